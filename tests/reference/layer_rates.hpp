// One net, trained by PyTorch's optimizers with layers in groups of their own.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam, 0.1 and 1 times lr(lr=0.01), 300 epochs, StepLR(step_size=100,
// gamma=0.7)
inline constexpr std::uint32_t adam_rates_step_lr_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double adam_rates_step_lr_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double adam_rates_step_lr_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6ep-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a6a1p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a3p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26bp-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcac2p-6, -0x1.bd8b725b862eap-5, -0x1.3738b51777b59p-4, 0x1.6f2f94066c3efp-4, 0x1.198cb13a98a4ep-3,
    0x1.856a6fe2b52b8p-6, 0x1.208638b5e4704p-4, -0x1.408a1fd08102ep-3, -0x1.5cdc25cc1c48fp-6, 0x1.03e1d1bd24ac8p-4,
    -0x1.0b117162aa3aap-3, 0x1.715655b2baeb3p-6, -0x1.fe2f356212417p-3, 0x1.a171bc8f74253p-3, 0x1.a17f1a4a45836p-5,
    0x1.195554d3367b5p-5, -0x1.145eebaecc5abp-4, -0x1.c33f878eaa3dp-6, 0x1.a18ff21dda81ep-5, 0x1.3de150cf73598p-7};
inline constexpr LossAt adam_rates_step_lr_losses[]{
    {0, 1.7563559309447669}, {1, 1.7404338175123961}, {10, 1.6063068447550855}, {100, 0.78179733934868512}, {300,
    0.41712912192761969}};
inline constexpr double adam_rates_step_lr_trained[]{
    -0x1.0b44d511fc739p+0, -0x1.d1a37ddedb494p-1, -0x1.0b626e936b07ep-1, -0x1.984e28947ba0bp-2, 0x1.1dfb3b9f80292p+1,
    -0x1.be0e9f2cf5d5cp-3, -0x1.2ce869cf64dfep+0, 0x1.d83f9cea78e6cp+0, -0x1.a99e02369263cp+0, 0x1.056fd317d02bap+0,
    -0x1.3a7f06408f0e9p-1, -0x1.7a240ddfc49b1p+0, -0x1.3357f1a60e9c5p-1, 0x1.cd4e7a9ff0639p-1, -0x1.66165314844ap-4,
    -0x1.cdfdc03c6b53p-1, 0x1.b9dc5759d012dp-1, 0x1.297c6c2818191p+1, -0x1.ede04fe086da8p+0, -0x1.0c27e3c893effp+1,
    0x1.3bcef17621d03p-1, -0x1.5daa3b9b04652p-4, 0x1.76170bf6f3bbap+0, 0x1.f9831cb97013fp+0, -0x1.a38658cb4910ap+0,
    0x1.1e3228ab1ef3fp+0, -0x1.115f6169cba79p+1, 0x1.d607b56a99937p-1, -0x1.e4c555310b76ap-1, -0x1.04d1e5c538f98p+0,
    0x1.7787d146ae9ap+0, 0x1.2bfe6adc5fcd3p-1, 0x1.50836f43c790fp+0, -0x1.3db22deed81c5p+0, 0x1.dbb8cfe80f34dp-3};
inline constexpr double adam_rates_step_lr_outputs[]{
    0x1.bc5164546763p-2, 0x1.a6eed4016c143p+1, -0x1.3cf3bb14cffeap-1, 0x1.047edd10218p-2, 0x1.60192c82e00dcp-1,
    0x1.13b2731da84fcp+1, -0x1.b9cd7fc0d31f9p-1, 0x1.2d01454ce7a86p+1, 0x1.dc611ed03ad0ap-1, -0x1.a5141a2cec57bp-1,
    0x1.bdab15ab60575p-1, -0x1.8ca83292857ccp-2, 0x1.e00328cc5116ep-1, 0x1.94ed8513299e4p+1, -0x1.ea113b92948eap-2,
    -0x1.cb5220c1251f2p+0, -0x1.3d3b4a33fa5b6p-2, -0x1.546b9b4749177p+0, -0x1.30e3d1edd7a26p+0, 0x1.300d75c18ea77p+1,
    0x1.2f0de2fa32f16p+1, 0x1.125158b86d9f8p-4, 0x1.1e2810727e537p+1, 0x1.4104edfe1755ep-1, -0x1.b3941edcb5af7p-1};
