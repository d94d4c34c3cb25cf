// Unrolled<Net>: a recurrent net over many positions, and what back-propagation through time keeps of each.
//
// Positions go in chunks, stretch after stretch: layers with a state take them one after the other, layers without one
// see each alone. A gradient of their parameters is summed over the positions from the last to the first.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/examples_draw.hpp>
#include <unroll/net/memory_pass.hpp>
#include <unroll/net/memory_trace.hpp>
#include <unroll/net/pass.hpp>
#include <unroll/net/plan.hpp>
#include <unroll/net/position_list.hpp>
#include <unroll/net/stretch.hpp>
#include <unroll/net/unrolled_chunk.hpp>
#include <unroll/net/unrolled_in_lanes.hpp>
#include <unroll/net/unrolled_inside.hpp>
#include <unroll/net/unrolled_recurrent.hpp>
#include <unroll/tensor/vector.hpp>
#include <utility>

namespace unroll {

namespace detail {

/// A stretch, by how positions go through it.
template <Goes how, class Net, std::size_t Begin, std::size_t End, class X, std::size_t Positions, bool wants_dx>
struct UnrolledStretch {
    using type = UnrolledInLanes<Net, Begin, End, X, Positions, wants_dx>;
};
template <class Net, std::size_t Begin, std::size_t End, class X, std::size_t Positions, bool wants_dx>
struct UnrolledStretch<Goes::one_after_the_other, Net, Begin, End, X, Positions, wants_dx> {
    using type = UnrolledRecurrent<Net, Begin, End, X, Positions, wants_dx>;
};
template <class Net, std::size_t Begin, std::size_t End, class X, std::size_t Positions, bool wants_dx>
struct UnrolledStretch<Goes::in_chunks, Net, Begin, End, X, Positions, wants_dx> {
    using type = UnrolledChunk<Net, Begin, X, Positions, wants_dx>;
};
template <class Net, std::size_t Begin, std::size_t End, class X, std::size_t Positions, bool wants_dx>
struct UnrolledStretch<Goes::inside, Net, Begin, End, X, Positions, wants_dx> {
    using type = UnrolledInside<Net, Begin, X, Positions, wants_dx>;
};

/// The stretches of a net from layer Begin to before layer End, over at most Positions positions. The input of the
/// first of them is an X, whose gradient is wanted or not.
template <class Net, std::size_t Begin, std::size_t End, class X, std::size_t Positions, bool wants_dx>
struct UnrolledStretches {
    static constexpr std::size_t end = stretch_end<Net, Begin>;
    static constexpr bool is_last = end == End;
    using Here = typename UnrolledStretch<goes_in<Net, Begin>, Net, Begin, end, X, Positions, wants_dx>::type;
    struct Behind {
        UnrolledStretches<Net, end, End, typename Here::Output, Positions, true> stretches;
        ChunkList<typename Here::Output, Positions, Net::needs_whole_sequence> dxs;
    };
    struct NoneBehind {};

    Here here;
    [[no_unique_address]] std::conditional_t<is_last, NoneBehind, Behind> behind;

    /// Once, before the first forward.
    constexpr void make_room(std::size_t positions) {
        here.make_room(positions);
        if constexpr (!is_last) {
            behind.stretches.make_room(positions);
            grow(behind.dxs, chunk_of<Net::needs_whole_sequence>(positions));
        }
    }

    /// The outputs of the last stretch, which it takes back as their gradients.
    constexpr auto outputs(std::size_t first, std::size_t count) {
        if constexpr (is_last) return here.outputs(first, count);
        else return behind.stretches.outputs(first, count);
    }

    constexpr void forward(const Net& net, std::span<const X> xs, std::size_t first, auto& state, const auto& draw) {
        here.forward(net, xs, first, state, draw);
        if constexpr (!is_last) behind.stretches.forward(net, here.outputs(first, xs.size()), first, state, draw);
    }

    constexpr void backward(const Net& net, std::span<const X> xs, std::size_t first, auto dxs, auto& dstate,
                            MemoryGradients<Net>& sums, Net& grad) {
        if constexpr (!is_last) {
            auto outputs = here.outputs(first, xs.size());
            behind.stretches.backward(net, outputs, first, std::span(behind.dxs), dstate, sums, grad);
            for (std::size_t i = 0; i < outputs.size(); ++i) outputs[i] = behind.dxs[i];
        }
        here.backward(net, xs, first, dxs, dstate, sums, grad);
    }
};

}  // namespace detail

/// Room for Positions positions in the object itself, or for any number of them in memory that is allocated when it is
/// made, once for all epochs. Nothing in it outlives a call of value_and_grad.
template <class Net, std::size_t Positions = detail::any_number>
class Unrolled {
    static_assert(Net::memory_begin < Net::memory_end, "only a net with a recurrent layer is unrolled over positions");

public:
    using Scalar = typename Net::Scalar;
    using Input = typename detail::PositionInput<typename Net::Expects, Lane<Scalar>>::type;
    using State = typename Net::template State<Scalar>;

