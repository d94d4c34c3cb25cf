// Draws of PyTorch's generator.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

inline constexpr float draws_0_float_0[]{
    -0x1.eaa8p-9f, 0x1.12a8bcp-2f, -0x1.a5662cp-2f, -0x1.78cdp-2f};
inline constexpr float draws_0_float_1[]{
    -0x1.16e292p+1f, 0x1.23096cp-1f, -0x1.15a342p+0f, -0x1.660a5ap+0f, 0x1.9d06f4p-2f};
inline constexpr float draws_0_float_2[]{
    0x1.d37318p-3f, 0x1.62bcccp-2f, -0x1.90cda4p-2f};
inline constexpr float draws_0_float_3[]{
    0x1.b5a23ap+0f, 0x1.7d1d62p+0f, 0x1.b84ceap+0f, 0x1.c315dp+0f};
inline constexpr float draws_0_float_4[]{
    0x1.106f42p-2f, 0x1.54e688p-3f, 0x1.bfaefap-1f, -0x1.25d5d2p-3f, -0x1.c926dep-4f, -0x1.3a279p-1f, 0x1.02cec8p-5f,
    -0x1.f88054p-2f, 0x1.b83672p-5f, 0x1.3c71ecp-1f, -0x1.a6b5ap-2f, -0x1.aea008p-1f, -0x1.28741p+1f, -0x1.a30f72p-4f,
    0x1.95bb38p-1f, -0x1.289e9cp-2f};
inline constexpr float draws_0_float_5[]{
    -0x1.6c8c3ep-5f};
inline constexpr float draws_0_float_6[]{
    0x1.09dbc4p-2f, 0x1.304b1cp-1f, 0x1.8abccp+0f, 0x1.03c156p-1f, -0x1.2e9be2p-1f, -0x1.23747ap-1f, 0x1.d7067ap-1f,
    0x1.1c5e72p+0f, 0x1.4a352cp+0f, -0x1.7ef448p+0f, -0x1.8cfa7cp-3f, 0x1.c8345ap-2f, 0x1.534536p+0f, -0x1.a11b82p+0f,
    -0x1.1978p-1f, -0x1.eb59acp-2f, -0x1.ffacaep-2f};
inline constexpr float draws_0_float_7[]{
    -0x1.4809dcp+1f, -0x1.1449b2p+1f, -0x1.45ebp+1f, -0x1.0573d2p+1f, -0x1.05f96ap+1f, -0x1.a80ebcp+0f,
    -0x1.35a6f6p+1f, -0x1.ffe2c6p+0f, -0x1.3006fep+1f, -0x1.e8448ep+0f, -0x1.b07e8ap+0f, -0x1.ae501p+0f,
    -0x1.0fbe7ap+1f, -0x1.b28e48p-1f, -0x1.786d98p+1f, -0x1.032ebap+1f, -0x1.077e2ep+0f, -0x1.52e454p+1f,
    -0x1.3002fap+1f, -0x1.53f74p+1f, -0x1.0e016p+1f, -0x1.9bd81cp+1f, -0x1.04aaa2p+1f, -0x1.022cd6p+1f,
    -0x1.84cc34p+0f, -0x1.0bd47p+1f, -0x1.17b07ep+1f, -0x1.4d754p+1f, -0x1.27da4ap+1f, -0x1.1dadap+1f,
    -0x1.0a0308p+0f, -0x1.19c34ep+1f, -0x1.f023f6p+0f};
inline constexpr float draws_0_float_8[]{
    -0x1.caa052p-3f, -0x1.e354f4p-3f, -0x1.6648aap-2f, -0x1.ef145p+0f, 0x1.7a9596p-2f, -0x1.47e7f6p+0f,
    -0x1.6895a8p-1f, -0x1.090574p+0f, -0x1.86654p+0f, -0x1.9349aep-2f, 0x1.131672p+1f, 0x1.a38f6p+0f, 0x1.48613p+0f,
    -0x1.1d6a9p-1f, 0x1.898ecap-3f};
inline constexpr float draws_0_float_9[]{
    -0x1.63326cp+6f, -0x1.db19dep+5f, -0x1.158702p+6f, -0x1.d35b84p+5f, -0x1.d4e4a8p+5f, -0x1.7adaa6p+6f,
    -0x1.73de42p+6f, -0x1.c47834p+5f, -0x1.7eac04p+5f};
