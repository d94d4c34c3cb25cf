// Transitions: how often each token follows each context, which is all that a net without memory sees of a text.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <limits>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// Vocab to the power of WindowSize, or 0 where a table of so many rows of Vocab counts would not fit an address.
constexpr std::size_t count_contexts(std::size_t vocab, std::size_t window_size) {
    constexpr std::size_t most = (std::numeric_limits<std::ptrdiff_t>::max)() / sizeof(std::uint64_t);
    std::size_t contexts = 1;
    if (vocab == 0) return contexts;  // it has another error
    for (std::size_t i = 0; i < window_size; ++i) {
        if (contexts > most / vocab / vocab) return 0;
        contexts *= vocab;
    }
    return contexts;
}

/// Rows of counts on the heap. A copy has rows of its own. A table that was moved from has too, and stays usable.
template <class Row, std::size_t Rows>
class RowsOnHeap {
public:
    constexpr RowsOnHeap() : rows_(Rows, Row{}) {}
    constexpr RowsOnHeap(const RowsOnHeap& other) = default;
    constexpr RowsOnHeap& operator=(const RowsOnHeap& other) = default;

    static constexpr std::size_t size() { return Rows; }
    constexpr Row& operator[](std::size_t i) { return rows_[i]; }
    constexpr const Row& operator[](std::size_t i) const { return rows_[i]; }
    constexpr auto begin() { return rows_.begin(); }
    constexpr auto end() { return rows_.end(); }
    constexpr auto begin() const { return rows_.begin(); }
    constexpr auto end() const { return rows_.end(); }

    friend constexpr bool operator==(const RowsOnHeap& a, const RowsOnHeap& b) { return a.rows_ == b.rows_; }

private:
    std::vector<Row> rows_;
};

/// Rows of counts: in the table itself, or of a big table on the heap.
template <class Row, std::size_t Rows>
using TableRows = std::conditional_t<has_heap && (Rows > thresholds::table_in_place / sizeof(Row)),
                                     RowsOnHeap<Row, Rows>, std::array<Row, Rows>>;

}  // namespace detail

/// How often each token of a vocabulary follows each context of WindowSize tokens: the training set of a net that sees
/// only the context. A value of Vocab^(WindowSize + 1) counts, of up to 1 MiB without a heap; above that it has its
/// counts there, and is no constant.
template <std::size_t Vocab, std::size_t WindowSize = 1>
struct Transitions {
    static_assert(sizeof(detail::AtLeastOne<(Vocab > 0 && WindowSize > 0)>) > 0);
    static_assert(detail::count_contexts(Vocab, WindowSize) > 0, "a table of transitions would not fit the memory");

    /// The context of a count: a token, or a window of WindowSize > 1 tokens.
    using Context = std::conditional_t<WindowSize == 1, Token, Window<WindowSize>>;

    static constexpr std::size_t vocab = Vocab;
    static constexpr std::size_t window_size = WindowSize;
    static constexpr std::size_t contexts = detail::count_contexts(Vocab, WindowSize);

    /// By the index of the context, then by the next token.
    detail::TableRows<std::array<std::uint64_t, Vocab>, contexts> counts{};

    /// The index of a context, whose first token is the most significant digit; error: token_out_of_range.
    static constexpr std::size_t(index)(const Context& context) {
        if constexpr (WindowSize == 1) {
            return detail::index_in<Vocab>(context);
        } else {
            std::size_t index = 0;
            for (const Token token : context.symbols) index = index * Vocab + detail::index_in<Vocab>(token);
            return index;
        }
    }

    /// The context of an index; error: index_out_of_range.
    static constexpr Context context(std::size_t index) {
        if (index >= contexts) errors::index_out_of_range(index, contexts);
        if constexpr (WindowSize == 1) {
            return index;
        } else {
            Context context{};
            for (std::size_t i = WindowSize; i-- > 0; index /= Vocab) context[i] = index % Vocab;
            return context;
        }
    }

    /// How often a token follows a context; error: token_out_of_range.
    constexpr std::uint64_t count(const Context& context, Token next) const {
        return counts[(index)(context)][detail::index_in<Vocab>(next)];
    }

    /// Counts so many more times that a token follows a context; errors: token_out_of_range, counts_overflow.
    constexpr void add(const Context& context, Token next, std::uint64_t times = 1) {
        std::uint64_t& count = counts[(index)(context)][detail::index_in<Vocab>(next)];
        count = sum(count, times);
    }

    /// How often a context is followed by any token; errors: token_out_of_range, counts_overflow.
    constexpr std::uint64_t row_total(const Context& context) const { return sum(counts[(index)(context)]); }

    /// The number of examples: N − WindowSize for a text of N tokens. Error: counts_overflow.
    constexpr std::uint64_t total() const {
        std::uint64_t total = 0;
        for (const auto& row : counts) total = sum(total, sum(row));
        return total;
    }

    /// The conditional entropy of the next token in nats: the mean torch.nn.CrossEntropyLoss that no net which sees
    /// only the context can beat (Shannon, A Mathematical Theory of Communication, 1948). Errors: no_examples,
    /// counts_overflow.
    constexpr double entropy() const {
        if (total() == 0) errors::no_examples("entropy");
        double nats = 0;
        for (const auto& row : counts) {
            const auto row_total = static_cast<double>(sum(row));
            for (const std::uint64_t count : row)
                if (count > 0) nats += static_cast<double>(count) * (log(row_total) - log(static_cast<double>(count)));
        }
        return nats / static_cast<double>(total());
    }

    /// Adds the counts of another text. Error: counts_overflow, and nothing is added.
    constexpr Transitions& operator+=(const Transitions& other) {
        sum(total(), other.total());  // no sum of two counts is above that of all
        for (std::size_t i = 0; i < contexts; ++i)
            for (std::size_t j = 0; j < Vocab; ++j) counts[i][j] += other.counts[i][j];
        return *this;
    }

    friend constexpr Transitions operator+(const Transitions& a, const Transitions& b) {
        Transitions result = a;
        result += b;
        return result;
    }
    friend constexpr bool operator==(const Transitions&, const Transitions&) = default;

private:
    static constexpr std::uint64_t sum(std::uint64_t a, std::uint64_t b) {
        if (a > (std::numeric_limits<std::uint64_t>::max)() - b) errors::counts_overflow();
        return a + b;
    }

    static constexpr std::uint64_t sum(const std::array<std::uint64_t, Vocab>& row) {
        std::uint64_t total = 0;
        for (const std::uint64_t count : row) total = sum(total, count);
        return total;
    }
};

/// The counts, those of one context on a line: `[[0, 3],` and ` [2, 0]]`.
template <class Traits, std::size_t Vocab, std::size_t WindowSize>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const Transitions<Vocab, WindowSize>& table) {
    for (std::size_t i = 0; i < table.contexts; ++i) {
        out << (i == 0 ? "[" : ",\n ");
        for (std::size_t j = 0; j < Vocab; ++j) out << (j == 0 ? "[" : ", ") << table.counts[i][j];
        out << ']';
    }
    return out << ']';
}

}  // namespace unroll