inline constexpr Training<double> adam_rates_step_lr{
    .seed = 43052, .normals = 15, .tokens = adam_rates_step_lr_tokens, .repeats = 100,
    .initial = adam_rates_step_lr_initial, .gradient = adam_rates_step_lr_gradient,
    .losses = adam_rates_step_lr_losses, .trained = adam_rates_step_lr_trained,
    .outputs = adam_rates_step_lr_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; AdamW, 0 and 1 times lr(lr=0.002, weight_decay=0.2), 300 epochs,
// clip_grad_norm_(0.05) of Linear
inline constexpr std::uint32_t adamw_frozen_clipped_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double adamw_frozen_clipped_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double adamw_frozen_clipped_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6ep-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a6a1p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a3p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26bp-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcac2p-6, -0x1.bd8b725b862eap-5, -0x1.3738b51777b59p-4, 0x1.6f2f94066c3efp-4, 0x1.198cb13a98a4ep-3,
    0x1.856a6fe2b52b8p-6, 0x1.208638b5e4704p-4, -0x1.408a1fd08102ep-3, -0x1.5cdc25cc1c48fp-6, 0x1.03e1d1bd24ac8p-4,
    -0x1.0b117162aa3aap-3, 0x1.715655b2baeb3p-6, -0x1.fe2f356212417p-3, 0x1.a171bc8f74253p-3, 0x1.a17f1a4a45836p-5,
    0x1.195554d3367b5p-5, -0x1.145eebaecc5abp-4, -0x1.c33f878eaa3dp-6, 0x1.a18ff21dda81ep-5, 0x1.3de150cf73598p-7};
inline constexpr LossAt adamw_frozen_clipped_losses[]{
    {0, 1.7563559309447669}, {1, 1.753150713567236}, {10, 1.7247606653454945}, {100, 1.4751288892108014}, {300,
    1.0645386298886548}};
inline constexpr double adamw_frozen_clipped_trained[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    -0x1.623b3b2b68f4bp-2, 0x1.0a9ebf18e6d33p-1, 0x1.f20f53a972e71p-1, -0x1.988211cee9501p-1, -0x1.0acb03d2350b3p+0,
    0x1.e0b4a0f5f7f48p-3, -0x1.21097ceb12f85p-3, 0x1.04f23fd714e49p-1, 0x1.be84c480bb78cp-1, -0x1.36b9e73a88aeep-1,
    0x1.681718f3d0583p-2, -0x1.216b2119e5c83p-1, 0x1.fcd63ade80caap-4, -0x1.517c3be2e6bacp-2, -0x1.5bd8f2bb78049p-3,
    0x1.b85e20fdb7cap-2, 0x1.4fcaf39d7c5bap-4, 0x1.ea4492f92f094p-2, -0x1.5cbd133bf8756p-2, 0x1.30268daf723f6p-3};
inline constexpr double adamw_frozen_clipped_outputs[]{
    -0x1.516783c53037p-3, 0x1.2125a8231d8b5p+0, -0x1.8e0ca019839dp-3, 0x1.3729aa5aa6e84p-3, 0x1.6adf23f789d42p-2,
    0x1.633e18b885f5cp-1, -0x1.2c95f15c8850bp-1, 0x1.53c6ec7a88ddp-1, 0x1.2950b9a3eae3bp-1, -0x1.4d076f1429184p-3,
    0x1.398c21fbb3188p-2, -0x1.0666ce26c4c29p-1, 0x1.225b8829fb902p-2, 0x1.debc2040a4907p-1, -0x1.96f0f77ce9736p-4,
    -0x1.ce5bb36133df2p-1, -0x1.70636db2233bfp-3, -0x1.3c60626253e2ep-1, -0x1.cd82ec32984a8p-2, 0x1.1529f9f588d4ep-1,
    0x1.39bc7424ab911p-1, -0x1.e7663c14527bdp-3, 0x1.2a6954bc22c12p-1, 0x1.809b95708b58ep-2, -0x1.0b0162a0c780ap-4};
