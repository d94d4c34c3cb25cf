// A pass through the memory of a net, the layers from the first with a state to the last, at one position of a
// sequence, or of several in lanes.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/recurrent_gradients.hpp>
#include <unroll/net/hana.hpp>
#include <unroll/net/memory_trace.hpp>
#include <unroll/net/pass.hpp>
#include <utility>

namespace unroll::detail {

/// Calls `f.operator()<Index>()` for layers Index = Begin … End - 1.
template <std::size_t Begin, std::size_t End>
[[gnu::always_inline]] constexpr void for_layers(auto f) {
    [&]<std::size_t... Index>(std::index_sequence<Index...>) __attribute__((always_inline)) {
        (f.template operator()<Begin + Index>(), ...);
    }(std::make_index_sequence<End - Begin>{});
}
/// For each layer of a net's memory.
template <class Net>
[[gnu::always_inline]] constexpr void for_memory_layers(auto f) {
    for_layers<Net::memory_begin, Net::memory_end>(f);
}

/// Something of each of layers Begin … End - 1 of a net, Of<layer>::type.
template <class Net, std::size_t Begin, std::size_t End, template <class L> class Of>
struct ForLayers {
    template <std::size_t... Index>
    static auto types(std::index_sequence<Index...>)
        -> boost::hana::tuple<typename Of<typename Net::template LayerType<Begin + Index>>::type...>;
    using Tuple = decltype(types(std::make_index_sequence<End - Begin>{}));
};

template <class A>
struct SumGradientsOf {
    template <class L>
    struct OfLayer {
        using type = typename LaterOf<L, A>::Sums;
    };
};

/// The gradients of the sums that reach the gates of layers Begin … End - 1 at one position, made of numbers A.
template <class Net, std::size_t Begin, std::size_t End, class A>
using MemorySumGradients = typename ForLayers<Net, Begin, End, SumGradientsOf<A>::template OfLayer>::Tuple;

/// Whether a gradient reaches the layers in front of one whose input is an X: not through a one-hot vector.
template <bool there_are_any, class X>
inline constexpr bool has_input_gradient = there_are_any && requires(X x) { x.numbers; };

template <class Net>
class MemoryGradients;

/// What is added up of a layer with a state.
template <class L, class A>
struct AddedOf {
    using type = typename LaterOf<L, A>::Positions;
};
template <class L, class A>
    requires(RecurrentLayer<L> && MadeOfLayers<L>)
struct AddedOf<L, A> {
    using type = MemoryGradients<typename NetInside<L>::type>;
};

/// The gradients of the memory's parameters, added up over positions, and the weights as these positions read them.
template <class Net>
class MemoryGradients {
public:
    /// Before the last position: the weights will not change until the first one is done.
    constexpr void begin(const Net& net) {
        for_memory_layers<Net>([&]<std::size_t Index>() {
            if constexpr (requires { typename LayerType<Index>::Positions; })
                net.template layer<Index>().begin(of<Index>());
            else if constexpr (RecurrentLayer<LayerType<Index>> && MadeOfLayers<LayerType<Index>>)
                of<Index>().begin(net_inside(net.template layer<Index>()));
        });
    }

    /// After the first position: adds them to `grad`.
    constexpr void end(Net& grad) const {
        for_memory_layers<Net>([&]<std::size_t Index>() {
            if constexpr (requires { typename LayerType<Index>::Positions; })
                LayerType<Index>::end(of<Index>(), grad.template layer<Index>());
            else if constexpr (RecurrentLayer<LayerType<Index>> && MadeOfLayers<LayerType<Index>>)
                of<Index>().end(net_inside(grad.template layer<Index>()));
        });
    }

    template <std::size_t Index>
    constexpr auto& of() {
        return layers_[boost::hana::size_c<Index - Net::memory_begin>];
    }
    template <std::size_t Index>
    constexpr const auto& of() const {
        return layers_[boost::hana::size_c<Index - Net::memory_begin>];
    }

private:
    template <std::size_t Index>
    using LayerType = typename Net::template LayerType<Index>;
    template <class L>
    struct PositionsOf {
        using type = typename AddedOf<L, typename Net::Scalar>::type;
    };
    typename ForLayers<Net, Net::memory_begin, Net::memory_end, PositionsOf>::Tuple layers_;
};

/// The forward of layers Index … End - 1 of the memory for the input x of layer Index. `before` is the trace of the
/// position before, `after` becomes that of this one; layers that keep their state elsewhere move it on in `state`. In
/// training, `draw` is that of the position.
template <std::size_t Index, std::size_t End, class Net, class X, class State, class Before, class After,
          class Draw = NoDraw>
[[gnu::always_inline]] constexpr void remember_position(const Net& net, const X& x, State& state, const Before& before,
                                                        After& after, const Draw& draw = {}) {
    using L = typename Net::template LayerType<Index>;
    auto& now = after.template of<Index>();
    if constexpr (AddsGradientsLater<L>)
        net.template layer<Index>().forward(x, before.template of<Index>().after, now.after, now.kept);
    else now.keep(trace_layer<Index>(net, x, state, draw));
    if constexpr (Index + 1 < End) remember_position<Index + 1, End>(net, now.y(), state, before, after, draw);
}

/// The backward of layers Index … End - 1 of the memory, from dy, the gradient of what the last of them put out; Begin
/// is the first one that `before`, `after` and `das` are of. Returns the gradient of x, moves that of the state back,
/// and writes those of the gates' sums to `das`; layers that do not add theirs later add them to `grad`.
template <std::size_t Index, std::size_t End, std::size_t Begin = Index, bool wants_dx = (Begin > 0), class Net,
          class X, class Trace, class Dy, class State, class Das>
[[gnu::always_inline]] constexpr auto go_back_a_position(const Net& net, const X& x, const Trace& before,
                                                         const Trace& after, const Dy& dy, State& dstate,
                                                         const MemoryGradients<Net>& sums, Das& das, Net& grad) {
    const auto& now = after.template of<Index>();
    const auto dout = [&] {
        if constexpr (Index + 1 == End) return dy;
        else
            return go_back_a_position<Index + 1, End, Begin, true>(net, now.y(), before, after, dy, dstate, sums, das,
                                                                   grad);
    }();
    using L = typename Net::template LayerType<Index>;
    if constexpr (AddsGradientsLater<L>) {
        auto& da = das[boost::hana::size_c<Index - Begin>];
        L::backward(now.kept, before.template of<Index>().after, dout, rows_of(sums.template of<Index>().weight_hh),
                    dstate.template layer<Index>(), da);
        if constexpr (has_input_gradient<wants_dx, X>)
            return L::input_gradient(x, rows_of(sums.template of<Index>().weight_ih), da);
        else return NoGradient{};
    } else {
        return now.with_result([&](const auto& result) __attribute__((always_inline)) {
            return backward_layer<Index>(net, x, result, dout, dstate, grad);
        });
    }
}

}  // namespace unroll::detail
