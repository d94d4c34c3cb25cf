// as_function: how a deep net calls its layers, so that layers of one kind are compiled once.
#pragma once

#include <unroll/requirements.hpp>

#include <unroll/scalar/thresholds.hpp>

namespace unroll::detail {

/// Whether a net is one straight line; a deeper one calls its layers as functions.
template <class Net>
inline constexpr bool is_one_line = Net::depth <= thresholds::inlined_layers;

/// f(args …), never in line.
template <auto f, class... Args>
[[gnu::noinline]] constexpr decltype(auto) as_function(Args&... args) {
    return f(args...);
}

}  // namespace unroll::detail
