// UnrolledSequence: one sequence of many, for a net with a layer that sees chunks of positions.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <unroll/layer/layer.hpp>
#include <unroll/net/examples_draw.hpp>
#include <unroll/net/memory_pass.hpp>
#include <unroll/net/unrolled.hpp>
#include <unroll/net/unrolled_block.hpp>

namespace unroll::detail {

/// As UnrolledBlock, over blocks of one sequence. It grows with the longest.
template <class Net>
class UnrolledSequence {
public:
    using Input = typename Unrolled<Net>::Input;

    /// The outputs of the memory, which its readout may replace by their gradients.
    constexpr auto outputs(std::size_t first, std::size_t count) { return unrolled_.outputs(first, count); }

    /// The memory's forward from the initial state on. In training, `draw` is that of the step.
    template <bool keeps = true, class AnyDraw = NoDraw>
    constexpr void forward(const Net& net, const Block<Input>& block, const AnyDraw& draw = {}) {
        unrolled_.grow(block.positions());
        auto state = Net::initial_state();
        for (std::size_t first = 0; first < block.positions(); first += unrolled_.chunk_of(block.positions()))
            unrolled_.forward(net, inputs_at(block, first), first, state, draw_from(draw, block.number(0, 0)));
    }

    /// The memory's backward from the gradients in outputs(): adds those of the memory's parameters to `sums` and
    /// `grad`, those of the layers in front to `grad`.
    template <class AnyDraw = NoDraw>
    constexpr void backward(const Net& net, const Block<Input>& block, MemoryGradients<Net>& sums, Net& grad,
                            const AnyDraw& draw = {}) {
        auto dstate = Net::initial_state();
        const std::size_t chunk = unrolled_.chunk_of(block.positions());
        for (std::size_t first = (block.positions() - 1) / chunk * chunk;; first -= chunk) {
            unrolled_.backward(net, inputs_at(block, first), first, dstate, sums, grad,
                               draw_from(draw, block.number(0, 0)));
            if (first == 0) break;
        }
    }

private:
    Unrolled<Net> unrolled_{0};

    constexpr std::span<const Input> inputs_at(const Block<Input>& block, std::size_t first) const {
        const std::size_t rest = block.positions() - first, chunk = unrolled_.chunk_of(block.positions());
        return block.inputs(0).subspan(first, rest < chunk ? rest : chunk);
    }
};

}  // namespace unroll::detail