inline constexpr Draw<float> draws_0_float[]{
    {0u, Distribution::uniform, -0.5, 0.5, draws_0_float_0},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_float_1},
    {0u, Distribution::uniform, -0.5773502691896257, 0.5773502691896257, draws_0_float_2},
    {0u, Distribution::normal, 1.5, 0.25, draws_0_float_3},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_float_4},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_float_5},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_float_6},
    {0u, Distribution::normal, -2.0, 0.5, draws_0_float_7},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_float_8},
    {0u, Distribution::uniform, -100.0, 3.0, draws_0_float_9}};

inline constexpr float draws_43052_float_0[]{
    -0x1.6301e8p-3f, -0x1.b1addp-2f, 0x1.711958p-3f, 0x1.ddfc24p-2f};
inline constexpr float draws_43052_float_1[]{
    -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f, -0x1.e06c12p-1f};
inline constexpr float draws_43052_float_2[]{
    0x1.f83c38p-2f, -0x1.f9aa3p-3f, -0x1.2964cp-5f};
inline constexpr float draws_43052_float_3[]{
    0x1.eb78e6p+0f, 0x1.4b471ap+0f, 0x1.4a07a6p+0f, 0x1.6700fp+0f};
inline constexpr float draws_43052_float_4[]{
    0x1.7b1e4p-3f, -0x1.541336p+0f, 0x1.a53b28p-2f, 0x1.d67cdp-1f, -0x1.f7998p-4f, -0x1.dec74ap-2f, -0x1.ba80eep-1f,
    0x1.696e48p-1f, 0x1.8b45fp+0f, 0x1.6d0574p-4f, -0x1.7f1048p+0f, -0x1.19c1b4p-1f, -0x1.f50804p+0f, -0x1.02f542p-1f,
    -0x1.8ca7cap-2f, 0x1.1f488p+1f};
inline constexpr float draws_43052_float_5[]{
    0x1.7c6fbcp-4f};
inline constexpr float draws_43052_float_6[]{
    0x1.f6c52ep-1f, 0x1.e63f32p-2f, 0x1.a6e4dp+0f, 0x1.8b9d5ap+0f, 0x1.5f89dcp-1f, -0x1.1bcf1p-2f, -0x1.e52a98p-2f,
    0x1.0ee6eap-2f, 0x1.f87a4cp-1f, -0x1.c97ea4p-4f, -0x1.37aabep-1f, 0x1.ed0f1p-2f, 0x1.25200ep-6f, -0x1.ec2956p-2f,
    0x1.54e50cp+1f, -0x1.112b68p-2f, -0x1.63c1eap-1f};
inline constexpr float draws_43052_float_7[]{
    -0x1.70d456p+1f, -0x1.9553d8p+1f, -0x1.589a18p+1f, -0x1.28463p+1f, -0x1.891414p+0f, -0x1.324a3p+1f,
    -0x1.ca5f2p+0f, -0x1.64f398p-1f, -0x1.0b2e5ep+1f, -0x1.100584p+0f, -0x1.bc0514p+0f, -0x1.024cecp+0f,
    -0x1.02a13ep+1f, -0x1.449b34p+1f, -0x1.84376p+1f, -0x1.065f94p+1f, -0x1.218c64p+1f, -0x1.314fa8p+1f,
    -0x1.2a6ep+1f, -0x1.1da32cp+1f, -0x1.c82abcp+0f, -0x1.c03cdap+0f, -0x1.51ffcp+0f, -0x1.ca6b7ap+0f,
    -0x1.8e898ap+1f, -0x1.15f5d4p+1f, -0x1.cd3d9ap+0f, -0x1.7e70e6p+1f, -0x1.1bd98ap+1f, -0x1.9a0bcap+0f,
    -0x1.38bc28p+1f, -0x1.3c9428p+1f, -0x1.2cf8b6p+1f};