inline constexpr Training<double> adamw_frozen_clipped{
    .seed = 43052, .normals = 15, .tokens = adamw_frozen_clipped_tokens, .repeats = 100,
    .initial = adamw_frozen_clipped_initial, .gradient = adamw_frozen_clipped_gradient,
    .losses = adamw_frozen_clipped_losses, .trained = adamw_frozen_clipped_trained,
    .outputs = adamw_frozen_clipped_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; AdamW, 1 and 2.5 times lr(lr=0.002, weight_decay=0.2), 300 epochs
inline constexpr std::uint32_t adamw_rates_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double adamw_rates_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double adamw_rates_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6ep-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a6a1p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a3p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26bp-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcac2p-6, -0x1.bd8b725b862eap-5, -0x1.3738b51777b59p-4, 0x1.6f2f94066c3efp-4, 0x1.198cb13a98a4ep-3,
    0x1.856a6fe2b52b8p-6, 0x1.208638b5e4704p-4, -0x1.408a1fd08102ep-3, -0x1.5cdc25cc1c48fp-6, 0x1.03e1d1bd24ac8p-4,
    -0x1.0b117162aa3aap-3, 0x1.715655b2baeb3p-6, -0x1.fe2f356212417p-3, 0x1.a171bc8f74253p-3, 0x1.a17f1a4a45836p-5,
    0x1.195554d3367b5p-5, -0x1.145eebaecc5abp-4, -0x1.c33f878eaa3dp-6, 0x1.a18ff21dda81ep-5, 0x1.3de150cf73598p-7};
inline constexpr LossAt adamw_rates_losses[]{
    {0, 1.7563559309447669}, {1, 1.7475745474870799}, {10, 1.6720193583470835}, {100, 1.1018074350548217}, {300,
    0.46561427014817125}};
inline constexpr double adamw_rates_trained[]{
    -0x1.48aef91e34393p+0, -0x1.2019acc303063p+0, -0x1.91be84e134695p-1, 0x1.041c9c235f14ep-6, 0x1.268e4e0f1b871p+1,
    0x1.042da21050346p-2, -0x1.7063496bfe2a7p+0, 0x1.fa3a7f420731bp+0, -0x1.d6957f64f4a56p+0, 0x1.219b406c335b9p+0,
    -0x1.4de40f51d1ce7p-1, -0x1.94f564d6afcb4p+0, -0x1.2ab3eda62c0a9p-1, 0x1.24d0d5f5d15cp+0, 0x1.445deff1f81d1p-2,
    -0x1.86850aa8461c1p-1, 0x1.74a277a4ca8b9p-1, 0x1.819431a18a65ep+0, -0x1.5413da1c1c773p+0, -0x1.67a3fbc4ea8d2p+0,
    -0x1.a260edb8ddfabp-2, 0x1.5d69f9a451b21p-2, 0x1.ad06c91cc96b1p-1, 0x1.85b829c2845d3p+0, -0x1.2c8debca6c054p+0,
    0x1.b37e39fba56b3p-1, -0x1.572d137e3ed6fp+0, 0x1.364cbb9552405p-1, -0x1.4aeb1c16f9ad7p-1, -0x1.7ccd7f1762b96p-1,
    0x1.39c7aae45a328p-1, 0x1.670a94818f8f6p-4, 0x1.a02f1fe4e74fap-1, -0x1.1a443e4c2bbb4p-1, 0x1.82a8cb508d717p-2};
inline constexpr double adamw_rates_outputs[]{
    -0x1.3cb750ff6d7e2p-2, 0x1.50dc220b309edp+1, -0x1.27dc8f6a46b75p+0, 0x1.4a82eba7e778cp-1, 0x1.bcaa080544496p-1,
    0x1.b05230ba07224p+0, -0x1.6979e44995bcep+0, 0x1.02567812b7cc2p+1, -0x1.1d8bc47331ec8p-4, -0x1.b9a2539e40b0dp-2,
    0x1.2040616204f3ap-1, 0x1.3e7204b87951bp-2, -0x1.0fe6020a26cbp-3, 0x1.4b99e7f9126f9p+1, -0x1.4330265757b14p-4,
    -0x1.cea3b27bab8ecp+0, 0x1.85a30dec7f09bp-3, -0x1.9425733a5e70ep-1, -0x1.84efeaff2bb85p-1, 0x1.ec587bb154345p+0,
    0x1.08ced36866af6p+1, -0x1.f195bcebc89dp-2, 0x1.c8ad243f70812p+0, 0x1.6468ddfd2238cp-2, -0x1.644b271765e2ep-1};
