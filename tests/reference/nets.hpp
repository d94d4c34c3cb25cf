// Nets of many shapes, trained by PyTorch's Adam.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

// Sequential( (0): Embedding(3, 1) (1): Tanh() (2): Linear(in_features=1, out_features=3, bias=True) ); "abc" x 100;
// CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t abc_1_tokens[]{
    0, 1, 2};
inline constexpr float abc_1_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.097968p-2f, 0x1.3fbdb8p-1f, 0x1.f0593p-1f,
    -0x1.08df54p-1f, -0x1.559e94p-1f, 0x1.9bcccp-3f};
inline constexpr float abc_1_gradient[]{
    -0x1.6a8254p-5f, -0x1.e97e88p-4f, 0x1.516478p-3f, -0x1.1d2bc4p-4f, 0x1.a5b866p-4f, -0x1.111946p-5f,
    0x1.257de2p-4f, -0x1.0c6bdep-3f, 0x1.e6b3b4p-5f};
inline constexpr LossAt abc_1_losses[]{
    {0, 1.16896486}, {1, 1.16816926}, {10, 1.16112912}, {100, 1.10426116}, {1000, 0.603883445}, {5000, 0.109725289}};
inline constexpr float abc_1_trained[]{
    -0x1.e01b48p-7f, 0x1.0244dap+1f, -0x1.500cf6p+1f, -0x1.2b8b34p+2f, 0x1.3a826p-2f, 0x1.52855ap+2f, -0x1.8b46ap+0f,
    0x1.d41dfcp-1f, -0x1.65a2a8p+0f};
inline constexpr float abc_1_outputs[]{
    -0x1.79b8cap+0f, 0x1.d1d03p-1f, -0x1.79793cp+0f, -0x1.83f4cap+2f, 0x1.35f44cp+0f, 0x1.dab3fp+1f, 0x1.8b332cp+1f,
    0x1.3880c4p-1f, -0x1.a865f6p+2f};
inline constexpr Training<float> abc_1{
    .seed = 43052, .normals = 3, .tokens = abc_1_tokens, .repeats = 100,
    .initial = abc_1_initial, .gradient = abc_1_gradient,
    .losses = abc_1_losses, .trained = abc_1_trained,
    .outputs = abc_1_outputs};

// Sequential( (0): Embedding(3, 2) (1): Tanh() (2): Linear(in_features=2, out_features=3, bias=True) ); "abc" x 100;
// CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t abc_2_tokens[]{
    0, 1, 2};
inline constexpr float abc_2_initial[]{
    -0x1.2ca2e8p-3f, 0x1.92811cp-1f, 0x1.e4c5cep-1f, -0x1.1d45a6p+0f, 0x1.b0d7ap+0f, -0x1.ca26e2p-1f, -0x1.34b0aap-2f,
    -0x1.a94b82p-2f, -0x1.3e126p-4f, -0x1.978d28p-3f, 0x1.3f251cp-2f, -0x1.3524b8p-1f, 0x1.544216p-1f,
    -0x1.1bfe2ep-1f, 0x1.153ba6p-1f};
inline constexpr float abc_2_gradient[]{
    0x1.1d58a8p-7f, -0x1.81d352p-5f, -0x1.37427p-5f, 0x1.95aae8p-7f, 0x1.03d0e8p-6f, -0x1.cf9a6ap-7f, -0x1.30a5b2p-3f,
    0x1.6681c6p-3f, 0x1.8c8276p-4f, -0x1.e12248p-3f, 0x1.a991ep-5f, 0x1.ea8208p-5f, 0x1.ba6eaap-5f, -0x1.b57bacp-3f,
    0x1.46e002p-3f};
inline constexpr LossAt abc_2_losses[]{
    {0, 1.1819061}, {1, 1.18057561}, {10, 1.16860735}, {100, 1.04995716}, {1000, 0.331792086}, {5000, 0.0109660318}};
inline constexpr float abc_2_trained[]{
    -0x1.14297cp+1f, 0x1.9f2f7ep+0f, 0x1.6d6d6ep+0f, -0x1.7bee0ep+1f, 0x1.7b3f88p+1f, 0x1.f6de96p+0f, 0x1.1deb64p+1f,
    0x1.71a11ap+0f, -0x1.577402p+1f, 0x1.869c16p-1f, 0x1.8ee3f2p+0f, -0x1.b4861p+1f, -0x1.e6b3fcp-2f, 0x1.19e6b6p-3f,
    0x1.eb766ep-5f};
inline constexpr float abc_2_outputs[]{
    -0x1.509074p+0f, 0x1.ba545p+1f, -0x1.271ebep+2f, 0x1.43ba1p-4f, -0x1.8195cp+1f, 0x1.35d186p+2f, 0x1.913e48p+1f,
    -0x1.cc3da6p+0f, -0x1.ab3d74p+0f};
inline constexpr Training<float> abc_2{
    .seed = 7, .normals = 6, .tokens = abc_2_tokens, .repeats = 100,
    .initial = abc_2_initial, .gradient = abc_2_gradient,
    .losses = abc_2_losses, .trained = abc_2_trained,
    .outputs = abc_2_outputs};

// Sequential( (0): Embedding(4, 1) (1): Tanh() (2): Linear(in_features=1, out_features=4, bias=True) ); "abcd" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t abcd_1_tokens[]{
    0, 1, 2, 3};
inline constexpr float abcd_1_initial[]{
    -0x1.f276a8p-2f, -0x1.35281ap-1f, -0x1.1dbecap-1f, 0x1.55c5bep-1f, -0x1.ddefep-1f, 0x1.fa0b9p-1f, 0x1.b3ee7p-3f,
    0x1.087bep-3f, -0x1.b5d994p-1f, 0x1.46538p-2f, 0x1.b854fp-2f, 0x1.44edp-3f};
inline constexpr float abcd_1_gradient[]{
    -0x1.4c5facp-3f, -0x1.8f478cp-7f, 0x1.468194p-8f, 0x1.d9196ap-3f, -0x1.9e5e3ap-3f, 0x1.8c0bc2p-4f, 0x1.9778c8p-5f,
    0x1.c9e89ep-5f, -0x1.c2072ap-4f, 0x1.c6a9f4p-7f, 0x1.5c49b4p-4f, 0x1.6741cp-7f};
inline constexpr LossAt abcd_1_losses[]{
    {0, 1.75093341}, {1, 1.74989915}, {10, 1.74062264}, {100, 1.65222526}, {1000, 0.982211292}, {5000, 0.480559379}};
inline constexpr float abcd_1_trained[]{
    0x1.0d9652p+1f, -0x1.8fdba4p+1f, -0x1.7c0f16p+1f, 0x1.033ebcp-4f, 0x1.9b23cp-1f, 0x1.388962p+2f, -0x1.df46cap+1f,
    -0x1.bff194p+1f, 0x1.e97deep-1f, -0x1.12a55cp+0f, -0x1.6d39f2p+0f, -0x1.33fbdcp+0f};
inline constexpr float abcd_1_outputs[]{
    0x1.bc5094p+0f, 0x1.d580cap+1f, -0x1.43f304p+2f, -0x1.266df8p+2f, 0x1.3fc2a8p-3f, -0x1.7bfdb8p+2f, 0x1.26cff8p+1f,
    0x1.2438c6p+1f, 0x1.420e98p-3f, -0x1.7b8ep+2f, 0x1.2624ap+1f, 0x1.2398a4p+1f, 0x1.01bd56p+0f, -0x1.8740fp-1f,
    -0x1.a9d08p+0f, -0x1.6c9c68p+0f};
inline constexpr Training<float> abcd_1{
    .seed = 5, .normals = 4, .tokens = abcd_1_tokens, .repeats = 100,
    .initial = abcd_1_initial, .gradient = abcd_1_gradient,
    .losses = abcd_1_losses, .trained = abcd_1_trained,
    .outputs = abcd_1_outputs};

// Sequential( (0): Embedding(4, 2) (1): Tanh() (2): Linear(in_features=2, out_features=4, bias=True) ); "abcd" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t abcd_2_tokens[]{
    0, 1, 2, 3};
inline constexpr float abcd_2_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, 0x1.34c79ep-1f, -0x1.35a7bap-2f, -0x1.6c3b2p-5f, 0x1.484416p-1f, -0x1.c2a74p-5f,
    0x1.0faf64p-2f, -0x1.316528p-1f, 0x1.bdd26cp-2f, 0x1.ea666p-3f, -0x1.08857ep-1f, 0x1.2f103ep-1f, 0x1.23e0a8p-2f};
inline constexpr float abcd_2_gradient[]{
    -0x1.8aab02p-8f, -0x1.0a4ddcp-4f, -0x1.0f0cd8p-9f, -0x1.0e8e86p-7f, 0x1.d9711cp-7f, -0x1.4de746p-4f,
    -0x1.856392p-4f, 0x1.578952p-6f, 0x1.bffa26p-3f, -0x1.5628bp-2f, 0x1.1056ep-3f, 0x1.37625ep-3f, 0x1.2ce5a6p-5f,
    0x1.491266p-4f, -0x1.8dc538p-2f, 0x1.a0cb9cp-4f, 0x1.e3f5d4p-7f, -0x1.289e1ap-3f, 0x1.50434ap-4f, 0x1.88f46p-5f};
inline constexpr LossAt abcd_2_losses[]{
    {0, 2.00502777}, {1, 2.00300121}, {10, 1.98489141}, {100, 1.81702197}, {1000, 0.721083045}, {5000, 0.0236837827}};
inline constexpr float abcd_2_trained[]{
    -0x1.6ffb2ap+1f, 0x1.cd3a82p+0f, -0x1.62355ap+1f, -0x1.4dab34p+1f, 0x1.78228cp+1f, -0x1.084342p+1f,
    0x1.a4ba1ep+0f, 0x1.68799p+1f, 0x1.a2f87p+0f, 0x1.e80418p+0f, -0x1.76dd32p+1f, 0x1.0c5814p+1f, -0x1.994134p+1f,
    -0x1.4dca32p+1f, 0x1.5aa0f2p+0f, -0x1.4ba25ep+1f, 0x1.f16d66p-4f, 0x1.0a1e8ap-5f, -0x1.1aed9p-4f, 0x1.ad86b2p-3f};
inline constexpr float abcd_2_outputs[]{
    0x1.33ad12p-2f, 0x1.3b6128p+2f, 0x1.46e4f6p-1f, -0x1.cb6b68p+1f, -0x1.b1a8d2p+1f, 0x1.ba89ep-1f, 0x1.6baf72p+2f,
    0x1.6de07p+0f, -0x1.8d5f9ap-4f, -0x1.3a39dep+2f, -0x1.7260d2p-1f, 0x1.0428a4p+2f, 0x1.c4346ap+1f, -0x1.3513d8p-1f,
    -0x1.680292p+2f, -0x1.1b3098p+0f};
inline constexpr Training<float> abcd_2{
    .seed = 43052, .normals = 8, .tokens = abcd_2_tokens, .repeats = 100,
    .initial = abcd_2_initial, .gradient = abcd_2_gradient,
    .losses = abcd_2_losses, .trained = abcd_2_trained,
    .outputs = abcd_2_outputs};

// Sequential( (0): Embedding(4, 2) (1): Tanh() (2): Linear(in_features=2, out_features=4, bias=True) ); "AbAcAd" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t abacad_2_tokens[]{
    0, 1, 0, 2, 0, 3};
inline constexpr float abacad_2_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, 0x1.34c79ep-1f, -0x1.35a7bap-2f, -0x1.6c3b2p-5f, 0x1.484416p-1f, -0x1.c2a74p-5f,
    0x1.0faf64p-2f, -0x1.316528p-1f, 0x1.bdd26cp-2f, 0x1.ea666p-3f, -0x1.08857ep-1f, 0x1.2f103ep-1f, 0x1.23e0a8p-2f};
inline constexpr float abacad_2_gradient[]{
    0x1.416acap-5f, -0x1.194e1ap-4f, -0x1.4b3e0ep-4f, 0x1.f0caf4p-5f, -0x1.31a078p-8f, 0x1.70ab92p-5f,
    -0x1.03603ep-4f, 0x1.c9aa8ep-7f, 0x1.6e98eep-6f, -0x1.a4573ep-4f, 0x1.1696aep-4f, 0x1.52e1ecp-4f, -0x1.e60486p-6f,
    -0x1.0305bcp-7f, -0x1.f17792p-5f, 0x1.c75826p-6f, -0x1.ff013cp-3f, -0x1.0e2b26p-4f, 0x1.5fa266p-3f, 0x1.267468p-3f};
inline constexpr LossAt abacad_2_losses[]{
    {0, 1.51816261}, {1, 1.51675487}, {10, 1.50424159}, {100, 1.39594233}, {1000, 0.685892463}, {5000, 0.551528513}};
inline constexpr float abacad_2_trained[]{
    -0x1.1434ap+1f, -0x1.543a8cp+0f, 0x1.2356f2p+0f, 0x1.94a4e6p-1f, 0x1.895b48p+1f, 0x1.376d5ap-1f, 0x1.a9038cp-1f,
    0x1.00e8bap+1f, 0x1.878d16p+1f, 0x1.68780cp+0f, -0x1.01e678p+1f, -0x1.dd42bap-1f, -0x1.b79e56p+0f,
    -0x1.c5698cp+0f, -0x1.ee2044p+0f, -0x1.84703p+0f, 0x1.3da2b4p+0f, -0x1.2d764cp-4f, -0x1.04fa92p-1f,
    -0x1.fe034ep-2f};
inline constexpr float abacad_2_outputs[]{
    -0x1.7b0966p+1f, 0x1.595de6p+1f, 0x1.59c798p+1f, 0x1.599398p+1f, 0x1.2a1294p+2f, -0x1.29de3ep+1f, -0x1.896c0ep+1f,
    -0x1.88b616p+1f, 0x1.4345aep+2f, -0x1.4afea2p+1f, -0x1.97315ep+1f, -0x1.9f332ep+1f, 0x1.2b8f98p+2f,
    -0x1.2c0344p+1f, -0x1.b17ef8p+1f, -0x1.a33724p+1f};
inline constexpr Training<float> abacad_2{
    .seed = 43052, .normals = 8, .tokens = abacad_2_tokens, .repeats = 100,
    .initial = abacad_2_initial, .gradient = abacad_2_gradient,
    .losses = abacad_2_losses, .trained = abacad_2_trained,
    .outputs = abacad_2_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t abcde_3_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float abcde_3_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float abcde_3_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt abcde_3_losses[]{
    {0, 1.79575694}, {1, 1.79362464}, {10, 1.77457809}, {100, 1.59857547}, {1000, 0.424680352}, {5000, 0.011787327}};
inline constexpr float abcde_3_trained[]{
    -0x1.0afc4ep+1f, -0x1.48af8cp+1f, 0x1.3be732p+0f, 0x1.94ea56p+0f, 0x1.cdc80cp+1f, -0x1.cf72e6p+0f,
    -0x1.4739c2p+1f, 0x1.b75b16p-1f, -0x1.47a682p+1f, 0x1.71b88p+0f, -0x1.175422p+1f, -0x1.183fd4p+1f, 0x1.51b48ap-4f,
    0x1.352edp+1f, 0x1.803bcap+0f, -0x1.9dd4dcp-2f, 0x1.334eeap+1f, 0x1.891516p+1f, -0x1.2a1c28p+1f, -0x1.f71ee4p+0f,
    0x1.22bcf6p+1f, 0x1.5281dp+1f, 0x1.5adb96p+1f, -0x1.12e6cep+1f, -0x1.4b4e92p+1f, 0x1.d9d00ap-1f, -0x1.092514p+1f,
    0x1.2e197p+0f, -0x1.f05a4cp+0f, -0x1.f5d608p+0f, 0x1.b46bf8p-4f, -0x1.937122p-6f, -0x1.741748p+0f,
    -0x1.8efc6ep-6f, -0x1.84f278p-8f};
inline constexpr float abcde_3_outputs[]{
    0x1.6ef49p-1f, 0x1.85e97p+2f, -0x1.1040cp+3f, -0x1.6a808ep-3f, -0x1.c69e3p-1f, -0x1.8e82p-1f, -0x1.91ec7p+2f,
    0x1.6df53ap+2f, 0x1.f074e2p-2f, 0x1.001edp+0f, -0x1.b7fa88p-1f, -0x1.559858p+0f, -0x1.ecfcp-5f, 0x1.4e49f4p+2f,
    -0x1.2a7afp-1f, -0x1.65c8fep+2f, -0x1.341efep+1f, 0x1.75b44p-2f, -0x1.38c54ep+0f, 0x1.3680c4p+2f, 0x1.4dd828p+2f,
    -0x1.8165c8p-4f, -0x1.06d1b4p-1f, -0x1.33a9f4p+0f, -0x1.cbbdaep+1f};
inline constexpr Training<float> abcde_3{
    .seed = 43052, .normals = 15, .tokens = abcde_3_tokens, .repeats = 100,
    .initial = abcde_3_initial, .gradient = abcde_3_gradient,
    .losses = abcde_3_losses, .trained = abcde_3_trained,
    .outputs = abcde_3_outputs};

// Sequential( (0): Embedding(5, 5) (1): Tanh() (2): Linear(in_features=5, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t abcde_5_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float abcde_5_initial[]{
    -0x1.868d74p+0f, -0x1.801e62p-1f, -0x1.4ed696p-1f, -0x1.9c0734p+0f, -0x1.9a48e6p-4f, -0x1.37e79cp-1f,
    -0x1.f5a4b6p-1f, -0x1.9bedbcp+0f, -0x1.6c9e38p-1f, 0x1.2bd3dp+0f, 0x1.c4761ep+0f, -0x1.869a2cp-4f, 0x1.1d6ecap-3f,
    -0x1.9418a2p+0f, -0x1.4850d4p-2f, -0x1.3287bp-2f, 0x1.e11cccp+0f, 0x1.57c9bep-2f, 0x1.19f108p-2f, 0x1.b75f9cp+0f,
    -0x1.cbe58ep-5f, 0x1.d24794p-1f, -0x1.647366p+0f, 0x1.5834p+1f, -0x1.c6bdaap-4f, -0x1.838358p-3f, 0x1.576cf4p-2f,
    0x1.5b1p-8f, -0x1.e28236p-3f, 0x1.d6c868p-3f, -0x1.e62cb8p-3f, 0x1.0d5e58p-3f, -0x1.087888p-3f, -0x1.91a76p-5f,
    -0x1.b843b8p-2f, -0x1.b4ae66p-3f, 0x1.f0febp-3f, -0x1.bd4408p-4f, 0x1.c8233cp-2f, 0x1.6f15b4p-2f, -0x1.57156p-6f,
    -0x1.31abf4p-2f, 0x1.16df4cp-2f, 0x1.1c4108p-3f, -0x1.28069cp-2f, 0x1.2974fp-2f, 0x1.16053p-2f, 0x1.96269p-2f,
    -0x1.00b4d8p-2f, -0x1.2d85e8p-4f, -0x1.1be18p-7f, 0x1.0b8bdp-4f, -0x1.5b8b4cp-2f, -0x1.44f82p-2f, 0x1.f2401p-3f};
inline constexpr float abcde_5_gradient[]{
    0x1.42be7cp-8f, 0x1.716aa2p-9f, 0x1.a44d4ap-6f, -0x1.4c28d6p-16f, 0x1.114404p-4f, 0x1.0080a4p-6f, -0x1.6240f2p-8f,
    0x1.3c744p-8f, -0x1.df018cp-5f, -0x1.838f46p-6f, 0x1.1e95bcp-10f, 0x1.8077dep-4f, -0x1.327c64p-6f,
    -0x1.00293ap-7f, 0x1.279aaap-5f, -0x1.0c5258p-4f, -0x1.f93bcp-11f, -0x1.d21a0ep-5f, 0x1.6421e2p-5f,
    0x1.8f042ap-9f, 0x1.f9ff6p-7f, -0x1.e95412p-7f, 0x1.30dad8p-10f, 0x1.04cb24p-10f, -0x1.84459p-5f, -0x1.a48e0ap-5f,
    -0x1.20ff66p-3f, 0x1.4f6e8ap-4f, -0x1.08f566p-2f, 0x1.a7f366p-4f, 0x1.02fbc4p-3f, 0x1.d4281p-4f, 0x1.c1203p-8f,
    0x1.fbb262p-4f, 0x1.e30cfep-5f, 0x1.03ac1cp-4f, 0x1.8d15f2p-3f, 0x1.b692e2p-4f, 0x1.14d376p-3f, -0x1.9bf1c8p-4f,
    -0x1.ad7decp-3f, 0x1.142a1ap-7f, -0x1.41a24ep-4f, 0x1.1e5bdep-3f, 0x1.599514p-4f, 0x1.239f3ap-4f, -0x1.676d34p-3f,
    -0x1.e07122p-4f, -0x1.1f1dbap-3f, -0x1.2b8e9ap-3f, 0x1.50c2dap-5f, 0x1.8458d4p-6f, -0x1.8f890cp-6f,
    -0x1.4345b2p-4f, 0x1.3b60a8p-5f};
inline constexpr LossAt abcde_5_losses[]{
    {0, 1.56587481}, {1, 1.56221616}, {10, 1.52951872}, {100, 1.22925687}, {1000, 0.128118426}, {5000, 0.00295911729}};
inline constexpr float abcde_5_trained[]{
    -0x1.58ad8ap+1f, -0x1.285912p-3f, -0x1.ead136p+0f, -0x1.86719ap+1f, -0x1.786052p+0f, -0x1.b468bep+0f,
    -0x1.3007bp+1f, -0x1.4a0226p+1f, 0x1.20c3aep+0f, 0x1.268f62p+1f, 0x1.75000ap+1f, -0x1.40e624p+0f, 0x1.7dcb4ep+0f,
    -0x1.fc9066p+0f, -0x1.3e7bep+0f, -0x1.42bd42p-1f, 0x1.94a70cp+1f, 0x1.86cddap+0f, -0x1.0be27cp+0f, 0x1.5139eap+1f,
    0x1.88a266p+0f, 0x1.fbcb78p+0f, -0x1.41a18cp+1f, 0x1.c53228p+1f, -0x1.ed822ap-1f, 0x1.a80444p+0f, 0x1.757p+0f,
    -0x1.45a9acp+0f, 0x1.94199ep-1f, -0x1.ec604cp-1f, -0x1.92e28cp+0f, -0x1.c52f72p-2f, -0x1.195566p+1f,
    -0x1.b7b97ap+0f, -0x1.107136p+1f, -0x1.740ep+0f, -0x1.04462ap+0f, -0x1.7bc1e4p+0f, 0x1.0e752ap+0f, 0x1.db897cp+0f,
    0x1.0e8ee6p+0f, -0x1.41c5dp+1f, 0x1.b23dfcp+0f, -0x1.590602p-1f, -0x1.5144cp+0f, -0x1.d79c4ep-1f, 0x1.760268p+0f,
    0x1.c0cbecp+0f, -0x1.c564cap-2f, 0x1.248ef4p+0f, 0x1.75e766p-4f, -0x1.c989aap-1f, -0x1.e88b36p-2f, 0x1.14b9a6p-4f,
    0x1.ea47f8p-2f};
inline constexpr float abcde_5_outputs[]{
    -0x1.d8ea86p-2f, 0x1.9d61d8p+2f, -0x1.8b798cp-3f, -0x1.8c226ep-2f, -0x1.15adb4p+0f, -0x1.f02f8ap+0f,
    -0x1.29efa4p-2f, 0x1.81a502p+2f, -0x1.f710bep+0f, -0x1.1111p+0f, -0x1.31593p-1f, -0x1.3962fap-1f, -0x1.3f4af6p+2f,
    0x1.a336bcp+2f, -0x1.44f758p-1f, -0x1.0d7404p+1f, -0x1.9c66d6p+1f, -0x1.03ae76p+0f, -0x1.218b52p+1f,
    0x1.614f5cp+2f, 0x1.710126p+2f, -0x1.6c2b42p-1f, -0x1.a5a728p+0f, -0x1.60850ep+1f, -0x1.fa7ecap+0f};
inline constexpr Training<float> abcde_5{
    .seed = 1, .normals = 25, .tokens = abcde_5_tokens, .repeats = 100,
    .initial = abcde_5_initial, .gradient = abcde_5_gradient,
    .losses = abcde_5_losses, .trained = abcde_5_trained,
    .outputs = abcde_5_outputs};

// Sequential( (0): Embedding(5, 17) (1): Tanh() (2): Linear(in_features=17, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t abcde_17_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float abcde_17_initial[]{
    -0x1.39ef62p-4f, 0x1.7084c8p-2f, -0x1.90648p-1f, 0x1.24fa44p-4f, 0x1.5465d6p-1f, -0x1.25a9bap-2f, 0x1.9edc6ap+0f,
    -0x1.98c1dcp+0f, -0x1.a75eccp-5f, -0x1.3951b2p-2f, 0x1.fcee96p-3f, -0x1.c7cdfap-3f, 0x1.d388a4p-1f, 0x1.a27dap-3f,
    0x1.25e152p-1f, 0x1.aa52cp-2f, 0x1.0bc6fap-2f, 0x1.dcbc58p-1f, -0x1.076792p-1f, -0x1.a6d39p+0f, 0x1.0bc828p+0f,
    0x1.0b5c18p-1f, -0x1.55a00ap-3f, 0x1.b2731ap-5f, 0x1.20a58cp-1f, 0x1.20d6dep+1f, 0x1.de87d4p+0f, -0x1.31fadap+0f,
    0x1.feefbp-1f, 0x1.d63366p-2f, 0x1.37dbdcp+1f, -0x1.2ca9c4p-3f, -0x1.e774aep-2f, -0x1.2bf14p-2f, -0x1.647186p-2f,
    0x1.651dc4p-2f, 0x1.2fa6ep-5f, -0x1.153d7ep-4f, 0x1.b75474p-2f, -0x1.bc7a2p-1f, -0x1.15b94p-2f, 0x1.220e24p-3f,
    0x1.0940a6p-3f, 0x1.5ce1eap-1f, -0x1.eaa65ap-1f, 0x1.05d542p-4f, 0x1.515d2ap-1f, 0x1.a39028p-1f, -0x1.d25aaep-2f,
    0x1.1b3086p+1f, -0x1.8208c4p-2f, -0x1.2643b6p-3f, 0x1.4bc952p-1f, -0x1.29ad8p+1f, 0x1.44b262p+0f, -0x1.fc92d4p-3f,
    0x1.ea6236p-1f, -0x1.49fc9p+0f, -0x1.a5f806p+0f, 0x1.a87774p-1f, -0x1.acaf1p-1f, -0x1.0f28a6p-1f, 0x1.5abbd4p+0f,
    0x1.60b4c6p+0f, -0x1.34078ap-4f, -0x1.b1755ep-2f, 0x1.afcebap-2f, -0x1.07d42cp-2f, -0x1.955fe2p+0f,
    0x1.732ce2p-2f, -0x1.63caacp+0f, -0x1.46571cp-3f, 0x1.450f2ap-2f, 0x1.2906a4p-3f, -0x1.3f144cp-1f,
    -0x1.6d865ep-7f, -0x1.699c32p-2f, -0x1.9ebca2p-7f, -0x1.5ec76p-1f, -0x1.3cd09ap-2f, 0x1.084356p-1f,
    -0x1.c3ba9ep-1f, 0x1.1f9788p-1f, 0x1.71c512p+0f, -0x1.acp-3f, 0x1.9d7378p-4f, 0x1.a4d28p-6f, -0x1.5b8fbcp-4f,
    0x1.71734p-5f, -0x1.8061ecp-4f, -0x1.50568cp-4f, -0x1.71143cp-4f, 0x1.27f028p-3f, -0x1.5b308cp-3f, 0x1.af5e38p-4f,
    0x1.017424p-3f, -0x1.4a0a48p-3f, -0x1.7947dep-3f, -0x1.4ac73p-3f, -0x1.a42ebcp-3f, 0x1.a1074p-3f, 0x1.b5d59p-3f,
    -0x1.156ae8p-5f, 0x1.d1c228p-3f, 0x1.19661p-4f, -0x1.e7476cp-3f, -0x1.c67b7ap-3f, -0x1.dfb3ep-4f, -0x1.ef7698p-3f,
    -0x1.c7bf84p-4f, 0x1.0cae6p-4f, -0x1.6474p-8f, -0x1.73031p-5f, 0x1.e822p-7f, 0x1.c620c8p-3f, 0x1.59678p-9f,
    0x1.f38188p-4f, -0x1.dee4p-5f, -0x1.74a04ep-3f, 0x1.84a5bp-5f, 0x1.c98228p-4f, 0x1.20d154p-3f, -0x1.d359bp-3f,
    -0x1.0719d8p-5f, -0x1.de9724p-3f, 0x1.85738p-9f, 0x1.5ee74p-7f, 0x1.434f18p-4f, -0x1.54e7f4p-4f, -0x1.223e8p-5f,
    0x1.e781dp-5f, -0x1.e1215ep-3f, 0x1.e89eep-4f, 0x1.e0273cp-3f, -0x1.617d12p-3f, 0x1.e46328p-3f, 0x1.2da1fp-5f,
    0x1.eb72c8p-3f, 0x1.b2fbep-3f, -0x1.a948bep-3f, 0x1.75f084p-3f, 0x1.0fde8p-7f, 0x1.f7843p-5f, -0x1.687fbp-4f,
    -0x1.8e22e6p-3f, 0x1.7c43ep-6f, 0x1.145eap-4f, 0x1.f39698p-4f, -0x1.a0a5c8p-3f, -0x1.e0a2dep-3f, 0x1.d8b59p-4f,
    -0x1.8dc5p-5f, -0x1.d577p-9f, -0x1.01c24cp-4f, 0x1.079p-11f, 0x1.480fcp-5f, -0x1.cabae2p-3f, 0x1.6e683p-4f,
    0x1.b5024p-6f, 0x1.cab308p-4f, -0x1.0086f2p-3f, 0x1.697978p-3f, 0x1.4b3b4p-3f, -0x1.f2e8b6p-4f, 0x1.b2e9d8p-3f,
    0x1.ff696p-6f, 0x1.b686ap-3f, 0x1.c382c8p-3f, 0x1.379a3p-5f, 0x1.414d1p-5f, 0x1.37217p-4f, 0x1.3efdf4p-3f,
    -0x1.c59144p-3f, 0x1.8fd8p-10f, 0x1.da86ep-3f};