inline constexpr float draws_43052_float_8[]{
    0x1.c9b37p-4f, 0x1.2aa8a4p-1f, 0x1.179bcap-1f, 0x1.1df9fap-2f, -0x1.614506p+0f, 0x1.38682p-3f, 0x1.0c7fcep+0f,
    0x1.e292a6p-4f, 0x1.5fc044p+0f, -0x1.80724ap-2f, -0x1.43d4eep-1f, 0x1.1132e8p-2f, 0x1.c9a3bap-2f, -0x1.752678p-2f,
    -0x1.099cdp-1f};
inline constexpr float draws_43052_float_9[]{
    0x1.2db04p+1f, -0x1.ce527p+4f, -0x1.cec7fp+4f, -0x1.7ec6cp+6f, -0x1.162688p+6f, -0x1.82c9ap+6f, -0x1.3f8d8p+4f,
    -0x1.04a864p+5f, -0x1.a8e908p+5f};
inline constexpr Draw<float> draws_43052_float[]{
    {43052u, Distribution::uniform, -0.5, 0.5, draws_43052_float_0},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_float_1},
    {43052u, Distribution::uniform, -0.5773502691896257, 0.5773502691896257, draws_43052_float_2},
    {43052u, Distribution::normal, 1.5, 0.25, draws_43052_float_3},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_float_4},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_float_5},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_float_6},
    {43052u, Distribution::normal, -2.0, 0.5, draws_43052_float_7},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_float_8},
    {43052u, Distribution::uniform, -100.0, 3.0, draws_43052_float_9}};

inline constexpr float draws_6442450945_float_0[]{
    -0x1.59caap-3f, 0x1.dae044p-2f, -0x1.18bd08p-3f, -0x1.f19f4p-5f};
inline constexpr float draws_6442450945_float_1[]{
    0x1.28d144p+1f, -0x1.9d70bp-1f, 0x1.0eb3fep-1f, 0x1.9edb06p-2f, -0x1.50048ep-3f};
inline constexpr float draws_6442450945_float_2[]{
    0x1.5c5acp-2f, -0x1.f1aad6p-2f, 0x1.69695p-4f};
inline constexpr float draws_6442450945_float_3[]{
    0x1.af268ep+0f, 0x1.b6e39ep-1f, 0x1.5aef38p+0f, 0x1.9a082cp+0f};
inline constexpr float draws_6442450945_float_4[]{
    -0x1.337d3ep-2f, -0x1.881078p-3f, 0x1.c67c56p-2f, 0x1.071c8cp-1f, 0x1.5b46f8p+0f, 0x1.6365bap-1f, 0x1.28c364p+0f,
    -0x1.d584f8p-3f, -0x1.99826p-4f, -0x1.52b412p+0f, -0x1.0eb58cp+0f, 0x1.4bde6ap+0f, -0x1.4e409ep+1f, 0x1.8670fp-1f,
    0x1.a4e2cp-3f, -0x1.10190ap+1f};
inline constexpr float draws_6442450945_float_5[]{
    -0x1.74736p-2f};
inline constexpr float draws_6442450945_float_6[]{
    -0x1.8bd52p+0f, -0x1.895a28p+0f, -0x1.4b08c8p+0f, 0x1.a8f568p-1f, 0x1.f4b2a8p-2f, -0x1.331b3cp-2f, 0x1.488cf8p+0f,
    -0x1.a5d11cp-1f, -0x1.16abecp+0f, 0x1.47dfe8p-3f, -0x1.7bdf54p-4f, 0x1.54184ap-1f, 0x1.baeaf8p-2f,
    -0x1.d40306p-5f, -0x1.25726p-5f, -0x1.0e9ddp-1f, 0x1.b51bdp-1f};
inline constexpr float draws_6442450945_float_7[]{
    -0x1.564928p+1f, -0x1.ff22c8p+0f, -0x1.f90d96p+0f, -0x1.5c6dbep+1f, -0x1.564d9ep+0f, -0x1.946998p+0f,
    -0x1.89bc5p-1f, -0x1.3bbac2p+1f, -0x1.ffca6ap+0f, -0x1.94f07ep+0f, -0x1.13368cp+1f, -0x1.17875p+0f,
    -0x1.95c9d4p+0f, -0x1.3147c8p+1f, -0x1.d347fep+0f, -0x1.2a11d4p+1f, -0x1.b0a73ap+0f, -0x1.dfc4cap+0f,
    -0x1.1831bap+1f, -0x1.2f172ep+0f, -0x1.1c97b6p+1f, -0x1.0408fep+1f, -0x1.590d9ap+1f, -0x1.73419cp+1f,
    -0x1.d024e6p+0f, -0x1.efd1f8p+0f, -0x1.104dcap+1f, -0x1.3a747ep+0f, -0x1.efbafcp+0f, -0x1.7bed92p+0f,
    -0x1.0b73ep+1f, -0x1.bc87fp+0f, -0x1.c9b774p+0f};
