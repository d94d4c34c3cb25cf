// as_layer: how a pass calls a layer. A net that stands in another one is called through Nested.
#pragma once

#include <unroll/requirements.hpp>

namespace unroll {

template <class... Layers>
struct Sequential;

namespace detail {

template <class Net>
struct Nested;

template <class L>
[[gnu::always_inline]] constexpr const L& as_layer(const L& layer) {
    return layer;
}
template <class... Layers>
[[gnu::always_inline]] constexpr Nested<Sequential<Layers...>> as_layer(const Sequential<Layers...>& net) {
    return {net};
}

/// The net that a layer made of layers is, or has as its f.
template <class L>
struct NetInside {
    using type = typename L::Inside;
};
template <class... Layers>
struct NetInside<Sequential<Layers...>> {
    using type = Sequential<Layers...>;
};
constexpr auto& net_inside(auto& layer) {
    if constexpr (requires { layer.f; }) return layer.f;
    else return layer;
}

/// Whether a layer adds its input to what it puts out, and says so: past it gradients reach the layers in front.
template <class L>
inline constexpr bool adds_its_input = requires { requires L::adds_its_input; };

}  // namespace detail

}  // namespace unroll
