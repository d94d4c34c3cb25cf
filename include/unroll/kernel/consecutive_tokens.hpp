// ConsecutiveTokens: neighbours in a vocabulary, as training puts them into a net. Their rows of a table are one block.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <unroll/kernel/flat.hpp>
#include <unroll/kernel/plain.hpp>
#include <unroll/kernel/rows.hpp>
#include <unroll/kernel/transpose_batch.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>

namespace unroll::detail {

/// Which of some consecutive tokens occur in a text. The rows of the others are not read: row `stand_in` replaces them.
template <class T>
struct Occurrence {
    const T* flags;  // of each token 1 or 0, to the end of a register
    bool all = true;
    std::uint32_t stand_in = 0;
};

/// The tokens first, first + 1, … as many as X has lanes; their rows of a table are a Vector<X, Features>, where X is a
/// Pack or Flat. In range by construction.
template <class X>
struct ConsecutiveTokens {
    std::size_t first;
    Occurrence<Lane<X>> occurrence;
};

template <class Tokens>
inline constexpr bool are_consecutive = false;
template <class X>
inline constexpr bool are_consecutive<ConsecutiveTokens<X>> = true;

namespace consecutive {

// --- in lanes -----------------------------------------------------------------------------------------------

/// Their rows, each in its lane.
template <class T, std::size_t Vocab, std::size_t Features, std::size_t Lanes>
[[gnu::always_inline]] inline Vector<Pack<T, Lanes>, Features> gather_rows(
    const Matrix<T, Vocab, Features>& table, const ConsecutiveTokens<Pack<T, Lanes>>& tokens) {
    const Occurrence<T>& occurrence = tokens.occurrence;
    Vector<Pack<T, Lanes>, Features> y;
    if constexpr (Matrix<T, Vocab, Features>::Layout::dense) {
        y = in_the_lanes<Features>(Pack<T, Lanes * Features>::load_registers(table.numbers + tokens.first * Features));
    } else {
        rows::load_rows(table, [&](std::size_t e) { return tokens.first + e; }, y.numbers);
    }
    if (!occurrence.all) {
        auto occurs = Pack<T, Lanes>::load_registers(occurrence.flags) != Pack<T, Lanes>();
        for (std::size_t j = 0; j < Features; ++j) {
            y.numbers[j] = select(occurs, y.numbers[j],
                                  Pack<T, Lanes>(table.numbers[table.at(occurrence.stand_in, j)]));
        }
    }
    return y;
}

/// Adds dy to their rows. A token that does not occur gets nothing, even where the row that stood in for it gave NaN.
template <class T, std::size_t Vocab, std::size_t Features, std::size_t Lanes>
[[gnu::always_inline]] inline void scatter_add_rows(Matrix<T, Vocab, Features>& gradient,
                                                    const ConsecutiveTokens<Pack<T, Lanes>>& tokens,
                                                    const Vector<Pack<T, Lanes>, Features>& dy) {
    auto occurs = Pack<T, Lanes>::load_registers(tokens.occurrence.flags) != Pack<T, Lanes>();
    auto dy_of_those = plain::elementwise([&](const auto& number) { return select(occurs, number, Pack<T, Lanes>()); },
                                          dy);
    if constexpr (Matrix<T, Vocab, Features>::Layout::dense) {
        using Rows = Pack<T, Lanes * Features>;
        T* const rows = gradient.numbers + tokens.first * Features;
        (Rows::load_registers(rows) + one_after_the_other(dy_of_those)).first(Lanes * Features).store_registers(rows);
    } else {
        rows::add_rows(gradient, [&](std::size_t e) { return tokens.first + e; }, dy_of_those.numbers);
    }
}

// --- a whole vocabulary, flat -------------------------------------------------------------------------------

/// Where the rows of a whole table stand one after the other: in the table itself or, if some tokens do not occur, in
/// a copy that has another row in their places. It replaces the address rather than selecting afterwards, so that the
/// usual case does not wait for a comparison.
template <class T, std::size_t Vocab, std::size_t Features>
struct OccurringRows {
    const T* begin;
    alignas(storage_alignment) T copy[Matrix<T, Vocab, Features>::Layout::capacity];

    OccurringRows(const Matrix<T, Vocab, Features>& table, const Occurrence<T>& occurrence) : begin(table.numbers) {
        if (occurrence.all) return;
        for (std::size_t row = 0; row < Vocab; ++row) {
            const std::size_t from = occurrence.flags[row] != 0 ? row : occurrence.stand_in;
            for (std::size_t j = 0; j < Features; ++j) copy[row * Features + j] = table.numbers[from * Features + j];
        }
        begin = copy;
    }
};

/// The rows of all tokens, which stand in memory as a flat vector does.
template <class T, std::size_t Vocab, std::size_t Features>
[[gnu::always_inline]] inline Vector<Flat<T, Vocab>, Features> gather_rows(
    const Matrix<T, Vocab, Features>& table, const ConsecutiveTokens<Flat<T, Vocab>>& tokens) {
    const OccurringRows<T, Vocab, Features> occurring(table, tokens.occurrence);
    return {Pack<T, Vocab * Features>::load_registers(occurring.begin)};
}

/// Adds dy to the rows of all tokens. A token that does not occur gets nothing, even where the row that stood in for it
/// gave NaN.
template <class T, std::size_t Vocab, std::size_t Features>
[[gnu::always_inline]] inline void scatter_add_rows(Matrix<T, Vocab, Features>& gradient,
                                                    const ConsecutiveTokens<Flat<T, Vocab>>& tokens,
                                                    const Vector<Flat<T, Vocab>, Features>& dy) {
    using Rows = Pack<T, Vocab * Features>;
    const Rows occurs = flat::spread_over(dy, Pack<T, Vocab>::load_registers(tokens.occurrence.flags));
    const Rows sum = Rows::load_registers(gradient.numbers) + select(occurs != Rows(), dy.numbers, Rows());
    sum.first(Vocab * Features).store_registers(gradient.numbers);
}

}  // namespace consecutive

}  // namespace unroll::detail
