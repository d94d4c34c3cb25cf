// Readout: the layers of a recurrent net behind its memory, which see each position alone.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/kernel/lanes.hpp>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/pass.hpp>
#include <unroll/net/plan.hpp>
#include <unroll/net/position_list.hpp>
#include <unroll/net/stretch.hpp>
#include <unroll/net/unrolled.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/vector.hpp>
#include <utility>
#include <vector>

namespace unroll::detail {

/// The layers that read the output of a net's last layer with a state.
template <class Net>
using Readout = Stretch<Net, Net::memory_end, Net::depth>;

/// Checks all inputs before the first is used. Error: token_out_of_range.
template <class Net, class Input, std::size_t Positions>
constexpr void check_inputs(std::span<const Input, Positions> inputs) {
    if constexpr (std::is_same_v<Input, Token>) check_in<vocabulary_of<typename Net::Expects>>(inputs);
}

/// An input as a layer takes it: a number as a vector of one, an index as a token.
template <class Input>
[[gnu::always_inline]] constexpr decltype(auto) as_input(const Input& input) {
    if constexpr (std::is_floating_point_v<Input>) return Vector<Input, 1>{input};
    else if constexpr (TokenIndex<Input>) return Token(input);
    else return (input);
}

/// Writes an output, or those that stand in its lanes.
template <class Y, class Output>
[[gnu::always_inline]] constexpr void put_out(const Y& y, std::span<Output> outputs) {
    if constexpr (!std::is_floating_point_v<Output>) out_of_lanes(y, outputs);
    else if constexpr (is_pack<typename Y::Scalar>) y.numbers[0].store(outputs.data());
    else outputs[0] = y[0];
}

/// Computes a stretch without a state at a chunk of positions: in lanes, and those that are left one by one. Outputs
/// may take the place of inputs, as long as each has its own.
template <std::size_t Begin, std::size_t End, class Net, class X, class Output>
constexpr void forward_stretch(const Net& net, std::span<const X> xs, std::span<Output> outputs) {
    using Over = Stretch<Net, Begin, End>;
    const Over stretch{net};
    std::size_t next = 0;
    constexpr Plan planned = plan<Over, Remembered<X>>;
    if constexpr (planned.form == Form::in_lanes) {
        constexpr std::size_t lanes = planned.lanes();
        if (!__builtin_is_constant_evaluated()) {
            for (; next + lanes <= xs.size(); next += lanes) {
                auto in = in_lanes<lanes>(xs.subspan(next, lanes));
                put_out(stretch.forward(in), outputs.subspan(next, lanes));
            }
        }
    }
    for (; next < xs.size(); ++next) {
        Room y([&]() __attribute__((always_inline)) { return stretch.forward(xs[next]); });
        put_out(*y, outputs.subspan(next, 1));
    }
}

/// The outputs of layers First … End - 1, which see each position alone, at a chunk of positions.
template <class Net, std::size_t First, std::size_t End, class X>
struct ForwardAt {
    const Net& net;
    std::span<const X> xs;

    constexpr auto operator[](std::size_t i) const { return forward_through<First, End>(net, as_input(xs[i])); }
    constexpr std::size_t size() const { return xs.size(); }
};

/// Where the outputs of a chunk stand, of each stretch of a net's memory from layer Begin on.
template <class Net, std::size_t Begin>
struct ChunkRooms {
    static constexpr std::size_t end = stretch_end<Net, Begin>;
    static constexpr bool is_last = end == Net::memory_end;
    using Output = Vector<typename Net::Scalar, Net::template output_size<end - 1>>;
    using Outputs = std::array<Output, thresholds::positions>;
    struct NoneBehind {};

    Room<Outputs> outputs{[] { return Outputs{}; }};
    [[no_unique_address]] std::conditional_t<is_last, NoneBehind, ChunkRooms<Net, end>> behind{};

    /// Moves a chunk of positions through these layers, and calls visit with what the memory puts out. Layers from
    /// First on, in front of a stretch with a state, go with it.
    template <std::size_t First = Begin, class X, class State, class Visit>
    [[gnu::always_inline]] constexpr void forward(const Net& net, std::span<const X> xs, State& state, Visit visit) {
        const auto ys = std::span<Output>(*outputs).first(xs.size());
        if constexpr (SeesChunks<typename Net::template LayerType<Begin>>) {
            using Kept = typename Net::template LayerType<Begin>::template Kept<typename Net::Scalar>;
            Room kept([] { return std::array<Kept, thresholds::positions>{}; });
            const auto of_chunk = std::span<Kept>(*kept).first(xs.size());
            const ForwardAt<Net, First, Begin, X> inputs{net, xs};
            net.template layer<Begin>().forward(inputs, state.template layer<Begin>(), of_chunk);
            for (std::size_t i = 0; i < xs.size(); ++i) ys[i] = of_chunk[i].y;
        } else if constexpr (RecurrentLayer<typename Net::template LayerType<Begin>>) {
            for (std::size_t i = 0; i < xs.size(); ++i)
                ys[i] = forward_through<First, end>(net, as_input(xs[i]), state);
        } else {
            forward_stretch<Begin, end>(net, xs, ys);
        }
        if constexpr (is_last) visit(ys);
        else behind.forward(net, std::span<const Output>(ys), state, visit);
    }
};

/// Moves a net's state over many inputs. Calls visit(first, outputs) with what the memory puts out at positions first,
/// first + 1, …, [Readout::width] each.
template <class Net, class Input, class State, class Visit>
constexpr void remember(const Net& net, std::span<const Input> inputs, State& state, Visit visit) {
    check_inputs<Net>(inputs);
    if (inputs.empty()) return;
    if constexpr (Net::needs_whole_sequence) {
        Unrolled<Net> unrolled(inputs.size());
        if constexpr (std::is_floating_point_v<Input>) {
            std::vector<Vector<Input, 1>> vectors;
            vectors.reserve(inputs.size());
            for (const Input number : inputs) vectors.push_back({number});
            unrolled.forward(net, vectors, 0, state);
        } else {
            unrolled.forward(net, inputs, 0, state);
        }
        return visit(std::size_t{0}, unrolled.outputs(0, inputs.size()));
    } else {
        ChunkRooms<Net, stretches_begin<Net, Input>> rooms;
        for (std::size_t first = 0; first < inputs.size(); first += thresholds::positions) {
            rooms.template forward<0>(net, inputs.subspan(first, chunk_of<false>(inputs.size() - first)), state,
                                      [&](auto outputs) { visit(first, outputs); });
        }
    }
}

/// Computes a net's outputs at many positions, and moves its state on. Outputs may take the place of inputs: a chunk of
/// positions is read before it is written.
template <class Net, class Input, class State, class Output>
constexpr void forward_over(const Net& net, std::span<const Input> inputs, State& state, std::span<Output> outputs) {
    remember(net, inputs, state, [&](std::size_t first, auto remembered) {
        using Remembered = typename decltype(remembered)::value_type;
        forward_stretch<Net::memory_end, Net::depth>(net, std::span<const Remembered>(remembered),
                                                     outputs.subspan(first, remembered.size()));
    });
}

}  // namespace unroll::detail
