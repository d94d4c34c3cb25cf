// Misfits: what cannot stand in a net or go through it, each told in one sentence.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/lack.hpp>
#include <unroll/net/state.hpp>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

namespace detail {

/// The shape of a layer that does not say its own: it fits all, so that there is no second error.
struct AnyShape {};

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

/// Replaces a layer that cannot stand in a net, so that the net has no second error.
template <class L>
struct StandIn {
    template <class U>
    using rebind = StandIn;
    static constexpr auto expected = [] {
        if constexpr (has_size_of_zero<L> || !fits_inside<L>) return AnyShape{};
        else if constexpr (requires { typename L::Expects; }) return typename L::Expects{};
        else return AnyShape{};
    }();
    static constexpr auto produced = [] {
        if constexpr (has_size_of_zero<L> || !fits_inside<L>) return AnyShape{};
        else if constexpr (requires { typename L::Produces; }) return typename L::Produces{};
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
    requires(!has_size_of_zero<L> && fits_inside<L> && !is_float_or_double<L>() &&
             requires { typename L::template rebind<float>; })
struct StandInFor<L> {
    using type = typename L::template rebind<float>;
};

template <class Index, class Shape>
inline constexpr bool fits<Index, Expects<AnyShape>, Gets<Shape>> = true;
template <class Index, class Shape>
inline constexpr bool fits<Index, Expects<Shape>, Gets<AnyShape>> = true;
template <class Index>
inline constexpr bool fits<Index, Expects<AnyShape>, Gets<AnyShape>> = true;
template <class Index>
inline constexpr bool fits<Index, Expects<AnyFeatures>, Gets<AnyShape>> = true;

/// Says in one error which layer does not fit.
template <class Index, class Expected, class Got>
struct ShapesChecked {
    static_assert(fits<Index, Expected, Got>, "a layer does not fit the one before it");
};

/// Whether a layer's numbers are packs.
template <class L>
inline constexpr bool is_pack_layer = false;
template <HasScalar L>
inline constexpr bool is_pack_layer<L> = is_pack<typename L::Scalar>;

/// Says in one error which layer has a field that would get lost.
template <class Layer>
struct CheckedFields {
    static_assert(lists_its_fields<Layer>(),
                  "a layer has a field that is in neither its parameters nor its buffers: "
                  "files and == would not have it");
};

/// A layer of packs has the fields of the layer of numbers, one made of layers has theirs.
template <class Layer>
    requires(MadeOfLayers<Layer> || is_pack_layer<Layer>)
struct CheckedFields<Layer> {};

/// Whether the first thing that a layer lacks is another one.
template <class Index, class L, Lack lack>
inline constexpr bool has = lack_of<L>() != lack;

/// Says what a layer lacks.
template <class Index, class L>
struct CheckedLayer {
    static_assert(has<Index, L, Lack::numbers>, "a net's numbers are float or double");
    static_assert(has<Index, L, Lack::cells>, "Stacked is made of an RNN, LSTM, GRU or other Recurrent layer");
    static_assert(has<Index, L, Lack::directions>,
                  "Bidirectional is made of an RNN, LSTM, GRU or other Recurrent layer");
    static_assert(
        has<Index, L, Lack::sequence>,
        "a layer that needs a whole sequence, as Bidirectional, stands in the net itself, not inside of another "
        "layer");
    static_assert(has<Index, L, Lack::copies>,
                  "a layer is its parameters and nothing else: this one is not trivially copyable");
    static_assert(has<Index, L, Lack::rebind>, "a layer has no rebind<U>, the same layer over another scalar");
    static_assert(has<Index, L, Lack::expects>, "a layer has no Expects, which says what its forward takes");
    static_assert(has<Index, L, Lack::produces>, "a layer has no Produces, which says what its forward returns");
    static_assert(has<Index, L, Lack::name>, "a layer has no static name(), which returns a text");
    static_assert(has<Index, L, Lack::forward>, "a layer has no forward(x)");
    static_assert(has<Index, L, Lack::backward>, "a layer has no backward(x, y, dy, grad)");
    static_assert(has<Index, L, Lack::parameters>,
                  "a layer has no static parameters(visit, self...), which lists its fields");
    static_assert(has<Index, L, Lack::initialize>, "a layer has no initialize(rng), which gives it its initial values");
};

/// The class that says what is wrong with a layer; of one made of layers, what is wrong inside.
template <class Index, class L>
struct CheckOfLayer {
    using type = std::conditional_t<has_size_of_zero<L>, AtLeastOne<false>, CheckedLayer<Index, L>>;
};

}  // namespace detail

template <class... Layers>
struct Sequential;

/// A net of no layers.
template <class... Layers>
    requires(sizeof...(Layers) == 0)
struct Sequential<Layers...> {
    static_assert(sizeof...(Layers) > 0, "a net has at least one layer");
};

/// A net with a layer that cannot stand in one: it says which, and what that lacks, and nothing more.
template <class... Layers>
    requires(!(detail::StandsInANet<Layers> && ...))
struct Sequential<Layers...> : Sequential<typename detail::StandInFor<Layers>::type...> {
    static_assert(sizeof(detail::AtLeastOne<!(detail::has_size_of_zero<Layers> || ...)>) > 0);
    using First = detail::FirstMisfit<0, Layers...>;
    static_assert(sizeof(typename detail::CheckOfLayer<typename First::Place, typename First::Layer>::type) > 0);
    static constexpr bool well_formed = false;
    using Base = Sequential<typename detail::StandInFor<Layers>::type...>;
    template <class U>
    using rebind = Sequential;

    constexpr auto forward(const auto&...) const { return Vector<typename Base::Scalar, Base::outputs>{}; }
};

}  // namespace unroll
