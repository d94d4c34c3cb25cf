// Nets trained by PyTorch on other losses and on pairs of vectors.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction sum; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t cross_entropy_sum_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float cross_entropy_sum_initial[]{
    0x1.9b47p-1f, 0x1.660f0cp-3f, 0x1.6c744cp-4f, -0x1.3a394p-1f, 0x1.7a539ep-5f, -0x1.5e463cp+0f, 0x1.59985p-2f,
    0x1.02d87ep+0f, -0x1.6f67eap+0f, 0x1.f471fp-1f, 0x1.0b4a22p-1f, 0x1.3ce81cp+0f, -0x1.bab184p-1f, 0x1.3222cap-2f,
    0x1.ad47a8p-2f, -0x1.aa6c4ep-2f, -0x1.092022p-1f, -0x1.0033bp-1f, -0x1.22ec9p-2f, -0x1.36ad48p-3f,
    -0x1.250bf4p-1f, -0x1.14cbaep-2f, 0x1.6bf3p-7f, 0x1.85d3fp-4f, -0x1.5304ep-4f, -0x1.0c22ep-4f, -0x1.809fb6p-2f,
    0x1.2ee0f4p-2f, -0x1.1cd964p-3f, -0x1.9437c8p-2f, -0x1.1cc1p-3f, -0x1.4a612p-4f, 0x1.115108p-1f, 0x1.341cb4p-2f,
    -0x1.dd71ap-3f};
inline constexpr float cross_entropy_sum_gradient[]{
    0x1.070718p+3f, 0x1.66451cp+1f, 0x1.cb2faap+4f, 0x1.5ece92p+2f, -0x1.1d33dcp+4f, -0x1.3ee9fep+3f, -0x1.4a711cp+2f,
    -0x1.6e02c4p+1f, 0x1.013166p+0f, -0x1.309baep+4f, 0x1.a954ecp+1f, 0x1.36f5cp+2f, 0x1.5ff81p+3f, 0x1.1e55c2p+5f,
    0x1.5580eep+4f, 0x1.08f2f2p+6f, -0x1.f3c868p+2f, -0x1.b21cc6p+5f, -0x1.029452p+6f, 0x1.613026p+3f,
    -0x1.cb05fap+4f, 0x1.22eafcp+6f, 0x1.88723ep+5f, 0x1.8c8d84p+6f, -0x1.165eccp+4f, -0x1.04d92p+5f, 0x1.28876ep+6f,
    -0x1.c763d2p+5f, -0x1.3ad834p+4f, -0x1.69451p+6f, -0x1.f21e38p+4f, -0x1.1ae6ecp+4f, 0x1.a42808p+5f,
    0x1.5ada8cp+4f, -0x1.96257ap+4f};
inline constexpr LossAt cross_entropy_sum_losses[]{
    {0, 836.432861}, {1, 835.363525}, {10, 825.826355}, {100, 739.074829}, {1000, 153.569839}, {5000, 6.0797267}};
inline constexpr float cross_entropy_sum_trained[]{
    0x1.ae8f7cp+0f, -0x1.d76e44p+0f, -0x1.84e058p+0f, -0x1.34694p+1f, 0x1.a85a32p+0f, -0x1.df6282p-1f, 0x1.36725p+1f,
    0x1.677e92p+1f, -0x1.a3d5eep+1f, 0x1.c3076ep+0f, 0x1.9f3034p+0f, 0x1.8190c2p+1f, -0x1.fa6256p+0f, -0x1.589854p+0f,
    0x1.cb0fep+0f, -0x1.e602c6p+0f, -0x1.600ed4p+1f, 0x1.580e2ep+0f, 0x1.4046bcp+0f, -0x1.5e2224p+1f, -0x1.1b236p+1f,
    -0x1.308716p+1f, 0x1.9b9fc8p+0f, -0x1.5a76p+0f, 0x1.49e652p+1f, 0x1.2820e2p+1f, -0x1.5b6ae6p+1f, 0x1.a8966ap+0f,
    0x1.91a00ap+0f, 0x1.d2c876p+0f, 0x1.30e38cp-1f, 0x1.26b176p-1f, 0x1.10989ap-1f, -0x1.42effcp+0f, 0x1.26f778p-2f};
inline constexpr float cross_entropy_sum_outputs[]{
    0x1.bf772p-3f, 0x1.96a5ccp+2f, -0x1.fcac94p+0f, 0x1.68cd78p+0f, -0x1.501538p+0f, -0x1.1474f8p+0f, -0x1.9399d4p+0f,
    0x1.571fe6p+2f, 0x1.60fb3p-2f, -0x1.38f778p+0f, -0x1.5607a2p+2f, 0x1.4c21c8p+0f, 0x1.22d234p+0f, 0x1.91dd3p+2f,
    0x1.a8fda2p+0f, -0x1.33472p+1f, -0x1.7cf834p+1f, -0x1.91f1f4p+0f, 0x1.36b368p-1f, 0x1.477f86p+2f, 0x1.861f92p+2f,
    -0x1.54f104p-2f, 0x1.1a5c78p-3f, -0x1.0a8e84p+3f, -0x1.e7e454p-1f};
