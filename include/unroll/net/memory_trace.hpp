// MemoryTrace: what back-propagation through time keeps of one position, of layers of a net with memory.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/examples_draw.hpp>
#include <unroll/net/pass.hpp>
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

/// What layer Index returns for an X, the state being made of numbers A: for a draw, or NoDraw.
template <class Net, std::size_t Index, class X, class A, class Draw>
using ResultOf = decltype(trace_layer<Index>(std::declval<const Net&>(), std::declval<const X&>(),
                                             std::declval<typename Net::template State<A>&>(),
                                             std::declval<const Draw&>()));

/// What layer Index, an L, keeps of a position: what its forward returned, or the state after and what its cells keep.
template <class L, class Net, std::size_t Index, class X, class A>
struct KeptOf {
    using Result = ResultOf<Net, Index, X, A, NoDraw>;
    Result result;

    constexpr void keep(const Result& returned) { result = returned; }
    constexpr const auto& y() const { return output(result); }
    /// Returns use(…) of what was kept.
    [[gnu::always_inline]] constexpr auto with_result(const auto& use) const { return use(result); }
};
/// A layer that drops units returns one thing in training, and another where it predicts.
template <DropsUnits L, class Net, std::size_t Index, class X, class A>
    requires(!AddsGradientsLater<L>)
struct KeptOf<L, Net, Index, X, A> {
    using Whole = ResultOf<Net, Index, X, A, NoDraw>;
    using Dropped = ResultOf<Net, Index, X, A, ExamplesDraw>;
    Whole whole;
    Dropped dropped;
    bool drops;

    constexpr void keep(const Whole& returned) {
        whole = returned;
        drops = false;
    }
    constexpr void keep(const Dropped& returned) {
        dropped = returned;
        drops = true;
    }
    constexpr const auto& y() const { return drops ? output(dropped) : output(whole); }
    [[gnu::always_inline]] constexpr auto with_result(const auto& use) const {
        return drops ? use(dropped) : use(whole);
    }
};
template <AddsGradientsLater L, class Net, std::size_t Index, class X, class A>
struct KeptOf<L, Net, Index, X, A> {
    typename L::template Kept<A> kept;
    typename L::template State<A> after;

    constexpr const auto& y() const { return after.h; }
};

/// What layers Index … End - 1 keep of one position, the input of layer Index being an X and the state made of numbers
/// A.
template <class Net, std::size_t Index, std::size_t End, class X, class A, bool ends = (Index == End)>
struct MemoryTrace {};

template <class Net, std::size_t Index, std::size_t End, class X, class A>
struct MemoryTrace<Net, Index, End, X, A, false> {
    using Layer = KeptOf<typename Net::template LayerType<Index>, Net, Index, X, A>;
    using Y = std::remove_cvref_t<decltype(std::declval<const Layer&>().y())>;

    Layer kept;
    [[no_unique_address]] MemoryTrace<Net, Index + 1, End, Y, A> next;

    /// Layer J's.
    template <std::size_t J>
    constexpr auto& of() {
        if constexpr (J == Index) return kept;
        else return next.template of<J>();
    }
    template <std::size_t J>
    constexpr const auto& of() const {
        if constexpr (J == Index) return kept;
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
