// Recurrent nets over short sequences, with their gradients, and trained.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

// RecurrentNet( (0): OneHot(4) (1): RNN(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ), tanh; tokens
// 0 1 2 0 1 3 0 1; every 1
inline constexpr std::uint32_t rnn_4_3_tokens[]{
    0, 1, 2, 0, 1, 3, 0, 1};
inline constexpr double rnn_4_3_initial[]{
    0x1.0bd2847b806dcp-3, -0x1.134c84a9a0a5p-4, 0x1.321bb186c80e4p-3, -0x1.d0d4dd8afd79p-3, 0x1.11b93f8bb3e4fp-1,
    0x1.be9fa047f5562p-2, -0x1.8f6c695688318p-3, 0x1.9551cece9642cp-2, -0x1.a2422feed97f4p-4, 0x1.25d053b77909cp-2,
    0x1.be800a5d94ec8p-3, 0x1.29900a2ae35d8p-3, -0x1.57f5d18170d78p-3, -0x1.667c056908cfp-3, 0x1.df333c2151dccp-3,
    -0x1.282cf5b24b1p-7, 0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18aep-2, -0x1.ba42c9d416ddep-3,
    -0x1.0a0f61b9ae3cbp-1, 0x1.08e12572bf404p-3, 0x1.b3b66faf1e26ap-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2,
    -0x1.b703d98a132ep-6, -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3,
    0x1.d5e102a6a017cp-2, 0x1.93bd3bc4992e4p-2, -0x1.a8403118448bap-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3,
    -0x1.10f5a069877b8p-3, -0x1.8892da86069b4p-3, 0x1.24774f032673p-1, -0x1.878a85b100dp-3, -0x1.85ad9f3bc2beep-3,
    0x1.6cde84686fe24p-2, -0x1.b26a881631086p-2, -0x1.ba8046492e9dp-2};
inline constexpr double rnn_4_3_state[]{
    0x1.1339af4c869ap-4, 0x1.c65f93d4c74ap-1, -0x1.f63ddc00639cp-2};
inline constexpr double rnn_4_3_logits[]{
    -0x1.46c8a0d1a6f26p-1, 0x1.d6c17537e22cbp-1, -0x1.6c9e49b1d25a4p-3, 0x1.3a8aa0625775p-5, -0x1.16991ee4d3594p-1,
    0x1.541859213037ep-1, -0x1.fe44267c228e7p-3, -0x1.e2c02cfbd607p-6, -0x1.803f749c82abp-2, 0x1.92e43b907b52cp-1,
    -0x1.249449ba1a53ap-2, -0x1.0bc1420dc85e8p-2, -0x1.23a6315a7e0edp-1, 0x1.c289f0b82502p-1, -0x1.a16b2a2cebfc6p-3,
    -0x1.01df3266e1ab8p-5, -0x1.16a909b5e75d3p-1, 0x1.5ef1fea373b15p-1, -0x1.f6baeee5f3528p-3, -0x1.0adc5787fd6bp-5,
    -0x1.421a0c5d099dcp-1, 0x1.95f1a4c9d15a9p-1, -0x1.a6331ed509e7cp-3, 0x1.3b49958c059ep-5, -0x1.48374fec102f7p-1,
    0x1.f3e481f43190cp-1, -0x1.570aca315c468p-3, 0x1.0be92cfeda818p-5};
inline constexpr double rnn_4_3_last_state[]{
    0x1.500f10f509e41p-2, 0x1.99315345d37a5p-1, -0x1.7d7499dbde724p-2};
inline constexpr double rnn_4_3_gradient[]{
    -0x1.0274820ef47c8p-4, -0x1.aaf10f6115368p-9, 0x1.02893cd780501p-6, 0x1.963ad306eef1cp-6, -0x1.3d1c6b33e9efep-6,
    0x1.27e851ec9119ep-7, 0x1.82dd43653ed79p-4, 0x1.a5e8808340bdep-5, 0x1.01540f51d8ed2p-5, 0x1.1347bb13a5706p-4,
    -0x1.18557223ab935p-4, -0x1.40f190bb57071p-4, -0x1.0f24a9c85d87p-8, -0x1.0760e691a7496p-6, 0x1.bcc2b47aed834p-6,
    0x1.802453dc6f0bcp-7, 0x1.bcaa4b323ca0ap-4, 0x1.c64bcd614f5eap-7, 0x1.23a52e2145418p-7, -0x1.33f0d6a3499a6p-5,
    -0x1.21070858d753fp-5, -0x1.a66c1a4985572p-6, 0x1.15c3b98bbb6eep-3, -0x1.8aaa8044e166fp-5, -0x1.a66c1a4985572p-6,
    0x1.15c3b98bbb6eep-3, -0x1.8aaa8044e167p-5, -0x1.307447d7b8fecp-5, -0x1.1e31c84f25bffp-4, 0x1.ce74e05c2ddd4p-5,
    -0x1.25b9a756c2d8dp-6, 0x1.702caae8e40dap-7, 0x1.e7c30c3dc9e01p-6, 0x1.abdcad0e4663ep-6, 0x1.f2d7cfc748e1fp-7,
    -0x1.58abe4b419bbp-5, 0x1.dac589f7ee726p-6, 0x1.63a271f24044p-5, -0x1.69aa81c6f9123p-5, -0x1.49d21eaa94668p-3,
    0x1.fdae126cf4bdep-5, 0x1.01a0d4bf7a705p-5, 0x1.13fcc9bef136p-4};
inline constexpr double rnn_4_3_state_gradient[]{
    0x1.8182487bc01a8p-8, 0x1.1fd506655ff5bp-10, -0x1.dd4073ca7dcecp-8};
inline constexpr Sequence<double> rnn_4_3{
    .seed = 43052, .normals = 0, .every = 1, .mean = 1.3152178838290884, .sum = 9.206525186803619,
    .tokens = rnn_4_3_tokens, .initial = rnn_4_3_initial, .state = rnn_4_3_state, .logits = rnn_4_3_logits,
    .last_state = rnn_4_3_last_state, .gradient = rnn_4_3_gradient, .state_gradient = rnn_4_3_state_gradient};

// RecurrentNet( (0): OneHot(3) (1): RNN(3, 2) (2): Linear(in_features=2, out_features=3, bias=True) ), tanh; tokens
// 2 0; every 1
inline constexpr std::uint32_t rnn_3_2_one_position_tokens[]{
    2, 0};
inline constexpr float rnn_3_2_one_position_initial[]{
    0x1.a2368p-4f, 0x1.38149p-4f, 0x1.6080a6p-1f, 0x1.38e32p-3f, -0x1.80425ap-2f, -0x1.26625p-4f, 0x1.f8ee98p-3f,
    0x1.672734p-2f, 0x1.5c307p-4f, -0x1.e1b064p-2f, -0x1.e2ba88p-3f, -0x1.985a8p-5f, 0x1.81eaap-3f, 0x1.85e8e4p-2f,
    -0x1.9d27c6p-2f, 0x1.97a63cp-2f, 0x1.07dc4ep-1f, 0x1.309d3p-3f, -0x1.8713ep-3f, -0x1.64dbc4p-2f, -0x1.e648e4p-2f,
    -0x1.39c96ep-2f, -0x1.4ab42p-3f};
inline constexpr float rnn_3_2_one_position_state[]{
    0x1.55c208p-1f, 0x1.e08ccp-3f};
inline constexpr float rnn_3_2_one_position_logits[]{
    -0x1.5c9d2cp-1f, 0x1.6fee7ap-4f, -0x1.788feep-2f};
inline constexpr float rnn_3_2_one_position_last_state[]{
    0x1.6bbf36p-1f, 0x1.9ee086p-3f};
inline constexpr float rnn_3_2_one_position_gradient[]{
    0x0p+0f, 0x0p+0f, 0x1.fdd8c2p-3f, 0x0p+0f, 0x0p+0f, -0x1.52406ep-2f, 0x1.545214p-3f, 0x1.de875ep-5f,
    -0x1.c39034p-3f, -0x1.3d7964p-4f, 0x1.fdd8c2p-3f, -0x1.52406ep-2f, 0x1.fdd8c2p-3f, -0x1.52406ep-2f,
    -0x1.1b6eb6p-1f, -0x1.4345fp-3f, 0x1.5b2b24p-2f, 0x1.8bf7e2p-4f, 0x1.b76492p-3f, 0x1.f527fap-5f, -0x1.8ef39ep-1f,
    0x1.e8aa2ap-2f, 0x1.353d12p-2f};
inline constexpr float rnn_3_2_one_position_state_gradient[]{
    0x1.10c72ap-5f, 0x1.f10c54p-3f};
inline constexpr Sequence<float> rnn_3_2_one_position{
    .seed = 6, .normals = 0, .every = 1, .mean = 1.5105088608244401, .sum = 1.5105088608244401,
    .tokens = rnn_3_2_one_position_tokens, .initial = rnn_3_2_one_position_initial,
    .state = rnn_3_2_one_position_state, .logits = rnn_3_2_one_position_logits,
    .last_state = rnn_3_2_one_position_last_state, .gradient = rnn_3_2_one_position_gradient,
    .state_gradient = rnn_3_2_one_position_state_gradient};

// RecurrentNet( (0): OneHot(3) (1): RNN(3, 2) (2): Linear(in_features=2, out_features=3, bias=True) ), tanh; tokens
// 1 2 0; every 1
inline constexpr std::uint32_t rnn_3_2_two_positions_tokens[]{
    1, 2, 0};
inline constexpr float rnn_3_2_two_positions_logits[]{
    -0x1.3e9db8p-1f, -0x1.75673ep-3f, -0x1.6e356ep-3f, -0x1.2be6eep-1f, 0x1.6234cp-5f, -0x1.89235p-2f};
inline constexpr float rnn_3_2_two_positions_last_state[]{
    0x1.2c9ceep-1f, 0x1.4430a8p-2f};
inline constexpr float rnn_3_2_two_positions_gradient[]{
    0x0p+0f, 0x1.fc26f6p-4f, 0x1.44aaa2p-3f, 0x0p+0f, 0x1.3c0e86p-2f, -0x1.367428p-3f, 0x1.00ee4cp-3f, 0x1.be9bc6p-7f,
    0x1.526b9ep-3f, 0x1.65467ap-4f, 0x1.215f0ep-2f, 0x1.41a8e2p-3f, 0x1.215f0ep-2f, 0x1.41a8e2p-3f, -0x1.838d98p-3f,
    -0x1.0d6e7ep-3f, 0x1.7b2402p-3f, 0x1.ba465ap-5f, 0x1.0d32bcp-8f, 0x1.3db9cep-4f, -0x1.068d28p-2f, 0x1.aba828p-2f,
    -0x1.4a36p-3f};
inline constexpr float rnn_3_2_two_positions_state_gradient[]{
    0x1.d1815ap-5f, -0x1.a076fp-4f};
inline constexpr Sequence<float> rnn_3_2_two_positions{
    .seed = 6, .normals = 0, .every = 1, .mean = 1.1904778120589024, .sum = 2.3809556241178047,
    .tokens = rnn_3_2_two_positions_tokens, .initial = rnn_3_2_one_position_initial,
    .state = rnn_3_2_one_position_state, .logits = rnn_3_2_two_positions_logits,
    .last_state = rnn_3_2_two_positions_last_state, .gradient = rnn_3_2_two_positions_gradient,
    .state_gradient = rnn_3_2_two_positions_state_gradient};

// RecurrentNet( (0): OneHot(5) (1): RNN(5, 17) (2): Linear(in_features=17, out_features=5, bias=True) ), tanh;
// tokens 0 1 2 3 0 1 2 4; every 13
inline constexpr std::uint32_t rnn_5_17_tokens[]{
    0, 1, 2, 3, 0, 1, 2, 4};
inline constexpr float rnn_5_17_initial[]{
    -0x1.ec7a3ap-3f, -0x1.8788ap-5f, -0x1.9bc91cp-4f, 0x1.31c74p-8f, -0x1.19e0d8p-5f, -0x1.9b6704p-3f, 0x1.c4d07p-5f,
    0x1.256d28p-4f, 0x1.71734p-5f, 0x1.b5d59p-3f, 0x1.c620c8p-3f, 0x1.434f18p-4f, 0x1.75f084p-3f, -0x1.01c24cp-4f,
    0x1.b686ap-3f, 0x1.0acc0cp-3f, 0x1.5a644cp-3f, -0x1.c3182p-3f, 0x1.7f9b4p-4f, 0x1.40ee84p-3f, -0x1.1b258p-3f,
    -0x1.2e48p-8f, -0x1.58c7fp-6f, 0x1.586dp-3f, 0x1.d489ep-4f, -0x1.99936cp-4f, 0x1.ac01b4p-3f, -0x1.a0a54p-4f,
    0x1.49d854p-3f, -0x1.57ee78p-4f, 0x1.c2b16cp-3f, 0x1.e328p-12f, 0x1.5ceffcp-3f, 0x1.90848p-3f, 0x1.a26b5p-5f,
    -0x1.c9ebd4p-4f, 0x1.4c7818p-4f, -0x1.73a6b8p-5f, 0x1.f980cp-4f};
inline constexpr float rnn_5_17_state[]{
    0x1.d3d418p-1f, 0x1.af82fp-2f, 0x1.1029fp-2f, 0x1.232a68p-1f, -0x1.2db88p-2f, 0x1.9ad7bp-3f, -0x1.4cc908p-2f,
    -0x1.494a7cp-1f, 0x1.d6eap-1f, -0x1.d6cf7p-1f, -0x1.215b28p-1f, 0x1.8dd4ep-3f, -0x1.74b5bp-3f, 0x1.a07ccp-4f,
    -0x1.576058p-1f, -0x1.76357p-1f, -0x1.af8a9cp-1f};
inline constexpr float rnn_5_17_logits[]{
    -0x1.62d224p-2f, 0x1.5354d4p-2f, -0x1.abc83ep-8f, 0x1.57e8b8p-3f, -0x1.1f0aa4p-3f, -0x1.53977ap-3f,
    0x1.c2ffd8p-3f, -0x1.acae3ap-3f, -0x1.8b6fe4p-8f, 0x1.29ecb2p-11f, -0x1.c95472p-3f, 0x1.03575ep-5f,
    -0x1.4c8932p-2f, -0x1.c831b8p-3f, 0x1.22ff9ep-5f, -0x1.350154p-3f, 0x1.8e1bep-3f, -0x1.275b6ap-2f, -0x1.07068p-3f,
    0x1.47d12cp-5f, -0x1.50444ep-3f, 0x1.a06652p-4f, -0x1.f7c7d4p-4f, -0x1.25bffp-3f, -0x1.e7683ap-4f, -0x1.fc419p-3f,
    0x1.30fcdep-3f, -0x1.191e3ep-2f, -0x1.0a3a1p-6f, -0x1.08eeecp-4f, -0x1.34fd32p-3f, 0x1.87c1p-4f, -0x1.14b87ep-2f,
    -0x1.625436p-3f, 0x1.e4b04ep-5f};
inline constexpr float rnn_5_17_last_state[]{
    -0x1.5a97f8p-3f, 0x1.5797b8p-2f, -0x1.0ce10ap-2f, 0x1.80ea98p-2f, 0x1.af6d02p-2f, -0x1.5706c2p-5f, -0x1.0105bp-1f,
    -0x1.12455ap-1f, -0x1.8cc6fep-3f, -0x1.dd815cp-3f, 0x1.877d66p-4f, 0x1.1e3f8cp-3f, -0x1.8b1ffap-3f,
    0x1.6f7ad6p-4f, 0x1.4a267cp-6f, 0x1.40e1b4p-4f, -0x1.ab0348p-3f};
inline constexpr float rnn_5_17_gradient[]{
    0x1.197de8p-5f, 0x1.f89f38p-12f, 0x1.7549e6p-8f, 0x0p+0f, -0x1.36fb8ap-5f, -0x1.25657ap-6f, -0x1.57c99cp-6f,
    0x1.a7dfbp-9f, -0x1.c78148p-8f, 0x1.3db62ap-7f, 0x1.dcd3dp-6f, -0x1.f58dfp-7f, -0x1.792992p-6f, 0x1.091e16p-5f,
    0x1.5a4aaep-10f, -0x1.00271p-5f, 0x1.6e4c94p-6f, 0x1.396226p-6f, 0x1.29c2d6p-6f, 0x1.5cbc9ap-12f, -0x1.5810b2p-7f,
    -0x1.f53138p-9f, 0x1.a324d4p-8f, -0x1.eba25ep-8f, -0x1.0a3138p-6f, 0x1.2d652p-11f, 0x1.fd8256p-10f,
    -0x1.14a9d8p-8f, 0x1.57a456p-8f, 0x1.563878p-5f, 0x1.8ea772p-6f, -0x1.0a81aep-6f, 0x1.0527e6p-7f, -0x1.33660ep-4f,
    0x1.37eeb6p-6f, -0x1.754206p-5f, -0x1.3ff4bp-6f, -0x1.09702p-5f, -0x1.29224p-5f};