inline constexpr float abcde_17_gradient[]{
    0x1.d41672p-8f, -0x1.4fe868p-6f, 0x1.1c9d5ap-11f, 0x1.6302e4p-7f, 0x1.deadep-6f, 0x1.5f7fc6p-7f, 0x1.ae47d2p-8f,
    0x1.bb527ap-10f, -0x1.370aa2p-7f, 0x1.80525ep-7f, 0x1.2ba836p-8f, 0x1.843cdep-7f, -0x1.a0394cp-6f, 0x1.5a8adap-9f,
    -0x1.2ec8fep-11f, 0x1.379cdap-7f, 0x1.545254p-5f, -0x1.588552p-8f, -0x1.158c7ap-8f, -0x1.2ff096p-9f,
    0x1.b4c0c8p-9f, 0x1.131fc8p-8f, 0x1.1f3c04p-5f, -0x1.955d34p-10f, -0x1.5a48f4p-7f, -0x1.91ab4ep-13f,
    0x1.7ad9c4p-9f, -0x1.7ed288p-12f, 0x1.5443c6p-9f, 0x1.1cce24p-5f, -0x1.5e70dp-12f, -0x1.4d76fp-6f, 0x1.dc1862p-6f,
    -0x1.1f8014p-5f, -0x1.aacbdp-8f, -0x1.7abefap-6f, -0x1.f76cecp-6f, 0x1.90c5acp-8f, -0x1.22f366p-5f,
    -0x1.e09dfp-8f, -0x1.32da0ep-6f, 0x1.cdb616p-8f, 0x1.60b746p-5f, 0x1.4061b4p-8f, -0x1.0595bap-7f, -0x1.87be2cp-7f,
    0x1.972866p-6f, 0x1.c645bap-6f, -0x1.e45d3cp-10f, 0x1.125fc8p-11f, 0x1.69b312p-8f, 0x1.73927cp-7f, 0x1.19b9bp-6f,
    0x1.4a4f26p-13f, 0x1.104f2cp-9f, -0x1.ba80a8p-6f, -0x1.16317ep-7f, -0x1.339c4ep-7f, 0x1.c7f794p-10f,
    -0x1.0659e4p-6f, -0x1.7b6e4cp-7f, 0x1.e8cb3ap-7f, -0x1.de0f98p-8f, -0x1.41dc14p-11f, -0x1.46773ap-5f,
    -0x1.3b6e18p-6f, -0x1.ab8a8ep-8f, -0x1.0e256ep-7f, -0x1.7335dcp-9f, 0x1.1a8d3ep-6f, 0x1.a532bep-8f,
    -0x1.51683p-5f, 0x1.66677ap-7f, 0x1.a8ce3p-9f, 0x1.5c2b7ap-8f, -0x1.32493ep-5f, 0x1.d720d2p-6f, -0x1.4efd96p-7f,
    -0x1.11801ep-6f, 0x1.3177cep-5f, 0x1.887844p-6f, 0x1.d515f6p-7f, 0x1.5b91e6p-5f, -0x1.f5d00cp-8f, -0x1.26c44ap-5f,
    0x1.2b4d42p-3f, -0x1.c828b4p-6f, 0x1.f451d2p-5f, 0x1.2f768p-4f, -0x1.1e0becp-7f, -0x1.3a7756p-5f, 0x1.46197p-4f,
    -0x1.1c4cd6p-5f, 0x1.b3644cp-4f, 0x1.64e112p-6f, 0x1.0f594ep-5f, 0x1.7a062ep-4f, 0x1.2c270ep-7f, 0x1.585d6p-3f,
    -0x1.894682p-4f, -0x1.7bb402p-4f, 0x1.5541fcp-7f, -0x1.4cb06p-5f, 0x1.dd0ebp-8f, -0x1.acfabap-5f, 0x1.1c9b58p-4f,
    -0x1.b5445ep-5f, 0x1.063234p-4f, -0x1.051e64p-2f, 0x1.a972eep-4f, 0x1.5847bep-4f, 0x1.054106p-4f, -0x1.719708p-3f,
    0x1.d9ece4p-4f, 0x1.98d1cp-6f, -0x1.ecbb7cp-9f, -0x1.cb9c2ap-4f, 0x1.b50ed6p-5f, -0x1.9fb2dcp-4f, -0x1.3f5b78p-3f,
    0x1.d88844p-4f, 0x1.c42898p-4f, -0x1.f8ac62p-4f, -0x1.cb34aep-5f, 0x1.4d2018p-6f, -0x1.cfee38p-7f,
    -0x1.041e42p-3f, -0x1.4d8c64p-3f, -0x1.603674p-3f, 0x1.d6b364p-4f, -0x1.04a854p-3f, -0x1.1d2202p-6f,
    -0x1.507608p-3f, 0x1.0d932ep-5f, 0x1.10d4bap-3f, 0x1.49e5d4p-5f, 0x1.07ff6ep-5f, -0x1.c4411ep-6f, -0x1.aa675ep-4f,
    0x1.691884p-5f, -0x1.1beb7ap-5f, 0x1.0e29d6p-3f, 0x1.4e77ep-5f, -0x1.2ad53ep-4f, -0x1.f31844p-10f,
    -0x1.d33a9ep-4f, 0x1.70998ap-4f, 0x1.5cac5ep-8f, -0x1.b6fe74p-6f, -0x1.e83d86p-4f, 0x1.981c36p-4f,
    -0x1.f122acp-4f, 0x1.b61d6cp-5f, 0x1.29d39cp-6f, -0x1.133ebap-4f, -0x1.eb662cp-7f, -0x1.07f1b8p-4f, 0x1.38f9ep-3f,
    -0x1.6c491ep-3f, 0x1.3090fep-3f, 0x1.0be2ap-3f, -0x1.a31b7cp-6f, 0x1.9a971ep-3f, -0x1.d7970ap-5f, -0x1.606d3p-4f,
    0x1.4a765ep-7f, 0x1.e7d4b2p-4f, 0x1.35fcep-4f, 0x1.c2973ep-6f, -0x1.5ee05p-9f, -0x1.cdc02p-6f, 0x1.05beecp-4f,
    -0x1.64f28ep-4f, -0x1.d76cd8p-5f, 0x1.be5a16p-4f};
inline constexpr LossAt abcde_17_losses[]{
    {0, 1.69761848}, {1, 1.68940997}, {10, 1.61694717}, {100, 1.00107169}, {1000, 0.0167821813}, {5000,
    0.000340970902}};
inline constexpr float abcde_17_trained[]{
    0x1.c64f5cp-1f, 0x1.0abfdp+0f, 0x1.74c76ap-1f, -0x1.5fb40ap-1f, 0x1.57cc78p-2f, -0x1.ca93ecp-1f, 0x1.a8ec7ap+0f,
    -0x1.1cf2fap+1f, -0x1.d8b4fep-1f, -0x1.058da8p+0f, 0x1.13d642p+0f, -0x1.0124fp+0f, 0x1.764f54p+0f, 0x1.076cc4p+0f,
    0x1.4e191ap+0f, -0x1.266bcep-2f, -0x1.976ae6p-5f, 0x1.9a5ee4p+0f, -0x1.491998p+0f, -0x1.176778p+1f,
    0x1.c6e82cp+0f, 0x1.4f7d3ep+0f, -0x1.7a8cbap-1f, 0x1.f0c112p-1f, 0x1.2d5ed4p+0f, 0x1.74c34ap+1f, 0x1.2187eap+1f,
    -0x1.d96bdap+0f, 0x1.6c3a6p+0f, -0x1.19920ep-1f, 0x1.792f4ep+1f, 0x1.73dc0ep-1f, -0x1.dc239cp-1f, -0x1.3d934ap-1f,
    -0x1.4b20aep+0f, 0x1.ef9d6ep-1f, 0x1.58d3c2p-1f, -0x1.9f002ap-1f, 0x1.e9f0b2p-1f, -0x1.2620acp+0f,
    -0x1.0c808cp+0f, 0x1.e69e62p-1f, -0x1.0ea93ap-1f, 0x1.65c1ap+0f, -0x1.7ec098p+0f, 0x1.d9c732p-1f, 0x1.67abd2p-3f,
    0x1.462884p-2f, -0x1.4d7ba8p+0f, 0x1.734e86p+1f, -0x1.170988p+0f, -0x1.bff7d8p-1f, 0x1.8b59dp-1f, -0x1.a4b416p+1f,
    0x1.f7766cp+0f, -0x1.084a66p-1f, 0x1.7cdabp+0f, -0x1.499cb6p+0f, -0x1.22d4fcp+1f, 0x1.7285c2p+0f, -0x1.dc285p-2f,
    0x1.81256ap-7f, 0x1.e2db24p+0f, 0x1.22380cp+1f, -0x1.82c58ap-4f, -0x1.fb20f6p-1f, -0x1.f79e86p-1f, 0x1.3ca73p-1f,
    -0x1.30ea66p-3f, -0x1.5f0c5cp-1f, -0x1.dcf0a8p+0f, 0x1.3d66d2p-4f, -0x1.39caf2p-1f, 0x1.d2988p-1f,
    -0x1.2a07acp+0f, 0x1.2d7ddcp-1f, -0x1.cca4d6p-1f, -0x1.18ab44p+0f, -0x1.c74b14p-1f, -0x1.e2f562p-1f,
    -0x1.73d7b8p-2f, -0x1.67703cp+0f, 0x1.35cd08p-1f, 0x1.f3c716p+0f, 0x1.043dap-1f, -0x1.fb1dd2p-3f, -0x1.d9977ep-1f,
    -0x1.2e9626p-1f, -0x1.1b5834p-2f, -0x1.097c4cp+0f, 0x1.078c24p-1f, -0x1.0d705p-1f, 0x1.90f7a6p-1f,
    -0x1.546d44p-1f, -0x1.00dd22p+0f, -0x1.c23bd6p-2f, -0x1.77cb8cp-1f, -0x1.07481p+0f, -0x1.346014p-1f,
    0x1.13cc94p-2f, 0x1.8bff4ap-1f, 0x1.1f908ap+0f, 0x1.ab203cp-1f, 0x1.06c45ep+0f, 0x1.8e6756p-1f, -0x1.9fb276p-1f,
    0x1.ba8c3ep-4f, -0x1.4873f8p-1f, 0x1.753d66p-3f, -0x1.506e34p-1f, -0x1.16413cp-1f, -0x1.3fef8ep-1f,
    0x1.d8b666p-2f, -0x1.24f5fap-1f, 0x1.02f54ap+0f, 0x1.ef8e48p-1f, 0x1.600768p-1f, -0x1.223a4ap-1f, 0x1.af8476p-4f,
    0x1.055754p-1f, -0x1.d28384p-2f, -0x1.9c5d84p-2f, 0x1.456088p-2f, 0x1.1578fap-1f, -0x1.874a1p-1f, 0x1.d3e25cp-1f,
    0x1.ea8ca4p-2f, 0x1.26941p-1f, 0x1.680cb6p-2f, -0x1.01e896p-1f, 0x1.0a1b2p-1f, -0x1.40609ap+0f, 0x1.f90dp-2f,
    0x1.3b92a4p-1f, -0x1.49bfep-1f, -0x1.1d82b8p-3f, -0x1.e1cd32p-1f, 0x1.fffb2cp-1f, 0x1.82c39p-1f, -0x1.bb4a88p-1f,
    0x1.a324bep-1f, -0x1.c1644p-2f, -0x1.8e16fp-1f, 0x1.f0d214p-2f, -0x1.15d346p+0f, 0x1.22ddfep-1f, -0x1.a8c34ap-2f,
    0x1.1787ecp+0f, -0x1.c4e516p-3f, 0x1.470d22p-4f, -0x1.e22dp-2f, 0x1.d4d0fep-2f, -0x1.3e80b2p-1f, -0x1.d89826p-1f,
    0x1.1d8d0ap-1f, -0x1.aae67ep-1f, 0x1.3c2c4p-2f, -0x1.5503dep-2f, 0x1.e363cep-2f, -0x1.55686ep-2f, -0x1.4d4cb8p-1f,
    0x1.e787eap-1f, -0x1.7dffeep-3f, 0x1.d4e93ap-3f, 0x1.7ea85ep-1f, 0x1.3eaf06p+0f, -0x1.0c53a4p-3f, -0x1.b0441ap-2f,
    -0x1.0ddf1cp+0f, 0x1.27762cp+0f, 0x1.27347cp-1f, 0x1.40cd1ap-2f, 0x1.692e86p-6f, 0x1.ab455ep-4f, -0x1.ee96a8p-4f};
inline constexpr float abcde_17_outputs[]{
    -0x1.386228p+1f, 0x1.01f098p+3f, -0x1.a18956p-1f, -0x1.bd1432p-1f, -0x1.3630f2p+0f, -0x1.3ea0d4p+1f,
    -0x1.0c1ba8p+1f, 0x1.e0aa5cp+2f, -0x1.9f7af6p+0f, -0x1.636d66p+0f, -0x1.b0b24ap+0f, -0x1.198638p-1f,
    -0x1.990748p-1f, 0x1.0520c4p+3f, -0x1.16abfap+1f, -0x1.bcc1bcp-1f, -0x1.33904cp+0f, -0x1.4d18fcp+1f,
    -0x1.7f9c7ap+0f, 0x1.050996p+3f, 0x1.fb6b76p+2f, -0x1.4c494p+1f, -0x1.ca2884p+0f, -0x1.4af4ap+0f, -0x1.4f067ap+0f};
inline constexpr Training<float> abcde_17{
    .seed = 3, .normals = 85, .tokens = abcde_17_tokens, .repeats = 100,
    .initial = abcde_17_initial, .gradient = abcde_17_gradient,
    .losses = abcde_17_losses, .trained = abcde_17_trained,
    .outputs = abcde_17_outputs};

// Sequential( (0): Embedding(4, 3) (1): Tanh() (2): Linear(in_features=3, out_features=4, bias=True) ); "hello" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t hello_3_tokens[]{
    0, 1, 2, 2, 3};
inline constexpr float hello_3_initial[]{
    0x1.91b642p-2f, -0x1.c9dbeep-3f, -0x1.472b14p-2f, -0x1.347d5p+0f, 0x1.0b61f6p+0f, -0x1.44366cp-1f, 0x1.256e4p-1f,
    0x1.14f71p-1f, -0x1.914fc4p-2f, -0x1.0aedp+0f, 0x1.5190e8p+0f, 0x1.7eca8ap-1f, -0x1.c1a56p-5f, 0x1.3759b8p-3f,
    -0x1.c614cp-6f, -0x1.4b0b54p-2f, -0x1.4f1714p-2f, -0x1.1f3a68p-2f, -0x1.0c8702p-1f, -0x1.7faec2p-2f,
    0x1.164798p-3f, 0x1.8519bp-2f, 0x1.d1fccp-6f, -0x1.0f00cap-2f, 0x1.03d358p-2f, -0x1.c5e568p-3f, -0x1.05ed48p-3f,
    -0x1.441a92p-2f};
inline constexpr float hello_3_gradient[]{
    0x1.35a8aap-5f, 0x1.6fe512p-5f, 0x1.fe04c8p-6f, 0x1.6a987ep-6f, 0x1.5fdcp-6f, -0x1.f2d55p-6f, 0x1.8a6b1ap-8f,
    0x1.3486eep-5f, -0x1.222a36p-6f, -0x1.4055dp-7f, -0x1.95b4a2p-7f, -0x1.bcd60ep-9f, 0x1.0f7c9ap-3f, 0x1.46c34ap-6f,
    -0x1.8f561p-3f, -0x1.642d7ap-4f, 0x1.18d412p-3f, 0x1.159f12p-6f, 0x1.bd9c04p-6f, -0x1.31b834p-3f, 0x1.4b33ccp-3f,
    -0x1.2a32bap-4f, -0x1.fe88c2p-8f, 0x1.0b731p-6f, 0x1.7191c6p-3f, -0x1.bac82cp-11f, -0x1.93cf44p-3f, 0x1.1fc22ep-6f};
inline constexpr LossAt hello_3_losses[]{
    {0, 1.40345705}, {1, 1.40176463}, {10, 1.38673604}, {100, 1.25582111}, {1000, 0.457912296}, {5000, 0.281190634}};
inline constexpr float hello_3_trained[]{
    0x1.f87ceap+0f, -0x1.ac243p+0f, -0x1.2ee64cp+0f, -0x1.4c6cbcp+1f, -0x1.9da588p-1f, 0x1.28a276p-2f, -0x1.fae13p+0f,
    0x1.d416dep+0f, -0x1.0eb072p+1f, 0x1.4bc036p+0f, 0x1.302324p+1f, 0x1.2ddd7cp+1f, 0x1.09faaap+0f, 0x1.10dd28p+1f,
    0x1.8c4072p+0f, 0x1.e049c2p+0f, -0x1.c491a4p+0f, -0x1.2c22ap+1f, -0x1.9f3eecp+1f, -0x1.9945ecp-5f,
    -0x1.c71a3ap-1f, -0x1.a187b2p-1f, 0x1.4e6358p+1f, -0x1.83a434p+1f, -0x1.1c83a4p-1f, -0x1.e6f5eep-1f,
    0x1.6ea53ap-1f, -0x1.8de6bap+0f};
inline constexpr float hello_3_outputs[]{
    -0x1.699eacp+1f, 0x1.1c62aap+2f, -0x1.9f166cp+0f, -0x1.21d15p+1f, -0x1.493378p+1f, -0x1.2491ap+1f, 0x1.da882ep+1f,
    -0x1.ac7d58p+1f, -0x1.08e634p+0f, -0x1.14469p+1f, 0x1.29e78p+2f, 0x1.29cd2cp+2f, 0x1.fa22fp+1f, -0x1.b047e8p+1f,
    -0x1.7fc5p+1f, -0x1.54e49cp+1f};
inline constexpr Training<float> hello_3{
    .seed = 2, .normals = 12, .tokens = hello_3_tokens, .repeats = 100,
    .initial = hello_3_initial, .gradient = hello_3_gradient,
    .losses = hello_3_losses, .trained = hello_3_trained,
    .outputs = hello_3_outputs};

// Sequential( (0): Embedding(8, 8) (1): Tanh() (2): Linear(in_features=8, out_features=8, bias=True) ); "hello world
// " x 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t hello_world_8_tokens[]{
    0, 1, 2, 2, 3, 4, 5, 3, 6, 2, 7, 4};
inline constexpr float hello_world_8_initial[]{
    -0x1.058742p-1f, 0x1.073ccep+0f, -0x1.69a092p-2f, 0x1.f7c5bcp-4f, -0x1.73d2bep-3f, -0x1.7f4a58p+0f,
    0x1.2307b4p-3f, -0x1.0c6ecp-1f, -0x1.fd69ep-3f, -0x1.0cec02p-1f, 0x1.72340ep+1f, -0x1.307e46p-1f, 0x1.4fd44cp+0f,
    0x1.68a1b6p-2f, -0x1.50abfcp+0f, -0x1.05e37ap-7f, 0x1.fba886p-3f, 0x1.929cb4p+0f, -0x1.a3b3eep+0f,
    -0x1.97b02ep+0f, -0x1.3cac18p-3f, -0x1.18b036p+0f, 0x1.5dd956p+0f, 0x1.60e996p-1f, -0x1.92f2f4p-2f,
    0x1.3bf48cp-1f, 0x1.817452p-1f, 0x1.345a72p-1f, 0x1.023ed4p+1f, -0x1.2b2b4cp+0f, -0x1.52fe62p+0f, 0x1.207244p+0f,
    -0x1.cde842p-3f, 0x1.0b243p-1f, -0x1.07a6bp+1f, 0x1.1b50e4p-3f, 0x1.fc155cp-2f, -0x1.35e734p-1f, -0x1.99f48ep-1f,
    0x1.44eb3cp-3f, 0x1.6cf044p-1f, -0x1.7cd63ap-1f, 0x1.1eccaap-2f, 0x1.7e745ap-2f, 0x1.7f5deep+1f, -0x1.071c18p-2f,
    -0x1.5e1abp-1f, 0x1.0fe702p+0f, -0x1.502a0ap-6f, -0x1.42d1e4p-1f, 0x1.18d606p-1f, -0x1.96a84cp+0f, 0x1.0e5e66p-1f,
    0x1.caf4a8p-1f, 0x1.feb57ep-1f, -0x1.b97dd8p-3f, 0x1.539bcp+0f, -0x1.bcfe36p-4f, -0x1.06c8f8p+0f, 0x1.64fbe6p-5f,
    -0x1.f1dc9p-1f, 0x1.1f049p-2f, 0x1.23d51ap-1f, 0x1.7bef0ep+0f, 0x1.861e1cp-3f, 0x1.b4f9dcp-3f, -0x1.0d118cp-2f,
    0x1.0fe6f4p-3f, -0x1.03eaf8p-4f, 0x1.a3ab08p-4f, 0x1.5478a2p-2f, -0x1.5e7f92p-2f, 0x1.ffe76p-5f, 0x1.b2c1b4p-3f,
    0x1.e4b08p-6f, -0x1.b17eaap-3f, -0x1.0ab31p-4f, -0x1.afab44p-4f, 0x1.189e2ap-2f, 0x1.4367c2p-2f, -0x1.1c3bb2p-3f,
    -0x1.63973cp-2f, -0x1.cac27p-4f, -0x1.8f989p-3f, 0x1.3456bep-2f, 0x1.55c5cep-2f, 0x1.75d164p-3f, -0x1.ee3cep-6f,
    -0x1.5d0b78p-2f, 0x1.a0216p-6f, -0x1.16c5dp-3f, 0x1.01c48p-8f, -0x1.530814p-3f, -0x1.2de59p-5f, 0x1.99133cp-3f,
    0x1.658152p-2f, 0x1.29a646p-2f, -0x1.89d5fp-3f, 0x1.d780a4p-3f, 0x1.d70364p-3f, 0x1.22a774p-3f, 0x1.5757d6p-2f,
    0x1.ccedep-6f, -0x1.5c1e7p-5f, -0x1.997f2ap-3f, -0x1.425e58p-4f, 0x1.014ep-3f, -0x1.ff3c9p-3f, 0x1.2b251p-4f,
    -0x1.873138p-4f, -0x1.223016p-2f, -0x1.6224dp-5f, -0x1.168fd4p-3f, 0x1.432b4ap-2f, -0x1.5b1deep-3f,
    0x1.619966p-2f, 0x1.a0a7acp-3f, 0x1.6297eap-2f, -0x1.68bap-10f, -0x1.7b334p-7f, -0x1.33c726p-2f, 0x1.18419cp-3f,
    0x1.d499dcp-3f, -0x1.0bb1ap-5f, -0x1.70ed8p-7f, -0x1.9811ep-6f, 0x1.78addcp-3f, -0x1.a31f2p-3f, -0x1.b5f68p-7f,
    0x1.0fd67p-4f, 0x1.2fb5ccp-3f, 0x1.39dd7ap-2f, -0x1.37ce9p-2f, 0x1.2124dp-4f, 0x1.37308p-4f, -0x1.30ed62p-3f};
inline constexpr float hello_world_8_gradient[]{
    -0x1.68bd12p-7f, -0x1.2090fap-8f, -0x1.3de502p-8f, 0x1.1935ccp-6f, 0x1.b04d46p-8f, 0x1.583884p-9f, -0x1.7e3d2p-7f,
    -0x1.3cf67p-6f, 0x1.5c2936p-9f, 0x1.4cb8aep-6f, 0x1.104a62p-13f, 0x1.1f4ccp-7f, -0x1.275226p-8f, -0x1.0f6f58p-6f,
    -0x1.584924p-9f, 0x1.6e4074p-9f, 0x1.4b48a4p-5f, 0x1.7d0aa4p-8f, -0x1.80fb22p-10f, 0x1.5ad5cep-10f,
    -0x1.8dd118p-7f, -0x1.2f2cc6p-8f, -0x1.08edaep-10f, 0x1.f96086p-8f, -0x1.d385a4p-6f, -0x1.2bade4p-10f,
    -0x1.dde648p-9f, -0x1.23fbd6p-5f, -0x1.84e2a4p-10f, -0x1.cdbac2p-7f, 0x1.57da38p-9f, 0x1.17d10ep-8f,
    -0x1.0eb84ap-6f, -0x1.5fd14ap-11f, 0x1.f5b298p-13f, 0x1.4d337ap-7f, 0x1.43dc24p-8f, 0x1.610712p-7f,
    0x1.ed8d58p-8f, 0x1.26a9e6p-5f, 0x1.c8405cp-7f, -0x1.99e916p-10f, 0x1.4d9864p-7f, -0x1.2a55f8p-10f,
    0x1.a0ed52p-13f, 0x1.9b0e2p-7f, -0x1.8a7744p-8f, -0x1.4df078p-7f, 0x1.138726p-8f, 0x1.296f0ep-6f, 0x1.7c31b8p-8f,
    0x1.fde72ap-10f, -0x1.c53c4ap-7f, -0x1.10894ap-7f, -0x1.08d52ep-9f, 0x1.7ade26p-9f, -0x1.e5680ap-8f,
    0x1.4e8f56p-6f, -0x1.383d22p-7f, -0x1.3dcf84p-6f, -0x1.2533dcp-8f, -0x1.37ed7p-6f, 0x1.05a336p-7f, 0x1.a12b9p-10f,
    0x1.ab11acp-6f, 0x1.a4d08ep-8f, 0x1.e7dc46p-6f, -0x1.55fc52p-5f, -0x1.7f68d4p-6f, -0x1.5349a2p-8f, 0x1.26dadp-4f,
    0x1.ba1ceep-6f, 0x1.be8e82p-5f, 0x1.2eab9ep-7f, -0x1.36125p-5f, -0x1.fe6b7cp-5f, 0x1.6a547ep-5f, -0x1.763bp-8f,
    0x1.0f9d98p-6f, 0x1.d99a04p-4f, 0x1.dc3758p-8f, 0x1.7bbd0ep-6f, -0x1.c902bep-5f, 0x1.51e2a2p-3f, -0x1.986388p-5f,
    -0x1.83bd34p-5f, -0x1.1e896p-4f, 0x1.30049ep-7f, -0x1.0000fp-4f, 0x1.9ff29ep-5f, -0x1.45306p-7f, 0x1.1b6d4p-7f,
    -0x1.de333ap-6f, 0x1.d213c4p-11f, -0x1.fff862p-7f, -0x1.3895e4p-5f, -0x1.2b15e6p-5f, -0x1.0de144p-5f,
    0x1.c5d126p-7f, -0x1.c4dd8ep-5f, 0x1.11db3ap-6f, 0x1.d0f2b8p-6f, 0x1.bc9f6ap-7f, -0x1.ce7c7p-4f, 0x1.3fe816p-7f,
    -0x1.ab6bf2p-8f, 0x1.379948p-4f, -0x1.863f9p-6f, 0x1.c23632p-6f, -0x1.245268p-7f, 0x1.2f4476p-6f, 0x1.2f46b4p-5f,
    0x1.b5ff2cp-6f, -0x1.01464ap-8f, -0x1.48c71p-4f, -0x1.a3a984p-5f, -0x1.00c00ep-5f, 0x1.5a743p-7f, 0x1.75ea1cp-5f,
    -0x1.24cfc4p-6f, -0x1.9f002cp-6f, -0x1.7a9e92p-5f, 0x1.06ad24p-4f, 0x1.f1a8ccp-5f, 0x1.739468p-5f, 0x1.bf4758p-6f,
    -0x1.4a93e2p-4f, -0x1.472764p-6f, 0x1.a6e1cp-6f, 0x1.46aa6cp-4f, -0x1.fc7844p-4f, 0x1.7648cep-7f, -0x1.821772p-4f,
    0x1.a82e9ep-5f, 0x1.570018p-5f, 0x1.fcc642p-8f};
inline constexpr LossAt hello_world_8_losses[]{
    {0, 2.01413846}, {1, 2.01073718}, {10, 1.98045349}, {100, 1.70562661}, {1000, 0.563948393}, {5000, 0.506495297}};
inline constexpr float hello_world_8_trained[]{
    -0x1.4de988p-2f, 0x1.144602p+1f, 0x1.36c112p+0f, 0x1.c6a3c8p-4f, -0x1.4b6ab2p+0f, -0x1.3dba38p+1f, 0x1.95596ep+0f,
    0x1.545f44p-2f, -0x1.53a186p+0f, -0x1.35696p+0f, 0x1.8aa32ap+1f, -0x1.59b212p+0f, 0x1.00b9ep+1f, 0x1.218afep+0f,
    0x1.1f1288p-2f, -0x1.3097bap+0f, -0x1.a12f84p-1f, -0x1.73174ap-2f, -0x1.3e9b4ep+1f, -0x1.48a028p+1f,
    0x1.fab6b4p-1f, 0x1.9a105p-1f, 0x1.236dcep+1f, 0x1.75ed64p+0f, 0x1.8ad922p-1f, 0x1.840f0cp+0f, 0x1.d35b8ap+0f,
    0x1.5387dp+0f, 0x1.49c398p+1f, 0x1.08ce44p-1f, -0x1.25488ep+1f, 0x1.01796p+1f, -0x1.531bc6p+0f, -0x1.f4b0e4p-6f,
    -0x1.8c5e52p+1f, 0x1.538ab4p+0f, -0x1.dad5b4p-1f, -0x1.c4831ep+0f, -0x1.ddd46ap+0f, -0x1.ca3cbap-1f,
    0x1.749ac2p+0f, -0x1.cff56ap+0f, -0x1.271dfep+0f, -0x1.905cf4p-1f, 0x1.a44428p+1f, -0x1.527aa4p+0f,
    0x1.a25e74p-3f, 0x1.d3cc8cp+0f, -0x1.08f19ep+0f, -0x1.38f89p+0f, 0x1.6aa53p+0f, -0x1.0491dap+1f, 0x1.2a319cp+0f,
    0x1.988dp+0f, 0x1.866382p+0f, -0x1.53def6p+0f, 0x1.07cec4p+1f, -0x1.d5b4ep-1f, 0x1.241a86p-1f, 0x1.c7a95ep-1f,
    -0x1.e8d146p+0f, 0x1.3eec54p+0f, -0x1.42bbeap-1f, 0x1.182906p+1f, -0x1.bf4b48p-1f, 0x1.2441aep-1f,
    -0x1.6d158cp+0f, 0x1.252dccp+0f, -0x1.aaaf86p-1f, -0x1.e12146p+0f, -0x1.3f4196p-1f, -0x1.813284p+0f,
    -0x1.d4112p-2f, 0x1.30b05ap+1f, 0x1.801666p+0f, 0x1.62ed2ap-2f, -0x1.2ebf9ap+0f, -0x1.e516ap+0f, 0x1.165634p+1f,
    -0x1.7e14a8p-3f, -0x1.7e07b8p+0f, -0x1.03fa5cp+0f, 0x1.129c0ep-2f, -0x1.cf93f8p-1f, 0x1.3989dp+0f, 0x1.803ef6p+0f,
    0x1.0ad83cp+0f, -0x1.4a7334p+0f, 0x1.1800bp-1f, -0x1.bf6a48p-1f, -0x1.aadc72p+0f, -0x1.6785dap+0f, 0x1.ae813ap-1f,
    -0x1.a48fd2p+0f, 0x1.dce4b2p-1f, 0x1.441788p+0f, 0x1.6a9126p+0f, 0x1.5accb6p-2f, 0x1.a77c2ap+0f, 0x1.24a884p+0f,
    -0x1.5d150ap-1f, 0x1.85fc3cp+0f, -0x1.56c1aep+0f, 0x1.81f444p-1f, -0x1.b4c30ep+0f, 0x1.11478p-2f, -0x1.632f5p-1f,
    0x1.988c2p-1f, -0x1.aec2e2p-1f, -0x1.aa1328p+0f, -0x1.75d8eap+0f, -0x1.0d43ccp+0f, 0x1.b249f4p-2f, 0x1.5acde8p+1f,
    0x1.4f0ceep-1f, 0x1.152896p+0f, 0x1.41b6d2p+0f, 0x1.fbefc8p-2f, -0x1.d92a2ap-1f, 0x1.d412a2p-2f, -0x1.1d8dcep+0f,
    0x1.c76d64p-1f, -0x1.e1e676p-1f, -0x1.02118cp+0f, 0x1.51d1ep-2f, 0x1.9f7b94p-1f, 0x1.111bd6p+0f, 0x1.16af44p+0f,
    -0x1.1745eap-1f, -0x1.ac99bap-2f, 0x1.7ed1dap-1f, -0x1.4da77cp-5f, 0x1.80d252p-2f, -0x1.06c854p-1f,
    -0x1.bbf1e2p-1f, -0x1.5074b2p-1f};
inline constexpr float hello_world_8_outputs[]{
    0x1.76c2fep-1f, 0x1.053a2ap+3f, -0x1.a2d948p+0f, -0x1.d46052p-2f, -0x1.0ff2f4p-3f, 0x1.e8006cp-2f, 0x1.07a9ap-5f,
    -0x1.8190bp-4f, -0x1.f7a39ap+1f, -0x1.6002ccp+1f, 0x1.ed44e4p+2f, -0x1.896158p+0f, -0x1.ce383p-1f,
    -0x1.2a4988p+1f, -0x1.682434p+1f, -0x1.fda63p-4f, -0x1.dc8d7ap+1f, -0x1.7a0a14p+1f, 0x1.2150c2p+2f,
    0x1.215c9ap+2f, -0x1.cbf71ep+1f, -0x1.d721dp+1f, -0x1.82ce22p+1f, 0x1.213da4p+2f, -0x1.c161a2p+1f,
    -0x1.355b9cp+0f, -0x1.01e18cp+1f, -0x1.763bb6p+1f, 0x1.9035ap+2f, -0x1.463cfp+1f, 0x1.903b6p+2f, -0x1.9fabdp+0f,
    0x1.aa3412p+2f, -0x1.27a2f8p-1f, -0x1.5c5ec8p+0f, -0x1.ce33a4p-1f, -0x1.b85ad8p+0f, 0x1.aadebp+2f,
    -0x1.dc040cp+0f, -0x1.3a2a3cp+1f, -0x1.1a7594p+1f, -0x1.e8518ap+1f, -0x1.67f3bcp-2f, 0x1.cdbc72p+2f,
    -0x1.2a816ep+1f, -0x1.781fb4p+1f, -0x1.9d3828p+1f, -0x1.9407fp-3f, -0x1.19808ap+2f, -0x1.a4d8d2p+0f,
    0x1.0a9de8p+3f, -0x1.dbe54cp-1f, -0x1.ac2738p+0f, -0x1.b87a9cp+1f, -0x1.d7a77ap+1f, 0x1.48a9a6p-1f,
    -0x1.d1d74ap+1f, -0x1.b7ad0cp+1f, -0x1.1aa906p+1f, -0x1.1c01d4p+1f, 0x1.a5fad4p+2f, -0x1.7b5668p+1f,
    -0x1.220fdap+0f, -0x1.5f8b08p+1f};
inline constexpr Training<float> hello_world_8{
    .seed = 11, .normals = 64, .tokens = hello_world_8_tokens, .repeats = 100,
    .initial = hello_world_8_initial, .gradient = hello_world_8_gradient,
    .losses = hello_world_8_losses, .trained = hello_world_8_trained,
    .outputs = hello_world_8_outputs};

// Sequential( (0): Embedding(22, 20) (1): Tanh() (2): Linear(in_features=20, out_features=22, bias=True) ); "the
// five boxing wizards jump " x 10; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 1000 epochs
inline constexpr std::uint32_t pangram_20_tokens[]{
    0, 1, 2, 3, 4, 5, 6, 2, 3, 7, 8, 9, 5, 10, 11, 3, 12, 5, 13, 14, 15, 16, 17, 3, 18, 19, 20, 21, 3};
