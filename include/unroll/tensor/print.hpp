// How tokens, windows and vectors in a row print themselves: `[0, 1, 2]`.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <iosfwd>
#include <span>
#include <type_traits>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/tensor/window.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// Types that print themselves, and rows of them. Rows of other types stay the user's to print.
template <class T>
inline constexpr bool prints_in_a_row = false;
template <>
inline constexpr bool prints_in_a_row<Token> = true;
template <std::size_t Size>
inline constexpr bool prints_in_a_row<Window<Size>> = true;
template <class T, std::size_t N>
inline constexpr bool prints_in_a_row<Vector<T, N>> = true;

template <class Stream>
Stream& print_row(Stream& out, const auto& row) {
    out << '[';
    for (bool first = true; const auto& one : row) {
        if (!first) out << ", ";
        out << one;
        first = false;
    }
    return out << ']';
}

}  // namespace detail

/// Its tokens, the oldest first.
template <class Traits, std::size_t Size>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Window<Size>& window) {
    detail::print_row(out, window.symbols);
    return out;
}

/// A text, a batch of inputs, or one of outputs.
template <class Traits, class T, class Allocator>
    requires detail::prints_in_a_row<T>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const std::vector<T, Allocator>& row) {
    detail::print_row(out, row);
    return out;
}
template <class Traits, class T, std::size_t Size>
    requires detail::prints_in_a_row<T>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const std::array<T, Size>& row) {
    detail::print_row(out, row);
    return out;
}
template <class Traits, class T, std::size_t Size>
    requires detail::prints_in_a_row<std::remove_const_t<T>>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, std::span<T, Size> row) {
    detail::print_row(out, row);
    return out;
}

}  // namespace unroll
