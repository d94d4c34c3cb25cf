// plan: in which form examples go through a net, and how many at once.
//
// It is decided here and nowhere else: fit, value_and_grad, evaluate and forward switch on it. Every form adds in the
// same order, so that a plan changes no bit. A test reads it, for registers of any size, and a program prints it:
//
//     static_assert(plan<Net<5, 3>, Transitions<5>, CrossEntropy, 64> == Plan{Form::flat, 5});
//     std::cout << plan<Net<5, 3>, Examples<Token, Token>, CrossEntropy, 64>;  // interleaved: 32 at once, in 2 packs
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <span>
#include <string_view>
#include <unroll/kernel/lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/as_function.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/memory_trace.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/token.hpp>
#include <utility>

namespace unroll::detail {

/// The kinds of vectors that go through a net.
enum class Form {
    one_by_one,   // Vector<T, N>: one example; of a pack of nets, one example for all of them
    in_lanes,     // Vector<Pack<T, Lanes>, N>: an example in each lane
    flat,         // Vector<Flat<T, Examples>, N>: all examples, one after the other in a register or two
    interleaved,  // Vector<Interleaved<T, Count>, N>: a few packs in turn, each kernel for all of them
};

constexpr std::string_view name(Form form) {
    constexpr std::string_view names[] = {"one by one", "in lanes", "flat", "interleaved"};
    return names[static_cast<std::size_t>(form)];
}

struct Plan {
    Form form = Form::one_by_one;
    std::size_t at_once = 1;  // examples in one step of the loop
    std::size_t packs = 1;    // that hold them, in turn
    std::size_t symbols = 0;  // of a small vocabulary, which may go through a net in place of many tokens

    /// Examples in one pack: the last ones, fewer than go at once, go in packs of so many.
    constexpr std::size_t lanes() const { return at_once / packs; }

    /// Whether it holds for a table. Interleaved, every layer sees every context, so all of them must occur. In lanes
    /// and flat another context stands in.
    constexpr bool holds_where(bool all_contexts_occur) const {
        return form != Form::interleaved || all_contexts_occur;
    }

    /// Whether each symbol goes through the net once: of so many tokens, most come again.
    constexpr bool goes_by_symbol(std::size_t tokens) const { return symbols > 0 && tokens >= 2 * symbols; }

    friend constexpr bool operator==(const Plan&, const Plan&) = default;

