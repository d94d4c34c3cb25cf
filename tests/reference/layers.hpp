// Layers and losses of PyTorch on one vector, forward and backward.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

inline constexpr double layer_inputs[]{
    -0x1.8p+3, -0x1.6p+2, -0x1p+1, -0x1p+0, -0x1.4p-1, -0x1p-3, -0x1p-13, 0x0p+0, 0x1p-10, 0x1.8p-2, 0x1p+0, 0x1.4p+1,
    0x1.fp+2, 0x1.5p+4};

inline constexpr double layer_dy[]{
    0x1p+0, -0x1p-1, 0x1p+1, 0x1p-2, -0x1p+0, 0x1.8p+1, 0x1.8p+0, -0x1p+1, 0x1.8p-1, 0x1p+0, -0x1.4p+0, 0x1p-1,
    -0x1.8p-2, 0x1p+0};

// LeakyReLU(negative_slope=0.01)
inline constexpr double leaky_relu_y[]{
    -0x1.eb851eb851eb8p-4, -0x1.c28f5c28f5c29p-5, -0x1.47ae147ae147bp-6, -0x1.47ae147ae147bp-7, -0x1.999999999999ap-8,
    -0x1.47ae147ae147bp-10, -0x1.47ae147ae147bp-20, 0x0p+0, 0x1p-10, 0x1.8p-2, 0x1p+0, 0x1.4p+1, 0x1.fp+2, 0x1.5p+4};
inline constexpr double leaky_relu_dx[]{
    0x1.47ae147ae147bp-7, -0x1.47ae147ae147bp-8, 0x1.47ae147ae147bp-6, 0x1.47ae147ae147bp-9, -0x1.47ae147ae147bp-7,
    0x1.eb851eb851eb8p-6, 0x1.eb851eb851eb8p-7, -0x1.47ae147ae147bp-6, 0x1.8p-1, 0x1p+0, -0x1.4p+0, 0x1p-1, -0x1.8p-2,
    0x1p+0};

// LeakyReLU(negative_slope=0.2)
inline constexpr double leaky_relu_02_y[]{
    -0x1.3333333333334p+1, -0x1.199999999999ap+0, -0x1.999999999999ap-2, -0x1.999999999999ap-3, -0x1p-3,
    -0x1.999999999999ap-6, -0x1.999999999999ap-16, 0x0p+0, 0x1p-10, 0x1.8p-2, 0x1p+0, 0x1.4p+1, 0x1.fp+2, 0x1.5p+4};
inline constexpr double leaky_relu_02_dx[]{
    0x1.999999999999ap-3, -0x1.999999999999ap-4, 0x1.999999999999ap-2, 0x1.999999999999ap-5, -0x1.999999999999ap-3,
    0x1.3333333333334p-1, 0x1.3333333333334p-2, -0x1.999999999999ap-2, 0x1.8p-1, 0x1p+0, -0x1.4p+0, 0x1p-1, -0x1.8p-2,
    0x1p+0};

// ELU(alpha=1.0)
inline constexpr double elu_y[]{
    -0x1.ffff31d59e25ep-1, -0x1.fde856b4a6b12p-1, -0x1.bab5557101f8dp-1, -0x1.43a54e4e98864p-1, -0x1.dbe46d96cd83p-2,
    -0x1.e14aed893eefp-4, -0x1.fff8001556p-14, 0x0p+0, 0x1p-10, 0x1.8p-2, 0x1p+0, 0x1.4p+1, 0x1.fp+2, 0x1.5p+4};
inline constexpr double elu_dx[]{
    0x1.9c54c3b43bc8bp-18, -0x1.0bd4a5aca7728p-9, 0x1.152aaa3bf81ccp-2, 0x1.78b56362cef38p-4, -0x1.120dc934993e8p-1,
    0x1.52e0f9bb2219ap+1, 0x1.7ff4002fff8p+0, -0x1p+1, 0x1.8p-1, 0x1p+0, -0x1.4p+0, 0x1p-1, -0x1.8p-2, 0x1p+0};

// ELU(alpha=0.5)
inline constexpr double elu_05_y[]{
    -0x1.ffff31d59e25ep-2, -0x1.fde856b4a6b12p-2, -0x1.bab5557101f8dp-2, -0x1.43a54e4e98864p-2, -0x1.dbe46d96cd83p-3,
    -0x1.e14aed893eefp-5, -0x1.fff8001556p-15, 0x0p+0, 0x1p-10, 0x1.8p-2, 0x1p+0, 0x1.4p+1, 0x1.fp+2, 0x1.5p+4};
