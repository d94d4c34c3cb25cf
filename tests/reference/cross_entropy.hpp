// Cross-entropies of PyTorch: targets that do not count, are smoothed, weigh or are probabilities.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

inline constexpr double batch_logits[]{
    -0x1.3aee81p+1, 0x1.2fd8348p+0, 0x1.592e3f8p+1, -0x1.0a92d58p+2, -0x1.0081818p-1, 0x1.b5fd87p-1, -0x1.ec5bb9p+0,
    -0x1.5729df8p+1, 0x1.63cae38p+1, -0x1.9b4605p+0, -0x1.bd552ep+1, -0x1.616682p+0, 0x1.1014398p+1, 0x1.84e5e8p+1,
    -0x1.09e99fp+2, 0x1.82bcadp+0, -0x1.009947p-2, -0x1.207f308p-4, 0x1.0bd72ep-1, 0x1.b94824p+2, 0x1.6f86f6p+1,
    -0x1.fc5075p+0, 0x1.0c97a3p+2, 0x1.0dec7b8p+2, -0x1.0d0a498p+2, 0x1.f22d4ep+1, 0x1.3b0f27p+2, -0x1.95c447p+1,
    -0x1.91cc46p-1, -0x1.803426p-1};

inline constexpr std::uint32_t batch_labels[]{
    1, 4294967295, 4, 0, 4294967295, 1};

inline constexpr double batch_probabilities[]{
    0x1.a98f623727cd4p-3, 0x1.b30b087af57c6p-3, 0x1.260941d5301ap-2, 0x1.22ef38b22c26fp-3, 0x1.3463d8f1565bdp-3,
    0x1.07ce4a6be9088p-2, 0x1.21de7cf7555d5p-2, 0x1.578500d75e741p-3, 0x1.dcc44ac44810dp-4, 0x1.66bf4b0000b81p-3,
    0x1.3492aeb87841ap-3, 0x1.8502bdfde07a3p-3, 0x1.f15a5de9ed854p-3, 0x1.e5da48f72e833p-3, 0x1.6f35ec688b3b9p-3,
    0x1.c8549f6fa140ep-3, 0x1.eed7726abdff7p-3, 0x1.23daee37b4cf2p-3, 0x1.6c8b81d035625p-3, 0x1.b86d7e1db68dfp-3,
    0x1.2f24f7444b998p-3, 0x1.442172cbbcdep-3, 0x1.dcf83586739cep-3, 0x1.0cd808028b716p-2, 0x1.961150646d08cp-3,
    0x1.38c894872caf3p-3, 0x1.f3942838a96bdp-3, 0x1.20da61409520fp-3, 0x1.51dd100c9d51ap-3, 0x1.3075e8f97bb92p-2};

inline constexpr double batch_weight[]{
    0x1p+0, 0x1p-1, 0x0p+0, 0x1.8p+1, 0x1p-2};

inline constexpr double ignored_gradient[]{
    0x1.2977da1f3f222p-10, -0x1.a6d3d37407c86p-3, 0x1.93978bd3c22c9p-3, 0x1.b0a7a4688faep-13, 0x1.07d2e02ecf986p-7,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.1192cdc814aeep-12, 0x1.16e4095a7e57dp-9, 0x1.225fe73d8970cp-4,
    0x1.69a61a5df6272p-3, -0x1.ffba678908e35p-3, -0x1.fdab72607ba77p-3, 0x1.9a031828299b7p-13, 0x1.eaf29ab3dfbe3p-13,
    0x1.bc69439a0f80ep-12, 0x1.fbec0051f79d7p-3, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.0bd8af0a291ap-4,
    -0x1.11266192ca0a8p-4, 0x1.d61ce2f9bd6cap-15, 0x1.3f27832c53e68p-11, 0x1.4a4ff2f488758p-11};
inline constexpr Batch ignored{0x1.dfb78453ba67cp+1, ignored_gradient};

inline constexpr double ignored_sum_gradient[]{
    0x1.2977da1f3f222p-8, -0x1.a6d3d37407c86p-1, 0x1.93978bd3c22c9p-1, 0x1.b0a7a4688faep-11, 0x1.07d2e02ecf986p-5,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.1192cdc814aeep-10, 0x1.16e4095a7e57dp-7, 0x1.225fe73d8970cp-2,
    0x1.69a61a5df6272p-1, -0x1.ffba678908e35p-1, -0x1.fdab72607ba77p-1, 0x1.9a031828299b7p-11, 0x1.eaf29ab3dfbe3p-11,
    0x1.bc69439a0f80ep-10, 0x1.fbec0051f79d7p-1, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.0bd8af0a291ap-2,
    -0x1.11266192ca0a8p-2, 0x1.d61ce2f9bd6cap-13, 0x1.3f27832c53e68p-9, 0x1.4a4ff2f488758p-9};
inline constexpr Batch ignored_sum{0x1.dfb78453ba67cp+3, ignored_sum_gradient};

inline constexpr double smoothed_gradient[]{
    -0x1.faa03be622fe5p-9, -0x1.7dde10e4ab9f6p-3, 0x1.895a1b2feb225p-3, -0x1.3a28d7579cca4p-8, 0x1.8fef57c57bd22p-9,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.3694e79e5ffccp-8, -0x1.78781f9b44379p-9, 0x1.0de505f5db5c4p-4,
    0x1.5f68a9ba1f1cep-3, -0x1.d6c4a4f9acba6p-3, -0x1.d4b5afd11f7e8p-3, -0x1.3addfbb99ffadp-8, -0x1.38567fa54249cp-8,
    -0x1.2be78041404fap-8, 0x1.f1ae8fae20933p-3, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.eebb9b84f60b1p-5,
    -0x1.7e75b8e823714p-5, -0x1.4401dab4edccdp-8, -0x1.1fc9241556caep-8, -0x1.1e64161c5039p-8};
inline constexpr Batch smoothed{0x1.e7350cf7e87c4p+1, smoothed_gradient};

inline constexpr double smoothed_sum_gradient[]{
    -0x1.faa03be622fe5p-7, -0x1.7dde10e4ab9f6p-1, 0x1.895a1b2feb225p-1, -0x1.3a28d7579cca4p-6, 0x1.8fef57c57bd22p-7,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.3694e79e5ffccp-6, -0x1.78781f9b44379p-7, 0x1.0de505f5db5c4p-2,
    0x1.5f68a9ba1f1cep-1, -0x1.d6c4a4f9acba6p-1, -0x1.d4b5afd11f7e8p-1, -0x1.3addfbb99ffadp-6, -0x1.38567fa54249cp-6,
    -0x1.2be78041404fap-6, 0x1.f1ae8fae20933p-1, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.eebb9b84f60b1p-3,
    -0x1.7e75b8e823714p-3, -0x1.4401dab4edccdp-6, -0x1.1fc9241556caep-6, -0x1.1e64161c5039p-6};
inline constexpr Batch smoothed_sum{0x1.e7350cf7e87c4p+3, smoothed_sum_gradient};

