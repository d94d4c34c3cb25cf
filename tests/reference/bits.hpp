// What nets are after their training in tests/net/bits.cpp, in every bit: from each compiler, for each target and in
// registers of each width, where no multiplication and addition are contracted. Made by g++ 12 for x86-64; the test
// prints what it gets where that is something else.
#pragma once

#include <cstdint>

namespace reference::bits {

/// The loss after the last step, and the FNV-1a hash of the parameters' bits in their order.
struct Trained {
    double loss;
    std::uint64_t hash;
};

inline constexpr Trained lecture{0x1.823f4p-7, 0x4660b4dd687cc931};
inline constexpr Trained contexts{0x1.5e7bfep-11, 0x4aaf2d4d541686b8};
inline constexpr Trained deep{0x1.119394p+1, 0xbb3befb9b3f58f69};
inline constexpr Trained in_double{0x1.e44b72b8e1f79p+0, 0x612c8307b2dbdc93};
inline constexpr Trained mini_batches{0x1.b620ep+0, 0x810cb98d3a225b03};
inline constexpr Trained of_vectors{0x1.519b28p-1, 0xd0b34b9e6d1df57};
inline constexpr Trained ensemble{0x1.ece168p-7, 0xaa7d3cfc7b3d4a86};

/// Losses, gradients and states of the nets with memory in tests/lanes/memory.cpp.
inline constexpr std::uint64_t rnn_through_time = 0x610ceaa960925bf5;
inline constexpr std::uint64_t lstm_through_time = 0x1a8880cc5c9e8b64;
inline constexpr std::uint64_t gru_through_time = 0x1ac716a66fa76db1;
inline constexpr std::uint64_t quick_through_time = 0x74462bb08419e79b;

/// What the compiler makes in tests/in_the_compiler/constants.cpp.
inline constexpr std::uint64_t compiled_lecture = 0xcc108c079e199c84;
inline constexpr std::uint64_t compiled_contexts = 0x77098c4edf7f654f;
inline constexpr std::uint64_t compiled_in_double = 0x3bb94fc5311312e2;
inline constexpr std::uint64_t compiled_deep = 0x94d3a91dd1d634fe;
inline constexpr std::uint64_t compiled_regression = 0x4d67d2b4aa6ca5aa;

/// Gradients of many sequences in tests/lanes/sequences.cpp.
inline constexpr std::uint64_t through_sequences = 0xfd4c0741c2f1ad75;

}  // namespace reference::bits
