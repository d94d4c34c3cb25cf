// TransitionCounter: the transitions of a text that comes in parts, of which only the one at hand is in memory.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <unroll/error.hpp>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/text/transitions.hpp>

namespace unroll {

namespace detail {

/// A text that is counted into a table: what joins it to its next part, its first and its last WindowSize tokens.
template <std::size_t Vocab, std::size_t WindowSize>
struct CountedText {
    using Table = Transitions<Vocab, WindowSize>;

    std::array<Token, WindowSize> first{};
    std::size_t context = 0;  // the index of the last WindowSize tokens, or of as many as there are
    std::uint64_t size = 0;

    /// The text goes on with these tokens. Error: token_out_of_range_at; the text then ends before that token.
    constexpr void append(std::span<const Token> tokens, Table& table) {
        const std::uint64_t begin = size;
        std::size_t last = context;
        const auto end_before = [&](std::size_t i) {
            context = last;
            size = begin + i;
        };
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const std::uint32_t next = tokens[i].index;
            if (next >= Vocab) {
                end_before(i);
                errors::token_out_of_range_at(begin + i, next, Vocab);
            }
            if (begin + i < WindowSize) first[static_cast<std::size_t>(begin) + i] = next;
            else ++table.counts[last][next];
            last = last % (Table::contexts / Vocab) * Vocab + next;  // its oldest token drops out
        }
        end_before(tokens.size());
    }
};

/// Whether a function may return a table: its counts are on the heap, or leave room on the stack.
template <std::size_t Vocab, std::size_t WindowSize>
inline constexpr bool can_be_returned = sizeof(Transitions<Vocab, WindowSize>) <= thresholds::table_in_place;

}  // namespace detail

/// A table that grows with its text, part after part, and what joins parts: the first and the last WindowSize tokens.
/// However a text is cut, counters of its parts that are appended in the text's order have the table of the whole.
template <std::size_t Vocab, std::size_t WindowSize = 1>
class TransitionCounter {
    static_assert(sizeof(detail::AtLeastOne<(Vocab > 0 && WindowSize > 0)>) > 0);

public:
    using Table = Transitions<Vocab, WindowSize>;

    /// The text goes on with these tokens. Errors: token_out_of_range_at, with the position in the whole text, which
    /// then ends before that token; counts_overflow.
    constexpr void append(std::span<const Token> tokens) {
        check_size(tokens.size());
        text_.append(tokens, table_);
    }

    /// The text goes on with the whole text of another counter. Error: counts_overflow, and nothing is appended.
    constexpr void append(const TransitionCounter& rest) {
        check_size(rest.size());
        const auto text = rest.text_;  // a copy: the other counter may be this one
        table_ += rest.table_;
        // what follows the last tokens here
        append(std::span(text.first).first(text.size < WindowSize ? static_cast<std::size_t>(text.size) : WindowSize));
        if (text.size <= WindowSize) return;
        text_.context = text.context;
        text_.size += text.size - WindowSize;
    }

    /// How many tokens the text has so far.
    constexpr std::uint64_t size() const { return text_.size; }

    /// The table of the text so far: size() − WindowSize examples, or none.
    constexpr const Table& transitions() const { return table_; }

private:
    /// No count is above the size of the text: what fits here fits there.
    constexpr void check_size(std::uint64_t more) const {
        if (more > (std::numeric_limits<std::uint64_t>::max)() - size()) errors::counts_overflow();
    }

    Table table_;
    detail::CountedText<Vocab, WindowSize> text_;
};

template <std::size_t Vocab, std::size_t WindowSize = 1>
    requires(Vocab == 0 || WindowSize == 0)
constexpr void next_token(const auto&) {
    static_assert(Vocab > 0 && WindowSize > 0, "a table has symbols and a context: next_token<Letters::size>(tokens)");
}

/// The transitions of a text: each context of WindowSize tokens and the token after it, N − WindowSize in all. Errors:
/// text_too_short for fewer than WindowSize + 1 tokens, token_out_of_range_at.
template <std::size_t Vocab, std::size_t WindowSize = 1>
constexpr Transitions<Vocab, WindowSize> next_token(std::span<const Token> tokens) {
    static_assert(detail::can_be_returned<Vocab, WindowSize>,
                  "this table is too big to return where there is no heap: count into a static TransitionCounter");
    if (tokens.size() <= WindowSize) errors::text_too_short(WindowSize + 1, tokens.size());
    Transitions<Vocab, WindowSize> table;
    detail::CountedText<Vocab, WindowSize>{}.append(tokens, table);
    return table;
}

}  // namespace unroll