inline constexpr double weighted_gradient[]{
    0x1.086a88ff54902p-10, -0x1.77d8bbf55c404p-3, 0x1.66bf98bc3ad24p-3, 0x1.809503eb2a61cp-13, 0x1.d5051cc4ff47cp-8,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.e65a5163b2fep-14, 0x1.efce49846ed5p-11, 0x1.021c5bc4ebf27p-5,
    0x1.417733e1be5bap-4, -0x1.c6de94eb961f5p-4, -0x1.c50a2cc78a5bep-2, 0x1.6c74874024fbfp-12, 0x1.b465ded8c6e1fp-12,
    0x1.8b083c172a39ap-11, 0x1.c37c720ff88bfp-2, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.dc2be1d92cap-5,
    -0x1.e5999104f568p-5, 0x1.a1e0c9c18beecp-15, 0x1.1bb158276705cp-11, 0x1.259c662eb22f9p-11};
inline constexpr Batch weighted{0x1.d88ccb011c94cp+1, weighted_gradient};

inline constexpr double weighted_sum_gradient[]{
    0x1.2977da1f3f222p-9, -0x1.a6d3d37407c86p-2, 0x1.93978bd3c22c9p-2, 0x1.b0a7a4688faep-12, 0x1.07d2e02ecf986p-6,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.1192cdc814aeep-12, 0x1.16e4095a7e57dp-9, 0x1.225fe73d8970cp-4,
    0x1.69a61a5df6272p-3, -0x1.ffba678908e35p-3, -0x1.fdab72607ba77p-1, 0x1.9a031828299b7p-11, 0x1.eaf29ab3dfbe3p-11,
    0x1.bc69439a0f80ep-10, 0x1.fbec0051f79d7p-1, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.0bd8af0a291ap-3,
    -0x1.11266192ca0a8p-3, 0x1.d61ce2f9bd6cap-14, 0x1.3f27832c53e68p-10, 0x1.4a4ff2f488758p-10};
inline constexpr Batch weighted_sum{0x1.09cf3230a013bp+3, weighted_sum_gradient};

inline constexpr double weighted_smoothed_gradient[]{
    -0x1.9feb2ba1eb797p-6, -0x1.ea6fe43db8d32p-4, 0x1.c79c49a75f2eep-3, -0x1.46b9ded0b6309p-4, 0x1.3d7f55057084cp-9,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.b16937ae82948p-6, -0x1.7be3956984522p-7, 0x1.daec7fe537433p-5,
    0x1.07d117c85404ep-4, -0x1.597097221e773p-4, -0x1.57d81a30113e6p-2, -0x1.a9b03324bb72cp-7, 0x1.adda1a395d7fcp-12,
    -0x1.44a3dddb8aaf5p-4, 0x1.b5e31cb98b6e8p-2, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.8248cc0dd68a5p-5,
    0x1.37b6ff4ac4eb8p-5, 0x1.095a42acd2751p-14, -0x1.44dd801af813ep-4, -0x1.864bc2200dbd5p-8};
inline constexpr Batch weighted_smoothed{0x1.3e954e9281c26p+2, weighted_smoothed_gradient};

inline constexpr double weighted_smoothed_sum_gradient[]{
    -0x1.d3e8911628e8ap-5, -0x1.13def062b7f6cp-2, 0x1.0047e96e258a6p-1, -0x1.6f911aaaccf6bp-3, 0x1.652f3fa61e958p-8,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.e7965ea452e71p-5, -0x1.ab600816b4dc7p-6, 0x1.0b2507f0ef15dp-3,
    0x1.28cb3ac15e858p-3, -0x1.849eaa0662461p-3, -0x1.82d31d7613663p-1, -0x1.dee6398952e11p-6, 0x1.e3955d80892fep-11,
    -0x1.6d385996fc055p-3, 0x1.ec9f8050bcdc6p-1, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.b291e58f915bap-4,
    0x1.5eaddf341d894p-4, 0x1.2a858b026cc3bp-13, -0x1.6d79301e57166p-3, -0x1.b7153a640f75p-7};
inline constexpr Batch weighted_smoothed_sum{0x1.6667f864d1facp+3, weighted_smoothed_sum_gradient};

inline constexpr double probable_gradient[]{
    -0x1.15826ceec9382p-5, -0x1.a1e1cc3b189e8p-8, 0x1.56193936e2d4ep-4, -0x1.81a8c167af745p-6, -0x1.433ed6878347ap-6,
    -0x1.6b41742ba1363p-6, -0x1.77ecd23ed224cp-5, -0x1.c01e97fcce9bbp-6, 0x1.f722e8f0991b7p-4, -0x1.c151f31c50528p-6,
    -0x1.9894b6d13575ap-6, -0x1.ef70a735a0c64p-6, 0x1.bcc7adb0c741p-8, 0x1.403f602ae35dcp-4, -0x1.e82a0e10e90bap-6,
    -0x1.2a019b4bb53fp-5, -0x1.48d39f8c63e3ep-5, -0x1.82954f7c013f3p-6, -0x1.e16e3f0c01af1p-6, 0x1.0935c08706a69p-3,
    -0x1.5cf9f9c7a3938p-8, -0x1.adb5c93b51eaep-6, 0x1.167f545f5614bp-5, 0x1.f51d66993b108p-6, -0x1.0e93e3d556352p-5,
    0x1.29366211875bcp-6, 0x1.4e0a5c35eb7fbp-4, -0x1.8086780a73976p-6, -0x1.bbd5ed553aad6p-6, -0x1.9281b6c4c38afp-5};
inline constexpr Batch probable{0x1.f3292713134e5p+1, probable_gradient};

inline constexpr double probable_smoothed_gradient[]{
    -0x1.1361a78471fe1p-5, -0x1.86be22c22e13p-8, 0x1.61ff26af789aep-4, -0x1.a14da80bcca4p-6, -0x1.5e3c1af8a647p-6,
    -0x1.4bc9312c1abp-6, -0x1.613d701158649p-5, -0x1.d1bdafa81194bp-6, 0x1.ebb8d02019cdap-4, -0x1.cee17f898a284p-6,
    -0x1.b3857dfc2d48ep-6, -0x1.f4ee371ae335p-6, 0x1.0d310c5890628p-7, 0x1.4554c131207e6p-4, -0x1.f377d5d9b9ad5p-6,
    -0x1.23c689736ff59p-5, -0x1.3d760b2c3ce76p-5, -0x1.a1fb5b0d93975p-6, -0x1.ed72011f93dffp-6, 0x1.0a3cd0ad90264p-3,
    -0x1.ce8773bc3b0bp-8, -0x1.c4807e3f043f1p-6, 0x1.1f7ae0a10cbfcp-5, 0x1.0ba2c316ae3ccp-5, -0x1.0f0c7620b17bap-5,
    0x1.0f650b61f2d8fp-6, 0x1.5409ff5197386p-4, -0x1.a0b976000e624p-6, -0x1.cef723146ce2bp-6, -0x1.77ee37c9ea3adp-5};