inline constexpr double elu_05_dx[]{
    0x1.9c54c3b43bc8bp-19, -0x1.0bd4a5aca7728p-10, 0x1.152aaa3bf81ccp-3, 0x1.78b56362cef38p-5, -0x1.120dc934993e8p-2,
    0x1.52e0f9bb2219ap+0, 0x1.7ff4002fff8p-1, -0x1p+0, 0x1.8p-1, 0x1p+0, -0x1.4p+0, 0x1p-1, -0x1.8p-2, 0x1p+0};

// GELU(approximate='none')
inline constexpr double gelu_y[]{
    -0x0p+0, -0x1.c093d89cp-24, -0x1.74bcf82c9d86p-5, -0x1.44ed0bb7cb20ap-3, -0x1.5476235e5dfc8p-3,
    -0x1.cd116c3bf96a6p-5, -0x1.fff33bdd669e1p-15, 0x0p+0, 0x1.00331089df7c5p-11, 0x1.f042253e91e4dp-3,
    0x1.aec4bd120d37ep-1, 0x1.3e034de12223cp+1, 0x1.effffffffffd7p+2, 0x1.5p+4};
inline constexpr double gelu_dx[]{
    -0x1.4e57002302c44p-102, 0x1.33d03e9f9768p-22, -0x1.5d1c05635c4bep-3, -0x1.55429a56cca5cp-6,
    -0x1.f2c4f08432e14p-5, 0x1.33ccf5c8ffabdp+0, 0x1.7fecd9cc1ab96p-1, -0x1p+0, 0x1.8099319c05f0ap-2,
    0x1.923c2f6b5016ep-1, -0x1.5aa9340ec7fdp+0, 0x1.09a0e14ff149ap-1, -0x1.8000000000747p-2, 0x1p+0};

// SiLU()
inline constexpr double silu_y[]{
    -0x1.353f1641319b4p-14, -0x1.6ec4ac05c1a8dp-6, -0x1.e84152bac31aep-3, -0x1.136561454ba86p-2,
    -0x1.be4409b6d80d8p-3, -0x1.e00aa6681fcf3p-5, -0x1.fff80000002acp-15, 0x0p+0, 0x1.001fffffd5555p-11,
    0x1.c72afeb0b3e65p-3, 0x1.764d4f5d5a2bdp-1, 0x1.27b9b2a917e5bp+1, 0x1.efc9545f9ea88p+2, 0x1.4ffffffbb9c0fp+4};
inline constexpr double silu_dx[]{
    -0x1.1b7957e0a461ep-14, 0x1.2a971ef6e9dap-7, -0x1.73da2f385e6dap-3, 0x1.2842f720c62fp-6, -0x1.a7590d03c2181p-3,
    0x1.501fecd724358p+0, 0x1.7ff4000000801p-1, -0x1p+0, 0x1.805fffffp-2, 0x1.5dcbec6b4100ep-1, -0x1.28dac4b170846p+0,
    0x1.197259ea65dd9p-1, -0x1.811d8e47996c1p-2, 0x1.00000041223a8p+0};

// Softplus(beta=1, threshold=20)
inline constexpr double softplus_y[]{
    0x1.9c5470b033d21p-18, 0x1.0b48ec7737a01p-8, 0x1.03f2d54301d49p-3, 0x1.40c7abfbec125p-2, 0x1.b6fd4f83e1f61p-2,
    0x1.43e4055056374p-1, 0x1.62dc2fffa39efp-1, 0x1.62e42fefa39efp-1, 0x1.632433efa39c4p-1, 0x1.cbd6cffe83c7ap-1,
    0x1.5031eafefb049p+0, 0x1.4a190f0e6368ap+1, 0x1.f0070e46b3003p+2, 0x1.5p+4};
inline constexpr double softplus_dx[]{
    0x1.9c541dac42246p-18, -0x1.0abd946147066p-9, 0x1.e84152bac31aep-3, 0x1.136561454ba86p-4, -0x1.65033af8acd79p-2,
    0x1.6807fcce17db7p+0, 0x1.7ffa0000002p-1, -0x1p+0, 0x1.802fffffc0001p-2, 0x1.2f71ff2077eefp-1,
    -0x1.d3e0a334b0b6cp-1, 0x1.d9291ddb596f7p-2, -0x1.7fd5acad1ffe5p-2, 0x1p+0};

