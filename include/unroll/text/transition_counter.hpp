// TransitionCounter: the transitions of a text that comes in parts, of which only the one at hand is in memory.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/text/transitions.hpp>

namespace unroll {

/// A table that grows with its text, part after part, and what joins parts: the first and the last WindowSize tokens.
/// However a text is cut, counters of its parts that are appended in the text's order have the table of the whole.
template <std::size_t Vocab, std::size_t WindowSize = 1>
class TransitionCounter {
public:
    using Table = Transitions<Vocab, WindowSize>;

    /// The text goes on with these tokens. Errors: token_out_of_range_at, with the position in the whole text, which
    /// then ends before that token; counts_overflow.
    constexpr void append(std::span<const Token> tokens) {
        check_size(tokens.size());
        const std::uint64_t begin = size_;
        std::size_t context = context_;
        const auto end_before = [&](std::size_t i) {
            context_ = context;
            size_ = begin + i;
        };
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const std::uint32_t next = tokens[i].index;
            if (next >= Vocab) {
                end_before(i);
                errors::token_out_of_range_at(begin + i, next, Vocab);
            }
            if (begin + i < WindowSize) first_[static_cast<std::size_t>(begin) + i] = next;
            else ++table_.counts[context][next];
            context = context % (Table::contexts / Vocab) * Vocab + next;  // its oldest token drops out
        }
        end_before(tokens.size());
    }

    /// The text goes on with the whole text of another counter. Error: counts_overflow, and nothing is appended.
    constexpr void append(const TransitionCounter& rest) {
        check_size(rest.size_);
        const std::array first = rest.first_;  // copies: the other counter may be this one
        const std::uint64_t size = rest.size_;
        const std::size_t context = rest.context_;
        table_ += rest.table_;
        append(std::span(first).first(size < WindowSize ? static_cast<std::size_t>(size) : WindowSize));  // what follows the last tokens here
        if (size <= WindowSize) return;
        context_ = context;
        size_ += size - WindowSize;
    }

    /// How many tokens the text has so far.
    constexpr std::uint64_t size() const { return size_; }

    /// The table of the text so far: size() − WindowSize examples, or none.
    constexpr const Table& transitions() const { return table_; }

private:
    /// No count is above the size of the text: what fits here fits there.
    constexpr void check_size(std::uint64_t more) const {
        if (more > std::numeric_limits<std::uint64_t>::max() - size_) errors::counts_overflow();
    }

    Table table_;
    std::array<Token, WindowSize> first_{};
    std::size_t context_ = 0;  // the index of the last WindowSize tokens, or of as many as there are
    std::uint64_t size_ = 0;
};

/// The transitions of a text: each context of WindowSize tokens and the token after it, N − WindowSize in all. Errors:
/// text_too_short for fewer than WindowSize + 1 tokens, token_out_of_range_at.
template <std::size_t Vocab, std::size_t WindowSize = 1>
constexpr Transitions<Vocab, WindowSize> next_token(std::span<const Token> tokens) {
    if (tokens.size() <= WindowSize) errors::text_too_short(WindowSize + 1, tokens.size());
    TransitionCounter<Vocab, WindowSize> counter;
    counter.append(tokens);
    return counter.transitions();
}

}  // namespace unroll