inline constexpr Batch probable_smoothed{0x1.f91a455a9f1a5p+1, probable_smoothed_gradient};

inline constexpr double probable_weighted_gradient[]{
    -0x1.148b8154e1e0cp-5, 0x1.8ea74b2f28934p-8, 0x1.b51847da2d7a8p-4, -0x1.3a35c12dc5ef6p-4, -0x1.30e7569d24812p-9,
    -0x1.87c30338df547p-6, -0x1.5a6604c9db1dbp-6, 0x1.052063ccab6e2p-11, 0x1.9e89db1f8b072p-5, -0x1.8c4ec56b03de4p-8,
    -0x1.b38b85bd80f89p-6, -0x1.de12e7d34fb46p-7, 0x1.7ff7419811418p-5, 0x1.e711b83a2a9cp-10, -0x1.ef2a94327169ep-8,
    -0x1.242dc1dfe5f4bp-5, -0x1.3c882c8da46bp-6, 0x1.320fc02e59321p-13, -0x1.74794682ed60bp-4, 0x1.2a8c955b1924bp-3,
    -0x1.99f0c497a38ap-8, -0x1.c1d55940697bp-7, 0x1.369c0f1bc5693p-4, -0x1.85dcbb8e684f2p-5, -0x1.0e9fcf184eccep-7,
    0x1.5e28e2aa244d6p-7, 0x1.60cda9ab15c9cp-4, 0x1.0f25882f7d922p-15, -0x1.5ec5d0381e66fp-4, -0x1.6f76d3ca0ee12p-7};
inline constexpr Batch probable_weighted{0x1.a0fb7f7c02004p+1, probable_weighted_gradient};

inline constexpr double likelihood_gradient[]{
    0x0p+0, -0x1p-2, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    -0x1p-2, -0x1p-2, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1p-2, 0x0p+0,
    0x0p+0, 0x0p+0};
inline constexpr Batch likelihood{-0x1.bb9580cp-1, likelihood_gradient};

inline constexpr double likelihood_sum_gradient[]{
    0x0p+0, -0x1p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    -0x1p+0, -0x1p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1p+0, 0x0p+0,
    0x0p+0, 0x0p+0};
inline constexpr Batch likelihood_sum{-0x1.bb9580cp+1, likelihood_sum_gradient};

// Sequential( (0): Linear(in_features=2, out_features=8, bias=True) (1): Tanh() (2): Linear(in_features=8,
// out_features=3, bias=True) ); 23 pairs; CrossEntropyLoss(), reduction mean; Adam(lr=0.01), 300 epochs
inline constexpr double some_labels_inputs[]{
    0x1.792f7p-3, 0x1.209cp-4, 0x1.5934a8p-2, -0x1.f369cp-3, 0x1.b60e8cp-1, -0x1.a1987cp-1, -0x1.19ade8p-2,
    -0x1.62085p-3, -0x1.a55928p-2, -0x1.fae1fp-3, 0x1.3d504cp-1, 0x1.18ee6cp-1, 0x1.c781p-5, 0x1.be0c4cp-1,
    -0x1.697f7cp-1, -0x1.314e14p-1, 0x1.cea8fp-2, -0x1.b851cp-5, -0x1.d2946cp-1, -0x1.6262dcp-1, -0x1.37b08cp-1,
    0x1.8b5f44p-1, 0x1.cfbbf8p-2, 0x1.8c167cp-1, -0x1.7d2df8p-1, -0x1.f32eb4p-1, -0x1.4fc138p-1, 0x1.b6324p-4,
    -0x1.947ebp-3, -0x1.42a624p-1, 0x1.74b90cp-1, -0x1.4a39a8p-2, -0x1.282118p-1, 0x1.d90178p-2, -0x1.13e78p-2,
    0x1.46683p-1, 0x1.e815dp-3, 0x1.94358p-6, 0x1.adee9p-3, -0x1.80b9dcp-1, -0x1.11f2dp-1, -0x1.e145e8p-2,
    -0x1.21b648p-1, 0x1.6b28ep-3, 0x1.9927cp-3, -0x1.a9776p-2};
inline constexpr std::uint32_t some_labels_labels[]{
    0, 4294967295, 2, 0, 4294967295, 1, 1, 4294967295, 0, 2, 4294967295, 1, 2, 4294967295, 0, 1, 4294967295, 0, 0,
    4294967295, 1, 0, 4294967295};
inline constexpr double some_labels_initial[]{
    0x1.9b51c3e223528p-3, -0x1.5be85f1dcc6ddp-2, -0x1.931615d61f164p-3, -0x1.0bb771cbd845bp-2, -0x1.52b2d4f3c107bp-2,
    0x1.fcec515abb6c2p-2, 0x1.cb5766a91cd2p-4, 0x1.3ea93a444ed3ep-2, 0x1.f71cab8e83e52p-2, -0x1.0fd6c1acc631p-4,
    -0x1.9aee856650e4p-3, -0x1.f8c33b5d63d96p-3, 0x1.b450c0589bd72p-2, -0x1.9781a05be5799p-2, -0x1.19a219a751fdfp-1,
    -0x1.ef0904f4a8e4cp-3, -0x1.a8cc6278266d8p-3, -0x1.73960ecab63bp-3, 0x1.751802be0a218p-2, 0x1.6af49d6ff3e8p-7,
    0x1.c0ec33dc60258p-3, -0x1.28b1dea7add6p-3, -0x1.4f78f051ebf72p-1, -0x1.b665eda5d98dep-3, 0x1.fc3bcb8a63e7ap-3,
    -0x1.6c3eb87837cbbp-3, -0x1.d6773515da5f6p-3, -0x1.0c1bb64861989p-2, 0x1.00c400d843688p-5, 0x1.0e3a1cb96ae4bp-2,
    0x1.953eb9b81650ep-3, 0x1.372d8fbbbecb1p-2, -0x1.3f00d9bad3cfp-3, -0x1.3994b0aa1596p-5, 0x1.521f773a9ae5fp-2,
    -0x1.434517ee333bep-2, -0x1.8c513456debb8p-4, 0x1.101b2d86c685cp-3, -0x1.20e55f3e99f4fp-3, 0x1.547aef86e0ba8p-5,
    0x1.7df245fa65208p-4, 0x1.3bb288f35e6ap-7, 0x1.6920c45203edap-3, 0x1.a5b4c45fe62bep-3, 0x1.9228bb905c1ap-6,
    0x1.1a6de4d42c12p-7, -0x1.474c86215edc8p-2, -0x1.4dd395866e3fbp-2, 0x1.175631181392p-6, -0x1.02907a267b95p-2,
    0x1.2eec6f6c6c25cp-3};