inline constexpr float draws_6442450945_float_8[]{
    0x1.8df24cp-3f, -0x1.3c0c4ap-3f, -0x1.597e7cp-1f, 0x1.db255ep+0f, 0x1.4d4f74p+0f, -0x1.a9301ap-1f, 0x1.c499dcp-4f,
    0x1.c8d63ep-3f, -0x1.64de82p-1f, 0x1.c696dcp-2f, -0x1.b370dp+0f, 0x1.49ec16p+0f, 0x1.969e4cp-2f, -0x1.e968c2p+0f,
    -0x1.6899e2p+1f};
inline constexpr float draws_6442450945_float_9[]{
    -0x1.19a7dp+4f, -0x1.82bdcap+5f, 0x1.2cb0cp+1f, -0x1.8787b4p+6f, -0x1.fafcf8p+5f, -0x1.c800cp+5f, -0x1.75d8b4p+6f,
    -0x1.3f4d5p+5f, -0x1.f9b74cp+5f};
inline constexpr Draw<float> draws_6442450945_float[]{
    {6442450945u, Distribution::uniform, -0.5, 0.5, draws_6442450945_float_0},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_float_1},
    {6442450945u, Distribution::uniform, -0.5773502691896257, 0.5773502691896257, draws_6442450945_float_2},
    {6442450945u, Distribution::normal, 1.5, 0.25, draws_6442450945_float_3},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_float_4},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_float_5},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_float_6},
    {6442450945u, Distribution::normal, -2.0, 0.5, draws_6442450945_float_7},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_float_8},
    {6442450945u, Distribution::uniform, -100.0, 3.0, draws_6442450945_float_9}};

inline constexpr double draws_0_double_0[]{
    0x1.e15592f89545ep-2, 0x1.a99d7608733p-3, -0x1.4cbc245dad05p-5, 0x1.aed87b1cafacep-2};
inline constexpr double draws_0_double_1[]{
    -0x1.15a341987e136p+0, -0x1.660a590b74404p+0, 0x1.9d06f4be0cd62p-2, 0x1.ad11c99ad2d18p-1, -0x1.70428781da237p-1};
inline constexpr double draws_0_double_2[]{
    -0x1.bdd3f9099af9p-5, -0x1.7e28140325826p-2, -0x1.5644df7426f4p-3};
inline constexpr double draws_0_double_3[]{
    0x1.662f9ea3d73a9p+0, 0x1.4b1b2300bea42p+0, 0x1.4d1fc1ef9a3cep+0, 0x1.4304bfa30df91p+0};
inline constexpr double draws_0_double_4[]{
    -0x1.443c91ccf2402p-1, -0x1.42cbf54f08f8ep+0, -0x1.7432edfaba107p-1, -0x1.471a3c0e2f22ap-6, 0x1.aeb1b572b6a04p-3,
    0x1.6ae2402b7b62bp-3, -0x1.a9389d082941dp-1, 0x1.e8e503666016dp-3, -0x1.f101e358981adp-3, -0x1.8bc82256d975bp-1,
    -0x1.985dd0627b1fp+0, -0x1.5fbef2bc4be3bp-1, 0x1.7cf270386ca66p+0, -0x1.cb2d8340fb171p-2, -0x1.c8318cc163de5p-1,
    0x1.5986ed8e63e98p-1};
inline constexpr double draws_0_double_5[]{
    0x1.7ca487a90aedp-2};
