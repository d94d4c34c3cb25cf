// UnrolledInLanes: layers without a state, one after the other in a net, over many positions.
//
// They see each position alone, so that many go in the lanes of a register. A gradient of their parameters is summed
// over the positions from the last to the first, as those of the layers beside them: the last position stands in the
// first lane.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/kernel/lanes.hpp>
#include <unroll/layer/layer.hpp>
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
template <class Net, std::size_t Begin, std::size_t End, class X, std::size_t Positions>
class UnrolledInLanes {
public:
    using Scalar = typename Net::Scalar;
    using Output = Vector<Scalar, Net::template output_size<End - 1>>;
    /// The gradient of an X.
    static constexpr bool has_dx = Begin > 0;
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

    /// The forward at positions first, first + 1, … from their inputs. The chunk begins at a multiple of the lanes.
    template <class State>
    constexpr void forward(const Net& net, std::span<const X> xs, std::size_t first, State&) {
        for_packs(xs.size(), [&](std::size_t begin, std::size_t count) {
            if constexpr (lanes > 1) {
                if (count == lanes) {
                    auto& kept = in_lanes_[(first + begin) / lanes];
                    kept.x = in_lanes_from_the_last<lanes>(xs.subspan(begin, lanes));
                    out_of_lanes_from_the_last(keep(net, kept.x, kept.steps), outputs(first + begin, lanes));
                    return;
                }
            }
            auto& kept = one_by_one_[first + begin];
            kept.x = xs[begin];
            outputs_[first + begin] = keep(net, kept.x, kept.steps);
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
                        return backward_through<Begin, End>(net, kept.x, kept.steps, in_lanes_from_the_last<lanes>(dys),
                                                            none, grad);
                    });
                    if constexpr (has_dx) out_of_lanes_from_the_last(*dx, dxs.subspan(begin, lanes));
                    return;
                }
            }
            const auto& kept = one_by_one_[first + begin];
            Room dx([&] {
                return backward_through<Begin, End>(net, kept.x, kept.steps, outputs_[first + begin], none, grad);
            });
            if constexpr (has_dx) dxs[begin] = *dx;
        });
    }

private:
    static constexpr std::size_t lanes = plan<Stretch<Net, Begin, End>, Remembered<X>>.lanes();

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

    template <class Input>
    struct Kept {
        Input x;
        decltype(trace_through<Begin, End>(std::declval<const Net&>(), x, std::declval<NoState&>(), NoDraw())) steps;
    };
    struct NoRoom {};
    using InLanes = decltype(in_lanes_from_the_last<lanes>(std::declval<std::span<const X>>()));

    PositionList<Kept<X>, Positions> one_by_one_;
    [[no_unique_address]] std::conditional_t<lanes == 1, NoRoom, PositionList<Kept<InLanes>, packs_of(Positions)>>
        in_lanes_;
    PositionList<Output, Positions> outputs_;

    /// Computes the layers from I on, each where it is kept; returns what the last of them puts out.
    template <std::size_t I = Begin, class Input, class AnySteps>
    [[gnu::always_inline]] static constexpr const auto& keep(const Net& net, const Input& x, AnySteps& steps) {
        if constexpr (I == End) {
            return x;
        } else {
            NoState none;
            Room step([&]() __attribute__((always_inline)) { return trace_layer<I>(net, x, none, NoDraw()); });
            steps.step = *step;
            return keep<I + 1>(net, output(steps.step), steps.rest);
        }
    }
};

}  // namespace unroll::detail