inline constexpr Training<float> cross_entropy_sum{
    .seed = 3, .normals = 15, .tokens = cross_entropy_sum_tokens, .repeats = 100,
    .initial = cross_entropy_sum_initial, .gradient = cross_entropy_sum_gradient,
    .losses = cross_entropy_sum_losses, .trained = cross_entropy_sum_trained,
    .outputs = cross_entropy_sum_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction sum; SGD(lr=0.001), 1000 epochs
inline constexpr std::uint32_t cross_entropy_sum_sgd_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float cross_entropy_sum_sgd_initial[]{
    0x1.9b47p-1f, 0x1.660f0cp-3f, 0x1.6c744cp-4f, -0x1.3a394p-1f, 0x1.7a539ep-5f, -0x1.5e463cp+0f, 0x1.59985p-2f,
    0x1.02d87ep+0f, -0x1.6f67eap+0f, 0x1.f471fp-1f, 0x1.0b4a22p-1f, 0x1.3ce81cp+0f, -0x1.bab184p-1f, 0x1.3222cap-2f,
    0x1.ad47a8p-2f, -0x1.aa6c4ep-2f, -0x1.092022p-1f, -0x1.0033bp-1f, -0x1.22ec9p-2f, -0x1.36ad48p-3f,
    -0x1.250bf4p-1f, -0x1.14cbaep-2f, 0x1.6bf3p-7f, 0x1.85d3fp-4f, -0x1.5304ep-4f, -0x1.0c22ep-4f, -0x1.809fb6p-2f,
    0x1.2ee0f4p-2f, -0x1.1cd964p-3f, -0x1.9437c8p-2f, -0x1.1cc1p-3f, -0x1.4a612p-4f, 0x1.115108p-1f, 0x1.341cb4p-2f,
    -0x1.dd71ap-3f};
inline constexpr float cross_entropy_sum_sgd_gradient[]{
    0x1.070718p+3f, 0x1.66451cp+1f, 0x1.cb2faap+4f, 0x1.5ece92p+2f, -0x1.1d33dcp+4f, -0x1.3ee9fep+3f, -0x1.4a711cp+2f,
    -0x1.6e02c4p+1f, 0x1.013166p+0f, -0x1.309baep+4f, 0x1.a954ecp+1f, 0x1.36f5cp+2f, 0x1.5ff81p+3f, 0x1.1e55c2p+5f,
    0x1.5580eep+4f, 0x1.08f2f2p+6f, -0x1.f3c868p+2f, -0x1.b21cc6p+5f, -0x1.029452p+6f, 0x1.613026p+3f,
    -0x1.cb05fap+4f, 0x1.22eafcp+6f, 0x1.88723ep+5f, 0x1.8c8d84p+6f, -0x1.165eccp+4f, -0x1.04d92p+5f, 0x1.28876ep+6f,
    -0x1.c763d2p+5f, -0x1.3ad834p+4f, -0x1.69451p+6f, -0x1.f21e38p+4f, -0x1.1ae6ecp+4f, 0x1.a42808p+5f,
    0x1.5ada8cp+4f, -0x1.96257ap+4f};
inline constexpr LossAt cross_entropy_sum_sgd_losses[]{
    {0, 836.432861}, {1, 781.135681}, {10, 480.729248}, {100, 27.1791344}, {1000, 2.05573726}};
inline constexpr float cross_entropy_sum_sgd_trained[]{
    0x1.c5a3d6p+0f, -0x1.d43f1cp+0f, -0x1.6ed348p-2f, -0x1.d68522p+0f, -0x1.27859ap-1f, -0x1.00f7a8p+1f,
    0x1.1b17ccp+0f, 0x1.f54226p+0f, -0x1.fcb106p+0f, 0x1.aa3d78p+0f, 0x1.57242ep+0f, 0x1.02db86p+1f, -0x1.b762d8p+0f,
    -0x1.dde258p-1f, 0x1.da4c12p+0f, -0x1.679fbp+1f, -0x1.71428ep+0f, 0x1.699b6cp+1f, 0x1.35633ap+1f, -0x1.97db8cp+1f,
    -0x1.aca822p-1f, -0x1.af2fp+1f, -0x1.c40822p-1f, -0x1.bccfeep+1f, 0x1.0d208cp+0f, 0x1.6f4306p+1f, -0x1.a61fecp+1f,
    0x1.f3b51ep+0f, 0x1.c78c4ep+0f, 0x1.84c26cp+1f, 0x1.546c66p-2f, 0x1.f99d0ap-3f, 0x1.221fbap-3f, -0x1.bf32ecp-3f,
    -0x1.ee90a8p-4f};
inline constexpr float cross_entropy_sum_sgd_outputs[]{
    -0x1.eb93b6p+0f, 0x1.75e5cap+2f, -0x1.01497cp+0f, -0x1.a2baf8p-1f, -0x1.031e0ap+0f, 0x1.077c2ep+0f,
    0x1.a99e54p-2f, 0x1.c9f2d4p+2f, 0x1.e0bf3ap-2f, -0x1.7543f4p+2f, -0x1.81e11ap+2f, -0x1.19cc2cp-4f,
    -0x1.03e88cp-4f, 0x1.a3c1e4p+2f, 0x1.d8904cp-3f, -0x1.a00d9cp-1f, -0x1.16d9f2p+0f, -0x1.c7a1f4p+2f,
    0x1.3c7228p-4f, 0x1.8b892ap+2f, 0x1.ad8d02p+2f, -0x1.eea2a8p-2f, 0x1.46726ep-1f, -0x1.9c6ce4p+2f, -0x1.72ba5ap-2f};
inline constexpr Training<float> cross_entropy_sum_sgd{
    .seed = 3, .normals = 15, .tokens = cross_entropy_sum_sgd_tokens, .repeats = 100,
    .initial = cross_entropy_sum_sgd_initial, .gradient = cross_entropy_sum_sgd_gradient,
    .losses = cross_entropy_sum_sgd_losses, .trained = cross_entropy_sum_sgd_trained,
    .outputs = cross_entropy_sum_sgd_outputs};

// Sequential( (0): Linear(in_features=2, out_features=8, bias=True) (1): Tanh() (2): Linear(in_features=8,
// out_features=3, bias=True) ); 23 pairs; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 2000 epochs
inline constexpr float cross_entropy_vectors_inputs[]{
    0x1.07d094p-1f, -0x1.c3f8a8p-2f, -0x1.8d074p-3f, 0x1.e0a24p-2f, -0x1.e20404p-1f, 0x1.330e24p-1f, -0x1.a5535p-3f,
    0x1.047a14p-1f, 0x1.1cb4fp-3f, -0x1.f588p-4f, 0x1.1c048p-2f, 0x1.94204p-5f, 0x1.75fe6p-2f, -0x1.8f0dc8p-2f,
    -0x1.2aa26p-4f, -0x1.70c08p-4f, 0x1.28d86p-3f, -0x1.05cep-8f, 0x1.bf92c8p-1f, 0x1.3ea8ap-2f, -0x1.7d581p-2f,
    -0x1.353a6cp-1f, -0x1.5746ep-3f, -0x1.b9b16p-2f, -0x1.4823a8p-2f, 0x1.883fp-5f, 0x1.3137a8p-1f, 0x1.164a7p-1f,
    -0x1.f4818cp-1f, 0x1.3d6638p-1f, 0x1.1e119p-2f, 0x1.e5a91p-1f, 0x1.51f35cp-1f, -0x1.d280a4p-1f, -0x1.e6d05cp-1f,
    -0x1.ede878p-2f, 0x1.c197dcp-1f, -0x1.55222p-3f, 0x1.b63bp-2f, -0x1.dbdd5p-2f, 0x1.f66234p-1f, -0x1.b140b8p-2f,
    0x1.7ff624p-1f, 0x1.8407p-7f, -0x1.0dbb04p-1f, 0x1.072cf4p-1f};
inline constexpr std::uint32_t cross_entropy_vectors_labels[]{
    0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 2, 1, 2, 2, 1, 0, 2, 1, 1};
inline constexpr float cross_entropy_vectors_initial[]{
    0x1.de417cp-2f, -0x1.0eb98p-1f, 0x1.270a22p-1f, 0x1.cf4dc4p-2f, 0x1.302ff6p-1f, -0x1.159418p-1f, -0x1.e60354p-2f,
    0x1.588b4cp-2f, -0x1.51f3d6p-1f, 0x1.65d3f6p-1f, 0x1.344p-3f, 0x1.76096p-4f, -0x1.359b4cp-1f, 0x1.cd7ebp-3f,
    0x1.375c94p-2f, 0x1.cb83bp-4f, 0x1.5c3a72p-1f, 0x1.b2e7e8p-3f, -0x1.410806p-1f, 0x1.303182p-1f, 0x1.ebb1p-3f,
    -0x1.596c8p-2f, -0x1.4c8ec6p-1f, 0x1.9cc6a4p-2f, 0x1.580db6p-2f, -0x1.289f58p-2f, 0x1.3c92p-6f, 0x1.03c768p-3f,
    -0x1.55eff4p-3f, -0x1.3cddf8p-4f, -0x1.e37cfp-3f, -0x1.565216p-3f, -0x1.4a0f0cp-2f, -0x1.0c7fcp-7f,
    0x1.ad52fcp-3f, 0x1.602bf4p-3f, 0x1.541a26p-2f, -0x1.3df622p-2f, -0x1.645e2p-5f, 0x1.607de2p-2f, 0x1.da44ep-5f,
    -0x1.986048p-4f, -0x1.460e38p-2f, 0x1.50f1fcp-3f, 0x1.12d98ap-2f, 0x1.224f32p-2f, 0x1.2f1576p-2f, 0x1.1b84p-4f,
    0x1.0209eap-2f, -0x1.6c8598p-4f, 0x1.2604bap-2f};
inline constexpr float cross_entropy_vectors_gradient[]{
    0x1.64868ep-6f, 0x1.d7e09p-7f, -0x1.d9fd7p-8f, -0x1.ecee6ap-10f, -0x1.057d4ap-6f, -0x1.6ccd9ep-6f,
    -0x1.4ee4cep-9f, -0x1.bc7154p-13f, -0x1.47ee6cp-6f, -0x1.7463c6p-8f, 0x1.1e3044p-5f, 0x1.01a304p-5f,
    0x1.5ae86cp-6f, 0x1.c06872p-8f, -0x1.4b284p-6f, -0x1.1e24ecp-7f, -0x1.674d08p-8f, 0x1.38449ap-6f, -0x1.712f14p-5f,
    0x1.454c98p-10f, 0x1.1f1ab6p-5f, 0x1.d434f4p-5f, 0x1.425978p-5f, 0x1.52a66ap-7f, -0x1.44454cp-5f,
    -0x1.81e9acp-10f, 0x1.15da4p-4f, -0x1.e644dcp-5f, -0x1.64cb5p-5f, 0x1.d7cf54p-6f, 0x1.30ecccp-5f, -0x1.47c326p-6f,
    -0x1.63da3ap-5f, -0x1.208af4p-4f, 0x1.0c0792p-6f, -0x1.b4651cp-7f, 0x1.47707ep-8f, 0x1.16caf2p-10f,
    0x1.de8dc6p-5f, -0x1.8229e8p-5f, 0x1.540fc2p-4f, 0x1.26929ap-4f, -0x1.58dc24p-4f, 0x1.29af12p-4f, 0x1.3bdd4p-5f,
    -0x1.e93c02p-6f, -0x1.87bd48p-4f, 0x1.1305bep-4f, -0x1.201f18p-4f, -0x1.cb233p-5f, 0x1.02d858p-3f};
inline constexpr LossAt cross_entropy_vectors_losses[]{
    {0, 1.07428849}, {1, 1.07250202}, {10, 1.05737686}, {100, 0.976178348}, {1000, 0.479192704}, {2000, 0.165498301}};
inline constexpr float cross_entropy_vectors_trained[]{
    0x1.2e276cp+1f, -0x1.bffaeep-2f, 0x1.500596p+1f, 0x1.03de8p+1f, 0x1.4a90dp+1f, 0x1.3950a2p-1f, -0x1.1f61c2p+1f,
    0x1.204704p+1f, -0x1.8bb712p+0f, 0x1.c20752p+0f, -0x1.639e7cp-2f, -0x1.7f1ca4p-2f, -0x1.338f08p+1f,
    -0x1.3d1a4p-1f, 0x1.431d0ap-1f, 0x1.c74672p-1f, 0x1.6379f4p+0f, -0x1.87166cp+0f, -0x1.6769c6p+0f, 0x1.3f932cp+1f,
    0x1.b28048p+0f, 0x1.eb1f9ap-1f, -0x1.a355eep-1f, -0x1.21c23ap+0f, 0x1.0b0316p+1f, -0x1.1df85p+1f, -0x1.397f92p+0f,
    0x1.59f4eap+0f, 0x1.06e174p+0f, -0x1.82fcbap+0f, -0x1.24260ap+1f, 0x1.8b52bp+0f, 0x1.af6dp-1f, 0x1.17363cp+0f,
    0x1.304154p+0f, 0x1.149256p+1f, 0x1.93ea7ep+0f, 0x1.f9e986p-6f, 0x1.0d0b9ep-1f, 0x1.ba2e76p-1f, -0x1.7b8cfep+0f,
    -0x1.a3ee76p-1f, 0x1.73d5acp-1f, -0x1.69973ep+0f, -0x1.2af7bp+0f, 0x1.b3875p+0f, 0x1.7f6762p+0f, -0x1.08a61ap+0f,
    -0x1.309f7ep+0f, 0x1.e58b1p-1f, 0x1.36dd54p+0f};
inline constexpr float cross_entropy_vectors_outputs[]{
    0x1.b0e9c4p+1f, 0x1.0196fp-2f, 0x1.e4e198p-3f, 0x1.24c966p+2f, 0x1.2e9db4p+1f, -0x1.4327bp+0f, -0x1.50d12p+0f,
    0x1.7734ccp+0f, 0x1.a4fd6p+1f, 0x1.200f48p+2f, 0x1.301466p+1f, -0x1.4217c4p+0f, 0x1.55d07ap+2f, 0x1.1078d4p+1f,
    -0x1.779a0cp+0f, 0x1.3fc3d8p+2f, 0x1.665824p+1f, -0x1.f71344p+0f, 0x1.1f50bap+2f, 0x1.05342p+0f, -0x1.2893d8p-1f,
    0x1.37dba2p+2f, 0x1.0ff158p+1f, -0x1.0431b4p+0f, 0x1.57cb24p+2f, 0x1.2eaa5cp+1f, -0x1.b175e4p+0f, 0x1.cf9984p-1f,
    0x1.77737cp+2f, -0x1.66365ep+1f, 0x1.02c1acp+1f, 0x1.064288p+1f, 0x1.1b8ae6p+0f, 0x1.e04558p+1f, 0x1.f06e8p+0f,
    -0x1.5f0ecp-4f, 0x1.aceca8p+1f, 0x1.0f714cp+1f, 0x1.a19f8p-5f, 0x1.e679dap+0f, 0x1.83e506p+2f, -0x1.b8b61ep+1f,
    -0x1.71ccep+0f, 0x1.735aecp+0f, 0x1.b0ac0ap+1f, 0x1.610984p+1f, 0x1.685592p+2f, -0x1.00be14p+2f, 0x1.0be6aap+0f,
    -0x1.ce21ap+1f, 0x1.8f9018p+1f, -0x1.93a9c2p+0f, 0x1.93f998p+0f, 0x1.c5bacep+1f, -0x1.81b3fp-3f, 0x1.2e286ap+1f,
    -0x1.a05b7p-3f, 0x1.f6ef24p+1f, 0x1.50ccd8p-2f, -0x1.795ap-7f, -0x1.801fc6p+0f, -0x1.5dc0dp-2f, 0x1.dad588p+0f,
    0x1.3b5b7ap+0f, 0x1.08a1dep+2f, -0x1.b12b78p+0f, 0x1.c3f2dap+0f, 0x1.d5bd0cp+0f, 0x1.0fc4d6p+0f};
inline constexpr Training<float> cross_entropy_vectors{
    .seed = 5, .normals = 0, .inputs = cross_entropy_vectors_inputs, .labels = cross_entropy_vectors_labels,
    .initial = cross_entropy_vectors_initial, .gradient = cross_entropy_vectors_gradient,
    .losses = cross_entropy_vectors_losses, .trained = cross_entropy_vectors_trained,
    .outputs = cross_entropy_vectors_outputs};

// Sequential( (0): Linear(in_features=2, out_features=8, bias=True) (1): Tanh() (2): Linear(in_features=8,
// out_features=1, bias=True) ); 23 pairs; MSELoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr float mse_mean_inputs[]{
    0x1.07d094p-1f, -0x1.c3f8a8p-2f, -0x1.8d074p-3f, 0x1.e0a24p-2f, -0x1.e20404p-1f, 0x1.330e24p-1f, -0x1.a5535p-3f,
    0x1.047a14p-1f, 0x1.1cb4fp-3f, -0x1.f588p-4f, 0x1.1c048p-2f, 0x1.94204p-5f, 0x1.75fe6p-2f, -0x1.8f0dc8p-2f,
    -0x1.2aa26p-4f, -0x1.70c08p-4f, 0x1.28d86p-3f, -0x1.05cep-8f, 0x1.bf92c8p-1f, 0x1.3ea8ap-2f, -0x1.7d581p-2f,
    -0x1.353a6cp-1f, -0x1.5746ep-3f, -0x1.b9b16p-2f, -0x1.4823a8p-2f, 0x1.883fp-5f, 0x1.3137a8p-1f, 0x1.164a7p-1f,
    -0x1.f4818cp-1f, 0x1.3d6638p-1f, 0x1.1e119p-2f, 0x1.e5a91p-1f, 0x1.51f35cp-1f, -0x1.d280a4p-1f, -0x1.e6d05cp-1f,
    -0x1.ede878p-2f, 0x1.c197dcp-1f, -0x1.55222p-3f, 0x1.b63bp-2f, -0x1.dbdd5p-2f, 0x1.f66234p-1f, -0x1.b140b8p-2f,
    0x1.7ff624p-1f, 0x1.8407p-7f, -0x1.0dbb04p-1f, 0x1.072cf4p-1f};