inline constexpr float pangram_20_initial[]{
    -0x1.387f24p-1f, 0x1.3772d2p-3f, 0x1.80cb06p+0f, 0x1.22cba4p-3f, 0x1.907e7cp-1f, -0x1.17f2d8p-2f, -0x1.73fadp-3f,
    -0x1.1fcc32p-1f, 0x1.4b365ap-1f, -0x1.79a5bcp-2f, -0x1.288c42p-3f, 0x1.4d8472p+1f, 0x1.596fa4p+0f,
    -0x1.99aed2p-3f, -0x1.76aa54p+0f, 0x1.49bd44p-2f, -0x1.1bf328p+0f, 0x1.16a8f6p-1f, 0x1.f5f30ap-1f,
    -0x1.7bf8b2p-1f, -0x1.e4cf9ep-1f, -0x1.e244c6p-2f, -0x1.7cdfc6p-2f, 0x1.1a36p+0f, -0x1.ff4ecp+0f, 0x1.3aca88p-1f,
    -0x1.19edep-1f, -0x1.2e5accp+1f, -0x1.2a79ap-1f, -0x1.736fd2p+0f, 0x1.4106f6p-3f, -0x1.718aaap+0f,
    -0x1.dec74ap-2f, -0x1.ba80eep-1f, 0x1.696e48p-1f, 0x1.4dff68p-1f, 0x1.e998c6p-4f, 0x1.6da36ap-1f, -0x1.827d44p-1f,
    0x1.8b2f14p+0f, -0x1.02f542p-1f, -0x1.8ca7cap-2f, 0x1.1f488p+1f, -0x1.4380eep-2f, 0x1.273672p+0f, -0x1.9fba48p+0f,
    0x1.0aa762p+1f, 0x1.1da9cap-1f, 0x1.571f3ap+0f, 0x1.97f40ep-2f, -0x1.7aac4ap+0f, 0x1.2eb8d8p-1f, 0x1.adc9dep+0f,
    0x1.433b88p-2f, -0x1.16c4dp-3f, 0x1.0ff8eap-2f, 0x1.0c7832p-4f, -0x1.5e14e4p-6f, 0x1.627368p-2f, -0x1.b95c7ep-3f,
    0x1.6d8d8p+0f, -0x1.4ed464p+0f, -0x1.1663b8p+0f, 0x1.099e1cp+0f, -0x1.1bcf1p-2f, -0x1.e52a98p-2f, 0x1.0ee6eap-2f,
    0x1.f87a4cp-1f, 0x1.55b21p-1f, 0x1.325e3ep+1f, -0x1.409b26p-3f, 0x1.17f7fcp-4f, -0x1.ec2956p-2f, 0x1.54e50cp+1f,
    -0x1.112b68p-2f, -0x1.63c1eap-1f, -0x1.3db5e2p+1f, -0x1.5dd3ccp-3f, -0x1.169ad8p-2f, -0x1.ee168ap-5f,
    0x1.dbafb2p-1f, -0x1.925184p-1f, 0x1.ad0706p-2f, 0x1.4d8634p+1f, -0x1.9bd7aep-2f, 0x1.ac76cp-3f, 0x1.eb3a76p-1f,
    0x1.4811a2p-1f, -0x1.509e84p-5f, -0x1.126cdp+0f, -0x1.086ebep+1f, -0x1.97e53ep-4f, 0x1.229542p+0f, 0x1.f3a24cp-1f,
    0x1.fb1214p-2f, -0x1.184d78p-1f, -0x1.253866p-1f, 0x1.7bfa28p-3f, -0x1.3b2e1ep+0f, -0x1.2a99fep-3f, 0x1.0a0cbp+0f,
    -0x1.1c2cf4p-2f, -0x1.c9d3fep-5f, 0x1.11d99ep+0f, -0x1.0f15b4p-1f, -0x1.2b51fep-2f, 0x1.91d90ap+0f,
    -0x1.8ae8d2p-1f, 0x1.fcff52p-1f, 0x1.bbd044p-1f, 0x1.1cd422p+0f, -0x1.1af896p+0f, 0x1.beaa28p-2f, 0x1.fe192ap-2f,
    0x1.5c008p+0f, 0x1.aca42cp-2f, -0x1.1d1314p+1f, 0x1.7ccbf8p-1f, -0x1.d77194p-1f, -0x1.ef3ap-1f, -0x1.bd9896p-2f,
    0x1.97d0dap-1f, -0x1.c5e13cp-1f, -0x1.e4a138p-1f, -0x1.67c5b6p-1f, 0x1.0eda82p+0f, 0x1.e22c2ap-2f,
    -0x1.40199cp+0f, 0x1.99b152p-1f, 0x1.dbe396p-6f, 0x1.1bce14p-1f, -0x1.993294p-2f, -0x1.615d46p+0f, 0x1.118904p+0f,
    0x1.b2ec32p-2f, -0x1.4a762p-2f, 0x1.3fb8ccp-1f, -0x1.09df68p+1f, 0x1.8c7f6ep-1f, 0x1.257ab4p+0f, -0x1.002a28p-4f,
    -0x1.23f2bep-5f, 0x1.4078f4p-1f, 0x1.2e0378p-1f, -0x1.3ac586p-4f, 0x1.3f81ccp-2f, 0x1.ff88cp+0f, -0x1.e6855ap-2f,
    0x1.8a460cp-3f, 0x1.5fb478p+0f, -0x1.4feb56p-1f, -0x1.2835c6p-4f, -0x1.f2f3d8p-4f, -0x1.17b7ccp-1f,
    0x1.fe13f8p-1f, -0x1.c9f5d6p-1f, -0x1.8fbb2cp-3f, -0x1.b9b7d2p-5f, -0x1.aade3cp+0f, -0x1.767bccp-3f,
    -0x1.4a1f82p-3f, -0x1.d145aep-4f, 0x1.ac35a2p-3f, -0x1.9febb2p+0f, 0x1.1f705ep-1f, 0x1.afb31p-1f, 0x1.44546p+0f,
    -0x1.693bf8p+0f, 0x1.f33eaep-3f, -0x1.a8c9dap-1f, -0x1.2c1904p-3f, 0x1.33bf54p-1f, -0x1.587812p+0f,
    0x1.6b66bep-1f, -0x1.c2639p-3f, 0x1.425ed2p-1f, -0x1.9d2d08p-1f, -0x1.545448p-1f, 0x1.9953aap-8f, -0x1.827ee4p-1f,
    -0x1.6b0ba6p-1f, -0x1.1d77c4p+0f, -0x1.e118p-1f, -0x1.35a008p+0f, 0x1.2c3d52p-2f, -0x1.c87c92p+0f, 0x1.def2c2p+0f,
    -0x1.f2d29cp-1f, -0x1.284288p-3f, -0x1.265bb6p+0f, -0x1.3b0236p-1f, 0x1.0fdf98p-3f, 0x1.d5cd92p+0f,
    0x1.d26d9cp+0f, 0x1.ebd67cp-3f, 0x1.de55fp-3f, -0x1.8153fep-2f, -0x1.24e95p-2f, -0x1.824468p-3f, 0x1.c2b05ap-1f,
    0x1.e7afa2p-3f, 0x1.0e17a6p-1f, -0x1.0bdc66p+1f, -0x1.bde08p-6f, -0x1.49a878p-1f, 0x1.df52d4p-4f, 0x1.96faeep-1f,
    0x1.9d389cp-1f, 0x1.04a0dep+1f, 0x1.be4cfep-1f, -0x1.40e5d6p-2f, 0x1.28b206p+0f, -0x1.d51e86p-1f, 0x1.4f063ep+0f,
    0x1.114a34p+0f, 0x1.8c4f46p-3f, -0x1.d27e9ap-5f, 0x1.ce335ep-3f, -0x1.718bbp-5f, -0x1.711986p-2f, -0x1.39d1b4p-1f,
    -0x1.3991ap+0f, -0x1.919c7ap-1f, -0x1.7fe40ap+0f, -0x1.8cb2ep-3f, -0x1.016accp+0f, -0x1.f2517ep-2f,
    0x1.2b5874p+0f, -0x1.e1369ep-1f, -0x1.3d2c66p-1f, 0x1.69b688p-1f, 0x1.3992bp-4f, -0x1.024c42p+1f, -0x1.37c59ep+0f,
    -0x1.e19022p-1f, -0x1.fd1b04p-1f, 0x1.24434ap-1f, -0x1.e4b336p-1f, -0x1.24ab56p+1f, 0x1.1cf75cp-1f,
    -0x1.535482p-4f, 0x1.926ffcp-4f, 0x1.c2424p-3f, 0x1.12c8bp+1f, -0x1.9b3572p-5f, 0x1.aff662p-1f, -0x1.ab98a8p-2f,
    -0x1.74d55cp+0f, -0x1.3ad198p+0f, 0x1.35bda4p-2f, 0x1.de79bcp-1f, 0x1.1b445ep-1f, 0x1.535274p-4f, -0x1.78ee74p-1f,
    -0x1.7a10aep-4f, -0x1.069a8cp-1f, 0x1.de32f8p-2f, -0x1.4c205cp+0f, -0x1.85116ap-5f, 0x1.848b3ap-4f,
    -0x1.2a44f4p-1f, -0x1.320a64p-2f, -0x1.afde4ap+0f, 0x1.70b982p-4f, -0x1.2e08bcp-2f, 0x1.2dd31cp+0f,
    0x1.0228aep-1f, -0x1.ca5136p+0f, 0x1.b6ff1ep-1f, -0x1.3a72c8p+0f, 0x1.3801c6p-1f, 0x1.11bc72p-4f, -0x1.b5aa3ap-3f,
    -0x1.1c249ap+0f, 0x1.522b68p-3f, -0x1.35c26p-1f, 0x1.40a1c6p-1f, -0x1.b34e26p-6f, 0x1.2e2c88p-1f, -0x1.298e72p-2f,
    -0x1.5e2cd4p-1f, -0x1.127beep-1f, 0x1.152378p+0f, -0x1.d32c9cp-2f, 0x1.db23c4p-2f, -0x1.70111ep-3f,
    0x1.ec6958p+0f, 0x1.0e9578p-1f, 0x1.21136cp+1f, 0x1.c74466p-1f, -0x1.b392fep-1f, -0x1.4221ep-1f, -0x1.466594p-1f,
    -0x1.7753cap-1f, -0x1.a3cafp-2f, 0x1.35a4acp-2f, 0x1.3dc7dcp-1f, -0x1.eb4f6p-2f, 0x1.5efd02p-1f, 0x1.3fe57p-1f,
    -0x1.63d0cp-1f, -0x1.f6e28ep-2f, -0x1.89ea8cp+0f, 0x1.80db62p-2f, 0x1.c1e95ep-2f, 0x1.00aefcp-1f, -0x1.d19a72p+0f,
    -0x1.a0ffecp-1f, 0x1.8b79dcp+0f, 0x1.3780e2p-1f, -0x1.de333ap-3f, -0x1.2a33cep-5f, 0x1.d88c36p-2f,
    -0x1.20549ep-4f, 0x1.ec9126p+0f, -0x1.2129e6p-1f, -0x1.4870eap+0f, -0x1.7224ap-2f, -0x1.dee23ep-1f,
    0x1.d73e46p-2f, -0x1.84fd12p-4f, 0x1.ee0a44p-3f, -0x1.548378p-1f, -0x1.6c365p+1f, 0x1.bca864p-1f, -0x1.a7d45ep-8f,
    -0x1.0eff1ap+0f, -0x1.bc932cp-1f, 0x1.e59a32p-6f, -0x1.b9e124p-1f, 0x1.87777p+0f, 0x1.00a06p+0f, -0x1.a85f9ep+0f,
    0x1.9d1a3p-1f, 0x1.adf84cp-2f, -0x1.520618p+0f, 0x1.79038p+0f, 0x1.8355d8p-7f, -0x1.6ea61cp-1f, -0x1.bf6af8p+0f,
    0x1.2844aep+1f, 0x1.cce89ep+0f, -0x1.150b5ap-1f, -0x1.305bb6p+0f, 0x1.d9dbe6p-1f, 0x1.0df646p-1f, 0x1.f3df9cp-2f,
    0x1.4e5dep-5f, 0x1.5493fap-1f, 0x1.01f04ap-2f, -0x1.6f7882p-1f, -0x1.14f5e8p-2f, -0x1.c071b6p+0f, -0x1.924bbep-8f,
    0x1.5a8336p-5f, -0x1.d75862p+0f, 0x1.461ee8p-2f, -0x1.b05ff2p-1f, 0x1.a7687p-3f, 0x1.edc308p-3f, 0x1.57e3fep-2f,
    0x1.e084fcp-6f, 0x1.3b6056p+0f, -0x1.5c375cp-3f, -0x1.999f5ap+0f, 0x1.52ec88p-5f, -0x1.58a394p-1f,
    -0x1.1dc72cp+0f, 0x1.8b1482p-1f, -0x1.cc402cp-1f, -0x1.e2a6bcp-4f, 0x1.63b474p-6f, 0x1.03844p-8f, -0x1.a21452p-1f,
    -0x1.624fc6p-3f, -0x1.b11f3ap-2f, 0x1.a0073ep-3f, 0x1.72825cp+0f, 0x1.5824b6p-1f, -0x1.554c56p-2f,
    -0x1.413c9cp+0f, 0x1.607812p+0f, 0x1.02af34p+0f, -0x1.0e81dp+1f, 0x1.f7d7b4p-1f, 0x1.076516p+0f, -0x1.c0189ap-3f,
    -0x1.9560a6p-4f, 0x1.46d776p+0f, -0x1.60a022p-3f, -0x1.7e71a8p-1f, 0x1.a5d7bp-2f, -0x1.0f8228p-2f, 0x1.f6a2f2p-5f,
    0x1.546f56p+0f, -0x1.9b64cp-1f, 0x1.2e19aep-1f, -0x1.6f8808p-2f, -0x1.e1b624p-3f, 0x1.fe408ep-3f, 0x1.8afbb2p-1f,
    -0x1.7ed946p-1f, -0x1.a51adap-7f, 0x1.335da4p+0f, -0x1.b24a0ep-3f, -0x1.307e6ep+0f, -0x1.74b754p+0f,
    -0x1.756d4p-2f, -0x1.a0f622p+1f, 0x1.4f0e2p-1f, 0x1.fe186cp-1f, 0x1.5daef4p-1f, 0x1.1cb186p-1f, 0x1.8fe0ecp-1f,
    -0x1.0aff26p+0f, 0x1.ba5ap+0f, 0x1.50166p-2f, 0x1.d0b3fap-6f, -0x1.db42a4p+0f, 0x1.b6635ep-2f, 0x1.029178p-1f,
    -0x1.bac96ep-1f, 0x1.f12446p-1f, 0x1.8be628p-1f, -0x1.1086f4p+0f, 0x1.9f631ep+0f, 0x1.9040e8p-4f, -0x1.26776cp-1f,
    -0x1.4dac94p-1f, 0x1.f5035ep-1f, 0x1.072da6p-3f, 0x1.e56bb6p-4f, -0x1.38dd54p-2f, -0x1.1f7a7cp-1f, 0x1.d80758p-3f,
    -0x1.96940cp+0f, -0x1.04c512p+0f, 0x1.4c7aacp-6f, 0x1.103306p+0f, -0x1.52c444p-2f, -0x1.1c9522p-3f, 0x1.34b0ep-4f,
    0x1.7d04p-5f, 0x1.911fb8p-4f, 0x1.ad031p-4f, -0x1.bedf24p-4f, -0x1.71149ap-3f, -0x1.31e8e8p-4f, -0x1.4a9258p-5f,
    -0x1.e3fe66p-4f, -0x1.7f97bp-4f, -0x1.4e5bf4p-4f, 0x1.781458p-4f, 0x1.867184p-3f, 0x1.96bb5p-5f, 0x1.a525ep-3f,
    0x1.189974p-3f, 0x1.7d404p-6f, 0x1.a45d74p-3f, 0x1.62cc34p-3f, 0x1.b5dbcp-5f, -0x1.642f1p-6f, 0x1.8b12p-4f,
    -0x1.80647p-6f, -0x1.da34dcp-4f, 0x1.6562dp-4f, 0x1.76eec4p-3f, 0x1.7dc5ap-3f, -0x1.fd765ap-4f, -0x1.292102p-3f,
    -0x1.c72ca2p-4f, 0x1.3c6608p-4f, -0x1.7cc57cp-3f, 0x1.893cp-6f, -0x1.9606ccp-3f, -0x1.4c74bap-3f, 0x1.8a584p-4f,
    -0x1.ed8b8p-5f, 0x1.c6903p-5f, 0x1.b79ef8p-4f, -0x1.432364p-3f, -0x1.75325ap-3f, 0x1.0c1b3p-3f, -0x1.adec9ep-3f,
    0x1.6fc6f8p-4f, 0x1.e73aep-4f, 0x1.9d5e7p-4f, 0x1.e7636p-4f, 0x1.3547c8p-4f, 0x1.2a4ba8p-3f, -0x1.03c998p-3f,
    0x1.7304bp-6f, 0x1.72babp-5f, -0x1.00e918p-3f, -0x1.eb1cd2p-4f, 0x1.511488p-4f, 0x1.a5ecc4p-3f, -0x1.143dc4p-4f,
    -0x1.515fcp-8f, -0x1.7bd74p-7f, 0x1.9e0ddp-5f, -0x1.722828p-5f, 0x1.8a5e18p-3f, -0x1.9dc10ep-4f, -0x1.828af4p-4f,
    -0x1.8822aep-3f, -0x1.b0b75ap-3f, -0x1.21cbacp-3f, -0x1.aabb3p-3f, -0x1.46036p-3f, 0x1.d5e78p-5f, 0x1.2f3188p-3f,
    0x1.95f3ep-3f, -0x1.673f0ep-3f, 0x1.224f1p-5f, 0x1.9f370cp-3f, 0x1.01118p-3f, -0x1.34ad14p-4f, -0x1.9f0ecap-4f,
    -0x1.18d878p-5f, 0x1.d49e7p-5f, 0x1.4872bp-4f, -0x1.ebd3a6p-4f, 0x1.6e7e3p-5f, -0x1.a2da88p-3f, 0x1.569b1p-6f,
    0x1.963abcp-3f, -0x1.0dd2p-8f, -0x1.68fb7p-3f, -0x1.31b43cp-3f, 0x1.ec92ep-4f, 0x1.3ed898p-3f, 0x1.395934p-3f,
    0x1.206648p-3f, -0x1.39fa94p-3f, -0x1.9440ap-3f, -0x1.6b5cep-7f, -0x1.39ebep-7f, -0x1.896c78p-4f, 0x1.1610f8p-3f,
    0x1.ab2f4cp-3f, -0x1.5b7c98p-5f, 0x1.350b2p-5f, 0x1.178f3cp-3f, 0x1.bbbf48p-3f, -0x1.e1a89p-5f, 0x1.b07818p-4f,
    -0x1.c413fcp-3f, 0x1.9c8a4p-3f, 0x1.5b52e8p-4f, 0x1.1c538cp-3f, -0x1.8c5274p-3f, -0x1.e9096p-7f, -0x1.c6db5ap-4f,
    0x1.2b4fdp-6f, 0x1.84b4a4p-3f, 0x1.b196cp-5f, -0x1.62025cp-4f, -0x1.6d719ep-3f, -0x1.a7147p-6f, -0x1.3d0c68p-5f,
    -0x1.890f5ep-3f, 0x1.9ce3p-4f, -0x1.1619p-9f, -0x1.a124ap-3f, -0x1.054b54p-4f, 0x1.28878p-8f, 0x1.3f9cdp-5f,
    0x1.574fc8p-4f, 0x1.c1582p-4f, 0x1.cc231p-4f, -0x1.2b2124p-4f, 0x1.bfa2d8p-3f, -0x1.24eceap-3f, 0x1.0f96p-5f,
    -0x1.94ecdp-5f, 0x1.f2bfdp-5f, 0x1.de1a28p-4f, 0x1.8096fp-3f, 0x1.fc48ap-4f, 0x1.7499ep-5f, 0x1.ae33dp-6f,
    -0x1.6baf0cp-4f, -0x1.0fc2f8p-3f, -0x1.c1b10ep-3f, 0x1.3c835cp-3f, 0x1.adc66p-4f, 0x1.7a085p-4f, -0x1.4ec764p-4f,
    0x1.003a2p-5f, 0x1.f9484p-5f, -0x1.7d9d34p-3f, -0x1.b0ac9ap-4f, -0x1.c27704p-3f, -0x1.98bd5p-5f, 0x1.b37f2cp-3f,
    0x1.1c26bcp-3f, -0x1.9deddcp-4f, 0x1.4cf2cp-3f, 0x1.9c0198p-3f, 0x1.2909p-3f, -0x1.5c3468p-3f, -0x1.b0765ep-3f,
    0x1.b1b53cp-3f, -0x1.000f24p-3f, 0x1.9c29dp-4f, 0x1.24c2bp-4f, -0x1.fb38cp-7f, 0x1.6471dp-6f, -0x1.061444p-4f,
    -0x1.ee303p-5f, -0x1.b02f38p-4f, -0x1.692778p-3f, -0x1.89db08p-3f, -0x1.5b2418p-3f, 0x1.207ee8p-4f,
    -0x1.c64898p-5f, -0x1.660768p-5f, 0x1.87e6dp-3f, -0x1.8a9cp-12f, 0x1.bd0e88p-3f, -0x1.a21f66p-3f, -0x1.4da4b6p-3f,
    0x1.35d12p-6f, -0x1.29eca8p-5f, 0x1.6f2e7p-5f, 0x1.0a856cp-3f, -0x1.05a444p-4f, 0x1.a62eecp-3f, -0x1.e0cb9p-5f,
    -0x1.bfde1p-3f, 0x1.602a5p-4f, 0x1.243abcp-3f, 0x1.87e214p-3f, 0x1.0aad1p-3f, 0x1.4cf248p-4f, -0x1.711a92p-3f,
    -0x1.228d58p-5f, -0x1.0d8bccp-4f, -0x1.d078cp-5f, -0x1.5f1c24p-4f, -0x1.7817cp-8f, 0x1.b81e8p-5f, -0x1.0e4e9p-3f,
    0x1.023bcp-4f, 0x1.b6569cp-3f, 0x1.678dcp-5f, -0x1.59fd5cp-3f, 0x1.911cd8p-4f, -0x1.d2ade6p-4f, -0x1.ca357p-5f,
    -0x1.3f22bap-3f, 0x1.c808bcp-3f, -0x1.0f8568p-5f, -0x1.fdcbfp-5f, 0x1.824aep-4f, -0x1.9c2de4p-3f, -0x1.639144p-3f,
    -0x1.34b91cp-3f, 0x1.369d4cp-3f, 0x1.5a68f4p-3f, -0x1.7318f8p-3f, -0x1.ec00eep-4f, -0x1.a53132p-3f,
    -0x1.07cc78p-3f, -0x1.b92928p-3f, 0x1.9db9dp-3f, 0x1.efaap-5f, -0x1.38c154p-3f, -0x1.b98d5p-4f, -0x1.7922dp-6f,
    0x1.606748p-4f, -0x1.8643acp-3f, -0x1.a2a61p-4f, 0x1.3f284p-8f, 0x1.c68c6p-6f, -0x1.f0862p-7f, -0x1.c1bf0ep-3f,
    0x1.1d2a18p-4f, 0x1.43521p-6f, 0x1.edb06p-5f, -0x1.541e1cp-4f, -0x1.ec274p-5f, -0x1.21d2a8p-4f, -0x1.9b56bap-4f,
    0x1.5451ecp-3f, 0x1.91e0dp-6f, -0x1.a423fcp-3f, -0x1.940638p-4f, 0x1.8c6b6p-6f, 0x1.4ad2cp-6f, -0x1.cb76cap-4f,
    -0x1.3a6c3ep-3f, 0x1.4c375cp-3f, 0x1.5c9b74p-3f, -0x1.586c2p-3f, -0x1.62e27cp-4f, 0x1.5f5488p-3f, 0x1.7454p-5f,
    -0x1.4764f4p-3f, 0x1.33c638p-4f, 0x1.ac04p-6f, -0x1.946128p-3f, 0x1.9c9c9cp-3f, -0x1.76a34ap-3f, 0x1.0f9158p-3f,
    0x1.651f5p-6f, -0x1.5f25f4p-4f, 0x1.fdadap-6f, -0x1.f29dc6p-4f, -0x1.4e353p-3f, -0x1.372d4ep-3f, 0x1.6cc448p-3f,
    0x1.978e7p-3f, -0x1.bf7a64p-3f, -0x1.b05f6cp-3f, 0x1.d30c88p-4f, 0x1.a533cp-4f, 0x1.68a2cp-7f, 0x1.92f72p-6f,
    -0x1.49b136p-3f, -0x1.38bbbcp-4f, 0x1.2a08d8p-4f, -0x1.b0c9acp-3f, -0x1.6a7a2cp-4f, 0x1.91473p-3f, 0x1.4173bp-6f,
    -0x1.7c5954p-3f, -0x1.900d6cp-3f, -0x1.a615f8p-5f, 0x1.aae4ep-4f, -0x1.cca75p-5f, 0x1.90fa3p-3f, 0x1.1f2668p-4f,
    0x1.854ebp-6f, -0x1.0edc8p-9f, -0x1.f3e5cep-4f, 0x1.fa274p-7f, 0x1.7ce068p-4f, 0x1.792058p-3f, 0x1.ab8294p-3f,
    0x1.eed1ep-5f, 0x1.b28b78p-4f, -0x1.fe56ap-6f, -0x1.29dc58p-3f, 0x1.7ee91p-3f, 0x1.2594bp-6f, -0x1.33330ap-3f,
    -0x1.fd858p-4f, -0x1.c458p-11f, -0x1.c4821ap-4f, 0x1.6ff5f8p-3f, -0x1.2cccd4p-3f, -0x1.19f678p-3f,
    -0x1.554bbcp-4f, 0x1.c1913p-5f, 0x1.c9a5a4p-3f, 0x1.87016p-6f, -0x1.025b18p-3f, -0x1.37d7bcp-3f, -0x1.679868p-4f,
    0x1.dbc178p-4f, 0x1.a96dap-3f, -0x1.263e74p-3f, -0x1.74a918p-3f, 0x1.ec928p-4f, -0x1.2d3f64p-4f, 0x1.e77d08p-4f,
    -0x1.c9b948p-5f, 0x1.149d9p-3f, 0x1.b1e4ap-4f, 0x1.b041p-7f, 0x1.35db2cp-3f, 0x1.e463cp-5f, 0x1.3ff874p-3f,
    -0x1.30fa16p-3f, 0x1.1c6798p-4f, -0x1.edf978p-4f, 0x1.72b3p-3f, -0x1.53fb9ep-3f, -0x1.32fd96p-3f, -0x1.4691b8p-4f,
    -0x1.706f6ap-3f, 0x1.7d49ep-5f, -0x1.2d4e74p-4f, -0x1.2f160cp-4f, 0x1.9eb568p-3f, 0x1.0c70dp-4f, 0x1.52008p-9f,
    -0x1.1b54dp-4f, -0x1.462d28p-5f, -0x1.027d0cp-4f, 0x1.451728p-3f, -0x1.71f4e2p-3f, 0x1.9aefecp-3f, -0x1.6be0bp-3f,
    -0x1.36f8a2p-3f, -0x1.050a5p-3f, 0x1.71133p-4f, 0x1.9c1f58p-3f, -0x1.046904p-3f, -0x1.94dc98p-5f, 0x1.ba0368p-4f,
    0x1.7920d4p-3f, 0x1.68fc98p-4f, -0x1.f818p-9f, -0x1.7aedb8p-5f, -0x1.0c1088p-3f, -0x1.b2d73cp-3f, -0x1.858d84p-3f,
    0x1.b10e9p-3f, 0x1.7ba458p-4f, 0x1.39dc14p-3f, 0x1.97b3d8p-4f, -0x1.3dd5a6p-3f, -0x1.0a92p-11f, 0x1.38f5ep-7f,
    0x1.8f7454p-3f, 0x1.a7ac58p-3f, 0x1.630a6p-3f, 0x1.97e5dp-6f, -0x1.994e42p-3f, -0x1.5d8d3p-6f, -0x1.a543e4p-3f,
    -0x1.597c3p-3f, -0x1.317d2p-3f, -0x1.83d494p-3f, -0x1.62d9b4p-3f, -0x1.c154f4p-3f, 0x1.c43198p-3f,
    -0x1.43e614p-3f, -0x1.531ae4p-3f, 0x1.c06778p-4f, 0x1.c27p-3f, -0x1.90fba8p-3f, -0x1.7de93p-6f, -0x1.ddb8e6p-4f,
    0x1.87c84p-6f, -0x1.093dcp-8f, 0x1.78ccp-4f, -0x1.269c32p-3f, -0x1.326848p-3f, 0x1.a6fb4p-4f, 0x1.86dccp-5f,
    -0x1.c4dbc8p-5f, -0x1.40463ap-3f, -0x1.621e06p-3f, 0x1.ab732p-4f, 0x1.8c4fap-4f, -0x1.a073c8p-3f, 0x1.4c0f7cp-3f,
    0x1.571d2p-4f, 0x1.80a8ep-4f, 0x1.6bbb04p-3f, -0x1.306fd4p-3f, 0x1.116154p-3f, 0x1.d3fa18p-4f, 0x1.0b7eb8p-4f,
    -0x1.87fd9p-6f, 0x1.3665cp-7f, -0x1.b5c1bep-4f, -0x1.988da6p-3f, -0x1.711498p-5f, -0x1.a95e46p-3f, 0x1.2fda2p-7f,
    0x1.efb5b8p-4f, 0x1.9af28p-9f, 0x1.523238p-4f, 0x1.730ae4p-3f, 0x1.907f24p-3f, 0x1.ab67b4p-3f, 0x1.d14d5p-5f,
    0x1.30c474p-3f, -0x1.2bf778p-3f, -0x1.2591d4p-4f, 0x1.e0f4fp-5f, -0x1.05484p-4f, -0x1.212c04p-4f, 0x1.b2b748p-4f,
    0x1.a653p-7f, 0x1.aa74cp-6f, 0x1.7c26cp-3f, -0x1.a8f6fp-3f, 0x1.ab9d48p-4f, -0x1.32de0cp-3f, 0x1.ce01dp-4f,
    0x1.1e0aep-3f, -0x1.1cc03cp-3f, -0x1.f8276p-7f, 0x1.67f7ep-3f, -0x1.939ec4p-4f, -0x1.08a76p-4f, 0x1.c3b72p-7f,
    -0x1.eea65p-6f, 0x1.9f646p-3f, -0x1.54186cp-3f, 0x1.a57e78p-4f, -0x1.09e222p-3f, -0x1.b3279p-4f, 0x1.77b44cp-3f,
    0x1.07f398p-3f, 0x1.25942p-4f};