inline constexpr float rnn_5_17_state_gradient[]{
    -0x1.934ed2p-10f, 0x1.7498c6p-8f, -0x1.0d16f6p-8f, -0x1.194ea6p-6f, 0x1.b5ce1ap-8f, -0x1.6d036ap-8f,
    -0x1.0bd66ep-6f, -0x1.1475b2p-10f, 0x1.9ec2c8p-9f, -0x1.69137p-8f, 0x1.77c6bap-7f, 0x1.a84e84p-8f, 0x1.1e48e8p-8f,
    0x1.15c0f8p-7f, -0x1.b63054p-8f, -0x1.228744p-7f, 0x1.9519cap-11f};
inline constexpr Sequence<float> rnn_5_17{
    .seed = 3, .normals = 0, .every = 13, .mean = 1.6023186841334096, .sum = 11.216230788933867,
    .tokens = rnn_5_17_tokens, .initial = rnn_5_17_initial, .state = rnn_5_17_state, .logits = rnn_5_17_logits,
    .last_state = rnn_5_17_last_state, .gradient = rnn_5_17_gradient, .state_gradient = rnn_5_17_state_gradient};

// RecurrentNet( (0): OneHot(4) (1): RNN(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ), relu; tokens
// 0 1 2 0 1 3 0 1; every 1
inline constexpr double rnn_relu_4_3_logits[]{
    -0x1.73d191eca382ap-1, 0x1.d8a25f32d5005p-1, -0x1.233dd225ceff2p-3, 0x1.4a684f6171644p-3, -0x1.71a561f6b0572p-1,
    0x1.a975a6791734p-1, -0x1.4c06b39a6ca0ap-3, 0x1.4f6e62cd2278cp-3, -0x1.766d918e5e588p-2, 0x1.635a4f5703604p-1,
    -0x1.3475d066f05b9p-2, -0x1.005b5304d80d8p-2, -0x1.4fd6fcf2e1986p-1, 0x1.e5eb138f3175p-1, -0x1.458d5e893e54cp-3,
    0x1.34947a08fb628p-4, -0x1.6bf2d1556958p-1, 0x1.a331aa0163165p-1, -0x1.5836730aca0e2p-3, 0x1.3645f112ce89p-3,
    -0x1.6a923f3657d24p-1, 0x1.853dc8fd8a058p-1, -0x1.721af862d6efp-3, 0x1.39793acebcf8cp-3, -0x1.74a0da0f935d4p-1,
    0x1.f6830d0534915p-1, -0x1.0a1ea1694f9b6p-3, 0x1.44859a47f16e8p-3};
inline constexpr double rnn_relu_4_3_last_state[]{
    0x1.78c16896da72ap-2, 0x1.28492e3fca56ap+0, 0x0p+0};
inline constexpr double rnn_relu_4_3_gradient[]{
    -0x1.e2c349306696p-4, 0x1.1ee7807104b73p-4, 0x1.3f757a7d42e3ap-6, 0x0p+0, -0x1.41907a53dbefep-5,
    0x1.721a8fddbeb51p-6, 0x1.c5507068c0c4dp-4, 0x1.f041fa87af2a7p-4, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x1.4ef13fe476995p-7, 0x1.3410bb9c92de8p-8, 0x1.3a9c75be0d317p-6, 0x1.463dceb5340e6p-6, 0x1.fbf426e63977fp-3,
    0x1.821949064f521p-9, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.cff9a88044976p-6, 0x1.b8a868def8d25p-3, 0x0p+0,
    -0x1.cff9a88044976p-6, 0x1.b8a868def8d25p-3, 0x0p+0, -0x1.9dc40fbb71085p-6, -0x1.b2a1aff4d1a9ap-4, 0x0p+0,
    -0x1.1ba28b1c0e564p-5, 0x1.49d77a202f452p-7, 0x0p+0, 0x1.8e0e0abf39e26p-6, 0x1.219f3c0491cc3p-6, 0x0p+0,
    0x1.237d8d9a29e95p-5, 0x1.40fef1afa74e2p-4, 0x0p+0, -0x1.68c5ae43e6d67p-3, 0x1.e5c3281f74afep-5,
    0x1.01b1c6031c981p-5, 0x1.5dd0e57685091p-4};
inline constexpr double rnn_relu_4_3_state_gradient[]{
    0x1.b27b05d185362p-8, 0x1.6b0a5671fe3bfp-8, -0x1.2ba2a88ed74dcp-7};
inline constexpr Sequence<double> rnn_relu_4_3{
    .seed = 43052, .normals = 0, .every = 1, .mean = 1.3168040149643847, .sum = 9.217628104750693,
    .tokens = rnn_4_3_tokens, .initial = rnn_4_3_initial, .state = rnn_4_3_state, .logits = rnn_relu_4_3_logits,
    .last_state = rnn_relu_4_3_last_state, .gradient = rnn_relu_4_3_gradient,
    .state_gradient = rnn_relu_4_3_state_gradient};

// RecurrentNet( (0): OneHot(3) (1): RNN(3, 2) (2): Linear(in_features=2, out_features=3, bias=True) ), relu; tokens
// 2 0; every 1
inline constexpr float rnn_relu_3_2_one_position_logits[]{
    -0x1.80bafp-1f, 0x1.74509p-3f, -0x1.9c4f8ap-2f};
inline constexpr float rnn_relu_3_2_one_position_last_state[]{
    0x1.c6b22cp-1f, 0x1.a4b236p-3f};
inline constexpr float rnn_relu_3_2_one_position_gradient[]{
    0x0p+0f, 0x0p+0f, 0x1.104178p-1f, 0x0p+0f, 0x0p+0f, -0x1.5d5b78p-2f, 0x1.6b758ep-2f, 0x1.ff107p-4f,
    -0x1.d263a2p-3f, -0x1.47e5ccp-4f, 0x1.104178p-1f, -0x1.5d5b78p-2f, 0x1.104178p-1f, -0x1.5d5b78p-2f,
    -0x1.6b0618p-1f, -0x1.4fe0f4p-3f, 0x1.d22fdep-2f, 0x1.af53f2p-4f, 0x1.03dc5p-2f, 0x1.e0dbeep-5f, -0x1.98c64ep-1f,
    0x1.067836p-1f, 0x1.249c2ep-2f};
inline constexpr float rnn_relu_3_2_one_position_state_gradient[]{
    0x1.a23404p-4f, 0x1.635124p-2f};
inline constexpr Sequence<float> rnn_relu_3_2_one_position{
    .seed = 6, .normals = 0, .every = 1, .mean = 1.601409901131837, .sum = 1.601409901131837,
    .tokens = rnn_3_2_one_position_tokens, .initial = rnn_3_2_one_position_initial,
    .state = rnn_3_2_one_position_state, .logits = rnn_relu_3_2_one_position_logits,
    .last_state = rnn_relu_3_2_one_position_last_state, .gradient = rnn_relu_3_2_one_position_gradient,
    .state_gradient = rnn_relu_3_2_one_position_state_gradient};

// RecurrentNet( (0): OneHot(3) (1): RNN(3, 2) (2): Linear(in_features=2, out_features=3, bias=True) ), relu; tokens
// 1 2 0; every 1
inline constexpr float rnn_relu_3_2_two_positions_logits[]{
    -0x1.2c1d3p-1f, -0x1.507ecap-3f, -0x1.b68ee4p-3f, -0x1.4c1192p-1f, 0x1.9e01eep-4f, -0x1.94d712p-2f};
inline constexpr float rnn_relu_3_2_two_positions_last_state[]{
    0x1.6b1cf2p-1f, 0x1.2146b2p-2f};
inline constexpr float rnn_relu_3_2_two_positions_gradient[]{
    0x0p+0f, 0x1.40619ap-3f, 0x1.01dc84p-2f, 0x0p+0f, 0x0p+0f, -0x1.5a48d6p-3f, 0x1.64155ap-3f, 0x1.2cb394p-5f,
    -0x1.7e012ap-5f, 0x0p+0f, 0x1.a20d52p-2f, -0x1.5a48d6p-3f, 0x1.a20d52p-2f, -0x1.5a48d6p-3f, -0x1.ea4d7cp-3f,
    -0x1.bf31f2p-4f, 0x1.c941f4p-3f, 0x1.15fc34p-4f, 0x1.085c42p-6f, 0x1.526b7ap-5f, -0x1.0af676p-2f, 0x1.ba62d2p-2f,
    -0x1.5ed8b8p-3f};
inline constexpr float rnn_relu_3_2_two_positions_state_gradient[]{
    0x1.3bf56p-5f, 0x1.c179fp-5f};
inline constexpr Sequence<float> rnn_relu_3_2_two_positions{
    .seed = 6, .normals = 0, .every = 1, .mean = 1.2453632693023793, .sum = 2.4907265386047586,
    .tokens = rnn_3_2_two_positions_tokens, .initial = rnn_3_2_one_position_initial,
    .state = rnn_3_2_one_position_state, .logits = rnn_relu_3_2_two_positions_logits,
    .last_state = rnn_relu_3_2_two_positions_last_state, .gradient = rnn_relu_3_2_two_positions_gradient,
    .state_gradient = rnn_relu_3_2_two_positions_state_gradient};

// RecurrentNet( (0): OneHot(5) (1): RNN(5, 17) (2): Linear(in_features=17, out_features=5, bias=True) ), relu;
// tokens 0 1 2 3 0 1 2 4; every 13
inline constexpr float rnn_relu_5_17_logits[]{
    -0x1.18083cp-2f, 0x1.6a822cp-3f, -0x1.58e5f8p-3f, -0x1.221404p-3f, -0x1.74d8ep-5f, -0x1.f2beacp-3f,
    0x1.6605f4p-4f, -0x1.ecea02p-3f, -0x1.6dcb5p-6f, 0x1.7e6702p-4f, -0x1.974366p-3f, 0x1.162fb8p-3f, -0x1.2bf8dep-2f,
    -0x1.9720dcp-4f, 0x1.59321ap-3f, -0x1.6753ecp-3f, 0x1.84f2acp-4f, -0x1.59d322p-2f, -0x1.bab056p-5f,
    0x1.c5c758p-3f, -0x1.b0dfb8p-3f, 0x1.260f7cp-3f, -0x1.c112p-3f, -0x1.a64374p-4f, 0x1.bc6762p-5f, -0x1.09b51cp-2f,
    0x1.b8c9aep-4f, -0x1.fafff8p-3f, -0x1.6cec7ep-7f, 0x1.c610a4p-4f, -0x1.96f3dap-3f, 0x1.24ed4cp-3f,
    -0x1.2b4074p-2f, -0x1.b73074p-4f, 0x1.4e0a02p-3f};
inline constexpr float rnn_relu_5_17_last_state[]{
    0x0p+0f, 0x1.5ffcc4p-2f, 0x0p+0f, 0x1.8985p-2f, 0x1.e88b4cp-2f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x1.2bb56cp-5f, 0x1.89b364p-5f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f};
inline constexpr float rnn_relu_5_17_gradient[]{
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.d4d12ap-6f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.0bafb6p-9f, 0x0p+0f,
    0x1.e27ee6p-9f, -0x1.83a24p-7f, -0x1.d8f68p-6f, 0x1.dcb52p-6f, 0x1.d247b4p-12f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, -0x1.06cf1cp-13f, -0x1.571b1cp-15f, 0x1.59783cp-9f, -0x1.0cf806p-6f, 0x0p+0f, -0x1.80fdc4p-9f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.0231d2p-7f, 0x0p+0f, -0x1.6b1e3ep-5f, 0x0p+0f, -0x1.785a74p-4f, 0x0p+0f,
    -0x1.f082d4p-6f, 0x0p+0f, 0x1.429482p-13f, -0x1.7f723cp-5f};
inline constexpr float rnn_relu_5_17_state_gradient[]{
    -0x1.a613aep-11f, -0x1.01165cp-8f, -0x1.436452p-10f, -0x1.98c62ap-7f, -0x1.bc11cp-8f, -0x1.459552p-8f,
    0x1.ca1236p-12f, 0x1.f32e76p-8f, -0x1.0d1bd4p-10f, -0x1.91a58p-9f, -0x1.72540ep-10f, 0x1.9ef3b4p-8f,
    0x1.38f888p-7f, 0x1.2e9c38p-9f, -0x1.a89cdp-9f, 0x1.4297cep-10f, 0x1.b9233p-9f};
inline constexpr Sequence<float> rnn_relu_5_17{
    .seed = 3, .normals = 0, .every = 13, .mean = 1.599459826336895, .sum = 11.196218784358265,
    .tokens = rnn_5_17_tokens, .initial = rnn_5_17_initial, .state = rnn_5_17_state, .logits = rnn_relu_5_17_logits,
    .last_state = rnn_relu_5_17_last_state, .gradient = rnn_relu_5_17_gradient,
    .state_gradient = rnn_relu_5_17_state_gradient};

// RecurrentNet( (0): OneHot(4) (1): LSTM(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ); tokens 0 1 2
// 0 1 3 0 1; every 1
inline constexpr double lstm_4_3_initial[]{
    0x1.0bd2847b806dcp-3, -0x1.134c84a9a0a5p-4, 0x1.321bb186c80e4p-3, -0x1.d0d4dd8afd79p-3, 0x1.11b93f8bb3e4fp-1,
    0x1.be9fa047f5562p-2, -0x1.8f6c695688318p-3, 0x1.9551cece9642cp-2, -0x1.a2422feed97f4p-4, 0x1.25d053b77909cp-2,
    0x1.be800a5d94ec8p-3, 0x1.29900a2ae35d8p-3, -0x1.57f5d18170d78p-3, -0x1.667c056908cfp-3, 0x1.df333c2151dccp-3,
    -0x1.282cf5b24b1p-7, 0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18aep-2, -0x1.ba42c9d416ddep-3,
    -0x1.0a0f61b9ae3cbp-1, 0x1.08e12572bf404p-3, 0x1.b3b66faf1e26ap-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2,
    -0x1.b703d98a132ep-6, -0x1.e52116a1e52ccp-3, 0x1.08a64c378f17cp-3, -0x1.02d25a76fdaap-1, 0x1.ea458d26c8094p-3,
    0x1.d5e102a6a017ap-2, 0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3,
    -0x1.10f5a069877b8p-3, -0x1.8892da86069b6p-3, 0x1.24774f0326731p-1, -0x1.878a85b100d02p-3, -0x1.85ad9f3bc2beep-3,
    0x1.6cde84686fe24p-2, -0x1.b26a881631086p-2, -0x1.ba8046492e9dp-2, 0x1.3dcd86ca791p-5, 0x1.065523ad35c43p-1,
    -0x1.21f826feba3d6p-2, -0x1.3a356effdad5p-4, 0x1.f86ed6a0e3578p-4, -0x1.db4b05f0f9defp-2, 0x1.e07267275e88ap-2,
    -0x1.96ebb9e1fb4ebp-2, 0x1.d5ca833c488bp-3, 0x1.0a1757833119fp-1, 0x1.9a1d88ca4ecfep-2, 0x1.16e7219bbc397p-1,
    -0x1.01d2edbb001f7p-1, -0x1.147bb57d69c74p-3, 0x1.a53dceeaf366p-2, -0x1.b98a3c292f1ep-6, -0x1.b8b48948c04d2p-3,
    -0x1.26b39afaa1fe1p-1, -0x1.16c48427143b6p-2, -0x1.062ffb987fc3ep-3, -0x1.e1d1334499e94p-4, -0x1.4a6a1594ad522p-2,
    0x1.ecb9aff9485eap-2, 0x1.f0f8ed0542e8ep-2, 0x1.21f0ff4af88d1p-1, 0x1.967133c13d31cp-2, -0x1.5810548ab3d2ap-2,
    -0x1.058560c08adbfp-1, -0x1.325c7ee6aed97p-2, -0x1.ed9966ffa186fp-2, -0x1.7e07c9cf6681cp-3, -0x1.e4a8ddd12861cp-3,
    -0x1.f75c20cd00d6cp-4, -0x1.0018081ca21aep-2, 0x1.a4640dc4a74e8p-4, 0x1.226e022a0064dp-1, 0x1.ad9df53578cap-6,
    -0x1.878563d79c80ep-3, -0x1.1fdb1d213917ep-2, -0x1.37c38ba841dd3p-2, 0x1.3861972cb9p-13, 0x1.205d09326ff46p-2,
    -0x1.4910f06467d8dp-2, 0x1.ee08a03e921p-9, 0x1.4c745656fb65ap-2, -0x1.3e35f7b9bcbep-5, 0x1.04211401adbacp-3,
    0x1.9597fcd635b9cp-2, 0x1.1e9030faf900ap-2, 0x1.0a28726783118p-4, 0x1.2517313b10517p-1, -0x1.203a3d35575eep-2,
    0x1.1991452f12bfcp-2, 0x1.0a8fae1dfdep-4, -0x1.b5bee952d0ab2p-2, 0x1.0560a9a316259p-1, -0x1.101748193599p-2,
    -0x1.8cf11121258e8p-2, -0x1.a32ff4686081p-2, -0x1.9a16de337a6f4p-3, -0x1.e0f2bbc14f352p-3, 0x1.24baff46073d7p-1,
    -0x1.0194ef5dd8f6cp-3, 0x1.51889da9502ecp-3, 0x1.99cea4040cf0cp-3, 0x1.128e8d0fdc808p-1, -0x1.77f8193704a96p-2,
    0x1.286919590e56cp-2, -0x1.6acce97b3c58ep-2, 0x1.18deaa6a908fp-1, -0x1.39c9863f16f58p-4, 0x1.329a570a36374p-3,
    0x1.9b33c64a262ap-5, 0x1.bf23562bf6018p-2, -0x1.fe798b6344088p-4, -0x1.ccfeb5b211826p-3, -0x1.1819ffb21246ep-3,
    -0x1.1f2e0f45b2f52p-2, 0x1.0c5f6e054adb5p-1, -0x1.1177906a62a04p-1, 0x1.d6d6b0d2a38fp-3};
