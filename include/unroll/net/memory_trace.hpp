// MemoryTrace: what back-propagation through time keeps of one position, of layers of a net with memory.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/as_layer.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/state.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/window.hpp>
#include <utility>

namespace unroll::detail {

/// What a net whose first layer expects Shape gets at a position.
template <class Shape, class T>
struct PositionInput;
template <std::size_t Vocab, class T>
struct PositionInput<Tokens<Vocab>, T> {
    using type = Token;
};
template <std::size_t Vocab, std::size_t Size, class T>
struct PositionInput<Windows<Vocab, Size>, T> {
    using type = Window<Size>;
};
template <std::size_t N, class T>
struct PositionInput<Features<N>, T> {
    using type = Vector<T, N>;
};

/// A layer that can add the gradients of its parameters for many positions at once.
template <class L>
concept AddsGradientsLater = RecurrentLayer<L> && requires {
    typename L::template SumGradients<float>;
    typename L::Positions;
};

/// What such a layer keeps of one position (Sums) and of all (Positions). Other layers keep nothing.
template <class L, class A>
struct LaterOf {
    struct Sums {};
    struct Positions {};
};
template <AddsGradientsLater L, class A>
struct LaterOf<L, A> {
    using Sums = typename L::template SumGradients<A>;
    using Positions = typename L::Positions;
};

template <SeesChunks L, class A>
struct LaterOf<L, A> {
    struct Sums {};
    using Positions = typename L::Positions;
};

/// What a layer keeps of a position: what its forward returned, or the state after and what its cells keep.
template <class L, class X, class A>
struct KeptOf {
    static constexpr auto result_of(const L& layer, const X& x) {
        typename StateOf<L, A>::type state{};
        if constexpr (MadeOfLayers<L>) {
            return as_layer(layer).trace(x, state, NoDraw{});
        } else if constexpr (RecurrentLayer<L>) {
            return layer.forward(x, state);
        } else {
            return layer.forward(x);
        }
    }
    decltype(result_of(std::declval<L>(), std::declval<X>())) result;

    constexpr const auto& y() const { return output(result); }
};
template <AddsGradientsLater L, class X, class A>
struct KeptOf<L, X, A> {
    typename L::template Kept<A> kept;
    typename L::template State<A> after;

    constexpr const auto& y() const { return after.h; }
};

/// What layers I … End - 1 keep of one position, the input of layer I being an X and the state made of numbers A.
template <class Net, std::size_t I, std::size_t End, class X, class A, bool ends = (I == End)>
struct MemoryTrace {};

template <class Net, std::size_t I, std::size_t End, class X, class A>
struct MemoryTrace<Net, I, End, X, A, false> {
    using Layer = KeptOf<typename Net::template LayerType<I>, X, A>;
    using Y = std::remove_cvref_t<decltype(std::declval<const Layer&>().y())>;

    Layer kept;
    [[no_unique_address]] MemoryTrace<Net, I + 1, End, Y, A> next;

    /// Layer J's.
    template <std::size_t J>
    constexpr auto& of() {
        if constexpr (J == I) return kept;
        else return next.template of<J>();
    }
    template <std::size_t J>
    constexpr const auto& of() const {
        if constexpr (J == I) return kept;
        else return next.template of<J>();
    }
};

/// Whether the gradients of a layer are added position by position: where they are so few that it takes no time, while
/// the next position waits for this one's.
template <class L>
inline constexpr bool adds_at_once = false;
template <AddsGradientsLater L>
inline constexpr bool adds_at_once<L> = L::gates * size_of_shape<typename L::Produces> <= thresholds::gradients_at_once;

}  // namespace unroll::detail