// Softplus(beta=2, threshold=5)
inline constexpr double softplus_2_5_y[]{
    0x1.4c1078fe773cfp-36, 0x1.1834a8df20647p-17, 0x1.295e50b53b653p-7, 0x1.03f2d54301d49p-4, 0x1.01f9b27528a73p-3,
    0x1.26e18819b6b47p-2, 0x1.62d4302fa39efp-2, 0x1.62e42fefa39efp-2, 0x1.63643fefa3744p-2, 0x1.2309fa6f08bb8p-1,
    0x1.103f2d54301d5p+0, 0x1.406e06368916ap+1, 0x1.fp+2, 0x1.5p+4};
inline constexpr double softplus_2_5_dx[]{
    0x1.4c1078fe5c514p-35, -0x1.18340f85ba39p-17, 0x1.26afa1e43c2c2p-5, 0x1.e84152bac31aep-6, -0x1.c81702a88e0d5p-3,
    0x1.503f9a3e58ebap+0, 0x1.7ff4000001p-1, -0x1p+0, 0x1.805ffffe00002p-2, 0x1.5bbd4f7a323ecp-1,
    -0x1.19dae58968c1fp+0, 0x1.fc92c130538e1p-2, -0x1.8p-2, 0x1p+0};

// Softmax(dim=-1)
inline constexpr double softmax_y[]{
    0x1.4fb520b1e2597p-48, 0x1.b41e87044bbf9p-39, 0x1.c35249b7dd446p-34, 0x1.32b4683bee038p-32, 0x1.be40b2c5d12dcp-32,
    0x1.6fdf88df6876cp-31, 0x1.a0cdd5e2f0cccp-31, 0x1.a0dadc85ba2ap-31, 0x1.a1432044c8755p-31, 0x1.2f429a849a905p-30,
    0x1.1b48446424edep-29, 0x1.3d655279b31a7p-27, 0x1.d889dccfb8becp-20, 0x1.ffffc46426e48p-1};
inline constexpr double softmax_dx[]{
    0x1.abf1b46fbbf54p-67, -0x1.4716c2841cfeap-38, 0x1.c35291a235f66p-34, -0x1.cc0e3a9ba3b52p-33,
    -0x1.be408f380687bp-31, 0x1.6fdfa62e91178p-30, 0x1.a0ce5ab78f649p-32, -0x1.38a414c932f5ep-29,
    -0x1.a1421650c929cp-33, 0x1.8294f0561a12fp-49, -0x1.3eb1365ed2c54p-28, -0x1.3d64ed5338cd7p-28,
    -0x1.44dea228e403bp-19, 0x1.46560f59fb602p-19};

// LogSoftmax(dim=-1)
inline constexpr double log_softmax_y[]{
    -0x1.080000ee6f725p+5, -0x1.a80001dcdee4ap+4, -0x1.700001dcdee4ap+4, -0x1.600001dcdee4ap+4, -0x1.5a0001dcdee4ap+4,
    -0x1.520001dcdee4ap+4, -0x1.500081dcdee4ap+4, -0x1.500001dcdee4ap+4, -0x1.4ffc01dcdee4ap+4, -0x1.4a0001dcdee4ap+4,
    -0x1.400001dcdee4ap+4, -0x1.280001dcdee4ap+4, -0x1.a80003b9bdc94p+3, -0x1.dcdee49e91ca4p-20};
inline constexpr double log_softmax_dx[]{
    0x1.fffffffffff09p-1, -0x1.000000002808dp-1, 0x1.fffffffd691f2p+0, 0x1.ffffffc7b0e0ep-3, -0x1.0000000a3dbc2p+0,
    0x1.7ffffff78ebecp+1, 0x1.7fffffecde8d7p+0, -0x1.000000099105dp+1, 0x1.7fffffd9b2569p-1, 0x1.ffffffc852c5ap-1,
    -0x1.4000003402449p+0, 0x1.fffffc5ba65dcp-2, -0x1.8002b60a7c511p-2, -0x1.37ffd4398c8fdp+2};

// LayerNorm((14,), eps=1e-05, elementwise_affine=True)
inline constexpr double layer_norm_y[]{
    0x1.2b83c00489a59p+1, 0x1.23bedd2e9ce6bp+0, 0x1.3446755d9e9c6p-1, 0x1.a0c82e44307c6p-2, 0x1.23f41ec1fb1ap-2,
    0x1.86cf1e9dc3b32p-3, 0x1.be4c0743eadadp-4, 0x1.8ee0a0e5f73f8p-6, -0x1.ecccb5c7c772ap-5, -0x1.63f1ec4faab69p-4,
    -0x1.55cc8508e2135p-5, 0x1.e7d234a442937p-3, 0x1.91ff2eae10793p+0, 0x1.631387a5f8339p+2};