inline constexpr float mse_mean_targets[]{
    -0x1.c3d47cp-2f, -0x1.080916p-2f, -0x1.7f2fd4p-3f, -0x1.2d7e6cp-2f, -0x1.964e74p-5f, 0x1.2ac8dep-5f,
    -0x1.62daf2p-2f, 0x1.400e82p-6f, -0x1.b92632p-10f, 0x1.3c2b14p-3f, 0x1.15f5eep-1f, 0x1.a9b91ap-3f,
    -0x1.41a088p-5f, 0x1.0fbaa2p-1f, -0x1.07580ep-3f, 0x1.69063ep-1f, -0x1.abf42cp-1f, 0x1.19ae1ep-3f,
    -0x1.4b6ecep-4f, -0x1.c86956p-2f, -0x1.54cb52p-4f, 0x1.2df7fap-7f, -0x1.0729dp-1f};
inline constexpr float mse_mean_initial[]{
    0x1.751724p-2f, -0x1.3f978cp-2f, -0x1.18bddp-3f, 0x1.53dc04p-2f, -0x1.54d628p-1f, 0x1.b23ddcp-2f, -0x1.29ec1p-3f,
    0x1.705eb4p-2f, 0x1.92a2ep-4f, -0x1.62a2ep-4f, 0x1.91a958p-3f, 0x1.1dc2ap-5f, 0x1.087414p-2f, -0x1.1a2c76p-2f,
    -0x1.a6552p-5f, -0x1.04bf4p-4f, 0x1.a3cd7p-4f, -0x1.724p-9f, 0x1.3c7b6ep-1f, 0x1.c2a6c8p-3f, -0x1.0da6a2p-2f,
    -0x1.b55092p-2f, -0x1.e5778p-4f, -0x1.3852f2p-2f, -0x1.d00f1cp-4f, 0x1.155c2p-6f, 0x1.afa484p-3f, 0x1.899004p-3f,
    -0x1.61e946p-2f, 0x1.c0ded4p-3f, 0x1.948fe8p-4f, 0x1.5769eap-2f, 0x1.ddef34p-3f};
inline constexpr float mse_mean_gradient[]{
    0x1.e150a2p-8f, -0x1.2af62ep-10f, -0x1.ca05dep-11f, -0x1.cde49cp-15f, 0x1.1b6a92p-6f, -0x1.529036p-6f,
    -0x1.52a214p-9f, -0x1.7ff1b2p-8f, 0x1.785a54p-7f, 0x1.c7e09p-8f, -0x1.3408acp-8f, -0x1.7a4258p-8f,
    -0x1.59bd2cp-9f, -0x1.25c2c8p-9f, -0x1.125dacp-6f, -0x1.d4315p-10f, -0x1.e5762ep-5f, 0x1.38c122p-7f,
    0x1.3d85a2p-4f, 0x1.a4e1ccp-4f, -0x1.85ec1ep-3f, 0x1.b8877cp-4f, 0x1.b6b6cep-5f, 0x1.7799e8p-3f, 0x1.30b0dap-5f,
    0x1.04edaep-8f, 0x1.1eebf6p-2f, 0x1.0412ep-3f, -0x1.411fd2p-3f, -0x1.fb9b46p-3f, -0x1.3a64b2p-4f, -0x1.63f62ep-3f,
    0x1.31da22p-1f};
inline constexpr LossAt mse_mean_losses[]{
    {0, 0.203442454}, {1, 0.200866848}, {10, 0.179358169}, {100, 0.105349146}, {1000, 0.0234730821}, {5000,
    0.000496722234}};
inline constexpr float mse_mean_trained[]{
    0x1.eaf2fep-1f, 0x1.680a74p-1f, -0x1.08c68ep+1f, -0x1.1392eap+0f, -0x1.21f9d8p+1f, 0x1.5d88b6p-1f, 0x1.cc43f4p-1f,
    0x1.4309acp+0f, -0x1.b88c9ap+0f, 0x1.61f7f4p-2f, 0x1.e8d21ep+0f, 0x1.93e9a4p-1f, 0x1.b557c8p-2f, -0x1.f33b4ep-4f,
    0x1.b655bep-1f, -0x1.6d9482p-6f, 0x1.84981ep-3f, -0x1.b79e1p-1f, 0x1.03a2p+0f, 0x1.3e0356p-1f, -0x1.581ac6p-1f,
    -0x1.6258c8p-1f, -0x1.56366ep-3f, -0x1.bf4a92p-2f, -0x1.4f821cp-5f, 0x1.2f9268p+0f, 0x1.de28p-1f, 0x1.7b5f3ep-2f,
    -0x1.8193e2p-1f, 0x1.571bb2p-1f, 0x1.540be2p-2f, 0x1.1a8ed6p-1f, 0x1.08540ep-3f};
inline constexpr float mse_mean_outputs[]{
    -0x1.d1ea18p-2f, -0x1.13a97p-2f, -0x1.64b472p-3f, -0x1.3008c8p-2f, -0x1.6d0b3p-5f, 0x1.559aacp-4f, -0x1.6f94ep-2f,
    -0x1.fe578p-7f, 0x1.d8cc4p-7f, 0x1.72abbp-3f, 0x1.11750cp-1f, 0x1.e954eep-3f, -0x1.0c9b34p-4f, 0x1.00bc24p-1f,
    -0x1.364b62p-3f, 0x1.67091cp-1f, -0x1.a3b78cp-1f, 0x1.254ddep-3f, -0x1.ecf63p-5f, -0x1.dbc348p-2f,
    -0x1.d83dbcp-4f, 0x1.9949ap-7f, -0x1.ec614p-2f};
inline constexpr Training<float> mse_mean{
    .seed = 1, .normals = 0, .inputs = mse_mean_inputs, .targets = mse_mean_targets,
    .initial = mse_mean_initial, .gradient = mse_mean_gradient,
    .losses = mse_mean_losses, .trained = mse_mean_trained,
    .outputs = mse_mean_outputs};

// Sequential( (0): Linear(in_features=2, out_features=8, bias=True) (1): Tanh() (2): Linear(in_features=8,
// out_features=1, bias=True) ); 23 pairs; MSELoss(), reduction sum; SGD(lr=0.002), 2000 epochs
inline constexpr float mse_sum_inputs[]{
    0x1.07d094p-1f, -0x1.c3f8a8p-2f, -0x1.8d074p-3f, 0x1.e0a24p-2f, -0x1.e20404p-1f, 0x1.330e24p-1f, -0x1.a5535p-3f,
    0x1.047a14p-1f, 0x1.1cb4fp-3f, -0x1.f588p-4f, 0x1.1c048p-2f, 0x1.94204p-5f, 0x1.75fe6p-2f, -0x1.8f0dc8p-2f,
    -0x1.2aa26p-4f, -0x1.70c08p-4f, 0x1.28d86p-3f, -0x1.05cep-8f, 0x1.bf92c8p-1f, 0x1.3ea8ap-2f, -0x1.7d581p-2f,
    -0x1.353a6cp-1f, -0x1.5746ep-3f, -0x1.b9b16p-2f, -0x1.4823a8p-2f, 0x1.883fp-5f, 0x1.3137a8p-1f, 0x1.164a7p-1f,
    -0x1.f4818cp-1f, 0x1.3d6638p-1f, 0x1.1e119p-2f, 0x1.e5a91p-1f, 0x1.51f35cp-1f, -0x1.d280a4p-1f, -0x1.e6d05cp-1f,
    -0x1.ede878p-2f, 0x1.c197dcp-1f, -0x1.55222p-3f, 0x1.b63bp-2f, -0x1.dbdd5p-2f, 0x1.f66234p-1f, -0x1.b140b8p-2f,
    0x1.7ff624p-1f, 0x1.8407p-7f, -0x1.0dbb04p-1f, 0x1.072cf4p-1f};
