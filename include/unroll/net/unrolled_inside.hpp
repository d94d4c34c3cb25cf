// UnrolledInside: a layer with a state that is made of layers, over many positions.
//
// A chunk of positions goes through the layers inside as through those of a net; a residual adds its inputs.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/as_layer.hpp>
#include <unroll/net/examples_draw.hpp>
#include <unroll/net/memory_pass.hpp>
#include <unroll/net/pass.hpp>
#include <unroll/net/position_list.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll::detail {

template <class Net, std::size_t Begin, std::size_t End, class X, std::size_t Positions, bool wants_dx>
struct UnrolledStretches;

/// Layer Index of a net, whose input is an X, over at most Positions positions.
template <class Net, std::size_t Index, class X, std::size_t Positions, bool wants_dx>
class UnrolledInside {
    using L = typename Net::template LayerType<Index>;
    using Inside = typename NetInside<L>::type;

public:
    using Scalar = typename Net::Scalar;
    using Output = Vector<Scalar, Net::template output_size<Index>>;
    /// The gradient of an X.
    static constexpr bool has_dx = has_input_gradient<wants_dx, X>;
    using Dx = std::conditional_t<has_dx, X, NoGradient>;

    /// Once, before the first forward.
    constexpr void make_room(std::size_t positions) {
        stretches_.make_room(positions);
        if constexpr (adds_its_input<L>) grow(sums_, positions);
    }

    /// The outputs at positions first, first + 1, …, which whoever reads them replaces by their gradients.
    constexpr std::span<Output> outputs(std::size_t first, std::size_t count) {
        if constexpr (adds_its_input<L>) return std::span<Output>(sums_).subspan(first, count);
        else return stretches_.outputs(first, count);
    }

    /// The forward at positions first, first + 1, … from their inputs; moves the net's state on. In training, `draw` is
    /// that of the step.
    template <class State, class AnyDraw = NoDraw>
    constexpr void forward(const Net& net, std::span<const X> xs, std::size_t first, State& state,
                           const AnyDraw& draw = {}) {
        const auto drawn = draw_inside(draw, layers_in_front<Net, Index>);
        stretches_.forward(net_inside(net.template layer<Index>()), xs, first, state.template layer<Index>(), drawn);
        if constexpr (adds_its_input<L>) {
            const auto ys = stretches_.outputs(first, xs.size());
            for (std::size_t i = 0; i < xs.size(); ++i) sums_[first + i] = L::sum(xs[i], ys[i]);
        }
    }

    /// The backward at these positions, from the last to the first, from the gradients in outputs(): adds the gradients
    /// of the parameters to `sums` and `grad`, writes those of the inputs, and moves that of the state back.
    template <class State>
    constexpr void backward(const Net& net, std::span<const X> xs, std::size_t first, std::span<Dx> dxs, State& dstate,
                            MemoryGradients<Net>& sums, Net& grad) {
        if constexpr (adds_its_input<L>) {
            const auto dys = stretches_.outputs(first, xs.size());
            for (std::size_t i = 0; i < xs.size(); ++i) dys[i] = sums_[first + i];
        }
        stretches_.backward(net_inside(net.template layer<Index>()), xs, first, dxs, dstate.template layer<Index>(),
                            sums.template of<Index>(), net_inside(grad.template layer<Index>()));
        if constexpr (adds_its_input<L> && has_dx) {
            for (std::size_t i = 0; i < xs.size(); ++i) dxs[i] = L::sum(sums_[first + i], dxs[i]);  // y = x + f(x)
        }
    }

private:
    struct NoSums {};

    UnrolledStretches<Inside, 0, Inside::depth, X, Positions, wants_dx> stretches_;
    [[no_unique_address]] std::conditional_t<adds_its_input<L>, PositionList<Output, Positions>, NoSums> sums_;
};

}  // namespace unroll::detail
