// A window: some tokens in a row, the context of a net that sees more than the last one.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll {

/// Size tokens in a row, the oldest first. Symbol is a Token. A pack of tokens makes windows in lanes.
template <std::size_t Size, class Symbol = Token>
struct Window {
    static_assert(sizeof(detail::AtLeastOne<(Size > 0)>) > 0);
    Symbol symbols[Size];

    static constexpr std::size_t size() { return Size; }
    constexpr const Symbol& operator[](std::size_t i) const { return symbols[i]; }
    constexpr Symbol& operator[](std::size_t i) { return symbols[i]; }

    friend constexpr bool operator==(const Window&, const Window&) = default;
};

namespace detail {

/// Returns a window unchanged, and a token as a window of one.
template <std::size_t Size, class Symbol>
constexpr const Window<Size, Symbol>& as_window(const Window<Size, Symbol>& window) {
    return window;
}
template <class Symbol>
constexpr Window<1, Symbol> as_window(const Symbol& symbol) {
    return {symbol};
}

}  // namespace detail

}  // namespace unroll
