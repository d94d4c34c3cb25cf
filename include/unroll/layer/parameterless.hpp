// Parameterless: the members that all layers without parameters share.
#pragma once

#include <unroll/requirements.hpp>

namespace unroll {

/// The base of a layer without parameters, `struct Tanh : Parameterless<Tanh>`: it is the same over every scalar,
/// visits nothing and initializes nothing.
template <class Layer>
struct Parameterless {
    template <class>
    using rebind = Layer;

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
