// One net, trained by PyTorch's optimizers with many options.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.01), 2000 epochs
inline constexpr std::uint32_t adam_lr_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float adam_lr_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float adam_lr_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt adam_lr_losses[]{
    {0, 1.79575694}, {1, 1.77456844}, {10, 1.5977838}, {100, 0.432238311}, {1000, 0.00727175223}, {2000,
    0.00213148352}};
inline constexpr float adam_lr_trained[]{
    -0x1.1282aap+1f, -0x1.5d7b1ep+1f, 0x1.89a444p+0f, 0x1.e75822p+0f, 0x1.e5dfbcp+1f, -0x1.cc3158p-1f, -0x1.58e19p+1f,
    0x1.4eb508p-1f, -0x1.75bbc2p+1f, 0x1.8d054cp+0f, -0x1.3370b6p+1f, -0x1.3a9c7ep+1f, -0x1.0f9194p-1f, 0x1.5cf89p+1f,
    0x1.c195eep+0f, -0x1.39e948p+0f, 0x1.de6936p+1f, 0x1.e478d8p+1f, -0x1.3586fap+1f, -0x1.4f148ap+1f, 0x1.64cd0ap+1f,
    0x1.ba4b06p+1f, 0x1.d2905ap+1f, -0x1.3ca51p+0f, -0x1.b816a8p+1f, 0x1.055c16p+0f, -0x1.82ba88p+1f, 0x1.7b8b2ap+0f,
    -0x1.5ad8a2p+1f, -0x1.3c7e1cp+1f, -0x1.04f14p-2f, -0x1.87cb46p-4f, -0x1.7d0a26p-1f, -0x1.70bf4p-3f,
    -0x1.fae3a2p-6f};
inline constexpr float adam_lr_outputs[]{
    0x1.5dbe58p-1f, 0x1.d93a6ap+2f, -0x1.1b22e8p+3f, -0x1.342028p-1f, -0x1.0a7ba8p+0f, -0x1.9c935p-2f,
    -0x1.c13796p+2f, 0x1.c59cb6p+2f, -0x1.256a3p-2f, 0x1.ccb8dep-2f, -0x1.503d28p-1f, -0x1.f94f7p+0f, -0x1.b0f502p-1f,
    0x1.b4474ap+2f, -0x1.31ffaep-1f, -0x1.19076p+3f, -0x1.3d1b6cp+1f, 0x1.806f6p-5f, -0x1.596b5p+0f, 0x1.9b48dcp+2f,
    0x1.e72d24p+2f, 0x1.1c0234p+0f, 0x1.ad1ecp-6f, -0x1.607f5p-2f, -0x1.7116bcp+2f};
inline constexpr Training<float> adam_lr{
    .seed = 43052, .normals = 15, .tokens = adam_lr_tokens, .repeats = 100,
    .initial = adam_lr_initial, .gradient = adam_lr_gradient,
    .losses = adam_lr_losses, .trained = adam_lr_trained,
    .outputs = adam_lr_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001, betas=(0.8, 0.99)), 2000 epochs
inline constexpr std::uint32_t adam_betas_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float adam_betas_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float adam_betas_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt adam_betas_losses[]{
    {0, 1.79575694}, {1, 1.79362464}, {10, 1.77458632}, {100, 1.59852791}, {1000, 0.3903732}, {2000, 0.0548498593}};
inline constexpr float adam_betas_trained[]{
    -0x1.1e3b38p+1f, -0x1.3b275p+1f, 0x1.1c20e8p+0f, 0x1.29e6bcp+0f, 0x1.d0ab6ep+1f, -0x1.a95b42p+0f, -0x1.2211bp+1f,
    0x1.94384ep-2f, -0x1.33a97cp+1f, 0x1.08b2bcp+1f, -0x1.d89dc4p+0f, -0x1.598c42p+1f, -0x1.b92e86p+0f,
    0x1.161beep+1f, 0x1.655adcp+0f, -0x1.b64862p+0f, 0x1.af5432p+0f, 0x1.352b6p+1f, -0x1.ebb8c6p+0f, -0x1.c373b2p+0f,
    0x1.0984c6p+1f, 0x1.c01222p+0f, 0x1.09adp+1f, -0x1.56a246p+0f, -0x1.c28318p+0f, 0x1.51858p-1f, -0x1.616978p+0f,
    0x1.554b68p+0f, -0x1.65ddb6p+0f, -0x1.d76f44p+0f, -0x1.29ec4ep-2f, -0x1.ffd068p-3f, -0x1.05ee4ep-1f,
    0x1.cb727ep-3f, -0x1.2fe34p-1f};
inline constexpr float adam_betas_outputs[]{
    0x1.a9f4ccp+0f, 0x1.4222aap+2f, -0x1.560576p+2f, 0x1.7a5a0ep-3f, -0x1.ffdf2ep+0f, -0x1.21b93cp+1f,
    -0x1.614c8ap+2f, 0x1.0fb6aep+2f, 0x1.70b3fap-1f, 0x1.a3e748p-1f, -0x1.6f9baep-2f, -0x1.12a51cp+0f, -0x1.076a9p-3f,
    0x1.c6b314p+1f, -0x1.3914b4p-1f, -0x1.7c868ap+2f, -0x1.3e7d0ep+1f, 0x1.1211cep-1f, -0x1.7a742cp-1f, 0x1.ed226p+1f,
    0x1.45fbacp+2f, 0x1.ab2ddp+0f, -0x1.50ac9cp+0f, 0x1.4bfdc2p+0f, -0x1.3575e6p+2f};
inline constexpr Training<float> adam_betas{
    .seed = 43052, .normals = 15, .tokens = adam_betas_tokens, .repeats = 100,
    .initial = adam_betas_initial, .gradient = adam_betas_gradient,
    .losses = adam_betas_losses, .trained = adam_betas_trained,
    .outputs = adam_betas_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001, eps=0.01), 2000 epochs
inline constexpr std::uint32_t adam_eps_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float adam_eps_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float adam_eps_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt adam_eps_losses[]{
    {0, 1.79575694}, {1, 1.79387426}, {10, 1.77706969}, {100, 1.62367773}, {1000, 0.488661826}, {2000, 0.127537087}};
inline constexpr float adam_eps_trained[]{
    -0x1.823f4p+0f, -0x1.c91c94p+0f, 0x1.22467p-1f, 0x1.db71c4p-1f, 0x1.31a75ep+1f, 0x1.00465cp-1f, -0x1.8cc76ep+0f,
    0x1.bd09dp+0f, -0x1.f7862ep+0f, 0x1.815302p+0f, -0x1.30307cp+0f, -0x1.018e1cp+1f, -0x1.923712p+0f, 0x1.87b17cp+0f,
    0x1.10f938p+0f, -0x1.9ceec6p+0f, 0x1.2bd6a8p+0f, 0x1.0a696cp+1f, -0x1.81a134p+0f, -0x1.50f052p+0f, 0x1.60e2a4p+0f,
    0x1.75d48ep+0f, 0x1.5bb664p+0f, 0x1.57a024p+0f, -0x1.4b0c58p+0f, 0x1.a423bap-1f, -0x1.28f44ep+0f, 0x1.7fed0ep-1f,
    -0x1.7ef2fap-1f, -0x1.7e9d6cp+0f, -0x1.0d90b2p-1f, -0x1.5f4ce6p-5f, 0x1.c37d52p-8f, -0x1.0245bp-2f,
    -0x1.7528fap-2f};
inline constexpr float adam_eps_outputs[]{
    0x1.cb3096p-1f, 0x1.a320cap+1f, -0x1.e99192p+0f, -0x1.cd63ep-2f, -0x1.1aabe2p+0f, 0x1.a44f2cp-2f, -0x1.cc8bfep+0f,
    0x1.83bdp+1f, -0x1.da04fcp-1f, -0x1.3e6a62p+0f, 0x1.81236p-5f, -0x1.3aad4p+0f, -0x1.5766c2p+0f, 0x1.687b7p+1f,
    -0x1.43124ap-2f, -0x1.3dfaa6p+2f, -0x1.a535a2p+0f, -0x1.17af6ep+0f, -0x1.f8ba8cp-1f, 0x1.305ffp+1f,
    0x1.d46c2cp+1f, 0x1.3a0f92p+0f, 0x1.ec80a2p-1f, 0x1.889d9cp-1f, -0x1.749ae8p+1f};
inline constexpr Training<float> adam_eps{
    .seed = 43052, .normals = 15, .tokens = adam_eps_tokens, .repeats = 100,
    .initial = adam_eps_initial, .gradient = adam_eps_gradient,
    .losses = adam_eps_losses, .trained = adam_eps_trained,
    .outputs = adam_eps_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001, weight_decay=0.01), 2000 epochs