inline constexpr double lstm_4_3_state[]{
    0x1.a84d02a666852p-1, 0x1.a5806b8291b64p-2, 0x1.8c878e38b120cp-2, -0x1.c8bc599c8d0b4p-2, -0x1.7908e066e22e2p-1,
    0x1.da01c6f995bf4p-1};
inline constexpr double lstm_4_3_logits[]{
    -0x1.0daf2017f29a8p-4, 0x1.12783c3fc19ap-2, -0x1.09b7fb21d31ap-1, 0x1.3117c9ae033c4p-2, -0x1.28a6370e303bep-3,
    0x1.ccc5a3a8187b9p-2, -0x1.a6dccebef6c27p-2, 0x1.8e93b33148347p-3, -0x1.31badd92039bdp-3, 0x1.f2096909e5d17p-2,
    -0x1.745d0a449d728p-2, 0x1.56082ce4a28fcp-3, -0x1.d8564285046ccp-5, 0x1.73154bc0544f8p-2, -0x1.a89cfdcd26d48p-2,
    0x1.9fce5390eb081p-3, -0x1.4a5ca84ac1044p-4, 0x1.b0944e31f8a1dp-2, -0x1.8b4c19ca0142ep-2, 0x1.519c1051488fcp-3,
    -0x1.c6b1ca90495e6p-4, 0x1.d87cf8fd30c2bp-2, -0x1.8953ecd857698p-2, 0x1.390f21236e63bp-3, -0x1.7e6647538db6p-5,
    0x1.60052b6870f54p-2, -0x1.c85ca62ebe38ep-2, 0x1.a91270185edecp-3};
inline constexpr double lstm_4_3_last_state[]{
    0x1.204c06bd3c72ep-2, -0x1.0a7a1d3738012p-3, 0x1.ef9441e8042e3p-4, 0x1.1b647c239df8cp-1, -0x1.d507b336a5f6cp-3,
    0x1.5f36ff5befce8p-3};
inline constexpr double lstm_4_3_gradient[]{
    0x1.8b78183912faap-8, -0x1.0e293e8f955ap-11, -0x1.49f415969c774p-11, -0x1.a083fa0df9cdap-9, 0x1.0e121d7d97f4ep-6,
    0x1.6af99ea2adbe9p-10, 0x1.143b7af98413fp-10, 0x1.71b81112231b4p-10, 0x1.f6138ebe2cee1p-11, -0x1.822eab62e7f26p-9,
    -0x1.6ee543850134p-11, -0x1.4876e9c79c78ep-11, 0x1.4b37d16056fap-9, -0x1.73fa9a496ec94p-9, -0x1.f7daee860f444p-11,
    -0x1.141e02a237d7ap-9, 0x1.be2ad259c9112p-9, -0x1.bc00af0423dc1p-10, -0x1.85cf77dd31198p-12,
    0x1.95ca94002bbf2p-16, 0x1.50abd8c47b30ap-9, 0x1.ec9043cfd52p-20, -0x1.3060738d653bbp-11, -0x1.2ec02bc437cfcp-10,
    0x1.e05bf3ea7019dp-7, -0x1.93d3c21359ac1p-6, -0x1.44c479302772bp-6, -0x1.2fd53309552fdp-7, -0x1.08cc7fe29d31bp-5,
    0x1.370b8caa7e67ap-7, 0x1.a0689311480a3p-9, 0x1.1b6c2babfb7e2p-7, 0x1.c34984d763633p-7, -0x1.70c97ac3ec91ap-7,
    -0x1.fb1686610ff44p-10, -0x1.6acfa50ebaa38p-8, 0x1.96e7e90b2bf4p-7, 0x1.cf061c335a26p-14, -0x1.0b1d25006804dp-9,
    -0x1.cf37ec82ded38p-8, 0x1.3d2242ee47697p-6, 0x1.f353979748058p-13, 0x1.1264166e39053p-10, 0x1.31bf6d5fb07b2p-9,
    0x1.ff3c8422a0477p-10, -0x1.f82e2b776becp-9, -0x1.05b905f223282p-8, -0x1.4cfd0316fa6e7p-9, 0x1.94cabb2de26acp-14,
    0x1.e9832f6fb133cp-12, 0x1.b528e70c07961p-11, 0x1.e63adc00116bcp-8, 0x1.674171101a30ap-9, 0x1.a6cddb4a58e31p-8,
    -0x1.4b42bf324be3p-15, 0x1.969bdd29d7e72p-10, -0x1.9961cd973bdp-21, -0x1.0f716c692fcdap-11, 0x1.2b01f3d6799aep-10,
    -0x1.1e11810276abep-12, 0x1.da45ef269611ap-9, 0x1.3b7c2fe36ea72p-9, 0x1.2845aa86d04bp-10, -0x1.9ff4811864952p-11,
    -0x1.8f4f59389722ep-13, 0x1.b28d6d6531635p-12, -0x1.3491efa7202ep-8, 0x1.5ac43ba29596ap-7, -0x1.11425d4a38ac1p-8,
    -0x1.697680740c265p-8, -0x1.79c40d99da1dp-8, -0x1.76ed908ef99a6p-8, -0x1.729a66940696ap-9, 0x1.31575e45fd2b6p-8,
    0x1.2bdb8501f590fp-9, 0x1.d9ae8bb2e60a6p-10, 0x1.bdcc0b4385004p-10, 0x1.d00a4fcbf5e24p-10, 0x1.61eda49f6974cp-7,
    0x1.337ebc0010582p-8, 0x1.fe720212dba36p-8, -0x1.68d6d8f0c3bc4p-11, 0x1.5263937d7c51dp-9, -0x1.5fa513a999fbap-11,
    0x1.c0c9c2b53f66cp-10, 0x1.4d20f0287d43cp-6, -0x1.b280d30684221p-9, -0x1.bad7872cd378p-9, 0x1.6538420822aecp-10,
    0x1.b5c4e01dffd2p-11, -0x1.402a6d6979d4ep-5, -0x1.68a0226fa8de8p-7, -0x1.4495328010fd6p-8, 0x1.c08ad70824f55p-9,
    0x1.786719304f993p-6, -0x1.143fbe185721cp-7, 0x1.c0c9c2b53f66cp-10, 0x1.4d20f0287d43cp-6, -0x1.b280d30684221p-9,
    -0x1.bad7872cd378p-9, 0x1.6538420822aeep-10, 0x1.b5c4e01dffd1ep-11, -0x1.402a6d6979d4ep-5, -0x1.68a0226fa8de8p-7,
    -0x1.4495328010fd4p-8, 0x1.c08ad70824f55p-9, 0x1.786719304f994p-6, -0x1.143fbe185721cp-7, -0x1.75da2191b2fffp-9,
    -0x1.029b7097f272ep-5, -0x1.6c60b0aa37b0dp-5, -0x1.b63287943151cp-6, 0x1.0a87e3e0100aep-4, 0x1.7fb5d1dea4f8dp-6,
    0x1.d2a3403a74fa1p-7, -0x1.9693b74f03893p-8, -0x1.32df6dc882626p-9, 0x1.f73857525a69cp-7, -0x1.bf43c07c9a635p-6,
    0x1.7f677d2edab53p-6, -0x1.2ad3250fb5ef5p-4, -0x1.4812a7f80583ep-4, 0x1.64a45b4f15a5ep-7, 0x1.2328a0ceec5f5p-3};
inline constexpr double lstm_4_3_state_gradient[]{
    0x1.1f479c2273c63p-7, 0x1.962cb055f3c06p-8, 0x1.3f154afb8d81fp-9, 0x1.a873f3d301423p-12, -0x1.44fd3a8f2e572p-7,
    -0x1.d8335774e0c9cp-10};
inline constexpr Sequence<double> lstm_4_3{
    .seed = 43052, .normals = 0, .every = 1, .mean = 1.388566213002784, .sum = 9.719963491019488,
    .tokens = rnn_4_3_tokens, .initial = lstm_4_3_initial, .state = lstm_4_3_state, .logits = lstm_4_3_logits,
    .last_state = lstm_4_3_last_state, .gradient = lstm_4_3_gradient, .state_gradient = lstm_4_3_state_gradient};

// RecurrentNet( (0): OneHot(3) (1): LSTM(3, 2) (2): Linear(in_features=2, out_features=3, bias=True) ); tokens 2 0;
// every 1
inline constexpr float lstm_3_2_one_position_initial[]{
    0x1.a2368p-4f, 0x1.38149p-4f, 0x1.6080a6p-1f, 0x1.38e32p-3f, -0x1.80425ap-2f, -0x1.26625p-4f, 0x1.f8ee98p-3f,
    0x1.672734p-2f, 0x1.5c307p-4f, -0x1.e1b064p-2f, -0x1.e2ba88p-3f, -0x1.985a8p-5f, 0x1.81eaap-3f, 0x1.85e8e4p-2f,
    -0x1.9d27c6p-2f, 0x1.97a63cp-2f, 0x1.07dc4ep-1f, 0x1.309d3p-3f, -0x1.8713ep-3f, -0x1.64dbc4p-2f, -0x1.e648e4p-2f,
    -0x1.39c96ep-2f, -0x1.4ab42p-3f, 0x1.e35194p-2f, 0x1.53ccdp-3f, -0x1.37d778p-3f, -0x1.c41c0ep-2f, 0x1.e8b3acp-2f,
    -0x1.a2a82p-2f, -0x1.a02ccp-4f, -0x1.df74p-9f, -0x1.5167a2p-1f, 0x1.15d3cap-1f, -0x1.25791cp-1f, 0x1.94abdcp-2f,
    0x1.1d488p-2f, -0x1.fc3f68p-3f, -0x1.77b8ccp-2f, 0x1.14e5bep-1f, -0x1.28816ap-2f, 0x1.428e8ep-1f, 0x1.36d4p-9f,
    0x1.552332p-1f, 0x1.f84e7cp-2f, -0x1.a20b18p-3f, -0x1.e453p-4f, 0x1.d1b88p-6f, 0x1.cc87e4p-2f, 0x1.b517ep-5f,
    -0x1.3ab30ap-2f, -0x1.d33ap-6f, -0x1.45865p-4f, 0x1.497282p-1f, 0x1.3dac34p-2f, -0x1.efb144p-2f, -0x1.eb804cp-2f,
    -0x1.81c4cap-2f, 0x1.955564p-2f, 0x1.c9948p-5f, -0x1.adf54cp-3f, 0x1.632258p-3f, 0x1.d202f4p-2f, 0x1.8c4d8p-6f,
    0x1.1da55p-2f, -0x1.6bc8ep-4f};
inline constexpr float lstm_3_2_one_position_state[]{
    0x1.06585p-2f, 0x1.6bbd0cp-1f, -0x1.87aabp-3f, -0x1.3c63a8p-2f};
inline constexpr float lstm_3_2_one_position_logits[]{
    0x1.34df1p-4f, 0x1.0b6046p-2f, -0x1.1b80a4p-4f};
inline constexpr float lstm_3_2_one_position_last_state[]{
    -0x1.09500cp-4f, 0x1.1580dap-4f, -0x1.33e6dep-2f, 0x1.d65cdep-4f};
inline constexpr float lstm_3_2_one_position_gradient[]{
    0x0p+0f, 0x0p+0f, -0x1.4ab9f6p-9f, 0x0p+0f, 0x0p+0f, -0x1.2937b6p-6f, 0x0p+0f, 0x0p+0f, -0x1.7fcc0ap-9f, 0x0p+0f,
    0x0p+0f, 0x1.461c44p-7f, 0x0p+0f, 0x0p+0f, 0x1.92ca6p-5f, 0x0p+0f, 0x0p+0f, -0x1.4d3e4ap-5f, 0x0p+0f, 0x0p+0f,
    -0x1.0c3534p-6f, 0x0p+0f, 0x0p+0f, -0x1.8fa8c6p-8f, -0x1.52ec68p-11f, -0x1.d5e9eap-10f, -0x1.30958cp-8f,
    -0x1.a64d7ap-7f, -0x1.894f38p-11f, -0x1.10a8dep-9f, 0x1.4e316cp-9f, 0x1.cf5ae6p-8f, 0x1.9cc612p-7f,
    0x1.1e2734p-5f, -0x1.5580b6p-7f, -0x1.d97d6ap-6f, -0x1.12dafap-8f, -0x1.7d158p-7f, -0x1.99909ap-10f,
    -0x1.1bedbap-8f, -0x1.4ab9f6p-9f, -0x1.2937b6p-6f, -0x1.7fcc0ap-9f, 0x1.461c44p-7f, 0x1.92ca6p-5f,
    -0x1.4d3e4ap-5f, -0x1.0c3534p-6f, -0x1.8fa8c6p-8f, -0x1.4ab9f6p-9f, -0x1.2937b6p-6f, -0x1.7fcc0ap-9f,
    0x1.461c44p-7f, 0x1.92ca6p-5f, -0x1.4d3e4ap-5f, -0x1.0c3534p-6f, -0x1.8fa8c6p-8f, 0x1.65c008p-5f, -0x1.763024p-5f,
    -0x1.a04e2cp-6f, 0x1.b36f0ep-6f, -0x1.2b31e2p-6f, 0x1.38f13cp-6f, -0x1.59315ap-1f, 0x1.91b154p-2f, 0x1.20b16p-2f};
inline constexpr float lstm_3_2_one_position_state_gradient[]{
    0x1.49a7fp-6f, -0x1.7b1c4p-5f, 0x1.55ecf8p-5f, -0x1.f5351cp-5f};
inline constexpr Sequence<float> lstm_3_2_one_position{
    .seed = 6, .normals = 0, .every = 1, .mean = 1.121485868892328, .sum = 1.121485868892328,
    .tokens = rnn_3_2_one_position_tokens, .initial = lstm_3_2_one_position_initial,
    .state = lstm_3_2_one_position_state, .logits = lstm_3_2_one_position_logits,
    .last_state = lstm_3_2_one_position_last_state, .gradient = lstm_3_2_one_position_gradient,
    .state_gradient = lstm_3_2_one_position_state_gradient};

// RecurrentNet( (0): OneHot(3) (1): LSTM(3, 2) (2): Linear(in_features=2, out_features=3, bias=True) ); tokens 1 2
// 0; every 1
inline constexpr float lstm_3_2_two_positions_logits[]{
    0x1.162e7ap-5f, 0x1.1126p-2f, -0x1.8925f2p-5f, 0x1.0f827p-4f, 0x1.00a87cp-2f, -0x1.f29bacp-7f};
inline constexpr float lstm_3_2_two_positions_last_state[]{
    0x1.5455fcp-5f, 0x1.2ac9c4p-3f, 0x1.37a168p-3f, 0x1.f371aep-3f};
