// UnrolledChunk: a layer that sees chunks of positions, over all positions of a sequence.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/memory_pass.hpp>
#include <unroll/net/position_list.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll::detail {

/// Layer Index of a net, whose input is an X, over at most Positions positions.
template <class Net, std::size_t Index, class X, std::size_t Positions, bool wants_dx = (Index > 0)>
class UnrolledChunk {
    using L = typename Net::template LayerType<Index>;
    static_assert(!DropsUnits<L>, "a layer that sees chunks of positions drops no units: put a Dropout beside it");

public:
    using Scalar = typename Net::Scalar;
    using Output = Vector<Scalar, Net::template output_size<Index>>;
    /// The gradient of an X.
    static constexpr bool has_dx = has_input_gradient<wants_dx, X>;
    using Dx = std::conditional_t<has_dx, X, NoGradient>;

    /// Once, before the first forward.
    constexpr void make_room(std::size_t positions) {
        grow(kept_, positions);
        grow(outputs_, positions);
    }

    /// The outputs at positions first, first + 1, …, which whoever reads them replaces by their gradients.
    constexpr std::span<Output> outputs(std::size_t first, std::size_t count) {
        return std::span<Output>(outputs_).subspan(first, count);
    }

    /// The forward at positions first, first + 1, … from their inputs; moves the layer's state on.
    template <class State, class AnyDraw = NoDraw>
    constexpr void forward(const Net& net, std::span<const X> xs, std::size_t first, State& state,
                           const AnyDraw& = {}) {
        net.template layer<Index>().forward(xs, state.template layer<Index>(), kept(first, xs.size()));
        for (std::size_t t = first; t < first + xs.size(); ++t) outputs_[t] = kept_[t].y;
    }

    /// The backward at these positions, from the gradients in outputs(): adds the gradients of the parameters to
    /// `sums`, writes those of the inputs, and moves that of the state back.
    template <class State>
    constexpr void backward(const Net& net, std::span<const X> xs, std::size_t first, std::span<Dx> dxs, State& dstate,
                            MemoryGradients<Net>& sums, Net&) {
        net.template layer<Index>().backward(
            xs, std::span<const Kept>(kept(first, xs.size())), std::span<const Output>(outputs(first, xs.size())),
            dxs.first(has_dx ? xs.size() : 0), dstate.template layer<Index>(), sums.template of<Index>());
    }

private:
    using Kept = typename L::template Kept<Scalar>;

    PositionList<Kept, Positions> kept_;
    PositionList<Output, Positions> outputs_;

    constexpr std::span<Kept> kept(std::size_t first, std::size_t count) {
        return std::span<Kept>(kept_).subspan(first, count);
    }
};

}  // namespace unroll::detail