inline constexpr float pangram_20_gradient[]{
    -0x1.bd3af4p-10f, -0x1.d4e7ecp-10f, -0x1.c61b48p-12f, -0x1.bed6a4p-14f, 0x1.423406p-10f, -0x1.2ade38p-9f,
    -0x1.9ae8f6p-8f, -0x1.7d40e8p-8f, 0x1.2ac6bap-9f, 0x1.b1962cp-9f, 0x1.2eb6aap-8f, -0x1.fe913ep-15f,
    0x1.263328p-9f, -0x1.51e9b2p-12f, 0x1.1608fcp-10f, 0x1.84743ap-8f, -0x1.056da8p-10f, 0x1.6a817ap-10f,
    -0x1.b0bf4cp-13f, -0x1.3f4222p-10f, 0x1.491954p-9f, 0x1.a7bd6ap-9f, -0x1.01a3f8p-8f, 0x1.33546p-9f,
    -0x1.9fceaap-12f, -0x1.1cf318p-9f, -0x1.29107cp-9f, -0x1.b56286p-13f, -0x1.80bc4ep-9f, -0x1.49f70ap-10f,
    0x1.329044p-8f, -0x1.83cb44p-12f, 0x1.13519p-11f, 0x1.24121p-9f, 0x1.e4e4bcp-10f, -0x1.745afap-10f,
    -0x1.b802bcp-8f, 0x1.481e14p-10f, 0x1.0be88ap-10f, 0x1.ab4d48p-12f, -0x1.a6085ep-9f, -0x1.3d41ccp-9f,
    -0x1.16f674p-11f, 0x1.e3bf5ap-9f, 0x1.e42c38p-11f, 0x1.0e4c5ep-9f, 0x1.f2822ap-11f, 0x1.989c7ap-8f,
    0x1.bb6d5cp-9f, 0x1.16a62ap-7f, -0x1.681da2p-11f, -0x1.fe79a2p-8f, -0x1.1866e2p-10f, 0x1.712d9p-7f,
    -0x1.20ade2p-8f, -0x1.78a146p-7f, -0x1.f1732ap-8f, 0x1.c810dep-9f, 0x1.15e68cp-7f, 0x1.4f33eap-8f, 0x1.01e25cp-9f,
    -0x1.201a8ep-8f, -0x1.4a52fap-11f, -0x1.75c1eep-9f, -0x1.94a292p-10f, -0x1.ece61ap-9f, 0x1.53f62ep-9f,
    0x1.1ac03ep-9f, 0x1.a5b89p-7f, 0x1.5ea32cp-12f, -0x1.df2a46p-7f, 0x1.6cd1cap-11f, 0x1.b2b6a2p-9f, -0x1.3c7cfp-13f,
    -0x1.0ccb3p-10f, -0x1.0ad5e2p-10f, -0x1.e12e98p-13f, -0x1.954c32p-7f, -0x1.6f1f9cp-7f, -0x1.83115p-7f,
    -0x1.7abb8p-9f, -0x1.4aca44p-11f, -0x1.cd5cfap-10f, -0x1.ca3668p-14f, -0x1.1d34aap-7f, 0x1.849f52p-9f,
    -0x1.07ecbap-10f, 0x1.17786p-8f, -0x1.e6f76cp-8f, -0x1.b84978p-10f, -0x1.6e0c6p-12f, 0x1.9b897cp-8f,
    0x1.071cf6p-10f, 0x1.245a02p-9f, -0x1.63ec0ap-10f, -0x1.523d6ep-8f, -0x1.8a2854p-10f, 0x1.3dbb7p-9f,
    0x1.07004p-9f, 0x1.1e76fap-9f, 0x1.30560ap-9f, -0x1.50e618p-9f, -0x1.97da7ep-15f, -0x1.6e361ap-10f,
    0x1.2929cep-8f, -0x1.a8c3aap-8f, 0x1.87605cp-13f, 0x1.904c4p-12f, -0x1.56f08ep-9f, 0x1.bd342cp-10f,
    0x1.8b1efap-10f, 0x1.b58c44p-9f, -0x1.929cf2p-7f, 0x1.db71e4p-12f, 0x1.d49606p-10f, 0x1.ac260cp-8f,
    -0x1.33902ap-16f, -0x1.f9b69p-10f, -0x1.bacb02p-14f, -0x1.c6d586p-9f, 0x1.2eaea6p-8f, 0x1.32e99cp-9f,
    -0x1.33374ep-9f, 0x1.57c0fap-9f, -0x1.e8af9ap-9f, -0x1.eb914ep-11f, -0x1.e43a4ep-10f, -0x1.7fdbfep-10f,
    -0x1.181a52p-9f, -0x1.78c35ap-8f, 0x1.c611bap-9f, -0x1.a17d74p-10f, 0x1.b33226p-15f, 0x1.bbcf02p-10f,
    0x1.60925cp-9f, -0x1.483ec2p-9f, -0x1.3b97d2p-8f, 0x1.7e8cc6p-14f, 0x1.2158c4p-10f, 0x1.7bb184p-11f,
    -0x1.16b2dp-8f, 0x1.bfaa48p-9f, 0x1.49dd7ap-8f, -0x1.8ed226p-8f, 0x1.077818p-9f, -0x1.f9b54ep-10f,
    -0x1.41ad3cp-14f, -0x1.8e15b4p-11f, -0x1.3f8e8ap-10f, 0x1.a20e28p-12f, 0x1.61fcf4p-10f, 0x1.74f628p-9f,
    0x1.02332cp-7f, 0x1.3f43b4p-8f, 0x1.204096p-9f, -0x1.2bd348p-10f, 0x1.04509ap-9f, 0x1.4e190ep-11f,
    -0x1.91b69ep-11f, 0x1.1695d6p-10f, -0x1.b4d898p-8f, 0x1.1fdeaep-8f, 0x1.646cf4p-8f, -0x1.51f2b2p-12f,
    -0x1.4fd26ep-11f, -0x1.11f448p-14f, -0x1.d4dceap-11f, 0x1.18aa44p-13f, -0x1.ee155cp-8f, 0x1.21bf08p-11f,
    0x1.dce228p-8f, -0x1.3cbb9ep-9f, -0x1.9e17a6p-11f, -0x1.05d29p-8f, -0x1.5774e4p-8f, -0x1.88ccc2p-10f,
    0x1.bfc32cp-9f, 0x1.47521ep-13f, 0x1.92fbb6p-9f, 0x1.ebb71ap-10f, -0x1.29f342p-8f, -0x1.07793ep-11f,
    -0x1.8d5abcp-11f, -0x1.e37c38p-10f, -0x1.26806ep-7f, 0x1.0f76ecp-12f, -0x1.126bep-12f, 0x1.541a86p-9f,
    -0x1.03bed6p-7f, -0x1.6c923ap-10f, -0x1.cfbb98p-9f, 0x1.885bb8p-8f, 0x1.6634d2p-12f, 0x1.fadff8p-12f,
    -0x1.8195f8p-10f, -0x1.7cf684p-8f, -0x1.1d537p-9f, 0x1.0972b6p-9f, 0x1.c79cbap-8f, 0x1.926a32p-10f,
    -0x1.279a22p-8f, 0x1.653fe8p-9f, 0x1.b14ccp-13f, 0x1.8fd198p-8f, 0x1.35206p-10f, 0x1.18df4ep-7f, -0x1.934dccp-9f,
    -0x1.ada882p-10f, 0x1.5750a2p-12f, 0x1.8b9792p-10f, 0x1.588ab8p-12f, -0x1.1aa27ep-10f, 0x1.fd04eep-9f,
    0x1.0d2bd2p-10f, -0x1.4da968p-12f, -0x1.cf0a2cp-11f, 0x1.2ea99cp-11f, 0x1.a69962p-8f, -0x1.35f9aap-10f,
    0x1.4a988ep-13f, -0x1.046cc8p-10f, -0x1.7e769ap-12f, -0x1.e774aap-9f, 0x1.2fbaecp-12f, 0x1.28a2a2p-12f,
    0x1.70ae1p-9f, 0x1.badeep-8f, 0x1.83c192p-10f, 0x1.478202p-9f, 0x1.8ab6cp-9f, -0x1.13631cp-10f, -0x1.4c5936p-8f,
    -0x1.926d3ap-12f, 0x1.a74a4cp-10f, -0x1.6555a8p-10f, -0x1.6ed582p-9f, -0x1.5a900ep-9f, 0x1.2f9ffp-11f,
    0x1.9f513cp-13f, 0x1.22881cp-9f, -0x1.c972p-8f, -0x1.1ea97ap-11f, -0x1.525b7ap-11f, -0x1.3ddc5ap-12f,
    -0x1.473342p-7f, 0x1.ae4ca2p-10f, -0x1.59386ap-9f, 0x1.3948f2p-10f, -0x1.45c16cp-9f, -0x1.deb3cep-9f,
    -0x1.efc93ap-10f, 0x1.384bbap-8f, 0x1.61914p-9f, 0x1.214ce4p-9f, -0x1.efc534p-10f, -0x1.396c58p-8f,
    -0x1.cfa062p-11f, 0x1.4d0a76p-11f, 0x1.eb72f6p-8f, 0x1.33718ap-9f, 0x1.187f3ep-8f, 0x1.22830cp-13f,
    -0x1.8933c6p-12f, 0x1.ab77ecp-8f, 0x1.c8b632p-12f, -0x1.b5bd28p-10f, 0x1.045bep-11f, 0x1.23e07ap-11f,
    0x1.986e1ap-9f, 0x1.f123a8p-13f, -0x1.29d7b6p-9f, 0x1.2e60d8p-10f, -0x1.35d554p-8f, -0x1.04202p-10f,
    -0x1.ec1754p-10f, 0x1.2a01ccp-13f, 0x1.93ac4p-9f, -0x1.2eb864p-10f, -0x1.2d4af8p-10f, -0x1.22a5c6p-8f,
    -0x1.388cd6p-8f, -0x1.f5568p-9f, -0x1.3fc944p-10f, -0x1.247a58p-11f, 0x1.406728p-9f, -0x1.51742ep-8f,
    0x1.e56c8p-15f, 0x1.f1ea4p-9f, 0x1.6feb7ep-13f, 0x1.69eaep-21f, 0x1.10f36p-9f, -0x1.3fd9dp-8f, 0x1.2d3468p-8f,
    0x1.22232ap-9f, 0x1.4e8692p-10f, -0x1.c4be0ep-11f, -0x1.370cfap-8f, -0x1.b8aa3ap-10f, 0x1.fceedep-9f,
    0x1.3dfdfcp-8f, 0x1.05b414p-9f, -0x1.66a4b8p-8f, -0x1.4f0256p-10f, 0x1.b1cbccp-9f, 0x1.db1b5ap-9f,
    -0x1.34993ap-9f, 0x1.63ec78p-12f, -0x1.ac548ep-9f, 0x1.526af8p-12f, -0x1.de2782p-9f, -0x1.ca9568p-9f,
    -0x1.aab55ep-10f, -0x1.d4ad7ap-10f, -0x1.a5744ap-10f, -0x1.f896fep-12f, 0x1.0fbf1p-8f, -0x1.bac72p-11f,
    0x1.85947cp-9f, -0x1.414a3cp-9f, 0x1.886d94p-8f, 0x1.6da6p-8f, 0x1.1b2b72p-11f, 0x1.29aa9cp-8f, -0x1.4742f6p-15f,
    0x1.241dcep-15f, 0x1.c220e2p-9f, -0x1.4f59eep-9f, -0x1.00d54ap-9f, -0x1.9bfacep-10f, 0x1.571d92p-11f,
    0x1.5163e2p-12f, 0x1.d9483p-11f, -0x1.0d9882p-11f, 0x1.f6f97ap-9f, -0x1.b36a5ep-8f, 0x1.a359f8p-10f,
    0x1.2ad5dap-10f, 0x1.0a1de2p-8f, -0x1.65de2cp-10f, -0x1.78af4cp-11f, -0x1.bf7c78p-16f, -0x1.4057dep-14f,
    -0x1.5bc1a8p-8f, 0x1.7331e2p-11f, 0x1.4c9898p-12f, 0x1.99741p-8f, 0x1.d9774cp-8f, 0x1.03a7aap-8f, 0x1.143b04p-8f,
    0x1.26fb9ep-8f, -0x1.88bfap-10f, -0x1.664b08p-8f, -0x1.5fc808p-11f, 0x1.80e3ecp-8f, -0x1.3c13fcp-9f,
    -0x1.5d4718p-11f, -0x1.cf02ccp-9f, 0x1.8dc2bcp-11f, 0x1.242692p-8f, 0x1.27c21p-9f, -0x1.260f7ep-11f,
    0x1.2965e2p-8f, 0x1.9c4206p-12f, 0x1.879ce6p-8f, 0x1.dfcc1cp-12f, 0x1.8cb4a8p-8f, 0x1.226044p-8f, 0x1.a54a5ep-10f,
    0x1.de9ffep-9f, -0x1.126a94p-8f, 0x1.7d152ep-8f, 0x1.5b9dd4p-8f, -0x1.99db5ep-10f, -0x1.0d48p-8f, 0x1.614d54p-8f,
    0x1.051cf8p-10f, 0x1.319548p-8f, -0x1.af839cp-13f, 0x1.161784p-10f, -0x1.c4c24cp-10f, 0x1.4752ap-10f,
    0x1.749808p-11f, -0x1.169b46p-10f, -0x1.9f7914p-13f, -0x1.7fa6fap-14f, 0x1.716bb6p-9f, 0x1.9e1c32p-8f,
    -0x1.2930bp-8f, -0x1.259cacp-10f, 0x1.9afdd6p-8f, -0x1.a62e48p-9f, -0x1.779d58p-9f, -0x1.8a405ep-11f,
    -0x1.8a4d86p-8f, 0x1.1d63aap-10f, -0x1.356928p-9f, -0x1.3aa93p-9f, -0x1.79c716p-9f, 0x1.0b6baep-9f,
    0x1.cf6902p-11f, 0x1.2ca19ep-9f, 0x1.4d63fap-9f, 0x1.36410ap-9f, 0x1.f4d974p-10f, -0x1.4c12ep-9f,
    -0x1.80daccp-10f, -0x1.578f96p-13f, -0x1.15583ap-8f, -0x1.8e1fd4p-15f, -0x1.5ffd64p-8f, -0x1.6f5c2p-9f,
    -0x1.6dd25p-10f, -0x1.d39dc2p-10f, 0x1.b8c572p-9f, 0x1.efd008p-13f, -0x1.86d5c2p-14f, 0x1.606914p-9f,
    0x1.28a642p-9f, -0x1.1b0aa2p-12f, 0x1.f2e4f6p-11f, -0x1.16f09p-10f, -0x1.ff5ea8p-12f, -0x1.7b01b8p-9f,
    0x1.4a65cp-10f, 0x1.08ce3p-14f, 0x1.35a02cp-10f, 0x1.0b83eep-7f, 0x1.57cf9ep-9f, 0x1.fe817ap-9f, 0x1.2468d4p-9f,
    -0x1.b0bf44p-10f, -0x1.7b3664p-8f, -0x1.33df0cp-8f, 0x1.282cfap-8f, -0x1.089fd8p-9f, -0x1.2b4618p-10f,
    -0x1.c3c71p-10f, 0x1.27200ap-9f, 0x1.0ba388p-9f, 0x1.127c92p-9f, -0x1.d3d56p-6f, 0x1.36d57ep-6f, 0x1.87477ep-6f,
    -0x1.6e6c4p-6f, 0x1.2db896p-7f, 0x1.88a236p-7f, 0x1.cc355ap-13f, -0x1.fb2968p-6f, -0x1.38e84ep-8f,
    -0x1.b391d8p-6f, 0x1.0b629cp-9f, 0x1.06a904p-9f, 0x1.b64a44p-7f, -0x1.7ba4b2p-6f, 0x1.979d4ap-7f, 0x1.cdb94p-7f,
    0x1.9f7a66p-6f, 0x1.7f7154p-9f, 0x1.d94ebp-9f, 0x1.71ce3ep-10f, 0x1.96f63ep-6f, -0x1.24509cp-6f, -0x1.2ee6e8p-5f,
    -0x1.4d27fcp-9f, -0x1.891b8cp-6f, 0x1.1b3f8ep-7f, 0x1.48f658p-6f, 0x1.0f5634p-6f, -0x1.1c5beap-9f, 0x1.64b04ep-6f,
    -0x1.abd4ep-13f, -0x1.e0954p-6f, -0x1.51991ap-5f, 0x1.1e8704p-6f, 0x1.169db4p-5f, -0x1.a78734p-6f, 0x1.3e537ap-6f,
    -0x1.990cb4p-6f, -0x1.09c476p-5f, 0x1.50d366p-6f, 0x1.328248p-5f, -0x1.f3d6dp-7f, 0x1.47bb88p-5f, -0x1.196554p-8f,
    0x1.e220d2p-5f, -0x1.8e7b84p-5f, 0x1.de5ed2p-7f, 0x1.fb73e4p-5f, 0x1.70e68cp-7f, 0x1.2f46bep-5f, -0x1.e9523p-6f,
    0x1.8bc6acp-5f, 0x1.5e639ep-5f, 0x1.8d0294p-10f, -0x1.0a5bb4p-5f, -0x1.f4c53p-7f, -0x1.afd284p-6f, 0x1.e46dc8p-8f,
    -0x1.30620cp-9f, -0x1.f0af3ap-5f, 0x1.58adf6p-10f, 0x1.25def8p-5f, -0x1.b30816p-5f, 0x1.01de44p-4f,
    -0x1.92da6ap-5f, 0x1.3dc5e2p-5f, -0x1.1243fap-4f, -0x1.db9b0ep-5f, -0x1.c76094p-6f, -0x1.4624ap-5f,
    0x1.f086d4p-5f, -0x1.cfd3dep-6f, 0x1.7fe92cp-7f, 0x1.ee58a8p-6f, 0x1.c2555ep-6f, 0x1.18a738p-4f, -0x1.4acfccp-7f,
    0x1.91b2c8p-5f, -0x1.05a686p-5f, -0x1.f1aa7p-10f, -0x1.87cd5cp-6f, 0x1.2be006p-6f, 0x1.49bf3cp-6f,
    -0x1.42433ep-6f, 0x1.6371b2p-8f, 0x1.b3c56ap-7f, 0x1.a8ad3ap-12f, -0x1.ef4c7ap-6f, -0x1.250f66p-7f,
    -0x1.b2fa68p-6f, 0x1.6d550ap-8f, 0x1.2552p-11f, 0x1.6f1ca6p-7f, -0x1.77357ep-6f, 0x1.b31edp-7f, 0x1.8157bep-7f,
    0x1.8faae4p-6f, 0x1.5945e8p-9f, 0x1.750278p-11f, -0x1.10dbfp-13f, 0x1.768d46p-7f, 0x1.073c24p-5f,
    -0x1.682706p-10f, -0x1.8cc144p-6f, -0x1.406f0ep-13f, -0x1.e37cdp-10f, -0x1.8dd508p-6f, 0x1.9fea42p-6f,
    0x1.eed61p-5f, 0x1.069534p-4f, 0x1.003f5p-5f, -0x1.6cec4p-6f, -0x1.0c75fap-4f, -0x1.6a0bc2p-6f, -0x1.d3b1fp-8f,
    0x1.369fcep-6f, -0x1.28d77p-8f, 0x1.1878fep-5f, 0x1.676efep-6f, -0x1.0570e2p-5f, -0x1.5ca6f8p-6f, -0x1.6a0e38p-8f,
    0x1.d41594p-11f, -0x1.17dbc4p-6f, 0x1.86e568p-7f, 0x1.c3ce1ep-8f, -0x1.2114fap-6f, 0x1.f7cf42p-7f,
    -0x1.d1f5e6p-8f, -0x1.89b9d4p-7f, -0x1.e49542p-6f, 0x1.d8d86cp-6f, -0x1.f59c2ap-7f, -0x1.fc39eep-8f,
    -0x1.87e9e2p-6f, -0x1.6cb0fep-6f, 0x1.56525ep-6f, -0x1.67f1b4p-6f, 0x1.328198p-6f, 0x1.676c82p-6f,
    -0x1.ea0b5cp-6f, 0x1.82e21ep-6f, 0x1.77a92cp-6f, -0x1.a3325ep-6f, 0x1.7bb03p-8f, 0x1.249dcep-6f, -0x1.497586p-11f,
    -0x1.072684p-5f, -0x1.2cc8fep-7f, -0x1.de6568p-6f, 0x1.657cc8p-8f, -0x1.6d8d9p-9f, 0x1.dcc52cp-8f,
    -0x1.fa0856p-6f, 0x1.af72ap-7f, 0x1.c0c632p-7f, 0x1.014caep-5f, 0x1.33787cp-10f, 0x1.8d8096p-8f, 0x1.e13edp-9f,
    0x1.8e71b6p-7f, -0x1.ced94ap-7f, -0x1.d78e6cp-6f, -0x1.a57846p-8f, -0x1.374348p-8f, -0x1.54c574p-7f,
    -0x1.5d786ep-6f, 0x1.718026p-7f, 0x1.454ae8p-7f, -0x1.2150dep-6f, 0x1.47a5c8p-6f, 0x1.776cfcp-9f, -0x1.1c4498p-8f,
    0x1.c7a83ap-6f, -0x1.6408a4p-6f, 0x1.a5f7c8p-7f, -0x1.fabc32p-8f, -0x1.1743f8p-10f, 0x1.9f991cp-6f,
    0x1.d2740cp-9f, 0x1.c77e8ep-6f, -0x1.7c1e8ap-6f, -0x1.7b1d96p-6f, 0x1.b8bb4p-5f, -0x1.97185ep-6f, -0x1.1104cep-5f,
    0x1.22976ap-11f, 0x1.e92daap-6f, 0x1.c9942ap-6f, 0x1.9a4914p-5f, -0x1.1c98fep-10f, -0x1.15836cp-6f,
    0x1.c670aap-6f, 0x1.a26ee8p-7f, 0x1.657c68p-6f, -0x1.14c0cap-5f, -0x1.8c1fd8p-7f, 0x1.3d827ep-6f, -0x1.39fcdp-6f,
    0x1.779332p-7f, -0x1.bca114p-6f, 0x1.9e153ap-11f, -0x1.009706p-12f, -0x1.973ba6p-6f, 0x1.1cdb3ep-6f,
    0x1.6c7654p-7f, -0x1.4c608ap-6f, 0x1.94ca9p-7f, -0x1.54306ap-7f, -0x1.3cd2c2p-6f, -0x1.fbec92p-6f, 0x1.e2726ap-6f,
    -0x1.ff57e4p-7f, -0x1.125f26p-7f, -0x1.6d361p-6f, -0x1.4bac52p-6f, 0x1.93806p-6f, -0x1.9ddc4p-6f, 0x1.2c9b1cp-6f,
    0x1.915e8cp-6f, -0x1.2c2d34p-9f, -0x1.ed7fe8p-6f, 0x1.8f782ap-6f, 0x1.5b42fcp-9f, 0x1.21f966p-6f, -0x1.09e464p-7f,
    -0x1.61e19ep-7f, -0x1.84c01p-6f, -0x1.40b70cp-6f, -0x1.03f7b4p-6f, 0x1.25f0f2p-7f, -0x1.97b9aep-6f,
    0x1.ff14acp-7f, -0x1.2fb9d8p-6f, -0x1.a04dcap-6f, -0x1.22e2c6p-6f, -0x1.ca2aacp-8f, -0x1.d337aap-7f,
    -0x1.a0c048p-8f, 0x1.627c2ap-7f, -0x1.48e536p-6f, 0x1.237124p-6f, 0x1.2b6ad4p-6f, -0x1.192dd8p-6f, 0x1.3029a8p-9f,
    0x1.2a89acp-6f, 0x1.5d6d66p-8f, -0x1.347e0ap-5f, -0x1.a286e6p-14f, -0x1.659e04p-6f, 0x1.1b6398p-7f,
    -0x1.214988p-9f, 0x1.b23834p-8f, -0x1.4b42cap-6f, 0x1.628bbcp-6f, 0x1.01c186p-7f, 0x1.304d02p-6f, 0x1.371e32p-8f,
    -0x1.7fd12p-10f, -0x1.6ef712p-8f, -0x1.1388aap-6f, -0x1.219f3ap-8f, -0x1.bef304p-8f, -0x1.0372ep-6f,
    0x1.5c2c78p-7f, 0x1.25c64ep-7f, -0x1.458844p-6f, 0x1.27d4dap-6f, -0x1.3996cp-7f, -0x1.ca7b22p-7f, -0x1.e2509ep-6f,
    0x1.d99474p-6f, -0x1.3240c6p-6f, -0x1.3e3776p-9f, -0x1.832d86p-6f, -0x1.9c027p-6f, 0x1.45aa9ep-6f,
    -0x1.83920ap-6f, 0x1.0953fep-6f, 0x1.765058p-6f, 0x1.1b38a6p-6f, -0x1.3d34cp-11f, 0x1.dc17f6p-6f, 0x1.8dc774p-14f,
    0x1.d99a6ep-8f, -0x1.a4d992p-6f, -0x1.50111p-8f, 0x1.209f1p-6f, -0x1.30403ap-7f, 0x1.0ab978p-5f, -0x1.361d36p-6f,
    0x1.c9fa9cp-12f, 0x1.f5411p-9f, 0x1.21054ap-5f, 0x1.6fdd1ap-9f, 0x1.4fc9e4p-7f, -0x1.c5f52ap-6f, -0x1.8d900cp-9f,
    -0x1.97c7b2p-6f, 0x1.23a496p-7f, 0x1.88bf4p-6f, 0x1.72f6bep-7f, -0x1.dc5fe8p-6f, 0x1.217d5ap-6f, -0x1.1756e8p-6f,
    0x1.2dc50ap-7f, -0x1.b24a8ep-6f, -0x1.9a1ea4p-6f, -0x1.857d7ep-6f, -0x1.4a0c5ap-6f, 0x1.90e84ep-6f,
    0x1.78d97ap-6f, 0x1.afb6b4p-7f, 0x1.ac8d3ep-6f, 0x1.2e2a5p-6f, -0x1.36431ep-6f, -0x1.7c929ep-6f, 0x1.a52714p-7f,
    -0x1.a7b66ap-6f, -0x1.750fep-6f, 0x1.82bf4ep-6f, 0x1.278b1p-7f, 0x1.000edap-5f, -0x1.40a47ep-7f, -0x1.eb30dep-7f,
    -0x1.b4ea4ap-7f, 0x1.673c0ap-5f, 0x1.fdc644p-7f, -0x1.cc9216p-7f, -0x1.3f93d6p-7f, 0x1.796864p-8f, 0x1.927a72p-8f,
    -0x1.4da998p-6f, 0x1.53595p-7f, -0x1.9df7a4p-6f, 0x1.87203p-8f, 0x1.73cbd4p-6f, 0x1.0b326cp-7f, 0x1.58f542p-6f,
    -0x1.392d2p-6f, 0x1.ab97b4p-8f, -0x1.52dd78p-6f, 0x1.b6e9d6p-7f, 0x1.4dd4e6p-5f, -0x1.b7ebbap-6f,
    -0x1.b222dap-11f, 0x1.475e04p-5f, 0x1.3d194ap-6f, 0x1.f4b6ep-7f, 0x1.102b44p-5f, -0x1.1df71cp-5f, -0x1.a4f0e8p-6f,
    0x1.de2406p-6f, -0x1.cd064cp-7f, -0x1.96cebep-8f, 0x1.49584p-6f, -0x1.5996e2p-5f, -0x1.0ef382p-8f, 0x1.bb8fccp-7f,
    0x1.0688aap-5f, -0x1.ea4ebep-6f, 0x1.57ab0ep-6f, 0x1.c248a2p-6f, -0x1.5a25bp-6f, 0x1.f9dc3cp-8f, 0x1.cfa53ep-7f,
    -0x1.14b2b2p-8f, -0x1.221cdcp-5f, -0x1.8fa618p-7f, -0x1.00ee3cp-5f, 0x1.a9b81ep-8f, 0x1.33e11p-9f, 0x1.06e69ep-6f,
    -0x1.e45c46p-6f, 0x1.5a3e3ap-7f, 0x1.10929ap-6f, 0x1.ca9ebep-6f, 0x1.574ea8p-8f, 0x1.3ec0c6p-8f, -0x1.e40ab4p-14f,
    0x1.489e22p-12f, -0x1.67c106p-6f, -0x1.40705ep-5f, 0x1.2d9858p-6f, 0x1.ba38a8p-6f, -0x1.3d664ap-7f,
    0x1.081738p-5f, 0x1.956b74p-6f, -0x1.7fa7e2p-8f, 0x1.4ead5cp-5f, 0x1.9eded6p-9f, 0x1.785dd2p-9f, -0x1.ee22ap-9f,
    0x1.561d92p-5f, 0x1.235258p-7f, 0x1.d99e1cp-9f, -0x1.998d8ap-6f, -0x1.1bbb2ep-5f, -0x1.0c606p-5f, 0x1.3ad4f2p-7f,
    0x1.0b4a54p-5f, -0x1.6bbc32p-5f, -0x1.e1a036p-6f, 0x1.3e7268p-5f, -0x1.b362e8p-6f, -0x1.13efb8p-5f, 0x1.05963p-6f,
    -0x1.fc474ap-10f, -0x1.ee9ac4p-7f, 0x1.980d8cp-7f, 0x1.5e5e3ep-6f, -0x1.bc2808p-8f, 0x1.0d2446p-7f,
    0x1.353c2cp-7f, -0x1.d246d6p-6f, 0x1.1766bp-6f, -0x1.be7bc4p-6f, 0x1.598072p-7f, -0x1.5b55b2p-11f,
    -0x1.83f908p-7f, -0x1.3d9f92p-6f, 0x1.322ed2p-7f, -0x1.df8baap-9f, -0x1.8d5a6ep-6f, 0x1.d86398p-8f, 0x1.b0b1fp-6f,
    0x1.6c24b6p-5f, 0x1.ce4d32p-8f, 0x1.c304cap-5f, -0x1.051c9p-7f, -0x1.d8965cp-6f, -0x1.0f198cp-6f, -0x1.6705e8p-6f,
    -0x1.a1bbc8p-7f, 0x1.064db8p-5f, -0x1.59231cp-5f, -0x1.69ce4cp-6f, -0x1.5da858p-8f, 0x1.c20d7ep-6f,
    -0x1.1b7fe2p-6f, 0x1.a0febep-8f, 0x1.0f77d6p-6f, -0x1.135964p-5f, -0x1.0e6e04p-3f, 0x1.e4ca3ep-9f,
    -0x1.798c3ep-5f, 0x1.e32dbap-7f, -0x1.d9378p-10f, 0x1.7356e2p-7f, 0x1.55a86p-5f, 0x1.851618p-8f, 0x1.13d0e2p-7f,
    0x1.23cb88p-6f, 0x1.57000cp-7f, 0x1.e295a8p-7f, 0x1.db4974p-12f, 0x1.4be5ccp-7f, 0x1.cd4b64p-8f, -0x1.16b20ep-11f,
    0x1.40b70cp-6f, 0x1.81c6cp-7f, 0x1.b51dcp-7f};
inline constexpr LossAt pangram_20_losses[]{
    {0, 3.24197125}, {1, 3.23192763}, {10, 3.14271474}, {100, 2.33242011}, {1000, 0.416252673}};
