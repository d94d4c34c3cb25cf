// Unrolled<Net>: a recurrent net over many positions, and what back-propagation through time keeps of each.
//
// Positions go in chunks, layer after layer: first the memory, one position after the other, then what does not wait
// for it. A gradient of the memory's parameters is summed over the positions from the last to the first, as they come.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/memory_pass.hpp>
#include <unroll/net/memory_trace.hpp>
#include <unroll/net/pass.hpp>
#include <unroll/net/readout.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <utility>
#include <vector>

namespace unroll {

namespace detail {

/// As many positions as are asked for, in memory that is allocated once.
inline constexpr std::size_t any_number = static_cast<std::size_t>(-1);

}  // namespace detail

/// Room for Positions positions in the object itself, or for any number of them in memory that is allocated when it is
/// made, once for all epochs. Nothing in it outlives a call of value_and_grad.
template <class Net, std::size_t Positions = detail::any_number>
class Unrolled {
    static constexpr std::size_t begin = Net::memory_begin, end = Net::memory_end;
    static_assert(begin < end, "only a net with a recurrent layer is unrolled over positions");
    template <std::size_t I>
    using LayerType = typename Net::template LayerType<I>;

public:
    using Scalar = typename Net::Scalar;
    using Input = typename detail::PositionInput<typename Net::Expects, Lane<Scalar>>::type;
    using State = typename Net::template State<Scalar>;
    using X = decltype(detail::forward_through<0, begin>(std::declval<const Net&>(), std::declval<const Input&>()));
    using Trace = detail::MemoryTrace<Net, begin, X, Scalar>;
    using Output = Vector<Scalar, Net::template output_size<end - 1>>;

    constexpr Unrolled()
        requires(Positions != detail::any_number)
        : kept_{}, outputs_{} {}
    /// Room for so many positions.
    explicit constexpr Unrolled(std::size_t positions)
        requires(Positions == detail::any_number)
        // A value to copy, since clang does not make the others of libstdc++ 12's vectors in a constant expression.
        : kept_(positions + 1, Trace{}),
          xs_(positions, X{}),
          outputs_(positions, Output{}),
          das_(chunk_of(positions), Das{}),
          dxs_(chunk_of(positions), Dx{}),
          sums_(1) {}

    /// For how many positions there is room.
    constexpr std::size_t capacity() const { return outputs_.size(); }

    /// The output of the memory at each position: what its readout reads, and replaces by its gradient.
    constexpr std::span<Output> outputs(std::size_t first, std::size_t count) {
        return std::span<Output>(outputs_).subspan(first, count);
    }

    /// The memory's forward at positions first, first + 1, … from their inputs; moves the state on.
    constexpr void forward(const Net& net, std::span<const Input> inputs, std::size_t first, State& state) {
        detail::for_memory_layers<Net>([&]<std::size_t I>() {
            if constexpr (detail::AddsGradientsLater<LayerType<I>>)
                kept_[first].template of<I>().after = state.template layer<I>();
        });
        for (std::size_t t = first; t < first + inputs.size(); ++t) {
            xs_[t] = detail::forward_through<0, begin>(net, inputs[t - first]);
            detail::remember_position<begin>(net, xs_[t], state, kept_[t], kept_[t + 1]);
            detail::copy_units(outputs_[t], kept_[t + 1].template of<end - 1>().y());
        }
        detail::for_memory_layers<Net>([&]<std::size_t I>() {
            if constexpr (detail::AddsGradientsLater<LayerType<I>>)
                state.template layer<I>() = kept_[first + inputs.size()].template of<I>().after;
        });
    }

    /// Before the backward of the last positions: the weights will not change until all are done.
    constexpr void begin_backward(const Net& net) { sums_[0].begin(net); }

    /// The memory's backward at these positions, from the last to the first, from the gradients in outputs(): adds the
    /// gradients of the parameters of the layers in front to `grad`, and moves the gradient of the state back.
    constexpr void backward(const Net& net, std::span<const Input> inputs, std::size_t first, State& dstate,
                            Net& grad) {
        State d = dstate;
        for (std::size_t p = 0, t = first + inputs.size(); t-- > first; ++p) {
            auto dx = detail::go_back_a_position<begin>(net, xs_[t], kept_[t], kept_[t + 1], outputs_[t], d, sums_[0],
                                                        das_[p], grad);
            if constexpr (has_dx) dxs_[p] = dx;
            detail::for_memory_layers<Net>([&]<std::size_t I>() __attribute__((always_inline)) {
                if constexpr (detail::adds_at_once<LayerType<I>>) add_gradients<I>(1, t, p);
            });
        }
        dstate = d;
        detail::for_memory_layers<Net>([&]<std::size_t I>() __attribute__((always_inline)) {
            using L = LayerType<I>;
            if constexpr (detail::AddsGradientsLater<L> && !detail::adds_at_once<L>)
                add_gradients<I>(inputs.size(), first + inputs.size() - 1, 0);
        });
        if constexpr (has_dx) {
            for (std::size_t p = 0; p < inputs.size(); ++p) {
                net.template differentiate<0, begin>(
                    inputs[inputs.size() - 1 - p], [&](const auto&) { return dxs_[p]; }, grad);
            }
        }
    }

    /// After the backward of the first: adds the gradients of the memory's parameters to `grad`.
    constexpr void end_backward(Net& grad) { sums_[0].end(grad); }

private:
    template <class T, std::size_t Count = Positions>
    using OfEach = std::conditional_t<Positions == detail::any_number, std::vector<T>, std::array<T, Count>>;
    static constexpr std::size_t chunk_of(std::size_t positions) {
        return positions < detail::thresholds::positions ? positions : detail::thresholds::positions;
    }
    static constexpr bool has_dx = detail::memory_has_dx<Net, X>;
    using Das = detail::MemorySumGradients<Net, Scalar>;
    using Dx = std::conditional_t<has_dx, X, NoGradient>;

    OfEach<Trace, Positions + 1> kept_;  // position t at t + 1, behind the state in front
    OfEach<X> xs_;
    OfEach<Output> outputs_;
    OfEach<Das, chunk_of(Positions)> das_;
    OfEach<Dx, chunk_of(Positions)> dxs_;
    OfEach<detail::MemoryGradients<Net>, 1> sums_;

    template <std::size_t I>
    [[gnu::always_inline]] constexpr void add_gradients(std::size_t count, std::size_t last, std::size_t first_das) {
        const auto x_of = [&](std::size_t p) __attribute__((always_inline)) -> const auto& {
            if constexpr (I == begin) return xs_[last - p];
            else return kept_[last - p + 1].template of<I - 1>().y();
        };
        const auto h_of = [&](std::size_t p) __attribute__((always_inline)) -> const auto& {
            return kept_[last - p].template of<I>().after.h;
        };
        const auto from_x = [&](std::size_t g, std::size_t p) __attribute__((always_inline)) -> const auto& {
            return das_[first_das + p][boost::hana::size_c<I - begin>].from_x()[g];
        };
        const auto from_h = [&](std::size_t g, std::size_t p) __attribute__((always_inline)) -> const auto& {
            return das_[first_das + p][boost::hana::size_c<I - begin>].from_h()[g];
        };
        sums_[0].template of<I>().add(count, x_of, h_of, from_x, from_h);
    }
};

}  // namespace unroll