inline constexpr float mse_sum_targets[]{
    -0x1.c3d47cp-2f, -0x1.080916p-2f, -0x1.7f2fd4p-3f, -0x1.2d7e6cp-2f, -0x1.964e74p-5f, 0x1.2ac8dep-5f,
    -0x1.62daf2p-2f, 0x1.400e82p-6f, -0x1.b92632p-10f, 0x1.3c2b14p-3f, 0x1.15f5eep-1f, 0x1.a9b91ap-3f,
    -0x1.41a088p-5f, 0x1.0fbaa2p-1f, -0x1.07580ep-3f, 0x1.69063ep-1f, -0x1.abf42cp-1f, 0x1.19ae1ep-3f,
    -0x1.4b6ecep-4f, -0x1.c86956p-2f, -0x1.54cb52p-4f, 0x1.2df7fap-7f, -0x1.0729dp-1f};
inline constexpr float mse_sum_initial[]{
    0x1.751724p-2f, -0x1.3f978cp-2f, -0x1.18bddp-3f, 0x1.53dc04p-2f, -0x1.54d628p-1f, 0x1.b23ddcp-2f, -0x1.29ec1p-3f,
    0x1.705eb4p-2f, 0x1.92a2ep-4f, -0x1.62a2ep-4f, 0x1.91a958p-3f, 0x1.1dc2ap-5f, 0x1.087414p-2f, -0x1.1a2c76p-2f,
    -0x1.a6552p-5f, -0x1.04bf4p-4f, 0x1.a3cd7p-4f, -0x1.724p-9f, 0x1.3c7b6ep-1f, 0x1.c2a6c8p-3f, -0x1.0da6a2p-2f,
    -0x1.b55092p-2f, -0x1.e5778p-4f, -0x1.3852f2p-2f, -0x1.d00f1cp-4f, 0x1.155c2p-6f, 0x1.afa484p-3f, 0x1.899004p-3f,
    -0x1.61e946p-2f, 0x1.c0ded4p-3f, 0x1.948fe8p-4f, 0x1.5769eap-2f, 0x1.ddef34p-3f};
inline constexpr float mse_sum_gradient[]{
    0x1.59f1f6p-3f, -0x1.adc1e2p-6f, -0x1.493438p-6f, -0x1.4bfc5p-10f, 0x1.976932p-2f, -0x1.e6af4cp-2f,
    -0x1.e6c8fcp-5f, -0x1.13f5b8p-3f, 0x1.0e80ecp-2f, 0x1.47a968p-3f, -0x1.bacc78p-4f, -0x1.0fdfaep-3f,
    -0x1.f0fffp-5f, -0x1.a648p-5f, -0x1.8a66a6p-2f, -0x1.508372p-5f, -0x1.5cecfp+0f, 0x1.c195a2p-3f, 0x1.c87018p+0f,
    0x1.2e824ap+1f, -0x1.1841b6p+2f, 0x1.3ca162p+1f, 0x1.3b5364p+0f, 0x1.0df69ep+2f, 0x1.b5fe3ap-1f, 0x1.7715acp-4f,
    0x1.9c733p+2f, 0x1.75db2p+1f, -0x1.cd9dbep+1f, -0x1.6cd79ap+2f, -0x1.c3f0cp+0f, -0x1.ffb1e4p+1f, 0x1.b7a992p+3f};
inline constexpr LossAt mse_sum_losses[]{
    {0, 4.67917633}, {1, 4.02072763}, {10, 2.61977816}, {100, 2.42280626}, {1000, 1.20055854}, {2000, 0.432898968}};
inline constexpr float mse_sum_trained[]{
    0x1.ff2c28p-3f, -0x1.208eb4p-1f, -0x1.6326c8p-7f, 0x1.0f884ep-1f, -0x1.894856p+0f, 0x1.899beep-1f, -0x1.1d1d9p-3f,
    0x1.656bd4p-2f, 0x1.3617f6p-3f, 0x1.1f6302p-4f, 0x1.8f5192p+0f, 0x1.a6e2e6p-1f, 0x1.352d24p-3f, -0x1.2f8072p-1f,
    -0x1.c43fbcp-3f, -0x1.42f136p-2f, 0x1.d46ecp-4f, -0x1.1a7p-6f, 0x1.cdbc34p-1f, 0x1.d29e5cp-3f, -0x1.d033cp-3f,
    -0x1.fb57bep-1f, -0x1.04d97cp-5f, -0x1.2eaa72p-2f, 0x1.35e5dp-2f, -0x1.5255dcp-2f, 0x1.15abbep+0f,
    -0x1.b8e7c6p-7f, -0x1.55eb82p-2f, 0x1.22d3cp+0f, 0x1.a1dcccp-2f, 0x1.03bf5ep-1f, 0x1.f3c2eap-4f};
inline constexpr float mse_sum_outputs[]{
    -0x1.b2530ap-2f, -0x1.8760c6p-4f, -0x1.6fa7cap-2f, -0x1.b7571ap-4f, -0x1.c9d1ecp-5f, 0x1.fc466p-8f,
    -0x1.419e8p-2f, 0x1.0db7ep-8f, -0x1.2bcfb8p-6f, 0x1.0b0abep-2f, 0x1.0d8618p-2f, 0x1.726ccp-4f, -0x1.21027p-7f,
    0x1.05309p-1f, -0x1.7e19f2p-2f, 0x1.228124p-1f, -0x1.7a3b9p-1f, 0x1.7cee9p-2f, -0x1.b3130ep-4f, -0x1.9e2562p-2f,
    -0x1.bcc4d4p-3f, 0x1.052518p-6f, -0x1.fad21cp-3f};
inline constexpr Training<float> mse_sum{
    .seed = 1, .normals = 0, .inputs = mse_sum_inputs, .targets = mse_sum_targets,
    .initial = mse_sum_initial, .gradient = mse_sum_gradient,
    .losses = mse_sum_losses, .trained = mse_sum_trained,
    .outputs = mse_sum_outputs};

// Sequential( (0): Linear(in_features=3, out_features=5, bias=True) (1): Sigmoid() (2): Linear(in_features=5,
// out_features=7, bias=False) (3): Tanh() (4): Linear(in_features=7, out_features=2, bias=True) ); 17 pairs;
// MSELoss(), reduction mean; Adam(lr=0.001), 2000 epochs
inline constexpr float mse_mean_deep_inputs[]{
    -0x1.0fc7a8p+0f, 0x1.2d29c8p-1f, -0x1.27aff8p-1f, -0x1.c11p-3f, -0x1.ec3b1p+0f, -0x1.e83978p-1f, 0x1.15d42p+0f,
    -0x1.f1d28p-2f, 0x1.fdfa34p+0f, 0x1.9a69ccp+0f, -0x1.7f944p-4f, -0x1.55c058p+0f, 0x1.37c9e4p+0f, 0x1.3dce4p-1f,
    -0x1.4af788p+0f, 0x1.4c911cp+0f, 0x1.36d60cp+0f, 0x1.c61718p+0f, -0x1.1f01acp+0f, -0x1.511cfp-2f, -0x1.3d638p-5f,
    0x1.2b203p-2f, -0x1.8490fp+0f, -0x1.6b53ap+0f, 0x1.1687c4p+0f, -0x1.e03d5p-2f, 0x1.f4326p-1f, 0x1.d3068p-4f,
    0x1.5039ap-1f, 0x1.c255p-2f, 0x1.745368p-1f, 0x1.fb9b98p-1f, -0x1.da2b5cp+0f, 0x1.01b748p+0f, -0x1.67ffc4p+0f,
    -0x1.824fp+0f, 0x1.f231p-4f, -0x1.5cfe7p-2f, 0x1.2cb5bcp+0f, -0x1.288478p+0f, -0x1.c728a4p+0f, 0x1.749e1cp+0f,
    -0x1.2fae6p-2f, 0x1.1ffa64p+0f, 0x1.49334p-1f, -0x1.7fefa8p+0f, 0x1.9b709p-2f, 0x1.ebec3p-2f, -0x1.56d064p+0f,
    -0x1.e5dc1p-1f, 0x1.5d28b8p-1f};
inline constexpr float mse_mean_deep_targets[]{
    -0x1.3fba1cp-1f, 0x1.27aff8p-1f, 0x1.afb92ep-2f, 0x1.e83978p-1f, -0x1.0e22a2p-1f, 0x1.fdfa34p+0f, -0x1.3378fap-3f,
    0x1.55c058p+0f, 0x1.831032p-1f, 0x1.4af788p+0f, 0x1.93cdc8p+0f, 0x1.c61718p+0f, 0x1.79f1a4p-2f, 0x1.3d638p-5f,
    -0x1.c60624p-2f, 0x1.6b53ap+0f, -0x1.0540a2p-1f, 0x1.f4326p-1f, 0x1.32b0d4p-4f, 0x1.c255p-2f, 0x1.7121bep-1f,
    0x1.da2b5cp+0f, -0x1.6a698p+0f, 0x1.824fp+0f, -0x1.5394e2p-5f, 0x1.2cb5bcp+0f, 0x1.079942p+1f, 0x1.749e1cp+0f,
    -0x1.559d84p-2f, 0x1.49334p-1f, -0x1.34874ap-1f, 0x1.ebec3p-2f, 0x1.454fbep+0f, 0x1.5d28b8p-1f};