inline constexpr double draws_0_double_6[]{
    0x1.1cd656a35eff9p-1, 0x1.b23a536534125p+0, -0x1.54958cf4318f8p-1, -0x1.2ca870bedb0bbp-1, 0x1.6a8263ad29afdp+1,
    0x1.ced8be3eb51bcp-1, 0x1.e54ad4798071p-1, -0x1.0ab8d5c8ad061p+0, 0x1.f27d67e8b8987p-1, 0x1.85bf43dafb353p-5,
    -0x1.8ad28c0016161p-2, -0x1.19a2c0fcc0db5p-2, 0x1.c5ef13746de53p-1, 0x1.7c59903ede70cp+0, -0x1.0169b1e9a1882p-7,
    -0x1.86feec55487d3p-1, 0x1.532f7bd0fc45fp+0};
inline constexpr double draws_0_double_7[]{
    -0x1.803647100afcbp+0, -0x1.0549ac6ba464dp+1, -0x1.e8a2cb07e5e48p+0, -0x1.8648c8abd962p+0, -0x1.70d7a48571642p+1,
    -0x1.7ea0583de3bcep+0, -0x1.ef3b4025dc80bp+0, -0x1.56de3045cd727p+1, -0x1.f67f149370f5cp+0, -0x1.00d0378111c52p+0,
    -0x1.c66ad002e1bbdp+0, -0x1.39328828538a8p+0, -0x1.f916fd09ae606p+0, -0x1.43458033bb17p+0, -0x1.7e48a7c36e184p+0,
    -0x1.92a950f0793a2p+0, -0x1.37ed635ce64c4p+1, -0x1.51939fadce18dp+0, -0x1.ca642288b1277p+0, -0x1.d40afb34ce38cp+0,
    -0x1.164f759013ef8p+1, -0x1.4d6166e7b1aep+1, -0x1.440f87b6af94ep+1, -0x1.3a0f5c39ac219p+0, -0x1.294f569bb144cp+1,
    -0x1.0f901e65b209bp+1, -0x1.1c1f7efa34a33p+1, -0x1.4918c1509779cp-1, -0x1.5da4a337c716p+1, -0x1.c839ea56160f4p+0,
    -0x1.0e91778cb502dp+1, -0x1.d8c0bfe78779ep-1, -0x1.3f43ad1d8b452p+1};
inline constexpr double draws_0_double_8[]{
    0x1.21d42e9d5122bp+0, 0x1.46fcef14bbec7p-2, -0x1.adede9aa1be66p+0, 0x1.2a5311af5e21ap-1, -0x1.2f7bdaaeb44afp-2,
    0x1.a7fcdbdf822adp-1, -0x1.4fc0dcd28b7dcp-4, -0x1.5c0e3dc25ef4fp-2, 0x1.0c5a33483f386p-2, -0x1.b12ff8642f553p-3,
    0x1.580d4b64ae79p-1, -0x1.10c7aeac1a757p-1, -0x1.844bcab644c31p-3, -0x1.8563f7a6df823p-3, 0x1.5b40570d1604cp+0};
inline constexpr double draws_0_double_9[]{
    -0x1.5f432cf09f1fcp+6, -0x1.ac76eed9ecbb3p+5, -0x1.243e897c490dp+3, -0x1.194966510febfp+6, -0x1.63be530536bp+6,
    -0x1.362208712bf3fp+6, -0x1.6350741935448p+4, -0x1.7dd0a4fbfc759p+5, -0x1.5ef53d0d6fb7ap+5};
inline constexpr Draw<double> draws_0_double[]{
    {0u, Distribution::uniform, -0.5, 0.5, draws_0_double_0},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_double_1},
    {0u, Distribution::uniform, -0.5773502691896257, 0.5773502691896257, draws_0_double_2},
    {0u, Distribution::normal, 1.5, 0.25, draws_0_double_3},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_double_4},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_double_5},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_double_6},
    {0u, Distribution::normal, -2.0, 0.5, draws_0_double_7},
    {0u, Distribution::normal, 0.0, 1.0, draws_0_double_8},
    {0u, Distribution::uniform, -100.0, 3.0, draws_0_double_9}};

inline constexpr double draws_43052_double_0[]{
    0x1.cfe1c389ca46p-4, -0x1.dcd4e90880f7p-5, 0x1.0918f30391a04p-3, -0x1.928e4ef3e2eacp-3};
inline constexpr double draws_43052_double_1[]{
    0x1.feb36d24e3da4p+0, -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0};
