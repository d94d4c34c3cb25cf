// UnrolledRecurrent: layers with a state, one after the other in a net, over many positions.
//
// Each position goes through all of these layers before the next. A gradient of their parameters is summed over the
// positions from the last to the first, as they come.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/kernel/units.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/examples_draw.hpp>
#include <unroll/net/memory_pass.hpp>
#include <unroll/net/memory_trace.hpp>
#include <unroll/net/position_list.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll::detail {

/// Layers Begin … End - 1 of a net, the input of the first of them being an X, over at most Positions positions.
template <class Net, std::size_t Begin, std::size_t End, class X, std::size_t Positions, bool wants_dx = (Begin > 0)>
class UnrolledRecurrent {
    template <std::size_t Index>
    using LayerType = typename Net::template LayerType<Index>;

public:
    using Scalar = typename Net::Scalar;
    using Output = Vector<Scalar, Net::template output_size<End - 1>>;
    /// The gradient of an X.
    static constexpr bool has_dx = has_input_gradient<wants_dx, X>;
    using Dx = std::conditional_t<has_dx, X, NoGradient>;

    /// Once, before the first forward.
    constexpr void make_room(std::size_t positions) {
        grow(kept_, positions + 1);
        grow(outputs_, positions);
        grow(das_, chunk_of<Net::needs_whole_sequence>(positions));
    }

    /// The outputs at positions first, first + 1, …, which whoever reads them replaces by their gradients.
    constexpr std::span<Output> outputs(std::size_t first, std::size_t count) {
        return std::span<Output>(outputs_).subspan(first, count);
    }

    /// The forward at positions first, first + 1, … from their inputs; moves the net's state on. In training, `draw` is
    /// that of the step.
    template <class State, class AnyDraw = NoDraw>
    constexpr void forward(const Net& net, std::span<const X> xs, std::size_t first, State& state,
                           const AnyDraw& draw = {}) {
        for_layers<Begin, End>([&]<std::size_t Index>() {
            if constexpr (AddsGradientsLater<LayerType<Index>>)
                kept_[first].template of<Index>().after = state.template layer<Index>();
        });
        for (std::size_t t = first; t < first + xs.size(); ++t) {
            remember_position<Begin, End>(net, xs[t - first], state, kept_[t], kept_[t + 1], draw_of(draw, {t}));
            copy_units(outputs_[t], kept_[t + 1].template of<End - 1>().y());
        }
        for_layers<Begin, End>([&]<std::size_t Index>() {
            if constexpr (AddsGradientsLater<LayerType<Index>>)
                state.template layer<Index>() = kept_[first + xs.size()].template of<Index>().after;
        });
    }

    /// The backward at these positions, from the last to the first, from the gradients in outputs(): adds the gradients
    /// of the parameters to `sums`, writes those of the inputs, and moves that of the state back.
    template <class State>
    constexpr void backward(const Net& net, std::span<const X> xs, std::size_t first, std::span<Dx> dxs, State& dstate,
                            MemoryGradients<Net>& sums, Net& grad) {
        State d = dstate;
        for (std::size_t p = 0, t = first + xs.size(); t-- > first; ++p) {
            auto dx = go_back_a_position<Begin, End, Begin, wants_dx>(net, xs[t - first], kept_[t], kept_[t + 1],
                                                                      outputs_[t], d, sums, das_[p], grad);
            if constexpr (has_dx) dxs[t - first] = dx;
            for_layers<Begin, End>([&]<std::size_t Index>() __attribute__((always_inline)) {
                if constexpr (adds_at_once<LayerType<Index>>) add_gradients<Index>(xs, first, 1, t, p, sums);
            });
        }
        dstate = d;
        for_layers<Begin, End>([&]<std::size_t Index>() __attribute__((always_inline)) {
            using L = LayerType<Index>;
            if constexpr (AddsGradientsLater<L> && !adds_at_once<L>)
                add_gradients<Index>(xs, first, xs.size(), first + xs.size() - 1, 0, sums);
        });
    }

private:
    using Das = MemorySumGradients<Net, Begin, End, Scalar>;

    PositionList<MemoryTrace<Net, Begin, End, X, Scalar>, Positions, 1> kept_;  // position t at t + 1
    PositionList<Output, Positions> outputs_;
    ChunkList<Das, Positions, Net::needs_whole_sequence> das_;

    template <std::size_t Index>
    [[gnu::always_inline]] constexpr void add_gradients(std::span<const X> xs, std::size_t first, std::size_t count,
                                                        std::size_t last, std::size_t first_das,
                                                        MemoryGradients<Net>& sums) {
        const auto x_of = [&](std::size_t p) __attribute__((always_inline)) -> const auto& {
            if constexpr (Index == Begin) return xs[last - p - first];
            else return kept_[last - p + 1].template of<Index - 1>().y();
        };
        const auto h_of = [&](std::size_t p) __attribute__((always_inline)) -> const auto& {
            return kept_[last - p].template of<Index>().after.h;
        };
        const auto from_x = [&](std::size_t g, std::size_t p) __attribute__((always_inline)) -> const auto& {
            return das_[first_das + p][boost::hana::size_c<Index - Begin>].from_x()[g];
        };
        const auto from_h = [&](std::size_t g, std::size_t p) __attribute__((always_inline)) -> const auto& {
            return das_[first_das + p][boost::hana::size_c<Index - Begin>].from_h()[g];
        };
        sums.template of<Index>().add(count, x_of, h_of, from_x, from_h);
    }
};

}  // namespace unroll::detail