inline constexpr float lstm_3_2_two_positions_gradient[]{
    0x0p+0f, 0x1.41221p-11f, 0x1.432768p-13f, 0x0p+0f, -0x1.3f7abp-6f, -0x1.64726p-8f, 0x0p+0f, -0x1.d5221cp-13f,
    0x1.0438b8p-9f, 0x0p+0f, 0x1.0a2674p-7f, -0x1.46876p-9f, 0x0p+0f, 0x1.671b3ep-9f, 0x1.20898ep-5f, 0x0p+0f,
    -0x1.1c2b7ep-6f, -0x1.69c668p-6f, 0x0p+0f, -0x1.edfbdcp-9f, 0x1.44757ep-8f, 0x0p+0f, -0x1.bbb408p-8f,
    -0x1.920c46p-8f, 0x1.58dbb8p-13f, 0x1.d3c5f2p-12f, -0x1.58c9acp-8f, -0x1.d29b72p-7f, 0x1.4bc236p-15f,
    -0x1.299da8p-16f, 0x1.00d0fp-9f, 0x1.6e8cd8p-8f, 0x1.3d3c24p-9f, 0x1.23b5b2p-8f, -0x1.69d054p-8f, -0x1.c737bap-7f,
    -0x1.7b972p-11f, -0x1.30caeep-9f, -0x1.0a948ap-9f, -0x1.57cf3ep-8f, 0x1.91ebeap-11f, -0x1.989748p-6f,
    0x1.cdcd2cp-10f, 0x1.710938p-8f, 0x1.36fb42p-5f, -0x1.42f8f4p-5f, 0x1.35de44p-10f, -0x1.a6e028p-7f,
    0x1.91ebeap-11f, -0x1.989748p-6f, 0x1.cdcd2cp-10f, 0x1.710938p-8f, 0x1.36fb42p-5f, -0x1.42f8f4p-5f,
    0x1.35de44p-10f, -0x1.a6e028p-7f, -0x1.a76994p-8f, -0x1.3acd84p-5f, 0x1.2171a2p-6f, 0x1.597aa6p-5f,
    -0x1.6f2e7cp-7f, -0x1.ead20cp-9f, -0x1.76917p-3f, 0x1.900cbep-2f, -0x1.a9880ep-3f};
inline constexpr float lstm_3_2_two_positions_state_gradient[]{
    0x1.63e898p-11f, -0x1.2371e6p-6f, 0x1.f28072p-9f, -0x1.7832fep-5f};
inline constexpr Sequence<float> lstm_3_2_two_positions{
    .seed = 6, .normals = 0, .every = 1, .mean = 1.189539872320959, .sum = 2.379079744641918,
    .tokens = rnn_3_2_two_positions_tokens, .initial = lstm_3_2_one_position_initial,
    .state = lstm_3_2_one_position_state, .logits = lstm_3_2_two_positions_logits,
    .last_state = lstm_3_2_two_positions_last_state, .gradient = lstm_3_2_two_positions_gradient,
    .state_gradient = lstm_3_2_two_positions_state_gradient};

// RecurrentNet( (0): OneHot(5) (1): LSTM(5, 17) (2): Linear(in_features=17, out_features=5, bias=True) ); tokens 0 1
// 2 3 0 1 2 4; every 13
inline constexpr float lstm_5_17_initial[]{
    -0x1.ec7a3ap-3f, -0x1.8788ap-5f, -0x1.9bc91cp-4f, 0x1.31c74p-8f, -0x1.19e0d8p-5f, -0x1.9b6704p-3f, 0x1.c4d07p-5f,
    0x1.256d28p-4f, 0x1.71734p-5f, 0x1.b5d59p-3f, 0x1.c620c8p-3f, 0x1.434f18p-4f, 0x1.75f084p-3f, -0x1.01c24cp-4f,
    0x1.b686ap-3f, 0x1.0acc0cp-3f, 0x1.5a644cp-3f, -0x1.c3182p-3f, 0x1.7f9b4p-4f, 0x1.40ee84p-3f, -0x1.1b258p-3f,
    -0x1.2e48p-8f, -0x1.58c7fp-6f, 0x1.586dp-3f, 0x1.d489ep-4f, -0x1.99936cp-4f, 0x1.ac01b4p-3f, -0x1.a0a54p-4f,
    0x1.49d854p-3f, -0x1.57ee78p-4f, 0x1.c2b16cp-3f, 0x1.e328p-12f, 0x1.5ceffcp-3f, 0x1.90848p-3f, 0x1.a26b5p-5f,
    -0x1.c9ebd4p-4f, 0x1.4c7818p-4f, -0x1.73a6b8p-5f, 0x1.f980cp-4f, -0x1.c8c0cap-3f, -0x1.b9f2d6p-3f, 0x1.ea699p-3f,
    0x1.d7e7cp-6f, -0x1.9fdb0ep-3f, -0x1.9c0e8p-7f, 0x1.269e18p-4f, -0x1.48766p-6f, -0x1.976058p-4f, 0x1.219bcp-5f,
    -0x1.6648cap-3f, 0x1.746ap-9f, -0x1.cffe5p-4f, 0x1.25e72p-3f, 0x1.5c70ecp-3f, 0x1.863c44p-3f, -0x1.4aa6f8p-3f,
    0x1.44a23p-5f, 0x1.fd5ccp-7f, 0x1.027a34p-3f, -0x1.0df05p-4f, 0x1.6ac468p-3f, -0x1.004ad8p-5f, 0x1.72d35p-3f,
    -0x1.aa623p-3f, -0x1.45c5ap-5f, 0x1.9760ccp-3f, 0x1.f1aap-9f, -0x1.e7f6bp-3f, 0x1.d6d02p-5f, 0x1.7f9bap-4f,
    0x1.81b888p-4f, -0x1.7a761p-6f, -0x1.60fafp-6f, 0x1.de138p-3f, 0x1.008cc8p-4f, 0x1.8ee35p-3f, -0x1.ef19fep-4f,
    -0x1.b66dcp-4f, 0x1.fd22f8p-4f, -0x1.49e13p-6f, -0x1.f1ba3ep-4f, -0x1.88ca74p-4f, 0x1.51c8ep-4f, -0x1.787ff2p-3f,
    0x1.8cbaacp-3f, -0x1.83443ap-3f, 0x1.d29b68p-4f, 0x1.fd06p-4f, 0x1.05a34p-4f, -0x1.e08f8p-7f, 0x1.8b42acp-3f,
    -0x1.b3ff8p-4f, -0x1.3556d2p-3f, 0x1.9f2994p-3f, -0x1.c778cp-7f, 0x1.133894p-3f, 0x1.e476ap-3f, -0x1.842af8p-3f,
    -0x1.dfddcp-4f, 0x1.c928cp-6f, -0x1.9f5e3p-6f, 0x1.077ec4p-3f, -0x1.550a28p-3f, -0x1.ee445ap-3f, 0x1.36444p-4f,
    0x1.a63fcp-3f, -0x1.4e945p-5f, -0x1.4275e8p-4f, -0x1.c2ccp-10f, -0x1.fc080ep-4f, -0x1.61c998p-3f, 0x1.069e4p-3f,
    0x1.dd24cp-7f, -0x1.c5051cp-4f, 0x1.7eda1p-3f, 0x1.8ceef8p-4f, 0x1.385f88p-4f, -0x1.8f5664p-3f, -0x1.c19c68p-4f,
    0x1.68ec38p-3f, -0x1.b597b8p-3f, 0x1.cbe7acp-3f, 0x1.4ac7e4p-3f, -0x1.58921p-6f, 0x1.43664cp-3f, 0x1.9a53f4p-3f,
    -0x1.1771fp-5f, -0x1.d6f5p-10f, 0x1.6e7aa8p-3f, -0x1.e1e624p-4f, 0x1.5c974p-5f, -0x1.f2418p-6f, 0x1.4be5ep-5f};
inline constexpr float lstm_5_17_state[]{
    0x1.e05c24p-1f, -0x1.ba34ep-3f, 0x1.71e948p-1f, 0x1.92da88p-2f, -0x1.4f7ep-2f, 0x1.69bde8p-1f, -0x1.4745d8p-2f,
    -0x1.9f067p-2f, -0x1.318238p-1f, 0x1.341f58p-1f, -0x1.a29d4p-5f, 0x1.e4992p-4f, 0x1.3880bcp-1f, 0x1.cfdf2cp-1f,
    -0x1.4cc3f8p-1f, -0x1.6ca788p-1f, 0x1.b3835p-3f, -0x1.3e2568p-2f, -0x1.6f11p-5f, -0x1.585ac8p-2f, 0x1.9b2f6cp-1f,
    -0x1.267a18p-2f, 0x1.170ba8p-1f, -0x1.2ebd88p-1f, 0x1.030e68p-2f, 0x1.ccb8f8p-2f, 0x1.01a1dcp-1f, 0x1.53c04p-5f,
    0x1.2f7a4p-4f, 0x1.ccdd9p-3f, 0x1.7832dp-3f, -0x1.9e0898p-1f, 0x1.7e8ad8p-1f, 0x1.a37d14p-1f};
inline constexpr float lstm_5_17_logits[]{
    0x1.a00feep-3f, 0x1.782fc2p-3f, -0x1.d9fba6p-4f, 0x1.45c45cp-4f, 0x1.567f78p-2f, 0x1.8a67eep-3f, 0x1.67f4f6p-3f,
    -0x1.51b48p-4f, 0x1.702d36p-4f, 0x1.170dacp-2f, 0x1.98e69cp-3f, 0x1.96a2aep-3f, -0x1.8d9c3ap-4f, 0x1.a0ab06p-4f,
    0x1.392092p-2f, 0x1.91daf6p-3f, 0x1.85feaap-3f, -0x1.29e2c6p-4f, 0x1.a8257p-5f, 0x1.35f838p-2f, 0x1.cb8dc8p-3f,
    0x1.92828ep-3f, -0x1.259018p-5f, 0x1.2b3f6p-6f, 0x1.1cc262p-2f, 0x1.9bb2c4p-3f, 0x1.84474ep-3f, -0x1.1d1cecp-4f,
    0x1.e2015p-6f, 0x1.01911ep-2f, 0x1.aa787ep-3f, 0x1.b38256p-3f, -0x1.88de9p-4f, 0x1.eb91aep-5f, 0x1.33d702p-2f};
inline constexpr float lstm_5_17_last_state[]{
    0x1.2eb9eap-5f, 0x1.e22ab4p-4f, 0x1.6b82d4p-3f, 0x1.ad7c96p-6f, -0x1.4cd624p-4f, 0x1.e1e626p-4f, 0x1.11a51ap-2f,
    -0x1.fa879cp-4f, -0x1.35aec2p-4f, -0x1.6dacaap-4f, -0x1.9ca738p-5f, 0x1.50a6d6p-3f, 0x1.62ab02p-3f,
    -0x1.ee9d7ep-6f, 0x1.c580f4p-4f, 0x1.08dfe4p-4f, 0x1.d7d28ap-5f, 0x1.f2fe14p-5f, 0x1.e6c5c4p-3f, 0x1.57afa8p-2f,
    0x1.ff165ep-5f, -0x1.94f0c8p-3f, 0x1.e95f8p-3f, 0x1.f15d1ap-2f, -0x1.0af9b6p-2f, -0x1.def82ap-4f, -0x1.6bff24p-3f,
    -0x1.c74f6ap-4f, 0x1.26908ap-2f, 0x1.342386p-2f, -0x1.4dd7bap-4f, 0x1.9d8deep-3f, 0x1.1d1bfap-3f, 0x1.f07ef2p-4f};
inline constexpr float lstm_5_17_gradient[]{
    -0x1.6b4e42p-11f, -0x1.b6b95p-15f, 0x1.825fbap-13f, 0x0p+0f, 0x1.ecbbfp-16f, -0x1.0ea2b8p-9f, 0x1.0196f2p-17f,
    0x1.e44e24p-11f, 0x0p+0f, -0x1.b26164p-12f, 0x1.464612p-15f, -0x1.666ac2p-15f, -0x1.19c69ep-13f, 0x0p+0f,
    0x1.125b16p-9f, 0x1.2ca0d8p-7f, -0x1.63df72p-10f, -0x1.69a202p-8f, 0x0p+0f, 0x1.54ce3ep-11f, -0x1.71606ap-11f,
    -0x1.dbee28p-12f, 0x1.8edd04p-8f, 0x0p+0f, -0x1.1c834p-11f, -0x1.1bd1f8p-12f, 0x1.088002p-13f, -0x1.bd7d2cp-15f,
    0x1.10442ep-15f, 0x1.efc8fep-13f, 0x1.80a1f4p-13f, 0x1.a1b3bp-14f, 0x1.90f648p-15f, -0x1.50f234p-12f,
    -0x1.197126p-11f, 0x1.63576ap-16f, -0x1.b1707ep-13f, -0x1.0d1bcep-11f, 0x1.0099b4p-15f, 0x1.604e5cp-13f,
    -0x1.01244ep-17f, -0x1.a6b81ep-14f, 0x1.0270cep-13f, 0x1.272cfep-12f, -0x1.8cbf4cp-12f, -0x1.34b38p-13f,
    -0x1.1b402ap-18f, 0x1.9f7f2ep-14f, 0x1.4f719cp-13f, -0x1.f664ap-12f, 0x1.7ec702p-15f, -0x1.15c18ep-11f,
    -0x1.aefep-12f, -0x1.3074b4p-12f, 0x1.13b77p-14f, -0x1.276eap-12f, -0x1.3ec714p-10f, -0x1.5a5e4p-14f,
    -0x1.5226d8p-13f, 0x1.c09082p-11f, -0x1.829bc2p-11f, 0x1.0560b8p-16f, -0x1.16868p-14f, -0x1.8cc5b6p-16f,
    0x1.168094p-12f, 0x1.59095ap-13f, 0x1.03cd44p-11f, 0x1.20aad6p-12f, -0x1.7a1138p-14f, 0x1.c3ae6ep-14f,
    0x1.350606p-14f, -0x1.2c2fdap-10f, 0x1.a5bd04p-13f, -0x1.05caap-9f, 0x1.7f2bcp-15f, 0x1.a07a7cp-11f,
    -0x1.bd8598p-11f, 0x1.c04c16p-13f, 0x1.098aecp-9f, -0x1.02dcaep-13f, 0x1.3cc58cp-11f, -0x1.6ad02p-10f,
    0x1.a89fc8p-9f, 0x1.15b704p-10f, -0x1.2c3e0ap-12f, 0x1.281664p-11f, 0x1.4bf066p-9f, -0x1.c35b02p-12f,
    -0x1.463f74p-8f, -0x1.27671p-11f, -0x1.1f837ep-10f, -0x1.45929ep-12f, -0x1.889322p-13f, 0x1.24542p-10f,
    -0x1.3ce458p-10f, -0x1.8a6fbcp-13f, 0x1.56b216p-14f, 0x1.733ccap-16f, -0x1.86b5fap-14f, -0x1.a805dep-14f,
    -0x1.dacfeep-11f, 0x1.290adp-13f, -0x1.703fd2p-11f, -0x1.9d83e6p-12f, 0x1.dd37f2p-12f, -0x1.0b1a52p-11f,
    0x1.a71a44p-13f, 0x1.c5628ep-12f, -0x1.c81fecp-14f, 0x1.bcb0f2p-12f, -0x1.122bc2p-9f, 0x1.ecc4dp-10f,
    -0x1.d36662p-14f, 0x1.15785cp-12f, -0x1.57e644p-11f, 0x1.102c0cp-11f, 0x1.d2031ep-10f, 0x1.c7cd96p-10f,
    -0x1.531f4ep-9f, 0x1.1d01a8p-10f, -0x1.d7f3e6p-9f, -0x1.2fc56cp-10f, 0x1.9cee7cp-9f, 0x1.cbf42cp-7f,
    0x1.ae9166p-10f, -0x1.5d320ap-16f, 0x1.d7992ap-9f, -0x1.02ab3ap-10f, -0x1.1a6bb2p-6f, -0x1.7d20ep-7f,
    -0x1.676ed4p-13f, -0x1.c3380ap-8f, 0x1.e13182p-7f};
inline constexpr float lstm_5_17_state_gradient[]{
    -0x1.3ccaecp-10f, -0x1.95a93cp-10f, 0x1.c000c6p-9f, -0x1.3f4ccep-10f, 0x1.7acb6p-10f, -0x1.55b67ap-13f,
    0x1.925194p-9f, -0x1.7e1a72p-8f, 0x1.39d9fap-10f, 0x1.c40f74p-9f, -0x1.9097b4p-14f, 0x1.5d87dcp-14f,
    -0x1.6de1ccp-11f, 0x1.b9afa8p-15f, 0x1.1bbc1ap-9f, 0x1.1fafaap-10f, -0x1.769f4ep-11f, -0x1.db2514p-8f,
    0x1.14466p-9f, 0x1.525398p-9f, -0x1.e0eb0ep-11f, -0x1.d41872p-12f, 0x1.e6d21cp-8f, -0x1.ab5ffep-10f,
    0x1.b7cd4ep-10f, 0x1.1b06p-8f, -0x1.1ee124p-11f, 0x1.2ec838p-9f, 0x1.3309c2p-10f, -0x1.15d2eep-12f,
    -0x1.2f59a6p-7f, 0x1.58b1e4p-9f, -0x1.56574cp-16f, -0x1.c5842p-18f};
