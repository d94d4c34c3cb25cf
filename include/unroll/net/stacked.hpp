// Stacked: layers of one kind of cells, each of which sees what the one before puts out.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/layer/dropout.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/misfit.hpp>
#include <unroll/net/nested.hpp>
#include <unroll/net/sequential.hpp>
#include <unroll/scalar/constant.hpp>
#include <unroll/tensor/vector.hpp>
#include <utility>

namespace unroll {

template <template <std::size_t, std::size_t, class> class Cell, std::size_t Layers, std::size_t In, std::size_t Hidden,
          class T = float, Constant dropout = 0.0>
struct Stacked;

namespace detail {

template <template <std::size_t, std::size_t, class> class Cell, std::size_t Layers, std::size_t In, std::size_t Hidden,
          class T, Constant dropout>
inline constexpr bool has_size_of_zero<Stacked<Cell, Layers, In, Hidden, T, dropout>> = Layers == 0 || In == 0 ||
                                                                                        Hidden == 0;

/// The layers of a stack, `dropout` between them, if it is any.
template <class Last, Constant dropout, class... InFront>
struct StackOf {
    template <std::size_t Layers>
    static constexpr auto more() {
        constexpr bool drops = CheckedProbability<dropout>::number != 0;
        if constexpr (Layers == 0) return std::type_identity<Sequential<InFront...>>{};
        else if constexpr (drops && sizeof...(InFront) > 0)
            return StackOf<Last, dropout, InFront..., Dropout<dropout>, Last>::template more<Layers - 1>();
        else return StackOf<Last, dropout, InFront..., Last>::template more<Layers - 1>();
    }
};

/// "weight_ih_l1" for "weight_ih_l0" and layer 1.
struct NameInStack {
    char text[64]{};
    std::size_t size = 0;

    constexpr NameInStack(std::string_view name_of_first, std::size_t layer) {
        for (const char c : name_of_first.substr(0, name_of_first.size() - 1)) text[size++] = c;
        std::size_t digits = 1;
        for (std::size_t rest = layer; rest >= 10; rest /= 10) ++digits;
        for (std::size_t i = digits; i > 0; --i, layer /= 10) text[size + i - 1] = static_cast<char>('0' + layer % 10);
        size += digits;
    }
    constexpr operator std::string_view() const { return {text, size}; }
};

}  // namespace detail

/// As many layers with a state, one after the other, RNN, LSTM or GRU: `Stacked<LSTM, 2, 5, 16>`. In training,
/// `dropout` is the probability with which a Dropout between two of them drops a unit. PyTorch: LSTM(5, 16,
/// num_layers=2, dropout=0.2), whose names of parameters these are: weight_ih_l0, … weight_ih_l1 …
template <template <std::size_t, std::size_t, class> class Cell, std::size_t Layers, std::size_t In, std::size_t Hidden,
          class T, Constant dropout>
struct Stacked {
    static constexpr std::size_t step = detail::CheckedProbability<dropout>::number != 0 ? 2 : 1;
    using Inside = typename decltype(detail::StackOf<Cell<Hidden, Hidden, T>, dropout,
                                                     Cell<In, Hidden, T>>::template more<Layers - 1>())::type;

    /// Whether its cells are: if they are not, the net says so.
    static constexpr bool is_made_of_cells = RecurrentLayer<Cell<In, Hidden, T>>;

    Inside f;  // not yours: use layer<Index>()

    using Scalar = T;
    template <class U>
    using rebind = Stacked<Cell, Layers, In, Hidden, U, dropout>;
    template <class A = T>
    using State = typename Inside::template State<A>;

    using Expects = Features<In>;
    using Produces = Features<Hidden>;
    static constexpr bool well_formed = Inside::well_formed;
    static constexpr std::string_view name() { return Cell<In, Hidden, T>::name(); }

    static constexpr std::size_t depth = Inside::depth, widest = Inside::widest;
    template <std::size_t Index>
    using LayerType = typename Inside::template LayerType<Index>;
    template <std::size_t Index>
    static constexpr std::size_t output_size = Inside::template output_size<Index>;
    static constexpr bool works_on_flat = Inside::works_on_flat, drops = Inside::drops, has_scalar = true,
                          has_buffers = false, is_recurrent = true;

    /// Layer Index of them, from 0, as in its parameters' names.
    template <std::size_t Index>
        requires(Index < Layers)
    constexpr auto& layer() [[clang::lifetimebound]] {
        return f.template layer<step * Index>();
    }
    template <std::size_t Index>
        requires(Index < Layers)
    constexpr const auto& layer() const [[clang::lifetimebound]] {
        return f.template layer<step * Index>();
    }

    /// The output of the last layer for x after what `state` remembers; moves the state on.
    template <class X, class A>
    [[gnu::always_inline]] constexpr auto forward(const Vector<X, In>& x, State<A>& state) const {
        return forward_through(x, state);
    }

    static constexpr void parameters(auto&& visit, auto&... self) {
        const auto visit_layer = [&]<std::size_t Index>() {
            std::remove_cvref_t<decltype(std::declval<const Stacked&>().template layer<Index>())>::parameters(
                [&](std::string_view name, auto&... tensors) { visit(detail::NameInStack(name, Index), tensors...); },
                self.template layer<Index>()...);
        };
        [&]<std::size_t... Index>(std::index_sequence<Index...>) {
            (visit_layer.template operator()<Index>(), ...);
        }(std::make_index_sequence<Layers>{});
    }
    constexpr void initialize(auto& rng) { f.initialize(rng); }

    // --- for the net it stands in: see nested.hpp ---------------------------------------------------------------

    template <class X, class AnyState>
    [[gnu::always_inline]] constexpr auto forward_through(const X& x, AnyState& state) const {
        return inside().forward_through(x, state);
    }

    template <class X, class AnyState, class AnyDraw>
    [[gnu::always_inline]] constexpr auto trace(const X& x, AnyState& state, const AnyDraw& draw) const {
        return inside().trace(x, state, draw);
    }

    template <class X, class Trace, class Dy, class AnyState>
    [[gnu::always_inline]] constexpr auto backward(const X& x, const Trace& trace, const Dy& dy, AnyState& dstate,
                                                   Stacked& grad) const {
        return inside().backward(x, trace, dy, dstate, grad.f);
    }

    template <class X, class DyOf, class AnyState, class AnyDraw>
    [[gnu::always_inline]] constexpr auto differentiate(const X& x, const DyOf& dy_of, AnyState& state,
                                                        AnyState& dstate, Stacked& grad, const AnyDraw& draw) const {
        return inside().differentiate(x, dy_of, state, dstate, grad.f, draw);
    }

    // --- for this class only ------------------------------------------------------------------------------------

    [[gnu::always_inline]] constexpr detail::Nested<Inside> inside() const { return {f}; }
};

}  // namespace unroll