inline constexpr float pangram_20_trained[]{
    -0x1.329bb6p+0f, 0x1.81d98p-1f, 0x1.eee658p+0f, 0x1.ca34c8p-1f, 0x1.4fbbfcp+0f, -0x1.a06f88p-1f, -0x1.90e424p-2f,
    -0x1.0f2326p-2f, 0x1.06ef2p+0f, -0x1.d466dcp-1f, -0x1.56b1f8p-1f, 0x1.8fb43cp+1f, 0x1.2a147ap+0f, -0x1.b87d52p-1f,
    -0x1.e4bc28p+0f, 0x1.11f47p-1f, -0x1.9def7ep+0f, 0x1.16986ep+0f, 0x1.87d38p+0f, -0x1.0c09acp+0f, -0x1.6e8e9cp+0f,
    -0x1.f29786p-5f, -0x1.6811bp-1f, 0x1.dc0a6ep-1f, -0x1.1a6d6ap+1f, 0x1.29c7c6p+0f, -0x1.184666p+0f,
    -0x1.2b799ap+1f, -0x1.16b1aap+0f, -0x1.b863ccp+0f, 0x1.2f7788p-1f, -0x1.ddc314p+0f, -0x1.134238p+0f,
    -0x1.34727cp+0f, 0x1.35831p+0f, 0x1.410e36p+0f, 0x1.50f86cp-1f, -0x1.9423cap-4f, 0x1.075828p-4f, 0x1.01c6dp+1f,
    0x1.07922ep-2f, -0x1.f372fep-1f, 0x1.517fdcp+1f, -0x1.d3426ap-1f, 0x1.a1330ep+0f, -0x1.0544dcp+1f, 0x1.b06532p+0f,
    0x1.0ee57cp+0f, 0x1.3534a6p-1f, 0x1.7e9aa2p-1f, -0x1.dd8ffep+0f, 0x1.1fbbep+0f, 0x1.246b3ep+0f, -0x1.2f2a48p-2f,
    -0x1.875484p-1f, -0x1.365c7p-4f, 0x1.384a5ep-1f, -0x1.4d95p-1f, 0x1.8b893cp-1f, -0x1.c9d79ep-1f, 0x1.abd384p+0f,
    -0x1.9fe702p+0f, -0x1.97ec6ap+0f, 0x1.810a06p+0f, -0x1.a585f2p-1f, -0x1.f5579cp-1f, -0x1.8373bep-2f,
    0x1.7ebb56p+0f, 0x1.200b8p-1f, 0x1.3c4b62p+1f, -0x1.8d1634p-2f, -0x1.5b72e2p-1f, -0x1.065de4p+0f, 0x1.890176p+1f,
    -0x1.a456f2p-1f, -0x1.4632eap+0f, -0x1.7b58d2p+1f, 0x1.94476ep-2f, 0x1.699faap-2f, 0x1.12c168p-1f, 0x1.5ed426p+0f,
    -0x1.5a59e2p+0f, 0x1.e97702p-1f, 0x1.86c306p+1f, 0x1.2fe16ap-3f, -0x1.b15746p-2f, 0x1.780d5cp+0f, 0x1.b8a408p-5f,
    -0x1.28ee8ap-2f, -0x1.72ef7p+0f, -0x1.f6a90ap+0f, -0x1.8cc8f6p-5f, 0x1.89166p+0f, 0x1.0e5804p+0f, 0x1.0f1b6ap+0f,
    -0x1.ed824p-2f, 0x1.13cd62p-3f, -0x1.c25c58p-2f, -0x1.a9e274p+0f, 0x1.ef892p-2f, 0x1.5a246ep+0f, 0x1.9cbb98p-2f,
    0x1.4f2bb2p-1f, 0x1.683f2ap+0f, -0x1.0fc0a8p+0f, -0x1.1882e2p-2f, 0x1.031554p+1f, -0x1.2abp+0f, 0x1.79bd4ep+0f,
    0x1.6a06a4p+0f, 0x1.a1a2d8p+0f, -0x1.7a2a9cp+0f, 0x1.b057e4p-1f, 0x1.164d28p+0f, 0x1.b1b46p+0f, 0x1.d9dfbcp-1f,
    -0x1.60b76ep+1f, 0x1.2e888ep+0f, -0x1.69a2c2p+0f, -0x1.62b534p+0f, -0x1.e5390ap-1f, 0x1.ed9c1cp-1f,
    -0x1.1a5daep+0f, -0x1.dcf29ap-2f, -0x1.7dd10ap-1f, 0x1.97128p+0f, -0x1.4657fp-2f, -0x1.5bcadcp+0f,
    -0x1.611d46p-9f, -0x1.15edeep-2f, 0x1.e6a8c8p-1f, -0x1.dd3156p-1f, -0x1.037ec8p+1f, 0x1.2781bap-1f,
    0x1.f224bep-1f, 0x1.8bf25cp-2f, 0x1.212454p+0f, -0x1.5afd48p+1f, 0x1.64d8ap+0f, 0x1.ae18dcp+0f, -0x1.f9304cp-2f,
    0x1.a424bp-2f, 0x1.e656a6p-3f, 0x1.0ecfa2p+0f, 0x1.2ba0f6p-1f, 0x1.ce9822p-1f, 0x1.4772d6p+1f, -0x1.104758p+0f,
    -0x1.10d2dp-1f, 0x1.dde122p+0f, -0x1.378418p+0f, -0x1.522bb4p-1f, -0x1.779f4ep-1f, -0x1.0c8838p+0f,
    0x1.cddc74p-1f, -0x1.5efd9cp+0f, -0x1.b945cep-1f, 0x1.5fc244p-1f, -0x1.aa31f2p+0f, -0x1.ac5a94p-1f,
    -0x1.d2ca4cp-4f, -0x1.bcd19ap-2f, -0x1.5347bap-2f, -0x1.0a85aep+1f, 0x1.192ff6p+0f, 0x1.7dcd76p+0f,
    0x1.c95ee8p+0f, -0x1.02f1cp+1f, 0x1.428472p-2f, -0x1.6a78ccp+0f, -0x1.2d6cd4p-2f, 0x1.194b8cp+0f, -0x1.9efd4ap+0f,
    0x1.45d296p+0f, -0x1.8c7eacp-2f, 0x1.2d4856p+0f, -0x1.65dd98p+0f, -0x1.4aeb46p+0f, -0x1.05b67p-4f,
    -0x1.3f0d3ap+0f, -0x1.6cfdp-7f, -0x1.ad7c52p+0f, -0x1.c1ef6cp-4f, -0x1.e2b988p-2f, 0x1.9092f6p-1f,
    -0x1.2ed5e8p+1f, 0x1.2f1b66p+1f, -0x1.6d86d4p+0f, -0x1.1ea91ep-2f, -0x1.7e132ap+0f, -0x1.667514p-1f,
    -0x1.35dd6cp-3f, 0x1.20c0a2p+1f, 0x1.f3224ap+0f, 0x1.b4f922p-1f, 0x1.d098ecp-3f, 0x1.524a74p-2f, -0x1.c302acp-1f,
    -0x1.605108p-1f, 0x1.6a099cp+0f, 0x1.7e322ep-1f, 0x1.cb4746p-1f, -0x1.4dde22p+1f, -0x1.06f8ccp-1f,
    -0x1.3be388p+0f, -0x1.28a158p-6f, 0x1.47777cp+0f, 0x1.5188fep+0f, 0x1.071f8ep+1f, 0x1.3f5b52p+0f, -0x1.e9e3dp-1f,
    0x1.a9ac24p+0f, -0x1.51e04ep+0f, 0x1.833972p+0f, 0x1.ad4dfep+0f, 0x1.a8545cp-1f, 0x1.52f6p-1f, 0x1.d3af44p-3f,
    0x1.21d55cp-1f, -0x1.fa9dcap-1f, 0x1.613708p-3f, -0x1.c89b8ep+0f, -0x1.5a7cp-3f, -0x1.059d9ap+1f, 0x1.b5439ap-2f,
    -0x1.704a3p+0f, -0x1.ccf0c6p-2f, 0x1.80c308p+0f, -0x1.5bf4d2p+0f, -0x1.0311bep-3f, 0x1.494efep-8f, 0x1.4ab198p-1f,
    -0x1.f28182p+0f, -0x1.bb5ae6p+0f, -0x1.7510acp+0f, -0x1.067f3cp+0f, 0x1.12934ap+0f, -0x1.8a087p+0f,
    -0x1.930b7p+0f, -0x1.b88044p-3f, 0x1.053e5cp-1f, -0x1.2fef94p-1f, 0x1.cca33ap-1f, 0x1.51e8e2p+1f, 0x1.fbc488p-2f,
    0x1.65bc2ep-5f, 0x1.0d19f4p-2f, -0x1.ee8528p+0f, -0x1.4671bep+0f, -0x1.3a66ecp-2f, 0x1.8988bap-1f, 0x1.4cbf6ep-2f,
    0x1.56de98p-1f, -0x1.b60a1cp-5f, 0x1.273fep-1f, -0x1.20eee2p-1f, 0x1.132ad8p+0f, -0x1.d3423cp+0f, -0x1.35487p-1f,
    0x1.798e5cp-1f, -0x1.07eff6p+0f, 0x1.d8af54p-2f, -0x1.0e9bc8p+1f, -0x1.ec3a9p-2f, -0x1.c52524p-1f, 0x1.9e73c8p+0f,
    0x1.324312p+0f, -0x1.11da4ep+1f, 0x1.bbf5c8p-1f, -0x1.bf4d7cp+0f, 0x1.22ecf8p+0f, -0x1.f3f6fcp-2f, 0x1.d1f666p-2f,
    -0x1.8c8442p+0f, -0x1.044542p-1f, -0x1.3f5986p+0f, 0x1.36babp-1f, 0x1.30cdd8p-1f, 0x1.0a65f8p+0f, -0x1.a3a414p-2f,
    -0x1.0f9d38p+0f, -0x1.99159ep-1f, 0x1.89af14p+0f, -0x1.fbf8dcp-1f, 0x1.7543ap-1f, 0x1.3b3edap-1f, 0x1.4706p+1f,
    0x1.97e5p-1f, 0x1.59de26p+1f, 0x1.8842d4p+0f, -0x1.517ae4p+0f, -0x1.01a8eep+0f, -0x1.245cfp+0f, -0x1.34192ap+0f,
    -0x1.f9416ep-1f, 0x1.0f594ap+0f, 0x1.09a7b4p+0f, -0x1.b2090ap-1f, 0x1.00d882p-1f, 0x1.0d7dc6p+0f, -0x1.3697bap+0f,
    -0x1.4994a8p-1f, -0x1.a4a952p+0f, -0x1.8ba46ep-4f, 0x1.8dd008p-1f, 0x1.0a6534p+0f, -0x1.25c9d2p+1f,
    -0x1.23f84p-1f, 0x1.099efp+1f, 0x1.1c0c7cp+0f, -0x1.237d7ep-1f, -0x1.455e2ep-1f, 0x1.0f4464p+0f, -0x1.6d2fd8p-1f,
    0x1.2edd78p+1f, -0x1.097d9ep+0f, -0x1.c057cp+0f, -0x1.ebab62p-1f, -0x1.153e3ep+0f, 0x1.46780ep-2f,
    -0x1.3e9488p-1f, 0x1.bb8f98p-1f, -0x1.2fdfeep+0f, -0x1.a0c594p+1f, 0x1.62848ep+0f, -0x1.5ab00ep-1f,
    -0x1.102724p+0f, -0x1.49d4eap+0f, -0x1.44af9cp-1f, -0x1.579bdep+0f, 0x1.08b37p+1f, 0x1.72458ep+0f,
    -0x1.ebe55ap+0f, 0x1.aab33ep-1f, 0x1.ce6326p-1f, -0x1.c67ae2p+0f, 0x1.08a0dp+0f, 0x1.28e5c6p-1f, -0x1.2e4aa6p+0f,
    -0x1.f270bp+0f, 0x1.7f522ap+1f, 0x1.9774d8p-1f, 0x1.9620b8p-4f, -0x1.bbf66cp+0f, 0x1.8f0876p+0f, -0x1.cc6406p-4f,
    0x1.c8dadp-3f, 0x1.29d0b4p-1f, -0x1.0c5288p-4f, 0x1.156358p-1f, -0x1.f48de4p-1f, 0x1.9d3812p-2f, -0x1.9de6a2p+0f,
    -0x1.3d191ep-1f, -0x1.402034p-1f, -0x1.051f58p+1f, 0x1.c727d4p-1f, -0x1.7d11e4p+0f, 0x1.0406eep-1f,
    -0x1.0d6694p-1f, 0x1.0792a8p+0f, -0x1.f9d5ecp-4f, 0x1.d0ce7ep+0f, -0x1.6c3ce2p-1f, -0x1.117804p+1f,
    -0x1.60b63cp-2f, -0x1.348b9cp+0f, -0x1.a5789ap+0f, 0x1.70ef9p-1f, -0x1.cc1c34p-1f, -0x1.69f04cp-1f,
    -0x1.3c28fcp-1f, 0x1.6704dep-1f, -0x1.2f05e2p-1f, -0x1.4b5d32p-1f, -0x1.080c82p+0f, 0x1.a20224p-2f,
    0x1.f95ea6p+0f, 0x1.1bc974p+0f, -0x1.d687bap-1f, -0x1.b3041p+0f, 0x1.bdb146p+0f, 0x1.8c0b8cp+0f, -0x1.41ad2ep+1f,
    0x1.724afep+0f, 0x1.417fb6p+0f, -0x1.732994p-1f, 0x1.10ec38p-1f, 0x1.c8271ap+0f, -0x1.4d8728p-1f, -0x1.707e4ep-1f,
    0x1.ea6348p-1f, -0x1.b8f30cp-1f, 0x1.4133fp-1f, 0x1.671dc8p+0f, -0x1.c91a32p-1f, 0x1.08a184p+0f, 0x1.60dap-2f,
    -0x1.bd5e8ep-1f, 0x1.cbf42cp-1f, 0x1.6b9a0ep-2f, -0x1.38eb9ap+0f, -0x1.9a454p-1f, 0x1.6f2814p-1f, -0x1.90b03cp-1f,
    -0x1.722164p-1f, -0x1.00ba2ep+1f, -0x1.238938p-1f, -0x1.b4c55cp+1f, 0x1.1e3b9ep+0f, 0x1.771c8cp+0f,
    0x1.478b5ep+0f, 0x1.1d1ba2p+0f, 0x1.0a5c76p-1f, -0x1.a62fbap+0f, 0x1.26a2c6p+1f, 0x1.8f18p-1f, 0x1.577262p-1f,
    -0x1.272cc8p+1f, 0x1.de2576p-1f, 0x1.3a9ddp+0f, -0x1.85ddb2p+0f, 0x1.80737ap+0f, -0x1.d7e358p-6f, -0x1.6993f2p-3f,
    0x1.92f022p-1f, 0x1.54e8c2p-5f, 0x1.46b37ep-3f, -0x1.2c4776p+0f, 0x1.0d74bp+0f, -0x1.b0743ep-2f, 0x1.8f0ccep-1f,
    -0x1.14be0ep-1f, -0x1.22b6c2p+0f, -0x1.f90bbp-2f, -0x1.94be08p+0f, -0x1.789ed4p-3f, -0x1.65ab8p-1f,
    0x1.4a9296p+0f, -0x1.0b68fep+0f, 0x1.754334p-3f, -0x1.f1b356p-3f, -0x1.2d539cp-2f, 0x1.cae73ap-2f,
    -0x1.11322ep-2f, -0x1.1130dcp-1f, -0x1.56b828p-1f, 0x1.229546p-2f, 0x1.737608p-2f, 0x1.a6bc38p-3f,
    -0x1.136e36p-1f, -0x1.4771b4p-1f, -0x1.2662bep-2f, 0x1.1d78bcp-1f, -0x1.65d66p-2f, -0x1.99da46p-3f,
    -0x1.e908d2p-3f, 0x1.04292ep-1f, 0x1.43cfap-1f, 0x1.a19c74p-1f, -0x1.b981a2p-2f, 0x1.f31078p-2f, 0x1.b9588cp-2f,
    0x1.62b7e8p-1f, 0x1.3123b2p-2f, -0x1.e3bc7p-2f, -0x1.ddca28p-3f, -0x1.2176aep-3f, 0x1.3db85ap-1f, -0x1.33a6b2p-1f,
    -0x1.3abce4p-1f, 0x1.f3cf78p-2f, 0x1.6c750ep-3f, -0x1.a6901p-2f, -0x1.2d7678p-1f, 0x1.f1923p-3f, -0x1.ac4f78p-2f,
    0x1.a107c6p-2f, 0x1.c24ca4p-2f, -0x1.24cb26p-2f, -0x1.4458ep-1f, 0x1.477b62p-2f, -0x1.50893cp-2f, 0x1.38559ep-2f,
    -0x1.69afd4p-2f, 0x1.1fb13ep-1f, -0x1.1ae3a6p-1f, -0x1.2e339p-2f, -0x1.0e58bp-1f, -0x1.19afp-2f, 0x1.6f7802p-2f,
    -0x1.d2d03ep-2f, -0x1.ba3ff8p-2f, -0x1.6f4dp-4f, 0x1.98db2p-2f, 0x1.5937c6p-1f, 0x1.5ce21cp-1f, -0x1.6ef09ep-1f,
    0x1.afcabp-1f, 0x1.bf6432p-2f, 0x1.bd323ep-1f, -0x1.2851p-1f, 0x1.57ebecp-1f, -0x1.2cd7d4p-1f, 0x1.9d50f6p-2f,
    -0x1.4ef2dap-1f, 0x1.18e92p-3f, 0x1.87cd24p-2f, -0x1.964436p-2f, 0x1.828a1p-2f, -0x1.a8974cp-2f, 0x1.8e99ecp-1f,
    -0x1.1aa1ep-2f, -0x1.85d6cp-1f, -0x1.3e218cp-1f, -0x1.43c80cp-2f, 0x1.7e7f24p-1f, -0x1.41d26ep-1f, 0x1.b41c4cp-2f,
    -0x1.b4f8e4p-1f, 0x1.5f39f8p-2f, -0x1.a437dap-3f, -0x1.d5a936p-2f, 0x1.85083p-2f, -0x1.36278p-1f, -0x1.74184ap-2f,
    -0x1.271bbep-2f, 0x1.57376cp-2f, 0x1.7976a8p-3f, 0x1.3122f4p-3f, -0x1.c88ed4p-3f, -0x1.07a684p-1f,
    -0x1.de9614p-3f, 0x1.f194e6p-2f, -0x1.089edap-1f, -0x1.2d67c4p-1f, -0x1.7ac20cp-2f, 0x1.fa25b6p-2f,
    0x1.c2899cp-2f, 0x1.a36b5ep-1f, 0x1.4838fep-1f, -0x1.12115ep-1f, 0x1.7aca54p-1f, 0x1.5666ap-1f, 0x1.da0be8p-1f,
    -0x1.76255ep-1f, 0x1.282a6ep-1f, -0x1.7f3bap-1f, -0x1.c5fd0ap-3f, -0x1.891b64p-2f, -0x1.06e4ccp-3f,
    -0x1.3d048p-4f, 0x1.a9eafap-2f, 0x1.9991dap-2f, 0x1.5c0674p-1f, -0x1.93067ap-3f, 0x1.7b804ap-1f, -0x1.2d9878p-1f,
    -0x1.586476p-1f, 0x1.2488b8p-1f, 0x1.d9408ap-3f, 0x1.43023p-2f, 0x1.9c8408p-1f, 0x1.173f84p-2f, -0x1.25f818p-1f,
    -0x1.ee7228p-3f, 0x1.72b964p-2f, -0x1.2e2d28p-2f, 0x1.1e5086p-1f, 0x1.f20dep-2f, 0x1.fe6c7ap-2f, -0x1.9dd82ap-2f,
    0x1.1e3b1cp-1f, 0x1.51ca22p-2f, 0x1.8d4dfp-2f, 0x1.5f74a6p-2f, -0x1.2bff46p-2f, 0x1.d1e4d2p-2f, -0x1.831b36p-3f,
    -0x1.c2adacp-3f, 0x1.89664cp-2f, -0x1.43e57p-2f, -0x1.d6775p-2f, 0x1.e9b368p-3f, -0x1.53294ap-1f, -0x1.0bdacap-2f,
    -0x1.c37302p-2f, 0x1.d3e6bp-2f, 0x1.464c52p-2f, 0x1.7750c8p-2f, -0x1.39392p-2f, -0x1.7e6e92p-1f, -0x1.1764fap-1f,
    0x1.3fa732p-3f, -0x1.deda1ap-2f, -0x1.de3766p-3f, -0x1.f2b984p-3f, 0x1.3a830ep-1f, 0x1.9a2464p-2f, 0x1.6ef472p-1f,
    -0x1.8252b8p-2f, 0x1.3cc08ep-2f, 0x1.0d8628p-4f, 0x1.878a62p-1f, 0x1.2cbb94p-1f, 0x1.1ed77cp-1f, 0x1.1974e8p-1f,
    -0x1.e4acacp-2f, -0x1.1c021ep-1f, 0x1.9ae6ep-2f, -0x1.10ce64p-1f, -0x1.7666d6p-1f, -0x1.84d9eep-1f,
    -0x1.2736ecp-1f, 0x1.d8a1ep-3f, -0x1.b701dep-2f, -0x1.b7be48p-2f, 0x1.818adap-1f, -0x1.122718p-2f,
    -0x1.29982ep-1f, -0x1.0f293cp-7f, -0x1.326d1cp-3f, -0x1.59dc9ap-3f, -0x1.3ed5dcp-2f, 0x1.63b592p-2f,
    0x1.f59a96p-2f, 0x1.8d55cep-1f, -0x1.dbabbap-2f, 0x1.3d55cp-8f, -0x1.b7c054p-2f, -0x1.a3a626p-4f, 0x1.07778ap-1f,
    -0x1.2993e2p-2f, 0x1.6811p-1f, -0x1.0bd83cp-2f, 0x1.021e2cp-1f, -0x1.88cd68p-1f, -0x1.d84ce8p-2f, 0x1.3cd5f4p-4f,
    -0x1.136a1cp-1f, 0x1.05abdap-2f, 0x1.380dd4p-1f, 0x1.89956ap-1f, 0x1.863cc4p-3f, -0x1.69939cp-2f, -0x1.e257dp-4f,
    0x1.8b0de2p-2f, -0x1.06484ep-1f, 0x1.1c2292p-1f, 0x1.246ecp-2f, 0x1.570364p-2f, -0x1.01a462p-1f, 0x1.266aep-1f,
    0x1.d495p-2f, 0x1.1e3806p-2f, 0x1.fd637ep-2f, -0x1.1da01p-1f, 0x1.8f50dap-3f, -0x1.061798p-1f, -0x1.a7472ep-3f,
    0x1.52e1p-1f, 0x1.d90dfep-3f, -0x1.2559d6p-1f, -0x1.1822a2p-1f, -0x1.4ad642p-1f, -0x1.8adc2cp-6f, 0x1.5cf4e2p-1f,
    0x1.e9d234p-2f, 0x1.0ddafp-2f, 0x1.3f6348p-2f, -0x1.d2c13p-2f, 0x1.07edb4p-1f, -0x1.11e6f4p-1f, 0x1.66b7dep-2f,
    0x1.f89e7ap-2f, 0x1.11b784p-1f, 0x1.1d0112p-1f, 0x1.0607dp-2f, 0x1.f4f49ap-2f, -0x1.d7beb8p-2f, 0x1.520f6ap-2f,
    -0x1.78fa1cp-2f, -0x1.a79p-2f, 0x1.1c0cd4p-2f, -0x1.f4d61p-2f, -0x1.c10ba2p-3f, -0x1.861d9cp-2f, 0x1.0a3102p-3f,
    0x1.10060ap-2f, 0x1.2b0b14p-2f, -0x1.9ec7bcp-3f, -0x1.42045ap-1f, -0x1.0edcc4p-1f, 0x1.0fd69p-1f, -0x1.82976p-3f,
    -0x1.1bbe04p-1f, -0x1.cc04b4p-2f, 0x1.1312dep-1f, 0x1.f915dcp-2f, 0x1.5387cep-2f, 0x1.75d526p-2f, 0x1.266c96p-1f,
    0x1.52b494p-2f, 0x1.f441c2p-2f, -0x1.225cccp-1f, -0x1.7a2e12p-5f, 0x1.92782ap-2f, -0x1.dfb592p-2f, 0x1.f6483p-2f,
    0x1.116ea8p-2f, 0x1.f2c6c2p-3f, -0x1.f490cp-2f, 0x1.21cc5ep-1f, 0x1.a86b96p-1f, 0x1.395b4ep-3f, 0x1.983dccp-3f,
    -0x1.026572p-2f, 0x1.d1a1fcp-2f, -0x1.928866p-2f, -0x1.75c86ap-2f, -0x1.2af0fcp-1f, 0x1.4c5668p-1f,
    -0x1.7379bcp-2f, -0x1.f7f4b4p-1f, -0x1.1aa6dcp-1f, 0x1.23b86ap-1f, 0x1.68bf7p-1f, -0x1.b0db4cp-2f, 0x1.96be68p-3f,
    -0x1.9d16c4p-2f, 0x1.1d02fcp-1f, -0x1.3534c8p-1f, 0x1.a9233cp-1f, -0x1.360a74p-2f, -0x1.60d022p-1f,
    -0x1.066d0cp-1f, 0x1.3a2852p-3f, 0x1.2d03aap-1f, 0x1.b3bb86p-2f, -0x1.aaf626p-3f, -0x1.4ff3fp-2f, -0x1.d5be32p-2f,
    0x1.15e8aap-1f, -0x1.a5b9ep-2f, 0x1.af3d42p-3f, 0x1.197fd4p-1f, 0x1.eda24p-2f, 0x1.03abap-2f, 0x1.8df9f8p-2f,
    0x1.02919p-1f, -0x1.05ebc8p-1f, -0x1.8dd664p-2f, -0x1.5c91c4p-1f, -0x1.2a6652p-1f, -0x1.1b12c8p-1f,
    0x1.468024p-1f, 0x1.4716a2p-1f, -0x1.71149ap-2f, 0x1.e16ac6p-3f, 0x1.a51bfcp-2f, -0x1.0a4526p-1f, -0x1.3b2ca4p-2f,
    -0x1.d75c88p-3f, -0x1.fffeap-6f, 0x1.08cfc4p-2f, 0x1.150984p-1f, -0x1.f24b24p-2f, -0x1.7edc26p-3f, 0x1.ee4346p-2f,
    0x1.407f78p-1f, -0x1.3c8d56p-2f, -0x1.126ba4p-1f, 0x1.516902p-1f, -0x1.b1025cp-2f, 0x1.2211ap-1f, -0x1.43a83ap-1f,
    -0x1.9ce5ccp-2f, -0x1.4f24f8p-1f, -0x1.e22a76p-3f, 0x1.2b4b8p-3f, -0x1.3e6c4p-1f, 0x1.8cee1cp-2f, -0x1.60a3e4p-1f,
    -0x1.3e4f96p-2f, 0x1.528a64p-2f, -0x1.a954e2p-1f, -0x1.58ef52p-3f, -0x1.7d9c28p-2f, -0x1.ef1238p-2f,
    -0x1.c0901cp-2f, 0x1.936b8cp-2f, 0x1.7c30b2p-2f, -0x1.f5fa88p-3f, 0x1.337cdcp-2f, 0x1.74c886p-1f, -0x1.3eaaaep-1f,
    0x1.63de46p-3f, 0x1.33bb2cp-1f, -0x1.7ec59ap-2f, -0x1.067ef4p-2f, 0x1.b61fcap-3f, -0x1.916004p-2f,
    -0x1.0d8e92p-2f, 0x1.202d08p-1f, -0x1.76aafcp-2f, -0x1.bf5eecp-2f, -0x1.a586b8p-2f, 0x1.e5d996p-3f,
    0x1.916326p-3f, 0x1.3fac4ap-3f, -0x1.7d5234p-3f, -0x1.114386p-1f, -0x1.08bafcp-2f, 0x1.e9169p-2f, -0x1.29d786p-1f,
    -0x1.ae4108p-2f, -0x1.8907b2p-2f, 0x1.e65734p-2f, 0x1.4acafap-1f, 0x1.b99ed4p-1f, 0x1.639676p-1f, 0x1.72b778p-4f,
    0x1.96e1aep-2f, -0x1.64e476p-1f, -0x1.4f7b4cp-1f, -0x1.49fd02p-2f, -0x1.51c49ap-1f, -0x1.5929ap-1f,
    0x1.3bc054p-2f, -0x1.a10f44p-3f, -0x1.8288a4p-1f, -0x1.d15956p-1f, 0x1.9798a8p-1f, -0x1.ac8ebcp-4f,
    -0x1.499322p-1f, -0x1.26e548p-1f, 0x1.06035cp-2f, 0x1.efaf98p-2f, 0x1.82f5a4p-2f, -0x1.cd00eap-2f,
    -0x1.12e368p-1f, 0x1.e82c44p-3f, 0x1.1fd778p-1f, -0x1.06e6eap-2f, 0x1.20b3b2p-2f, 0x1.185b44p-2f, -0x1.2f436ap-1f,
    0x1.a2138cp-1f, 0x1.3c7e6p-1f, -0x1.2ad3cap-1f, -0x1.e7ddc2p-3f, 0x1.1ddcbp-1f, -0x1.343698p-2f, 0x1.1bccd4p-1f,
    0x1.01229cp-2f, -0x1.9c863p-3f, 0x1.acb35cp-2f, 0x1.6e58e6p-2f, -0x1.68130ep-1f, 0x1.2ee90ap-1f, 0x1.077d62p-3f,
    -0x1.379fb8p-1f, -0x1.1a7c3ep-1f, 0x1.855516p-4f, -0x1.f8b51cp-2f, -0x1.b9ead4p-3f, -0x1.84971ap-2f,
    -0x1.c87262p-2f, -0x1.8ba182p-3f, 0x1.5c0beap-1f, 0x1.3f4acp-1f, 0x1.2d6378p-1f, 0x1.40f23p-1f, 0x1.915b96p-3f,
    -0x1.f0f108p-2f, 0x1.ef7d5p-2f, 0x1.99d4dap-2f, 0x1.309df6p-1f, -0x1.44356p-2f, 0x1.d5f8fap-2f, -0x1.b163e4p-2f,
    -0x1.dd7b3ep-4f, 0x1.c6c21cp-3f, 0x1.0c0972p-1f, -0x1.2c44cp-1f, 0x1.a0b084p-2f, -0x1.22fbdep-2f, -0x1.3a1eecp-1f,
    -0x1.bb54ep-2f, -0x1.3b3674p-3f, -0x1.0c258cp-1f, -0x1.0ec6ecp-1f, -0x1.8db17ep-2f, -0x1.df2496p-2f,
    -0x1.c3d80cp-3f, -0x1.536fdep-1f, -0x1.56cdd2p-2f, -0x1.c1b276p-2f, -0x1.fda0c2p-2f, -0x1.04e878p-3f,
    -0x1.25465ep-2f, -0x1.210ae2p-2f};
