// Symbols that are known when the program runs, in the order in which they came.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/text/symbol_table.hpp>
#include <vector>

namespace unroll::detail {

/// A list of texts, each once, that finds a text's index: what SymbolTable is to a vocabulary that the compiler knows.
class SymbolList {
public:
    std::size_t size() const { return ends_.size() - 1; }

    /// A symbol's text; the index must be below size().
    std::string_view operator[](std::size_t index) const {
        return bytes().substr(ends_[index], ends_[index + 1] - ends_[index]);
    }

    /// All symbols in a row.
    std::string_view bytes() const [[clang::lifetimebound]] { return {bytes_.data(), bytes_.size()}; }

    /// The index of a symbol, or Token::none: one comparison or two, whatever the size.
    std::uint32_t find(std::string_view symbol) const {
        return slots_[find_slot(*this, slots_.data(), bits_, symbol)] - std::uint32_t{1};
    }

    /// Writes a symbol at the end of the list, unless it is there already. If memory runs out, the list is as it was.
    void add(std::string_view symbol) {
        if (find(symbol) != Token::none) return;
        if (2 * (size() + 1) > slots_.size()) grow();
        ends_.reserve(ends_.size() < ends_.capacity() ? 0 : 2 * ends_.size());
        bytes_.insert(bytes_.end(), symbol.begin(), symbol.end());
        ends_.push_back(bytes_.size());
        enter(slots_, bits_, size() - 1);
    }

    /// The text of a token's symbol; error: token_out_of_range.
    std::string_view decode(Token token) const [[clang::lifetimebound]] {
        if (token.index >= size()) errors::token_out_of_range(token.index, size());
        return (*this)[token.index];
    }

private:
    void enter(std::vector<std::uint32_t>& entries, int bits, std::size_t index) const {
        entries[find_slot(*this, entries.data(), bits, (*this)[index])] = static_cast<std::uint32_t>(index + 1);
    }

    void grow() {
        std::vector<std::uint32_t> entries(2 * slots_.size());
        for (std::size_t i = 0; i < size(); ++i) enter(entries, bits_ + 1, i);
        slots_.swap(entries);
        ++bits_;
    }

    std::vector<char> bytes_;
    std::vector<std::size_t> ends_{0};  // in bytes_: symbol i begins at ends_[i]
    int bits_ = 4;
    std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(16);  // 2^bits_, at least half of them empty
};

}  // namespace unroll::detail
