// A token: the index of a symbol in its vocabulary.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <type_traits>
#include <unroll/error.hpp>
#include <vector>

namespace unroll {

/// An integer that can count tokens; a character cannot: it is a symbol, and Alphabet::encode makes a token of it.
template <class Index>
concept TokenIndex = std::integral<Index> && !std::same_as<Index, bool> && !std::same_as<Index, char> &&
                     !std::same_as<Index, wchar_t> && !std::same_as<Index, char8_t> && !std::same_as<Index, char16_t> &&
                     !std::same_as<Index, char32_t>;

/// The index of a symbol in a vocabulary, from 0. Two are in no vocabulary: `none`, a target that does not count
/// (PyTorch: ignore_index), and `out_of_range`, which an index becomes that is negative or does not fit 32 bits.
struct Token {
    static constexpr std::uint32_t none = 0xFFFF'FFFF, out_of_range = 0xFFFF'FFFE;

    std::uint32_t index = 0;

    constexpr Token() = default;
    template <TokenIndex Index>
    constexpr Token(Index i)
        : index{i<Index{0} || static_cast<std::uint64_t>(i)> none ? out_of_range : static_cast<std::uint32_t>(i)} {}

    template <TokenIndex Index>
    explicit constexpr operator Index() const {
        return static_cast<Index>(index);
    }

    friend constexpr bool operator==(Token, Token) = default;
    friend constexpr auto operator<=>(Token, Token) = default;
};

/// A token's index, `none` or `out of range`.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, Token token) {
    if (token.index == Token::none) return out << "none";
    if (token.index == Token::out_of_range) return out << "out of range";
    return out << token.index;
}

/// A token whose range the caller vouches for: nothing compares it, and out of range it is undefined behaviour.
struct UncheckedToken {
    std::uint32_t index = 0;
};

namespace detail {

/// The token's index in a vocabulary of Vocab symbols; error: token_out_of_range.
template <std::size_t Vocab>
constexpr std::size_t index_in(Token token) {
    if (token.index >= Vocab) errors::token_out_of_range(token.index, Vocab);
    return token.index;
}

template <std::size_t Vocab>
constexpr std::size_t index_in(UncheckedToken token) {
    return token.index;
}

/// Whether a target is Token::none. Error: token_out_of_range for another one that is not in the vocabulary.
template <std::size_t Vocab>
constexpr bool is_none(Token target) {
    if (target.index < Vocab) return false;
    if (target.index != Token::none) errors::token_out_of_range(target.index, Vocab);
    return true;
}

/// std::vector<T>, written so that it depends on a parameter of the template where it stands. There a compiler drops a
/// constexpr that cannot be kept: the vector of libstdc++ 12's debug mode has none, and clang minds it everywhere else.
template <class Parameter, class T = Token>
using VectorIn = std::vector<std::conditional_t<sizeof(Parameter*) != 0, T, void>>;

}  // namespace detail

}  // namespace unroll
