// Matrix<T, Rows, Cols> and Vector<T, N>: fixed-size, on the stack, the shape in the type.
//
// How the numbers lie in memory is nobody's business outside tensor/: in lines of one or of many, each tensor
// rounded up to 16 numbers (lines only from 16 numbers on), the padding always zero.
#pragma once

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll {

/// Which index runs along memory: a row's numbers side by side, or a column's.
enum class Order { row_major, column_major };

/// How Lines times Length numbers lie in memory. It depends on the shape alone, so that it is the same on every target
/// with an operating system; on bare metal only the alignment is smaller.
template <class T, std::size_t Lines, std::size_t Length>
struct Storage {
    static constexpr std::size_t block = std::is_arithmetic_v<T> ? 16 : 1;
    static constexpr std::size_t round_up(std::size_t n) { return (n + block - 1) / block * block; }

    /// Whether lines are so short that they follow each other without padding.
    static constexpr bool dense = Length < block;
    /// Distance of two lines.
    static constexpr std::size_t stride = dense ? Length : round_up(Length);
    static constexpr std::size_t capacity = round_up(Lines * stride);
    /// For loops over all numbers: short lines follow each other without a gap and are one run.
    static constexpr std::size_t runs = stride == Length ? 1 : Lines;
    static constexpr std::size_t run_length = stride == Length ? Lines * Length : Length;
    static constexpr std::size_t run_stride = capacity / runs;
    static constexpr std::size_t alignment = alignof(T) < storage_alignment ? storage_alignment : alignof(T);
};

/// A tensor's numbers in the order of PyTorch's memory, row by row, as something with a size and an index.
template <class Tensor>
struct Elements {
    Tensor& tensor;

    static constexpr std::size_t size() { return Tensor::rows() * Tensor::cols(); }
    constexpr auto& operator[](std::size_t i) const { return tensor(i / Tensor::cols(), i % Tensor::cols()); }
};

/// An index that a tensor takes: an integer or a token.
template <class I>
concept Index = std::integral<I> || std::same_as<I, Token>;

template <std::size_t Size, Index I>
constexpr std::size_t checked_index(I i) {
    const std::size_t index = static_cast<std::size_t>(i);
    if (index >= Size) error::index_out_of_range(index, Size);
    return index;
}

/// A matrix [Rows, Cols] of T. Value-initialised (`Matrix<…> m{}`) it is zero. PyTorch: a 2-d tensor.
template <class T, std::size_t Rows, std::size_t Cols, Order order = Order::row_major>
struct Matrix {
    static_assert(Rows > 0 && Cols > 0, "a matrix has at least one row and one column");
    static constexpr bool by_row = order == Order::row_major;
    using Layout = Storage<T, by_row ? Rows : Cols, by_row ? Cols : Rows>;
    using Scalar = T;

    // Not yours: use (i, j). Public because a net is to be a template argument.
    alignas(Layout::alignment) T numbers[Layout::capacity];

    Matrix() = default;

    /// Row by row in braces: `{{1, 2}, {3, 4}}`. Another shape does not compile.
    template <std::size_t... Sizes>
    constexpr Matrix(const T (&... row)[Sizes]) : numbers{} {
        static_assert(sizeof...(Sizes) == Rows && ((Sizes == Cols) && ...), "the braces do not have the matrix's shape");
        std::size_t i = 0;
        (fill_row(i++, row), ...);
    }

    /// The same matrix in the other order.
    template <Order other>
        requires(other != order)
    constexpr Matrix(const Matrix<T, Rows, Cols, other>& m) : numbers{} {
        for (std::size_t i = 0; i < m.elements().size(); ++i) elements()[i] = m.elements()[i];
    }

    static constexpr std::size_t rows() { return Rows; }
    static constexpr std::size_t cols() { return Cols; }

    /// The number in row i and column j; error: index_out_of_range.
    constexpr T& operator()(Index auto i, Index auto j) { return numbers[at(checked_index<Rows>(i), checked_index<Cols>(j))]; }
    constexpr const T& operator()(Index auto i, Index auto j) const {
        return numbers[at(checked_index<Rows>(i), checked_index<Cols>(j))];
    }

    constexpr Elements<Matrix> elements() { return {*this}; }
    constexpr Elements<const Matrix> elements() const { return {*this}; }

    /// Bytes from one row, and from one column, to the next, as NumPy's `strides` of the same array.
    static constexpr std::array<std::size_t, 2> strides() { return {Cols * sizeof(T), sizeof(T)}; }

    /// The same numbers as another type, as NumPy's `astype`: an integer that does not fit wraps around. From a
    /// floating-point type to an integer there is none, since what does not fit has no defined value there.
    template <class U>
        requires(std::is_integral_v<T> || std::is_floating_point_v<U>)
    constexpr Matrix<U, Rows, Cols, order> astype() const {
        Matrix<U, Rows, Cols, order> result{};
        for (std::size_t i = 0; i < elements().size(); ++i) result.elements()[i] = static_cast<U>(elements()[i]);
        return result;
    }

    template <Order other>
    friend constexpr bool operator==(const Matrix& a, const Matrix<T, Rows, Cols, other>& b) {
        for (std::size_t i = 0; i < a.elements().size(); ++i) {
            if (!(a.elements()[i] == b.elements()[i])) return false;
        }
        return true;
    }

    /// Where row i, column j lies in `numbers`; for tensor/ only.
    static constexpr std::size_t at(std::size_t i, std::size_t j) {
        return by_row ? i * Layout::stride + j : j * Layout::stride + i;
    }

    /// The row and the column of number i; for tensor/ only.
    static constexpr std::size_t row_of(std::size_t i) { return by_row ? i / Layout::stride : i % Layout::stride; }
    static constexpr std::size_t col_of(std::size_t i) { return by_row ? i % Layout::stride : i / Layout::stride; }

    constexpr void fill_row(std::size_t i, const auto& row) {
        for (std::size_t j = 0; j < Cols && j < std::size(row); ++j) numbers[at(i, j)] = row[j];
    }
};

/// A vector of N numbers. Value-initialised it is zero. PyTorch: a 1-d tensor.
template <class T, std::size_t N>
struct Vector {
    static_assert(N > 0, "a vector has at least one element");
    using Layout = Storage<T, 1, N>;
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

    static constexpr std::size_t size() { return N; }
    static constexpr std::size_t rows() { return N; }
    static constexpr std::size_t cols() { return 1; }

    /// Element i; error: index_out_of_range.
    constexpr T& operator[](Index auto i) { return numbers[checked_index<N>(i)]; }
    constexpr const T& operator[](Index auto i) const { return numbers[checked_index<N>(i)]; }
    constexpr T& operator()(Index auto i, Index auto j) { return numbers[checked_index<N>(i) + checked_index<1>(j)]; }
    constexpr const T& operator()(Index auto i, Index auto j) const {
        return numbers[checked_index<N>(i) + checked_index<1>(j)];
    }

    constexpr T* begin() { return numbers; }
    constexpr T* end() { return numbers + N; }
    constexpr const T* begin() const { return numbers; }
    constexpr const T* end() const { return numbers + N; }

    constexpr Elements<Vector> elements() { return {*this}; }
    constexpr Elements<const Vector> elements() const { return {*this}; }

    /// Bytes from one element to the next, as NumPy's `strides`.
    static constexpr std::array<std::size_t, 1> strides() { return {sizeof(T)}; }

    friend constexpr bool operator==(const Vector& a, const Vector& b) {
        for (std::size_t i = 0; i < N; ++i) {
            if (!(a.numbers[i] == b.numbers[i])) return false;
        }
        return true;
    }
};

/// The numbers of rows row, row + 1, … in one column, whose memory goes on to the end of a register: in the lanes of a
/// pack, or for one lane as it is.
template <std::size_t Lanes, class T, std::size_t Rows, std::size_t Cols>
constexpr auto rows_in_lanes(const Matrix<T, Rows, Cols, Order::column_major>& m, std::size_t row, std::size_t col) {
    const T* first = m.numbers + m.at(row, col);
    if constexpr (Lanes == 1) return *first;
    else return Pack<T, Lanes>::load_registers(first);
}

/// The vector of f(x[i], …).
template <class F, class T, std::size_t N, class... Others>
constexpr auto elementwise(F f, const Vector<T, N>& x, const Vector<Others, N>&... others) {
    Vector<decltype(f(x.numbers[0], others.numbers[0]...)), N> y{};
#pragma GCC unroll 16
    for (std::size_t i = 0; i < N; ++i) y.numbers[i] = f(x.numbers[i], others.numbers[i]...);
    return y;
}

/// f(… f(x[0], x[1]) …, x[N - 1]).
template <class F, class T, std::size_t N>
[[gnu::always_inline]] constexpr T fold(F f, const Vector<T, N>& x) {
    T result = x.numbers[0];
#pragma GCC unroll 16
    for (std::size_t i = 1; i < N; ++i) result = f(result, x.numbers[i]);
    return result;
}

/// The matrix with rows and columns exchanged. PyTorch: `m.T`.
template <class T, std::size_t Rows, std::size_t Cols, Order order>
constexpr Matrix<T, Cols, Rows> transpose(const Matrix<T, Rows, Cols, order>& m) {
    Matrix<T, Cols, Rows> result{};
    for (std::size_t i = 0; i < Rows; ++i) {
        for (std::size_t j = 0; j < Cols; ++j) result(j, i) = m(i, j);
    }
    return result;
}

/// An integer that is as large among others as x is: that of a NaN is smallest, and -0 is 0.
constexpr std::uint64_t rank_of(float x) {
    if ((std::bit_cast<std::uint32_t>(x) & 0x7fff'ffff) > 0x7f80'0000) return 0;
    const auto bits = std::bit_cast<std::uint32_t>(x + 0.0f);
    return bits ^ ((bits >> 31) * 0x7fff'ffff | 0x8000'0000);
}

/// The index of the largest element, the first among equals. PyTorch: argmax, which takes a NaN for the largest; here a
/// NaN is larger than nothing.
template <class T, std::size_t N>
    requires std::is_arithmetic_v<T>
constexpr Token argmax(const Vector<T, N>& x) {
    if constexpr (std::is_same_v<T, float>) {
        // An integer holds the rank and the index, so that no branch depends on the numbers.
        std::uint64_t best = 0;
#pragma GCC unroll 16
        for (std::size_t i = 0; i < N; ++i) {
            const std::uint64_t candidate = rank_of(x.numbers[i]) << 32 | (N - 1 - i);
            best = best < candidate ? candidate : best;
        }
        return Token(N - 1 - (best & 0xffff'ffff));
    } else {
        std::size_t best = 0;
        for (std::size_t i = 1; i < N; ++i) {
            const T number = x.numbers[i], largest = x.numbers[best];
            best = number > largest || (largest != largest && number == number) ? i : best;
        }
        return Token(best);
    }
}

}  // namespace unroll