inline constexpr std::uint32_t adam_weight_decay_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float adam_weight_decay_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float adam_weight_decay_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt adam_weight_decay_losses[]{
    {0, 1.79575694}, {1, 1.79363012}, {10, 1.77463949}, {100, 1.60090458}, {1000, 0.488719225}, {2000, 0.172408313}};
inline constexpr float adam_weight_decay_trained[]{
    -0x1.d7015ap-1f, -0x1.59fb9ep+0f, 0x1.9a5384p-1f, 0x1.e9eb0ap-1f, 0x1.5db564p+0f, -0x1.6faaeep-1f,
    -0x1.6dcc36p+0f, 0x1.3f8fbep-1f, -0x1.42ba6ap+0f, 0x1.e6eb92p-1f, -0x1.509b22p+0f, -0x1.0f6bd2p+0f,
    -0x1.76a24ep-2f, 0x1.489ca8p+0f, 0x1.10bc9p+0f, -0x1.38e588p-1f, 0x1.612e34p+0f, 0x1.0c569cp+1f, -0x1.4962c8p+0f,
    -0x1.405f3ap+0f, 0x1.80f66ep+0f, 0x1.6fe9bap+0f, 0x1.99035ap+0f, -0x1.5ee3a6p-1f, -0x1.9696e8p+0f, 0x1.3d5834p-1f,
    -0x1.2960d8p+0f, 0x1.7ade3ap-1f, -0x1.01f7cap+0f, -0x1.251396p+0f, -0x1.20668ap-8f, 0x1.6a9032p-6f,
    -0x1.1da13ep-2f, -0x1.d786e8p-4f, -0x1.5bab7ap-4f};
inline constexpr float adam_weight_decay_outputs[]{
    0x1.40d15ep-1f, 0x1.866982p+1f, -0x1.965f9ap+1f, -0x1.1b29eap-2f, -0x1.010528p-1f, -0x1.138f22p-1f,
    -0x1.7aa3fcp+1f, 0x1.4e7afep+1f, -0x1.24307p-5f, 0x1.240c7ep-2f, -0x1.eb5d82p-2f, -0x1.9bc916p-1f,
    -0x1.7700e8p-4f, 0x1.510378p+1f, -0x1.502346p-2f, -0x1.a627d4p+1f, -0x1.075d46p+0f, -0x1.e6a4bp-5f,
    -0x1.d43844p-1f, 0x1.1e0728p+1f, 0x1.85a272p+1f, 0x1.2b35d8p-1f, 0x1.86639p-5f, 0x1.d92fdp-5f, -0x1.0e13cep+1f};
inline constexpr Training<float> adam_weight_decay{
    .seed = 43052, .normals = 15, .tokens = adam_weight_decay_tokens, .repeats = 100,
    .initial = adam_weight_decay_initial, .gradient = adam_weight_decay_gradient,
    .losses = adam_weight_decay_losses, .trained = adam_weight_decay_trained,
    .outputs = adam_weight_decay_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.005, betas=(0.85, 0.99), eps=0.0001, weight_decay=0.001), 2000
// epochs
inline constexpr std::uint32_t adam_all_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float adam_all_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float adam_all_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt adam_all_losses[]{
    {0, 1.79575694}, {1, 1.78514254}, {10, 1.6933043}, {100, 0.978089809}, {1000, 0.0144357327}, {2000, 0.0132248849}};
inline constexpr float adam_all_trained[]{
    -0x1.4870c8p+0f, -0x1.48795ep+0f, 0x1.488048p+0f, 0x1.7e7a92p+0f, 0x1.7e7d7p+0f, -0x1.7e35a6p+0f, -0x1.92979ep+0f,
    0x1.9e511ap-1f, -0x1.d6b9d6p-1f, 0x1.d619ap-1f, -0x1.92975ap+0f, -0x1.9ef6dap-1f, 0x1.9db32ap-1f, 0x1.d5b88ap-1f,
    0x1.926a8p+0f, 0x1.5107p+0f, 0x1.7aac8p+0f, 0x1.777212p+1f, -0x1.1c404p+1f, -0x1.1c4b4cp+1f, 0x1.1c52dcp+1f,
    0x1.2e10a4p+1f, 0x1.2e11f8p+1f, -0x1.2d8b3ep+1f, -0x1.77b13cp+1f, 0x1.516f66p+0f, -0x1.7b0082p+0f, 0x1.7aea4cp+0f,
    -0x1.77b1bp+1f, -0x1.51984ap+0f, 0x1.17978ep-2f, 0x1.10ffa6p-2f, -0x1.16366ep+0f, 0x1.181f92p-2f, 0x1.182234p-2f};
inline constexpr float adam_all_outputs[]{
    0x1.9065cep-2f, 0x1.7ea5c6p+2f, -0x1.c9c69p+2f, 0x1.8fd1dap-2f, 0x1.8fc0fcp-2f, 0x1.31d99cp-3f, -0x1.706ff6p+2f,
    0x1.53d12ep+2f, 0x1.32ecf4p-3f, 0x1.337148p-3f, -0x1.0961fap+1f, -0x1.968ad8p-1f, 0x1.2cda8p-5f, 0x1.3b0becp+2f,
    -0x1.0bb78cp+1f, -0x1.0c12aep+1f, -0x1.96632cp-1f, 0x1.307cp-5f, -0x1.093902p+1f, 0x1.3b101ap+2f, 0x1.3a9b9p+2f,
    -0x1.9461e4p-1f, 0x1.46e6cp-5f, -0x1.0bb376p+1f, -0x1.096ed8p+1f};
inline constexpr Training<float> adam_all{
    .seed = 43052, .normals = 15, .tokens = adam_all_tokens, .repeats = 100,
    .initial = adam_all_initial, .gradient = adam_all_gradient,
    .losses = adam_all_losses, .trained = adam_all_trained,
    .outputs = adam_all_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001, betas=(0, 0.999)), 2000 epochs
inline constexpr std::uint32_t adam_without_momentum_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float adam_without_momentum_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float adam_without_momentum_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt adam_without_momentum_losses[]{
    {0, 1.79575694}, {1, 1.79362464}, {10, 1.77462959}, {100, 1.59836459}, {1000, 0.425236464}, {2000, 0.114490993}};
inline constexpr float adam_without_momentum_trained[]{
    -0x1.b3267cp+0f, -0x1.17ba4p+1f, 0x1.ab1b0cp-1f, 0x1.f7f4f6p-1f, 0x1.938164p+1f, -0x1.ac743p+0f, -0x1.0ce7bcp+1f,
    0x1.c5df28p-1f, -0x1.fec3e2p+0f, 0x1.924f6p+0f, -0x1.9c9ebap+0f, -0x1.040d1cp+1f, -0x1.0ba5b2p+0f, 0x1.f044ecp+0f,
    0x1.10f8c2p+0f, -0x1.0c993cp+0f, 0x1.6ffdcp+0f, 0x1.23c5d4p+1f, -0x1.82b20ep+0f, -0x1.47ab6ep+0f, 0x1.a9d8eep+0f,
    0x1.89bc04p+0f, 0x1.b5f7dap+0f, -0x1.50c60ep+0f, -0x1.9f4f6cp+0f, 0x1.414b2ap-1f, -0x1.3f54dp+0f, 0x1.7ee51p-1f,
    -0x1.051baap+0f, -0x1.7e6becp+0f, -0x1.5c1b5ap-4f, -0x1.30bb14p-6f, -0x1.bbe7fap-1f, -0x1.78351ep-3f,
    -0x1.5eda8cp-2f};
inline constexpr float adam_without_momentum_outputs[]{
    0x1.0d14cap+0f, 0x1.e395d4p+1f, -0x1.37cce2p+2f, -0x1.099adep-3f, -0x1.1149d8p+0f, -0x1.91c2d6p+0f,
    -0x1.fe07fap+1f, 0x1.9cc4dep+1f, 0x1.848c3cp-2f, 0x1.322cbap-1f, -0x1.f257ccp-3f, -0x1.1062acp+0f, 0x1.f4601p-4f,
    0x1.84e282p+1f, -0x1.69179cp-2f, -0x1.24f102p+2f, -0x1.d456b8p+0f, 0x1.e15338p-3f, -0x1.0bc8fcp+0f,
    0x1.5d406ep+1f, 0x1.f45878p+1f, 0x1.3e1a0ap+0f, -0x1.7649f4p+0f, 0x1.66d2b2p-1f, -0x1.8a77c4p+1f};