inline constexpr float mse_mean_deep_initial[]{
    0x1.0f3be8p-3f, -0x1.19624cp-3f, 0x1.44407p-3f, -0x1.e3294p-6f, 0x1.f91cc8p-3f, 0x1.198018p-3f, -0x1.0fccfp-4f,
    -0x1.ddf7f4p-2f, 0x1.0df648p-3f, -0x1.05b5f8p-1f, 0x1.36cdfp-4f, 0x1.3a52ap-5f, -0x1.0402cp-3f, 0x1.e36d88p-2f,
    0x1.3ba46p-5f, 0x1.ea524p-3f, 0x1.f4642p-3f, -0x1.5cc58p-2f, -0x1.c68f78p-3f, 0x1.1c497cp-1f, -0x1.c08c68p-2f,
    -0x1.f1a5cp-6f, -0x1.22565p-5f, 0x1.44d37p-2f, -0x1.5c4b5p-5f, 0x1.e2579p-4f, -0x1.5fbaep-6f, -0x1.006dp-2f,
    -0x1.038f4ap-2f, -0x1.bcf8d2p-3f, -0x1.a00038p-2f, -0x1.293306p-2f, 0x1.af1bfp-4f, 0x1.2d6554p-2f, 0x1.68f3cp-6f,
    -0x1.a3d61p-3f, 0x1.92852p-3f, -0x1.5f962p-3f, -0x1.95c68p-4f, -0x1.f61976p-3f, -0x1.1f97c4p-3f, -0x1.a85554p-2f,
    0x1.86cd7p-3f, 0x1.6421d8p-3f, 0x1.6bdabp-4f, 0x1.c1afcp-3f, 0x1.842f5p-3f, 0x1.442dp-6f, 0x1.83fe2p-5f,
    0x1.17c14p-5f, 0x1.e8b7f8p-3f, 0x1.339fccp-2f, 0x1.48df58p-2f, 0x1.096dbp-2f, -0x1.be9b6p-4f, -0x1.13adcp-6f,
    -0x1.3a9ep-4f, 0x1.c24d4cp-3f, 0x1.57de2p-5f, 0x1.66373ep-2f, 0x1.889a5cp-3f, -0x1.4ac894p-2f, 0x1.c4e1a8p-4f,
    0x1.73e47ep-2f, 0x1.57c832p-2f, -0x1.85428p-8f, 0x1.00cd14p-3f, -0x1.6b0f32p-2f, -0x1.ed8c98p-4f, 0x1.7977b4p-3f,
    -0x1.60933ap-2f};
inline constexpr float mse_mean_deep_gradient[]{
    0x1.be1e04p-6f, -0x1.a0c3e8p-6f, 0x1.61368ap-7f, 0x1.97269p-6f, -0x1.e377d8p-6f, 0x1.2c568cp-6f, 0x1.7b8d14p-7f,
    -0x1.a6b69ep-8f, -0x1.932376p-11f, 0x1.3db0e4p-9f, 0x1.5f9b2p-8f, -0x1.c6b7fap-8f, 0x1.7d3494p-7f,
    -0x1.e74308p-8f, -0x1.3be4a8p-8f, 0x1.c95496p-4f, 0x1.d226c6p-4f, 0x1.b7467ep-6f, -0x1.a42042p-7f, 0x1.674102p-6f,
    -0x1.bec7dcp-4f, -0x1.a438a2p-4f, -0x1.5627fp-4f, -0x1.3939bap-4f, -0x1.cb78ecp-4f, -0x1.5d46e2p-2f,
    -0x1.477d5cp-2f, -0x1.0a79b8p-2f, -0x1.e27f92p-3f, -0x1.65c11p-2f, -0x1.63f6ccp-2f, -0x1.4fd7aap-2f,
    -0x1.13718p-2f, -0x1.fdd144p-3f, -0x1.6df7fp-2f, 0x1.6367fcp-9f, 0x1.29a89cp-9f, 0x1.e38feep-10f, 0x1.323152p-10f,
    0x1.55b37ep-9f, -0x1.3e4db8p-3f, -0x1.2f96f6p-3f, -0x1.f33eeep-4f, -0x1.da2e58p-4f, -0x1.48c732p-3f,
    0x1.4dcc9ap-2f, 0x1.386ab2p-2f, 0x1.fd5eaap-3f, 0x1.cc4f9p-3f, 0x1.55dbfp-2f, 0x1.df7be8p-4f, 0x1.cdf73ep-4f,
    0x1.6df5a2p-4f, 0x1.5e64e2p-4f, 0x1.f80d28p-4f, 0x1.3d3d92p-6f, 0x1.6e2d44p-5f, 0x1.8c3022p-6f, 0x1.3ce376p-5f,
    0x1.6c08cp-7f, -0x1.40ccbep-5f, -0x1.101cd2p-4f, 0x1.49eb26p-2f, 0x1.fdd178p-2f, 0x1.81369p-2f, 0x1.e8eb6ap-2f,
    0x1.68913cp-3f, -0x1.f132d4p-2f, -0x1.9a8472p-1f, -0x1.018decp-3f, -0x1.ca12acp+0f};
inline constexpr LossAt mse_mean_deep_losses[]{
    {0, 2.13940477}, {1, 2.12746143}, {10, 2.0249362}, {100, 1.35185421}, {1000, 0.401989162}, {2000, 0.0734290928}};
inline constexpr float mse_mean_deep_trained[]{
    0x1.821874p+0f, -0x1.7aa4dcp-2f, -0x1.08943cp-3f, 0x1.2bf1a2p+0f, 0x1.4222cp+0f, -0x1.6f4af4p-5f, 0x1.fc8c48p-1f,
    0x1.43f4ep+0f, -0x1.045cbcp-3f, 0x1.49eb58p-2f, 0x1.ebee04p-1f, 0x1.21253ap-2f, 0x1.b38884p+0f, -0x1.8f1ea2p+0f,
    -0x1.bf713ap-3f, 0x1.23760cp-2f, 0x1.9d01acp-1f, -0x1.0ddb86p+0f, -0x1.db568p-2f, 0x1.3cfe0cp+0f, -0x1.06d0fp-1f,
    -0x1.bc6604p-3f, 0x1.489d64p-1f, 0x1.6505dap-1f, 0x1.8bb65ap-3f, 0x1.01678cp-1f, 0x1.b2a71cp-4f, -0x1.420bfcp-3f,
    -0x1.2e935ep-3f, 0x1.cc9454p-3f, -0x1.9d66b2p-3f, -0x1.8ac9fep-3f, 0x1.f6346ap-2f, 0x1.10bf8ap-1f, 0x1.806a1cp-2f,
    -0x1.032da6p-1f, 0x1.01fff2p-2f, -0x1.cd12c8p-3f, -0x1.c4346cp-5f, -0x1.66deb8p-1f, -0x1.b0b148p-5f,
    -0x1.3ad22ep-1f, 0x1.755df2p-1f, 0x1.91d9dap-2f, 0x1.3460b8p-1f, -0x1.0ffcfp-3f, 0x1.489108p-4f, -0x1.e02518p-4f,
    -0x1.925f52p-4f, -0x1.c360c4p-2f, 0x1.314b66p+0f, 0x1.2c4fecp+0f, 0x1.3f9c12p+0f, 0x1.b740eep-2f, -0x1.a26fb2p-1f,
    0x1.ba82eep+0f, -0x1.ffaa14p-1f, 0x1.9914aep+0f, -0x1.08be84p-2f, 0x1.248c5p+1f, -0x1.c1db4ep-6f, -0x1.f76f9ap+0f,
    0x1.09659ep-2f, 0x1.100352p-1f, 0x1.2e7c0cp-1f, -0x1.9920d8p-2f, 0x1.447daep-1f, -0x1.3856aap-1f, -0x1.5ab14ap-7f,
    -0x1.6ccbe6p-9f, -0x1.882602p-4f};
inline constexpr float mse_mean_deep_outputs[]{
    -0x1.810b98p-1f, 0x1.6119a6p-2f, 0x1.f31c96p-2f, 0x1.2fe24cp+0f, -0x1.6a1538p-2f, 0x1.5996d8p+0f, 0x1.6a1d42p-5f,
    0x1.83e5cep+0f, 0x1.4e1b28p-1f, 0x1.9b8fa6p+0f, 0x1.468a36p+0f, 0x1.a389aap+0f, 0x1.1930ecp-2f, 0x1.3b954ep-1f,
    -0x1.0dc396p-1f, 0x1.287bf2p+0f, -0x1.e10fc8p-2f, 0x1.55b1d8p+0f, 0x1.c59e0cp-8f, 0x1.0fe054p+0f, 0x1.49e1f8p-1f,
    0x1.7c083ep+0f, -0x1.3ea534p+0f, 0x1.2324e2p+0f, -0x1.093a1p-2f, 0x1.23665ap+0f, 0x1.08c344p+1f, 0x1.0f6512p+0f,
    -0x1.703e7ep-5f, 0x1.661926p-1f, -0x1.c30f08p-2f, 0x1.ccf468p-3f, 0x1.47bacp+0f, 0x1.7f69f4p-1f};
inline constexpr Training<float> mse_mean_deep{
    .seed = 2, .normals = 0, .inputs = mse_mean_deep_inputs, .targets = mse_mean_deep_targets,
    .initial = mse_mean_deep_initial, .gradient = mse_mean_deep_gradient,
    .losses = mse_mean_deep_losses, .trained = mse_mean_deep_trained,
    .outputs = mse_mean_deep_outputs};

