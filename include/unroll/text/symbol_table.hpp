// A table of a vocabulary's symbols, to find one's token.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <unroll/tensor/token.hpp>

namespace unroll::detail {

/// Where the search for a symbol begins, among 2^bits entries: the upper bits of its product with 2^32 divided by the
/// golden ratio, which scatters neighbours.
constexpr std::size_t first_slot(std::uint32_t hash, int bits) {
    return static_cast<std::size_t>(hash * std::uint64_t{0x9E37'79B9} % 0x1'0000'0000 >> (32 - bits));
}
template <std::integral Symbol>
constexpr std::size_t first_slot(Symbol symbol, int bits) {
    return first_slot(static_cast<std::uint32_t>(symbol), bits);
}
constexpr std::size_t first_slot(std::string_view symbol, int bits) {
    std::uint32_t hash = 0x811C'9DC5;  // Fowler, Noll and Vo's 1a
    for (const char byte : symbol) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x0100'0193u;
    return first_slot(hash, bits);
}

/// The slot of a symbol among 2^bits, or the empty one where it would stand. A slot holds the index in `symbols` plus
/// one, 0 is empty. One at least is empty, so that the search ends.
template <class Symbols, class Slot, class Symbol>
constexpr std::size_t find_slot(const Symbols& symbols, const Slot* entries, int bits, const Symbol& symbol) {
    std::size_t at = first_slot(symbol, bits);
    while (entries[at] != 0 && !(symbols[entries[at] - std::size_t{1}] == symbol))
        at = (at + 1) % (std::size_t{1} << bits);
    return at;
}

/// Size symbols, each with its index in the vocabulary. It is filled and asked without an order of the symbols: the
/// compilers count every comparison of a sort, and end a long one.
template <class Symbol, std::size_t Size>
class SymbolTable {
public:
    explicit constexpr SymbolTable(const std::array<Symbol, Size>& symbols) : symbols_(symbols) {
        for (std::size_t i = 0; i < Size; ++i) {
            Slot& slot = slots_[find_slot(symbols_.data(), slots_, bits, symbols_.data()[i])];
            if (slot == 0) slot = static_cast<Slot>(i + 1);
            else if (repeated_ == Size) repeated_ = i;
        }
    }

    /// The index of a symbol, or Token::none: one comparison or two, whatever the size.
    constexpr std::uint32_t find(const Symbol& symbol) const {
        if constexpr (Size <= few) {
            for (std::uint32_t i = 0; i < Size; ++i)
                if (symbols_[i] == symbol) return i;
            return Token::none;
        }
        return slots_[find_slot(symbols_.data(), slots_, bits, symbol)] - std::uint32_t{1};
    }

    /// The index of a symbol that stands earlier in the vocabulary as well, or Size.
    constexpr std::size_t repeated() const { return repeated_; }

private:
    /// So few are compared one by one, faster than a word's bytes are hashed.
    static constexpr std::size_t few = 4;

    /// At least half of the entries are empty.
    static constexpr int bits = std::bit_width(2 * Size - 1);
    using Slot = std::conditional_t<(Size < 0xFF), std::uint8_t,
                                    std::conditional_t<(Size < 0xFFFF), std::uint16_t, std::uint32_t>>;

    std::array<Symbol, Size> symbols_;
    Slot slots_[std::size_t{1} << bits]{};
    std::size_t repeated_ = Size;
};

}  // namespace unroll::detail
