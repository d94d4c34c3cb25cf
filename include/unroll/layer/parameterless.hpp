// Parameterless: what layers have alike that learn nothing.
#pragma once

#include <unroll/requirements.hpp>

namespace unroll {

/// A layer without parameters derives from it: `struct Tanh : Parameterless<Tanh>`. There is nothing to make over
/// another scalar, nothing to visit and nothing to initialize.
template <class Layer>
struct Parameterless {
    template <class>
    using rebind = Layer;

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