inline constexpr double draws_43052_double_2[]{
    0x1.be800a5d94ec8p-3, 0x1.29900a2ae35d8p-3, -0x1.57f5d18170d76p-3};
inline constexpr double draws_43052_double_3[]{
    0x1.b817265132edep+0, 0x1.46387d307aeedp+0, 0x1.d13880c6ec14ap+0, 0x1.1e3fc1deef1aep+0};
inline constexpr double draws_43052_double_4[]{
    -0x1.293158aabe8a3p+0, -0x1.3bf7f9446e9ecp-1, -0x1.5269294e85db6p-1, 0x1.2f25b3579875p-2, -0x1.755f27906c4dep-2,
    0x1.9c26db6c23536p+0, 0x1.2ce175204418ap-1, 0x1.0cb70ac769f27p+0, 0x1.5d2214c545383p-3, 0x1.10cfd47406409p+1,
    -0x1.1edec3eedc6bcp-1, 0x1.f3b97e135d1a9p-4, -0x1.53adf7bf32c4dp+0, -0x1.35e624d6e2042p+0, -0x1.d0ad4a0cd35aep-1,
    0x1.49d9a0da14ae4p+0};
inline constexpr double draws_43052_double_5[]{
    0x1.33efbfe5ecfdbp-4};
inline constexpr double draws_43052_double_6[]{
    0x1.b03863654215p-1, -0x1.26d8b8e3d777bp-1, -0x1.34b997d526928p-1, 0x1.3961ea6b52aap+1, -0x1.627428d9ce68cp-3,
    -0x1.06385a952d6d8p+1, -0x1.2a78ea4d917acp-2, 0x1.723c2e0a69e99p-3, 0x1.b4be27140342ap+0, 0x1.5c65d6d2dd809p-4,
    0x1.6d3b51301f26cp+0, 0x1.807039889fa6ap-6, 0x1.edee970835f47p+0, 0x1.b6b40c6607eep+0, 0x1.bc861456a33e7p-3,
    0x1.eea5ea24b12cep-1, -0x1.f7fa7df734d42p-1};
inline constexpr double draws_43052_double_7[]{
    -0x1.2835700b264d8p+1, -0x1.991ce6a21a7e2p+1, -0x1.19b31d46a263bp+1, -0x1.252b1c5628e9ap+1, -0x1.d3f4f66976b3bp+0,
    -0x1.2f08dca3c7b37p+1, -0x1.0d716a4432f7cp+1, -0x1.0264fb141c9f5p+1, -0x1.d71d49f96d042p-1, -0x1.0e0a517abd5efp+0,
    -0x1.0ec9ce28b597ep+0, -0x1.17394ce0cebd4p+1, -0x1.013648f6bbf9p+1, -0x1.06c1c7b06698cp+1, -0x1.d22bb97fc97edp+0,
    -0x1.8bbde7c029079p+0, -0x1.cc232d67a0e41p+0, -0x1.17878d8bd90ebp+1, -0x1.b538b0ba0f047p+0, -0x1.e245785cb4a26p+0,
    -0x1.ff83028eaa1dep+0, -0x1.da77bc294bea2p+0, -0x1.8d46f21ccedacp-2, -0x1.3a49ea322a61dp+1, -0x1.3f01353bc1084p+1,
    -0x1.2cfad4ef94bfdp+1, -0x1.088163741f1edp+1, -0x1.beabbac04db23p+0, -0x1.38e99e13a4deep+1, -0x1.9b6550a5aa61ep+0,
    -0x1.209389998d7acp+1, -0x1.cc60f54100a6fp+0, -0x1.42cca0fd73596p+1};
inline constexpr double draws_43052_double_8[]{
    -0x1.f9cc9bce136b7p+0, -0x1.1b626bcc40255p-1, -0x1.542961331334fp-1, 0x1.12091707ce2ap-1, -0x1.22642585d9328p-1,
    0x1.0b6778186f4c6p-1, 0x1.0f21f10857402p-2, -0x1.42ed9a413b0c8p-4, -0x1.64dca34056e36p-1, -0x1.0d6354fb4ec33p+1,
    -0x1.afb51b74110a1p-2, -0x1.7aae807e39aadp+0, -0x1.6f7637889956ep-4, 0x1.0c4f95a7e6176p-1, 0x1.b9e12d4db8792p-1};