// Sequential( (0): Linear(in_features=3, out_features=5, bias=True) (1): Sigmoid() (2): Linear(in_features=5,
// out_features=7, bias=False) (3): Tanh() (4): Linear(in_features=7, out_features=2, bias=True) ); 17 pairs;
// MSELoss(), reduction mean; Adam(lr=0.001), 2000 epochs
inline constexpr double mse_mean_double_inputs[]{
    -0x1.0fc7a8p+0, 0x1.2d29c8p-1, -0x1.27aff8p-1, -0x1.c11p-3, -0x1.ec3b1p+0, -0x1.e83978p-1, 0x1.15d42p+0,
    -0x1.f1d28p-2, 0x1.fdfa34p+0, 0x1.9a69ccp+0, -0x1.7f944p-4, -0x1.55c058p+0, 0x1.37c9e4p+0, 0x1.3dce4p-1,
    -0x1.4af788p+0, 0x1.4c911cp+0, 0x1.36d60cp+0, 0x1.c61718p+0, -0x1.1f01acp+0, -0x1.511cfp-2, -0x1.3d638p-5,
    0x1.2b203p-2, -0x1.8490fp+0, -0x1.6b53ap+0, 0x1.1687c4p+0, -0x1.e03d5p-2, 0x1.f4326p-1, 0x1.d3068p-4,
    0x1.5039ap-1, 0x1.c255p-2, 0x1.745368p-1, 0x1.fb9b98p-1, -0x1.da2b5cp+0, 0x1.01b748p+0, -0x1.67ffc4p+0,
    -0x1.824fp+0, 0x1.f231p-4, -0x1.5cfe7p-2, 0x1.2cb5bcp+0, -0x1.288478p+0, -0x1.c728a4p+0, 0x1.749e1cp+0,
    -0x1.2fae6p-2, 0x1.1ffa64p+0, 0x1.49334p-1, -0x1.7fefa8p+0, 0x1.9b709p-2, 0x1.ebec3p-2, -0x1.56d064p+0,
    -0x1.e5dc1p-1, 0x1.5d28b8p-1};
inline constexpr double mse_mean_double_targets[]{
    -0x1.3fba1cp-1, 0x1.27aff8p-1, 0x1.afb92ep-2, 0x1.e83978p-1, -0x1.0e22a2p-1, 0x1.fdfa34p+0, -0x1.3378fap-3,
    0x1.55c058p+0, 0x1.831032p-1, 0x1.4af788p+0, 0x1.93cdc8p+0, 0x1.c61718p+0, 0x1.79f1a4p-2, 0x1.3d638p-5,
    -0x1.c60624p-2, 0x1.6b53ap+0, -0x1.0540a2p-1, 0x1.f4326p-1, 0x1.32b0d4p-4, 0x1.c255p-2, 0x1.7121bep-1,
    0x1.da2b5cp+0, -0x1.6a698p+0, 0x1.824fp+0, -0x1.5394e2p-5, 0x1.2cb5bcp+0, 0x1.079942p+1, 0x1.749e1cp+0,
    -0x1.559d84p-2, 0x1.49334p-1, -0x1.34874ap-1, 0x1.ebec3p-2, 0x1.454fbep+0, 0x1.5d28b8p-1};
inline constexpr double mse_mean_double_initial[]{
    0x1.edbab3ccefac8p-2, -0x1.dc9ce2b99d21ep-2, 0x1.eda90d25e48d8p-3, 0x1.7cd88b84f5b8p-5, 0x1.e8a4383d955dp-2,
    0x1.e66fe1a998f6p-6, -0x1.c0d5fc1144488p-2, -0x1.1390892303d41p-2, 0x1.c7e3be83c5344p-3, -0x1.64f89452a0ecp-5,
    -0x1.ee24366eea678p-2, 0x1.b0c43a9fe94b8p-3, 0x1.1b1f40daee0c8p-3, 0x1.6c2a909113cep-2, 0x1.134ffe6096c8p-2,
    -0x1.3bfb9b068e546p-3, 0x1.04f4ce5993e4bp-1, -0x1.663681543b105p-2, 0x1.30fc1ce12ec0cp-2, -0x1.c8801208c0e5ep-2,
    0x1.bef0164d2ef08p-3, 0x1.7abd50427e34p-3, 0x1.0dc31262abeb6p-2, 0x1.65cc511a19e74p-3, -0x1.17d0a9f01670cp-4,
    -0x1.4edbd9e7ba829p-2, 0x1.553ef3c0580acp-2, -0x1.b344531045a01p-2, -0x1.1e92c11b05e8cp-2, -0x1.989dcb0cbfa1p-5,
    -0x1.af98c5ff46ef8p-2, -0x1.2e206bc0a7a34p-2, 0x1.8429a8422319p-5, -0x1.3cdec759c4702p-3, 0x1.9bc78c53089dp-3,
    -0x1.0781568b27376p-3, -0x1.de15655f48e74p-4, 0x1.3f3ff6681e6cp-2, -0x1.9c01eb1d6bf24p-4, -0x1.48fd2e755482ap-2,
    -0x1.6c18ec94124ccp-4, -0x1.ba4205e2a2c98p-2, 0x1.b24867668a65cp-3, 0x1.c91927ee15ebp-4, 0x1.4779cc245eeap-7,
    0x1.a224837f9b36p-4, -0x1.30dbd2989a0c8p-5, -0x1.8734cda864dap-4, 0x1.7e40671978ffp-2, -0x1.b02b8bb29be39p-3,
    0x1.18a67c9a747cp-5, -0x1.52840cd3f281ep-2, -0x1.a6ba208894d2dp-3, 0x1.327b9d2bc227p-5, -0x1.9af66a24469fap-2,
    0x1.45ccfe91ce224p-3, -0x1.b30e854e539e3p-3, 0x1.20fcea95fe2cp-7, -0x1.1a04266d97c38p-4, 0x1.80b0a0d9ed434p-3,
    0x1.4c27de2318e76p-2, 0x1.09c5b271c608p-6, 0x1.aaaa9f7d553acp-4, 0x1.c879838f6a6ep-5, -0x1.2caa2829b0c2ap-2,
    -0x1.46b59e5020234p-3, -0x1.9d45a331e219cp-4, 0x1.38da9ef3799cp-5, -0x1.5ae77881465p-10, 0x1.31a8b5fb2fd08p-2,
    -0x1.db6f62b0475edp-3};
inline constexpr double mse_mean_double_gradient[]{
    -0x1.66e66440f67a2p-7, 0x1.8a4eef4e26e99p-8, -0x1.b2bf3d7b2fbe4p-8, -0x1.71e4cbe5484fdp-6, 0x1.3685fdc018408p-6,
    0x1.024238f260726p-7, 0x1.3608c344939c5p-7, -0x1.47f64a6ece8d1p-7, -0x1.6ca890345663bp-9, -0x1.66819995cfceep-9,
    -0x1.b99db02f76e22p-8, -0x1.6b9faf4648343p-7, 0x1.8b53a2184a9f3p-11, 0x1.a2228f6125eccp-11, 0x1.07ed21b59873ap-9,
    -0x1.efa898c534571p-6, -0x1.ae1188675adp-5, 0x1.cca62dcc2612cp-6, 0x1.aae9702557bep-10, 0x1.b46af6638750ep-10,
    -0x1.118771ca4c092p-5, -0x1.33c859d793c5fp-5, -0x1.a505457dded87p-6, -0x1.25cde4880c0dbp-5, -0x1.b4c0cb7d97c0cp-6,
    -0x1.ea919dffbcdf5p-5, -0x1.109c707bd7d9fp-4, -0x1.5ce8a58bff6fdp-5, -0x1.12a6154df8b8ep-4, -0x1.4d2c652ff5dfcp-5,
    0x1.3f029314aa4a2p-3, 0x1.622abf76f5e62p-3, 0x1.d78812bbd333fp-4, 0x1.5f8e11ea540bp-3, 0x1.cfd2bb71e095bp-4,
    0x1.5a61d96c02308p-4, 0x1.7950d8f8ced13p-4, 0x1.04bc670f53a8dp-4, 0x1.7d85497f30d22p-4, 0x1.f6a98268713a4p-5,
    0x1.6f7e9db010fbcp-4, 0x1.908090484ed1ap-4, 0x1.01539e02f6e8bp-4, 0x1.9442e1222ca5ep-4, 0x1.f7cab2bb47964p-5,
    0x1.9f311ac918bd6p-6, 0x1.c7a5c59c6008ap-6, 0x1.d3d8e3488cceap-7, 0x1.d6d9b51dd2c9p-6, 0x1.b7c6907f4aa7dp-7,
    0x1.846052b197d5bp-9, 0x1.9e0716633410ep-9, 0x1.e97dffa5030d4p-10, 0x1.a641cd6cf096p-9, 0x1.e629e14b849bcp-10,
    0x1.bd5b01788419ep-4, -0x1.67819e5b1eecep-4, -0x1.c52a31cb756cbp-4, -0x1.cfa0744a8f02ap-5, -0x1.77620d3ef1d1p-5,
    0x1.639e3d0888805p-5, -0x1.907f3a677662ap-4, -0x1.c6f0ff6b0badp-2, 0x1.7327d66858dcdp-2, 0x1.bba9c75c1a226p-2,
    0x1.ce4cad6cb80c4p-3, 0x1.5b7f11e60d082p-3, -0x1.39c9b58529b18p-3, 0x1.b5e7e74649f9p-2, 0x1.2b1ac480563bp-2,
    -0x1.25dbde377a579p+0};
inline constexpr LossAt mse_mean_double_losses[]{
    {0, 1.2181494216162436}, {1, 1.2116267813123602}, {10, 1.153973514519665}, {100, 0.67529438931897778}, {1000,
    0.31841660301072183}, {2000, 0.055410839861148919}};