inline constexpr double some_labels_gradient[]{
    0x1.b307e2c04a4e7p-6, 0x1.2191fbc13bd1ap-6, -0x1.9b8d685885fcp-14, 0x1.e2d0aaf1cbcddp-7, -0x1.1058982e1027bp-6,
    0x1.ccdc6db2e1c06p-9, 0x1.36aaa43d05a96p-5, 0x1.3f3ca31db0abcp-4, 0x1.66c9ce27d928dp-7, 0x1.8908a590fb299p-7,
    -0x1.53602c98e130ep-8, -0x1.aa7dbf94a7918p-6, -0x1.65ae0d5ab9b03p-8, -0x1.df4d3a5def664p-6, -0x1.8339b9d4422bep-7,
    -0x1.ee119ae2dcdfdp-5, -0x1.622f2a65fc6f6p-6, 0x1.54bdbc1854845p-5, 0x1.14a94524f79b6p-4, 0x1.05487bd479982p-3,
    0x1.1acb52dce72cap-9, -0x1.e857ea5276eap-5, -0x1.294b653a348bp-4, -0x1.2a2399f005527p-3, 0x1.116ec278ad6e3p-4,
    0x1.91db9f6c8086p-5, -0x1.afbadfc944796p-4, -0x1.0c7ae25512634p-6, -0x1.147b4eb5f6351p-5, 0x1.49aadaf4c1f11p-5,
    0x1.2dbcd0f0b0fcp-3, 0x1.7cd7d194977efp-5, 0x1.b3626e827550cp-6, 0x1.c613fc7f83615p-5, -0x1.1ddbfdcced33p-5,
    -0x1.7ae425586b009p-5, -0x1.9e509c2e9d02ep-5, 0x1.b3f8ea921609bp-5, 0x1.d459c8203347ep-6, 0x1.5728b86f90e98p-4,
    -0x1.7e475e194ac28p-4, -0x1.abf7cdf601f3bp-4, 0x1.1f546f57dd896p-3, 0x1.0090cb417a192p-4, 0x1.5965f572499bfp-4,
    -0x1.7ed1e2c36bfd6p-4, -0x1.684809f4b765p-3, -0x1.0aca509cee547p-3, -0x1.c21fb6ac836b4p-3, -0x1.9878463286ad3p-5,
    0x1.141ee41c928b5p-2};
inline constexpr LossAt some_labels_losses[]{
    {0, 1.3169290857459657}, {1, 1.2859940304968183}, {10, 1.0848860349084961}, {100, 0.55771178777409069}, {300,
    0.092555413497480463}};
inline constexpr double some_labels_trained[]{
    -0x1.5c7e621978d51p-3, -0x1.29a3525724a34p+1, -0x1.da798acf29b11p-4, -0x1.3464d50d10b75p+1, 0x1.dff0abde139cep-4,
    0x1.d9b9854e06f25p+0, -0x1.310910b02210ap-8, 0x1.81a656aea8127p-5, 0x1.cb748eb138146p+1, 0x1.0c69b29f96943p+0,
    -0x1.9124c923ee04cp+1, -0x1.06e864b4f1b0ep+1, 0x1.33720fe5e59bp+1, -0x1.7b7d812848247p-1, -0x1.76031d9df6afcp+1,
    -0x1.46597a06eb0c7p+0, -0x1.66e14356b005bp+0, -0x1.3d2e6fee2d69dp-1, 0x1.018fd3c535b5ap+0, -0x1.1f29fa71b01a2p+0,
    0x1.00ae95b73df05p+1, 0x1.7559618e3d166p+0, -0x1.446b27d7c4626p-2, 0x1.1dfb8e1a994a6p+0, -0x1.4e70cabf6af39p+0,
    -0x1.1bed65ac979bp+1, 0x1.e64548b5c572ep-1, 0x1.277cc03b8df49p+1, 0x1.6ae6c47c8934ap+1, 0x1.314894e314ec5p+1,
    -0x1.4216153e89eb1p-3, 0x1.205a0b083feccp+1, -0x1.6962e762cb2d2p+0, -0x1.02ce97f884aa9p-6, 0x1.4f3f6fb1f524fp+0,
    -0x1.0e354e879e92p+0, -0x1.949b87fe66121p-1, -0x1.d040343c7e9d1p+0, -0x1.04442e350b559p+1, -0x1.dfb9b495a2976p-1,
    0x1.93f367023b4efp+0, 0x1.46b072d4eedd5p+0, -0x1.ec01243b49c1bp-1, -0x1.3a28da41ad727p-2, -0x1.a7a282e1c4f9cp+0,
    0x1.13ff357a4b28dp-1, 0x1.b6a5bfde0370fp-2, -0x1.b28023b8fc7abp-1, -0x1.1f5de7714edc2p-3, 0x1.7fdc0a326fcddp+0,
    -0x1.51bd2b185d5b1p-4};
inline constexpr double some_labels_outputs[]{
    0x1.b20bbe37530a8p+2, 0x1.1f083964968cep+1, -0x1.25a6c0b582136p+2, 0x1.3d16b982c2dbbp+2, 0x1.8fdfeeabdcdfcp-2,
    -0x1.75d85825e5f7ep+1, -0x1.c6036aa962349p+0, -0x1.dd9b0d5ddf485p+0, 0x1.6c5ae06e36ab1p+0, 0x1.9ebbc22fb81ap+2,
    0x1.27f805a2dc649p+1, -0x1.bed785bcad7d8p+1, 0x1.2bd0c21d5c3bp+2, 0x1.480da7f41fee6p+1, -0x1.2b35133734048p+1,
    0x1.d28f44d57a13p-1, 0x1.5bbab716dc919p+2, -0x1.2c579d2f864a7p+2, 0x1.f873f0e755846p+1, 0x1.a9297ba9f5edap+2,
    -0x1.6c20082dec82ep+2, -0x1.76154712c152ep+0, 0x1.bb61ac24a597ap+0, 0x1.091e44f48d8e5p+1, 0x1.dc99633b84506p+1,
    0x1.22fb75f7a1b42p+1, -0x1.dda375ea83318p+1, -0x1.4b290d2f85656p+1, 0x1.5a40fd2ac748ep+0, 0x1.7df0ef505a291p+1,
    0x1.12d8b4a74d011p+3, 0x1.fee89815e86c4p+1, -0x1.5073810f0fde9p+2, 0x1.3436c7a3492d5p+0, 0x1.937406003cb1ap+2,
    -0x1.3e92bff606ddp+2, -0x1.d6e3a1e5ece9dp+1, 0x1.1256d41937628p-3, 0x1.0775c226e7e56p+2, 0x1.62fc8b3e0d528p+2,
    0x1.06e60cb0520adp+2, -0x1.9e16085e81783p+1, 0x1.2717f780284e5p+1, -0x1.20651a10c8516p-1, 0x1.e41ce34836efep-5,
    0x1.9ca449c7ddabep-3, 0x1.fb948f2048286p+0, -0x1.0bb4a53b4160dp+1, 0x1.0206fc2570bbcp+3, 0x1.f959de65c154ap+1,
    -0x1.363d818f1bf85p+2, 0x1.198da319c912cp+3, 0x1.fe2581153031cp+1, -0x1.71f0180637bd9p+2, 0x1.91b0b992ec3dp+2,
    0x1.02d33c654522dp+1, -0x1.1650f2a20405ep+2, 0x1.34c4e2d30ab5ep+1, -0x1.98466b1f7a7dcp+1, 0x1.e22db9fa07932p-2,
    0x1.b07b4b324cb42p-1, 0x1.04a72d417752fp+1, 0x1.8ea38fd8845dcp-2, 0x1.b9d7aa5afb494p+2, 0x1.f007355c42344p+1,
    -0x1.045bb85fbd196p+2, 0x1.2f288e2c33fe6p+2, -0x1.94c276ba0500ep-1, -0x1.ed53952699155p+0};