inline constexpr double draws_43052_double_9[]{
    -0x1.d77490f7d6b3p+5, -0x1.1b8313aad2f2p+6, -0x1.5ebbe751fc3b3p+6, -0x1.5bc19c3554d1p+4, -0x1.53ae31f7e2009p+5,
    -0x1.06f450cb97b2p+4, -0x1.2b296ca212f77p+5, -0x1.68a2af6e6a0dcp+6, -0x1.6ee08c1f7d5p+1};
inline constexpr Draw<double> draws_43052_double[]{
    {43052u, Distribution::uniform, -0.5, 0.5, draws_43052_double_0},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_double_1},
    {43052u, Distribution::uniform, -0.5773502691896257, 0.5773502691896257, draws_43052_double_2},
    {43052u, Distribution::normal, 1.5, 0.25, draws_43052_double_3},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_double_4},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_double_5},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_double_6},
    {43052u, Distribution::normal, -2.0, 0.5, draws_43052_double_7},
    {43052u, Distribution::normal, 0.0, 1.0, draws_43052_double_8},
    {43052u, Distribution::uniform, -100.0, 3.0, draws_43052_double_9}};

inline constexpr double draws_6442450945_double_0[]{
    0x1.31ab19bdae044p-3, 0x1.9d0bea2e0e60cp-2, 0x1.c963542735348p-2, 0x1.cdc25e7cb2ca4p-2};
inline constexpr double draws_6442450945_double_1[]{
    0x1.0eb3fe0cb7176p-1, 0x1.9edb0639a8b57p-2, -0x1.50048dafdde31p-3, 0x1.793476eea5423p-1, -0x1.b6099cd4471b3p-1};
inline constexpr double draws_6442450945_double_2[]{
    0x1.ddb935a128d1p-3, 0x1.5f982ed20ccep-6, 0x1.dac0650fa429p-2};
inline constexpr double draws_6442450945_double_3[]{
    0x1.c4dee68b3f869p+0, 0x1.2f3d918d7774bp+0, 0x1.c002425b12bdfp+0, 0x1.b540b729e702dp+0};
inline constexpr double draws_6442450945_double_4[]{
    -0x1.cf22bdf4eb7ddp-2, -0x1.562d7194c0963p-1, 0x1.a83558409a4d6p-4, 0x1.38c083623ae55p-2, -0x1.a5ecb20ba2754p+0,
    -0x1.3f3761d95ca0bp-1, -0x1.24a5e49cbe1e8p+0, -0x1.494f54cc51eap-3, 0x1.d301d18f00981p-2, 0x1.b7b8503fd17ffp+0,
    -0x1.34cbff21e3fddp+0, 0x1.62badc42b1847p-3, -0x1.1f9ef4b49d519p+0, -0x1.41455aa7c9ec1p-2, 0x1.60f192535cbc1p-2,
    0x1.78f19d889c8ep-3};
inline constexpr double draws_6442450945_double_5[]{
    -0x1.14e9f13ca03e4p-3};
inline constexpr double draws_6442450945_double_6[]{
    -0x1.968b9c292a248p-3, 0x1.5f8c743379ef4p-1, 0x1.2296ca03ddfb9p-5, -0x1.1f2d2674cd5f9p-2, 0x1.927e7fcd3641p-2,
    0x1.dc41f7d6bfc9dp-1, 0x1.af9e2cd28896fp-1, 0x1.aa70e268320abp+0, 0x1.1b22d2f001efbp-3, 0x1.7f7ed7776d774p+0,
    -0x1.20f60c81d3087p+0, -0x1.7c6398bc55ac3p-2, 0x1.4a0947a0ee17p-1, 0x1.05e59f2dc1f13p-1, -0x1.8d14c0bf6c1e4p+0,
    -0x1.978957001998dp-1, -0x1.68a8dfa182efbp-6};
