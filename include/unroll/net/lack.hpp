// Lack: what a layer lacks to stand in a net.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/registers.hpp>

namespace unroll::detail {

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

/// Whether a layer's numbers, if it has any, are float or double, or packs of these.
template <class L>
constexpr bool is_float_or_double() {
    if constexpr (!HasScalar<L>) return true;
    else if constexpr (requires { typename Lane<typename L::Scalar>; })
        return std::is_same_v<Lane<typename L::Scalar>, float> || std::is_same_v<Lane<typename L::Scalar>, double>;
    else return false;
}

/// Whether one of a layer's sizes is 0. It is asked of the arguments of its template, before it becomes a class.
template <class L>
inline constexpr bool has_size_of_zero = false;
template <template <std::size_t, class...> class L, std::size_t N, class... T>
inline constexpr bool has_size_of_zero<L<N, T...>> = N == 0;
template <template <std::size_t, std::size_t, class...> class L, std::size_t In, std::size_t Out, class... T>
inline constexpr bool has_size_of_zero<L<In, Out, T...>> = In == 0 || Out == 0;
template <template <std::size_t, std::size_t, class, auto> class L, std::size_t In, std::size_t Out, class T, auto also>
inline constexpr bool has_size_of_zero<L<In, Out, T, also>> = In == 0 || Out == 0;
template <template <std::size_t, class, auto> class L, std::size_t N, class T, auto also>
inline constexpr bool has_size_of_zero<L<N, T, also>> = N == 0;
template <template <class, std::size_t, std::size_t, class> class L, class Cell, std::size_t In, std::size_t Out,
          class T>
inline constexpr bool has_size_of_zero<L<Cell, In, Out, T>> = In == 0 || Out == 0;

/// Whether the layers that a layer is made of fit. This too is asked before it becomes a class: see misfit_inside.hpp.
template <class L>
inline constexpr bool fits_inside = true;

/// The things that a layer can lack.
enum class Lack {
    nothing,
    size,
    inside,
    numbers,
    cells,
    directions,
    sequence,
    copies,
    rebind,
    expects,
    produces,
    name,
    forward,
    backward,
    parameters,
    initialize
};

/// The first thing that a layer lacks.
template <class L>
constexpr Lack lack_of() {
    if (!is_float_or_double<L>()) return Lack::numbers;
    if (requires { requires !L::is_made_of_cells; }) return Lack::cells;
    if (requires { requires !L::goes_both_ways; }) return Lack::directions;
    if (requires { requires L::needs_whole_sequence; } || requires { requires L::Inside::needs_whole_sequence; })
        return Lack::sequence;
    if (!std::is_trivially_copyable_v<L>) return Lack::copies;
    if (!requires { typename L::template rebind<double>; }) return Lack::rebind;
    if (!requires { typename L::Expects; }) return Lack::expects;
    if (!requires { typename L::Produces; }) return Lack::produces;
    if (!requires {
            { L::name() } -> std::convertible_to<std::string_view>;
        })
        return Lack::name;
    if (!std::is_final_v<L> && requires { &NamesOf<L>::type::forward; }) return Lack::forward;
    if (!std::is_final_v<L> && requires { &NamesOf<L>::type::backward; }) return Lack::backward;
    if (!requires(L layer, AnyVisitor visit) { L::parameters(visit, layer); }) return Lack::parameters;
    if (!requires(L layer, AnyGenerator rng) { layer.initialize(rng); }) return Lack::initialize;
    return Lack::nothing;
}

template <class L>
    requires(has_size_of_zero<L>)
constexpr Lack lack_of() {
    return Lack::size;
}

template <class L>
    requires(!fits_inside<L>)
constexpr Lack lack_of() {
    return Lack::inside;
}

/// Whether a layer can stand in a net.
template <class L>
concept StandsInANet = !has_size_of_zero<L> && fits_inside<L> && lack_of<L>() == Lack::nothing;

}  // namespace unroll::detail