inline constexpr Training<double> some_labels{
    .seed = 5, .normals = 0, .inputs = some_labels_inputs, .labels = some_labels_labels,
    .initial = some_labels_initial, .gradient = some_labels_gradient,
    .losses = some_labels_losses, .trained = some_labels_trained,
    .outputs = some_labels_outputs};

// Sequential( (0): Linear(in_features=2, out_features=8, bias=True) (1): Tanh() (2): Linear(in_features=8,
// out_features=3, bias=True) ); 23 pairs; CrossEntropyLoss(), reduction mean; Adam(lr=0.01), 300 epochs
inline constexpr double nearly_labels_inputs[]{
    0x1.792f7p-3, 0x1.209cp-4, 0x1.5934a8p-2, -0x1.f369cp-3, 0x1.b60e8cp-1, -0x1.a1987cp-1, -0x1.19ade8p-2,
    -0x1.62085p-3, -0x1.a55928p-2, -0x1.fae1fp-3, 0x1.3d504cp-1, 0x1.18ee6cp-1, 0x1.c781p-5, 0x1.be0c4cp-1,
    -0x1.697f7cp-1, -0x1.314e14p-1, 0x1.cea8fp-2, -0x1.b851cp-5, -0x1.d2946cp-1, -0x1.6262dcp-1, -0x1.37b08cp-1,
    0x1.8b5f44p-1, 0x1.cfbbf8p-2, 0x1.8c167cp-1, -0x1.7d2df8p-1, -0x1.f32eb4p-1, -0x1.4fc138p-1, 0x1.b6324p-4,
    -0x1.947ebp-3, -0x1.42a624p-1, 0x1.74b90cp-1, -0x1.4a39a8p-2, -0x1.282118p-1, 0x1.d90178p-2, -0x1.13e78p-2,
    0x1.46683p-1, 0x1.e815dp-3, 0x1.94358p-6, 0x1.adee9p-3, -0x1.80b9dcp-1, -0x1.11f2dp-1, -0x1.e145e8p-2,
    -0x1.21b648p-1, 0x1.6b28ep-3, 0x1.9927cp-3, -0x1.a9776p-2};
inline constexpr double nearly_labels_targets[]{
    0x1.c3e372p-1, 0x1.6b664ep-6, 0x1.ec4b64p-5, 0x1.abe3d8p-1, 0x1.b269e6p-8, 0x1.1dc79ap-6, 0x1.2074d4p-4,
    0x1.1dd846p-4, 0x1.a35ec2p-1, 0x1.ab3792p-1, 0x1.aafecep-9, 0x1.3ae38ap-4, 0x1.c95608p-1, 0x1.0fc64cp-4,
    0x1.38522ep-6, 0x1.38d2e2p-4, 0x1.c871fp-1, 0x1.45cd4ap-5, 0x1.5674d6p-5, 0x1.bc0f86p-1, 0x1.ce4b5ap-5,
    0x1.1238f4p-5, 0x1.9b6f1p-1, 0x1.e98e4p-7, 0x1.b4961cp-1, 0x1.83a0aep-5, 0x1.75eaa4p-4, 0x1.a79e44p-5,
    0x1.30227ap-5, 0x1.9a2fb8p-1, 0x1.080466p-8, 0x1.bdd592p-1, 0x1.83373ep-4, 0x1.93629ep-5, 0x1.9c5196p-1,
    0x1.158318p-4, 0x1.739ad6p-4, 0x1.15028p-6, 0x1.ac75bep-1, 0x1.b55a62p-1, 0x1.60043ap-6, 0x1.dcd29ap-9,
    0x1.be6838p-1, 0x1.25f666p-7, 0x1.32c98ep-5, 0x1.8037f4p-6, 0x1.c673c4p-1, 0x1.e8afap-5, 0x1.2bc67ap-4,
    0x1.a1dd4ep-1, 0x1.79630ep-4, 0x1.b57b2p-1, 0x1.6cd7ep-6, 0x1.7ece2p-5, 0x1.a112e4p-1, 0x1.86b174p-5,
    0x1.3f2982p-4, 0x1.c2ef2p-6, 0x1.c8d6c8p-1, 0x1.0b54aap-4, 0x1.51ed04p-5, 0x1.bb3268p-1, 0x1.4e243p-5,
    0x1.ad400ap-1, 0x1.19be26p-6, 0x1.442214p-4, 0x1.c29148p-1, 0x1.12eca6p-4, 0x1.45ec94p-4};
inline constexpr double nearly_labels_initial[]{
    0x1.9b51c3e223528p-3, -0x1.5be85f1dcc6ddp-2, -0x1.931615d61f164p-3, -0x1.0bb771cbd845bp-2, -0x1.52b2d4f3c107bp-2,
    0x1.fcec515abb6c2p-2, 0x1.cb5766a91cd2p-4, 0x1.3ea93a444ed3ep-2, 0x1.f71cab8e83e52p-2, -0x1.0fd6c1acc631p-4,
    -0x1.9aee856650e4p-3, -0x1.f8c33b5d63d96p-3, 0x1.b450c0589bd72p-2, -0x1.9781a05be5799p-2, -0x1.19a219a751fdfp-1,
    -0x1.ef0904f4a8e4cp-3, -0x1.a8cc6278266d8p-3, -0x1.73960ecab63bp-3, 0x1.751802be0a218p-2, 0x1.6af49d6ff3e8p-7,
    0x1.c0ec33dc60258p-3, -0x1.28b1dea7add6p-3, -0x1.4f78f051ebf72p-1, -0x1.b665eda5d98dep-3, 0x1.fc3bcb8a63e7ap-3,
    -0x1.6c3eb87837cbbp-3, -0x1.d6773515da5f6p-3, -0x1.0c1bb64861989p-2, 0x1.00c400d843688p-5, 0x1.0e3a1cb96ae4bp-2,
    0x1.953eb9b81650ep-3, 0x1.372d8fbbbecb1p-2, -0x1.3f00d9bad3cfp-3, -0x1.3994b0aa1596p-5, 0x1.521f773a9ae5fp-2,
    -0x1.434517ee333bep-2, -0x1.8c513456debb8p-4, 0x1.101b2d86c685cp-3, -0x1.20e55f3e99f4fp-3, 0x1.547aef86e0ba8p-5,
    0x1.7df245fa65208p-4, 0x1.3bb288f35e6ap-7, 0x1.6920c45203edap-3, 0x1.a5b4c45fe62bep-3, 0x1.9228bb905c1ap-6,
    0x1.1a6de4d42c12p-7, -0x1.474c86215edc8p-2, -0x1.4dd395866e3fbp-2, 0x1.175631181392p-6, -0x1.02907a267b95p-2,
    0x1.2eec6f6c6c25cp-3};
