// Misfits inside of layers made of layers: they are found before such a layer is a class, so that the one error stands
// in the net that the user wrote.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/misfit.hpp>

namespace unroll {

template <class... Layers>
struct Residual;

namespace detail {

// What the condition of the assertion shows.
template <class Shape>
struct Produces {};

/// Whether what comes in can be added to what leaves.
template <class In, class Out>
inline constexpr bool adds_up = false;
template <std::size_t N>
inline constexpr bool adds_up<Expects<Features<N>>, Produces<Features<N>>> = true;
template <>
inline constexpr bool adds_up<Expects<AnyFeatures>, Produces<AnyFeatures>> = true;

template <class In, class Out>
struct CheckedSum {
    static_assert(adds_up<In, Out>, "a residual adds its input to the output of its layers: both are as many features");
};

/// What layers, one after the other, expect and produce; Check says what keeps them from it.
template <class... Layers>
struct ShapeOf {
    static constexpr bool fits = false;
    using First = FirstMisfit<0, Layers...>;
    using Check = typename CheckOfLayer<typename First::Place, typename First::Layer>::type;
    using CheckSum = Check;
};
template <>
struct ShapeOf<> {
    static constexpr bool fits = false;
    using Check = Sequential<>;
    using CheckSum = Check;
};
template <class... Layers>
    requires(StandsInANet<Layers> && ...)
struct ShapeOf<Layers...> {
    using In = typename ExpectsOf<Layers...>::type;
    using Walk = Chain<0, In, Layers...>;
    static constexpr bool fits =
        detail::fits<typename Walk::MisfitIndex, typename Walk::MisfitExpects, typename Walk::MisfitGets>;
    static constexpr bool adds_up = fits && detail::adds_up<Expects<In>, Produces<typename Walk::Produces>>;
    using Check = ShapesChecked<typename Walk::MisfitIndex, typename Walk::MisfitExpects, typename Walk::MisfitGets>;
    using CheckSum = std::conditional_t<fits, CheckedSum<Expects<In>, Produces<typename Walk::Produces>>, Check>;
};

template <class... Layers>
inline constexpr bool fits_inside<Sequential<Layers...>> = ShapeOf<Layers...>::fits;
template <class... Layers>
inline constexpr bool fits_inside<Residual<Layers...>> = requires { requires ShapeOf<Layers...>::adds_up; };

template <class Index, class... Layers>
    requires(!fits_inside<Sequential<Layers...>>)
struct CheckOfLayer<Index, Sequential<Layers...>> {
    using type = typename ShapeOf<Layers...>::Check;
};
template <class Index, class... Layers>
    requires(!fits_inside<Residual<Layers...>>)
struct CheckOfLayer<Index, Residual<Layers...>> {
    using type = typename ShapeOf<Layers...>::CheckSum;
};

}  // namespace detail

}  // namespace unroll
