// as_function: how a deep net calls its layers, so that layers of one kind are compiled once.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>

namespace unroll {

/// Nets of up to so many layers are one straight line; deeper ones call their layers as functions.
inline constexpr std::size_t inline_depth = 8;

namespace detail {

/// f(args …), never in line.
template <auto f, class... Args>
[[gnu::noinline]] constexpr decltype(auto) as_function(Args&... args) {
    return f(args...);
}

}  // namespace detail

}  // namespace unroll