inline constexpr double nearly_labels_gradient[]{
    0x1.393de1fa5a68p-7, 0x1.2562626f41f77p-7, -0x1.5394f70df0c16p-9, 0x1.5048ba112a278p-8, -0x1.010bf6f1ea1fcp-7,
    -0x1.3ff319906d14p-12, 0x1.ebf583c65125p-9, 0x1.15176ef134863p-5, 0x1.4c59bf20f9ac9p-9, 0x1.9fd19561449c5p-8,
    0x1.203a39c6beb6bp-9, -0x1.458efeff9d842p-7, -0x1.51008dd784efbp-10, -0x1.178ab1529082p-7, 0x1.05bec160acb1cp-7,
    -0x1.7e075262298a3p-6, -0x1.8ffe525ce105cp-7, 0x1.3e2a79202e28bp-5, 0x1.e21b8bbfbb98cp-5, 0x1.0a99214fdabddp-3,
    0x1.bbf21dea8b2a5p-8, -0x1.d8633fbc161cap-5, -0x1.247792427cbep-4, -0x1.22abe485fb163p-3, 0x1.8b1fb6339ae81p-5,
    0x1.21484886103c2p-5, -0x1.438467399b99ep-4, -0x1.339361ea1201ep-8, -0x1.0690d728810d4p-5, 0x1.cae93fdfb09bap-6,
    0x1.ed82f7e1d89e7p-4, 0x1.168e7cf3d4dcbp-5, 0x1.c3aa961d7b96p-6, 0x1.0c376029746fp-5, -0x1.3d5a743267e1fp-5,
    -0x1.5b04cc88174a7p-6, -0x1.9a58dfeed388cp-6, 0x1.e5b1e4d14b4cfp-6, 0x1.851324bb1d8b6p-5, 0x1.4bed57d160725p-5,
    -0x1.367a80a12c598p-4, -0x1.16bfd457c255ap-4, 0x1.e231a152cf8adp-4, 0x1.a7e9a5029bcaep-6, 0x1.d3bd471fead19p-5,
    -0x1.d84d92587df44p-5, -0x1.5806451fb3b21p-3, -0x1.313dea629aa78p-4, -0x1.8e72a3a02cf4bp-3, -0x1.455b09dcd91cp-4,
    0x1.189014474cc16p-2};
inline constexpr LossAt nearly_labels_losses[]{
    {0, 1.2030297267045427}, {1, 1.1790312157192846}, {10, 1.0285830249240322}, {100, 0.85618400756268709}, {300,
    0.60025951455147375}};
inline constexpr double nearly_labels_trained[]{
    0x1.f6288627c3575p-4, -0x1.45adcb0487713p+1, -0x1.f180a1316e9ccp-5, -0x1.8bcff3db46011p+1, 0x1.deb1fc20d1502p-4,
    0x1.435002c3bb88ep+1, -0x1.69b4cc8d3741ap-2, -0x1.588e3eb68c13dp-3, 0x1.d8c7731adf937p+1, -0x1.c318210e699f8p-7,
    -0x1.1f4dd1c820b5bp-3, -0x1.06c9d30dac393p+1, -0x1.63fc46a3c4b8dp+0, -0x1.0cb5aa2e0dfbp-1, -0x1.8453a78802d6dp+1,
    -0x1.459b70be8102cp-1, -0x1.c91665d7321b9p+0, -0x1.b41c66a50e807p-1, -0x1.150792e04b7bfp+0, -0x1.eab9e468c0aaap-1,
    0x1.9f8cee205d4d5p+0, 0x1.4cbb229e60a5dp-1, -0x1.361a861676d15p+0, 0x1.51f99c93933dp-1, -0x1.32ef81ae28c6p-1,
    -0x1.04b054b264c13p+1, -0x1.1c0990c214a8p-1, 0x1.e4479e4873a45p+0, 0x1.0ba61dc6589b9p+1, 0x1.5534a3500ea73p+0,
    0x1.dfad5342ed67fp-2, 0x1.b5e3d955d7f0cp+0, -0x1.d96bc53fbb1fep-1, 0x1.8de3f46ab7906p+0, 0x1.3d7074b6640afp+0,
    -0x1.9836e3b90efefp-1, -0x1.f544d754ec66fp-1, -0x1.852ceba2f0b55p-2, -0x1.5fd911d1e32bfp+0, -0x1.70c3bf507f07bp-2,
    0x1.e1d1a9ffe5c8dp-1, 0x1.f023a48cea2c2p-2, 0x1.0cac8ac265219p-3, -0x1.99fed91ae063ep+0, -0x1.35826a00c1dp+0,
    -0x1.a7c8f4f194b2cp-3, -0x1.d810531f1711cp-3, -0x1.be51928775109p-1, -0x1.2c1c827bea626p-2, 0x1.0df0dcd67d35p-1,
    0x1.92ca51b131576p-3};
inline constexpr double nearly_labels_outputs[]{
    0x1.91c624bece387p+1, 0x1.29b48953a21ap-6, -0x1.0f02d9b95e172p+0, 0x1.d8a8f3415e2dep+0, 0x1.38b7c2f767b99p-1,
    -0x1.e97a5f44ae3c1p-2, -0x1.f54940549a3b6p+0, 0x1.51e8c0e88bc58p+0, 0x1.bf9099bab058dp+0, 0x1.c0c48d888b3f1p+1,
    0x1.7f4228c0298p-11, -0x1.47a299d19bd26p+0, 0x1.3408f56ec6e4fp+1, 0x1.b49a5db346161p-2, -0x1.7cbb1be89861p-1,
    -0x1.dd02842cdeb78p-4, 0x1.ef17993c19ba8p+0, 0x1.e393bdfcd4d14p-4, 0x1.69e13a53df1b9p-1, 0x1.1f70a88d66a4ap+1,
    -0x1.103fa08ce8b98p-1, -0x1.62b40d08d490fp-1, 0x1.266575b533c62p+0, 0x1.a09de9cbcf40cp-1, 0x1.e0ec4699d2b6ep+0,
    0x1.6d78ad7640026p-2, -0x1.8ab94b1fc83efp-2, -0x1.1c555529e5deep+0, 0x1.9a23238cfa856p-1, 0x1.1938a0662e2dbp+0,
    -0x1.c4aeff1949828p-4, 0x1.51bb85adfc3f1p+1, 0x1.def6a0a1373a4p-4, -0x1.f5428da7b29bap-2, 0x1.3817c25cc7ca8p+1,
    0x1.101ebda8fb562p-3, -0x1.792f24616d5b6p+0, 0x1.35382387b5de1p-2, 0x1.a62e27aa66871p+0, 0x1.ee29ea6464e26p+0,
    0x1.73e43e5062187p-2, -0x1.186b9962bf975p-2, 0x1.9fc9a674c9a8ep+0, 0x1.32489a3ea1854p-1, -0x1.c2c8cee405833p-2,
    0x1.3df62c27f8d44p-3, 0x1.2985bc9839836p+0, 0x1.80f7b017ad53dp-2, 0x1.1b957887198bcp+0, 0x1.79e3a84113824p+0,
    -0x1.b69de4f4423dep-3, 0x1.04aa9e31870cbp+1, 0x1.97eae38d3457ep+0, -0x1.0394fc2ef64e3p+0, 0x1.738d1651dc60ap+1,
    0x1.11cf9b98a5b58p-4, -0x1.d81358d502b9p-1, 0x1.805613d2ad4ddp-1, 0x1.74476c71e2c4ep-1, 0x1.7c0f8622acf84p-3,
    0x1.d6aaab08c974ep-2, 0x1.1aca1311a84fep+0, 0x1.3c39c0e9c6cdep-3, 0x1.168c1a7d67bd4p+1, 0x1.c390f22052b44p-2,
    -0x1.db5a4b956e443p-2, 0x1.c604e32b6a20ep+0, 0x1.b56cf22d054bep-1, -0x1.20837f36bdf24p-1};