inline constexpr float pangram_20_outputs[]{
    -0x1.9e4328p-2f, 0x1.979bfcp+2f, -0x1.890714p+0f, 0x1.5644b4p+0f, -0x1.9b5bcep+0f, -0x1.9ae186p-1f,
    0x1.61474ap-2f, -0x1.05db0ap+1f, 0x1.3b299p-3f, 0x1.53543p-1f, 0x1.3cc52p-2f, -0x1.379734p+1f, -0x1.a3f532p+0f,
    -0x1.3926b2p-2f, 0x1.3fc3d6p-2f, -0x1.56c428p+0f, -0x1.2cd02ap+0f, -0x1.687eb8p-1f, -0x1.4706p-1f, 0x1.21e45cp+0f,
    0x1.4164a8p-3f, -0x1.253b6cp+0f, -0x1.a79f4p-3f, -0x1.348e74p+0f, 0x1.92d504p+2f, -0x1.daac6cp+1f, -0x1.485c3p-1f,
    -0x1.9a46p-5f, -0x1.3a4e44p+0f, 0x1.0325ep-5f, 0x1.9d252p-1f, -0x1.91702ep+0f, -0x1.7abe1p+0f, -0x1.f1d72p+0f,
    -0x1.5cd436p-2f, -0x1.779138p+0f, 0x1.3b4df8p-3f, -0x1.fb793p-4f, 0x1.0aad24p-3f, 0x1.c6f41cp-3f, -0x1.4cb4d6p-2f,
    -0x1.68d1bcp+0f, -0x1.92a6a4p-1f, 0x1.43101ep-2f, -0x1.5e729cp+0f, 0x1.5396c6p+0f, -0x1.9092f4p+1f,
    0x1.b484f4p+2f, -0x1.04b97ap+1f, 0x1.10cfdp+1f, -0x1.17d98cp-1f, -0x1.11618p+1f, -0x1.1cdb06p+1f, 0x1.c11e52p-2f,
    -0x1.465526p+0f, 0x1.a839c4p-1f, -0x1.014834p+1f, -0x1.ca7dc6p+0f, -0x1.fa4c7p-1f, 0x1.c86a6p+0f, -0x1.21be24p-1f,
    -0x1.2858c6p+1f, -0x1.99a098p+0f, 0x1.05d30cp+0f, -0x1.13a7cp-1f, -0x1.13ac2p+0f, 0x1.3af154p+2f, -0x1.7db01p-1f,
    -0x1.c9eeccp+0f, -0x1.65c6p-7f, 0x1.41d51ap+2f, -0x1.0e896p+0f, -0x1.db1f1ep-3f, 0x1.4195dap+2f, -0x1.2c1b0ap-1f,
    -0x1.1e4e36p+0f, -0x1.2bc264p+0f, 0x1.3b0ab8p-2f, 0x1.41e5c8p+2f, 0x1.11c5a6p-2f, -0x1.5825aep+1f,
    -0x1.85053cp+0f, -0x1.0794eap-2f, -0x1.9d2314p+0f, 0x1.41849p+2f, 0x1.234e76p-1f, -0x1.25c2a6p+0f, 0x1.92efb8p-1f,
    -0x1.cb3e5p-2f, -0x1.d837acp-2f, -0x1.ecd12p+0f, 0x1.627cbp-1f, -0x1.dff69ep-2f, 0x1.a8ae98p+2f, 0x1.19b76cp-1f,
    -0x1.87b318p+0f, -0x1.669f28p-1f, 0x1.31b73cp-3f, 0x1.47f7c8p-1f, -0x1.43fa18p+0f, -0x1.97f5ecp-1f, 0x1.de232p-1f,
    -0x1.7a1f08p+1f, -0x1.f246f4p+0f, -0x1.cde00cp-3f, -0x1.de7904p-1f, -0x1.ae403ep-2f, -0x1.a48dap-5f,
    0x1.dc07bap-2f, -0x1.0cce26p+0f, -0x1.d625fep-1f, -0x1.39132ap-1f, -0x1.16809ap+1f, -0x1.7fd67ap+1f,
    -0x1.7ada06p-1f, 0x1.ccdb7p+0f, 0x1.79c81ap+2f, -0x1.82f2e8p-1f, 0x1.1fe12cp+0f, 0x1.df30a2p-2f, 0x1.7992p+2f,
    0x1.f72a6p-4f, 0x1.02122ap-2f, 0x1.798168p+2f, 0x1.460ea8p-4f, -0x1.861be4p+1f, -0x1.adebfep-2f, -0x1.037184p+0f,
    -0x1.c583e8p-1f, 0x1.0646d2p-1f, -0x1.3e8014p+1f, 0x1.7dc1cp-1f, -0x1.8c957p-3f, -0x1.42e49ap+1f, 0x1.8f24p+2f,
    -0x1.7933ccp+1f, -0x1.130bf4p-1f, -0x1.66356ap-1f, -0x1.2c6b22p+0f, -0x1.6147f8p-2f, -0x1.4f08c8p+0f,
    0x1.c0cf98p-4f, -0x1.3035eap+0f, 0x1.1c1354p-2f, -0x1.ff391p-5f, -0x1.f86788p-1f, 0x1.755712p+0f, 0x1.94848cp-2f,
    0x1.fae2ecp-3f, 0x1.cb3824p-3f, -0x1.0b011p-1f, -0x1.64cbf8p+0f, -0x1.55682ap-2f, -0x1.876f8p-1f, -0x1.e49468p+0f,
    -0x1.121cdcp-3f, -0x1.4ab592p+0f, -0x1.efa45cp-2f, -0x1.ba26ecp+0f, 0x1.139bp+0f, 0x1.b5660ap-2f, -0x1.84b97p+0f,
    0x1.9f3f26p+2f, 0x1.bd4938p-4f, 0x1.3d8e38p-1f, -0x1.8b281ap+0f, -0x1.1d1998p-1f, 0x1.20de18p-1f, -0x1.62d378p-2f,
    -0x1.95c492p-2f, 0x1.b7a1c4p+0f, 0x1.44665ap-2f, -0x1.d960b4p+0f, -0x1.0d5446p+0f, -0x1.996caep+0f,
    -0x1.3a157ep+1f, -0x1.7c07b6p+1f, 0x1.361376p-4f, -0x1.a061dp-4f, 0x1.e1e47p-1f, -0x1.8a5904p+1f, 0x1.c21be8p-3f,
    -0x1.c46ed6p+0f, -0x1.a6d7d4p+1f, -0x1.16d8d2p-2f, 0x1.799a82p+2f, -0x1.49b256p-1f, 0x1.693d48p-1f,
    -0x1.eed832p+0f, -0x1.157baep+0f, -0x1.d0129ap-4f, 0x1.a69044p-2f, -0x1.454a4cp+0f, -0x1.3038cp-1f,
    -0x1.742cf4p+1f, -0x1.08b98cp+1f, -0x1.190136p-1f, -0x1.eb602ep+0f, -0x1.d18986p-1f, -0x1.3422p+0f,
    -0x1.d5d46ep-2f, 0x1.e996p-8f, -0x1.5cf77cp+0f, 0x1.970532p+2f, -0x1.b82f9cp-2f, -0x1.31e07cp+1f, -0x1.26b1eep+1f,
    0x1.508432p+0f, 0x1.163acp-5f, -0x1.30d178p+0f, -0x1.9fdb18p+0f, -0x1.c51ab8p-3f, -0x1.02b444p+0f,
    -0x1.3e205cp+0f, -0x1.9b6a8p-7f, 0x1.c86078p-1f, -0x1.263612p+0f, -0x1.a51594p-3f, -0x1.df412cp-3f,
    0x1.0fd108p-4f, -0x1.831e58p-3f, -0x1.f5a148p-1f, -0x1.7d5154p-3f, 0x1.45d0f4p+0f, -0x1.b4ae1p-2f,
    -0x1.04395ep+1f, 0x1.4b901ep-2f, 0x1.423e98p-3f, -0x1.85a0fcp+0f, 0x1.176388p+0f, -0x1.97a38p-2f, 0x1.9627d8p+2f,
    0x1.6e4ea2p-2f, 0x1.52d42p-1f, -0x1.1f94e4p+0f, -0x1.90810cp-3f, -0x1.180ff6p+1f, -0x1.10465p-2f, -0x1.1f922cp+0f,
    -0x1.6bd684p+0f, 0x1.f0e554p-3f, -0x1.2c00fcp-1f, -0x1.887a64p+0f, -0x1.8fc5f4p+0f, -0x1.d79ad8p-1f,
    0x1.8bf1bcp+2f, -0x1.3a31b6p+0f, 0x1.e1271p-1f, -0x1.02ad56p+2f, -0x1.c4347ep-1f, -0x1.b5e94ap+0f,
    -0x1.113d32p+0f, -0x1.23f26p+2f, -0x1.caf148p-1f, -0x1.4ba3fep+0f, -0x1.322936p+2f, -0x1.074c66p+1f,
    0x1.7fc64ep-1f, -0x1.01f624p+0f, 0x1.2509b8p-1f, -0x1.5252d6p+0f, -0x1.63d92p-1f, 0x1.ec3c6ap-2f, -0x1.13996p-2f,
    -0x1.21b88ap+1f, -0x1.6d5fe8p+0f, 0x1.1991fap+0f, 0x1.4eed3cp+0f, -0x1.0a6674p+1f, 0x1.8bd0ccp+2f,
    -0x1.7e1966p-3f, -0x1.83f9e8p+1f, -0x1.4cb87ap-1f, -0x1.39942cp-1f, -0x1.60328p-2f, -0x1.83afap+1f,
    -0x1.1df7b6p+1f, -0x1.e45b14p-2f, -0x1.fd1ffep+0f, -0x1.870d3ep+0f, 0x1.52624cp-3f, -0x1.fddeb6p-3f,
    -0x1.ab2858p+0f, -0x1.61ac24p+0f, -0x1.bf767p-1f, 0x1.06d2f8p-1f, -0x1.ca61ecp+0f, 0x1.ec031p-3f, 0x1.a1714ep+0f,
    -0x1.6435ap+0f, -0x1.9f5fep-1f, -0x1.291e02p+1f, -0x1.cd67b2p-2f, -0x1.0d8b52p+0f, 0x1.88b9b8p-2f, 0x1.7735p-6f,
    -0x1.e73954p-1f, -0x1.19b26p-1f, -0x1.4b691ep-1f, -0x1.a09fb4p-3f, 0x1.aa4d2ep+2f, -0x1.7baadcp-1f,
    0x1.16345cp-3f, 0x1.fa80a6p-2f, -0x1.2b8b8ep+0f, 0x1.de39a8p+0f, -0x1.d6b40ap+0f, -0x1.9c4e28p-2f,
    -0x1.5f5bfcp-3f, -0x1.8def58p-3f, 0x1.ff6d28p-1f, 0x1.73a704p+1f, -0x1.3af278p+0f, 0x1.c09b9p-5f, -0x1.2813e6p+0f,
    0x1.bf68ep-4f, 0x1.1662bp-5f, -0x1.0f69f8p-3f, -0x1.8c7282p+0f, 0x1.fc4a6p-4f, -0x1.0e8cdp+0f, -0x1.5a0eb6p+1f,
    -0x1.218776p-3f, 0x1.a04c68p+2f, 0x1.6937ap-1f, -0x1.209bbap+2f, -0x1.3a01a4p-1f, -0x1.cae332p-1f, 0x1.e83192p-2f,
    -0x1.036c28p+1f, -0x1.2c3d2p-2f, -0x1.dd00aep-1f, 0x1.c04bap-6f, -0x1.239caap+1f, -0x1.c373a6p-1f, 0x1.b99054p-3f,
    -0x1.d74aep-1f, -0x1.79bf94p-1f, 0x1.854d68p-1f, -0x1.abb8f4p-1f, -0x1.2e6568p-1f, -0x1.ac046p+1f,
    -0x1.81c758p-4f, -0x1.21ee6ep+0f, -0x1.1f962p-1f, -0x1.f3452p-1f, 0x1.80982cp+2f, -0x1.62615ap-2f,
    -0x1.a945c8p-1f, -0x1.f9a84p-3f, -0x1.1000ccp-4f, -0x1.41c5d8p-1f, -0x1.525c54p+1f, -0x1.06e5d6p+0f,
    0x1.4c0f6ep-2f, 0x1.e6f1a4p-2f, -0x1.52ef0ep+1f, 0x1.d7d8b2p-1f, -0x1.0f92a8p+1f, -0x1.9bb154p+1f,
    -0x1.063568p-3f, 0x1.c93e9ap-2f, -0x1.098c9cp+1f, -0x1.a5a43p-2f, -0x1.9367bcp+0f, -0x1.74b094p+0f,
    0x1.4c65eep-2f, -0x1.06cbbcp+2f, -0x1.b34b7cp+0f, 0x1.8d98eep+2f, -0x1.788186p+1f, -0x1.180f04p+0f,
    0x1.d00cf8p+0f, -0x1.cda0dp-3f, -0x1.2d7358p+0f, -0x1.f1d812p-2f, -0x1.aa5928p-1f, 0x1.89e3bap+2f,
    -0x1.3f31acp+0f, 0x1.788b78p-2f, -0x1.625882p+1f, -0x1.05ef78p+0f, -0x1.190ep-3f, -0x1.c7edfp-6f, -0x1.77a4b8p+1f,
    0x1.5b1a44p+0f, -0x1.cda544p-1f, -0x1.797c56p+1f, -0x1.a704p-1f, 0x1.4f2adcp+0f, -0x1.74f3ap-1f, -0x1.edfa98p-1f,
    -0x1.762a5cp+0f, 0x1.75a16ap-1f, -0x1.8e190cp-2f, -0x1.6c8046p+1f, 0x1.c1c13ap-1f, 0x1.da1a14p+0f,
    -0x1.09dd5ap+0f, 0x1.347b86p+1f, 0x1.16aa8cp-1f, -0x1.6db22p-2f, 0x1.f97244p-1f, 0x1.5bdd44p-1f, -0x1.09408ep+0f,
    -0x1.d1644ap+0f, 0x1.d497ep-3f, -0x1.6cfdb8p-1f, 0x1.e833d8p-1f, 0x1.3a3094p-1f, 0x1.51061ap+1f, -0x1.34ae7p+0f,
    -0x1.6a463p-1f, -0x1.21000ap+0f, 0x1.38b88p-1f, 0x1.bda1cap+2f, -0x1.f77d18p-1f, -0x1.9918fcp-2f, -0x1.1fd21p+0f,
    0x1.45135cp-2f, 0x1.bd6838p-4f, -0x1.2b9bfap-1f, -0x1.0143e6p+1f, 0x1.8a897p-1f, -0x1.63fb0cp+0f, -0x1.06f0f8p+1f,
    -0x1.3b0c2cp-1f, -0x1.346c8ap-1f, -0x1.35df6cp+0f, -0x1.00325p-1f, -0x1.aa5224p+0f, -0x1.a4112ap+0f,
    -0x1.271108p-1f, 0x1.a514c4p-2f, 0x1.e3f64ep-2f, 0x1.5d138ep+0f, -0x1.0faa68p+1f, -0x1.395f08p+0f, 0x1.8b9a4p+2f,
    -0x1.5f1464p+1f, 0x1.7f5e9p-2f, -0x1.521a46p+0f, 0x1.770f96p-2f, 0x1.fbdcfp-5f, 0x1.b4ec7p-2f, 0x1.512b14p+0f,
    0x1.beee8p-4f, 0x1.07e138p-2f, -0x1.95037ep+1f, -0x1.8dca32p+0f, -0x1.2df86p-1f, -0x1.664d86p+0f, -0x1.18ce5p-2f,
    0x1.55a6ecp-3f, -0x1.c9805p+0f, -0x1.2174fep+1f, -0x1.e59cf4p+0f, 0x1.7d3cfp-5f, 0x1.61b79p-1f, -0x1.346cacp-1f,
    -0x1.07eda8p+0f, 0x1.9570cep+2f, -0x1.475eap+0f, -0x1.484758p-1f, -0x1.2e852p-1f, 0x1.77ed4p+2f, -0x1.cfc836p-1f,
    -0x1.da62f8p-3f, -0x1.8951p+0f, -0x1.7a6ea4p-1f, 0x1.68ea6cp-1f, 0x1.c0b528p-3f, -0x1.3e017ap+1f, -0x1.368b5cp-3f,
    -0x1.7995ecp-3f, -0x1.3e465p+1f, -0x1.7f645p+0f, 0x1.b3186ap-1f, -0x1.503fcp-4f, -0x1.6dce42p+1f, -0x1.59743p-1f,
    0x1.57819ep-1f, -0x1.268934p+1f, -0x1.30efc4p+0f};
inline constexpr Training<float> pangram_20{
    .seed = 43052, .normals = 440, .tokens = pangram_20_tokens, .repeats = 10,
    .initial = pangram_20_initial, .gradient = pangram_20_gradient,
    .losses = pangram_20_losses, .trained = pangram_20_trained,
    .outputs = pangram_20_outputs};

// Sequential( (0): Embedding(5, 8) (1): Tanh() (2): Linear(in_features=8, out_features=8, bias=True) (3): Tanh()
// (4): Linear(in_features=8, out_features=5, bias=True) ); "abcde" x 100; CrossEntropyLoss(), reduction mean;
// Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t deep_tanh_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float deep_tanh_initial[]{
    -0x1.e20156p-1f, 0x1.436422p+0f, -0x1.785c16p-3f, 0x1.343c34p-3f, 0x1.b8543ap-4f, -0x1.1cb482p-2f,
    -0x1.4d12c4p+1f, 0x1.3fb8e6p-1f, -0x1.bc9a12p-1f, -0x1.a3f458p-3f, 0x1.971a2cp-2f, 0x1.57008ap-1f,
    -0x1.b7f7cep-5f, 0x1.7e8706p-5f, -0x1.c4619p+0f, -0x1.0f6b38p+1f, 0x1.84e38ap+0f, -0x1.561e0ep-1f, 0x1.9366cap-9f,
    -0x1.3a7746p-3f, 0x1.23bdd6p+0f, -0x1.d76c88p-3f, 0x1.300f3ep+0f, 0x1.8914ap-1f, -0x1.689078p-1f, 0x1.019c2ap+1f,
    0x1.d2f31ap-1f, 0x1.1beddcp-2f, 0x1.aab73ep-3f, 0x1.1e01a6p+1f, 0x1.b6eeb8p+0f, -0x1.9519c4p-2f, 0x1.463df4p+0f,
    -0x1.7fc17p-3f, 0x1.168c2p+1f, -0x1.25c8cap-1f, -0x1.9dfeb6p-1f, 0x1.280164p-2f, 0x1.365116p-7f, -0x1.5b6258p-1f,
    0x1.6343c4p-3f, 0x1.40e8eep-2f, 0x1.64fbdp-5f, 0x1.eb3a0cp-3f, -0x1.014b5cp-2f, 0x1.b0367cp-3f, -0x1.5cc4f8p-2f,
    0x1.d7b054p-3f, 0x1.3a016p-5f, 0x1.bf440cp-3f, 0x1.1e0548p-3f, -0x1.f4ec18p-3f, 0x1.e13cp-9f, 0x1.6e589p-5f,
    0x1.a05ebp-5f, -0x1.3cfc26p-2f, -0x1.6dbceap-3f, -0x1.5514aep-3f, -0x1.8992fcp-3f, 0x1.344702p-2f, 0x1.99961cp-3f,
    0x1.2a2678p-3f, -0x1.b22178p-4f, -0x1.25be9p-2f, 0x1.342b8p-4f, 0x1.4e8212p-2f, 0x1.42406cp-3f, -0x1.244aaep-2f,
    -0x1.00c6ep-5f, 0x1.d68dcp-7f, 0x1.cb8774p-3f, 0x1.31e294p-3f, -0x1.fe9fccp-3f, -0x1.556c9p-2f, 0x1.adff28p-4f,
    0x1.617b0cp-3f, 0x1.9f4aa4p-3f, 0x1.f2714cp-3f, 0x1.40092ap-2f, -0x1.2e3f34p-3f, -0x1.602596p-2f, 0x1.629854p-3f,
    0x1.5d3882p-2f, -0x1.07b44p-2f, -0x1.6c811ap-3f, 0x1.35faeap-2f, 0x1.1ac406p-2f, -0x1.1502fp-5f, -0x1.9d4a28p-3f,
    0x1.097cap-4f, -0x1.62984ep-2f, -0x1.1e00ccp-3f, -0x1.76cfdp-5f, -0x1.5925bp-4f, 0x1.2a5a4cp-3f, 0x1.ea4a8p-8f,
    -0x1.1d3e96p-2f, -0x1.1c1f8p-5f, 0x1.0d12ap-5f, 0x1.c46c14p-3f, 0x1.4628ap-6f, -0x1.f8f7acp-4f, 0x1.1a0174p-3f,
    0x1.4da5bcp-3f, 0x1.12de6p-4f, -0x1.84d048p-3f, 0x1.87bd18p-4f, 0x1.9e0dep-5f, 0x1.96755cp-3f, -0x1.8bae48p-4f,
    -0x1.783ap-6f, 0x1.79d36cp-3f, -0x1.80c74p-5f, 0x1.79df1cp-3f, -0x1.d15dp-5f, 0x1.3df926p-2f, -0x1.6415p-9f,
    -0x1.317ae8p-4f, 0x1.f6242p-4f, -0x1.25468p-6f, 0x1.21d01ep-2f, -0x1.9662fp-5f, 0x1.e6cc0cp-3f, -0x1.76786p-4f,
    0x1.fcddep-6f, 0x1.d5a5e8p-4f, -0x1.53c978p-2f, 0x1.16ba98p-4f, 0x1.89bfdcp-3f, 0x1.1dd9a8p-3f, 0x1.1c098p-7f,
    -0x1.2b2c8p-5f, 0x1.c7c288p-4f, 0x1.b66bc8p-4f, -0x1.5cd04cp-3f, 0x1.1a9f8p-3f, -0x1.3609c4p-2f, 0x1.c7608p-7f,
    -0x1.f1e974p-4f, -0x1.2ef6d4p-3f, -0x1.259ef6p-2f, 0x1.1c9682p-2f, 0x1.0accbp-5f, 0x1.8e5fp-6f, -0x1.b3f43p-5f,
    -0x1.2c479p-3f, -0x1.17e68p-2f, 0x1.13db18p-4f, -0x1.1a6e6ep-2f, -0x1.35dceap-3f, 0x1.6bfcdcp-3f, 0x1.2eed1ap-2f,
    -0x1.ceda48p-4f, -0x1.64a5c8p-2f, 0x1.6210dap-2f, 0x1.87f91cp-3f, 0x1.0545b2p-2f};
inline constexpr float deep_tanh_gradient[]{
    0x1.6f40a2p-11f, 0x1.2d3106p-8f, -0x1.ad0888p-7f, -0x1.5ad53ap-5f, -0x1.06d1f6p-7f, -0x1.f0eb16p-6f,
    0x1.14808cp-11f, 0x1.48161p-7f, 0x1.4b5ba4p-10f, -0x1.4cfe8ep-10f, -0x1.b4342ap-7f, -0x1.064992p-7f,
    0x1.1a833ap-11f, -0x1.2fce7cp-6f, 0x1.aa8b6p-13f, 0x1.5ac02p-12f, 0x1.07e1aep-9f, 0x1.4da40ap-8f,
    -0x1.77124ep-11f, 0x1.9e351cp-6f, 0x1.0145f4p-11f, 0x1.b13be4p-8f, -0x1.a92018p-9f, 0x1.07f748p-7f,
    0x1.a8d4acp-11f, -0x1.204826p-12f, 0x1.2919aep-7f, 0x1.1237fcp-7f, 0x1.073278p-7f, 0x1.6a201ap-10f,
    -0x1.0f681ep-10f, -0x1.bf6fdcp-6f, -0x1.57b6e4p-9f, -0x1.a3bfb4p-7f, 0x1.d9625cp-13f, 0x1.26c38cp-6f,
    -0x1.febd88p-9f, 0x1.cbaa7ep-9f, -0x1.ff1104p-7f, 0x1.44d9b4p-8f, 0x1.8af2cp-4f, -0x1.65d358p-5f, 0x1.2dbaeep-6f,
    -0x1.0bd776p-5f, 0x1.239d6ep-5f, 0x1.03e396p-6f, 0x1.fc144ap-4f, 0x1.d7a988p-6f, -0x1.369e8ap-5f, 0x1.b8382ap-5f,
    -0x1.4aec3cp-7f, 0x1.ad28fap-7f, 0x1.dd7b3ep-6f, 0x1.811292p-6f, 0x1.61f1d4p-5f, 0x1.ef267p-6f, 0x1.e91612p-6f,
    -0x1.ac6a0cp-7f, 0x1.5a1f58p-5f, -0x1.ca733p-10f, 0x1.2e41cap-7f, 0x1.df21c4p-5f, 0x1.d5454ep-4f, -0x1.4ec2d8p-5f,
    -0x1.f9f984p-6f, -0x1.0c779cp-12f, -0x1.f39ddp-5f, 0x1.bc324p-6f, 0x1.0308eap-4f, -0x1.2c49ccp-5f,
    -0x1.eab712p-8f, 0x1.02cc54p-4f, 0x1.3c26ap-5f, -0x1.72d9dcp-8f, -0x1.de9fcp-9f, -0x1.6db7eap-7f, 0x1.4480c8p-5f,
    0x1.1f8a5p-6f, 0x1.97a748p-4f, 0x1.24161cp-5f, -0x1.17ad5ep-7f, 0x1.98dae8p-6f, 0x1.3510d4p-5f, -0x1.23e7d4p-7f,
    -0x1.7560cep-5f, 0x1.339b22p-5f, 0x1.dd4cfep-8f, -0x1.838946p-5f, -0x1.f8a9eep-5f, 0x1.f32ddcp-7f,
    -0x1.e8e7c4p-5f, 0x1.828494p-6f, 0x1.e3354ap-8f, -0x1.08c076p-4f, -0x1.08c192p-3f, 0x1.515dcep-5f, 0x1.b50afcp-5f,
    -0x1.36755ap-5f, -0x1.5982cap-8f, -0x1.9ed4b2p-6f, -0x1.5f2ceep-8f, -0x1.147156p-5f, -0x1.5b973p-6f,
    0x1.67bf4cp-6f, 0x1.7a2864p-7f, 0x1.d2de06p-10f, -0x1.a2fb94p-7f, -0x1.df5aeap-9f, -0x1.7d58cep-7f,
    -0x1.106e4ep-6f, 0x1.e679e2p-8f, 0x1.e4da62p-7f, -0x1.f76146p-7f, -0x1.e13d7ap-5f, 0x1.11eabcp-4f,
    -0x1.180b34p-5f, 0x1.8947b2p-6f, -0x1.5168f4p-5f, 0x1.f63f86p-5f, 0x1.40e3cep-4f, -0x1.6d2ff8p-4f, 0x1.c8aacap-5f,
    0x1.1d996ep-10f, -0x1.964078p-11f, 0x1.9c56c8p-4f, 0x1.815fdap-5f, -0x1.668ca6p-5f, -0x1.7d21eap-5f,
    0x1.15d8bap-8f, 0x1.05abaap-7f, -0x1.833bccp-4f, 0x1.04b5cp-3f, -0x1.ddac7ap-8f, 0x1.8a936ep-5f, 0x1.eda96cp-9f,
    0x1.a80ffap-10f, 0x1.86645cp-4f, 0x1.12ef5ap-4f, 0x1.807ceap-5f, -0x1.61f81p-6f, -0x1.fe6d4ep-6f, 0x1.9b01fap-4f,
    -0x1.128a26p-7f, -0x1.5c66bap-8f, 0x1.45a38p-8f, -0x1.275b76p-4f, -0x1.4d8f2cp-6f, -0x1.21bb62p-4f,
    -0x1.61329ap-4f, -0x1.3c2392p-3f, -0x1.a7abb4p-7f, -0x1.ccb2b4p-6f, -0x1.426548p-5f, -0x1.c02d1p-5f,
    0x1.490934p-4f, -0x1.e026f2p-8f, 0x1.59099cp-6f};
inline constexpr LossAt deep_tanh_losses[]{
    {0, 1.65783072}, {1, 1.65303457}, {10, 1.61044228}, {100, 1.18220651}, {1000, 0.0314465426}, {5000,
    0.000804728305}};
inline constexpr float deep_tanh_trained[]{
    -0x1.42fe58p+0f, 0x1.98a524p+0f, -0x1.ec8206p-1f, 0x1.35e58ap-1f, -0x1.19bf38p-1f, -0x1.c956c2p-1f,
    -0x1.8e0ee4p+1f, 0x1.3eafc6p+0f, -0x1.0f4642p+0f, -0x1.573efap+0f, 0x1.2663b2p+0f, 0x1.345458p+0f,
    -0x1.a9263ap-1f, 0x1.8c2cdap-2f, -0x1.2a45e6p+1f, -0x1.65508p+1f, 0x1.ff35fcp+0f, -0x1.668ec6p+0f,
    -0x1.64116ap-1f, -0x1.83bbfcp-1f, 0x1.e62578p+0f, -0x1.b00a0ap-1f, 0x1.d7d64p+0f, 0x1.549992p+0f, -0x1.8dc25ap+0f,
    0x1.7ef20ap+1f, 0x1.95a37ep-1f, -0x1.e063b4p-6f, 0x1.f3fc1ap-1f, 0x1.5d4d7p+1f, 0x1.24c43cp+1f, 0x1.116c22p-12f,
    0x1.ef0efp+0f, 0x1.f1926p-2f, 0x1.3de49cp+1f, -0x1.256e7cp+0f, -0x1.9c62a6p+0f, -0x1.7ae2fap-1f, -0x1.5e5b08p-2f,
    -0x1.087632p+0f, 0x1.77c66cp-3f, 0x1.ca1712p-2f, 0x1.87a6a2p-7f, 0x1.e658eep-2f, -0x1.0554bap+0f, -0x1.22b6fp-1f,
    -0x1.b0cddap-1f, -0x1.e49d58p-3f, 0x1.d62298p-2f, -0x1.af73d6p-2f, 0x1.ae1d4p-1f, 0x1.0af8e2p-5f, -0x1.2d7c26p-1f,
    0x1.a79b32p-3f, -0x1.f8bf08p-2f, -0x1.debd14p-1f, -0x1.ba414cp-1f, 0x1.04132ep+0f, -0x1.e8ac26p-2f,
    0x1.91ce34p-1f, 0x1.5c241ep-1f, 0x1.1af53ep-2f, -0x1.1965f8p-2f, 0x1.e046b4p-3f, 0x1.32e5a2p-2f, 0x1.488d5ep+0f,
    0x1.88b9e8p-1f, -0x1.9ec22ep-1f, -0x1.eb0498p-2f, 0x1.36a9f6p-1f, 0x1.5519e6p-1f, -0x1.b0a70ap-2f,
    -0x1.9de1fcp-1f, -0x1.68966cp-1f, 0x1.9ff0bap-1f, 0x1.7f78eap-1f, 0x1.3faf46p-3f, 0x1.18362ep+0f, 0x1.3f693p-2f,
    -0x1.31b2fap-1f, 0x1.ac7096p-2f, -0x1.f13e6ap-4f, 0x1.24c194p-1f, -0x1.3edc24p+0f, 0x1.3efebep-5f, 0x1.6b89acp-3f,
    0x1.1a923ep+0f, 0x1.bb744ep-7f, -0x1.4d1fe6p-4f, 0x1.292832p-3f, -0x1.5f5f5p-2f, -0x1.12197ap-1f, 0x1.bc38dap-1f,
    0x1.3a1a86p-2f, 0x1.35bd7ep-1f, 0x1.259884p-1f, -0x1.a4c596p-1f, 0x1.333442p-3f, 0x1.5010b6p+0f, 0x1.c2cb58p-1f,
    0x1.9637e4p-1f, 0x1.192eep-1f, 0x1.8e2f6ap-4f, -0x1.200ac8p-1f, 0x1.6ca76p-5f, -0x1.25307cp-1f, -0x1.94088cp-2f,
    -0x1.0d005p-1f, -0x1.88f2ep-2f, 0x1.63f62ap-2f, -0x1.b6285ep-4f, -0x1.dee3e4p-2f, 0x1.203b1cp+0f, 0x1.db9c3ap-1f,
    -0x1.901d0ep-1f, 0x1.46a5ccp+0f, -0x1.e88ca4p-1f, 0x1.1635eep+0f, -0x1.9e7cccp-1f, -0x1.3d7758p-1f,
    0x1.11e53ap+0f, -0x1.0b186ap+0f, 0x1.806842p+0f, -0x1.f37eep-1f, -0x1.f54decp-1f, -0x1.189864p+0f,
    -0x1.3ff758p-2f, -0x1.14c0b4p-1f, 0x1.e821ccp-1f, 0x1.5e008p+0f, 0x1.d132ccp-3f, -0x1.475ae6p-1f, 0x1.4fc3d6p+0f,
    -0x1.83d556p-1f, -0x1.36d5cep+0f, 0x1.d4eed8p+0f, -0x1.15fdc6p+0f, -0x1.40031p-1f, -0x1.36288ap+0f,
    -0x1.2e7ad8p+0f, -0x1.f62f8ep-1f, 0x1.c2e13ap-1f, 0x1.8a005ep+0f, -0x1.ff99a2p-1f, -0x1.3e34d8p+0f,
    -0x1.ff026cp-2f, 0x1.529bcep+0f, 0x1.e5b258p-1f, 0x1.19da3ap-1f, 0x1.4532bcp-2f, 0x1.014214p+0f, 0x1.284142p+0f,
    0x1.d60488p-5f, 0x1.288e84p-4f, 0x1.3e6042p-6f, -0x1.10d1bep-1f, 0x1.2ccea4p-1f};
inline constexpr float deep_tanh_outputs[]{
    -0x1.99edcp-1f, 0x1.cd954p+2f, -0x1.0202cap+0f, -0x1.f0cba2p-1f, -0x1.2282fcp+1f, -0x1.f2e5bp-2f, -0x1.0e71a6p-3f,
    0x1.e6d09ep+2f, -0x1.24a9ecp+2f, -0x1.231b5cp+1f, -0x1.270a42p-1f, -0x1.4d06d8p-2f, -0x1.b6ef9p+2f,
    0x1.edf4fcp+2f, -0x1.3ebc4p-2f, -0x1.4cb7c8p+1f, -0x1.22170cp+1f, -0x1.4b4416p+0f, -0x1.c69ef6p-1f,
    0x1.cc91c2p+2f, 0x1.cd5116p+2f, -0x1.ade84p+0f, -0x1.041a2p+0f, -0x1.ce525ep-1f, -0x1.ce6088p+1f};
inline constexpr Training<float> deep_tanh{
    .seed = 4, .normals = 40, .tokens = deep_tanh_tokens, .repeats = 100,
    .initial = deep_tanh_initial, .gradient = deep_tanh_gradient,
    .losses = deep_tanh_losses, .trained = deep_tanh_trained,
    .outputs = deep_tanh_outputs};

// Sequential( (0): Embedding(5, 8) (1): Tanh() (2): Linear(in_features=8, out_features=6, bias=True) (3): ReLU()
// (4): Linear(in_features=6, out_features=5, bias=True) ); "abcde" x 100; CrossEntropyLoss(), reduction mean;
// Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t deep_relu_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float deep_relu_initial[]{
    -0x1.36180ep+0f, 0x1.42be5ep-1f, -0x1.78a75ep+0f, -0x1.55cf9ap+0f, -0x1.f56b3cp-2f, 0x1.0dced2p-3f,
    0x1.5167aep-2f, 0x1.4e4346p-2f, -0x1.ec156ep-2f, 0x1.1a68b4p+0f, 0x1.463572p+1f, 0x1.33d9c2p-2f, -0x1.1620b2p-1f,
    -0x1.158982p+0f, 0x1.76139ap+0f, -0x1.a0c004p+0f, -0x1.7ae5f2p+0f, -0x1.10250ep+0f, 0x1.73ba0ap-2f,
    0x1.990dcep-2f, 0x1.2a4ebp-3f, -0x1.780d7p-1f, -0x1.f9799p-1f, 0x1.d9e97ep+0f, -0x1.2c1c88p+1f, -0x1.ecfcfp-3f,
    -0x1.52194cp+1f, -0x1.d27444p+0f, 0x1.ccf96ap-1f, -0x1.969be4p-3f, 0x1.53f2aep-1f, 0x1.f76926p-1f,
    -0x1.220666p-1f, 0x1.27cbbp+0f, 0x1.5889fp-2f, 0x1.57cfc4p-1f, -0x1.0beb3ep-2f, -0x1.04c58p+0f, 0x1.037f54p+0f,
    0x1.8ff56ap+0f, -0x1.81c4cap-3f, 0x1.955564p-3f, 0x1.c9948p-6f, -0x1.adf54cp-4f, 0x1.632258p-4f, 0x1.d202f4p-3f,
    0x1.8c4d8p-7f, 0x1.1da55p-3f, -0x1.6bc8ep-5f, 0x1.730308p-4f, 0x1.0133b2p-2f, -0x1.14f34p-4f, -0x1.bf7128p-4f,
    -0x1.c0fd94p-4f, 0x1.8ce0b8p-4f, -0x1.736a76p-3f, 0x1.4e25c6p-2f, 0x1.8072dcp-3f, -0x1.3c343ap-2f,
    -0x1.ea0d14p-4f, 0x1.379792p-2f, -0x1.033ffcp-3f, -0x1.522c08p-2f, 0x1.c9ab6cp-3f, -0x1.1cbf9p-2f,
    -0x1.4f9ab8p-4f, -0x1.8f8098p-4f, -0x1.7fe076p-3f, 0x1.4fada2p-2f, 0x1.88f85cp-3f, -0x1.3ccbccp-3f,
    -0x1.3f90cp-6f, -0x1.f2b414p-4f, -0x1.66e5f8p-4f, 0x1.1a5454p-3f, -0x1.5c254p-5f, 0x1.ddac18p-4f, -0x1.c21c4p-5f,
    -0x1.1ad4f6p-2f, 0x1.65c13ep-2f, 0x1.5e114ep-2f, -0x1.66db1cp-3f, -0x1.bf668p-4f, -0x1.a44b22p-3f, 0x1.900decp-3f,
    0x1.655044p-3f, 0x1.e695bp-4f, -0x1.c31efp-4f, 0x1.0827ap-6f, 0x1.d517f4p-3f, 0x1.96331p-4f, 0x1.5680bap-2f,
    0x1.309d34p-3f, -0x1.08355p-2f, -0x1.54fb62p-2f, 0x1.f926bp-3f, -0x1.283d5p-4f, -0x1.45edbp-3f, 0x1.b7305p-3f,
    -0x1.9325fp-4f, -0x1.3ba53ap-2f, -0x1.59af4cp-3f, -0x1.682b1p-5f, -0x1.fa05fp-4f, 0x1.aac0fp-4f, -0x1.c58e8p-4f,
    0x1.a00444p-2f, 0x1.3a574p-3f, -0x1.a46342p-3f, -0x1.d12dacp-3f, -0x1.5d5016p-3f, 0x1.fcdaf8p-3f, -0x1.388becp-3f,
    0x1.1fbaap-6f, 0x1.40f3b8p-2f, -0x1.e3ae7p-4f, -0x1.e0374p-6f, -0x1.b0fc7ep-3f, 0x1.61046p-2f, 0x1.1df7dp-3f,
    -0x1.9888ep-5f, -0x1.78834cp-3f, 0x1.542724p-2f, 0x1.c0bebp-3f, 0x1.00bbc8p-3f, 0x1.b4a66p-3f, 0x1.61d8bcp-2f,
    0x1.33abfp-3f, -0x1.6deb4p-2f};