inline constexpr Sequence<float> lstm_5_17{
    .seed = 3, .normals = 0, .every = 13, .mean = 1.6335096892726677, .sum = 11.434567824908674,
    .tokens = rnn_5_17_tokens, .initial = lstm_5_17_initial, .state = lstm_5_17_state, .logits = lstm_5_17_logits,
    .last_state = lstm_5_17_last_state, .gradient = lstm_5_17_gradient, .state_gradient = lstm_5_17_state_gradient};

// RecurrentNet( (0): OneHot(4) (1): GRU(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ); tokens 0 1 2
// 0 1 3 0 1; every 1
inline constexpr double gru_4_3_initial[]{
    0x1.0bd2847b806dcp-3, -0x1.134c84a9a0a5p-4, 0x1.321bb186c80e4p-3, -0x1.d0d4dd8afd79p-3, 0x1.11b93f8bb3e4fp-1,
    0x1.be9fa047f5562p-2, -0x1.8f6c695688318p-3, 0x1.9551cece9642cp-2, -0x1.a2422feed97f4p-4, 0x1.25d053b77909cp-2,
    0x1.be800a5d94ec8p-3, 0x1.29900a2ae35d8p-3, -0x1.57f5d18170d78p-3, -0x1.667c056908cfp-3, 0x1.df333c2151dccp-3,
    -0x1.282cf5b24b1p-7, 0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18aep-2, -0x1.ba42c9d416ddep-3,
    -0x1.0a0f61b9ae3cbp-1, 0x1.08e12572bf404p-3, 0x1.b3b66faf1e26ap-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2,
    -0x1.b703d98a132ep-6, -0x1.e52116a1e52ccp-3, 0x1.08a64c378f17cp-3, -0x1.02d25a76fdaap-1, 0x1.ea458d26c8094p-3,
    0x1.d5e102a6a017ap-2, 0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3,
    -0x1.10f5a069877b8p-3, -0x1.8892da86069b6p-3, 0x1.24774f0326731p-1, -0x1.878a85b100d02p-3, -0x1.85ad9f3bc2beep-3,
    0x1.6cde84686fe24p-2, -0x1.b26a881631086p-2, -0x1.ba8046492e9dp-2, 0x1.3dcd86ca791p-5, 0x1.065523ad35c43p-1,
    -0x1.21f826feba3d6p-2, -0x1.3a356effdad5p-4, 0x1.f86ed6a0e3578p-4, -0x1.db4b05f0f9defp-2, 0x1.e07267275e88ap-2,
    -0x1.96ebb9e1fb4ebp-2, 0x1.d5ca833c488bp-3, 0x1.0a1757833119fp-1, 0x1.9a1d88ca4ecfep-2, 0x1.16e7219bbc397p-1,
    -0x1.01d2edbb001f7p-1, -0x1.147bb57d69c74p-3, 0x1.a53dceeaf366p-2, -0x1.b98a3c292f1ep-6, -0x1.b8b48948c04d2p-3,
    -0x1.26b39afaa1fe1p-1, -0x1.16c48427143b6p-2, -0x1.062ffb987fc3ep-3, -0x1.e1d1334499e94p-4, -0x1.4a6a1594ad522p-2,
    0x1.ecb9aff9485eap-2, 0x1.f0f8ed0542e8ep-2, 0x1.21f0ff4af88d1p-1, 0x1.967133c13d31cp-2, -0x1.5810548ab3d2ap-2,
    -0x1.058560c08adbfp-1, -0x1.325c7ee6aed97p-2, -0x1.ed9966ffa186fp-2, -0x1.7e07c9cf6681cp-3, -0x1.e4a8ddd12861cp-3,
    -0x1.f75c20cd00d6cp-4, -0x1.0018081ca21aep-2, 0x1.a4640dc4a74e8p-4, 0x1.226e022a0064dp-1, 0x1.ad9df53578cap-6,
    -0x1.878563d79c80ep-3, -0x1.1fdb1d213917dp-2, -0x1.37c38ba841dd2p-2, 0x1.3861972cb9p-13, 0x1.205d09326ff46p-2,
    -0x1.4910f06467d8cp-2, 0x1.ee08a03e921p-9, 0x1.4c745656fb658p-2, -0x1.3e35f7b9bcbep-5, 0x1.04211401adbacp-3,
    0x1.9597fcd635b9ap-2, 0x1.1e9030faf900ap-2, 0x1.0a28726783118p-4, 0x1.2517313b10517p-1, -0x1.203a3d35575eep-2,
    0x1.1991452f12bfcp-2, 0x1.0a8fae1dfdep-4};
inline constexpr double gru_4_3_state[]{
    -0x1.7b1953ff20a04p-1, 0x1.c4b821a17e0a8p-1, -0x1.d7467c9f5e214p-2};
inline constexpr double gru_4_3_logits[]{
    0x1.13de46f1cb149p-1, -0x1.35f10ee274d86p-1, 0x1.a20573d9f9098p-6, -0x1.a0051e2ed53p-8, 0x1.2c87cef77e3d1p-1,
    -0x1.03c4f97237ad3p-1, 0x1.2dd15463dabcap-4, -0x1.0d6d50a904814p-5, 0x1.3b19b8a294d3bp-1, -0x1.ec2978459d3f4p-2,
    0x1.6d2399c11d636p-4, -0x1.af8b5ec5f423cp-5, 0x1.48d39c9d89bd9p-1, -0x1.51bf2622239d1p-2, 0x1.3268979c6d883p-3,
    -0x1.dbfd4f142c92cp-5, 0x1.51afbd844f10dp-1, -0x1.3389ba9549da5p-2, 0x1.5c876b62fd57cp-3, -0x1.0c3af301cd774p-4,
    0x1.4762da92d97cfp-1, -0x1.2235e02b8a6afp-2, 0x1.84105e0d8ad64p-3, -0x1.3ea29fe9aaccp-5, 0x1.54ab1311eb5dap-1,
    -0x1.66990bfebd254p-3, 0x1.d04dae3be684ap-3, -0x1.a9e3a58a43392p-5};
inline constexpr double gru_4_3_last_state[]{
    0x1.20814628cbd28p-6, -0x1.4973c3eb7dc53p-2, -0x1.0bf263d7ea466p-1};
inline constexpr double gru_4_3_gradient[]{
    -0x1.f95341d1c7084p-10, -0x1.2551bcd168c8ap-10, 0x1.8640adb67c6e5p-12, 0x1.c996b2388eea9p-10,
    -0x1.549b22fb20faap-14, -0x1.8a5627612e4fbp-13, -0x1.d83b7226559fbp-14, 0x1.50db55c88ad31p-13,
    -0x1.7073982efb0ap-20, -0x1.9eac087c3c266p-19, 0x1.17ae88c69ceabp-17, -0x1.85bbb7ac40f79p-19,
    0x1.910e45314b598p-7, 0x1.05de4f824c40ep-10, 0x1.95275548811aap-14, -0x1.63ffe07c3ec5p-10, 0x1.181b76cb5d795p-6,
    0x1.196e28fde4da4p-10, 0x1.3e40e2888c814p-9, -0x1.1d006908bde61p-13, 0x1.e2750d495007cp-11, 0x1.1773a141093f6p-11,
    -0x1.c557a5d1febefp-11, 0x1.1f3bc14c44fc5p-14, -0x1.720ad86f01ee4p-5, -0x1.ef4a6bdb46608p-7, 0x1.a9413b167b052p-8,
    0x1.d12c78a2a10ebp-7, 0x1.e9781cef0910cp-8, -0x1.ebb26622962e7p-8, 0x1.e67642d472a6cp-8, 0x1.476536bd441ffp-6,
    0x1.3fc5d2bd77fa9p-8, -0x1.8078019e46f5p-9, 0x1.b8932e002031bp-9, 0x1.95cfab173d7b4p-9, -0x1.722c2ca7b9a94p-13,
    0x1.21da78588d799p-11, 0x1.5337a1d4d2a4dp-12, 0x1.615fcb454273ep-13, -0x1.c010350bcb037p-13,
    0x1.f07ac01df3752p-14, -0x1.1e6d14b8b0fa1p-17, 0x1.7f979bcd1d152p-17, 0x1.2131141126b4cp-21,
    -0x1.a895c1eadf046p-8, 0x1.a089d2a94ef22p-8, -0x1.3bbba7a780222p-8, -0x1.7fea904c68606p-7, 0x1.9ebd13611d3c5p-7,
    -0x1.270387da63adcp-7, -0x1.89a377c4b2b69p-13, 0x1.3c64ca3fe09fp-14, -0x1.09677c9992743p-12, 0x1.610168423b85p-7,
    -0x1.61682614fd2bp-7, 0x1.18a89f410703ap-7, -0x1.4137dd89981ecp-8, 0x1.7fce07a5cfd4dp-9, -0x1.5e079c472d302p-8,
    -0x1.4b0c3584ad6edp-10, 0x1.3566926cf5d61p-13, -0x1.8d7bdcc004e74p-10, -0x1.e6fc41fa03956p-11,
    -0x1.cfe61c295ec9cp-13, 0x1.04312db4f21p-20, 0x1.887461bc9e0b3p-7, 0x1.4f4074da3bdb4p-6, 0x1.587880e1e327cp-11,
    -0x1.446a2dda5be2p-5, 0x1.c07435257d823p-6, 0x1.135d9f3d01ab4p-7, -0x1.e6fc41fa03956p-11, -0x1.cfe61c295ec9dp-13,
    0x1.04312db4f20f8p-20, 0x1.887461bc9e0b3p-7, 0x1.4f4074da3bdb4p-6, 0x1.587880e1e327bp-11, -0x1.4c3ffdc914f97p-6,
    0x1.c9b18c4519e6dp-7, 0x1.2b38b8237a6bp-8, -0x1.cb8365a6126dep-6, 0x1.c1f62e0fe9171p-7, -0x1.267fd2ee47b74p-4,
    0x1.f928ceae9f78ap-5, -0x1.607125245f55ep-6, 0x1.38c00228cc3f6p-3, -0x1.22a42de688a32p-8, -0x1.d8ebabba8f88ap-6,
    -0x1.73daeb36c0843p-5, -0x1.de252c3d8a5b1p-6, 0x1.2c30dceb7d29cp-5, -0x1.2225778fe10bp-5, 0x1.d68776b5e97dep-4,
    -0x1.1fff95c42a739p-2, 0x1.a5050b1712b58p-4, 0x1.0471d543ad9bp-4};
inline constexpr double gru_4_3_state_gradient[]{
    -0x1.10a56fe913d48p-5, 0x1.7fe18fe75efb1p-5, -0x1.57ba1799168a5p-9};
inline constexpr Sequence<double> gru_4_3{
    .seed = 43052, .normals = 0, .every = 1, .mean = 1.5142327869003034, .sum = 10.599629508302124,
    .tokens = rnn_4_3_tokens, .initial = gru_4_3_initial, .state = gru_4_3_state, .logits = gru_4_3_logits,
    .last_state = gru_4_3_last_state, .gradient = gru_4_3_gradient, .state_gradient = gru_4_3_state_gradient};

// RecurrentNet( (0): OneHot(3) (1): GRU(3, 2) (2): Linear(in_features=2, out_features=3, bias=True) ); tokens 2 0;
// every 1
inline constexpr float gru_3_2_one_position_initial[]{
    0x1.a2368p-4f, 0x1.38149p-4f, 0x1.6080a6p-1f, 0x1.38e32p-3f, -0x1.80425ap-2f, -0x1.26625p-4f, 0x1.f8ee98p-3f,
    0x1.672734p-2f, 0x1.5c307p-4f, -0x1.e1b064p-2f, -0x1.e2ba88p-3f, -0x1.985a8p-5f, 0x1.81eaap-3f, 0x1.85e8e4p-2f,
    -0x1.9d27c6p-2f, 0x1.97a63cp-2f, 0x1.07dc4ep-1f, 0x1.309d3p-3f, -0x1.8713ep-3f, -0x1.64dbc4p-2f, -0x1.e648e4p-2f,
    -0x1.39c96ep-2f, -0x1.4ab42p-3f, 0x1.e35194p-2f, 0x1.53ccdp-3f, -0x1.37d778p-3f, -0x1.c41c0ep-2f, 0x1.e8b3acp-2f,
    -0x1.a2a82p-2f, -0x1.a02ccp-4f, -0x1.df74p-9f, -0x1.5167a2p-1f, 0x1.15d3cap-1f, -0x1.25791cp-1f, 0x1.94abdcp-2f,
    0x1.1d488p-2f, -0x1.fc3f68p-3f, -0x1.77b8ccp-2f, 0x1.14e5bep-1f, -0x1.28816ap-2f, 0x1.428e8ep-1f, 0x1.36d4p-9f,
    0x1.552332p-1f, 0x1.f84e7cp-2f, -0x1.a20b18p-3f, -0x1.e453p-4f, 0x1.d1b88p-6f, 0x1.cc87e4p-2f, 0x1.b517ep-5f,
    -0x1.3ab30ap-2f, -0x1.d33ap-6f};
inline constexpr float gru_3_2_one_position_state[]{
    -0x1.cc5c8p-4f, 0x1.d1e8acp-1f};
inline constexpr float gru_3_2_one_position_logits[]{
    0x1.3c0f94p-2f, -0x1.792f9p-2f, 0x1.aa6a96p-3f};
inline constexpr float gru_3_2_one_position_last_state[]{
    -0x1.95dd42p-8f, 0x1.0db3bep-1f};
inline constexpr float gru_3_2_one_position_gradient[]{
    0x0p+0f, 0x0p+0f, -0x1.ca46b6p-7f, 0x0p+0f, 0x0p+0f, 0x1.5d3568p-11f, 0x0p+0f, 0x0p+0f, 0x1.329c96p-5f, 0x0p+0f,
    0x0p+0f, -0x1.d00332p-7f, 0x0p+0f, 0x0p+0f, -0x1.9d769ap-5f, 0x0p+0f, 0x0p+0f, -0x1.743beep-4f, 0x1.9c0e54p-10f,
    -0x1.a1057cp-7f, -0x1.39fd12p-14f, 0x1.3dc5b2p-11f, -0x1.13b014p-8f, 0x1.17028cp-5f, 0x1.a136b2p-10f,
    -0x1.a63dc4p-7f, 0x1.8ded84p-9f, -0x1.92b916p-6f, 0x1.198338p-9f, -0x1.1ce7a8p-6f, -0x1.ca46b6p-7f,
    0x1.5d3568p-11f, 0x1.329c96p-5f, -0x1.d00332p-7f, -0x1.9d769ap-5f, -0x1.743beep-4f, -0x1.ca46b6p-7f,
    0x1.5d3568p-11f, 0x1.329c96p-5f, -0x1.d00332p-7f, -0x1.ba9034p-6f, -0x1.3916fcp-6f, 0x1.db4584p-9f,
    -0x1.3bd2fap-2f, -0x1.55ef34p-10f, 0x1.c67092p-4f, -0x1.304deap-9f, 0x1.946dacp-3f, -0x1.2bc76p-1f,
    0x1.af5a24p-3f, 0x1.7fe1bp-2f};
inline constexpr float gru_3_2_one_position_state_gradient[]{
    -0x1.5adc6ap-2f, -0x1.7f8c1ep-6f};
inline constexpr Sequence<float> gru_3_2_one_position{
    .seed = 6, .normals = 0, .every = 1, .mean = 0.880695608626783, .sum = 0.880695608626783,
    .tokens = rnn_3_2_one_position_tokens, .initial = gru_3_2_one_position_initial,
    .state = gru_3_2_one_position_state, .logits = gru_3_2_one_position_logits,
    .last_state = gru_3_2_one_position_last_state, .gradient = gru_3_2_one_position_gradient,
    .state_gradient = gru_3_2_one_position_state_gradient};

// RecurrentNet( (0): OneHot(3) (1): GRU(3, 2) (2): Linear(in_features=2, out_features=3, bias=True) ); tokens 1 2 0;
// every 1
inline constexpr float gru_3_2_two_positions_logits[]{
    0x1.a6d09cp-2f, -0x1.93ad2p-2f, 0x1.2b67a8p-2f, 0x1.68ba8cp-2f, -0x1.88962ap-2f, 0x1.8121f8p-3f};
