// Types only: walks the layers of a net, passes on the shape, and finds the first layer that does not fit.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/kernel/consecutive_tokens.hpp>
#include <unroll/kernel/flat.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>

namespace unroll::detail {

// The condition of the assertion shows these types.
template <std::size_t Index>
struct LayerIndex {};
template <class Shape>
struct Expects {};
template <class Shape>
struct Gets {};

/// Whether a layer can follow: it expects the shape that it gets, or any features and gets features.
template <class Index, class Expected, class Got>
inline constexpr bool fits = false;
template <class Index, class Shape>
inline constexpr bool fits<Index, Expects<Shape>, Gets<Shape>> = true;
template <class Index, std::size_t N>
inline constexpr bool fits<Index, Expects<AnyFeatures>, Gets<Features<N>>> = true;
template <class Index, std::size_t N>
inline constexpr bool fits<Index, Expects<Features<N>>, Gets<AnyFeatures>> = true;

/// How many numbers a shape has.
template <class Shape>
inline constexpr std::size_t size_of_shape = 1;
template <std::size_t N>
inline constexpr std::size_t size_of_shape<Features<N>> = N;

/// Whether a layer that produces Shape produces what it gets.
template <class Shape>
inline constexpr bool is_shape_of_input = false;
template <>
inline constexpr bool is_shape_of_input<SameAsInput> = true;
template <>
inline constexpr bool is_shape_of_input<AnyFeatures> = true;  // of a net that stands in another one

/// How many numbers leave the layer that most leave inside of a layer, and whether those inside fit.
template <class L>
inline constexpr std::size_t widest_inside = 0;
template <MadeOfLayers L>
inline constexpr std::size_t widest_inside<L> = L::widest;
template <class L>
inline constexpr bool well_formed_inside = true;
template <MadeOfLayers L>
inline constexpr bool well_formed_inside<L> = L::well_formed;

/// The walk from layer Index on, which gets the shape Input: the shape that comes out, and the first misfit.
template <std::size_t Index, class Input, class... Layers>
struct Chain {
    using Produces = Input;
    static constexpr std::size_t widest = 0;
    static constexpr std::size_t output_size(std::size_t) { return 0; }
    using MisfitIndex = LayerIndex<Index>;
    using MisfitExpects = Expects<Input>;
    using MisfitGets = Gets<Input>;
};

template <std::size_t Index, class Input, class First, class... Rest>
struct Chain<Index, Input, First, Rest...> {
    static constexpr bool first_fits = fits<LayerIndex<Index>, Expects<typename First::Expects>, Gets<Input>>;
    using FirstProduces =
        std::conditional_t<is_shape_of_input<typename First::Produces>,
                           std::conditional_t<std::is_same_v<Input, AnyFeatures>, typename First::Expects, Input>,
                           typename First::Produces>;
    using Next = Chain<Index + 1, FirstProduces, Rest...>;

    using Produces = typename Next::Produces;
    /// How many numbers leave the layer that most leave, and how many leave the i-th of these layers.
    static constexpr std::size_t widest_of_first = size_of_shape<FirstProduces> > widest_inside<First>
                                                       ? size_of_shape<FirstProduces>
                                                       : widest_inside<First>;
    static constexpr std::size_t widest = widest_of_first > Next::widest ? widest_of_first : Next::widest;
    static constexpr std::size_t output_size(std::size_t i) {
        return i == 0 ? size_of_shape<FirstProduces> : Next::output_size(i - 1);
    }

