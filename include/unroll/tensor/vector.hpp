// Vector<T, N>: fixed-size, on the stack, the size in the type.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <iosfwd>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/tensor/storage.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll {

/// A vector of N numbers. Value-initialised it is zero. PyTorch: a 1-d tensor.
template <class T, std::size_t N>
struct Vector {
    static_assert(sizeof(detail::AtLeastOne<(N > 0)>) > 0);
    using Layout = detail::Storage<T, 1, N>;
    using Scalar = T;

    // Not yours: use [i].
    alignas(Layout::alignment) T numbers[Layout::capacity];

    Vector() = default;

    /// All N numbers in braces; another count does not compile.
    template <class... Numbers>
        requires(sizeof...(Numbers) > 0 && (std::convertible_to<Numbers, T> && ...))
    constexpr Vector(Numbers... values) : numbers{static_cast<T>(values)...} {
        static_assert(sizeof...(Numbers) == N, "the braces do not have the vector's size");
    }

    static constexpr std::size_t rank = 1;  // how many dimensions its shape has
    static constexpr std::size_t size() { return N; }
    static constexpr std::size_t rows() { return N; }
    static constexpr std::size_t cols() { return 1; }

    /// Element i; error: index_out_of_range.
    constexpr T& operator[](detail::Index auto i) { return numbers[detail::checked_index<N>(i)]; }
    constexpr const T& operator[](detail::Index auto i) const { return numbers[detail::checked_index<N>(i)]; }
    constexpr T& operator()(detail::Index auto i, detail::Index auto j) {
        return numbers[detail::checked_index<N>(i) + detail::checked_index<1>(j)];
    }
    constexpr const T& operator()(detail::Index auto i, detail::Index auto j) const {
        return numbers[detail::checked_index<N>(i) + detail::checked_index<1>(j)];
    }

    constexpr T* begin() { return numbers; }
    constexpr T* end() { return numbers + N; }
    constexpr const T* begin() const { return numbers; }
    constexpr const T* end() const { return numbers + N; }

    constexpr detail::Elements<Vector> elements() [[clang::lifetimebound]] { return {*this}; }
    constexpr detail::Elements<const Vector> elements() const [[clang::lifetimebound]] { return {*this}; }

    /// Bytes from one element to the next, as NumPy's `strides`.
    static constexpr std::array<std::size_t, 1> strides() { return {sizeof(T)}; }

    friend constexpr bool operator==(const Vector& a, const Vector& b) {
        for (std::size_t i = 0; i < N; ++i) {
            if (!(a.numbers[i] == b.numbers[i])) return false;
        }
        return true;
    }
};

/// Its numbers, `[0.5, -1, 2]`, as the stream formats them.
template <class Traits, class T, std::size_t N>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Vector<T, N>& x) {
    out << '[';
    for (std::size_t i = 0; i < N; ++i) {
        if (i > 0) out << ", ";
        out << x.numbers[i];
    }
    return out << ']';
}

}  // namespace unroll