inline constexpr float gru_3_2_two_positions_last_state[]{
    0x1.8e49ccp-4f, 0x1.e6cffep-2f};
inline constexpr float gru_3_2_two_positions_gradient[]{
    0x0p+0f, -0x1.f321a4p-12f, -0x1.c5a01p-8f, 0x0p+0f, 0x1.568b74p-13f, 0x1.20c306p-11f, 0x0p+0f, 0x1.412716p-8f,
    0x1.d1cf92p-7f, 0x0p+0f, -0x1.5ceec8p-9f, -0x1.23756ap-8f, 0x0p+0f, -0x1.d9706ep-10f, -0x1.da66dap-6f, 0x0p+0f,
    -0x1.b99dd4p-6f, -0x1.68b09p-5f, -0x1.276592p-15f, -0x1.5fb2f8p-8f, -0x1.7b21c2p-17f, 0x1.1bbc62p-11f,
    -0x1.827adep-12f, 0x1.de1e2p-7f, 0x1.fbf1b2p-13f, -0x1.6e7dd4p-8f, -0x1.059766p-13f, -0x1.862432p-7f,
    0x1.8d5e5p-12f, -0x1.5c70bcp-7f, -0x1.e4d22ap-8f, 0x1.7665e2p-11f, 0x1.39318ep-6f, -0x1.d1eccep-8f,
    -0x1.f7fdep-6f, -0x1.22bfbep-4f, -0x1.e4d22ap-8f, 0x1.7665e2p-11f, 0x1.39318ep-6f, -0x1.d1eccep-8f,
    -0x1.0e8c68p-6f, -0x1.c0b926p-7f, -0x1.995afp-6f, 0x1.19a6dep-6f, 0x1.702128p-7f, 0x1.df9c7ap-4f, 0x1.c294b8p-7f,
    -0x1.130318p-3f, -0x1.223056p-4f, 0x1.96a776p-3f, -0x1.058f4cp-3f};
inline constexpr float gru_3_2_two_positions_state_gradient[]{
    -0x1.3943cp-5f, -0x1.597d3ep-7f};
inline constexpr Sequence<float> gru_3_2_two_positions{
    .seed = 6, .normals = 0, .every = 1, .mean = 0.9062008147721384, .sum = 1.8124016295442769,
    .tokens = rnn_3_2_two_positions_tokens, .initial = gru_3_2_one_position_initial,
    .state = gru_3_2_one_position_state, .logits = gru_3_2_two_positions_logits,
    .last_state = gru_3_2_two_positions_last_state, .gradient = gru_3_2_two_positions_gradient,
    .state_gradient = gru_3_2_two_positions_state_gradient};

// RecurrentNet( (0): OneHot(5) (1): GRU(5, 17) (2): Linear(in_features=17, out_features=5, bias=True) ); tokens 0 1
// 2 3 0 1 2 4; every 13
inline constexpr float gru_5_17_initial[]{
    -0x1.ec7a3ap-3f, -0x1.8788ap-5f, -0x1.9bc91cp-4f, 0x1.31c74p-8f, -0x1.19e0d8p-5f, -0x1.9b6704p-3f, 0x1.c4d07p-5f,
    0x1.256d28p-4f, 0x1.71734p-5f, 0x1.b5d59p-3f, 0x1.c620c8p-3f, 0x1.434f18p-4f, 0x1.75f084p-3f, -0x1.01c24cp-4f,
    0x1.b686ap-3f, 0x1.0acc0cp-3f, 0x1.5a644cp-3f, -0x1.c3182p-3f, 0x1.7f9b4p-4f, 0x1.40ee84p-3f, -0x1.1b258p-3f,
    -0x1.2e48p-8f, -0x1.58c7fp-6f, 0x1.586dp-3f, 0x1.d489ep-4f, -0x1.99936cp-4f, 0x1.ac01b4p-3f, -0x1.a0a54p-4f,
    0x1.49d854p-3f, -0x1.57ee78p-4f, 0x1.c2b16cp-3f, 0x1.e328p-12f, 0x1.5ceffcp-3f, 0x1.90848p-3f, 0x1.a26b5p-5f,
    -0x1.c9ebd4p-4f, 0x1.4c7818p-4f, -0x1.73a6b8p-5f, 0x1.f980cp-4f, -0x1.c8c0cap-3f, -0x1.b9f2d6p-3f, 0x1.ea699p-3f,
    0x1.d7e7cp-6f, -0x1.9fdb0ep-3f, -0x1.9c0e8p-7f, 0x1.269e18p-4f, -0x1.48766p-6f, -0x1.976058p-4f, 0x1.219bcp-5f,
    -0x1.6648cap-3f, 0x1.746ap-9f, -0x1.cffe5p-4f, 0x1.25e72p-3f, 0x1.5c70ecp-3f, 0x1.863c44p-3f, -0x1.4aa6f8p-3f,
    0x1.44a23p-5f, 0x1.fd5ccp-7f, 0x1.027a34p-3f, -0x1.0df05p-4f, 0x1.6ac468p-3f, -0x1.004ad8p-5f, 0x1.72d35p-3f,
    -0x1.aa623p-3f, -0x1.45c5ap-5f, 0x1.9760ccp-3f, 0x1.f1aap-9f, -0x1.e7f6bp-3f, 0x1.d6d02p-5f, 0x1.7f9bap-4f,
    0x1.81b888p-4f, -0x1.7a761p-6f, -0x1.60fafp-6f, 0x1.de138p-3f, 0x1.008cc8p-4f, 0x1.8ee35p-3f, -0x1.ef19fep-4f,
    -0x1.b66dcp-4f, 0x1.fd22f8p-4f, -0x1.49e13p-6f, -0x1.f1ba3ep-4f, -0x1.88ca74p-4f, 0x1.51c8ep-4f, -0x1.787ff2p-3f,
    0x1.8cbaacp-3f, -0x1.83443ap-3f, 0x1.d29b68p-4f, 0x1.fd06p-4f, 0x1.05a34p-4f, -0x1.e08f8p-7f, 0x1.8b42acp-3f,
    -0x1.b3ff8p-4f, -0x1.3556d2p-3f, 0x1.9f2994p-3f, -0x1.c778cp-7f, 0x1.133894p-3f, 0x1.e476ap-3f, -0x1.842af8p-3f,
    -0x1.dfddcp-4f, 0x1.c928cp-6f, -0x1.9f5e3p-6f, 0x1.077ec4p-3f};
inline constexpr float gru_5_17_state[]{
    -0x1.658bc8p-1f, -0x1.e9e2c8p-2f, -0x1.34df4p-3f, -0x1.b89724p-1f, -0x1.6a0e9p-1f, 0x1.3dc21cp-1f, -0x1.0016p-5f,
    0x1.0d9p-5f, -0x1.da642p-3f, -0x1.4a4004p-1f, -0x1.4b0dap-2f, 0x1.1dda44p-1f, -0x1.5f892p-1f, 0x1.b4fc2p-3f,
    -0x1.26ebb4p-1f, -0x1.5ad14p-1f, -0x1.217fc8p-1f};
inline constexpr float gru_5_17_logits[]{
    -0x1.bcc50ep-4f, -0x1.2e0c9ep-10f, 0x1.57580ap-2f, -0x1.6246bp-3f, 0x1.efa952p-4f, -0x1.2e23fep-3f,
    0x1.2581d6p-5f, 0x1.256f64p-3f, -0x1.e88ap-4f, 0x1.888478p-4f, -0x1.10fa6ep-3f, 0x1.379662p-6f, 0x1.199584p-4f,
    -0x1.7daa3p-4f, 0x1.391298p-4f, -0x1.6365f8p-4f, 0x1.2d6b9ap-4f, 0x1.5c385p-5f, -0x1.c37148p-5f, 0x1.b3f2e4p-4f,
    -0x1.39fcc2p-4f, -0x1.90cb1ap-5f, -0x1.910f2ep-5f, -0x1.d08918p-5f, 0x1.b7402p-5f, -0x1.c243b6p-4f,
    0x1.a3a56cp-6f, -0x1.259308p-4f, -0x1.3de18p-5f, 0x1.0fd44p-4f, -0x1.a841fep-4f, 0x1.b234e6p-6f, -0x1.926c68p-5f,
    -0x1.02fabcp-5f, 0x1.0beb2p-4f};
inline constexpr float gru_5_17_last_state[]{
    0x1.4dd21p-6f, -0x1.abadc4p-5f, 0x1.aa74b4p-2f, 0x1.12e402p-2f, 0x1.7436fcp-4f, -0x1.a9be7cp-5f, -0x1.f3c282p-6f,
    0x1.390e46p-3f, -0x1.8070dp-5f, -0x1.913cbcp-3f, -0x1.bc88ap-3f, 0x1.948772p-5f, 0x1.7a52aap-3f, -0x1.2f89f8p-2f,
    0x1.4ba948p-3f, -0x1.5ff204p-7f, 0x1.ffcc9ap-3f};
inline constexpr float gru_5_17_gradient[]{
    0x1.7ea062p-15f, 0x1.5abca2p-12f, -0x1.8f7402p-11f, 0x0p+0f, -0x1.04f8cap-13f, -0x1.31db18p-10f, -0x1.c317b4p-17f,
    0x1.a56f64p-10f, 0x0p+0f, -0x1.eff39cp-14f, 0x1.1a67cp-12f, 0x1.67035ep-13f, -0x1.417dcp-10f, 0x0p+0f,
    -0x1.8b3616p-7f, -0x1.3598a4p-6f, -0x1.ac3e38p-7f, 0x1.b4044cp-10f, 0x0p+0f, -0x1.8a71f4p-8f, -0x1.20e222p-13f,
    -0x1.859326p-12f, -0x1.057804p-11f, -0x1.e778e2p-12f, 0x1.dd9d24p-16f, 0x1.80728ap-14f, 0x1.89b51p-13f,
    -0x1.1027eap-14f, -0x1.98f216p-14f, 0x1.9c64bep-13f, 0x1.7a1154p-13f, -0x1.f7ebcp-12f, 0x1.1f0828p-22f,
    -0x1.e38bd6p-17f, -0x1.c3d9dep-13f, 0x1.31553ep-14f, 0x1.77eb94p-16f, -0x1.4c0ec2p-11f, 0x1.ac86eep-15f,
    -0x1.4957c8p-14f, 0x1.0d7c0ap-13f, 0x1.361c94p-17f, -0x1.19b408p-10f, 0x1.1130a4p-9f, 0x1.43770cp-11f,
    0x1.9475cap-14f, 0x1.4b8f84p-8f, 0x1.986cd2p-9f, 0x1.7cc6cp-11f, 0x1.894ccap-13f, 0x1.285406p-12f,
    -0x1.1aec4cp-14f, -0x1.68506ap-11f, 0x1.b29ecap-14f, -0x1.4cbbbap-12f, -0x1.4ba44ep-14f, -0x1.051724p-15f,
    -0x1.1580bep-18f, -0x1.5dd2a4p-14f, -0x1.eaab1p-11f, -0x1.8b454cp-11f, -0x1.cdfe04p-10f, 0x1.5a3bf2p-14f,
    -0x1.412802p-10f, -0x1.2322dap-10f, -0x1.35b1bcp-10f, -0x1.ec5766p-11f, -0x1.c60524p-9f, -0x1.0f8a72p-8f,
    0x1.f8ee32p-11f, 0x1.5cd09cp-9f, -0x1.cb88cp-9f, -0x1.f104cap-13f, -0x1.21def2p-10f, -0x1.46cdfap-12f,
    -0x1.c5ffeap-12f, 0x1.6e3ecap-9f, -0x1.be7216p-10f, -0x1.b356fcp-12f, 0x1.61e72ep-13f, 0x1.4566fep-8f,
    0x1.da0d6ep-9f, -0x1.c17b72p-8f, -0x1.424cbap-12f, -0x1.948e7ap-11f, 0x1.fe467ep-10f, 0x1.abc29ap-12f,
    0x1.8b984ep-15f, -0x1.8206fap-14f, 0x1.9aa4e8p-7f, 0x1.24eb42p-6f, 0x1.a52ea6p-13f, -0x1.ed31cp-12f,
    0x1.91542ap-7f, -0x1.d6f93p-12f, -0x1.5fa892p-9f, 0x1.182a3p-14f, -0x1.e3abdep-8f, -0x1.0d014p-6f,
    -0x1.66d3ccp-9f, -0x1.40e12cp-5f, 0x1.3221ecp-4f};
inline constexpr float gru_5_17_state_gradient[]{
    0x1.25503ep-8f, -0x1.6992f4p-8f, 0x1.4a4f98p-7f, 0x1.d5e774p-8f, 0x1.574dacp-8f, -0x1.caeb1ep-8f, 0x1.c2c7f8p-10f,
    -0x1.4f363ep-6f, -0x1.f6af02p-8f, -0x1.8ab396p-9f, -0x1.b11cbp-9f, 0x1.2d72ep-8f, -0x1.badf02p-8f, 0x1.60eae4p-7f,
    0x1.3bf3c6p-8f, 0x1.08d3ccp-7f, -0x1.75e3p-9f};
inline constexpr Sequence<float> gru_5_17{
    .seed = 3, .normals = 0, .every = 13, .mean = 1.6220063124304311, .sum = 11.354044187013018,
    .tokens = rnn_5_17_tokens, .initial = gru_5_17_initial, .state = gru_5_17_state, .logits = gru_5_17_logits,
    .last_state = gru_5_17_last_state, .gradient = gru_5_17_gradient, .state_gradient = gru_5_17_state_gradient};

// RecurrentNet( (0): Embedding(5, 4) (1): LSTM(4, 3) (2): GRU(3, 6) (3): Linear(in_features=6, out_features=5,
// bias=True) ); tokens 0 1 2 3 0 1 2 4; every 3
inline constexpr double stacked_initial[]{
    0x1.a5ab264ef7d21p-1, -0x1.981775a9a1fdbp-2, 0x1.a16f779f96ad5p-5, -0x1.6cd2959ec329bp-1, -0x1.9ab6fef76b56ep-2,
    -0x1.95039df884404p-2, -0x1.05d8ca4618a13p-3, 0x1.bc58f608a732p-3, 0x1.37dba039bb1e8p-3, 0x1.585254ca8bda8p-2,
    -0x1.0b3d0b173efdfp-1, -0x1.a63bdcd030be6p-2, 0x1.1ce57718e8f08p-3, 0x1.d8e9cdf292cap-5, 0x1.7bf7d782e192p-6,
    0x1.4678670c624f4p-2, -0x1.5420cd7b808cp-2, 0x1.0716e09d295ep-2, 0x1.1c533f15ccc0ep-2, -0x1.c6c094b2bc6f6p-3,
    -0x1.7350b4abbd4ep-4, 0x1.b5a848fcade1p-3, 0x1.dba32b268ca2p-4, -0x1.48fe737c35673p-2, 0x1.a71f97c105acep-2,
    0x1.03433d6ab8258p-4, -0x1.766829c6d42aap-2, 0x1.354139cfaa46ep-2, 0x1.1c8253dd25c5p-4, -0x1.dac34e54c70aap-2,
    -0x1.132492a47f3ccp-1, -0x1.12bf21a680fbp-1, -0x1.4e3989636b3b6p-3, -0x1.acf307cd7f224p-4, 0x1.7cdf94039b6ccp-2,
    0x1.4b4f3ef73ad28p-2, -0x1.39c043745148ap-3, 0x1.c95426fd32acp-4, -0x1.f435c7ee5295p-2, -0x1.91cb3d6fc86b3p-2,
    -0x1.45f9c2d340e7ap-2, -0x1.00b4fac3c2f03p-1, -0x1.11522b9e1d393p-1, -0x1.387d275e4528p-3, -0x1.7bf746a601865p-2,
    -0x1.2e34471e4469cp-2, 0x1.251bd33c15b75p-2, 0x1.25cab894d0ac8p-4, 0x1.90f8f2f0f7e42p-3, 0x1.0f4f1eb4baac6p-3,
    -0x1.bf78470dc7dbcp-3, -0x1.5c702802cb66cp-2, -0x1.babc3a28a72p-7, 0x1.25f7a20981124p-4, -0x1.f3b390c473bap-3,
    -0x1.8cc21a307fd6bp-3, 0x1.85bc8c1254299p-2, 0x1.a7323f10ca0bap-3, -0x1.d8f62dab187fp-6, -0x1.7936b4780e594p-2,
    -0x1.c783cd21ee0c1p-3, 0x1.7a88d266e60c5p-2, -0x1.bc06b008e6306p-3, -0x1.843bb0f14ca98p-4, -0x1.314fc02e0b7p-9,
    -0x1.a0849212bc89bp-3, -0x1.3dbf9f6a00fdp-4, 0x1.bf71b2d8f25f2p-3, -0x1.6440dc84004bdp-3, -0x1.1bf7fbebe90b2p-3,
    0x1.2e69500e1298dp-2, 0x1.4a9ab34c0533ep-3, 0x1.a16d36e6e2b61p-2, -0x1.927e285dce8p-8, 0x1.de77aaed40b66p-3,
    -0x1.21b0f4b616217p-2, -0x1.8d04df16366b4p-2, -0x1.2b65f5b438f8ap-2, 0x1.94184410925fap-3, -0x1.bbbdd32f71c6cp-4,
    -0x1.04bafc278fba9p-2, -0x1.4c7d497a6c1c5p-3, -0x1.df4890f29a34p-6, 0x1.bc53233db817ap-3, 0x1.c9ce8760534b2p-3,
    -0x1.125a51fc5413p-4, 0x1.b86f2046aa95ap-3, 0x1.01c5475dfe388p-5, 0x1.6b7811b849987p-2, -0x1.6b81d27a518c4p-3,
    -0x1.b1a88d7d741ep-4, -0x1.970d72c22cc5cp-4, 0x1.c07642aaa6052p-3, 0x1.8b4fee8d51e26p-3, -0x1.816467b4b188ap-3,
    0x1.3f3b233fc16ebp-2, -0x1.dd1e213e7ce13p-3, 0x1.74364761dd746p-3, -0x1.d66c0004f21bp-6, -0x1.bf36db8ce55ep-5,
    0x1.6c8d5b1aeed97p-2, -0x1.f111ec7597abap-3, 0x1.3b2c9ce2ad0cfp-2, 0x1.29d560d7b9d03p-2, 0x1.5ee057a4c19ep-7,
    0x1.6c3c4697389e8p-4, 0x1.ad4a90899720cp-4, -0x1.624e8ef887cf8p-5, -0x1.40240f553f5a8p-2, 0x1.da498af78bb68p-5,
    0x1.921f7ec442f16p-3, -0x1.1584b6a40262cp-4, -0x1.1be63f024950ap-2, -0x1.ebed529466be4p-3, -0x1.04ee239b36f8p-9,
    -0x1.54cc5462389a8p-2, 0x1.cf4f20f1f04acp-4, 0x1.33697e6063697p-2, 0x1.2bcf375606b8ap-3, -0x1.1f134fbb6ad3ap-3,
    -0x1.01aa602a8d634p-3};
