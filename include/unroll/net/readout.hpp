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
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/vector.hpp>
#include <utility>

namespace unroll::detail {

/// The layers that read the output [width] of a net's last layer with a state. They are a net of their own, whose
/// examples are positions: a plan sends these in lanes. It refers to the whole net.
template <class Net>
struct Readout {
    static constexpr std::size_t begin = Net::memory_end, end = Net::depth,
                                 width = Net::template output_size<begin - 1>;
    using Scalar = typename Net::Scalar;
    using Expects = Features<width>;
    static constexpr std::size_t outputs = Net::outputs;
    static constexpr bool is_recurrent = false, well_formed = true;
    static constexpr bool works_on_flat = []<std::size_t... I>(std::index_sequence<I...>) {
        return (unroll::works_on_flat<typename Net::template LayerType<begin + I>> && ...);
    }(std::make_index_sequence<end - begin>{});
    static constexpr std::size_t widest = []<std::size_t... I>(std::index_sequence<I...>) {
        std::size_t most = width;
        ((most = Net::template output_size<begin + I> > most ? Net::template output_size<begin + I> : most), ...);
        return most;
    }(std::make_index_sequence<end - begin>{});

    const Net& net;

    template <class X>
    [[gnu::always_inline]] constexpr auto forward(const X& x) const {
        return forward_through<begin, end>(net, x);
    }

    /// Adds the gradients of the parameters to `grad`, which is one of the whole net; returns that of x.
    template <class X, class DyOf, class AnyDraw = NoDraw>
    [[gnu::always_inline]] constexpr auto differentiate(const X& x, const DyOf& dy_of, Net& grad,
                                                        const AnyDraw& draw = {}) const {
        return net.template differentiate<begin, end>(x, dy_of, grad, draw);
    }
};

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

/// Moves a net's state over many inputs. Calls visit(first, outputs) with what the memory puts out at positions first,
/// first + 1, …, [Readout::width] each.
template <class Net, class Input, class State, class Visit>
constexpr void remember(const Net& net, std::span<const Input> inputs, State& state, Visit visit) {
    check_inputs<Net>(inputs);
    Room room([] { return std::array<Vector<typename Net::Scalar, Readout<Net>::width>, thresholds::positions>{}; });
    auto& outputs = *room;
    for (std::size_t first = 0; first < inputs.size();) {
        std::size_t count = 0;
        for (; count < outputs.size() && first + count < inputs.size(); ++count) {
            outputs[count] = forward_through<0, Net::memory_end>(net, as_input(inputs[first + count]), state);
        }
        visit(first, std::span(outputs).first(count));
        first += count;
    }
}

/// Computes a net's outputs at many positions, and moves its state on. Outputs may take the place of inputs: a chunk of
/// positions is read before it is written.
template <class Net, class Input, class State, class Output>
constexpr void forward_over(const Net& net, std::span<const Input> inputs, State& state, std::span<Output> outputs) {
    const Readout<Net> readout{net};
    remember(net, inputs, state, [&](std::size_t first, auto remembered) {
        std::size_t next = 0;
        using Position = typename decltype(remembered)::value_type;
        constexpr Plan planned = plan<Readout<Net>, Remembered<Position>>;
        if constexpr (planned.form == Form::in_lanes) {
            constexpr std::size_t lanes = planned.lanes();
            if (!__builtin_is_constant_evaluated()) {
                for (; next + lanes <= remembered.size(); next += lanes) {
                    auto xs = in_lanes<lanes>(std::span<const Position>(remembered.subspan(next, lanes)));
                    put_out(readout.forward(xs), outputs.subspan(first + next, lanes));
                }
            }
        }
        for (; next < remembered.size(); ++next) {
            Room y([&]() __attribute__((always_inline)) { return readout.forward(remembered[next]); });
            put_out(*y, outputs.subspan(first + next, 1));
        }
    });
}

}  // namespace unroll::detail
