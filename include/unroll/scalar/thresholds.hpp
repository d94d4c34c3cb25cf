// Thresholds: every limit that was measured, with its reason and the program that measures it again.
//
// A limit that follows from the target stands in scalar/target.hpp. These stand for all targets: change one here, run
// the program named beside it with g++ and clang, for -march=native and -march=x86-64-v3, and keep what is faster.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>

namespace unroll::detail::thresholds {

// --- bytes of memory: tests/train/stack.cpp runs each kind of call in a thread with so small a stack ---------------

/// No call needs more stack than this: musl and macOS give a thread little, Windows 1 MiB.
inline constexpr std::size_t stack = 1024 * 1024;
/// Bigger values of a function go to the heap. Without optimization a call holds up to twenty of them at once.
inline constexpr std::size_t frame = stack / 32;
/// A table with its weights stands beside a net, its gradient and the optimizer's moments.
inline constexpr std::size_t prepared_data = stack / 2;
/// A trace holds the outputs of all layers, and is copied once.
inline constexpr std::size_t trace = 8 * frame;
/// Vectors in lanes are this long, or have fewer lanes: a few of them fit a fast cache. bench/sizes.cpp
inline constexpr std::size_t vector_in_lanes = 4 * frame;
/// The outputs for a whole vocabulary fit the fastest cache, beside the net. bench/batch.cpp
inline constexpr std::size_t outputs_of_vocabulary = 16 * 1024;
/// Bigger tables of counts keep their rows on the heap. bench/lecture.cpp
inline constexpr std::size_t table_in_place = stack;

// --- how numbers lie in memory ---------------------------------------------------------------------------------------

/// A tensor's numbers are rounded up to so many, a register of AVX-512; shorter rows follow each other without padding.
/// bench/epoch.cpp, bench/step.cpp
inline constexpr std::size_t line = 16;

// --- loops that are unrolled -----------------------------------------------------------------------------------------

/// Loops of at most so many steps are unrolled; longer ones would fill the cache of instructions. bench/sizes.cpp
inline constexpr std::size_t unrolled_steps = 16;
/// Sums that grow at once, each in a register of its own: enough to keep two multiply-adds a cycle busy that take four
/// each, and few enough for 16 registers. bench/sizes.cpp
inline constexpr std::size_t sums_at_once = 8;
/// So many sums are many: more of them grow at once, as many as leave a few of 32, or of 16, registers to what they
/// add. Their weights wait in a slower cache, which is asked for them so many terms ahead. bench/sizes.cpp
inline constexpr std::size_t many_sums = 64, sums_of_32_registers = 16, sums_of_16_registers = 12, terms_ahead = 8;
/// Sums of examples in lanes that grow at once, in two strands each; those of many products grow strand after strand.
/// bench/sequences.cpp
inline constexpr std::size_t sums_in_lanes = 6;
/// A sum of at least so many products grows in two strands where nothing else fills the wait. bench/recurrent_step.cpp
inline constexpr std::size_t products_of_two_strands = 8;
/// Deeper nets call their layers, so that each kind is compiled once. bench/compile/depth_4.cpp, depth_16.cpp
inline constexpr std::size_t inlined_layers = 8;

// --- kernels that keep all in registers ------------------------------------------------------------------------------

/// A gradient of so many numbers, and so many examples, stand in registers while they are added. bench/epoch.cpp
inline constexpr std::size_t gradient_in_registers = 256, examples_in_registers = 32;
/// The rows of a table of at most so many tokens and numbers are chosen by comparing, not looked up. bench/examples.cpp
inline constexpr std::size_t compared_rows = 16, compared_numbers = 64;
/// A cell of at most so many gates' units adds its gradients at each position: the next position waits for this one
/// anyway. bench/recurrent_epoch.cpp
inline constexpr std::size_t gradients_at_once = 16;

// --- the plan: net/plan.hpp ------------------------------------------------------------------------------------------

/// Vectors shorter than this are short: a few of them fit the registers. bench/epoch.cpp, bench/examples.cpp
inline constexpr std::size_t short_vector = line;
/// All examples of a table go flat where each layer's numbers fill at most so many registers. bench/epoch.cpp
inline constexpr std::size_t registers_of_flat = 2;
/// Contexts of a table go at once where they fill fewer registers than this. bench/epoch.cpp
inline constexpr std::size_t registers_of_table = 2;
/// So many packs of examples of short vectors go interleaved; three were slower with both compilers.
/// bench/examples.cpp, bench/batch.cpp
inline constexpr std::size_t interleaved_packs = 2;
/// Contexts go interleaved through packs of nets until their longest vectors have so many numbers: enough for a
/// processor that begins two operations a cycle and waits four for each; a longer vector fills the wait by itself.
/// bench/ensemble.cpp
inline constexpr std::size_t interleaved_numbers = 32, interleaved_vector = 16;
/// Positions go through a net's memory before what it put out is read: few enough to stay in the fastest cache.
/// bench/recurrent_epoch.cpp
inline constexpr std::size_t positions = 32;

// --- many sequences: net/unrolled_block.hpp --------------------------------------------------------------------------

/// Sequences of a block, which go through a net side by side, and whose gradients are added position by position: as
/// many as the widest registers have lanes. It is part of the order of addition, on every target.
inline constexpr std::size_t sequences_in_block = line;
/// A block of so many sequences goes in lanes; in one of fewer each is faster alone. bench/sequences.cpp
inline constexpr std::size_t sequences_for_lanes = 4;
/// Positions of a block whose gradients are added at once: few enough for the sums' gradients to stay in a fast cache.
/// bench/sequences.cpp
inline constexpr std::size_t positions_of_block = 4;

}  // namespace unroll::detail::thresholds