inline constexpr double draws_6442450945_double_7[]{
    -0x1.9911d0de5cf4dp+0, -0x1.0c4dc79a0e168p+1, -0x1.359df26dc13acp+1, -0x1.0af7337f6bb39p+1, -0x1.4b412df9fba08p+0,
    -0x1.16e70d7096cb7p+0, -0x1.b942c0623e153p+0, -0x1.1a68ab14a9d69p+1, -0x1.5dfb9efb8c108p+1, -0x1.402fe497db4c1p+0,
    -0x1.6d7620913b87p+1, -0x1.726878d508a2ep+0, -0x1.cb357eb9fd9f2p+0, -0x1.ee1144fd4e5efp+0, -0x1.894cf3463854dp+0,
    -0x1.ac83de52cbd8cp+0, -0x1.2e67f80cbfe14p+1, -0x1.37a5224e2cf09p+1, -0x1.08437ed87d827p+1, -0x1.70e2f80e9729ep+1,
    -0x1.919b53992bb7cp+0, -0x1.a184ebd7d3725p+0, -0x1.48e871a9fbe99p+1, -0x1.8590a0648121p+0, -0x1.2adbe52056bf2p+1,
    -0x1.0c54c00dfc7p+1, -0x1.6c5dca52d7da6p+0, -0x1.6cf9293cf0b04p+1, -0x1.da05b32115bd5p+0, -0x1.d7debce6b86fap-1,
    -0x1.203e839e6fd3p+1, -0x1.12b00fa269a05p+1, -0x1.1a5db8b59b66ep+1};
inline constexpr double draws_6442450945_double_8[]{
    -0x1.3b54f444db2eap+0, 0x1.4a5fed06a4abap+0, -0x1.35983c1fd83a7p-3, 0x1.2e48cd0120a4ap-3, -0x1.0e7db037339e6p+0,
    0x1.92baafc17dffbp+0, 0x1.7de6ff96405eep-3, 0x1.7c707a429c6b1p-5, 0x1.8e8b4ba4934b4p-1, 0x1.28250814c2dcbp-6,
    -0x1.3738c4762f558p-3, -0x1.5b905ecc01a21p-1, 0x1.3eea43699900dp+1, -0x1.92344de75d4e8p-2, 0x1.e34d871370ea7p-2};
inline constexpr double draws_6442450945_double_9[]{
    -0x1.6a3777bd532e9p+6, -0x1.1f887a8e68d7p+5, -0x1.04bb62f553c44p+6, -0x1.12e5e603d5d52p+6, -0x1.e4a8ef08d85a1p+5,
    -0x1.ed6966c3ee2b8p+3, -0x1.23228ea91e418p+3, -0x1.1512da9cc0a13p+6, -0x1.50d2f36af7f7p+3};
inline constexpr Draw<double> draws_6442450945_double[]{
    {6442450945u, Distribution::uniform, -0.5, 0.5, draws_6442450945_double_0},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_double_1},
    {6442450945u, Distribution::uniform, -0.5773502691896257, 0.5773502691896257, draws_6442450945_double_2},
    {6442450945u, Distribution::normal, 1.5, 0.25, draws_6442450945_double_3},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_double_4},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_double_5},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_double_6},
    {6442450945u, Distribution::normal, -2.0, 0.5, draws_6442450945_double_7},
    {6442450945u, Distribution::normal, 0.0, 1.0, draws_6442450945_double_8},
    {6442450945u, Distribution::uniform, -100.0, 3.0, draws_6442450945_double_9}};

inline constexpr std::size_t permutation_0[]{
    0};

inline constexpr std::size_t permutation_1[]{
    1, 0};

inline constexpr std::size_t permutation_43052[]{
    31, 56, 69, 39, 71, 77, 78, 98, 19, 18, 14, 92, 4, 23, 16, 81, 70, 82, 85, 80, 28, 58, 12, 63, 11, 30, 62, 73, 91,
    87, 7, 35, 93, 66, 41, 10, 1, 37, 46, 48, 27, 52, 55, 47, 96, 75, 72, 74, 43, 25, 90, 97, 50, 38, 95, 68, 40, 67,
    61, 5, 6, 13, 57, 65, 88, 79, 8, 17, 36, 24, 3, 42, 32, 99, 53, 76, 0, 22, 59, 20, 54, 89, 44, 64, 29, 84, 21, 33,
    2, 51, 26, 15, 49, 34, 45, 83, 9, 94, 86, 60};

}  // namespace reference