inline constexpr double mse_mean_double_trained[]{
    0x1.bcd2a28ebb073p+0, 0x1.634cf6d09722cp-2, -0x1.e59983c2daaa6p-1, 0x1.72b2839cf985p+0, 0x1.6750018d35caap+0,
    0x1.d4e42feafb009p-3, 0x1.907f8c19e6e48p-2, -0x1.929933aa7d245p-2, 0x1.d5d647ca067abp+0, 0x1.63a908734464dp+0,
    -0x1.c2cc9c103bc2bp-1, -0x1.9aa30bd5751ffp-1, 0x1.57cab56f764bfp+0, -0x1.c71e4471bb954p+0, 0x1.285585d757629p-1,
    -0x1.14c3ab50b55a7p-1, 0x1.b990e6637fc7dp+0, -0x1.ea4e3ba498552p+0, 0x1.ba7b3b8c94dd7p-3, -0x1.d9d3c53b5004fp+0,
    0x1.a2d68fc6de168p-1, 0x1.2703d144cd8cbp-2, 0x1.a6878ea2f6705p-1, 0x1.4a6d652cfb7aep-1, 0x1.1c69f6c23d15fp-2,
    -0x1.8485697a44ffdp-2, 0x1.6a68015ab05ep+0, -0x1.d77d9808b40acp+0, -0x1.2e8b007a4839ep-4, 0x1.0e1f9af3bd38ep+0,
    -0x1.43a77005a75b9p-1, -0x1.744e64a40e62dp-2, -0x1.2fd457640d77bp-2, -0x1.7a5db4e38bb24p-3, 0x1.97fd25fd0d175p-4,
    -0x1.45a0afd31ae43p-3, -0x1.cdb4d96dac13ap-5, 0x1.24ce084c53a8fp-3, 0x1.8b3da3a3b92a4p-4, -0x1.b1028f1eac0e8p-1,
    -0x1.42253a2dab65dp-2, -0x1.0f42ab5f81f0ep+0, 0x1.41e251e989721p-1, 0x1.d0c1610e6139ep-2, -0x1.0f1203a57b345p-1,
    0x1.2e595ef51deaap+0, -0x1.8184ec30d25acp-3, 0x1.82ddcb7f847d4p-1, 0x1.25374403d4b42p+0, 0x1.153e8906bae52p-1,
    0x1.c1a1c4da02bbfp-3, 0x1.04fc000996cap-2, -0x1.1c5751a1067c1p-2, 0x1.cff9b3f999699p-2, -0x1.b84acd7ebb7bap+0,
    0x1.63fd24a9774a2p-1, -0x1.9a77a1a0fba9bp+0, 0x1.68d7328e22b75p-4, 0x1.2a5d7ddba568cp+0, 0x1.91e7c2e5dbc41p+0,
    0x1.b4f90e8c7ad3p+0, 0x1.207867f8437bdp+0, 0x1.b0b224d500c51p-2, -0x1.c9353a3b3fce7p-2, -0x1.3828dad534848p-1,
    -0x1.73e12041e950fp-2, -0x1.58c96a348c5b6p-2, 0x1.245391bd1e46bp-1, -0x1.62b2f8561d81bp-4, 0x1.9eef5cecd1ddfp-2,
    -0x1.183b4222df4dp-4};
inline constexpr double mse_mean_double_outputs[]{
    -0x1.2d73ba2581d72p-1, 0x1.aed389cf32195p-2, 0x1.36e87cf195ce4p-4, 0x1.13a68b0630479p+0, -0x1.9a550889320ebp-2,
    0x1.9ff9082cd12e3p+0, -0x1.424968367e065p-2, 0x1.68f6bd50db1acp+0, 0x1.415ee11e8fcdp-1, 0x1.4d0e1d457f09ep+0,
    0x1.815ea6a252d42p+0, 0x1.a5c846d0a6ca6p+0, 0x1.336e25a1860bcp-2, 0x1.a787000c226c2p-2, -0x1.ad5695dd6c012p-3,
    0x1.4e41d55b41f55p+0, -0x1.50670ba3a9004p-1, 0x1.8df9353fb7f69p+0, 0x1.7461465722a98p-4, 0x1.eb5e93bc6cafap-1,
    0x1.ab1237c847528p-1, 0x1.444df12b5070ap+0, -0x1.1d82563fac22cp+0, 0x1.77bd910665cp+0, 0x1.6f9bba0526662p-3,
    0x1.410047de73e96p+0, 0x1.ed756bc3f470cp+0, 0x1.4599337ea4cf6p+0, -0x1.1319cf0987a92p-1, 0x1.54f96df07e15bp-1,
    -0x1.108f323ebe52p-1, 0x1.f809cf6bcffap-3, 0x1.5ad69187b46d8p+0, 0x1.4d4861ca3e07fp-1};
inline constexpr Training<double> mse_mean_double{
    .seed = 2, .normals = 0, .inputs = mse_mean_double_inputs, .targets = mse_mean_double_targets,
    .initial = mse_mean_double_initial, .gradient = mse_mean_double_gradient,
    .losses = mse_mean_double_losses, .trained = mse_mean_double_trained,
    .outputs = mse_mean_double_outputs};

// Sequential( (0): Linear(in_features=2, out_features=8, bias=True) (1): Tanh() (2): Linear(in_features=8,
// out_features=1, bias=True) ); 23 pairs; MSELoss(), reduction sum; Adam(lr=0.001), 1000 epochs
inline constexpr double mse_sum_double_inputs[]{
    0x1.07d094p-1, -0x1.c3f8a8p-2, -0x1.8d074p-3, 0x1.e0a24p-2, -0x1.e20404p-1, 0x1.330e24p-1, -0x1.a5535p-3,
    0x1.047a14p-1, 0x1.1cb4fp-3, -0x1.f588p-4, 0x1.1c048p-2, 0x1.94204p-5, 0x1.75fe6p-2, -0x1.8f0dc8p-2,
    -0x1.2aa26p-4, -0x1.70c08p-4, 0x1.28d86p-3, -0x1.05cep-8, 0x1.bf92c8p-1, 0x1.3ea8ap-2, -0x1.7d581p-2,
    -0x1.353a6cp-1, -0x1.5746ep-3, -0x1.b9b16p-2, -0x1.4823a8p-2, 0x1.883fp-5, 0x1.3137a8p-1, 0x1.164a7p-1,
    -0x1.f4818cp-1, 0x1.3d6638p-1, 0x1.1e119p-2, 0x1.e5a91p-1, 0x1.51f35cp-1, -0x1.d280a4p-1, -0x1.e6d05cp-1,
    -0x1.ede878p-2, 0x1.c197dcp-1, -0x1.55222p-3, 0x1.b63bp-2, -0x1.dbdd5p-2, 0x1.f66234p-1, -0x1.b140b8p-2,
    0x1.7ff624p-1, 0x1.8407p-7, -0x1.0dbb04p-1, 0x1.072cf4p-1};
inline constexpr double mse_sum_double_targets[]{
    -0x1.c3d47cp-2, -0x1.080916p-2, -0x1.7f2fd4p-3, -0x1.2d7e6cp-2, -0x1.964e74p-5, 0x1.2ac8dep-5, -0x1.62daf2p-2,
    0x1.400e82p-6, -0x1.b92632p-10, 0x1.3c2b14p-3, 0x1.15f5eep-1, 0x1.a9b91ap-3, -0x1.41a088p-5, 0x1.0fbaa2p-1,
    -0x1.07580ep-3, 0x1.69063ep-1, -0x1.abf42cp-1, 0x1.19ae1ep-3, -0x1.4b6ecep-4, -0x1.c86956p-2, -0x1.54cb52p-4,
    0x1.2df7fap-7, -0x1.0729dp-1};
inline constexpr double mse_sum_double_initial[]{
    -0x1.3dd4d5408eb26p-1, -0x1.8ee33f2a295c2p-2, -0x1.80d7ed80229cfp-2, -0x1.d39c3a7d78761p-2, 0x1.44c7e751d46e8p-4,
    -0x1.1acaf8aedf14ep-1, -0x1.c4d55d946fd9p-5, 0x1.2dbec2e28c4d6p-2, 0x1.ce1d0a4ca688p-4, -0x1.34e13f5bb17p-8,
    0x1.e0cb9b5dffb4p-7, -0x1.edb633b1efbecp-3, 0x1.3bff09e8796bep-2, -0x1.4e7dd7ca121d8p-3, -0x1.2904d306dfa31p-1,
    -0x1.14fdd31d9dcf4p-1, 0x1.962d464451a5p-3, -0x1.b720ff53ccc42p-2, 0x1.206916e8eee6p-6, 0x1.32c63ec1f0784p-2,
    0x1.33a3efebe826ep-1, 0x1.69d232ab968c8p-1, 0x1.1c5dfa268f612p-1, 0x1.10c632fea45f4p-1, 0x1.f3927d95a4ea6p-3,
    -0x1.f469ae8ed4d94p-3, -0x1.dd1d3c7031848p-3, 0x1.5e98d29cd23b3p-2, 0x1.c4d89385a6812p-3, -0x1.739a22fcefc98p-5,
    -0x1.f04df0f8cee98p-5, -0x1.9eb53e8aa3a38p-5, 0x1.75475df972bacp-3};
inline constexpr double mse_sum_double_gradient[]{
    0x1.566d295e99dfep-2, 0x1.a972796fe8cb8p-6, 0x1.d545de78ce328p-6, -0x1.f7a714326f104p-5, -0x1.bfa6c476db66p-4,
    -0x1.9318498e8b946p-3, 0x1.fa56464200696p-2, -0x1.a53fd18874e54p-4, -0x1.6cffff739d614p-4, 0x1.a3a90178ca76p-3,
    0x1.1070e46963094p-5, -0x1.0aeaf97ca5787p-4, 0x1.ebac37e731b3cp-4, -0x1.0d376b5f90266p-3, -0x1.4958628a9c2b4p-4,
    -0x1.497c46a63398fp-6, 0x1.4d1d191bb813cp+2, -0x1.276e4ce8ab365p+2, -0x1.3dbcdd31a55d5p+2, 0x1.c5ebedc4bfa6cp+2,
    0x1.d1aeee35f98a8p+1, -0x1.56b8dfe01e7f9p-1, -0x1.070edfadc66fep+0, -0x1.cd5f63e150232p-1, 0x1.e52012b1e1d6ep+1,
    -0x1.339eb892db13cp+3, 0x1.f36c48304a1cp-6, 0x1.af61435ba3b9ap+2, 0x1.8f28e4f672fedp+3, 0x1.bccf5bff69759p+3,
    0x1.66ffdeaf11cc1p+3, 0x1.4ed8ff63d3f6p+3, 0x1.736b8c6750e8cp+4};
inline constexpr LossAt mse_sum_double_losses[]{
    {0, 8.5857443734436742}, {1, 8.4647019814037421}, {10, 7.4346581635400266}, {100, 2.7737305276983739}, {1000,
    0.81569622461432667}};