    constexpr Unrolled()
        requires(Positions != detail::any_number)
        : xs_{}, dxs_{}, stretches_{}, sums_{} {}
    /// Room for so many positions.
    explicit constexpr Unrolled(std::size_t positions)
        requires(Positions == detail::any_number)
    {
        grow(positions);
    }

    /// Makes room for so many, if there is less.
    constexpr void grow(std::size_t positions)
        requires(Positions == detail::any_number)
    {
        if (positions <= positions_) return;
        positions_ = positions;
        if constexpr (begin > 0) {
            detail::grow(xs_, positions);
            if constexpr (has_dx) detail::grow(dxs_, chunk_of(positions));
        }
        stretches_.make_room(positions);
        detail::grow(sums_, 1);
    }

    /// How many of a sequence's positions go through the net's memory at once.
    static constexpr std::size_t chunk_of(std::size_t positions) {
        return detail::chunk_of<Net::needs_whole_sequence>(positions);
    }

    /// For how many positions there is room.
    constexpr std::size_t capacity() const { return positions_; }

    /// The output of the memory at each position: what its readout reads, and replaces by its gradient.
    constexpr auto outputs(std::size_t first, std::size_t count) { return stretches_.outputs(first, count); }

    /// The memory's forward at positions first, first + 1, … from their inputs; moves the state on. In training, `draw`
    /// is that of the step.
    template <class AnyDraw = NoDraw>
    constexpr void forward(const Net& net, std::span<const Input> inputs, std::size_t first, State& state,
                           const AnyDraw& draw = {}) {
        if constexpr (begin > 0) {
            for (std::size_t i = 0; i < inputs.size(); ++i)
                xs_[first + i] = detail::forward_with_draw<0, begin>(net, inputs[i],
                                                                     detail::draw_of(draw, {first + i}));
        }
        stretches_.forward(net, xs(inputs, first), first, state, draw);
    }

    /// Before the backward of the last positions: the weights will not change until all are done.
    constexpr void begin_backward(const Net& net) { sums_[0].begin(net); }

    /// The memory's backward at these positions, from the last to the first, from the gradients in outputs(): adds the
    /// gradients of the parameters of the layers in front to `grad`, and moves the gradient of the state back.
    template <class AnyDraw = NoDraw>
    constexpr void backward(const Net& net, std::span<const Input> inputs, std::size_t first, State& dstate, Net& grad,
                            const AnyDraw& draw = {}) {
        backward(net, inputs, first, dstate, sums_[0], grad, draw);
    }

    /// As backward above, but adds the gradients of the memory's parameters to `sums`.
    template <class AnyDraw = NoDraw>
    constexpr void backward(const Net& net, std::span<const Input> inputs, std::size_t first, State& dstate,
                            detail::MemoryGradients<Net>& sums, Net& grad, const AnyDraw& draw = {}) {
        stretches_.backward(net, xs(inputs, first), first, std::span<Dx>(dxs_), dstate, sums, grad);
        if constexpr (has_dx) {
            for (std::size_t i = inputs.size(); i-- > 0;) {
                net.template differentiate<0, begin>(
                    inputs[i], [&](const auto&) { return dxs_[i]; }, grad, detail::draw_of(draw, {first + i}));
            }
        }
    }

    /// After the backward of the first: adds the gradients of the memory's parameters to `grad`.
    constexpr void end_backward(Net& grad) { sums_[0].end(grad); }

private:
    // The layers in front of these take each position alone.
    static constexpr std::size_t begin = detail::stretches_begin<Net, Input>;
    using X = decltype(detail::forward_through<0, begin>(std::declval<const Net&>(), std::declval<const Input&>()));
    using Stretches = detail::UnrolledStretches<Net, begin, Net::memory_end, X, Positions, (begin > 0)>;
    using Dx = typename Stretches::Here::Dx;
    static constexpr bool has_dx = Stretches::Here::has_dx;

    std::size_t positions_ = Positions == detail::any_number ? 0 : Positions;
    std::conditional_t<(begin > 0), detail::PositionList<X, Positions>, std::array<X, 0>> xs_;
    std::conditional_t<has_dx, detail::ChunkList<Dx, Positions, Net::needs_whole_sequence>, std::array<Dx, 0>> dxs_;
    Stretches stretches_;
    detail::PositionList<detail::MemoryGradients<Net>, Positions == detail::any_number ? detail::any_number : 1> sums_;

    /// The inputs of the first stretch.
    constexpr std::span<const X> xs(std::span<const Input> inputs, std::size_t first) const {
        if constexpr (begin > 0) return std::span<const X>(xs_).subspan(first, inputs.size());
        else return inputs;
    }
};

}  // namespace unroll
