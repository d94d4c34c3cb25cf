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

}  // namespace detail

}  // namespace unroll