inline constexpr Training<float> adam_without_momentum{
    .seed = 43052, .normals = 15, .tokens = adam_without_momentum_tokens, .repeats = 100,
    .initial = adam_without_momentum_initial, .gradient = adam_without_momentum_gradient,
    .losses = adam_without_momentum_losses, .trained = adam_without_momentum_trained,
    .outputs = adam_without_momentum_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; AdamW(lr=0.001), 2000 epochs
inline constexpr std::uint32_t adamw_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float adamw_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float adamw_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt adamw_losses[]{
    {0, 1.79575694}, {1, 1.79362035}, {10, 1.77454054}, {100, 1.59841597}, {1000, 0.427489609}, {2000, 0.115801193}};
inline constexpr float adamw_trained[]{
    -0x1.ae3188p+0f, -0x1.0fe48ep+1f, 0x1.b008f4p-1f, 0x1.f8358ep-1f, 0x1.8f4f4ep+1f, -0x1.b1a2ecp+0f,
    -0x1.0949b8p+1f, 0x1.afa0c8p-1f, -0x1.007742p+1f, 0x1.912b6p+0f, -0x1.9741c6p+0f, -0x1.ff68acp+0f, -0x1.0f604p+0f,
    0x1.ea4ea8p+0f, 0x1.10ff0ap+0f, -0x1.0f5f7ep+0f, 0x1.71f79cp+0f, 0x1.1dfdd4p+1f, -0x1.7c60cp+0f, -0x1.4792b6p+0f,
    0x1.a9fe2ap+0f, 0x1.85dfb4p+0f, 0x1.b4408p+0f, -0x1.587fc2p+0f, -0x1.9e46ecp+0f, 0x1.3fdc7ep-1f, -0x1.40f5dap+0f,
    0x1.83dcep-1f, -0x1.063a76p+0f, -0x1.77adfep+0f, -0x1.380baep-4f, -0x1.cc7b82p-8f, -0x1.b99faep-1f,
    -0x1.528f3ep-3f, -0x1.39b5ep-2f};
inline constexpr float adamw_outputs[]{
    0x1.0b8c1ap+0f, 0x1.e23546p+1f, -0x1.375ccp+2f, -0x1.002e9ep-3f, -0x1.06e96cp+0f, -0x1.867f4ap+0f,
    -0x1.fabd8cp+1f, 0x1.9f108p+1f, 0x1.a08d24p-2f, 0x1.3bde66p-1f, -0x1.aea2b8p-3f, -0x1.0d3d0ep+0f, 0x1.0c69b8p-3f,
    0x1.853c3ep+1f, -0x1.5139b8p-2f, -0x1.220136p+2f, -0x1.cb93e8p+0f, 0x1.0c6d6cp-2f, -0x1.03d8fep+0f,
    0x1.5f5fe6p+1f, 0x1.f35f1ep+1f, 0x1.3f1fc2p+0f, -0x1.7ce86p+0f, 0x1.6eb94ap-1f, -0x1.84fad8p+1f};
inline constexpr Training<float> adamw{
    .seed = 43052, .normals = 15, .tokens = adamw_tokens, .repeats = 100,
    .initial = adamw_initial, .gradient = adamw_gradient,
    .losses = adamw_losses, .trained = adamw_trained,
    .outputs = adamw_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; AdamW(lr=0.002, betas=(0.85, 0.995), eps=1e-05, weight_decay=0.2), 2000
// epochs
inline constexpr std::uint32_t adamw_all_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float adamw_all_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float adamw_all_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt adamw_all_losses[]{
    {0, 1.79575694}, {1, 1.79133689}, {10, 1.75235009}, {100, 1.42783821}, {1000, 0.148691624}, {2000, 0.0256946404}};
inline constexpr float adamw_all_trained[]{
    -0x1.efff84p+0f, -0x1.ed4ae6p+0f, 0x1.50f99ap+0f, 0x1.869aa2p+0f, 0x1.6d845cp+1f, -0x1.042536p+1f,
    -0x1.0f1e6cp+1f, 0x1.746954p+0f, -0x1.d33e4ep+0f, 0x1.1673p+0f, -0x1.dcf0c6p+0f, -0x1.11b3f8p+0f, 0x1.79551ap-1f,
    0x1.c63654p+0f, 0x1.769ea6p+0f, 0x1.69354ep-1f, 0x1.a51ddcp+0f, 0x1.2385ep+1f, -0x1.099516p+1f, -0x1.8bf708p+0f,
    0x1.f0935ap+0f, 0x1.1bd3eep+1f, 0x1.0be03cp+1f, -0x1.434a3ep+1f, -0x1.093894p+1f, 0x1.3c86fp+0f, -0x1.965f12p+0f,
    0x1.2e4ea2p+0f, -0x1.c7de56p+0f, -0x1.a9f14p+0f, 0x1.b79168p-2f, 0x1.f847bp-3f, -0x1.54f8fp+0f, 0x1.e65796p-3f,
    0x1.8375a6p-2f};
inline constexpr float adamw_all_outputs[]{
    0x1.2eb12p-3f, 0x1.5985e8p+2f, -0x1.e9b9d4p+2f, -0x1.5655dcp-2f, -0x1.f40e42p-2f, 0x1.0252c4p-1f, -0x1.435564p+2f,
    0x1.4d1988p+2f, 0x1.1d579ep+0f, 0x1.4a93e4p+0f, -0x1.e2fd3cp-1f, -0x1.eecd78p-1f, 0x1.93836p-1f, 0x1.376d32p+2f,
    -0x1.9264d4p-1f, -0x1.2fe084p+1f, -0x1.7651f8p+0f, 0x1.ba609p-2f, -0x1.56690ep+0f, 0x1.150428p+2f, 0x1.1e2056p+2f,
    -0x1.8bd628p-1f, -0x1.df434p-3f, -0x1.522e54p+0f, -0x1.073f0cp+1f};
inline constexpr Training<float> adamw_all{
    .seed = 43052, .normals = 15, .tokens = adamw_all_tokens, .repeats = 100,
    .initial = adamw_all_initial, .gradient = adamw_all_gradient,
    .losses = adamw_all_losses, .trained = adamw_all_trained,
    .outputs = adamw_all_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD(lr=0.1), 2000 epochs
inline constexpr std::uint32_t sgd_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float sgd_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float sgd_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt sgd_losses[]{
    {0, 1.79575694}, {1, 1.76845801}, {10, 1.56606829}, {100, 0.645115197}, {1000, 0.0243421011}, {2000, 0.0111591741}};
inline constexpr float sgd_trained[]{
    -0x1.90311ep+0f, -0x1.e26b1ap+0f, -0x1.200ddep-5f, 0x1.a53d5ep+0f, 0x1.215de2p+1f, 0x1.a846acp-4f,
    -0x1.a3d54ap+0f, 0x1.cbee9ap+0f, -0x1.ea8dfp+0f, 0x1.b81f8ep+0f, -0x1.56d5c4p+0f, -0x1.c2b1e8p+0f,
    -0x1.6613dcp+0f, 0x1.27e0f4p+0f, 0x1.cbb4e6p+0f, -0x1.a874dp+0f, 0x1.3c1556p+0f, 0x1.cdd2fp+1f, -0x1.22946ap+1f,
    -0x1.971696p+1f, 0x1.6a7b0ap-1f, 0x1.702bdap+1f, 0x1.45c1e4p+1f, 0x1.4e588ep-1f, -0x1.c764b8p+0f, 0x1.b5074ep+0f,
    -0x1.0d79e4p+1f, 0x1.37a06ap+1f, -0x1.173b1ep+1f, -0x1.99836ep+0f, -0x1.51a8bcp-3f, 0x1.ffe8bcp-4f,
    -0x1.a14f54p-4f, -0x1.34ecbep-1f, -0x1.3987bcp-2f};
inline constexpr float sgd_outputs[]{
    0x1.890f4p-5f, 0x1.4dd85p+2f, -0x1.4c21e6p+2f, -0x1.0f6e96p-1f, -0x1.96596ep-2f, -0x1.f95d5p-4f, -0x1.415a44p+2f,
    0x1.480abep+2f, -0x1.9a59a2p-1f, -0x1.624a6cp-2f, -0x1.d3bd28p-1f, -0x1.7522acp+0f, -0x1.f8f296p-1f,
    0x1.2b686ep+2f, -0x1.8c6b14p+1f, -0x1.8c938ep+2f, 0x1.9b54fcp-4f, -0x1.e750aap-3f, -0x1.c661fp+0f, 0x1.58b104p+2f,
    0x1.6ea9f6p+2f, 0x1.944f1ep-3f, 0x1.cd8558p-5f, 0x1.831194p-2f, -0x1.70d3a4p+2f};
inline constexpr Training<float> sgd{
    .seed = 43052, .normals = 15, .tokens = sgd_tokens, .repeats = 100,
    .initial = sgd_initial, .gradient = sgd_gradient,
    .losses = sgd_losses, .trained = sgd_trained,
    .outputs = sgd_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD(lr=0.05, momentum=0.9), 2000 epochs
inline constexpr std::uint32_t sgd_momentum_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float sgd_momentum_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float sgd_momentum_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt sgd_momentum_losses[]{
    {0, 1.79575694}, {1, 1.78203297}, {10, 1.36742997}, {100, 0.0496699736}, {1000, 0.00404928438}, {2000,
    0.0020134605}};
inline constexpr float sgd_momentum_trained[]{
    -0x1.bf79bap+0f, -0x1.113b24p+1f, -0x1.b9aabap-4f, 0x1.e51e88p+0f, 0x1.2ded3cp+1f, 0x1.24099ep-3f,
    -0x1.c9bb26p+0f, 0x1.cfb7e4p+0f, -0x1.093de6p+1f, 0x1.ef89a8p+0f, -0x1.715f16p+0f, -0x1.e3e806p+0f,
    -0x1.9e4d08p+0f, 0x1.2db676p+0f, 0x1.0950fap+1f, -0x1.15e9p+1f, 0x1.83dbacp+0f, 0x1.206128p+2f, -0x1.780ad2p+1f,
    -0x1.04debep+2f, 0x1.750526p-1f, 0x1.d3d4c2p+1f, 0x1.9d87e2p+1f, 0x1.bba146p-1f, -0x1.173438p+1f, 0x1.283776p+1f,
    -0x1.6e21p+1f, 0x1.9e9e7ep+1f, -0x1.6df164p+1f, -0x1.f9fd94p+0f, -0x1.295448p-3f, 0x1.68a4d2p-3f, 0x1.0fe80ap-5f,
    -0x1.8bb6e2p-1f, -0x1.5ec7p-2f};
inline constexpr float sgd_momentum_outputs[]{
    -0x1.e3bc4p-5f, 0x1.b4e2fcp+2f, -0x1.a909fp+2f, -0x1.537d6ep-1f, -0x1.985ab8p-2f, -0x1.80ddfp-4f, -0x1.a2162p+2f,
    0x1.b4a8cap+2f, -0x1.faba8cp-1f, -0x1.56c322p-2f, -0x1.05724p+0f, -0x1.9daab2p+0f, -0x1.3313e8p+0f,
    0x1.904a44p+2f, -0x1.0cd91p+2f, -0x1.f8ce1ep+2f, 0x1.3a9b0cp-2f, -0x1.6c805ep-3f, -0x1.19d6b4p+1f, 0x1.cd6848p+2f,
    0x1.debc44p+2f, 0x1.d04952p-3f, 0x1.53b302p-3f, 0x1.8b5bacp-2f, -0x1.e76dcep+2f};
inline constexpr Training<float> sgd_momentum{
    .seed = 43052, .normals = 15, .tokens = sgd_momentum_tokens, .repeats = 100,
    .initial = sgd_momentum_initial, .gradient = sgd_momentum_gradient,
    .losses = sgd_momentum_losses, .trained = sgd_momentum_trained,
    .outputs = sgd_momentum_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD(lr=0.1, momentum=0.9, dampening=0.5), 2000 epochs
inline constexpr std::uint32_t sgd_dampening_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float sgd_dampening_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float sgd_dampening_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt sgd_dampening_losses[]{
    {0, 1.79575694}, {1, 1.76845801}, {10, 1.31835449}, {100, 0.0489809699}, {1000, 0.00404543895}, {2000,
    0.00201258063}};
inline constexpr float sgd_dampening_trained[]{
    -0x1.bf7786p+0f, -0x1.114082p+1f, -0x1.c29668p-4f, 0x1.e50ec8p+0f, 0x1.2de706p+1f, 0x1.257d84p-3f,
    -0x1.c99ab8p+0f, 0x1.cfacacp+0f, -0x1.0939bep+1f, 0x1.ef9ff8p+0f, -0x1.70f2fap+0f, -0x1.e3e098p+0f,
    -0x1.9e372ep+0f, 0x1.2ce44cp+0f, 0x1.094e36p+1f, -0x1.1626b8p+1f, 0x1.82f6bp+0f, 0x1.206a7p+2f, -0x1.781cf6p+1f,
    -0x1.04f066p+2f, 0x1.7319b6p-1f, 0x1.d3bf28p+1f, 0x1.9daac6p+1f, 0x1.bc449cp-1f, -0x1.1739b6p+1f, 0x1.28b408p+1f,
    -0x1.6e028ep+1f, 0x1.9f0996p+1f, -0x1.6dfb2cp+1f, -0x1.f9bb5ep+0f, -0x1.23cd58p-3f, 0x1.671f9ep-3f,
    0x1.124f28p-5f, -0x1.8c6b3ap-1f, -0x1.5fab84p-2f};
inline constexpr float sgd_dampening_outputs[]{
    -0x1.f367bp-5f, 0x1.b4ddfcp+2f, -0x1.a92cf6p+2f, -0x1.52ebdcp-1f, -0x1.97d168p-2f, -0x1.7df16p-4f,
    -0x1.a23b4cp+2f, 0x1.b4bf96p+2f, -0x1.fa89ccp-1f, -0x1.5610b2p-2f, -0x1.055098p+0f, -0x1.9d1304p+0f,
    -0x1.32db76p+0f, 0x1.905fb4p+2f, -0x1.0d2b4ep+2f, -0x1.f88d3ap+2f, 0x1.3c802cp-2f, -0x1.6f2c4ep-3f,
    -0x1.1a7f48p+1f, 0x1.cd738cp+2f, 0x1.dec36p+2f, 0x1.cebc6ep-3f, 0x1.5373aap-3f, 0x1.8bbe5cp-2f, -0x1.e76f3cp+2f};
inline constexpr Training<float> sgd_dampening{
    .seed = 43052, .normals = 15, .tokens = sgd_dampening_tokens, .repeats = 100,
    .initial = sgd_dampening_initial, .gradient = sgd_dampening_gradient,
    .losses = sgd_dampening_losses, .trained = sgd_dampening_trained,
    .outputs = sgd_dampening_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD(lr=0.05, momentum=0.9, nesterov=True), 2000 epochs
inline constexpr std::uint32_t sgd_nesterov_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float sgd_nesterov_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float sgd_nesterov_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt sgd_nesterov_losses[]{
    {0, 1.79575694}, {1, 1.76980877}, {10, 1.32850218}, {100, 0.0505309999}, {1000, 0.00406624237}, {2000,
    0.00201801909}};
inline constexpr float sgd_nesterov_trained[]{
    -0x1.c064b2p+0f, -0x1.10ae8cp+1f, -0x1.73b4fp-4f, 0x1.e66d92p+0f, 0x1.2db7eep+1f, 0x1.1fcd2cp-3f, -0x1.c9abeap+0f,
    0x1.d1124cp+0f, -0x1.09a2ccp+1f, 0x1.ee80d8p+0f, -0x1.7571dep+0f, -0x1.e41708p+0f, -0x1.9d5132p+0f,
    0x1.350772p+0f, 0x1.094316p+1f, -0x1.142b1ep+1f, 0x1.8a30dp+0f, 0x1.2061ep+2f, -0x1.78357ep+1f, -0x1.0405bep+2f,
    0x1.81a1p-1f, 0x1.d55bbp+1f, 0x1.9b738cp+1f, 0x1.bcb802p-1f, -0x1.15dd04p+1f, 0x1.23fc16p+1f, -0x1.6f2372p+1f,
    0x1.9a2cecp+1f, -0x1.6c7e0ep+1f, -0x1.fed498p+0f, -0x1.5f72e6p-3f, 0x1.720be2p-3f, 0x1.ed571cp-6f, -0x1.84c6bp-1f,
    -0x1.532426p-2f};
inline constexpr float sgd_nesterov_outputs[]{
    -0x1.6fbfc8p-5f, 0x1.b518b2p+2f, -0x1.a810c8p+2f, -0x1.58d044p-1f, -0x1.990c1p-2f, -0x1.7df2fcp-4f,
    -0x1.a0fb62p+2f, 0x1.b42b3p+2f, -0x1.fd7158p-1f, -0x1.5eb1ecp-2f, -0x1.0988bp+0f, -0x1.9fadccp+0f,
    -0x1.3acdeap+0f, 0x1.8f1d9ep+2f, -0x1.083a5ep+2f, -0x1.fb5cc6p+2f, 0x1.27ce2cp-2f, -0x1.59030cp-3f,
    -0x1.12df98p+1f, 0x1.cd0662p+2f, 0x1.de55e6p+2f, 0x1.d69f9ap-3f, 0x1.5dc19cp-3f, 0x1.7eef5p-2f, -0x1.e6b5bp+2f};
inline constexpr Training<float> sgd_nesterov{
    .seed = 43052, .normals = 15, .tokens = sgd_nesterov_tokens, .repeats = 100,
    .initial = sgd_nesterov_initial, .gradient = sgd_nesterov_gradient,
    .losses = sgd_nesterov_losses, .trained = sgd_nesterov_trained,
    .outputs = sgd_nesterov_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD(lr=0.1, weight_decay=0.01), 2000 epochs
inline constexpr std::uint32_t sgd_weight_decay_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float sgd_weight_decay_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float sgd_weight_decay_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt sgd_weight_decay_losses[]{
    {0, 1.79575694}, {1, 1.76808178}, {10, 1.56557202}, {100, 0.688421965}, {1000, 0.104820848}, {2000, 0.101309665}};
inline constexpr float sgd_weight_decay_trained[]{
    -0x1.034316p+0f, -0x1.4c3918p+0f, 0x1.16f058p-2f, 0x1.4516f2p+0f, 0x1.0c383ep+0f, 0x1.85488cp-2f, -0x1.d5b286p-1f,
    0x1.e03b3ap-1f, -0x1.3da676p+0f, 0x1.12cefcp+0f, -0x1.fde72ep-1f, -0x1.037beep+0f, -0x1.00ce56p+0f,
    0x1.dbc06cp-1f, 0x1.4d1ac6p+0f, -0x1.37bacep+0f, 0x1.1593aap+0f, 0x1.09f1b8p+1f, -0x1.64fda8p+0f, -0x1.102de4p+1f,
    0x1.1fc07ap-1f, 0x1.070284p+1f, 0x1.6a9994p+0f, 0x1.587066p-1f, -0x1.15266ep+0f, 0x1.20782ap+0f, -0x1.cf7176p+0f,
    0x1.9623f8p+0f, -0x1.7bf66ap+0f, -0x1.54ca62p+0f, -0x1.19cc5p-2f, 0x1.d54016p-4f, 0x1.55dc36p-4f, -0x1.162abap-3f,
    0x1.223632p-4f};
inline constexpr float sgd_weight_decay_outputs[]{
    0x1.1bf378p-2f, 0x1.950fb2p+1f, -0x1.443fe2p+1f, -0x1.83b2c2p-1f, -0x1.c5d43cp-3f, 0x1.24aa4p-2f, -0x1.442d8cp+1f,
    0x1.980ecep+1f, -0x1.ac8e6p-1f, -0x1.bbe9e4p-3f, -0x1.6a2fc8p-2f, -0x1.d2b9bap-1f, -0x1.de6bdap-1f,
    0x1.80e824p+1f, -0x1.0af818p+0f, -0x1.d3fbf2p+1f, 0x1.92463p-3f, 0x1.da90f6p-4f, -0x1.d6367cp-2f, 0x1.bcbf2ep+1f,
    0x1.9e48dap+1f, 0x1.c3437ep-4f, 0x1.0a5d3cp-3f, -0x1.85e5e8p-5f, -0x1.af7852p+1f};
inline constexpr Training<float> sgd_weight_decay{
    .seed = 43052, .normals = 15, .tokens = sgd_weight_decay_tokens, .repeats = 100,
    .initial = sgd_weight_decay_initial, .gradient = sgd_weight_decay_gradient,
    .losses = sgd_weight_decay_losses, .trained = sgd_weight_decay_trained,
    .outputs = sgd_weight_decay_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD(lr=0.02, momentum=0.8, dampening=0.1, weight_decay=0.001), 2000
// epochs
inline constexpr std::uint32_t sgd_all_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float sgd_all_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float sgd_all_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt sgd_all_losses[]{
    {0, 1.79575694}, {1, 1.7902416}, {10, 1.64791572}, {100, 0.751638532}, {1000, 0.0335545801}, {2000, 0.0197380669}};
inline constexpr float sgd_all_trained[]{
    -0x1.69909p+0f, -0x1.b6e57ep+0f, -0x1.36ab34p-6f, 0x1.8696fep+0f, 0x1.f36ee4p+0f, 0x1.f6f118p-4f, -0x1.75de2p+0f,
    0x1.8c1672p+0f, -0x1.b664d8p+0f, 0x1.8c7548p+0f, -0x1.3950dap+0f, -0x1.8c5dc2p+0f, -0x1.42d28ap+0f,
    0x1.0aeb3cp+0f, 0x1.a8ac4ep+0f, -0x1.862648p+0f, 0x1.227fcap+0f, 0x1.a42446p+1f, -0x1.08a536p+1f, -0x1.766546p+1f,
    0x1.3ff44ep-1f, 0x1.52507ap+1f, 0x1.28055ap+1f, 0x1.3f545ep-1f, -0x1.9ffd4cp+0f, 0x1.94bd04p+0f, -0x1.fc6324p+0f,
    0x1.1f08eep+1f, -0x1.ffc35ep+0f, -0x1.7d2c7p+0f, -0x1.37b31cp-3f, 0x1.d9c316p-4f, -0x1.20ddb6p-4f,
    -0x1.11e196p-1f, -0x1.e428d6p-3f};
inline constexpr float sgd_all_outputs[]{
    0x1.34dd68p-4f, 0x1.2b9604p+2f, -0x1.2631e4p+2f, -0x1.1271bep-1f, -0x1.4dc76ap-2f, -0x1.872edp-5f,
    -0x1.1fddfap+2f, 0x1.286462p+2f, -0x1.7989a2p-1f, -0x1.316b7p-2f, -0x1.a56438p-1f, -0x1.49020ep+0f,
    -0x1.d4b76ep-1f, 0x1.0e9feep+2f, -0x1.5712dep+1f, -0x1.5fcf9cp+2f, 0x1.d82c56p-4f, -0x1.5c6aa4p-3f,
    -0x1.88dcdp+0f, 0x1.369b1ep+2f, 0x1.453f44p+2f, 0x1.6e0214p-3f, 0x1.f1ecf4p-5f, 0x1.dd20a8p-3f, -0x1.45997ap+2f};
inline constexpr Training<float> sgd_all{
    .seed = 43052, .normals = 15, .tokens = sgd_all_tokens, .repeats = 100,
    .initial = sgd_all_initial, .gradient = sgd_all_gradient,
    .losses = sgd_all_losses, .trained = sgd_all_trained,
    .outputs = sgd_all_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD(lr=0.02, momentum=0.8, nesterov=True, weight_decay=0.001), 2000
// epochs
inline constexpr std::uint32_t sgd_nesterov_all_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float sgd_nesterov_all_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float sgd_nesterov_all_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt sgd_nesterov_all_losses[]{
    {0, 1.79575694}, {1, 1.78584671}, {10, 1.62063301}, {100, 0.677516341}, {1000, 0.0305143073}, {2000, 0.0186005477}};
inline constexpr float sgd_nesterov_all_trained[]{
    -0x1.6a1a56p+0f, -0x1.b696e8p+0f, -0x1.62f43cp-7f, 0x1.89402ap+0f, 0x1.ed0948p+0f, 0x1.0a4fecp-3f,
    -0x1.73ad86p+0f, 0x1.87b842p+0f, -0x1.b4ec7ep+0f, 0x1.8b39a6p+0f, -0x1.3ae1e6p+0f, -0x1.89b546p+0f,
    -0x1.4263bcp+0f, 0x1.0d48bp+0f, 0x1.aa6cccp+0f, -0x1.8a1a7ep+0f, 0x1.2841dp+0f, 0x1.a8041ep+1f, -0x1.0c0e2ep+1f,
    -0x1.79f284p+1f, 0x1.43337ep-1f, 0x1.57666p+1f, 0x1.29967p+1f, 0x1.485b46p-1f, -0x1.a14312p+0f, 0x1.97b2ep+0f,
    -0x1.03f604p+1f, 0x1.20d02cp+1f, -0x1.02853cp+1f, -0x1.84e31ap+0f, -0x1.53bc36p-3f, 0x1.ee6728p-4f,
    -0x1.f40444p-5f, -0x1.10394ep-1f, -0x1.c8d3d8p-3f};
inline constexpr float sgd_nesterov_all_outputs[]{
    0x1.4e0c7cp-4f, 0x1.2f707cp+2f, -0x1.285278p+2f, -0x1.1b99b6p-1f, -0x1.465886p-2f, -0x1.02de28p-5f,
    -0x1.22536ap+2f, 0x1.2c8128p+2f, -0x1.81d8bep-1f, -0x1.31bcc4p-2f, -0x1.ab212ep-1f, -0x1.4836f8p+0f,
    -0x1.e5bf2cp-1f, 0x1.11efacp+2f, -0x1.54ab5ap+1f, -0x1.64416ep+2f, 0x1.f1e248p-4f, -0x1.3f5388p-3f,
    -0x1.8271acp+0f, 0x1.3b16f6p+2f, 0x1.488d26p+2f, 0x1.6ff7bcp-3f, 0x1.295f7ep-4f, 0x1.af7048p-3f, -0x1.48cfd4p+2f};
inline constexpr Training<float> sgd_nesterov_all{
    .seed = 43052, .normals = 15, .tokens = sgd_nesterov_all_tokens, .repeats = 100,
    .initial = sgd_nesterov_all_initial, .gradient = sgd_nesterov_all_gradient,
    .losses = sgd_nesterov_all_losses, .trained = sgd_nesterov_all_trained,
    .outputs = sgd_nesterov_all_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; RMSprop(lr=0.01), 500 epochs
inline constexpr std::uint32_t rmsprop_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float rmsprop_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float rmsprop_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt rmsprop_losses[]{
    {0, 1.79575706}, {1, 1.59846759}, {10, 0.972624958}, {100, 0.10634689}, {500, 0.00566679286}};
inline constexpr float rmsprop_trained[]{
    -0x1.13b6p+1f, -0x1.4ccaecp+1f, 0x1.20e9ecp+0f, 0x1.b73bdcp+0f, 0x1.d4fcc8p+1f, -0x1.27818cp-3f, -0x1.460612p+1f,
    0x1.1fe78cp+0f, -0x1.70e02cp+1f, 0x1.a841d6p+0f, -0x1.17472p+1f, -0x1.4834bcp+1f, -0x1.4b3686p+0f, 0x1.4d234ap+1f,
    0x1.bc857cp+0f, -0x1.e4fab2p+0f, 0x1.6efe5ep+1f, 0x1.c5e05cp+1f, -0x1.26d4a8p+1f, -0x1.3a6fccp+1f, 0x1.2adad2p+1f,
    0x1.9041aep+1f, 0x1.70addap+1f, 0x1.bd2cfep-2f, -0x1.50ea0cp+1f, 0x1.25d446p+0f, -0x1.4698b4p+1f, 0x1.5bb70cp+0f,
    -0x1.09ebbep+1f, -0x1.48f4f4p+1f, -0x1.868f7p-1f, -0x1.054b8ap-4f, 0x1.dc1308p-6f, -0x1.0b9956p-3f,
    -0x1.04d572p-3f};
inline constexpr float rmsprop_outputs[]{
    0x1.1ea4cap+0f, 0x1.a00666p+2f, -0x1.60b7a4p+2f, -0x1.8b1d68p-1f, -0x1.7a55dep+0f, -0x1.77713p-3f,
    -0x1.40afdcp+2f, 0x1.718f78p+2f, -0x1.1604e4p+0f, -0x1.1f1468p-1f, -0x1.85c9ap-4f, -0x1.0c58b6p+1f,
    -0x1.29435ep+0f, 0x1.7bc1bcp+2f, -0x1.3145d8p-1f, -0x1.1a5a68p+3f, -0x1.0f1d52p+1f, -0x1.34094ap-2f,
    -0x1.2cf404p+0f, 0x1.6cd648p+2f, 0x1.c23cc6p+2f, 0x1.ae925p+0f, 0x1.319d4ep-1f, 0x1.bdbc5ap-1f, -0x1.7101fp+2f};
inline constexpr Training<float> rmsprop{
    .seed = 43052, .normals = 15, .tokens = rmsprop_tokens, .repeats = 100,
    .initial = rmsprop_initial, .gradient = rmsprop_gradient,
    .losses = rmsprop_losses, .trained = rmsprop_trained,
    .outputs = rmsprop_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; RMSprop(lr=0.002, alpha=0.95, eps=0.001, centered=True), 500 epochs
inline constexpr std::uint32_t rmsprop_centered_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float rmsprop_centered_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float rmsprop_centered_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt rmsprop_centered_losses[]{
    {0, 1.79575706}, {1, 1.77750349}, {10, 1.69255459}, {100, 0.705317199}, {500, 0.00743610179}};
inline constexpr float rmsprop_centered_trained[]{
    -0x1.824862p+0f, -0x1.1bca6cp+1f, 0x1.c0452ep-1f, 0x1.c60e12p+0f, 0x1.5b3b34p+1f, 0x1.c45e16p-3f, -0x1.cd6cfep+0f,
    0x1.5980ep+0f, -0x1.1d26f2p+1f, 0x1.a7063p+0f, -0x1.917378p+0f, -0x1.209e2cp+1f, -0x1.ead5p+0f, 0x1.fb0e56p+0f,
    0x1.c634fep+0f, -0x1.5d7fccp+1f, 0x1.5b0dd6p+1f, 0x1.95ce56p+1f, -0x1.12e416p+1f, -0x1.47292ep+1f, 0x1.f7eb06p+0f,
    0x1.1ee3bcp+1f, 0x1.3bb942p+1f, 0x1.c551b8p-1f, -0x1.4f0fc6p+1f, 0x1.7d84d2p+0f, -0x1.57cp+1f, 0x1.541f7cp+0f,
    -0x1.dccfe4p+0f, -0x1.3ecf8cp+1f, -0x1.330b5cp+0f, 0x1.6be04ap-3f, 0x1.f1d82cp-3f, -0x1.b213dep-3f,
    -0x1.034c1ep-3f};
inline constexpr float rmsprop_centered_outputs[]{
    0x1.b8e818p-1f, 0x1.80747cp+2f, -0x1.c98982p+1f, -0x1.2f5164p+0f, -0x1.442e8ep+0f, -0x1.99e214p-2f,
    -0x1.fa48bcp+1f, 0x1.3fc3e2p+2f, -0x1.ca1f4p+0f, -0x1.428eccp+0f, 0x1.51323cp-1f, -0x1.f20a5ep+0f,
    -0x1.2d8774p-1f, 0x1.8c6224p+2f, -0x1.2887bp-1f, -0x1.2a59d6p+3f, -0x1.667ac2p+0f, -0x1.9a6dbp-1f,
    -0x1.6225aep+0f, 0x1.501ec4p+2f, 0x1.c131dp+2f, 0x1.a1de72p+0f, 0x1.4e902p+0f, 0x1.31ba7p+0f, -0x1.62c6b2p+2f};
inline constexpr Training<float> rmsprop_centered{
    .seed = 43052, .normals = 15, .tokens = rmsprop_centered_tokens, .repeats = 100,
    .initial = rmsprop_centered_initial, .gradient = rmsprop_centered_gradient,
    .losses = rmsprop_centered_losses, .trained = rmsprop_centered_trained,
    .outputs = rmsprop_centered_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; RMSprop(lr=0.001, alpha=0.9, eps=0.0001, weight_decay=0.01, momentum=0.8,
// centered=True), 500 epochs
inline constexpr std::uint32_t rmsprop_all_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float rmsprop_all_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float rmsprop_all_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt rmsprop_all_losses[]{
    {0, 1.79575706}, {1, 1.7887243}, {10, 1.64791131}, {100, 0.1539419}, {500, 0.0991572291}};
inline constexpr float rmsprop_all_trained[]{
    -0x1.8b118ep-1f, -0x1.4659b6p+0f, 0x1.8b1196p-1f, 0x1.4659b4p+0f, 0x1.8b1192p-1f, 0x1.8b1194p-1f, -0x1.8b118ep-1f,
    0x1.8b118ap-1f, -0x1.4659aep+0f, 0x1.0455f2p+0f, -0x1.0455eep+0f, -0x1.0455eep+0f, -0x1.2906c6p+0f,
    0x1.2906c8p+0f, 0x1.2906ccp+0f, -0x1.826d3cp+0f, 0x1.826d22p+0f, 0x1.826d2ap+0f, -0x1.00fc2p+0f, -0x1.0230bcp+1f,
    0x1.00fc1ep+0f, 0x1.0230b4p+1f, 0x1.00fc22p+0f, 0x1.00fc1ep+0f, -0x1.00fc24p+0f, 0x1.00fc1cp+0f, -0x1.0230b2p+1f,
    0x1.8003e8p+0f, -0x1.8003e6p+0f, -0x1.8003e6p+0f, -0x1.fb9f2ep-2f, 0x1.bb21b6p-4f, 0x1.bb212cp-4f, 0x1.bb2154p-4f,
    0x1.5e8cd4p-3f};
inline constexpr float rmsprop_all_outputs[]{
    0x1.5af894p-3f, 0x1.911e2ap+1f, -0x1.681afap+0f, -0x1.681af4p+0f, -0x1.f594cep-2f, 0x1.5af764p-3f,
    -0x1.681afcp+0f, 0x1.911e2p+1f, -0x1.681bp+0f, -0x1.f594cap-2f, 0x1.5af824p-3f, -0x1.681af8p+0f, -0x1.681af6p+0f,
    0x1.911e1ap+1f, -0x1.f594c6p-2f, -0x1.fcf912p+1f, 0x1.d8c816p-4f, 0x1.d8c71cp-4f, 0x1.d8c6a6p-4f, 0x1.d0a64cp+1f,
    0x1.9c80eep+1f, 0x1.9b7496p-4f, 0x1.9b752cp-4f, 0x1.9b7522p-4f, -0x1.c313bcp+1f};
inline constexpr Training<float> rmsprop_all{
    .seed = 43052, .normals = 15, .tokens = rmsprop_all_tokens, .repeats = 100,
    .initial = rmsprop_all_initial, .gradient = rmsprop_all_gradient,
    .losses = rmsprop_all_losses, .trained = rmsprop_all_trained,
    .outputs = rmsprop_all_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; RMSprop(lr=0.002, alpha=0.95, eps=0.1, weight_decay=0.001, momentum=0.5),
// 300 epochs
inline constexpr std::uint32_t rmsprop_double_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double rmsprop_double_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double rmsprop_double_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6ep-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a6a1p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a3p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26bp-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcac2p-6, -0x1.bd8b725b862eap-5, -0x1.3738b51777b59p-4, 0x1.6f2f94066c3efp-4, 0x1.198cb13a98a4ep-3,
    0x1.856a6fe2b52b8p-6, 0x1.208638b5e4704p-4, -0x1.408a1fd08102ep-3, -0x1.5cdc25cc1c48fp-6, 0x1.03e1d1bd24ac8p-4,
    -0x1.0b117162aa3aap-3, 0x1.715655b2baeb3p-6, -0x1.fe2f356212417p-3, 0x1.a171bc8f74253p-3, 0x1.a17f1a4a45836p-5,
    0x1.195554d3367b5p-5, -0x1.145eebaecc5abp-4, -0x1.c33f878eaa3dp-6, 0x1.a18ff21dda81ep-5, 0x1.3de150cf73598p-7};
inline constexpr LossAt rmsprop_double_losses[]{
    {0, 1.7563559309447669}, {1, 1.7530791378777655}, {10, 1.7095551812426466}, {100, 1.4231963698870871}, {300,
    0.94173032423373271}};
inline constexpr double rmsprop_double_trained[]{
    -0x1.0e5050d28338ep+0, -0x1.1d63fd1c12e03p+0, -0x1.838cdf7523861p-1, -0x1.9b2ae2418f155p-3, 0x1.00feecdb95c3p+1,
    -0x1.5f780bb50a943p-2, -0x1.1134caa615809p+0, 0x1.ae1701403d7a1p+0, -0x1.8276f3a65466cp+0, 0x1.b7896256247cep-1,
    -0x1.16248db5cfca5p-1, -0x1.4edd3f59a1e75p+0, -0x1.449724a4bb687p-2, 0x1.cc689e0fcecffp-1, 0x1.70df1d26c038cp-3,
    0x1.8c39ee28ff57dp-5, 0x1.8745ee0be71d2p-2, 0x1.08cf20b8f4997p+0, -0x1.89b9b4b6d9ca5p-1, -0x1.2f8c8d2895a66p+0,
    0x1.4703c47173a96p-6, 0x1.ca458aeb80af3p-3, 0x1.262a02bc1de19p-1, 0x1.07c69a735e1e7p-1, -0x1.f25f166fa81adp-2,
    0x1.63b525cbb8684p-2, -0x1.61956c097c552p-3, 0x1.21754ebb43513p-2, -0x1.c860a6ff520ccp-2, -0x1.0056bc2c485c2p-6,
    0x1.56b7fa58e9816p-2, -0x1.6cb188758bff4p-3, 0x1.fc96b7924dbd1p-4, -0x1.295235599291fp-3, 0x1.b714599e99a24p-5};
inline constexpr double rmsprop_double_outputs[]{
    -0x1.5842cfcf18ebbp-1, 0x1.5e17908e47dep+0, -0x1.afe7efc48f994p-1, 0x1.120e39cc322f8p-4, 0x1.9bc904a26aed6p-3,
    0x1.6863c35ff754p-2, -0x1.2d11bdab7ce4dp+0, 0x1.daf4fc66ef343p-2, 0x1.5f953f162d2d8p-2, -0x1.b5606b01f0c16p-2,
    -0x1.23eac0e13afdap-2, -0x1.645dad7fcc539p-1, 0x1.0e76d8f2db468p-6, 0x1.703523a1b92b9p-1, -0x1.2444aded7896p-1,
    -0x1.6dd21733a3d99p-1, -0x1.242b20406c5a1p-3, -0x1.ccab71fe3faccp-2, -0x1.0364738d8f2p-1, 0x1.f0244348d3e92p-2,
    0x1.8e324376cf231p-1, -0x1.93342bb895fdbp-1, 0x1.1e075ce90eb4p-1, 0x1.c6c55f73cfb91p-3, -0x1.6b8048c080e4ap-2};
inline constexpr Training<double> rmsprop_double{
    .seed = 43052, .normals = 15, .tokens = rmsprop_double_tokens, .repeats = 100,
    .initial = rmsprop_double_initial, .gradient = rmsprop_double_gradient,
    .losses = rmsprop_double_losses, .trained = rmsprop_double_trained,
    .outputs = rmsprop_double_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.005, betas=(0.85, 0.99), eps=0.0001, weight_decay=0.001), 1000
// epochs
inline constexpr std::uint32_t adam_double_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double adam_double_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double adam_double_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6fp-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a69p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a2p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26ap-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcad5p-6, -0x1.bd8b725b8632fp-5, -0x1.3738b51777b6p-4, 0x1.6f2f94066c3d2p-4, 0x1.198cb13a98a4ap-3,
    0x1.856a6fe2b52abp-6, 0x1.208638b5e46e3p-4, -0x1.408a1fd081046p-3, -0x1.5cdc25cc1c48ap-6, 0x1.03e1d1bd24ac7p-4,
    -0x1.0b117162aa3bcp-3, 0x1.715655b2baedap-6, -0x1.fe2f356212411p-3, 0x1.a171bc8f74239p-3, 0x1.a17f1a4a4581cp-5,
    0x1.195554d3367b4p-5, -0x1.145eebaecc5acp-4, -0x1.c33f878eaa3d1p-6, 0x1.a18ff21dda81cp-5, 0x1.3de150cf7359p-7};
inline constexpr LossAt adam_double_losses[]{
    {0, 1.7563559309447676}, {1, 1.7466966277878526}, {10, 1.6631707737903623}, {100, 0.97491226565916644}, {1000,
    0.014244071288818152}};
inline constexpr double adam_double_trained[]{
    -0x1.4ade38880abbep+0, -0x1.9b7d8099107bp+0, 0x1.036a6101828bp-2, -0x1.764dc2b3768a1p+0, 0x1.571c91fc225f6p+0,
    0x1.a3ba55d9732adp+0, -0x1.ed0142ce08faep-1, 0x1.4050e8b671d1fp+0, -0x1.83ab062f59706p+0, 0x1.5d31858156e1fp+0,
    -0x1.3ec74dbd6d7e9p+0, -0x1.5c43ed573c349p+0, 0x1.a14fb17c39836p+0, 0x1.128134dc197bp+0, 0x1.452f4ed7bab3p-1,
    0x1.65c285a0921bbp+1, 0x1.d698dfec28de3p+0, 0x1.8924d4b7eb646p+0, -0x1.369c6e6614795p+1, -0x1.71477117a83a5p+1,
    0x1.a46797572d1bep-1, -0x1.20889cd9b429bp+1, 0x1.c92243cba16fp+0, 0x1.8a1caa6420efep+1, -0x1.8505823a21363p+0,
    0x1.d2d6edd6c64c8p+0, -0x1.4becc105512f5p+1, 0x1.cf431d652ae0ep+0, -0x1.bb74e4204e034p+0, -0x1.ff21bd8aa6517p+0,
    0x1.8c7434c862a36p-3, 0x1.db33206c14865p-3, -0x1.6332ec3b794aep-1, -0x1.9d8546c1c86efp-5, 0x1.26e3e0297fe0dp-2};
inline constexpr double adam_double_outputs[]{
    -0x1.c32dd8f99dc08p+1, 0x1.4bcacdd249f05p+2, 0x1.70ef94b3c10e4p-2, -0x1.11e8f49519a98p+0, -0x1.5138e44c4529cp-3,
    0x1.6ba2e88cbfcdap-1, 0x1.50d285b769daap-1, 0x1.6f89d2d2da99ap+2, 0x1.fefa7cd7c9cfap-2, -0x1.2cbb2e764212dp+2,
    -0x1.b96849475f8bep+0, -0x1.270026fec3b5fp+0, -0x1.2b930f4670f54p-2, 0x1.3ef7d34652d83p+2, -0x1.7016df9f01a46p-1,
    -0x1.076966b1861f9p-2, -0x1.62b7af1414057p-3, -0x1.b87a3b92582a7p+2, -0x1.4f7ff28c11e2fp-1, 0x1.45ef29185eaa3p+2,
    0x1.4638ad8fe2c78p+2, -0x1.eac6f747d5652p+1, 0x1.6fab636dc9d58p-2, -0x1.7908ae65bceb9p+0, -0x1.0d8a568903deap-1};
inline constexpr Training<double> adam_double{
    .seed = 43052, .normals = 15, .tokens = adam_double_tokens, .repeats = 100,
    .initial = adam_double_initial, .gradient = adam_double_gradient,
    .losses = adam_double_losses, .trained = adam_double_trained,
    .outputs = adam_double_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; AdamW(lr=0.004, weight_decay=0.1), 1000 epochs
inline constexpr std::uint32_t adamw_double_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double adamw_double_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double adamw_double_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6fp-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a69p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a2p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26ap-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcad5p-6, -0x1.bd8b725b8632fp-5, -0x1.3738b51777b6p-4, 0x1.6f2f94066c3d2p-4, 0x1.198cb13a98a4ap-3,
    0x1.856a6fe2b52abp-6, 0x1.208638b5e46e3p-4, -0x1.408a1fd081046p-3, -0x1.5cdc25cc1c48ap-6, 0x1.03e1d1bd24ac7p-4,
    -0x1.0b117162aa3bcp-3, 0x1.715655b2baedap-6, -0x1.fe2f356212411p-3, 0x1.a171bc8f74239p-3, 0x1.a17f1a4a4581cp-5,
    0x1.195554d3367b4p-5, -0x1.145eebaecc5acp-4, -0x1.c33f878eaa3d1p-6, 0x1.a18ff21dda81cp-5, 0x1.3de150cf7359p-7};
inline constexpr LossAt adamw_double_losses[]{
    {0, 1.7563559309447676}, {1, 1.7484951564969886}, {10, 1.6802479515465194}, {100, 1.1173324375635143}, {1000,
    0.049633843110252901}};
inline constexpr double adamw_double_trained[]{
    -0x1.f87d68dbaa7f3p+0, -0x1.be94f48f12efbp+0, 0x1.2121587f94b24p-3, -0x1.40a53d1b56a68p+0, 0x1.5d0e99f75de05p+1,
    0x1.701bd73ab3d6bp+0, -0x1.dac0d8369520ap+0, 0x1.411a1d9269101p+1, -0x1.29d9e961dcf83p+1, 0x1.920549ee3d6cap+0,
    -0x1.3f9dbb0758828p+0, -0x1.19a67003ab1fdp+1, 0x1.88594991a5fa7p+0, 0x1.af9998740baa7p+0, 0x1.7b97b8d9b169ep-1,
    0x1.321e2af7deccbp+1, 0x1.720fbcc6c9a76p+0, 0x1.7b1eed966f66bp+0, -0x1.e4a5b12c6f759p+0, -0x1.e7392a13142ebp+0,
    0x1.4a66ebcbaf83p-1, -0x1.aa4577e6156a9p+0, 0x1.0ad5200c03329p+0, 0x1.348163d6a5032p+1, -0x1.602745c2a660ep+0,
    0x1.55469c10d938dp+0, -0x1.032f60d16a69dp+1, 0x1.119f413527f6dp+0, -0x1.e68e868aea35p-1, -0x1.6667f5a826cf8p+0,
    -0x1.7138be914bedp-4, 0x1.cce6d88923b35p-2, -0x1.eb1e103a1711ap-3, -0x1.64695874b37cap-2, 0x1.1666316a0f15fp-1};
inline constexpr double adamw_double_outputs[]{
    -0x1.c578f2f8df54ep+1, 0x1.09bb3aa794678p+2, 0x1.704db2dda714ep-1, -0x1.203d825ea5222p-1, 0x1.b4ce64c03eeacp-3,
    0x1.456bf4874462cp-1, 0x1.7e5eb6d3501aap-1, 0x1.170ed4444bb77p+2, 0x1.54c2667ce2df6p-2, -0x1.473b7580387dp+1,
    -0x1.3266d0769e2p+1, -0x1.08d1ab5a11fe9p-2, 0x1.38f7eac6de76p-7, 0x1.10e52bac6bcb5p+2, -0x1.38969e507339p-5,
    -0x1.229719c52ff3ep-1, -0x1.355964335d4cdp-2, -0x1.40271d3d96ccbp+2, -0x1.873734393f161p-1, 0x1.d90f782e5f65dp+1,
    0x1.17bb9bb39bad5p+2, -0x1.5284aace9e828p+1, 0x1.785321155bbc6p-1, -0x1.a1cf61b2560bep+0, -0x1.01f3dbb1dc714p-2};
inline constexpr Training<double> adamw_double{
    .seed = 43052, .normals = 15, .tokens = adamw_double_tokens, .repeats = 100,
    .initial = adamw_double_initial, .gradient = adamw_double_gradient,
    .losses = adamw_double_losses, .trained = adamw_double_trained,
    .outputs = adamw_double_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD(lr=0.02, momentum=0.8, nesterov=True, weight_decay=0.001), 1000
// epochs
inline constexpr std::uint32_t sgd_double_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double sgd_double_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double sgd_double_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6fp-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a69p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a2p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26ap-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcad5p-6, -0x1.bd8b725b8632fp-5, -0x1.3738b51777b6p-4, 0x1.6f2f94066c3d2p-4, 0x1.198cb13a98a4ap-3,
    0x1.856a6fe2b52abp-6, 0x1.208638b5e46e3p-4, -0x1.408a1fd081046p-3, -0x1.5cdc25cc1c48ap-6, 0x1.03e1d1bd24ac7p-4,
    -0x1.0b117162aa3bcp-3, 0x1.715655b2baedap-6, -0x1.fe2f356212411p-3, 0x1.a171bc8f74239p-3, 0x1.a17f1a4a4581cp-5,
    0x1.195554d3367b4p-5, -0x1.145eebaecc5acp-4, -0x1.c33f878eaa3d1p-6, 0x1.a18ff21dda81cp-5, 0x1.3de150cf7359p-7};
inline constexpr LossAt sgd_double_losses[]{
    {0, 1.7563559309447676}, {1, 1.7484300972394993}, {10, 1.6116808762245702}, {100, 0.6725421961090059}, {1000,
    0.033226948153182632}};
inline constexpr double sgd_double_trained[]{
    -0x1.89a0c75491897p+0, -0x1.aac14ddd0a68bp+0, -0x1.aad4987a4fca3p-2, 0x1.615307e925bbbp+0, 0x1.083dbd15bf5f2p+1,
    -0x1.440392e3fccfdp-2, -0x1.98c575908e608p+0, 0x1.ae294a23bdd0ep+0, -0x1.b98b5d3cf9d1bp+0, 0x1.92c2fcda55005p+0,
    -0x1.449276619abbep+0, -0x1.610f3b187956ap+0, -0x1.788790f51b192p-1, 0x1.411e5d14ca162p-1, 0x1.a780d044be038p+0,
    -0x1.728d5a70df864p-1, 0x1.3d5f019371a51p-1, 0x1.a72aead665a24p+1, -0x1.14419fd681e9ep+1, -0x1.610b26bbf4b88p+1,
    0x1.edee915c7aba5p-8, 0x1.2e279377c2d08p+1, 0x1.124f57d160e67p+1, 0x1.d8e4e2f2058c2p-3, -0x1.ce35b83ea3915p+0,
    0x1.90f5007ed99f1p+0, -0x1.7eb2b379a53bfp+0, 0x1.1dca1a5a27ac7p+1, -0x1.0cfe6c4ad703cp+1, -0x1.69ebf4723086p-1,
    0x1.5a5bb73549d6ap-1, -0x1.48c39b1828038p-4, 0x1.d004d56df0efdp-4, -0x1.2d98467b7defep-1, 0x1.98dc9d6be3563p-9};
inline constexpr double sgd_double_outputs[]{
    -0x1.16aa8afdafccap-1, 0x1.1cf9ddc0f9db8p+2, -0x1.0807475445edap+2, 0x1.8112fb66e0044p-3, 0x1.9fcbe5f46f6bp-3,
    -0x1.7e61658e56efcp-2, -0x1.29e6b07a97834p+2, 0x1.0ca136d5482ecp+2, -0x1.a4591fc3a4686p-3, 0x1.36b836d9a41aap-3,
    -0x1.2e578699d6ec1p+0, -0x1.5835fe58a704ap-1, -0x1.1d5c104014bbbp-2, 0x1.f81619f0e912ap+1, -0x1.ace63107befe3p+1,
    -0x1.b6d0aef05c774p+1, 0x1.24f7750357e6bp-2, 0x1.faa10c1c37882p-3, -0x1.21f7bcf3dfcb4p+1, 0x1.1de9b92da29p+2,
    0x1.23065e472469ep+2, -0x1.055f7930499a7p-2, 0x1.5097bc1661096p-5, 0x1.7f8e7d6391f4p-6, -0x1.9c4bbf93594e3p+1};
inline constexpr Training<double> sgd_double{
    .seed = 43052, .normals = 15, .tokens = sgd_double_tokens, .repeats = 100,
    .initial = sgd_double_initial, .gradient = sgd_double_gradient,
    .losses = sgd_double_losses, .trained = sgd_double_trained,
    .outputs = sgd_double_outputs};

}  // namespace reference