inline constexpr Training<double> nearly_labels{
    .seed = 5, .normals = 0, .inputs = nearly_labels_inputs, .targets = nearly_labels_targets,
    .initial = nearly_labels_initial, .gradient = nearly_labels_gradient,
    .losses = nearly_labels_losses, .trained = nearly_labels_trained,
    .outputs = nearly_labels_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.01), 300 epochs
inline constexpr std::uint32_t smoothed_text_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double smoothed_text_initial[]{
    0x1.9b47008a2a7acp-1, 0x1.660f0cd30f451p-3, 0x1.6c744b8324fcfp-4, -0x1.3a393f2853e66p-1, 0x1.7a539ef4531b5p-5,
    -0x1.5e463bc486fa2p+0, 0x1.599850aafe9bp-2, 0x1.02d87d09481cfp+0, -0x1.6f67e9809103bp+0, 0x1.f471f0decd824p-1,
    0x1.0b4a212789e04p-1, 0x1.3ce81bce70368p+0, -0x1.bab1833353e97p-1, 0x1.3222caa605b52p-2, 0x1.ad47a7b72cb34p-2,
    -0x1.c759cbaa07e88p-2, 0x1.39bc51f9e1ep-5, 0x1.0974d3728a3f2p-1, -0x1.b8be9e0725d4ep-2, 0x1.78e5ffd8b20fcp-3,
    0x1.b77975d15b1p-5, -0x1.0a80737bb77a8p-1, -0x1.15b5b11bcd9efp-2, -0x1.1634ea17588a8p-4, -0x1.eb22bfc883bf7p-2,
    -0x1.3f30cfee6b558p-4, 0x1.49e18a1bbce4p-4, 0x1.3410bac09eab8p-4, 0x1.f969eeee864d8p-3, 0x1.906884fa2a166p-2,
    -0x1.0ee8033635ffep-1, -0x1.251861f25d74dp-1, -0x1.db94f81702b2bp-2, -0x1.b35bc76ca5066p-2, 0x1.aa303fde3f8b4p-2};
inline constexpr double smoothed_text_gradient[]{
    0x1.94744c5675b15p-6, -0x1.8ba6b054a50f8p-7, 0x1.479f3fc17f253p-5, 0x1.9a31590a1c307p-6, 0x1.b7a26d1b4ad37p-5,
    0x1.4c7cd77c9dd5bp-7, 0x1.4ecc10ccb7dcfp-5, 0x1.a5f354210dfdap-7, 0x1.734aa0558a12ap-8, -0x1.1216916dfb1cbp-6,
    -0x1.c906e87914362p-7, -0x1.ec8906721475ap-9, 0x1.f747b866389f8p-7, 0x1.4124bbb89c781p-8, -0x1.5140e76604e2dp-5,
    0x1.0aba5d043eab7p-3, -0x1.88955505265c5p-7, -0x1.139a861b82f88p-4, -0x1.e848ceba6bcfp-4, 0x1.a6e11ed49d08bp-7,
    -0x1.69abd8c22bee6p-5, 0x1.69138f4d31464p-4, 0x1.e51f635478dddp-6, 0x1.f294d44aef63p-4, -0x1.01b980d08813ap-4,
    -0x1.83de66d6caea3p-4, 0x1.0fdeea093f381p-3, -0x1.290bf395757aep-5, 0x1.06cd14c7bddccp-4, -0x1.24f11af06a6f3p-3,
    -0x1.e8a9e2939e594p-5, -0x1.bb582b0dd2b47p-5, -0x1.c9d7cc577d3c2p-5, -0x1.79fd687529024p-5, 0x1.b9f5d09b85d32p-3};
inline constexpr LossAt smoothed_text_losses[]{
    {0, 1.5567709699237633}, {1, 1.5378074545116087}, {10, 1.3804180017652372}, {100, 0.62423831332926116}, {300,
    0.42709381021571935}};
inline constexpr double smoothed_text_trained[]{
    0x1.de7b1b2daee26p+0, 0x1.e7f505b2ecc91p+0, 0x1.56fb23979c63ap-1, -0x1.7266b7c8d0efp+0, -0x1.2b3582c9d67c6p+0,
    -0x1.00b55ca096fe6p+0, -0x1.a39f3a18c59d2p-2, 0x1.797be67c296c7p+0, -0x1.66ec52a7d4cccp+1, 0x1.c7eb943a2eaf7p+0,
    -0x1.145fdad5055b1p+0, 0x1.11f9dd57e62a9p+1, -0x1.05228dec27afp+1, 0x1.7cad357a7485bp-1, 0x1.8234566ca2ad4p+0,
    -0x1.bc7d2e29b955p+0, 0x1.67bc1394e33acp-1, 0x1.cc4a6a69974d1p+0, 0x1.45c123617c61ap+0, 0x1.ef4e40fc8a3c7p+0,
    0x1.af616864ef459p-1, -0x1.54b3aee9c5e5p+0, -0x1.a1521d3ffc1d3p+0, -0x1.28c4acff0a29p-1, -0x1.45df379d43b88p-2,
    0x1.6b65bc855ab5fp+0, -0x1.6d2323fe9105cp+0, 0x1.7220bd5092aa9p-1, -0x1.7a082a77f1413p+0, 0x1.48c6885b593abp+0,
    -0x1.72c07b57be0ecp-3, -0x1.8f130c14e9c9bp-2, 0x1.6a3a1edb196cep-3, 0x1.184a63c58a331p-5, 0x1.345ccfde6aedcp-5};