inline constexpr float deep_relu_gradient[]{
    -0x1.663cecp-9f, 0x1.b8eae4p-7f, 0x1.326c0cp-9f, -0x1.1011dep-9f, -0x1.004cd2p-9f, 0x1.dcf67ap-8f, 0x1.dfffd4p-8f,
    -0x1.1bc728p-9f, 0x1.cf3edep-12f, -0x1.a5de5p-12f, -0x1.3c6084p-14f, 0x1.9309f8p-11f, 0x1.0c8bfep-10f,
    0x1.072468p-11f, -0x1.e9670cp-13f, 0x1.51ddf2p-12f, -0x1.11927cp-8f, -0x1.3a2ec8p-8f, 0x1.843b8cp-6f,
    0x1.ab1432p-8f, -0x1.51c2eap-6f, 0x1.4a2f62p-9f, 0x1.e93b2p-8f, -0x1.96a614p-11f, 0x1.987198p-11f,
    -0x1.00f26cp-7f, -0x1.05788ap-12f, 0x1.9f8b9p-11f, -0x1.0db21p-8f, -0x1.add476p-7f, 0x1.c43a22p-8f,
    -0x1.7b4942p-7f, -0x1.5c929ep-8f, 0x1.0ee3ep-8f, -0x1.31e3cep-7f, -0x1.239bc8p-9f, 0x1.5e2e38p-8f, 0x1.0bf946p-7f,
    0x1.3d735ap-9f, 0x1.8120d8p-11f, -0x1.0b803ap-6f, 0x1.b24aaap-4f, 0x1.1d9144p-5f, 0x1.a0ad72p-5f, -0x1.8daf1ep-4f,
    -0x1.c6cce4p-6f, 0x1.d4cfp-6f, 0x1.a49242p-6f, -0x1.e1c00ap-6f, -0x1.206f62p-6f, -0x1.044afap-4f, -0x1.f867f2p-5f,
    -0x1.a7295p-8f, 0x1.194256p-5f, -0x1.d5ec32p-6f, 0x1.089fa2p-7f, 0x1.7de302p-5f, 0x1.a8956p-5f, -0x1.1fedf6p-5f,
    -0x1.2ce2bep-5f, -0x1.64f7f6p-8f, 0x1.4564bap-5f, 0x1.c7ca46p-5f, -0x1.bc109ap-5f, 0x1.54c5d2p-7f, 0x1.93fa8p-11f,
    0x1.f0562ep-12f, 0x1.1eff5ap-13f, 0x1.7b5a84p-8f, 0x1.aa211cp-9f, 0x1.914c7ap-8f, -0x1.e1e64cp-8f, 0x1.c2b33ap-5f,
    -0x1.255afep-5f, 0x1.ee082cp-5f, 0x1.9fdecap-5f, -0x1.741032p-6f, 0x1.1e6518p-6f, -0x1.32413ap-4f,
    -0x1.8d67eap-5f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.d489b6p-5f,
    0x1.04bdfp-6f, -0x1.ab1c32p-5f, -0x1.9ab702p-7f, -0x1.1e1d3ep-4f, 0x0p+0f, 0x1.294098p-9f, -0x1.de35cp-8f,
    0x1.73e02p-6f, 0x1.5e1aaep-4f, 0x1.2561cep-6f, 0x0p+0f, -0x1.583becp-5f, 0x1.98e024p-6f, -0x1.e722bp-12f,
    -0x1.dbf74ap-6f, 0x1.d7a024p-5f, 0x0p+0f, 0x1.7b6902p-5f, -0x1.b8da6ep-4f, 0x1.c3c44p-6f, 0x1.9bb3dp-4f,
    0x1.2a039ep-4f, 0x0p+0f, 0x1.380352p-5f, 0x1.838adp-5f, 0x1.dc964ap-8f, -0x1.780bc8p-6f, -0x1.f3d4fp-4f, 0x0p+0f,
    -0x1.6dc474p-5f, 0x1.5d80b2p-5f, -0x1.d396b4p-5f, -0x1.1266dcp-3f, -0x1.ad5cd2p-6f, 0x0p+0f, 0x1.740126p-7f,
    -0x1.30fc4ap-9f, 0x1.68d43ep-5f, 0x1.b60082p-10f, -0x1.c074c6p-5f};
inline constexpr LossAt deep_relu_losses[]{
    {0, 1.60647702}, {1, 1.60340893}, {10, 1.57565057}, {100, 1.26900089}, {1000, 0.0231961664}, {5000, 0.00028899574}};
inline constexpr float deep_relu_trained[]{
    -0x1.f81566p+0f, -0x1.974738p-2f, -0x1.0c9fdep+1f, -0x1.0dc6d4p+1f, -0x1.58dc86p+0f, 0x1.78c9aep-1f,
    -0x1.2d9acp-1f, -0x1.1f339ep-2f, 0x1.8c6a92p-2f, 0x1.84516cp+0f, 0x1.b8d00cp+1f, 0x1.46d404p+0f, -0x1.a12f98p+0f,
    -0x1.2bcadcp+0f, 0x1.27cc7p+1f, -0x1.3db03ap+1f, -0x1.50d3e6p+0f, -0x1.cbb5acp+0f, -0x1.d77a2cp-2f,
    0x1.47a138p-1f, 0x1.8dd20ep-1f, -0x1.74f632p+0f, -0x1.b59be6p+0f, 0x1.3c9c7ap+1f, -0x1.755cfep+1f, 0x1.b528a4p-1f,
    -0x1.9dfea6p+1f, -0x1.349ee4p+1f, 0x1.aadedp+0f, 0x1.78c00ep-1f, 0x1.582c7ep+0f, 0x1.9bd60ep+0f, -0x1.873aa2p+0f,
    0x1.051b86p+1f, 0x1.19e53ap+0f, 0x1.3aa202p+0f, 0x1.df462cp-3f, -0x1.e17d5ap+0f, 0x1.cacf28p+0f, 0x1.2522ccp+1f,
    -0x1.73d294p-1f, 0x1.32e946p-2f, -0x1.aac06ap-1f, -0x1.e6ab78p-1f, 0x1.5743ccp-1f, 0x1.f731e8p-1f, 0x1.1720e2p-1f,
    0x1.f465ep-2f, -0x1.0decc2p-2f, 0x1.df88cap-1f, 0x1.bf9c08p-1f, 0x1.0f21c6p-1f, -0x1.f61cbep-1f, -0x1.afcdc8p-1f,
    0x1.cd7ff6p-1f, -0x1.640a56p-1f, -0x1.69278p-3f, -0x1.104208p-1f, -0x1.4634fp-1f, 0x1.8dbb0ap-2f, 0x1.3627f2p+0f,
    -0x1.91ffb6p-1f, -0x1.08581cp+0f, 0x1.b1f576p-1f, -0x1.0b598cp+0f, -0x1.c8383ap+0f, -0x1.f7db14p-1f,
    -0x1.e4d278p-1f, -0x1.d50f28p-1f, 0x1.d8fe46p-5f, -0x1.80c82ep+0f, 0x1.8a3276p-7f, -0x1.2c2746p+0f,
    0x1.a2d93ap-1f, 0x1.25fc1cp-4f, 0x1.361e4ap-4f, 0x1.e1f2fap-1f, -0x1.99076cp-1f, 0x1.cfa47p-2f, 0x1.6be914p+0f,
    0x1.5e114ep-2f, -0x1.66db1cp-3f, -0x1.bf668p-4f, -0x1.a44b22p-3f, 0x1.900decp-3f, 0x1.655044p-3f, 0x1.e695bp-4f,
    -0x1.c31efp-4f, 0x1.3a711ep-2f, 0x1.0a0792p+0f, 0x1.3f4a4ep-1f, 0x1.19dec2p+0f, 0x1.72a03ep-1f, -0x1.08355p-2f,
    -0x1.4a319cp+0f, 0x1.76604cp-5f, -0x1.0aff2ep-1f, -0x1.778a2p-1f, 0x1.8987dp+0f, -0x1.9325fp-4f, 0x1.d57acep-3f,
    -0x1.71b718p-1f, -0x1.c4e1eep-1f, 0x1.050b12p+0f, -0x1.bcd952p-1f, -0x1.c58e8p-4f, -0x1.606b7ep-4f,
    0x1.0bc20ap+0f, -0x1.b4759ap-1f, -0x1.5afa84p-1f, -0x1.145eb8p+0f, 0x1.fcdaf8p-3f, -0x1.fe6322p-1f,
    -0x1.89ec9p-1f, 0x1.3ad344p+0f, 0x1.54b176p-2f, 0x1.d39e6cp-3f, -0x1.b0fc7ep-3f, 0x1.41260ep+0f, -0x1.a33a82p-1f,
    -0x1.e34c82p-3f, -0x1.058f3cp-1f, 0x1.2777c2p-1f, 0x1.c0bebp-3f, -0x1.6f3874p-1f, 0x1.07ca82p+0f, 0x1.0aed52p+0f,
    -0x1.8eef84p-1f, -0x1.cb2596p-1f};
inline constexpr float deep_relu_outputs[]{
    -0x1.068686p+3f, 0x1.fca836p+2f, -0x1.b40a58p+1f, -0x1.d418dcp-1f, -0x1.4e438cp+0f, -0x1.b8085ep-2f,
    -0x1.c1972cp+1f, 0x1.e7dc28p+2f, -0x1.67a5d2p+2f, -0x1.8312d2p+2f, -0x1.815082p+0f, -0x1.de4e86p+0f,
    -0x1.38b5cep+3f, 0x1.e9badp+2f, -0x1.35ecf8p+1f, -0x1.c5566ap+0f, -0x1.f356f6p+0f, -0x1.6923e6p+2f,
    -0x1.9c388p+1f, 0x1.def62ep+2f, 0x1.db1dfap+2f, -0x1.e38398p+2f, -0x1.7456cap+0f, -0x1.78e3a8p+0f, -0x1.4ab2fp+0f};
inline constexpr Training<float> deep_relu{
    .seed = 6, .normals = 40, .tokens = deep_relu_tokens, .repeats = 100,
    .initial = deep_relu_initial, .gradient = deep_relu_gradient,
    .losses = deep_relu_losses, .trained = deep_relu_trained,
    .outputs = deep_relu_outputs};

// Sequential( (0): Embedding(4, 3) (1): Sigmoid() (2): Linear(in_features=3, out_features=4, bias=False) ); "abcd" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t sigmoid_without_bias_tokens[]{
    0, 1, 2, 3};
inline constexpr float sigmoid_without_bias_initial[]{
    0x1.15c982p-2f, -0x1.45ddfap+0f, 0x1.016182p-1f, 0x1.ac1d58p-2f, -0x1.476214p-1f, -0x1.52508ap-1f, -0x1.2582p-3f,
    -0x1.ab45eap-4f, -0x1.88004ep+0f, 0x1.437b7cp-1f, -0x1.5842bp+0f, 0x1.6e522cp+0f, 0x1.560868p-2f, -0x1.ea3868p-2f,
    -0x1.386a88p-3f, -0x1.c4568p-6f, 0x1.47ce1p-3f, -0x1.ebb4ap-5f, -0x1.f1364p-2f, -0x1.a9f998p-3f, -0x1.25b504p-1f,
    -0x1.689278p-4f, -0x1.c88cep-3f, 0x1.0bbd3p-1f};
inline constexpr float sigmoid_without_bias_gradient[]{
    0x1.ad9e04p-11f, -0x1.e87bfcp-7f, 0x1.87e66cp-8f, 0x1.ca8e06p-6f, 0x1.7bfb54p-10f, 0x1.09bdbp-5f, 0x1.ab8d7ep-9f,
    0x1.a1c8e8p-9f, -0x1.477a42p-6f, -0x1.3a9d9ap-6f, 0x1.8032b8p-7f, 0x1.175388p-7f, -0x1.6638c4p-7f, 0x1.f3abf4p-6f,
    -0x1.24f98ap-4f, 0x1.bd3a06p-7f, 0x1.07e06ep-5f, -0x1.b4784ap-6f, -0x1.15be36p-4f, -0x1.34effep-5f,
    -0x1.3afce4p-6f, 0x1.0ade0cp-4f, -0x1.998cd4p-6f, 0x1.e0d6d6p-4f};
inline constexpr LossAt sigmoid_without_bias_losses[]{
    {0, 1.46016395}, {1, 1.45949733}, {10, 1.45355928}, {100, 1.39918613}, {1000, 0.729494691}, {5000, 0.0368804708}};
inline constexpr float sigmoid_without_bias_trained[]{
    -0x1.8dd7d2p+1f, -0x1.033544p+2f, 0x1.d8ea8cp+1f, 0x1.406e66p+1f, 0x1.4e0574p+1f, -0x1.998314p+1f, -0x1.9f417p+1f,
    0x1.9d2558p+1f, 0x1.50a686p+0f, 0x1.a75fap+1f, -0x1.eba9ap+1f, 0x1.045336p+0f, 0x1.0aafa8p+2f, -0x1.c3dffap+1f,
    -0x1.997e18p-1f, -0x1.d43f1p+1f, -0x1.d83d3p+1f, 0x1.bf745p+1f, 0x1.423fa2p+1f, 0x1.53207ap+1f, -0x1.263144p+2f,
    -0x1.93be0ap+1f, 0x1.b2afe2p+1f, -0x1.852c78p-3f};
inline constexpr float sigmoid_without_bias_outputs[]{
    -0x1.534128p-1f, 0x1.987d1p+1f, -0x1.15432ep+2f, -0x1.0c7a7p-2f, 0x1.1076bap-1f, -0x1.ab96cap+2f, 0x1.275a86p+2f,
    0x1.ebc526p-3f, -0x1.ef53d8p+1f, -0x1.dc36p-1f, -0x1.f6443p-1f, 0x1.7fc776p+1f, 0x1.addc76p+1f, -0x1.0a1574p+0f,
    -0x1.c85f58p-1f, -0x1.8e3628p+1f};
inline constexpr Training<float> sigmoid_without_bias{
    .seed = 8, .normals = 12, .tokens = sigmoid_without_bias_tokens, .repeats = 100,
    .initial = sigmoid_without_bias_initial, .gradient = sigmoid_without_bias_gradient,
    .losses = sigmoid_without_bias_losses, .trained = sigmoid_without_bias_trained,
    .outputs = sigmoid_without_bias_outputs};

// Sequential( (0): Embedding(4, 4) ); "hello" x 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t embedding_alone_tokens[]{
    0, 1, 2, 2, 3};
inline constexpr float embedding_alone_initial[]{
    -0x1.1140c4p+0f, -0x1.6f3ac8p-1f, 0x1.16f7d8p+0f, -0x1.931e7ap+0f, 0x1.722dcap+0f, 0x1.3cfe08p-1f, -0x1.8c21p-1f,
    -0x1.3b97a4p+1f, 0x1.fe5ec4p-1f, 0x1.cf4ad6p-2f, -0x1.62acap-2f, -0x1.72f0dep-1f, 0x1.b4b8eep+0f, 0x1.1d363ep+1f,
    -0x1.157c36p-4f, 0x1.dd535cp-3f};
inline constexpr float embedding_alone_gradient[]{
    0x1.1968fcp-6f, -0x1.687ef4p-3f, 0x1.30239ep-3f, 0x1.52e36ep-7f, 0x1.06127ep-3f, 0x1.ca880ep-5f, -0x1.7df2eap-3f,
    0x1.4f9a3p-9f, 0x1.965916p-3f, 0x1.d786a8p-4f, -0x1.305ba8p-3f, -0x1.51c0c4p-3f, -0x1.129a14p-3f, 0x1.bc1a6cp-4f,
    0x1.65a49cp-7f, 0x1.e32936p-7f};
inline constexpr LossAt embedding_alone_losses[]{
    {0, 2.07632971}, {1, 2.07470942}, {10, 2.06015778}, {100, 1.91833198}, {1000, 0.930292666}, {5000, 0.308634281}};
inline constexpr float embedding_alone_trained[]{
    -0x1.dace3cp+1f, 0x1.ecbeaap+0f, -0x1.8d6402p+0f, -0x1.0dde9p+2f, -0x1.5f1346p+0f, -0x1.196104p+1f, 0x1.05984p+1f,
    -0x1.521becp+2f, -0x1.7c644ep+0f, -0x1.03e07p+1f, 0x1.ea9f3ep+0f, 0x1.e79648p+0f, 0x1.034e16p+2f, -0x1.e13294p-4f,
    -0x1.34eba4p+1f, -0x1.0e6a88p+1f};
inline constexpr float embedding_alone_outputs[]{
    -0x1.dace3cp+1f, 0x1.ecbeaap+0f, -0x1.8d6402p+0f, -0x1.0dde9p+2f, -0x1.5f1346p+0f, -0x1.196104p+1f, 0x1.05984p+1f,
    -0x1.521becp+2f, -0x1.7c644ep+0f, -0x1.03e07p+1f, 0x1.ea9f3ep+0f, 0x1.e79648p+0f, 0x1.034e16p+2f, -0x1.e13294p-4f,
    -0x1.34eba4p+1f, -0x1.0e6a88p+1f};
inline constexpr Training<float> embedding_alone{
    .seed = 9, .normals = 16, .tokens = embedding_alone_tokens, .repeats = 100,
    .initial = embedding_alone_initial, .gradient = embedding_alone_gradient,
    .losses = embedding_alone_losses, .trained = embedding_alone_trained,
    .outputs = embedding_alone_outputs};

// Sequential( (0): Embedding(4, 3) (1): Linear(in_features=3, out_features=4, bias=True) ); "AbAcAd" x 100;
// CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t embedding_linear_tokens[]{
    0, 1, 0, 2, 0, 3};
inline constexpr float embedding_linear_initial[]{
    -0x1.33e9c2p-1f, -0x1.03202ep+0f, -0x1.358612p-2f, -0x1.3a49a8p+0f, 0x1.d6f3bap-1f, -0x1.64d52ap-2f,
    -0x1.bd052ep-1f, -0x1.ea956cp-1f, -0x1.3129f6p+0f, 0x1.e7adcap+0f, -0x1.dfea04p-1f, -0x1.b1642cp-1f,
    -0x1.213e7ap-1f, -0x1.134f5cp-1f, -0x1.bfe02cp-2f, -0x1.0a9d8ep-1f, -0x1.154bb6p-1f, 0x1.032aacp-2f,
    0x1.6a9dccp-2f, 0x1.8f7e1cp-2f, 0x1.3e7eb4p-2f, 0x1.90a8b8p-3f, 0x1.04742p-2f, -0x1.46f2bcp-2f, 0x1.0a259p-1f,
    -0x1.462c2p-5f, 0x1.fe1828p-2f, 0x1.6a7ed8p-3f};
inline constexpr float embedding_linear_gradient[]{
    -0x1.94273p-3f, -0x1.9970e6p-3f, -0x1.0d6784p-3f, 0x1.032d18p-4f, 0x1.03bf5cp-4f, 0x1.a5c82cp-5f, 0x1.66bb06p-6f,
    0x1.5af722p-6f, 0x1.c0b90ap-6f, 0x1.7633b4p-4f, 0x1.7c53bp-4f, 0x1.ce0da6p-5f, -0x1.d4428ap-3f, -0x1.a496fcp-3f,
    0x1.e9f5f8p-4f, -0x1.2677c2p-8f, 0x1.cddd1ep-6f, -0x1.59df66p-5f, 0x1.e81cbep-4f, 0x1.8c7a4cp-4f, -0x1.078c0cp-5f,
    0x1.d2cfd4p-4f, 0x1.493c64p-4f, -0x1.72807cp-5f, -0x1.6f377p-9f, 0x1.c53b36p-6f, -0x1.43248cp-6f, -0x1.50bef2p-8f};
inline constexpr LossAt embedding_linear_losses[]{
    {0, 1.44198978}, {1, 1.43980289}, {10, 1.42038226}, {100, 1.25426984}, {1000, 0.618822694}, {5000, 0.550896108}};
inline constexpr float embedding_linear_trained[]{
    -0x1.109814p-3f, -0x1.62eb1ap+0f, 0x1.39c2d2p+0f, -0x1.c24f38p+0f, 0x1.4188aap+0f, -0x1.d643cp+0f,
    -0x1.4de202p+0f, -0x1.fa69ccp-7f, -0x1.478424p+1f, 0x1.729facp+0f, -0x1.1d0652p-1f, -0x1.3c9f88p+1f,
    -0x1.e910e4p-3f, 0x1.d1fd38p-2f, -0x1.ff132p+0f, -0x1.d6879cp-2f, -0x1.76b6c8p+0f, 0x1.850feap+0f, 0x1.3baa3p-4f,
    -0x1.ab6008p-2f, 0x1.cf3436p+0f, -0x1.6c2236p-3f, -0x1.e1a62p-1f, 0x1.6930dap+0f, 0x1.c56f3cp-2f, -0x1.65d2ccp-2f,
    0x1.a2781ap-1f, 0x1.177528p-1f};
inline constexpr float embedding_linear_outputs[]{
    -0x1.4d33bap+1f, 0x1.cd467ap+1f, 0x1.cd39fap+1f, 0x1.cd2d12p+1f, 0x1.4682b8p+2f, -0x1.0af7c8p+2f, -0x1.95473ap+1f,
    -0x1.7516aap+1f, 0x1.76bf2ep+2f, -0x1.cedf86p+1f, -0x1.f406fep+1f, -0x1.68af88p+1f, 0x1.320d1p+2f,
    -0x1.fac672p+1f, -0x1.a841c6p+1f, -0x1.56c6a6p+1f};
inline constexpr Training<float> embedding_linear{
    .seed = 10, .normals = 12, .tokens = embedding_linear_tokens, .repeats = 100,
    .initial = embedding_linear_initial, .gradient = embedding_linear_gradient,
    .losses = embedding_linear_losses, .trained = embedding_linear_trained,
    .outputs = embedding_linear_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 5000 epochs
inline constexpr std::uint32_t abcde_3_double_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double abcde_3_double_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double abcde_3_double_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6fp-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a69p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a2p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26ap-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcad5p-6, -0x1.bd8b725b8632fp-5, -0x1.3738b51777b6p-4, 0x1.6f2f94066c3d2p-4, 0x1.198cb13a98a4ap-3,
    0x1.856a6fe2b52abp-6, 0x1.208638b5e46e3p-4, -0x1.408a1fd081046p-3, -0x1.5cdc25cc1c48ap-6, 0x1.03e1d1bd24ac7p-4,
    -0x1.0b117162aa3bcp-3, 0x1.715655b2baedap-6, -0x1.fe2f356212411p-3, 0x1.a171bc8f74239p-3, 0x1.a17f1a4a4581cp-5,
    0x1.195554d3367b4p-5, -0x1.145eebaecc5acp-4, -0x1.c33f878eaa3d1p-6, 0x1.a18ff21dda81cp-5, 0x1.3de150cf7359p-7};
inline constexpr LossAt abcde_3_double_losses[]{
    {0, 1.7563559309447676}, {1, 1.7544148748563375}, {10, 1.7370869758121135}, {100, 1.5753234934404128}, {1000,
    0.45599926031028742}, {5000, 0.011111793672886498}};
inline constexpr double abcde_3_double_trained[]{
    -0x1.3f427d013c7b1p+1, -0x1.1e2b0a08ba9a6p+1, 0x1.68e908e85aad9p-3, -0x1.a375a76bc32cdp+0, 0x1.bad6a2dea0e71p+1,
    0x1.c9e4b6c88afcp+0, -0x1.36c61bb3a0eaap+1, 0x1.94db698e74bd2p+1, -0x1.78f93fe35a518p+1, 0x1.07519f2cbbb05p+1,
    -0x1.814fb581da7b5p+0, -0x1.5e5b9ba548d91p+1, 0x1.cbe4f72b25f31p+0, 0x1.17be603eded64p+1, 0x1.c8ee8cd5d966fp-1,
    0x1.8227f083c2499p+1, 0x1.f15102c3517d4p+0, 0x1.ff93a2ece21edp+0, -0x1.449ec7c03b79dp+1, -0x1.546420b533e25p+1,
    0x1.b4f103e4b40cp-1, -0x1.1e7265664cad7p+1, 0x1.806134f2fcf37p+0, 0x1.8b7190a062857p+1, -0x1.d1fad37e663d7p+0,
    0x1.bb3acb2eee03bp+0, -0x1.5674e99172731p+1, 0x1.69a5ddabb8d9p+0, -0x1.44c4e16171ec2p+0, -0x1.c3bcd4cc280a4p+0,
    -0x1.18c5f647ed5b2p-4, 0x1.16f91b6a95edcp-1, -0x1.acbdb8dbd8d04p-2, -0x1.602a2e32d4c17p-2, 0x1.ad575ab1d699ep-1};
inline constexpr double abcde_3_double_outputs[]{
    -0x1.260fc72f037b1p+2, 0x1.72dbe5ea2cfcp+2, 0x1.b86b7b1433e5ap-1, -0x1.6a17efc595726p-1, 0x1.8236c48c3c88dp-2,
    0x1.eccef936ceb96p-1, 0x1.0ca7ffdc48682p+0, 0x1.84e24ff2fb0ap+2, 0x1.157794dfa5488p-1, -0x1.b3fc5459ef4ap+1,
    -0x1.8b92ae1cac2d9p+1, -0x1.d3aa4edbdb13cp-2, 0x1.aabe6ad46aa48p-3, 0x1.756168e94b5c7p+2, -0x1.f82af01b4378p-5,
    -0x1.c7f1cadaa96eap-1, -0x1.62c51ee27680ep-2, -0x1.c08e0613bed5ap+2, -0x1.0571ad4bf8a28p+0, 0x1.46baf0bd5390ep+2,
    0x1.86b6589bb91e7p+2, -0x1.eb8b084442861p+1, 0x1.20fa041a979f3p+0, -0x1.247b8f5a360d9p+1, -0x1.467cf38b740ap-2};
inline constexpr Training<double> abcde_3_double{
    .seed = 43052, .normals = 15, .tokens = abcde_3_double_tokens, .repeats = 100,
    .initial = abcde_3_double_initial, .gradient = abcde_3_double_gradient,
    .losses = abcde_3_double_losses, .trained = abcde_3_double_trained,
    .outputs = abcde_3_double_outputs};

// Sequential( (0): Embedding(8, 8) (1): Tanh() (2): Linear(in_features=8, out_features=8, bias=True) ); "hello world
// " x 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.001), 1000 epochs
inline constexpr std::uint32_t hello_world_8_double_tokens[]{
    0, 1, 2, 2, 3, 4, 5, 3, 6, 2, 7, 4};
inline constexpr double hello_world_8_double_initial[]{
    0x1.1d0f9b3887e77p-2, -0x1.dfa5337361923p+0, 0x1.75f02040c541fp+0, -0x1.1019f39df4e9p-1, -0x1.1ef7d92588fbp-2,
    -0x1.1b635b30bb2b7p-1, 0x1.040972c6b7a52p-1, 0x1.13c8566eddaf6p-1, -0x1.2ec7ec2e3b73fp-1, 0x1.cfb8e57bab656p-1,
    -0x1.38702d9f389c4p-2, -0x1.61240df961186p+0, -0x1.480dcc87f9033p+0, 0x1.616a2ec9ebbc6p-3, 0x1.6cfc06e658145p-2,
    0x1.179b34a3f0985p-4, -0x1.035619f9cb432p+0, 0x1.7b987ff30600ap-2, -0x1.2c2708dbe2fep+0, 0x1.5862cce4ad55ep-1,
    0x1.f95842fd0e527p-1, -0x1.53f4cfa2cb577p+0, -0x1.2edd5599980a3p+0, -0x1.236cb37b5fb8p+0, -0x1.1db8f95df36e3p+1,
    -0x1.429cc5c8acde5p-3, -0x1.eb4ab2ff35a5cp+0, -0x1.8743af5b954b7p-1, 0x1.f6c1940d2b6adp-4, -0x1.5341a0b45ef5dp+0,
    -0x1.50cd4d4773e8p+0, -0x1.d19f3f2602dfdp+0, -0x1.0cd6548c80acp-1, -0x1.9dd80a94850fap-6, -0x1.5b390a3142e7ap-1,
    0x1.8dd80e61735dfp+0, 0x1.f163d0d3e2d0dp-1, -0x1.bfb1331cc872cp-1, 0x1.174c0f75ca089p-1, -0x1.d1d620430a903p-6,
    0x1.fb84a9fe78205p-3, -0x1.de09f34e6514cp-3, 0x1.cd34e7b92970cp-2, 0x1.58bfffd1b66f2p-1, 0x1.3ab53917a70f2p+0,
    0x1.cbfadf823e5d9p-3, 0x1.1ec2556aabcb5p-1, 0x1.d6322a2e52788p-2, -0x1.99ff328e8a53ep-1, 0x1.2f0a5ddd5fb6fp+0,
    -0x1.bdf942901f25ap-2, 0x1.be0db95f5b486p-1, -0x1.53a984b3831e1p+0, -0x1.c6990dfb0eee7p-1, 0x1.4d965b88e892fp+0,
    0x1.8d76469cfc11p+0, 0x1.987b37c6e7135p-3, 0x1.595c3812591ap-1, 0x1.4af5cf70b63c4p+0, -0x1.5e2a2d19901d6p-4,
    -0x1.ea51bf999ce2ap-1, -0x1.1b3bca7802616p-1, -0x1.57b556b894edfp+0, 0x1.babdb37bd4a81p-1, 0x1.f918944945696p-3,
    0x1.0172f533d5e62p-3, 0x1.3e86999741a88p-5, 0x1.04571da386e93p-2, -0x1.614cc0292927fp-3, 0x1.f43b9803b145ep-3,
    0x1.8df9c359d9bfap-3, 0x1.3f94f00e4d7dfp-2, -0x1.5d8fac6030ed4p-3, 0x1.924794358341ep-3, 0x1.624527282415cp-4,
    0x1.1c3458907fb15p-2, -0x1.8072f5a4cef6bp-3, 0x1.2d7551d2b2f48p-4, 0x1.4dad607eb1704p-4, 0x1.7b90c702a2b26p-3,
    -0x1.68e9dca9fe72cp-3, 0x1.73044cc831d98p-5, -0x1.cb4fb0fc086e8p-5, -0x1.bfb5f385aa6ep-5, 0x1.13cb3bebe8a5dp-2,
    -0x1.dc72197c4c9d3p-3, 0x1.fbda0567bbf6ep-3, -0x1.3e264c71ae032p-2, 0x1.e73035b12a70cp-4, 0x1.2b2781283b768p-4,
    -0x1.9611d7f9e8a3ap-3, 0x1.f8531d064c37p-6, -0x1.202256e9f7057p-3, -0x1.19cbf5f2ba612p-2, -0x1.afe30872d6ea1p-3,
    0x1.3eeadddd8788dp-2, -0x1.488a46ba698afp-2, 0x1.02acd56ecd3d7p-2, -0x1.68a3d9e676cedp-2, 0x1.61320bf1514f6p-3,
    0x1.aade7e60e8038p-4, -0x1.510112a789dcp-6, -0x1.7dbf2b0f0f6dp-5, 0x1.e2a17403db2cep-3, -0x1.16d275701e6bp-6,
    -0x1.99b7c58ae28b8p-3, -0x1.122986f03ec6p-4, 0x1.12e520cf8ce8p-9, 0x1.33a278ee5be4bp-2, 0x1.ae1416599b02p-4,
    0x1.0ecbf104a3c82p-3, -0x1.c9f86471744fp-6, 0x1.85f186342938p-6, 0x1.3e54a2b815a67p-2, -0x1.27c3ddef1644cp-2,
    0x1.3b873892bfae1p-2, -0x1.66390f0a58ec7p-2, 0x1.598150f6984adp-2, 0x1.46eeb3a8db7f3p-2, 0x1.cea9ea0ebeeeep-3,
    0x1.35ccd25c0f787p-2, -0x1.d22abbfac0467p-3, 0x1.970681e84b668p-5, 0x1.87e8543b28b6p-6, 0x1.0dbe0768e7dadp-2,
    0x1.e1262707661e8p-5, -0x1.5074b1a7e97d9p-2, 0x1.2f9669e2fcab2p-3, 0x1.52047c64a9accp-2, 0x1.e27b3a9e0886p-5,
    0x1.440cf5a8ab0c4p-3, -0x1.b9f0085e2fff2p-3, 0x1.7198cb4e7b7ecp-3, -0x1.4aa027f432cap-5, -0x1.9db76880dceccp-4,
    -0x1.ecdff4f7df74p-5};