inline constexpr double mse_sum_double_trained[]{
    -0x1.1b928eb4b5711p+0, -0x1.a425627f7adf7p-3, -0x1.a9ad96b618ddbp-3, 0x1.9910252b34294p-3, -0x1.03b7c30c74c4ep-3,
    -0x1.6a54dfde81017p-3, -0x1.c9422f62f01abp-1, 0x1.2175031892e5bp-1, 0x1.1f7b3f9fd7216p+0, -0x1.e811c183d014cp-1,
    -0x1.24a631a78ffd8p+0, -0x1.1d67c9222b19ep+0, 0x1.ea9834fd9ca01p-1, 0x1.b41446d95b6f6p-1, -0x1.a04f6b5419766p+0,
    -0x1.7605c59f614b6p+0, 0x1.4f40b4847214cp-4, -0x1.6f4234cee1207p-2, 0x1.07cad0baca757p-3, 0x1.7255c254007b5p-2,
    0x1.38cda25492e2p-1, 0x1.c22863573a758p-1, 0x1.392aac008d316p-1, 0x1.02c5e9789088cp+0, 0x1.2d50f8c0c7184p-2,
    -0x1.48c99c9e9d45p-3, 0x1.1fc18b080ab76p-7, 0x1.900b74bd745e7p-2, 0x1.41ce176580d93p-2, -0x1.ccb61847954cfp-3,
    -0x1.fdd4ffff9cf19p-3, -0x1.a6f80b4ee2e79p-2, 0x1.da564ca5947c2p-4};
inline constexpr double mse_sum_double_outputs[]{
    -0x1.56a56a246a5cap-2, -0x1.122a8a1e55ec6p-4, -0x1.593c116a3eeb3p-3, -0x1.01a05419c28bp-4, -0x1.366ff5d763fdbp-3,
    -0x1.605791d85cc14p-4, -0x1.2168b4a6dafecp-2, -0x1.95009344e85b2p-4, -0x1.e9db6ead39372p-4, 0x1.3329ae893b052p-2,
    0x1.daab8444dbe76p-4, -0x1.933ea1b4ac6e8p-6, -0x1.138fedc6a0ceap-4, 0x1.7ba42c1d7a7d6p-2, -0x1.5a8d85fb25edbp-3,
    0x1.a8fccce485676p-2, -0x1.fec21825ab544p-2, 0x1.b514c47c57f8dp-3, -0x1.acfc9c7bf3cf4p-5, -0x1.4b76b0d681a3ep-2,
    -0x1.c386f595794b9p-3, 0x1.69c36da707758p-5, -0x1.35a8a4cf28c13p-3};
inline constexpr Training<double> mse_sum_double{
    .seed = 1, .normals = 0, .inputs = mse_sum_double_inputs, .targets = mse_sum_double_targets,
    .initial = mse_sum_double_initial, .gradient = mse_sum_double_gradient,
    .losses = mse_sum_double_losses, .trained = mse_sum_double_trained,
    .outputs = mse_sum_double_outputs};

// Sequential( (0): Embedding(5, 4) (1): LayerNorm((4,), eps=1e-05, elementwise_affine=True) (2):
// GELU(approximate='none') (3): Linear(in_features=4, out_features=5, bias=True) (4): LogSoftmax(dim=-1) ); "abcde"
// x 100; NLLLoss(), reduction mean; Adam(lr=0.001), 2000 epochs
inline constexpr std::uint32_t nll_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float nll_initial[]{
    -0x1.e20156p-1f, 0x1.436422p+0f, -0x1.785c16p-3f, 0x1.343c34p-3f, 0x1.23bdd6p+0f, -0x1.d76c88p-3f, 0x1.300f3ep+0f,
    0x1.8914ap-1f, -0x1.6c5f0ep-1f, 0x1.bd61c8p-2f, 0x1.9eacb2p+0f, 0x1.320c48p-2f, -0x1.afa588p-2f, 0x1.b29ab2p-1f,
    -0x1.5aeb3ap-1f, -0x1.e39ae8p-1f, 0x1.15bd1cp+1f, -0x1.2c6e7ep+0f, -0x1.90fea6p-2f, 0x1.6f016ap+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.8f69fp-3f, 0x1.5e42b8p-2f, 0x1.9cd5d4p-2f,
    0x1.0e20fp-3f, 0x1.3a744p-3f, 0x1.7b38c4p-2f, 0x1.c0b508p-2f, -0x1.43d118p-2f, -0x1.a53548p-3f, 0x1.af168p-2f,
    0x1.148aap-2f, -0x1.e07868p-3f, -0x1.5b72bp-3f, 0x1.f0deb4p-2f, -0x1.40ad7cp-2f, 0x1.495c8p-2f, 0x1.2919f8p-2f,
    -0x1.eb084cp-2f, -0x1.ff199p-2f, 0x1.53f018p-3f, 0x1.f66b9p-3f, 0x1.c5d5ccp-2f, 0x1.f8d9ep-5f, 0x1.5b5988p-2f,
    -0x1.6bde84p-2f};
inline constexpr float nll_gradient[]{
    -0x1.ebc17p-12f, -0x1.28a4dcp-7f, -0x1.d4a42p-6f, 0x1.3852cap-5f, 0x1.4d6d74p-5f, -0x1.b409cp-8f, -0x1.a8ba08p-5f,
    0x1.239b96p-6f, 0x1.b571c8p-5f, -0x1.67b12ep-5f, 0x1.73b7f6p-5f, -0x1.c1789p-5f, -0x1.591bfap-4f, 0x1.6a3a32p-6f,
    0x1.0f827ap-6f, 0x1.75599ep-5f, 0x1.37d2bap-6f, 0x1.b59p-8f, -0x1.e7b1f4p-10f, -0x1.86bb9ap-6f, 0x1.4e75fcp-4f,
    0x1.42f3d2p-2f, 0x1.6c6358p-3f, -0x1.707fa2p-8f, 0x1.c6bf6ep-5f, 0x1.7cfde6p-3f, 0x1.bfdc98p-4f, 0x1.4f209p-7f,
    -0x1.593aap-3f, 0x1.2147eap-3f, 0x1.f9968ep-4f, -0x1.70fb68p-4f, 0x1.987e0ep-4f, -0x1.1a4928p-3f, 0x1.2623p-3f,
    0x1.ef1b06p-8f, -0x1.4f6e54p-4f, 0x1.0b61bp-3f, -0x1.1e84ap-4f, -0x1.631bc8p-9f, 0x1.4561fap-4f, 0x1.5ce742p-3f,
    -0x1.f4cf4p-3f, 0x1.f49946p-6f, 0x1.24038cp-4f, -0x1.37a3dap-2f, 0x1.848d26p-5f, 0x1.bff888p-5f, 0x1.5c159cp-6f,
    0x1.75542p-4f, -0x1.68a6dcp-6f, 0x1.93de66p-6f, -0x1.d7276ap-4f};
inline constexpr LossAt nll_losses[]{
    {0, 2.09632182}, {1, 2.09230208}, {10, 2.0567615}, {100, 1.75632703}, {1000, 0.0868326426}, {2000, 0.0141063873}};
inline constexpr float nll_trained[]{
    -0x1.1d036ep-2f, 0x1.a00948p+0f, -0x1.101b84p-4f, -0x1.1b52d4p-2f, 0x1.a746acp-1f, 0x1.3b3422p-2f, 0x1.79ca22p+0f,
    0x1.30db6ep-2f, -0x1.5cc84p-1f, -0x1.425334p-2f, 0x1.096f1ep+0f, 0x1.034218p+0f, 0x1.b5394ep-2f, -0x1.68c5e6p-2f,
    -0x1.e342bap-1f, -0x1.ec074cp-1f, 0x1.98b9dp+0f, -0x1.c33406p-1f, -0x1.bc1d5ap-1f, 0x1.f67c16p+0f, 0x1.04edecp+1f,
    0x1.6ad8ep+0f, 0x1.c08706p+0f, 0x1.1aebfap+1f, 0x1.217ep+0f, 0x1.6bd602p-2f, 0x1.ab70acp-1f, 0x1.2c6bdep+0f,
    0x1.0ce58p-1f, -0x1.44f2aap-2f, -0x1.6a7d5cp-1f, 0x1.080ab6p+0f, -0x1.7d9986p-1f, 0x1.75ee98p+0f, -0x1.194bc2p-2f,
    -0x1.29092ep+0f, -0x1.7012cap-4f, -0x1.3510cep-2f, 0x1.50b862p+0f, -0x1.46c708p+0f, -0x1.654d9cp+0f,
    -0x1.250828p-3f, 0x1.cece42p-2f, 0x1.3c3b2cp+0f, 0x1.324124p+0f, -0x1.574e4cp-3f, -0x1.3268dep+0f, -0x1.0e252p+0f,
    -0x1.c9c292p-1f, 0x1.3d8ed2p-1f, -0x1.ca3482p-3f, -0x1.b39e3cp-2f, 0x1.c5a226p-4f};
inline constexpr float nll_outputs[]{
    -0x1.b83578p+2f, -0x1.a1f1c2p-7f, -0x1.6c9632p+2f, -0x1.6baabcp+2f, -0x1.54a2f2p+2f, -0x1.d7100cp+2f,
    -0x1.8566bcp+2f, -0x1.f4fc8ap-8f, -0x1.68a276p+2f, -0x1.b2424cp+2f, -0x1.1629dep+2f, -0x1.245646p+3f,
    -0x1.82f2c2p+2f, -0x1.fdd55ep-7f, -0x1.740868p+3f, -0x1.1accb2p+2f, -0x1.d203d6p+2f, -0x1.96039ep+2f,
    -0x1.8c69b4p+3f, -0x1.de94fp-7f, -0x1.4823a4p-6f, -0x1.51e16ep+3f, -0x1.3e138ap+3f, -0x1.22a506p+2f,
    -0x1.2cccdep+2f};
inline constexpr Training<float> nll{
    .seed = 4, .normals = 20, .tokens = nll_tokens, .repeats = 100,
    .initial = nll_initial, .gradient = nll_gradient,
    .losses = nll_losses, .trained = nll_trained,
    .outputs = nll_outputs};

}  // namespace reference