inline constexpr double stacked_state[]{
    -0x1.eb00a6dd6768ap-1, -0x1.5219961740564p-2, -0x1.c30bcf06e1104p-1, -0x1.3d9ff7677204p-6, 0x1.f6d0e987e5088p-1,
    0x1.189a3cff5498ap-1, 0x1.5328a4dc5c1dep-1, 0x1.4d5a2e1f44228p-1, 0x1.f36bcef230d6p-4, -0x1.ba7fdfc250a6cp-1,
    0x1.05b8c624841f8p-1, 0x1.034c2f153e0dcp-2};
inline constexpr double stacked_logits[]{
    0x1.dcb09191a56b1p-2, -0x1.af88b6ec226e4p-6, -0x1.17a407bdda48p-1, 0x1.d7a9ced979494p-2, 0x1.6f49f150e2f1cp-3,
    0x1.6823eb27bc17p-2, -0x1.7f2306acd256ep-3, -0x1.c0193b65907d7p-2, 0x1.9bcd8a5680ff2p-2, -0x1.ad19434417328p-6,
    0x1.dc85290c3d826p-3, -0x1.200bae1fc11b8p-2, -0x1.5ab3ac158199ep-2, 0x1.806e11fcc77e9p-2, -0x1.5337c3f299ae9p-3,
    0x1.059ae4f0dd5b8p-3, -0x1.62f10b3ae52b2p-2, -0x1.0dcf7bee94b0bp-2, 0x1.6b9bd8f4f0252p-2, -0x1.106eeee2aa9ecp-2,
    0x1.be541e5bb8b3ep-5, -0x1.8aab7b41722p-2, -0x1.a84f7208df428p-3, 0x1.65a75bf7b21fap-2, -0x1.55d22fcdd3dc4p-2,
    -0x1.2a16bf41ae2b5p-7, -0x1.a9d7e42f1791ap-2, -0x1.5d8367ed12e48p-3, 0x1.4ce79a510f094p-2, -0x1.8a15a4e1846a6p-2,
    -0x1.b2fa6f98a6afbp-5, -0x1.baef2352d38b6p-2, -0x1.1e86aca0cb1bep-3, 0x1.4a4deeee1c92dp-2, -0x1.acf1a8273af4bp-2};
inline constexpr double stacked_last_state[]{
    0x1.64af7eb9a3074p-3, -0x1.6b86e6875e7e3p-5, -0x1.9f2358a307471p-5, 0x1.ae1878f50c623p-2, -0x1.9c71cd6386ed4p-3,
    -0x1.24538f420764ep-3, -0x1.d30148dfb8e17p-3, -0x1.07d7e5e50a46bp-2, 0x1.72efcda84a2dcp-3, 0x1.3aa039fee82ecp-2,
    0x1.25441a962769ap-5, -0x1.2d21ee593d232p-2};
inline constexpr double stacked_gradient[]{
    0x1.c449a2ea1ff4ap-10, -0x1.f30ffc583b0b2p-11, 0x1.b39e335b17de3p-11, -0x1.5a82cd33b2ce7p-13,
    0x1.c9b4242c50a2fp-12, 0x1.7a987f87b6794p-12, 0x0p+0, 0x1.478d0cd330703p-14, -0x1.a3f2d8929c99bp-12,
    -0x1.07b0f94e8b7f3p-16, -0x1.97d8243307b1ep-12, 0x1.810fa9f2dd0dfp-15, 0x1.a488366cb5849p-14,
    -0x1.c6bcd7f1a17f8p-14, -0x1.393e6e8376e3p-13, -0x1.49031d29526ebp-12, 0x1.f53eaff45c134p-16,
    0x1.ea372fba90bc7p-12, -0x1.593e1c885239dp-9, -0x1.960f9fd0cf7b3p-15, -0x1.b40e21bdcae66p-12,
    -0x1.d53130ffaa792p-14, -0x1.4a24d5da2c453p-11, 0x1.3fad9f465a08p-16, 0x1.3eba2eec13f38p-14,
    -0x1.892ef6989751fp-14, 0x1.134c43c25797dp-16, -0x1.22a77b7232989p-13, -0x1.16caa68a9dae1p-13,
    -0x1.c6276b562e15bp-13, -0x1.493f0a241c844p-15, -0x1.044fa5d965829p-10, 0x1.c1fa0c73e5642p-15,
    -0x1.19db020bf9bb8p-14, -0x1.d978fe0ab39c6p-13, 0x1.43181e059a18dp-11, 0x1.677d44b182d1cp-11,
    -0x1.2ee4d7515c74cp-11, 0x1.586710dc7e772p-10, 0x1.43181e059a18dp-11, 0x1.677d44b182d1dp-11,
    -0x1.2ee4d7515c74dp-11, 0x1.586710dc7e771p-10, 0x1.0df6301df4e24p-12, 0x1.d3d1c0224db65p-14, 0x1.e61e03637399p-15,
    0x1.040a9c836bc84p-15, 0x1.5c762aeb2e8c2p-12, -0x1.1b3cbafb540a9p-15, 0x1.46bb17eb34fd6p-10,
    0x1.0b33eebb03ad7p-11, -0x1.4ecbbff469c15p-15, 0x1.149e9e0c9b2adp-10, -0x1.ac1b89e1417fp-14,
    -0x1.f21b961d7ce58p-13, 0x1.18bb3d05bd73fp-8, 0x1.32b5e56bbfa81p-8, -0x1.b246ad3e61b7ep-12,
    -0x1.f39615e515dacp-10, -0x1.0f1066d89ddabp-9, -0x1.cba7f885f0f73p-12, 0x1.9265927174126p-12,
    0x1.b3616c254e636p-12, 0x1.7fcc57081e8f5p-11, 0x1.2c9fb8f09611fp-10, 0x1.70a81e8221a83p-11, 0x1.517a80695b0e1p-12,
    0x1.5cbf859a66b85p-11, 0x1.ae606b5da0406p-13, 0x1.42de5bf760714p-11, -0x1.d953eccfce9ap-16,
    -0x1.6f2aea3607bb6p-11, -0x1.bf669678e3e3cp-11, 0x1.aef63fe7d7a82p-9, 0x1.d44a669c6b96cp-9, 0x1.88e165ecea072p-9,
    0x1.64c590f82b108p-9, -0x1.537b8201657ffp-10, -0x1.059d62b1324ebp-10, 0x1.dbda694a1b78p-8, 0x1.3915a6e5197c2p-7,
    0x1.92bfa62be6fd5p-11, 0x1.d9d624166c90cp-11, -0x1.523d31bc04f9ep-9, -0x1.240cdb6a1db0dp-9, 0x1.5bbd47b5be932p-10,
    0x1.1b244f0a77b7fp-9, 0x1.caed73e9af7bep-7, 0x1.1720118febe6dp-7, 0x1.0f93c4f76668ep-11, 0x1.59616439ebb04p-11,
    -0x1.24c5431d0bebap-8, -0x1.05183ed05a118p-7, 0x1.22585cef24864p-8, 0x1.792ae847618edp-8, -0x1.1430eafa8f456p-7,
    -0x1.78f4db0faa70cp-7, 0x1.8427b26d4239dp-9, -0x1.c78f2163ecc94p-11, 0x1.01df4785f1e57p-8, 0x1.347417e2d4d3cp-9,
    -0x1.6248f66949464p-8, 0x1.ca47005662f4p-6, 0x1.8427b26d4239dp-9, -0x1.c78f2163ecc96p-11, 0x1.01df4785f1e56p-8,
    0x1.347417e2d4d3bp-9, -0x1.ab308fec34002p-9, 0x1.f23433e67115bp-7, 0x1.467c01ba0d57bp-8, 0x1.ddd18d777e79cp-6,
    -0x1.27fff848f8b35p-6, -0x1.b806e528aad13p-5, 0x1.9ea370ba6178ap-10, -0x1.160327b2b9663p-5, -0x1.1afc5da7325b6p-6,
    0x1.7f4bef6330be5p-6, 0x1.d7731e7601a16p-6, 0x1.1f7b4e6e0c9b6p-5, -0x1.15ee0457c033p-3, 0x1.755f9bf144882p-6};
inline constexpr double stacked_state_gradient[]{
    -0x1.08ea5700828fp-11, -0x1.6fa3f7592325ep-10, 0x1.4141d771d4cd9p-10, 0x1.2e77370550a2cp-10, 0x1.59f53e500718p-11,
    0x1.0d5835635b505p-10, 0x1.5d8f7cb0d5f32p-6, 0x1.ae63e96e67b3p-11, 0x1.5a39faf8d813fp-7, -0x1.24671dd267e31p-5,
    0x1.3cff88784e414p-5, -0x1.4b13c6c9ece15p-7};
inline constexpr Sequence<double> stacked{
    .seed = 5, .normals = 20, .every = 3, .mean = 1.7352863228723767, .sum = 12.147004260106637,
    .tokens = rnn_5_17_tokens, .initial = stacked_initial, .state = stacked_state, .logits = stacked_logits,
    .last_state = stacked_last_state, .gradient = stacked_gradient, .state_gradient = stacked_state_gradient};

// RecurrentNet( (0): OneHot(4) (1): RNN(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ), tanh; tokens
// 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3; Adam(lr=0.01), windows of 17, 20 epochs
inline constexpr std::uint32_t rnn_trained_tokens[]{
    0, 1, 2, 0, 1, 3, 0, 1, 2, 0, 1, 3, 0, 1, 2, 0, 1, 3};
inline constexpr double rnn_trained_losses[]{
    1.3820775496361515, 1.3618618310865012, 1.3419818602558433, 1.3224265671619124, 1.3031601283727674,
    1.2841250204844146, 1.2652705044333052, 1.246536569730615, 1.2278432602241829, 1.2090869741973638,
    1.190152651616553, 1.1709294645051835, 1.1513210795979512, 1.1312511210140224, 1.1106649017933459,
    1.0895290702928186, 1.0678306332368157, 1.0455762466462588, 1.022792810994843, 0.99952978154147876,
    0.97586067671837518};
inline constexpr double rnn_trained_trained[]{
    0x1.5b5e4b149d14cp-2, 0x1.820a5c5f15e87p-3, 0x1.d7be1da1d2f2fp-4, -0x1.8ba7cfdf603aap-6, -0x1.f8ef9424b959cp-2,
    0x1.04001dc554acdp-4, -0x1.3d00ec881e51ap-1};
inline constexpr SequenceTraining<double> rnn_trained{
    .seed = 43052, .every = 7, .window = 17, .epochs = 20, .tokens = rnn_trained_tokens,
    .losses = rnn_trained_losses, .trained = rnn_trained_trained};

// RecurrentNet( (0): OneHot(4) (1): RNN(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ), tanh; tokens
// 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3; Adam(lr=0.01), windows of 17, 20 epochs
inline constexpr double rnn_trained_float_losses[]{
    1.33336163, 1.31621432, 1.29930913, 1.28266549, 1.26624131, 1.24995852, 1.23378003, 1.21770644, 1.20175219,
    1.18593669, 1.1702795, 1.15479815, 1.13950324, 1.12439597, 1.10946405, 1.09468222, 1.08001542, 1.06542218,
    1.05085933, 1.03628564, 1.02166474};
inline constexpr float rnn_trained_float_trained[]{
    -0x1.98eadcp-2f, -0x1.0e9b3p-1f, 0x1.879b64p-2f, 0x1.0bc32p-5f, 0x1.fbe394p-3f, -0x1.a35a8p-4f, -0x1.f562fap-2f};
inline constexpr SequenceTraining<float> rnn_trained_float{
    .seed = 43052, .every = 7, .window = 17, .epochs = 20, .tokens = rnn_trained_tokens,
    .losses = rnn_trained_float_losses, .trained = rnn_trained_float_trained};

// RecurrentNet( (0): OneHot(4) (1): RNN(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ), tanh; tokens
// 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2; Adam(lr=0.01), windows of 5, 3 epochs
inline constexpr std::uint32_t rnn_truncated_tokens[]{
    0, 1, 2, 0, 1, 3, 0, 1, 2, 0, 1, 3, 0, 1, 2, 0, 1, 3, 0, 1, 2};
inline constexpr double rnn_truncated_losses[]{
    1.2801618008018774, 1.3874922835561598, 1.5253969334065751, 1.3019817494861428, 1.2190459257000037,
    1.2937479016669928, 1.4380527607714828, 1.2574648662169774, 1.1670619658009964, 1.2074785916273727,
    1.3570880185876775, 1.2107319389334545, 1.1946664127847351};
inline constexpr double rnn_truncated_trained[]{
    0x1.fd4af655a478fp-3, 0x1.34561a3ffd31p-2, 0x1.170e4d5414268p-3, 0x1.1087b22494f03p-3, -0x1.d3c02ae05c9fp-2,
    -0x1.d7d57a05473f7p-7, -0x1.00417423b90b1p-1};
inline constexpr SequenceTraining<double> rnn_truncated{
    .seed = 43052, .every = 7, .window = 5, .epochs = 3, .tokens = rnn_truncated_tokens,
    .losses = rnn_truncated_losses, .trained = rnn_truncated_trained};

// RecurrentNet( (0): OneHot(4) (1): RNN(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ), relu; tokens
// 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3; Adam(lr=0.01), windows of 17, 20 epochs
inline constexpr double rnn_relu_trained_losses[]{
    1.3696767517632404, 1.3497724383622234, 1.3309078457636214, 1.3122798474513282, 1.2944241265802361,
    1.2772924186317234, 1.2599781678553912, 1.2424467136526258, 1.2248973948269199, 1.2074659811286919,
    1.1954080758836949, 1.1828791309014466, 1.1694015830323725, 1.154920389051652, 1.1394152633463335,
    1.1231386867456348, 1.1056633811817482, 1.087387438771801, 1.0688383450111405, 1.0490668132718133,
    1.0281071772801544};
inline constexpr double rnn_relu_trained_trained[]{
    0x1.57005f9c9d868p-2, 0x1.96e050e979b62p-3, 0x1.5aa4720eaeeb6p-5, 0x1.05607b1515958p-2, -0x1.e9ea0a8337d2cp-2,
    0x1.1bac54bb98dfp-4, -0x1.27092338f14bdp-1};