inline constexpr double smoothed_text_outputs[]{
    -0x1.cda7e38b8d4f8p-4, 0x1.95715e4f79749p+1, -0x1.7ed2fcc8da3bbp+1, 0x1.04c33b982c712p-2, 0x1.0b6f74191e9d6p-4,
    -0x1.278af82c3c579p-1, -0x1.e1f7b48361bf5p+1, 0x1.939e2961b884dp+1, 0x1.e6564e7eaee44p-3, -0x1.7d5291beaa946p-2,
    -0x1.51702dbe4c1a3p-1, 0x1.67e65544feb9p-6, -0x1.97396d314a3e2p-3, 0x1.6d0a1e258dacbp+1, -0x1.6c7ecc5ba7e37p+1,
    -0x1.42699aea02471p-1, 0x1.9020ff890cb54p-4, -0x1.67fc5c2d3ef13p-2, -0x1.63c9e879276f9p+1, 0x1.920b02db0e7ebp+1,
    0x1.c920654ff5d83p+1, 0x1.762733be4aa47p-2, -0x1.752c0cb40366cp-4, -0x1.c4cd209dc064fp-5, -0x1.b74112ae4a5bcp-2};
inline constexpr Training<double> smoothed_text{
    .seed = 3, .normals = 15, .tokens = smoothed_text_tokens, .repeats = 100,
    .initial = smoothed_text_initial, .gradient = smoothed_text_gradient,
    .losses = smoothed_text_losses, .trained = smoothed_text_trained,
    .outputs = smoothed_text_outputs};

// Sequential( (0): Embedding(4, 3) (1): Tanh() (2): Linear(in_features=3, out_features=4, bias=True) ); "AbAcAd" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.01), 300 epochs
inline constexpr std::uint32_t weighted_text_tokens[]{
    0, 1, 0, 2, 0, 3};
inline constexpr double weighted_text_initial[]{
    0x1.9b47008a2a7acp-1, 0x1.660f0cd30f451p-3, 0x1.6c744b8324fcfp-4, -0x1.3a393f2853e66p-1, 0x1.7a539ef4531b5p-5,
    -0x1.5e463bc486fa2p+0, 0x1.599850aafe9bp-2, 0x1.02d87d09481cfp+0, -0x1.6f67e9809103bp+0, 0x1.f471f0decd824p-1,
    0x1.0b4a212789e04p-1, 0x1.3ce81bce70368p+0, -0x1.f52cd658ddf5p-5, -0x1.75be1884790e4p-3, 0x1.15e469fe2ca92p-1,
    -0x1.e84ad74ab935bp-2, -0x1.c759cbaa07e88p-2, 0x1.39bc51f9e1ep-5, 0x1.0974d3728a3f2p-1, -0x1.b8be9e0725d4ep-2,
    0x1.78e5ffd8b20fcp-3, 0x1.b77975d15b1p-5, -0x1.0a80737bb77a8p-1, -0x1.15b5b11bcd9efp-2, -0x1.1634ea17588a8p-4,
    -0x1.eb22bfc883bf9p-2, -0x1.3f30cfee6b558p-4, 0x1.49e18a1bbce48p-4};
inline constexpr double weighted_text_gradient[]{
    -0x1.1b61744b9004ep-6, 0x1.a5228ed05fcebp-5, 0x1.03e11a7211281p-3, 0x1.fa8f1e81b0edap-10, -0x1.a0306fffbbca7p-6,
    -0x1.931a9c5561a94p-7, 0x1.8fd3ad6111d7ep-7, -0x1.4cce2717f51c8p-7, -0x1.4f4f3fcf66099p-7, 0x1.1419b9346d7cbp-7,
    -0x1.b65c56576cb05p-7, -0x1.25f740d9be36dp-7, 0x1.323c2fce21819p-4, -0x1.27cab725c951fp-4, 0x1.c3984b22c4ce7p-4,
    0x1.4f17a463dadcap-7, 0x1.71e7a507f4a3ap-6, -0x1.db705ae332da5p-6, 0x1.7dbad76ddd809p-6, 0x1.407189af55c74p-5,
    -0x1.05bf1fc3242dep-7, -0x1.bb8dda36143c3p-4, 0x1.58c048610a1ebp-7, -0x1.2c04507193916p-4, -0x1.43b4cd08d2ff8p-4,
    0x1.2d15a2e47c76p-4, 0x1.3139e26bfb427p-4, -0x1.1a9ab847a4b9ap-4};
inline constexpr LossAt weighted_text_losses[]{
    {0, 1.352025865978784}, {1, 1.3403415538642727}, {10, 1.2435743026607038}, {100, 0.82204681269100355}, {300,
    0.81413923594256898}};
inline constexpr double weighted_text_trained[]{
    0x1.a997dd2cc0c4ap+0, -0x1.ac90114d8d1bcp-1, -0x1.b51151118b98fp-2, -0x1.69b38c6156092p+0, 0x1.9fa20b65bbfe2p-1,
    -0x1.01294ed13e26cp+0, -0x1.4848104bb4cc1p-1, 0x1.bc2801ed4d0e1p+0, -0x1.b67ceaf51a36ap-1, -0x1.159092e2af7d2p-3,
    0x1.668020e14e539p+0, 0x1.9de13b2d33ea6p+0, -0x1.fec32dd2749ecp-1, 0x1.893e98d05484ap-1, 0x1.cf11389accd9p-2,
    0x1.3301af5ef6f39p-1, -0x1.a56b291d9ccddp+0, 0x1.65c0237fd50fap-3, 0x1.21a2adba43f97p+0, -0x1.27598be816eebp+0,
    -0x1.e42523a7d96fp-3, 0x1.9b0531053bb6ep-1, -0x1.7c02b9f5a2cap+0, -0x1.80114b28f6629p-4, 0x1.1b56fa3c18ca8p-2,
    -0x1.1d1196a9d505cp+0, -0x1.b0a529cf0b1eap-5, 0x1.f5b4c02954d11p-2};
inline constexpr double weighted_text_outputs[]{
    -0x1.5bf60adaf958cp+0, 0x1.003be430ccec6p-1, 0x1.e2751e1ed5749p+0, 0x1.252c5d171b287p+1, 0x1.551a729354fe4p+0,
    -0x1.7110b314d146p+1, -0x1.a69890f232166p+0, -0x1.259619bb7dfb5p+0, 0x1.3fab38f4756a7p+0, -0x1.8f787bd0163cdp+1,
    -0x1.9cdd8d1321c28p+0, -0x1.4b3c55fc24852p+0, 0x1.82517e21f9c79p+0, -0x1.3ec79261f329ap+1, -0x1.71fa14843d3a7p+0,
    -0x1.04ea666fb9f73p+0};
inline constexpr Training<double> weighted_text{
    .seed = 3, .normals = 12, .tokens = weighted_text_tokens, .repeats = 100,
    .initial = weighted_text_initial, .gradient = weighted_text_gradient,
    .losses = weighted_text_losses, .trained = weighted_text_trained,
    .outputs = weighted_text_outputs};

}  // namespace reference
