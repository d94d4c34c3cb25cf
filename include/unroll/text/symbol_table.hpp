// The symbols of a vocabulary in sorted order, to find one's token.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <unroll/tensor/token.hpp>

namespace unroll {

/// Size symbols, each with its index in the vocabulary, sorted by symbol.
template <class Symbol, std::size_t Size>
class SymbolTable {
public:
    explicit constexpr SymbolTable(const std::array<Symbol, Size>& symbols) {
        // An insertion from the end: vocabularies are mostly written in order.
        for (std::size_t i = 0; i < Size; ++i) {
            std::size_t at = i;
            for (; at > 0 && symbols[i] < entries_[at - 1].symbol; --at) entries_[at] = entries_[at - 1];
            entries_[at] = {symbols[i], static_cast<std::uint32_t>(i)};
        }
    }

    /// The index of a symbol, or Token::none: log2(Size) comparisons.
    constexpr std::uint32_t find(const Symbol& symbol) const {
        std::size_t first = 0;
        for (std::size_t size = Size; size > 1;) {
            const std::size_t half = size / 2;
            if (!(symbol < entries_[first + half].symbol)) first += half;
            size -= half;
        }
        return entries_[first].symbol == symbol ? entries_[first].index : Token::none;
    }

    /// The index of a symbol that stands earlier in the vocabulary as well, or Size.
    constexpr std::size_t repeated() const {
        for (std::size_t i = 1; i < Size; ++i)
            if (entries_[i - 1].symbol == entries_[i].symbol) return entries_[i].index;
        return Size;
    }

private:
    struct Entry {
        Symbol symbol{};
        std::uint32_t index = Token::none;
    };
    std::array<Entry, Size> entries_{};
};

}  // namespace unroll
