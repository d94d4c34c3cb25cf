// Matrix<T, Rows, Cols>: fixed-size, on the stack, the shape in the type.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <iosfwd>
#include <span>
#include <type_traits>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/storage.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

/// A matrix [Rows, Cols] of T. Value-initialised (`Matrix<…> m{}`) it is zero. PyTorch: a 2-d tensor.
template <class T, std::size_t Rows, std::size_t Cols, Order order = Order::row_major>
struct Matrix {
    static_assert(sizeof(detail::AtLeastOne<(Rows > 0 && Cols > 0)>) > 0);
    static constexpr bool by_row = order == Order::row_major;
    using Layout = detail::Storage<T, by_row ? Rows : Cols, by_row ? Cols : Rows>;
    using Scalar = T;

    // Not yours: use (i, j). Public because a net is to be a template argument.
    alignas(Layout::alignment) T numbers[Layout::capacity];

    Matrix() = default;

    /// Row by row in braces: `{{1, 2}, {3, 4}}`. Another shape does not compile.
    template <std::size_t... Sizes>
    constexpr Matrix(const T (&... row)[Sizes]) : numbers{} {
        static_assert(sizeof...(Sizes) == Rows && ((Sizes == Cols) && ...),
                      "the braces do not have the matrix's shape");
        std::size_t i = 0;
        (fill_row(i++, row), ...);
    }

    /// A matrix of the other order, number by number.
    template <Order other>
        requires(other != order)
    constexpr Matrix(const Matrix<T, Rows, Cols, other>& m) : numbers{} {
        for (std::size_t i = 0; i < m.elements().size(); ++i) elements()[i] = m.elements()[i];
    }

    static constexpr std::size_t rank = 2;  // how many dimensions its shape has
    static constexpr std::size_t rows() { return Rows; }
    static constexpr std::size_t cols() { return Cols; }

    /// The number in row i and column j; error: index_out_of_range.
    constexpr T& operator()(detail::Index auto i, detail::Index auto j) {
        return numbers[at(detail::checked_index<Rows>(i), detail::checked_index<Cols>(j))];
    }
    constexpr const T& operator()(detail::Index auto i, detail::Index auto j) const {
        return numbers[at(detail::checked_index<Rows>(i), detail::checked_index<Cols>(j))];
    }

    constexpr detail::Elements<Matrix> elements() [[clang::lifetimebound]] { return {*this}; }
    constexpr detail::Elements<const Matrix> elements() const [[clang::lifetimebound]] { return {*this}; }

    /// Bytes from one row, and from one column, to the next, as NumPy's `strides` of the same array.
    static constexpr std::array<std::size_t, 2> strides() { return {Cols * sizeof(T), sizeof(T)}; }

    /// The numbers converted to another type, as NumPy's `astype`: an integer that does not fit wraps around. It does
    /// not convert floating-point numbers to integers: one that does not fit would have no defined value.
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

    /// From one row, and from one column, to the next in `numbers`; for tensor/ only.
    static constexpr std::size_t row_step = by_row ? Layout::stride : 1;
    static constexpr std::size_t col_step = by_row ? 1 : Layout::stride;

    /// Where row i, column j lies in `numbers`; for tensor/ only.
    static constexpr std::size_t at(std::size_t i, std::size_t j) { return i * row_step + j * col_step; }

    /// The row and the column of number i; for tensor/ only.
    static constexpr std::size_t row_of(std::size_t i) { return by_row ? i / Layout::stride : i % Layout::stride; }
    static constexpr std::size_t col_of(std::size_t i) { return by_row ? i % Layout::stride : i / Layout::stride; }

    constexpr void fill_row(std::size_t i, const auto& row) {
        for (std::size_t j = 0; j < Cols && j < std::size(row); ++j) numbers[at(i, j)] = row[j];
    }
};

/// Its rows, one on a line: `[[1, 2],` and ` [3, 4]]`.
template <class Traits, class T, std::size_t Rows, std::size_t Cols, Order order>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const Matrix<T, Rows, Cols, order>& m) {
    for (std::size_t i = 0; i < Rows; ++i) {
        out << (i == 0 ? "[[" : ",\n [");
        for (std::size_t j = 0; j < Cols; ++j) {
            if (j > 0) out << ", ";
            out << m.numbers[m.at(i, j)];
        }
        out << ']';
    }
    return out << ']';
}

namespace detail {

/// The numbers of rows row, row + 1, … in one column, as a pack, or as a number for one lane. The column's memory must
/// go on to the end of a register.
template <std::size_t Lanes, class T, std::size_t Rows, std::size_t Cols>
constexpr auto rows_in_lanes(const Matrix<T, Rows, Cols, Order::column_major>& m, std::size_t row, std::size_t col) {
    if constexpr (Lanes == 1) return m.numbers[m.at(row, col)];
    else return Pack<T, Lanes>::load_registers(m.numbers + m.at(row, col));
}

}  // namespace detail

/// The matrix with rows and columns exchanged. PyTorch: `m.T`.
template <class T, std::size_t Rows, std::size_t Cols, Order order>
constexpr Matrix<T, Cols, Rows> transpose(const Matrix<T, Rows, Cols, order>& m) {
    Matrix<T, Cols, Rows> result{};
    for (std::size_t i = 0; i < Rows; ++i) {
        for (std::size_t j = 0; j < Cols; ++j) result(j, i) = m(i, j);
    }
    return result;
}

}  // namespace unroll