inline constexpr SequenceTraining<double> rnn_relu_trained{
    .seed = 43052, .every = 7, .window = 17, .epochs = 20, .tokens = rnn_trained_tokens,
    .losses = rnn_relu_trained_losses, .trained = rnn_relu_trained_trained};

// RecurrentNet( (0): OneHot(4) (1): RNN(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ), relu; tokens
// 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3; Adam(lr=0.01), windows of 17, 20 epochs
inline constexpr double rnn_relu_trained_float_losses[]{
    1.32294452, 1.30674493, 1.29164433, 1.27782714, 1.26426983, 1.25079656, 1.23727107, 1.22350228, 1.2093308,
    1.19464862, 1.17938673, 1.16353703, 1.1482451, 1.13497031, 1.12168741, 1.10896397, 1.09708679, 1.08487654,
    1.07211733, 1.0588634, 1.04515684};
inline constexpr float rnn_relu_trained_float_trained[]{
    -0x1.811e9cp-2f, -0x1.6f67cp-2f, 0x1.e13092p-2f, 0x1.52104p-2f, 0x1.9f674p-4f, -0x1.ac5a1ap-4f, -0x1.08d0f8p-1f};
inline constexpr SequenceTraining<float> rnn_relu_trained_float{
    .seed = 43052, .every = 7, .window = 17, .epochs = 20, .tokens = rnn_trained_tokens,
    .losses = rnn_relu_trained_float_losses, .trained = rnn_relu_trained_float_trained};

// RecurrentNet( (0): OneHot(4) (1): RNN(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ), relu; tokens
// 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2; Adam(lr=0.01), windows of 5, 3 epochs
inline constexpr double rnn_relu_truncated_losses[]{
    1.248351212362375, 1.4051335334081452, 1.5240421165341573, 1.3072234380942129, 1.1976098422939825,
    1.3073559970115867, 1.4345632316525989, 1.2571865423853146, 1.1518491830477005, 1.2177063163979582,
    1.3529929163886651, 1.205735148823847, 1.1999168163064686};
inline constexpr double rnn_relu_truncated_trained[]{
    0x1.fe4e09a18bb21p-3, 0x1.360c8bcfcd6abp-2, 0x1.10446aa8a032dp-3, 0x1.641be2dc0825dp-3, -0x1.ceee95eb9d991p-2,
    -0x1.2a48d99a59212p-5, -0x1.047b2d7658d4ap-1};
inline constexpr SequenceTraining<double> rnn_relu_truncated{
    .seed = 43052, .every = 7, .window = 5, .epochs = 3, .tokens = rnn_truncated_tokens,
    .losses = rnn_relu_truncated_losses, .trained = rnn_relu_truncated_trained};

// RecurrentNet( (0): OneHot(4) (1): LSTM(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ); tokens 0 1 2
// 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3; Adam(lr=0.01), windows of 17, 20 epochs
inline constexpr double lstm_trained_losses[]{
    1.4044419356957785, 1.3946987038637761, 1.3852573449164867, 1.3761710861002225, 1.3674583629757584,
    1.3591278739319319, 1.3511866195292068, 1.343615368933704, 1.3363590575728466, 1.329342255912533,
    1.3224926872690526, 1.3157505851765399, 1.3090677481812252, 1.3024059246002664, 1.2957363596079488,
    1.2890394281112845, 1.2823035679282921, 1.2755233155904984, 1.2686966527789734, 1.2618219461793221,
    1.2548945608522708};
inline constexpr double lstm_trained_trained[]{
    -0x1.32f3316477fc3p-4, 0x1.b34ff77e11ba6p-3, 0x1.b40b55c152e42p-2, 0x1.1e916ed26b327p-2, -0x1.448384a839de5p-2,
    0x1.33ca72a5ecfe8p-4, -0x1.3d75484dd5826p-1, 0x1.31c9cbcad0dcbp-2, 0x1.37de70ad59779p-4, -0x1.d722d05bac0bfp-3,
    -0x1.5a3f9850aec3ep-2, 0x1.b9f9e8d63bd05p-3, 0x1.cc2b5525a65d6p-2, 0x1.eee492f4de6f3p-2, 0x1.6f2fbf52d2526p-1,
    0x1.dbc17fe6b2c43p-5, 0x1.7c890f89ba5ebp-2, -0x1.dd14d4c8e6764p-3};
inline constexpr SequenceTraining<double> lstm_trained{
    .seed = 43052, .every = 7, .window = 17, .epochs = 20, .tokens = rnn_trained_tokens,
    .losses = lstm_trained_losses, .trained = lstm_trained_trained};

// RecurrentNet( (0): OneHot(4) (1): LSTM(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ); tokens 0 1 2
// 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3; Adam(lr=0.01), windows of 17, 20 epochs
inline constexpr double lstm_trained_float_losses[]{
    1.54438829, 1.53232086, 1.52056837, 1.50906539, 1.49776208, 1.4866426, 1.47571731, 1.46500659, 1.4545306,
    1.44430852, 1.43435645, 1.42468834, 1.41531527, 1.40624857, 1.39749825, 1.38907599, 1.38099539, 1.37327003,
    1.36591685, 1.35895121, 1.35238671};
inline constexpr float lstm_trained_float_trained[]{
    0x1.d9621cp-8f, -0x1.07cd62p-1f, 0x1.641136p-3f, 0x1.4cc1p-8f, -0x1.02eb1cp-6f, -0x1.e9687cp-2f, -0x1.0d5902p-1f,
    -0x1.cd1002p-2f, -0x1.7a611ep-1f, -0x1.a9f628p-3f, -0x1.47bc8p-1f, 0x1.47f26p-1f, 0x1.1d3e3cp-3f, 0x1.d064bcp-2f,
    0x1.3ce052p-1f, 0x1.077abp-1f, -0x1.a39dcp-3f, 0x1.d09cf6p-2f};
inline constexpr SequenceTraining<float> lstm_trained_float{
    .seed = 43052, .every = 7, .window = 17, .epochs = 20, .tokens = rnn_trained_tokens,
    .losses = lstm_trained_float_losses, .trained = lstm_trained_float_trained};

// RecurrentNet( (0): OneHot(4) (1): LSTM(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ); tokens 0 1 2
// 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2; Adam(lr=0.01), windows of 5, 3 epochs
inline constexpr double lstm_truncated_losses[]{
    1.379697503287693, 1.428612716354954, 1.4634398333394667, 1.3659065025495716, 1.3542004400187286,
    1.3716313996898277, 1.420341374413415, 1.349523736806598, 1.3360594202726734, 1.3202186039022141,
    1.3847297041611777, 1.3369564006563599, 1.3275045942240069};
inline constexpr double lstm_truncated_trained[]{
    0x1.de2acc73d3d05p-6, 0x1.3a4f80587bd6dp-2, 0x1.5badafda17581p-2, 0x1.d6d50b5ae96a6p-3, -0x1.918d906db1e5p-2,
    -0x1.41382eb33bb36p-5, -0x1.1177d14c48181p-1, 0x1.68d9c1d24fc1cp-2, -0x1.ba81503b68576p-6, -0x1.9df56434b3207p-4,
    -0x1.9796b6379cf19p-2, 0x1.b182a94d7542p-4, 0x1.5c07cb74b0b47p-2, 0x1.6715aacd7cfb8p-2, 0x1.40599e071381fp-1,
    -0x1.5f890bb8fec0ap-4, 0x1.bc7e3d2f6fbc4p-2, -0x1.bf2eec1a6a52cp-3};
inline constexpr SequenceTraining<double> lstm_truncated{
    .seed = 43052, .every = 7, .window = 5, .epochs = 3, .tokens = rnn_truncated_tokens,
    .losses = lstm_truncated_losses, .trained = lstm_truncated_trained};

// RecurrentNet( (0): OneHot(4) (1): GRU(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ); tokens 0 1 2
// 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3; Adam(lr=0.01), windows of 17, 20 epochs
inline constexpr double gru_trained_losses[]{
    1.4358925816663772, 1.424212735866389, 1.4123224579498612, 1.4002459578712347, 1.3880411414596345,
    1.3757783660212624, 1.3635358227337302, 1.3514000582138423, 1.3394602035221548, 1.3277998866926397,
    1.3164831892738753, 1.3055248331420275, 1.2948830992496587, 1.2844736872046019, 1.2741722055675342,
    1.2638199331465645, 1.2532419192639181, 1.2422688807575568, 1.2307553415696173, 1.2185903090212324,
    1.205700127127268};
inline constexpr double gru_trained_trained[]{
    0x1.59291f5e7f91bp-2, 0x1.8070a2c67e0e5p-3, 0x1.72c45596581b8p-6, -0x1.4d4b2f788532fp-4, -0x1.6d3d7e4861369p-1,
    -0x1.3fb9c696b631ep-2, -0x1.172b22a4b6c85p-1, 0x1.59fe7d4f3656bp-1, -0x1.358c3a0d46aa7p-2, 0x1.3eae31ecdb0bfp-6,
    -0x1.58baaa33df03fp-1, -0x1.afdd38b507ebep-4, 0x1.f06134112626ep-2, 0x1.f56b2abf57871p-2};
inline constexpr SequenceTraining<double> gru_trained{
    .seed = 43052, .every = 7, .window = 17, .epochs = 20, .tokens = rnn_trained_tokens,
    .losses = gru_trained_losses, .trained = gru_trained_trained};

// RecurrentNet( (0): OneHot(4) (1): GRU(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ); tokens 0 1 2
// 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3; Adam(lr=0.01), windows of 17, 20 epochs
inline constexpr double gru_trained_float_losses[]{
    1.50456083, 1.4864552, 1.4693017, 1.45299268, 1.43740058, 1.42246175, 1.40816605, 1.39453197, 1.38158548,
    1.36935258, 1.35785198, 1.34708977, 1.33705425, 1.3277148, 1.31902492, 1.31092131, 1.30332541, 1.29614079,
    1.2892561, 1.282547, 1.27588034};
inline constexpr float gru_trained_float_trained[]{
    -0x1.e35d0ap-5f, -0x1.123374p-1f, 0x1.e50c14p-5f, 0x1.7ce22ap-2f, -0x1.866fb8p-4f, -0x1.b50d34p-4f,
    -0x1.090466p-1f, -0x1.211f42p-2f, -0x1.71884p-1f, -0x1.8a158ap-3f, -0x1.5f551p-1f, 0x1.e0df18p-2f, 0x1.92d39p-3f,
    0x1.88aa9p-1f};
inline constexpr SequenceTraining<float> gru_trained_float{
    .seed = 43052, .every = 7, .window = 17, .epochs = 20, .tokens = rnn_trained_tokens,
    .losses = gru_trained_float_losses, .trained = gru_trained_float_trained};

// RecurrentNet( (0): OneHot(4) (1): GRU(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ); tokens 0 1 2
// 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2; Adam(lr=0.01), windows of 5, 3 epochs
inline constexpr double gru_truncated_losses[]{
    1.5039845938510663, 1.3522615826056907, 1.3282813081305231, 1.4656139691708774, 1.4568980936327511,
    1.3102862069467553, 1.3115227316740388, 1.4128573241090732, 1.4091900490693945, 1.2652250964320937,
    1.2956149208999856, 1.3590888122565394, 1.3060996787566883};
inline constexpr double gru_truncated_trained[]{
    0x1.f7672d7b040ap-3, 0x1.343bc0190769p-2, 0x1.0d1a62fcaaa8ep-3, 0x1.10cfe43af680ep-6, -0x1.3e33ced6a9168p-1,
    -0x1.cfc15c997032cp-3, -0x1.169bb58e81d27p-1, 0x1.1c3a0a8af6df5p-1, -0x1.a156acfb992b7p-3, -0x1.b030e5790a8c3p-5,
    -0x1.2246cf9551b9p-1, -0x1.e57e0ef6b7e03p-7, 0x1.9ade12865feb8p-2, 0x1.4afc1dfc217b3p-2};
inline constexpr SequenceTraining<double> gru_truncated{
    .seed = 43052, .every = 7, .window = 5, .epochs = 3, .tokens = rnn_truncated_tokens,
    .losses = gru_truncated_losses, .trained = gru_truncated_trained};

// RecurrentNet( (0): OneHot(4) (1): LSTM(4, 3) (2): Linear(in_features=3, out_features=4, bias=True) ); tokens 0 1 2
// 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3 0 1 2 0 1 3; Adam(lr=0.01), windows of 5, 3 epochs
inline constexpr std::uint32_t lstm_truncated_remainder_tokens[]{
    0, 1, 2, 0, 1, 3, 0, 1, 2, 0, 1, 3, 0, 1, 2, 0, 1, 3, 0, 1, 2, 0, 1, 3};
inline constexpr double lstm_truncated_remainder_losses[]{
    1.379697503287693, 1.428612716354954, 1.4634398333394667, 1.3659065025495716, 1.3160151202627424,
    1.3500812589826441, 1.3641837334599978, 1.416020708020076, 1.3482566476480695, 1.2944600466009184,
    1.3298172014128364, 1.3123611233868033, 1.3785416794248821, 1.3329096202427468, 1.2722867252338821,
    1.3108006064671966};
inline constexpr double lstm_truncated_remainder_trained[]{
    0x1.80858b823a1p-12, 0x1.2c2f40c718e6ep-2, 0x1.78a6f76ab54c5p-2, 0x1.77b7799f8ed7dp-3, -0x1.7645c81d2e491p-2,
    -0x1.55b04566e1b1cp-6, -0x1.1e8dc0f6ed469p-1, 0x1.5c22e542b61f7p-2, -0x1.41a4e348d848p-8, -0x1.1a685226ac598p-3,
    -0x1.7e9e305f9f0f2p-2, 0x1.95f97754ab919p-4, 0x1.4f20797737413p-2, 0x1.7aa80d9c139fap-2, 0x1.46f998ec83d32p-1,
    -0x1.2a9c2fb2879ccp-4, 0x1.a1fc6da639bcdp-2, -0x1.a529cf55e9213p-3};
inline constexpr SequenceTraining<double> lstm_truncated_remainder{
    .seed = 43052, .every = 7, .window = 5, .epochs = 3, .tokens = lstm_truncated_remainder_tokens,
    .losses = lstm_truncated_remainder_losses, .trained = lstm_truncated_remainder_trained};

// RecurrentNet( (0): Embedding(5, 4) (1): LSTM(4, 3) (2): GRU(3, 6) (3): Linear(in_features=6, out_features=5,
// bias=True) ); tokens 0 1 2 3 0 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows of 15, 20 epochs
inline constexpr std::uint32_t stacked_trained_tokens[]{
    0, 1, 2, 3, 0, 1, 2, 4, 0, 1, 2, 3, 0, 1, 2, 4};
inline constexpr double stacked_trained_losses[]{
    1.6815960859070993, 1.6685640305085658, 1.6566474795484483, 1.6457459571248454, 1.6357536177561522,
    1.6265602907234893, 1.6180630980274733, 1.610179637590017, 1.6028520446318666, 1.5960413250317949,
    1.5897188698605467, 1.5838574940875609, 1.5784222863988513, 1.5733637316350018, 1.5686174410891671,
    1.5641074691007197, 1.5597480458539017, 1.5554450307759955, 1.5510974101646384, 1.5465975580165547,
    1.5418304428570093};
inline constexpr double stacked_trained_trained[]{
    0x1.4c8999d881f5fp-1, 0x1.c162289a6502bp-2, 0x1.1e9bd7ae9e85ep-2, 0x1.d135e5b90c8fap-2, 0x1.1bd626853f7e4p-3,
    -0x1.aa71f18a95fecp-3, 0x1.4ebec24bc76f5p-3, 0x1.fd5dc648c5e49p-2, 0x1.2caa89b68902dp-2, -0x1.119617036c2e7p-1,
    0x1.871193a886ddbp-5, -0x1.8e8296d0b38adp-4, -0x1.211ac842bf387p-2, -0x1.1619dcb03a3eap-1, 0x1.5868ccc043eb2p-4,
    -0x1.615ce4441454ep-3, -0x1.e092d935c811ep-2, -0x1.25f7735248469p-5, 0x1.fe2d05a29c1e9p-4, 0x1.a9caab9f92d48p-2,
    0x1.65f2f1c9e2f42p-3, 0x1.6d19484d281a9p-5};
inline constexpr SequenceTraining<double> stacked_trained{
    .seed = 5, .every = 17, .window = 15, .epochs = 20, .tokens = stacked_trained_tokens,
    .losses = stacked_trained_losses, .trained = stacked_trained_trained};

}  // namespace reference