    using MisfitIndex = std::conditional_t<first_fits, typename Next::MisfitIndex, LayerIndex<Index>>;
    using MisfitExpects =
        std::conditional_t<first_fits, typename Next::MisfitExpects, Expects<typename First::Expects>>;
    using MisfitGets = std::conditional_t<first_fits, typename Next::MisfitGets, Gets<Input>>;
};

/// Whether a value of type X has the shape that a net's first layer expects.
template <class Shape, class X>
inline constexpr bool takes = false;
template <std::size_t Vocab>
inline constexpr bool takes<Tokens<Vocab>, Token> = true;
template <std::size_t Vocab>
inline constexpr bool takes<Tokens<Vocab>, UncheckedToken> = true;
template <std::size_t Vocab, class T, class AnyToken>
inline constexpr bool takes<Tokens<Vocab>, FlatToken<T, AnyToken>> = true;
template <std::size_t Vocab, class X>
inline constexpr bool takes<Tokens<Vocab>, ConsecutiveTokens<X>> = true;
template <std::size_t Vocab, class Symbol, std::size_t Lanes>
inline constexpr bool takes<Tokens<Vocab>, Pack<Symbol, Lanes>> = takes<Tokens<Vocab>, Symbol>;
template <class Shape, class Example, std::size_t Count>
inline constexpr bool takes<Shape, Each<Example, Count>> = takes<Shape, Example>;
template <std::size_t Vocab, std::size_t Size, class Symbol>
inline constexpr bool takes<Windows<Vocab, Size>, Window<Size, Symbol>> = takes<Tokens<Vocab>, Symbol>;
template <std::size_t N, class T>
inline constexpr bool takes<Features<N>, Vector<T, N>> = true;
template <std::size_t N, class T>
inline constexpr bool takes<AnyFeatures, Vector<T, N>> = true;

/// Whether numbers U are those of a net of T. True for a class that is no number.
template <class U, class T>
inline constexpr bool is_scalar_of = std::is_class_v<U>;
template <class T>
inline constexpr bool is_scalar_of<Lane<T>, T> = true;
template <class U, std::size_t Lanes, class T>
inline constexpr bool is_scalar_of<Pack<U, Lanes>, T> = std::is_same_v<U, Lane<T>>;

/// Whether an input or a target has no numbers, or such as those of a net of T, be they in lanes.
template <class X, class T>
inline constexpr bool has_scalar_of = true;
template <class U, std::size_t N, class T>
inline constexpr bool has_scalar_of<Vector<U, N>, T> = is_scalar_of<U, T>;
template <class X, std::size_t Count, class T>
inline constexpr bool has_scalar_of<Each<X, Count>, T> = has_scalar_of<X, T>;

/// Whether it has that shape, or is an integer where a token is expected.
template <class Shape, class X>
inline constexpr bool takes_as_token = takes<Shape, X> || (TokenIndex<X> && takes<Shape, Token>);

/// Whether a net has one feature in, so that a number is an input. It goes through the net as a vector of one does.
template <class Net>
inline constexpr bool takes_numbers = std::is_same_v<typename Net::Expects, Features<1>> &&
                                      !is_pack<typename Net::Scalar>;

/// A number for a net that takes them.
template <class X, class Net>
concept NumberFor = takes_numbers<Net> && std::is_floating_point_v<X>;

/// How many symbols the tokens that a shape has come from.
template <class Shape>
inline constexpr std::size_t vocabulary_of = 0;
template <std::size_t Vocab>
inline constexpr std::size_t vocabulary_of<Tokens<Vocab>> = Vocab;
template <std::size_t Vocab, std::size_t Size>
inline constexpr std::size_t vocabulary_of<Windows<Vocab, Size>> = Vocab;

/// The shape that a net of these layers expects: that of its first layer, or of the next where the first takes any.
template <class First, class... Rest>
struct ExpectsOf {
    using type = typename First::Expects;
};
template <class First, class Second, class... Rest>
    requires std::is_same_v<typename First::Expects, AnyFeatures>
struct ExpectsOf<First, Second, Rest...> : ExpectsOf<Second, Rest...> {};

/// Whether a layer is made of T, or of nothing.
template <class L, class T>
inline constexpr bool same_scalar = true;
template <HasScalar L, class T>
inline constexpr bool same_scalar<L, T> = std::is_same_v<typename L::Scalar, T>;

/// The scalar that the first layer with parameters is made of; float where none has any.
template <class... Layers>
struct ScalarOf {
    using type = float;
};
template <class First, class... Rest>
struct ScalarOf<First, Rest...> : ScalarOf<Rest...> {};
template <HasScalar First, class... Rest>
struct ScalarOf<First, Rest...> {
    using type = typename First::Scalar;
};

}  // namespace unroll::detail
