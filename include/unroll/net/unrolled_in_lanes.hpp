// UnrolledInLanes: layers without a state, one after the other in a net, over many positions.
//
// They see each position alone, so that many go in the lanes of a register. A gradient of their parameters is summed
// over the positions from the last to the first, as those of the layers beside them: the last position stands in the
// first lane.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <unroll/kernel/lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/examples_draw.hpp>
#include <unroll/net/memory_pass.hpp>
#include <unroll/net/pass.hpp>
#include <unroll/net/plan.hpp>
#include <unroll/net/position_list.hpp>
#include <unroll/net/state.hpp>
#include <unroll/net/stretch.hpp>
#include <unroll/net/trace.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/vector.hpp>
#include <utility>

namespace unroll::detail {

/// Layers Begin … End - 1 of a net, the input of the first of them being an X, over at most Positions positions.
template <class Net, std::size_t Begin, std::size_t End, class X, std::size_t Positions, bool wants_dx = (Begin > 0)>
class UnrolledInLanes {
public:
    using Scalar = typename Net::Scalar;
    using Output = Vector<Scalar, Net::template output_size<End - 1>>;
    /// The gradient of an X.
    static constexpr bool has_dx = has_input_gradient<wants_dx, X>;
    using Dx = std::conditional_t<has_dx, X, NoGradient>;

    /// Once, before the first forward.
    constexpr void make_room(std::size_t positions) {
        grow(one_by_one_, positions);
        if constexpr (lanes > 1) grow(in_lanes_, packs_of(positions));
        grow(outputs_, positions);
    }

    /// The outputs at positions first, first + 1, …, which whoever reads them replaces by their gradients.
    constexpr std::span<Output> outputs(std::size_t first, std::size_t count) {
        return std::span<Output>(outputs_).subspan(first, count);
    }

    /// The forward at positions first, first + 1, … from their inputs. The chunk begins at a multiple of the lanes. In
    /// training, `draw` is that of the step.
    template <class State, class AnyDraw = NoDraw>
    constexpr void forward(const Net& net, std::span<const X> xs, std::size_t first, State&, const AnyDraw& draw = {}) {
        in_training_ = !std::is_same_v<AnyDraw, NoDraw>;
        for_packs(xs.size(), [&](std::size_t begin, std::size_t count) {
            if constexpr (lanes > 1) {
                if (count == lanes) {
                    auto& kept = in_lanes_[(first + begin) / lanes];
                    kept.x = in_lanes_from_the_last<lanes>(xs.subspan(begin, lanes));
                    std::array<std::uint32_t, lanes> numbers{};
                    for (std::size_t i = 0; i < lanes; ++i)
                        numbers[lanes - 1 - i] = static_cast<std::uint32_t>(first + begin + i);
                    const auto of_lanes = draw_of(draw, {}, numbers.data());
                    out_of_lanes_from_the_last(keep(net, kept.x, kept.steps.of(of_lanes), of_lanes),
                                               outputs(first + begin, lanes));
                    return;
                }
            }
            auto& kept = one_by_one_[first + begin];
            kept.x = xs[begin];
            const auto of_position = draw_of(draw, {first + begin});
            outputs_[first + begin] = keep(net, kept.x, kept.steps.of(of_position), of_position);
        });
    }