    template <class Stream>
    friend Stream& operator<<(Stream& stream, const Plan& plan) {
        stream << name(plan.form);
        if (plan.form != Form::one_by_one) stream << ": " << plan.at_once << " at once";
        if (plan.packs > 1) stream << ", in " << plan.packs << " packs";
        if (plan.symbols > 0) stream << "; of many tokens " << plan.symbols << " symbols";
        return stream;
    }
};

/// The work of a net, as far as a plan depends on it. Work that is not described goes one by one.
struct Work {
    enum class Of {
        sequence,   // positions, each after the memory of the one before
        sequences,  // many of them
        token,      // a single one
        positions,  // outputs of a memory, which the layers behind it see each alone
        examples,   // as many as there are at run time, with or without targets
        table,      // the contexts of a table, whose number is in its type
    };
    Of of = Of::sequence;
    bool stands_in_lanes = false;      // inputs, and targets as the loss takes them
    bool loss_works_on_flat = true;    // see layer.hpp; without a loss nothing is in the way
    bool zero_weighs_nothing = false;  // a context that does not occur needs no mask
    std::size_t contexts = 0;          // of a table
    std::size_t window = 1;            // tokens in each of them
};

/// Where inputs have no targets.
struct NoLoss {};

/// The work that Data are for a Loss; train/ says it of what it trains on.
template <class Data, class Loss>
inline constexpr Work work_of{};
template <>
inline constexpr Work work_of<Token, NoLoss>{.of = Work::Of::token};
template <>
inline constexpr Work work_of<UncheckedToken, NoLoss>{.of = Work::Of::token};
template <class Input>
inline constexpr Work work_of<std::span<const Input>, NoLoss>{.of = Work::Of::examples,
                                                              .stands_in_lanes = stands_in_lanes<Input>};

/// A data type for what a memory put out.
template <class Output>
struct Remembered {};
template <class Output>
inline constexpr Work work_of<Remembered<Output>, NoLoss>{.of = Work::Of::positions,
                                                          .stands_in_lanes = stands_in_lanes<Output>};

/// Lanes of T in a register of Bytes bytes.
template <class T, std::size_t Bytes>
inline constexpr std::size_t lanes_of_register = Bytes == register_bytes ? native_lanes<T>
                                                 : Bytes < sizeof(T)     ? 1
                                                                         : Bytes / sizeof(T);

/// The lanes in which vectors of Length numbers T stand: as many as a register has, or fewer, to 1, where those of long
/// vectors would fill a fast cache, and the stack.
template <class T, std::size_t Length, std::size_t Bytes = register_bytes>
inline constexpr std::size_t lanes_of_length = [] {
    std::size_t lanes = lanes_of_register<T, Bytes>;
    while (lanes > 1 && lanes * sizeof(T) > thresholds::vector_in_lanes / Length) lanes /= 2;
    return lanes;
}();

/// Whether all layers of a net that have a state take those of several sequences in lanes.
template <class Net>
inline constexpr bool memory_goes_in_lanes = []<std::size_t... Index>(std::index_sequence<Index...>) {
    return ((!RecurrentLayer<typename Net::template LayerType<Index>> ||
             AddsGradientsLater<typename Net::template LayerType<Index>>) &&
            ...);
}(std::make_index_sequence<Net::depth>{});

/// The one decision. Net's works_on_flat says whether all its layers touch numbers through kernels only; widest is the
/// length of the longest vector that leaves a layer.
template <class Net, Work work, std::size_t Bytes>
constexpr Plan make_plan() {
    using T = Lane<typename Net::Scalar>;
    using Of = Work::Of;
    constexpr auto smaller = [](std::size_t a, std::size_t b) { return a < b ? a : b; };
    constexpr std::size_t in = size_of_shape<typename Net::Expects>, longest = Net::widest < in ? in : Net::widest;
    constexpr std::size_t lanes = lanes_of_length<T, longest, Bytes>, native = lanes_of_register<T, Bytes>;
    constexpr bool is_short = Net::widest < thresholds::short_vector;
    constexpr bool works_on_flat = Net::works_on_flat && work.loss_works_on_flat;

    // Of many sequences each has a lane: those of a block, one position after the other.
    if constexpr (Net::is_recurrent && work.of == Of::sequences) {
        if (is_pack<typename Net::Scalar> || lanes == 1 || !work.stands_in_lanes || !memory_goes_in_lanes<Net>)
            return {};
        constexpr std::size_t all = thresholds::sequences_in_block;
        return {Form::in_lanes, all, all / smaller(lanes, all)};
    }

    // Each position needs the state that the one before it left.
    if (Net::is_recurrent || work.of == Of::sequence) return {};

    if (is_pack<typename Net::Scalar>) {
        // Nets fill the lanes. A number waits four cycles, and two can begin in each: contexts in turn fill the wait,
        // unless a vector is so long that it does.
        if (work.of == Of::table && work.window == 1 && works_on_flat &&
            Net::widest <= thresholds::interleaved_vector) {
            const std::size_t most = smaller(thresholds::interleaved_numbers / Net::widest, work.contexts);
            return {Form::interleaved, most, most};
        }
        return {};
    }

    // The target has no registers, or vectors are so long that some in lanes would fill a cache.
    if (lanes == 1) return {};

    // One token's vectors, each in one register, need no loop.
    if constexpr (work.of == Of::token) {
        return works_on_flat && is_short && Net::widest <= native && is_one_line<Net> ? Plan{Form::flat} : Plan{};
    }

    if (work.of == Of::table && work.window == 1) {
        // All contexts fit a register or two, at each layer: they need no loop, and no transposition for the sums.
        if (works_on_flat && work.zero_weighs_nothing && is_short && work.contexts > 1 &&
            Net::widest * work.contexts <= thresholds::registers_of_flat * native)
            return {Form::flat, work.contexts};
        // Of short vectors all contexts go at once, to the number of them, if they fill less than two registers.
        if (is_short && work.contexts < thresholds::registers_of_table * native) return {Form::in_lanes, work.contexts};
        return {Form::in_lanes, smaller(lanes, work.contexts)};
    }
    // Only the windows that occur have a place, and places come in whole packs.
    if (work.of == Of::table) return {Form::in_lanes, smaller(lanes, std::bit_ceil(work.contexts))};

    // Inputs, or targets for this loss, that cannot stand in lanes.
    if (!work.stands_in_lanes) return {};

    // A single layer of tokens copies rows, as they lie in memory.
    if (work.of == Of::positions && Net::depth == 1 && in == 1 && !std::is_same_v<typename Net::Expects, Features<1>>)
        return {};

    // A chunk of positions is about as long as two packs: there is no third that could begin meanwhile.
    if (work.of == Of::positions) return {Form::in_lanes, lanes};

    // Of short vectors each kernel has a second pack to begin with while it waits for the first.
    constexpr std::size_t packs = works_on_flat && is_short ? thresholds::interleaved_packs : 1;
    return {packs > 1 ? Form::interleaved : Form::in_lanes, packs * lanes, packs};
}

/// How Data go through a Net, or through a pack of an ensemble's nets, with a Loss; for registers of so many bytes, the
/// target's if they are not told.
template <class Net, class Data, class Loss = NoLoss, std::size_t Bytes = register_bytes>
inline constexpr Plan plan = make_plan<typename PackOf<Net>::type, work_of<Data, Loss>, Bytes>();

/// For tokens without targets, the symbols of their vocabulary are part of it, if their outputs are few enough.
template <class Net, std::size_t Bytes>
inline constexpr Plan plan<Net, std::span<const Token>, NoLoss, Bytes> = [] {
    Plan of_tokens = make_plan<Net, work_of<std::span<const Token>, NoLoss>, Bytes>();
    constexpr std::size_t symbols = vocabulary_of<typename Net::Expects>;
    using Outputs = Vector<typename Net::Scalar, Net::outputs>;
    if (symbols * sizeof(Outputs) <= thresholds::outputs_of_vocabulary) of_tokens.symbols = symbols;
    return of_tokens;
}();

}  // namespace unroll::detail