inline constexpr double layer_norm_dx[]{
    -0x1.a9c5e321c6c1cp-7, 0x1.e376290f5236cp-4, -0x1.06e57008bd1e1p-3, 0x1.3af3c523868c8p-8, 0x1.789d4dfb9b28ep-6,
    0x1.2b0594bfafcb4p-4, 0x1.698e47bead9a8p-4, -0x1.5ee021c44d72ap-3, 0x1.8b71a97ba635ap-4, 0x1.3fd0b7f14cb79p-3,
    -0x1.eb03c7a242106p-3, 0x1.6fd63606b2558p-4, -0x1.5d9d9e91151edp-3, 0x1.2d3cc7a13b8ep-4};
inline constexpr double layer_norm_dweight[]{
    -0x1.d7078009134b2p+0, 0x1.d0237245fe57dp-2, -0x1.9d97fd129645p-1, -0x1.0a8a965d9d944p-4, 0x1.a6cb1fb380a4p-3,
    -0x1.9d9c957dcbecep-2, -0x1.6685583b8fa1ep-3, 0x1.ddf4bea2938e2p-3, -0x1.660944ece6f01p-4, -0x1.0160a4931e85p-4,
    -0x1.13a2267b46043p-5, 0x1.f048a23791acbp-4, -0x1.7e90009eb4ec6p-2, 0x1.731387a5f8339p+1};
inline constexpr double layer_norm_dbias[]{
    0x1p+0, -0x1p-1, 0x1p+1, 0x1p-2, -0x1p+0, 0x1.8p+1, 0x1.8p+0, -0x1p+1, 0x1.8p-1, 0x1p+0, -0x1.4p+0, 0x1p-1,
    -0x1.8p-2, 0x1p+0};

inline constexpr double loss_answers[]{
    0x0p+0, 0x1p-3, 0x0p+0, 0x1p+0, 0x1p-1, 0x1p+0, 0x0p+0, 0x1p+0, 0x1p-2, 0x0p+0, 0x1.8p-1, 0x1p+0, 0x0p+0, 0x1p+0};

inline constexpr double bce_loss = 0x1.124d600678a66p+0;
inline constexpr double bce_dy[]{
    0x1.d73b8fa04b975p-22, -0x1.1b0b83d7f4521p-7, 0x1.1700c18f4aeadp-7, -0x1.abc6118f427b3p-5, -0x1.6241c259e2a59p-7,
    -0x1.36d557c4801bep-5, 0x1.248db6db6dcf5p-5, -0x1.2492492492492p-5, 0x1.24db6db679e79p-6, 0x1.5acb6cb7647ebp-5,
    -0x1.62ab84f31e5p-10, -0x1.631a5cbcce4dbp-8, 0x1.247209a879e66p-4, -0x1.dc68124924925p-35};

inline constexpr double bce_weighted_loss = 0x1.7eec19b6f11cp+4;
inline constexpr double bce_weighted_dy[]{
    0x1.9c541dac42246p-18, -0x1.7aca4c1a199cep-2, 0x1.e84152bac31aep-4, -0x1.18b9fb8603a0ep+1, -0x1.9afcc50753287p-1,
    -0x1.97f80331e824ap+0, 0x1.fff80000002acp-2, -0x1.8p+0, 0x1.7ffffep-12, 0x1.2f71ff2077eeep-1,
    -0x1.b07d732d3d25p-2, -0x1.d21299b7cec6p-3, 0x1.ffc790e6d5532p-1, -0x1.38a44cp-29};

inline constexpr double huber_loss = 0x1.05ed002492492p+2;
inline constexpr double huber_dy[]{
    -0x1.2492492492492p-4, -0x1.2492492492492p-4, -0x1.2492492492492p-4, -0x1.2492492492492p-4, 0x1.b6db6db6db6dbp-6,
    -0x1.2492492492492p-4, -0x1.2492492492492p-4, 0x1.2492492492492p-4, -0x1.b649249249249p-5, -0x1.6db6db6db6db6p-5,
    0x1.2492492492492p-4, 0x1.2492492492492p-4, 0x1.2492492492492p-4, 0x1.2492492492492p-4};

inline constexpr double huber_3_sum_loss = 0x1.1b77b8104p+7;
inline constexpr double huber_3_sum_dy[]{
    -0x1.8p+1, -0x1.8p+1, -0x1.8p+1, -0x1.4p+0, 0x1.8p-2, -0x1.8p+1, -0x1.8008p+0, 0x1p+1, -0x1.7f8p-1, -0x1.4p-1,
    0x1.2p+1, 0x1p+1, 0x1.8p+1, 0x1.8p+1};

}  // namespace reference