    /// The backward at these positions, from the last to the first, from the gradients in outputs(): adds the gradients
    /// of the parameters to `grad`, and writes those of the inputs.
    template <class State, class Sums>
    constexpr void backward(const Net& net, std::span<const X> xs, std::size_t first, std::span<Dx> dxs, State&, Sums&,
                            Net& grad) {
        NoState none;
        for_packs(xs.size(), [&](std::size_t begin, std::size_t count) {
            if constexpr (lanes > 1) {
                if (count == lanes) {
                    const auto& kept = in_lanes_[(first + begin) / lanes];
                    Room dx([&]() __attribute__((always_inline)) {
                        const std::span<const Output> dys = outputs(first + begin, lanes);
                        const auto dy = in_lanes_from_the_last<lanes>(dys);
                        return kept.steps.use(in_training_, [&](const auto& steps) __attribute__((always_inline)) {
                            return backward_through<Begin, End>(net, kept.x, steps, dy, none, grad);
                        });
                    });
                    if constexpr (has_dx) out_of_lanes_from_the_last(*dx, dxs.subspan(begin, lanes));
                    return;
                }
            }
            const auto& kept = one_by_one_[first + begin];
            Room dx([&] {
                return kept.steps.use(in_training_, [&](const auto& steps) __attribute__((always_inline)) {
                    return backward_through<Begin, End>(net, kept.x, steps, outputs_[first + begin], none, grad);
                });
            });
            if constexpr (has_dx) dxs[begin] = *dx;
        });
    }

private:
    static constexpr std::size_t lanes = plan<Stretch<Net, Begin, End>, Remembered<X>>.lanes();
    static_assert(thresholds::positions % lanes == 0, "a chunk begins at a multiple of the lanes");

    static constexpr std::size_t packs_of(std::size_t positions) {
        return positions == any_number ? any_number : positions / lanes + 1;
    }

    /// Calls f(begin, count) for packs of as many positions as there are lanes, from the last to the first, and for
    /// each of those that are left in front. In constant expressions, where lanes save nothing, all are left.
    static constexpr void for_packs(std::size_t positions, auto f) {
        std::size_t end = positions;
        if (lanes > 1 && !__builtin_is_constant_evaluated()) {
            for (; end >= lanes; end -= lanes) f(end - lanes, lanes);
        }
        while (end-- > 0) f(end, std::size_t{1});
    }

    struct NoRoom {};
    template <class Input, class AnyDraw>
    using StepsOf = decltype(trace_through<Begin, End>(std::declval<const Net&>(), std::declval<const Input&>(),
                                                       std::declval<NoState&>(), std::declval<const AnyDraw&>()));

    /// What the layers returned; those that drop units return one thing in training, and another where they predict.
    template <class Input, bool drops>
    struct KeptSteps {
        StepsOf<Input, NoDraw> steps;

        constexpr auto& of(const auto&) { return steps; }
        [[gnu::always_inline]] constexpr auto use(bool, const auto& f) const { return f(steps); }
    };
    template <class Input>
    struct KeptSteps<Input, true> {
        StepsOf<Input, NoDraw> steps;
        StepsOf<Input, ExamplesDraw> in_training;

        constexpr auto& of(NoDraw) { return steps; }
        constexpr auto& of(const ExamplesDraw&) { return in_training; }
        [[gnu::always_inline]] constexpr auto use(bool is_in_training, const auto& f) const {
            return is_in_training ? f(in_training) : f(steps);
        }
    };
    static constexpr bool drops = []<std::size_t... Index>(std::index_sequence<Index...>) {
        return (DropsUnits<typename Net::template LayerType<Begin + Index>> || ...);
    }(std::make_index_sequence<End - Begin>{});

    template <class Input>
    struct Kept {
        Input x;
        KeptSteps<Input, drops> steps;
    };
    using InLanes = decltype(in_lanes_from_the_last<lanes>(std::declval<std::span<const X>>()));

    PositionList<Kept<X>, Positions> one_by_one_;
    [[no_unique_address]] std::conditional_t<lanes == 1, NoRoom, PositionList<Kept<InLanes>, packs_of(Positions)>>
        in_lanes_;
    PositionList<Output, Positions> outputs_;
    bool in_training_ = false;

    /// Computes the layers from Index on, each where it is kept; returns what the last of them puts out.
    template <std::size_t Index = Begin, class Input, class AnySteps, class AnyDraw>
    [[gnu::always_inline]] static constexpr const auto& keep(const Net& net, const Input& x, AnySteps& steps,
                                                             const AnyDraw& draw) {
        if constexpr (Index == End) {
            return x;
        } else {
            NoState none;
            Room step([&]() __attribute__((always_inline)) { return trace_layer<Index>(net, x, none, draw); });
            steps.step = *step;
            return keep<Index + 1>(net, output(steps.step), steps.rest, draw);
        }
    }
};

}  // namespace unroll::detail