inline constexpr double hello_world_8_double_gradient[]{
    0x1.ff5cdc5348444p-7, -0x1.2816e0fedfeaep-10, -0x1.3dc91554a4652p-9, -0x1.4ad5390971b32p-7, 0x1.11d23b1d53c3dp-6,
    -0x1.1cf691fda4d4fp-9, -0x1.1c419d7cae0c7p-9, -0x1.e76077753db68p-9, 0x1.1b2005e3062a6p-7, 0x1.b4ca6b48d9eadp-9,
    -0x1.384b2e37df53ep-8, 0x1.055f9e7c1edddp-8, -0x1.bbe6cacaaaaa1p-8, 0x1.818f7203c2f6dp-6, -0x1.73aca029f3301p-7,
    0x1.388a4dab3a7e8p-5, -0x1.0fe0bac77af8fp-6, 0x1.ab3314cc768c8p-6, -0x1.3761099625935p-8, 0x1.066579eec0b9dp-6,
    -0x1.643dd1bc40216p-8, 0x1.f0bde454e3665p-8, 0x1.70e72c03b675p-7, 0x1.611fa06388d08p-9, 0x1.299a572e172d8p-11,
    -0x1.1cc1b32bc1beep-5, 0x1.66ab1e9cf0c7cp-9, -0x1.fafc7d640b326p-7, 0x1.2403e3108bd9ep-5, -0x1.0f6fcda1f45fap-7,
    -0x1.e923224776cecp-9, -0x1.7182677ee4ca8p-9, -0x1.65ee5be80ecc6p-6, 0x1.5de4b35bf772bp-6, -0x1.65fd37fd5b2ffp-7,
    -0x1.eafddd919b648p-13, -0x1.8e6d7c14a28eep-10, -0x1.b9c7db29bb71ap-7, -0x1.6abbe1ab0ee5ep-7,
    -0x1.cc415bdc12af4p-8, -0x1.0b2c9651640ebp-7, -0x1.c23fc7b6a9fdbp-11, 0x1.140e667fb2853p-7, 0x1.6da7b13391796p-8,
    0x1.03ae4a60715a2p-8, 0x1.b5d01f9512519p-6, 0x1.19b862eb8a60ep-6, -0x1.91855957131fbp-7, 0x1.a51ec80e52546p-8,
    0x1.8cd3a49122a8bp-9, -0x1.536b6d6de4ac5p-8, 0x1.4d8b40aea0045p-7, -0x1.d64fd174d3fdap-8, 0x1.a66dbb26caccap-7,
    -0x1.9d73933ee1a38p-9, 0x1.bba4c6de106fep-8, 0x1.c45acedd84b65p-6, -0x1.1f25c7746853fp-7, 0x1.7eeffab283dfep-8,
    -0x1.f79bc8080d71dp-10, -0x1.52f4934c5bbb3p-8, 0x1.f120ac672ba93p-9, 0x1.8439c250ffa52p-10, -0x1.1ef5de21c0fbdp-9,
    0x1.dc9e059e21d24p-9, 0x1.26574e5b9a3dep-6, 0x1.4995ef8fc40bep-5, -0x1.c09a9dd494b5cp-5, -0x1.e99a6f3bcf19p-5,
    0x1.85bde43712f51p-10, -0x1.1a3167b522066p-5, 0x1.461eadfb801e8p-6, -0x1.27c921bd448f5p-4, 0x1.a18085b8d61p-4,
    -0x1.a9c0ddf153cf9p-4, 0x1.fded91894565fp-5, 0x1.ebd25c30b36cdp-6, -0x1.74ea0145853bep-6, -0x1.88f3f5b9ae534p-5,
    -0x1.59ebca5ac5cbbp-5, 0x1.dabeedc2955d3p-5, -0x1.230d9c3b3a809p-3, 0x1.1562d4a6de4e3p-5, -0x1.bccf50aaffefp-9,
    0x1.1d38f35470c41p-3, -0x1.8d7bc68da0fdbp-9, -0x1.5d111e7ced5e1p-4, -0x1.4b4fb4164a2eap-4, -0x1.2e10fd71b481fp-8,
    0x1.64be665fe846cp-8, 0x1.19f4f6e81de0dp-9, -0x1.6488db06c99acp-4, -0x1.f8e99a82df996p-4, -0x1.239d1abf7f8b7p-7,
    0x1.644a253c29f66p-11, 0x1.0f87b9785e03bp-6, -0x1.7136f03b01394p-5, 0x1.9f58630aceaap-16, -0x1.6881f98b9c46p-4,
    0x1.af0e106e44c48p-4, 0x1.9cf628b95d73ap-4, -0x1.38a564981fd52p-7, 0x1.8ef27282e2962p-4, -0x1.12d58bf311b9p-5,
    -0x1.0f41dc42d3a7ap-7, 0x1.7a8b775a20a72p-8, 0x1.9acba41be06e4p-7, -0x1.d492482347fbp-5, -0x1.01390c4197d32p-5,
    -0x1.6893fda7a553fp-9, -0x1.dc3e0a43505c4p-5, -0x1.4acb28aa13897p-6, 0x1.50016f6946141p-5, 0x1.347addceea0adp-5,
    0x1.c2e068781bcb9p-5, 0x1.24a52c8fda727p-4, -0x1.cd955210ebf68p-7, 0x1.b72fc5eeadec4p-6, 0x1.4890133306feep-4,
    0x1.650c437c82caap-4, 0x1.c3a319dd709dfp-6, -0x1.b51c8c8a37832p-6, 0x1.8a5a49d5a816ep-5, -0x1.2b487a7563eefp-5,
    -0x1.54ad47d5769dap-5, 0x1.32419545de97bp-6, 0x1.84ef70ab3796dp-5, 0x1.b3da981c81003p-5, 0x1.4108c3d0bc14ep-5,
    0x1.1818519d306bcp-5, -0x1.1e8e26c43ea66p-4, -0x1.0774d20be86d8p-4, 0x1.65f67069fc414p-6, 0x1.5c12017307c83p-6,
    0x1.05013b199b67p-7, 0x1.428151f5e31fep-7};
inline constexpr LossAt hello_world_8_double_losses[]{
    {0, 2.1901372989898098}, {1, 2.1863438130045467}, {10, 2.1526726030406476}, {100, 1.8554193282622298}, {1000,
    0.60252744842061967}};
inline constexpr double hello_world_8_double_trained[]{
    0x1.566d378b33d4ep-3, -0x1.152d4002da209p+1, 0x1.11c52b2e5ea6p+1, -0x1.2c64e9fef8d12p+0, -0x1.01dc2a81a5661p+0,
    0x1.a4fe908cd649dp-2, 0x1.563aa3eab8046p+0, 0x1.330142f54d90dp+0, -0x1.48086b887b322p+0, 0x1.6a8dab87953c7p+0,
    -0x1.2a82ce5b32ac2p+0, -0x1.0a0d7e3051477p+0, -0x1.a746ceddf126bp-4, -0x1.991aa7d4c20f5p-1, 0x1.43c83a87615cep+0,
    -0x1.d08b3f3626455p-2, -0x1.0b3e45b429b7cp-1, -0x1.2a45289263e24p-2, -0x1.4401498662431p-1, 0x1.30eb9e4a6abb1p+0,
    0x1.b9a1307b547dp+0, -0x1.01053d0926a2bp+1, -0x1.85ecb6390e3d1p+0, -0x1.c3fa365db2cc1p+0, -0x1.5992914bd8f61p+1,
    0x1.0c9471cce0a32p-1, -0x1.0e9d693eb254fp+1, -0x1.5d09e074c632p+0, -0x1.7ec0a71ba7e83p-1, -0x1.2c53800360b8p-4,
    -0x1.0f2514caac073p+1, -0x1.151d4b9cd552p+0, 0x1.160fa9c613491p-2, -0x1.7bbb344c2f9a5p-1, -0x1.4ce89756af61fp+0,
    0x1.1cbeaade6ce4ap+1, 0x1.bf4f9b5752dafp+0, 0x1.4392c08f6c1f7p-2, 0x1.4bbf225e12915p+0, 0x1.be40ea29f5a0ep-1,
    0x1.0e67e9a165cabp+0, -0x1.2abd252389d29p+0, 0x1.e8921fd793c9ap-2, 0x1.21874e45f5f15p+0, 0x1.126448e54e75cp+0,
    -0x1.3fa5f2590c76dp-1, -0x1.adde01d625be9p-2, 0x1.128e8b2c79f75p+0, -0x1.6427de265c254p+0, 0x1.92de79ac8f00dp+0,
    -0x1.1bdcfa723dbc4p+0, 0x1.6ff5e51c29974p-1, -0x1.3ff148732ec19p-1, -0x1.83bcc57a2e75p+0, 0x1.f93f5384c6ecap+0,
    0x1.d9946125a327dp-1, -0x1.a2e2ea37083fap-2, 0x1.689026dacc954p+0, 0x1.66b1d96c2f293p+0, -0x1.11027bdcefb5ep+0,
    -0x1.75dd7cab12036p+0, -0x1.43fd10384b23dp+0, -0x1.017938f34ceabp+1, 0x1.6c2b5f78749fep+0, 0x1.c02df35a60c6bp-1,
    -0x1.18c729e997a06p-2, -0x1.5d4a892abfbe3p-1, 0x1.c00e7ab5f6e92p-1, 0x1.a9f0d138b685fp-2, 0x1.7e0917057123fp+0,
    0x1.d65c97a30da53p-1, 0x1.348533a60c54p-1, 0x1.244e2c39fc5ap-2, -0x1.85ae1d9bc95a2p-2, 0x1.5958f1260623fp-1,
    -0x1.48c3c739d7c3cp-2, -0x1.de0011debff5fp-1, 0x1.cda20440bae03p-1, 0x1.82bf179e1d9dcp-1, 0x1.9887fb9eed608p-1,
    -0x1.8b1ed683faeb5p-1, 0x1.460a175039a24p-1, -0x1.307e62600776ep-1, 0x1.807563c2a209ap-1, -0x1.fa67721b37052p-5,
    -0x1.99e124e455adcp+0, 0x1.01f7e9d1051ap+0, -0x1.e50a26141d61bp-6, 0x1.07fd035ba14cdp+0, -0x1.cef0fb16de905p-1,
    0x1.3232b2c8afedfp-1, 0x1.5c05bf8469324p-1, 0x1.c30014c2ef8e2p-2, -0x1.6706ca10cddc6p-1, -0x1.7afe10e8759f9p+0,
    0x1.11c61779dce8fp-1, -0x1.bc47cad9418cbp-2, 0x1.2fce8b4b729dap+0, 0x1.93608d02236a7p-3, -0x1.07e151d4e8cc8p-1,
    -0x1.27acf5ae24c0ap-1, -0x1.e51b37feaff54p-2, -0x1.94bc8ec5f605bp-1, 0x1.30725062f45fbp-1, 0x1.b8f9fafdb9aacp-2,
    -0x1.7b39170a2f161p-1, -0x1.de3217383d29ep-1, 0x1.17c5984de9e0ep-1, 0x1.d13dc336d5083p-1, 0x1.660cfd7fe4ff8p+0,
    0x1.90a87cd42bb62p-1, 0x1.613ac45fdad57p-1, -0x1.206e1b259099fp-1, 0x1.0a493256738bcp-4, -0x1.aced385425e9p-1,
    -0x1.23aedfab5efe7p-2, -0x1.3efb41ca8993ap+0, 0x1.cca9cf95b3934p-3, -0x1.5383c344b0302p-2, -0x1.417376d09f3cp-2,
    0x1.003fa22c1ece3p-3, -0x1.267764a075ca2p-5, -0x1.9d0520d7f1419p-4, 0x1.45b21e8f4a73p-1, 0x1.b5b4be67bc508p-1,
    -0x1.f26af631cc9a7p-2, -0x1.925f2b717fd79p-1, -0x1.9d7837a274bf2p-2, -0x1.258e18e8f87cap-5, 0x1.2c177589c72a6p-4,
    0x1.a0676c13c312cp-2, 0x1.1f4d1dda87c66p-2, 0x1.1615a0cffb95p-2, -0x1.e3b66f1492677p-2, -0x1.6b756572c8203p-1,
    -0x1.76223bd79fbefp-1};
inline constexpr double hello_world_8_double_outputs[]{
    0x1.1c943fad73d75p-1, 0x1.e668f018599a9p+1, -0x1.4351d802b32acp+0, -0x1.9ccdd454a364cp-4, -0x1.19aeed743a528p-2,
    0x1.13dee4dcbff34p-4, -0x1.e99dffe877e42p-1, -0x1.94c578e6361a3p+1, -0x1.a79246828a93bp+0, -0x1.0325e65307f7bp+0,
    0x1.bd64823ad4b8ap+1, -0x1.bf909a57b10d3p+1, 0x1.6255434823136p+0, -0x1.cdb8f3d1664ep+0, 0x1.248f11d975529p-1,
    -0x1.8b80ed6496ca9p+0, -0x1.b89e49e8a12e6p+0, -0x1.e487def9657acp+1, 0x1.13569cbf9113cp+1, 0x1.1a1be03cc7b83p+1,
    -0x1.4a0fb4dbbd4cep-2, -0x1.59b0e3b77432ep+0, -0x1.03c2f38dfed9ep+0, 0x1.15fa21644b90ep+1, -0x1.712a92a5892a9p+1,
    -0x1.9bac1b3c31f54p+0, 0x1.3206c2fb23bfcp-1, -0x1.9156fd146f94ap+0, 0x1.1d6a4a52d4684p+1, -0x1.68322f99b351bp+1,
    0x1.24d4c1cfb8c0ap+1, -0x1.82157b1cf1c7cp-1, 0x1.efcf23d110633p+1, 0x1.9f3d4af3b5e46p-4, 0x1.5871aef738dd6p+0,
    0x1.25ac297b450dcp-1, -0x1.1b9b373237ae7p+1, 0x1.f1ad59b60b1a3p+1, -0x1.0872efd82f597p+1, -0x1.155b2f32719c6p-2,
    0x1.cb4df7596b8b5p-1, -0x1.071e1f631b09ep-2, 0x1.33954462c881p-5, 0x1.196c9298e5796p+2, -0x1.92c080b010928p-1,
    0x1.5d01b0e731554p-1, -0x1.84592657c8218p+1, 0x1.9cc7f19df9541p-1, -0x1.e34de45c53a52p-3, -0x1.0b2ed3ffd57d6p-2,
    0x1.4321bb4a0f093p+2, -0x1.1512637e161e3p+1, 0x1.b0d5c0b6fc51cp+0, -0x1.ed45fe040a468p-1, 0x1.2334ce7e8b8a6p-2,
    -0x1.7bd2d2edbf206p+0, -0x1.f43b9b899fd27p+1, 0x1.0d6ae8c0d0b91p-1, 0x1.2606dde4107f8p-1, 0x1.2dea7f2109662p+0,
    0x1.1267484c43d01p+2, -0x1.2d03716338eb7p+2, 0x1.072f6f495ecap-6, -0x1.5afc7c9d1a61ap+0};
inline constexpr Training<double> hello_world_8_double{
    .seed = 11, .normals = 64, .tokens = hello_world_8_double_tokens, .repeats = 100,
    .initial = hello_world_8_double_initial, .gradient = hello_world_8_double_gradient,
    .losses = hello_world_8_double_losses, .trained = hello_world_8_double_trained,
    .outputs = hello_world_8_double_outputs};

// Sequential( (0): Embedding(5, 8) (1): Tanh() (2): Linear(in_features=8, out_features=6, bias=True) (3): ReLU()
// (4): Linear(in_features=6, out_features=5, bias=True) ); "abcde" x 100; CrossEntropyLoss(), reduction mean;
// Adam(lr=0.001), 1000 epochs
inline constexpr std::uint32_t deep_relu_double_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double deep_relu_double_initial[]{
    0x1.2193af6c4518ep+0, 0x1.db946b24e432fp+0, -0x1.983112d038e65p-1, 0x1.b7053483ffb9ap-1, 0x1.0f93fbfdfec2fp+0,
    -0x1.7b69301b8e047p+0, -0x1.22b70ea34007bp-3, 0x1.93acf3a5e5d9dp+0, -0x1.5528dfe5d537ep-1, -0x1.06447233b46dap+0,
    0x1.e2fd98a4af38ep+0, 0x1.09728e2aa228p-1, -0x1.b966b16a970cap-2, -0x1.71d57a022759ep-6, -0x1.5d39f3a436e11p-2,
    -0x1.a63d808c43837p-3, -0x1.f1b2e9d92f24ap-4, 0x1.8cdc04891d90dp-2, -0x1.b7c797b7415bcp-1, -0x1.a362e2a02ccb4p-6,
    0x1.c0297e967b449p-1, -0x1.610fb8187f6c4p-1, 0x1.eb0bca368ad61p+0, 0x1.8bb7afb72f72p-2, 0x1.5281957959e3fp+0,
    0x1.85384a266ae01p-3, 0x1.8fe877afe8d87p-2, -0x1.b087b80efebe8p-2, 0x1.267ab15702e1bp-1, 0x1.d86a83b9b2ac7p-1,
    -0x1.704402c4927a4p-2, -0x1.4b034dfe21ca9p-3, -0x1.72e69fa7a3bbp+0, -0x1.0f8c62b92b2f4p+1, 0x1.857ac66717c0fp+0,
    0x1.4281ac5786b2dp-1, 0x1.4598e844dd77fp+0, 0x1.c6cfd47d332aep-1, -0x1.99aae974fd3d3p-1, -0x1.04462bb645ddep+1,
    -0x1.2e2054972ce02p-3, -0x1.20cc78e6fcd6cp-2, 0x1.5b6a595d14c5dp-2, 0x1.90fde907dda68p-5, -0x1.5af4f7bdfd0bdp-2,
    0x1.5bfa2ac4ea875p-2, 0x1.61ed8f1f0ec1dp-2, -0x1.efc17a0fff98ep-4, 0x1.b628d04dec08p-9, -0x1.36a6553a05fd3p-2,
    0x1.3432f713a9b9ap-3, -0x1.61fc561001f2cp-4, 0x1.079a2cdb707cp-7, -0x1.633e7f35b6375p-3, -0x1.8987b81dc274dp-3,
    -0x1.4aff4c37dd0fp-4, -0x1.c7a88536846p-11, 0x1.c90bbf1aa939p-5, 0x1.59d9483703b87p-2, 0x1.b1f5b33685eccp-4,
    0x1.2326fe0084da6p-3, -0x1.fd9f7dbd68878p-4, 0x1.d695b9d7f95c2p-3, 0x1.7a399bae43798p-5, -0x1.194766984ba5ap-3,
    0x1.573d78147e8aep-3, -0x1.a26403b313b2p-6, 0x1.5a3d6b6a7e78cp-4, 0x1.16479fa8cb5p-10, 0x1.583e5e69b528bp-2,
    0x1.21cab1b65a5aep-3, -0x1.46bef797fb408p-4, 0x1.3cb7bcbebd21ep-3, 0x1.49224c14a5e64p-4, 0x1.09f9fc95f3894p-3,
    -0x1.6862f8ee87839p-2, 0x1.074be4791595dp-2, -0x1.48608cb2bf12ep-3, 0x1.57668037434a1p-2, 0x1.4350bba96a23bp-2,
    -0x1.3de519df4e4p-7, 0x1.5b073ec748016p-3, 0x1.c891aeda9a8ccp-4, -0x1.1a874bf22d807p-3, -0x1.3b0eec84af219p-2,
    0x1.513a07bd954d5p-2, -0x1.b769af722afb4p-4, 0x1.b62bc75f6ed88p-5, 0x1.dc7490cdba28p-8, -0x1.4ad7cd118a975p-3,
    -0x1.b70caebef0edp-5, -0x1.1aa2b68bf8362p-2, -0x1.d486503b1d66ep-3, 0x1.3a3f57f10dcp-10, -0x1.c85829c8473p-8,
    -0x1.0165fa0e2ba28p-3, 0x1.1247cfb4ff8fbp-2, 0x1.915310413cdd2p-3, 0x1.3f0ed6af0b5dbp-2, 0x1.80ed688e7accfp-2,
    0x1.b06a4446f212p-7, 0x1.73bfed7737187p-2, 0x1.4f9e816c014e3p-2, -0x1.a2c1e88fc98ap-7, 0x1.f54927035e442p-3,
    -0x1.96c3356eaa353p-3, 0x1.b7bc3f4eb7368p-5, -0x1.849c5240b1fdfp-2, -0x1.7a3480406a5c2p-3, -0x1.399a044f2fdccp-3,
    0x1.16f998f9b8dp-10, -0x1.dc43cd9465635p-3, 0x1.d26d3d383127cp-4, 0x1.c16e6268c53fap-3, 0x1.7a7ccf899ae2cp-4,
    0x1.b4894c93d1e1p-5, -0x1.5e4f539be293bp-3, -0x1.132e4d1d879dp-2, 0x1.364bcfc3d9b91p-2, 0x1.856911ffef006p-3,
    -0x1.dc3668dcc612p-5, 0x1.361a8ae7c1a4ap-3, -0x1.e3c33d7d862dbp-3, 0x1.5cb81ab0462b2p-3, -0x1.dc0906fe671f3p-3,
    -0x1.e31c3d0d8d8f4p-3, 0x1.26b49177dde35p-2, 0x1.32f798d7310ap-6, -0x1.63f77c6fe576fp-2};
inline constexpr double deep_relu_double_gradient[]{
    -0x1.2338c47c661aap-9, -0x1.32400220d211ep-11, -0x1.a6ee5f2a4967bp-7, 0x1.3efdd5fc7ba5ep-8, -0x1.c94efdf2e64eep-8,
    0x1.43dff5bf16e85p-9, -0x1.a3466fcc778fep-6, -0x1.448c58ce412efp-9, -0x1.d4e2bc627273ap-11, -0x1.fe9a9eb0cac7fp-8,
    0x1.a3e47ab8a76cbp-9, -0x1.38090fd3100a9p-8, -0x1.2c5dbc0126f19p-8, -0x1.ba0234f92bd3ep-8, -0x1.2e275a14a4bcap-8,
    -0x1.ca64bb7a1726ep-9, 0x1.ac05a23221b58p-8, 0x1.7176d248702f5p-9, 0x1.2f222ec06dfa7p-9, -0x1.f8d7e2d55be9dp-7,
    0x1.5d01ab0a9b211p-8, -0x1.10903ecd9b078p-8, 0x1.2776613697065p-10, 0x1.7aed8b9931067p-7, 0x1.c6f767a2fa10fp-14,
    -0x1.e3985b474cc8ap-8, -0x1.1c29986ddf175p-8, 0x1.57270271f4289p-8, 0x1.4c71f981cfaccp-7, -0x1.cb15e28a7d561p-8,
    0x1.179c2699aa969p-8, -0x1.3456866616afbp-9, -0x1.28ddec4618c7ap-11, -0x1.0789fa7879294p-10,
    -0x1.ffd4c812b90c2p-13, -0x1.10c071d786bdcp-8, -0x1.b10a9fa0654afp-9, 0x1.89715017b488fp-9, -0x1.3350bf221313p-8,
    -0x1.e39fcc5ffad23p-12, -0x1.7c1bc9e25bdedp-6, -0x1.affaa5c9b5cc9p-6, 0x1.b4b5eede0bcp-6, 0x1.f975514179a5ap-7,
    0x1.c828e8c10132fp-7, 0x1.d39b24af09e99p-7, -0x1.0b682ec3b18dap-6, -0x1.5eb002ea2e1e7p-6, -0x1.41f7a827d7f0ep-4,
    -0x1.8d58f37599f8ep-4, 0x1.c3e0746ef1528p-4, 0x1.df4b425a1d7bbp-5, -0x1.79282477d6888p-8, 0x1.632b87f44a9ebp-6,
    -0x1.964d271ab8b1dp-5, -0x1.92672103f53c9p-5, -0x1.26ba0dfec30e6p-5, -0x1.a58da6c4d25d9p-5, 0x1.938c2856fc51fp-5,
    -0x1.1429d5b2c3767p-5, -0x1.8e61b75f0d683p-4, 0x1.3fcee3fa51bebp-6, 0x1.c19017aae9eaep-7, -0x1.587449bf49441p-6,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.43ef5e60d506cp-5, -0x1.91b07e33153eep-6,
    -0x1.ca6d3b3532cdep-10, -0x1.f426cc31b8e3fp-6, -0x1.99603ebd78a3bp-9, 0x1.9c6fd6a8c2b18p-7, 0x1.810c1f225736cp-5,
    -0x1.7a868eafcb28ep-6, -0x1.e3745232b3287p-5, -0x1.1cfd8ba0129e5p-5, 0x1.028f20a394048p-6, 0x1.189ef3a49ea7cp-5,
    -0x1.316ddabb14934p-5, -0x1.133309cbd56c1p-5, 0x1.1e71725c64e36p-8, 0x1.3bbdca4a3f3ecp-12, 0x1.d95c24ff6bc1dp-6,
    0x1.dfb1680216cf1p-4, -0x1.656b3a06829fbp-5, 0x0p+0, 0x1.01c1686cf79f1p-11, -0x1.69dc6bf7de6e6p-7,
    -0x1.364f306e7acbcp-4, -0x1.62e562c7bf6e3p-5, -0x1.6ca19930e5951p-9, 0x0p+0, 0x1.9a2a31398d64ap-6,
    0x1.5ab5783c5ba58p-7, 0x1.8023f859f7bacp-5, 0x1.4f61f6b7d4266p-6, 0x1.76399f72c2a47p-12, 0x0p+0,
    -0x1.6757fd9b650f2p-6, 0x1.3df3e6d092826p-7, -0x1.3f679ab6ab01ap-4, -0x1.842692e45184ap-6, -0x1.0060b64861151p-8,
    0x0p+0, 0x1.2511d779f7286p-5, 0x1.ee6d901cf93dp-9, 0x1.ed3cbe73c8bafp-5, 0x1.ae6fa32044acbp-6,
    -0x1.0cdd01ae4add3p-7, 0x0p+0, -0x1.cf9a7defa59bdp-5, 0x1.94d546a4e49e6p-7, 0x1.7e0cdf7c8b25bp-5,
    0x1.4c1fbe9bb790cp-6, 0x1.dc83f6231eb7dp-7, 0x0p+0, 0x1.223f194d3493p-6, -0x1.2a46826e4446dp-5,
    -0x1.4c6900f60bf49p-6, -0x1.3a37f4db158b2p-6, 0x1.ff00490ff6a1ap-5, 0x1.2379c6e011731p-6, -0x1.4d6cb1976e9b2p-5};
inline constexpr LossAt deep_relu_double_losses[]{
    {0, 1.679225817541055}, {1, 1.676617763721205}, {10, 1.653642984110314}, {100, 1.4269819972527997}, {1000,
    0.050924359404267573}};
inline constexpr double deep_relu_double_trained[]{
    0x1.cb3122acb9ba9p+0, 0x1.3cff90b92018bp+1, -0x1.da8efc268f211p-1, 0x1.1da7262ae789p+0, 0x1.9ed3e37551904p+0,
    -0x1.0452d658ef8c8p+1, 0x1.4e230eb40133cp-4, 0x1.1613bfbd4515bp+1, -0x1.6c57d098ba99fp+0, -0x1.914017c6cea07p+0,
    0x1.092ed58b9420ep+1, 0x1.1fef410d6c7efp+0, -0x1.1b0f464c59f85p+0, -0x1.4e9743eef5074p-3, 0x1.0822a91711492p-3,
    -0x1.4aa2096d3f3fap-3, -0x1.a06e9d480996bp-1, 0x1.853210782438ap-3, -0x1.1ad7f44fac4b3p-1, 0x1.51d86362862adp-1,
    0x1.f108c59b7597ap-2, -0x1.b182845bdaacbp-1, 0x1.4d1e43cdb24bdp+1, -0x1.26429fb5cbd0cp-2, 0x1.cdbb8a02486b3p+0,
    0x1.7a11ced08e776p-1, 0x1.c4fa329da4e61p-1, -0x1.1e13666c8dbcep+0, 0x1.29ea4d37e65dbp-1, 0x1.70fc1488fce4p+0,
    -0x1.f05413a07f0a3p-1, -0x1.5d2668eb20bf1p-1, -0x1.7e223179e6b61p+0, -0x1.215eec01ff1ep+1, 0x1.32a262dde7badp+1,
    0x1.4cdc57c0236f4p-3, 0x1.038b93f10efa3p-1, 0x1.805f4ebdf02c1p+0, -0x1.718d7787d7fe5p+0, -0x1.606495542c5aap+1,
    -0x1.ddd4c48788441p-1, -0x1.132741ec2c56p+0, 0x1.0db55968533ecp+0, 0x1.93712de4e1ed2p-1, -0x1.ac50f7999e9bbp-1,
    0x1.6d6ff133e0762p-1, -0x1.280bb9f824211p-2, -0x1.75750f8bd6214p-1, 0x1.0013bded031abp-4, -0x1.f50c99d7b1395p-3,
    0x1.77b0792382fcbp-4, -0x1.2b00dfa39e74bp-3, 0x1.e2495cf934a4ap-5, -0x1.e1bf58e5ccab4p-3, -0x1.12908b8848f43p-3,
    -0x1.6376dbcfb5f14p-6, 0x1.2ee97d5bb3a64p-4, 0x1.e303037f5330ap-2, -0x1.a1ba45588c238p-3, 0x1.263695e920b9ep-1,
    0x1.29ad0f1c985fdp-1, -0x1.5f956960ea8ffp-1, 0x1.099198ab085fap+0, 0x1.55130557e981ap-2, -0x1.194766984ba5ap-3,
    0x1.573d78147e8aep-3, -0x1.a26403b313b2p-6, 0x1.5a3d6b6a7e78cp-4, 0x1.16479fa8cb5p-10, 0x1.583e5e69b528bp-2,
    0x1.21cab1b65a5aep-3, -0x1.46bef797fb408p-4, 0x1.ba3fcf1c2c756p-1, 0x1.748df46dcb437p-1, -0x1.950b5a5631974p-2,
    0x1.7dc5542ada9ep-3, 0x1.b62d3785f8ebbp-1, -0x1.6bc990f4117b6p-1, -0x1.f0619eec6e1ebp-3, 0x1.16be9fec71e31p+0,
    0x1.17f5e381b1fccp-2, 0x1.7266c3164c728p-4, 0x1.5dd30885bfc1bp-1, -0x1.5dfa6f0e02073p-1, 0x1.5c294fdf2500ep-2,
    0x1.08f5eb1d66ae5p+0, -0x1.d7f89d675cf1dp-1, -0x1.76ed3edf09472p-1, 0x1.32dc9f1eaa2bap-1, -0x1.c33c6b8fcda16p-3,
    0x1.0363cb7e108c9p-1, -0x1.1aa2b68bf8362p-2, -0x1.8d7af225cb3d6p-3, 0x1.518a5e629c2cbp-1, 0x1.45d0ebb983c32p-1,
    -0x1.4586bba82893ap-4, -0x1.3049681ad724ep-2, 0x1.915310413cdd2p-3, -0x1.80fc7edb75336p-4, 0x1.0bc19defa2f87p-1,
    -0x1.cd5e878445c52p-2, 0x1.46f397c49a65dp-2, 0x1.2d11781ef4f59p-1, -0x1.a2c1e88fc98ap-7, 0x1.0848bba4520adp+0,
    -0x1.67b78d496ba26p-1, 0x1.b86613dcfdb9ap-1, -0x1.5de4e9d79a929p-2, -0x1.9f07148797502p-1, -0x1.399a044f2fdccp-3,
    -0x1.58639b9e399fp-2, -0x1.38d0e89220e6bp+0, -0x1.fbe1516441124p-2, 0x1.68ce0a7a87d5cp-3, 0x1.0dcd593f4909bp+0,
    0x1.b4894c93d1e1p-5, -0x1.4fbd99736b0c2p-1, -0x1.b9b0dd170ea08p-1, -0x1.47845d16e4e5fp-1, 0x1.2c52ebff13972p-3,
    -0x1.6389548d5d52cp-1, 0x1.361a8ae7c1a4ap-3, -0x1.2ac3b98b66a59p-1, 0x1.e33153916578cp-1, -0x1.254c6cd07a126p+0,
    -0x1.d3ad8ef7c4ecfp-1, 0x1.24aa567b400dcp-1, 0x1.d676fb4a59898p-1, 0x1.e624b8dc0507cp-5};
inline constexpr double deep_relu_double_outputs[]{
    -0x1.4281127e77f3fp+1, 0x1.5c5f88888fc7p+2, -0x1.c2846d3416819p+1, 0x1.8a3809c5dd022p+0, -0x1.2dc7ccf099097p+2,
    0x1.d9def36a95896p+0, -0x1.8481c69b208c5p+1, 0x1.27ca540a0e586p+2, -0x1.6aafd0a0dbaep+0, -0x1.79f81abe45eedp+1,
    -0x1.eec72a059791p+0, 0x1.49cb701ada3bfp-1, -0x1.9347fd943f892p+0, 0x1.dae28909d5edbp+1, -0x1.c7a70ed098fd6p+0,
    0x1.12187ad2f19bcp+0, -0x1.f20d5627965e7p+1, -0x1.26db335cae97p+2, -0x1.5e5edd8265badp+1, 0x1.03c715cdae57fp+2,
    0x1.e8847953c71e1p+1, -0x1.667115bc5e3eap+2, 0x1.dcb484643ae48p-2, -0x1.23995ac0ae06dp+2, 0x1.0c28bdb908b88p-2};
inline constexpr Training<double> deep_relu_double{
    .seed = 6, .normals = 40, .tokens = deep_relu_double_tokens, .repeats = 100,
    .initial = deep_relu_double_initial, .gradient = deep_relu_double_gradient,
    .losses = deep_relu_double_losses, .trained = deep_relu_double_trained,
    .outputs = deep_relu_double_outputs};

}  // namespace reference
