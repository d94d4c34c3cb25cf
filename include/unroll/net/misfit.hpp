// Misfits: what cannot stand in a net or go through it, each told in one sentence.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

namespace detail {

/// The shape of a layer that does not say its own: it fits all, so that there is no second error.
struct AnyShape {};

/// Names that are ambiguous in a class that derives from a layer too, if the layer has them.
struct LayerNames {
    int forward, backward, initialize;
};
template <class L>
struct NamesOf {
    using type = LayerNames;
};
template <class L>
struct LayerAndNames : L, LayerNames {};
template <class L>
    requires(std::is_class_v<L> && !std::is_final_v<L>)
struct NamesOf<L> {
    using type = LayerAndNames<L>;
};

// What the layer at a place in a net has.
template <class Index, class L>
inline constexpr bool is_float_or_double = true;
template <class Index, HasScalar L>
inline constexpr bool is_float_or_double<Index, L> = [] {
    using T = typename L::Scalar;
    if constexpr (std::is_class_v<T>) {
        if constexpr (requires { typename Lane<T>; })
            return std::is_same_v<Lane<T>, float> || std::is_same_v<Lane<T>, double>;
        else return false;
    } else {
        return std::is_same_v<T, float> || std::is_same_v<T, double>;
    }
}();
template <class Index, class L>
inline constexpr bool is_trivially_copyable = std::is_trivially_copyable_v<L>;
template <class Index, class L>
inline constexpr bool has_rebind = requires { typename L::template rebind<double>; };
template <class Index, class L>
inline constexpr bool has_expects = requires { typename L::Expects; };
template <class Index, class L>
inline constexpr bool has_produces = requires { typename L::Produces; };
template <class Index, class L>
inline constexpr bool has_name = requires {
    { L::name() } -> std::convertible_to<std::string_view>;
};
template <class Index, class L>
inline constexpr bool has_forward = std::is_final_v<L> || !requires { &NamesOf<L>::type::forward; };
template <class Index, class L>
inline constexpr bool has_backward = std::is_final_v<L> || !requires { &NamesOf<L>::type::backward; };
template <class Index, class L>
inline constexpr bool has_parameters = requires(L layer, AnyVisitor visit) { L::parameters(visit, layer); };
template <class Index, class L>
inline constexpr bool has_initialize = requires(L layer, AnyGenerator rng) { layer.initialize(rng); };

/// How many of these a layer has before the first that it lacks.
template <class L>
constexpr int count_members() {
    const bool has[] = {is_float_or_double<void, L>, is_trivially_copyable<void, L>, has_rebind<void, L>,
                        has_expects<void, L>,        has_produces<void, L>,          has_name<void, L>,
                        has_forward<void, L>,        has_backward<void, L>,          has_parameters<void, L>,
                        has_initialize<void, L>};
    int count = 0;
    for (const bool one : has) {
        if (!one) break;
        ++count;
    }
    return count;
}

/// Whether a layer can stand in a net.
template <class L>
concept StandsInANet = is_float_or_double<void, L> && Layer<L> && has_forward<void, L> && has_backward<void, L>;

/// @cond Doxygen takes a recursion for a circle.
/// The first layer that cannot.
template <std::size_t Index, class First, class... Rest>
struct FirstMisfit : FirstMisfit<Index + 1, Rest...> {};
template <std::size_t Index, class First, class... Rest>
    requires(!StandsInANet<First>)
struct FirstMisfit<Index, First, Rest...> {
    using Place = LayerIndex<Index>;
    using Layer = First;
};
/// @endcond

/// What stands in the place of a layer that cannot, so that the net has no second error.
template <class L>
struct StandIn {
    template <class U>
    using rebind = StandIn;
    static constexpr auto expected = [] {
        if constexpr (requires { typename L::Expects; }) return typename L::Expects{};
        else return AnyShape{};
    }();
    static constexpr auto produced = [] {
        if constexpr (requires { typename L::Produces; }) return typename L::Produces{};
        else return AnyShape{};
    }();
    using Expects = std::remove_const_t<decltype(expected)>;
    using Produces = std::remove_const_t<decltype(produced)>;
    static constexpr std::string_view name() { return "StandIn"; }
    constexpr auto forward(const auto&) const { return Vector<float, 1>{}; }
    constexpr NoGradient backward(const auto&, const auto&, const auto&, StandIn&) const { return {}; }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};
template <class L>
struct StandInFor {
    using type = StandIn<L>;
};
template <class L>
    requires(StandsInANet<L>)
struct StandInFor<L> {
    using type = L;
};
template <class L>
    requires(!is_float_or_double<void, L> && requires { typename L::template rebind<float>; })
struct StandInFor<L> {
    using type = typename L::template rebind<float>;
};

}  // namespace detail

template <class Index, class Shape>
inline constexpr bool fits<Index, Expects<detail::AnyShape>, Gets<Shape>> = true;
template <class Index, class Shape>
inline constexpr bool fits<Index, Expects<Shape>, Gets<detail::AnyShape>> = true;
template <class Index>
inline constexpr bool fits<Index, Expects<detail::AnyShape>, Gets<detail::AnyShape>> = true;
template <class Index>
inline constexpr bool fits<Index, Expects<AnyFeatures>, Gets<detail::AnyShape>> = true;

