// The alphabet of a text that the compiler knows.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/literal.hpp>
#include <unroll/text/utf8.hpp>

namespace unroll {

namespace detail {

/// Calls put(symbol) for each symbol of a text where it first appears. The text of a broken symbol and what is behind
/// it is put as it is: its alphabet does not compile.
constexpr void for_each_first_symbol(std::string_view text, auto put) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = first_code_point(text.substr(at)).bytes;
        const std::string_view symbol = text.substr(at, size > 0 ? size : text.npos);
        bool is_new = true;
        for (std::size_t i = 0; i < at; ++i) is_new = is_new && text.substr(i, symbol.size()) != symbol;
        if (is_new) put(symbol);
        at += symbol.size();
    }
}

/// The symbols of a text, each once, as a literal.
template <Literal Text>
constexpr auto symbols_of() {
    constexpr std::size_t size = [] {
        std::size_t bytes = 0;
        for_each_first_symbol(Text.view(), [&](std::string_view symbol) { bytes += symbol.size(); });
        return bytes;
    }();
    char symbols[size + 1]{};
    std::size_t next = 0;
    for_each_first_symbol(Text.view(), [&](std::string_view symbol) {
        for (const char byte : symbol) symbols[next++] = byte;
    });
    return Literal(symbols);
}

}  // namespace detail

/// The symbols of a UTF-8 literal, each once, in the order in which they appear: AlphabetOf<"gattaca"> is
/// Alphabet<"gatc">. Of a text that only the running program knows it is a RuntimeAlphabet.
template <detail::Literal Text>
using AlphabetOf = Alphabet<detail::symbols_of<Text>()>;

}  // namespace unroll