inline constexpr Training<double> adamw_rates{
    .seed = 43052, .normals = 15, .tokens = adamw_rates_tokens, .repeats = 100,
    .initial = adamw_rates_initial, .gradient = adamw_rates_gradient,
    .losses = adamw_rates_losses, .trained = adamw_rates_trained,
    .outputs = adamw_rates_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD, 1 and 3 times lr(lr=0.02, momentum=0.8, nesterov=True,
// weight_decay=0.001), 300 epochs
inline constexpr std::uint32_t sgd_rates_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double sgd_rates_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double sgd_rates_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6ep-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a6a1p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a3p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26bp-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcac2p-6, -0x1.bd8b725b862eap-5, -0x1.3738b51777b59p-4, 0x1.6f2f94066c3efp-4, 0x1.198cb13a98a4ep-3,
    0x1.856a6fe2b52b8p-6, 0x1.208638b5e4704p-4, -0x1.408a1fd08102ep-3, -0x1.5cdc25cc1c48fp-6, 0x1.03e1d1bd24ac8p-4,
    -0x1.0b117162aa3aap-3, 0x1.715655b2baeb3p-6, -0x1.fe2f356212417p-3, 0x1.a171bc8f74253p-3, 0x1.a17f1a4a45836p-5,
    0x1.195554d3367b5p-5, -0x1.145eebaecc5abp-4, -0x1.c33f878eaa3dp-6, 0x1.a18ff21dda81ep-5, 0x1.3de150cf73598p-7};
inline constexpr LossAt sgd_rates_losses[]{
    {0, 1.7563559309447669}, {1, 1.7338965554940526}, {10, 1.391907662114674}, {100, 0.30035801895945086}, {300,
    0.044142012198126003}};
inline constexpr double sgd_rates_trained[]{
    -0x1.37996ca20417fp+0, -0x1.5282913608071p+0, -0x1.11c9467f0a976p-1, 0x1.83cfb3663f2c8p-1, 0x1.08b28ab3779fdp+1,
    -0x1.054a5d7459815p-2, -0x1.5c8e66d967273p+0, 0x1.a5cc1dd71b085p+0, -0x1.a82c608c503adp+0, 0x1.4abf47b1a89f5p+0,
    -0x1.9ef27a66c2792p-1, -0x1.55d47ea19e6adp+0, -0x1.6b67072a5a4fep-1, 0x1.1ae78dfacc128p-1, 0x1.2f14cf645d393p+0,
    -0x1.90e1cd090c4f4p-1, 0x1.bf4d56378bf05p-2, 0x1.bcca72ef2d572p+1, -0x1.08a04b434c1fcp+1, -0x1.7908a47d0d934p+1,
    -0x1.01c9046edf774p-7, 0x1.0995230256b77p+1, 0x1.31bab7cd8511bp+1, 0x1.9da3577e30a05p-2, -0x1.dc6a524cca0c7p+0,
    0x1.78d42306c84f7p+0, -0x1.cc22ac2ac065dp+0, 0x1.4549cce250da6p+1, -0x1.e34d5f65e359fp+0, -0x1.6eefd14e802abp-1,
    0x1.7c1b8fefe02bp-1, -0x1.ae062c0f13af4p-5, 0x1.a084fc156a155p-3, -0x1.ae9140754ebe9p-1, 0x1.292c67f8c43a6p-4};
inline constexpr double sgd_rates_outputs[]{
    -0x1.5b9c6240318fep-1, 0x1.0f628d304dfa2p+2, -0x1.e7341abc5f8a3p+1, 0x1.4a034ec6af32ap-2, -0x1.23bf75246d2a4p-4,
    -0x1.a0353e23630dcp-3, -0x1.0e70d52ee4bb5p+2, 0x1.df1567036d512p+1, -0x1.40b42bdec0334p-3, 0x1.8ca89f30bd6dap-5,
    -0x1.6582a0e143ad2p+0, -0x1.ef70b35986aa7p-1, 0x1.cfcc6f3374b1dp-3, 0x1.ea12d96abbb2p+1, -0x1.9eff37dedaf34p+1,
    -0x1.9fc8c249f1801p+1, 0x1.33933d5b1fc36p-3, 0x1.229269d63b478p-5, -0x1.dcae86becbe8ep+0, 0x1.09524b28d9377p+2,
    0x1.1472c3f50e17cp+2, -0x1.1b61b2eeec8cep-2, 0x1.e2b68a175d236p-2, -0x1.d1925f274d04fp-2, -0x1.82be36c740e5p+1};
inline constexpr Training<double> sgd_rates{
    .seed = 43052, .normals = 15, .tokens = sgd_rates_tokens, .repeats = 100,
    .initial = sgd_rates_initial, .gradient = sgd_rates_gradient,
    .losses = sgd_rates_losses, .trained = sgd_rates_trained,
    .outputs = sgd_rates_outputs};

}  // namespace reference