/// Says in one error which layer does not fit. It is a class of its own, or clang would add errors about the net.
template <class Index, class Expected, class Got>
struct CheckedFit {
    static_assert(fits<Index, Expected, Got>, "a layer does not fit the one before it");
};

/// Says in one error which layer has a field that would get lost.
template <class Layer>
struct CheckedFields {
    static_assert(detail::lists_its_fields<Layer>(),
                  "a layer has a field that is in neither its parameters nor its buffers: "
                  "files and == would not have it");
};
/// A layer of packs has the fields of the layer of numbers.
template <HasScalar Layer>
    requires(is_pack<typename Layer::Scalar>)
struct CheckedFields<Layer> {};

namespace detail {

/// Says what a layer lacks: a class for each, so that there is one error.
template <int count, class Index, class L>
struct CheckedLayer {};
template <class Index, class L>
struct CheckedLayer<0, Index, L> {
    static_assert(is_float_or_double<Index, L>, "a net's numbers are float or double");
};
template <class Index, class L>
struct CheckedLayer<1, Index, L> {
    static_assert(is_trivially_copyable<Index, L>,
                  "a layer is its parameters and nothing else: this one is not trivially copyable");
};
template <class Index, class L>
struct CheckedLayer<2, Index, L> {
    static_assert(has_rebind<Index, L>, "a layer has no rebind<U>, the same layer over another scalar");
};
template <class Index, class L>
struct CheckedLayer<3, Index, L> {
    static_assert(has_expects<Index, L>, "a layer has no Expects, which says what its forward takes");
};
template <class Index, class L>
struct CheckedLayer<4, Index, L> {
    static_assert(has_produces<Index, L>, "a layer has no Produces, which says what its forward returns");
};
template <class Index, class L>
struct CheckedLayer<5, Index, L> {
    static_assert(has_name<Index, L>, "a layer has no static name(), which returns a text");
};
template <class Index, class L>
struct CheckedLayer<6, Index, L> {
    static_assert(has_forward<Index, L>, "a layer has no forward(x)");
};
template <class Index, class L>
struct CheckedLayer<7, Index, L> {
    static_assert(has_backward<Index, L>, "a layer has no backward(x, y, dy, grad)");
};
template <class Index, class L>
struct CheckedLayer<8, Index, L> {
    static_assert(has_parameters<Index, L>, "a layer has no static parameters(visit, self...), which lists its fields");
};
template <class Index, class L>
struct CheckedLayer<9, Index, L> {
    static_assert(has_initialize<Index, L>, "a layer has no initialize(rng), which gives it its initial values");
};

template <class Dy, class Y>
inline constexpr bool is_gradient_of = std::is_same_v<Dy, Y>;

/// Whether a number goes through a net, and so do those of other types that it stands with.
template <class Net, class... Numbers>
inline constexpr bool fits_numbers = Net::outputs == 1 && (std::is_same_v<Numbers, typename Net::Scalar> && ...) &&
                                     Net::well_formed;

/// Says in one error what is wrong with numbers for a net.
template <class Net, class... Numbers>
struct CheckedNumbers {
    static_assert(Net::outputs == 1, "numbers go through a net with one feature in and one out: give this one vectors");
    static_assert(Net::outputs != 1 || (std::is_same_v<Numbers, typename Net::Scalar> && ...),
                  "numbers for a net are of its scalar: of float 0.5f is one, and 0.5 of double");
};

/// Whether the inputs and outputs at the positions of a sequence are those of a net.
template <class Net, class Input, class Output>
inline constexpr bool fits_positions = takes_as_token<typename Net::Expects, Input> &&
                                       has_scalar_of<Input, typename Net::Scalar> &&
                                       std::is_same_v<Output, Vector<typename Net::Scalar, Net::outputs>>;
template <class Net, class Input, class Output>
    requires NumberFor<Input, Net>
inline constexpr bool fits_positions<Net, Input, Output> = fits_numbers<Net, Input, Output>;

/// Says in one error what of them is not.
template <class Net, class Input, class Output>
struct CheckedPositions {
    static constexpr bool is_input = takes_as_token<typename Net::Expects, Input>;
    static constexpr bool has_scalar = has_scalar_of<Input, typename Net::Scalar>;
    static_assert(is_input, "the net's first layer does not expect this input");
    static_assert(!is_input || has_scalar,
                  "these numbers are not of the net's type: a net of float takes float, a net of double double");
    static_assert(!is_input || !has_scalar || std::is_same_v<Output, Vector<typename Net::Scalar, Net::outputs>>,
                  "the outputs are contiguous vectors of as many numbers as the net puts out, of its type");
};
template <class Net, class Input, class Output>
    requires NumberFor<Input, Net>
struct CheckedPositions<Net, Input, Output> : CheckedNumbers<Net, Input, Output> {};

}  // namespace detail

}  // namespace unroll
