// Tokens in lanes: compared with one token, and with a vocabulary.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/token.hpp>
#include <utility>

namespace unroll::detail {

/// The bits that any lane of an integer vector has.
template <class V>
[[gnu::always_inline]] inline auto any_bits(V v) {
    if constexpr (lanes<V> == 1) {
        return v;
    } else {
        return [&]<std::size_t... Index>(std::index_sequence<Index...>) __attribute__((always_inline)) {
            constexpr std::size_t half = sizeof...(Index);
            if constexpr (half == 1) return v[0] | v[1];
            else
                return any_bits(__builtin_shufflevector(v, v, Index...) |
                                __builtin_shufflevector(v, v, (half + Index)...));
        }(std::make_index_sequence<lanes<V> / 2>{});
    }
}

/// Whether a look at all lanes at once finds every token in range; without one it is false.
template <std::size_t Vocab, std::size_t Lanes>
[[gnu::always_inline]] constexpr bool are_surely_in(const Pack<Token, Lanes>& tokens) {
    if constexpr (Lanes > 1 && Lanes * 4 <= register_bytes && std::has_single_bit(Lanes)) {
        if (!__builtin_is_constant_evaluated()) {
            Native<std::uint32_t, Lanes> indices;
            __builtin_memcpy(&indices, tokens.lane, sizeof indices);
            return any_bits(indices >= static_cast<std::uint32_t>(Vocab)) == 0;
        }
    }
    return false;
}

/// Error: token_out_of_range, for the first one that is.
template <std::size_t Vocab, std::size_t Lanes>
[[gnu::always_inline]] constexpr void check_in(const Pack<Token, Lanes>& tokens) {
    if (are_surely_in<Vocab>(tokens)) return;
    for (std::size_t lane = 0; lane < Lanes; ++lane) index_in<Vocab>(tokens.lane[lane]);
}
template <std::size_t Vocab, std::size_t Lanes>
constexpr void check_in(const Pack<UncheckedToken, Lanes>&) {}

/// Error: token_out_of_range, for the first target that is, and is not Token::none.
template <std::size_t Vocab, std::size_t Lanes>
[[gnu::always_inline]] constexpr void check_targets(const Pack<Token, Lanes>& targets) {
    if (are_surely_in<Vocab>(targets)) return;
    for (std::size_t lane = 0; lane < Lanes; ++lane) is_none<Vocab>(targets.lane[lane]);
}

/// check_in for tokens in memory.
template <std::size_t Vocab>
constexpr void check_in(std::span<const Token> tokens) {
    std::uint32_t largest = 0;
    for (const Token token : tokens) largest = largest < token.index ? token.index : largest;
    if (largest < Vocab) return;
    for (const Token token : tokens) index_in<Vocab>(token);
}

/// check_targets for those in memory.
template <std::size_t Vocab>
constexpr void check_targets(std::span<const Token> targets) {
    std::uint32_t largest = 0;  // of the indices + 1, which is 0 for Token::none
    for (const Token target : targets) largest = largest < target.index + 1 ? target.index + 1 : largest;
    if (largest <= Vocab) return;
    for (const Token target : targets) is_none<Vocab>(target);
}

/// How many of the tokens are Token::none; in registers, since it is asked of every batch.
template <std::size_t width = native_lanes<std::uint32_t>>
constexpr std::size_t count_none(std::span<const Token> tokens) {
    std::size_t count = 0, first = 0;
    if constexpr (width > 1) {
        using Indices = Native<std::uint32_t, width>;
        if (!__builtin_is_constant_evaluated()) {
            Indices counts{};
            for (; first + width <= tokens.size(); first += width) {
                Indices indices;
                __builtin_memcpy(&indices, tokens.data() + first, sizeof indices);
                counts += indices == Token::none ? Indices{} + 1 : Indices{};
            }
            for (std::size_t lane = 0; lane < width; ++lane) count += counts[lane];
        }
    }
    for (; first < tokens.size(); ++first) count += tokens[first].index == Token::none ? 1u : 0u;
    return count;
}

/// Which of the tokens are this one, as a mask for packs of T.
template <class T, class AnyToken, std::size_t Lanes>
[[gnu::always_inline]] constexpr auto are(const Pack<AnyToken, Lanes>& tokens, std::size_t token) {
    using Numbers = Pack<T, Lanes>;
    typename Numbers::Mask mask;
    if (__builtin_is_constant_evaluated() || Numbers::registers * Numbers::width != Lanes || Numbers::width == 1) {
        Numbers flags;
        for (std::size_t i = 0; i < Lanes; ++i) flags.set(i, tokens.lane[i].index == token ? 1 : 0);
        return flags != Numbers();
    } else if constexpr (Numbers::width > 1) {
#pragma GCC unroll 16
        for (std::size_t r = 0; r < Numbers::registers; ++r) {
            Native<std::uint32_t, Numbers::width> indices;
            __builtin_memcpy(&indices, tokens.lane + r * Numbers::width, sizeof indices);
            mask.reg[r] = __builtin_convertvector(indices, Bits<typename Numbers::Register>) ==
                          static_cast<Word<T>>(token);
        }
    }
    return mask;
}

/// The lanes i of a pack where Of{}(i) is `value`; Of is the type of a function of constants.
template <class T, std::size_t Lanes, class Of>
[[gnu::always_inline]] inline auto lanes_where(Of, std::size_t value) {
    using Numbers = Pack<T, Lanes>;
    static_assert(Numbers::registers * Numbers::width == Lanes && Numbers::width > 1);
    using Indices = Bits<typename Numbers::Register>;
    typename Numbers::Mask mask;
    each_index<Numbers::registers>([&](auto r) __attribute__((always_inline)) {
        constexpr std::size_t first = r * Numbers::width;
        const auto of_register =
            []<std::size_t... Index>(std::index_sequence<Index...>)
                __attribute__((always_inline)) { return Indices{static_cast<Word<T>>(Of{}(first + Index))...}; };
        mask.reg[r] = of_register(std::make_index_sequence<Numbers::width>{}) == static_cast<Word<T>>(value);
    });
    return mask;
}

}  // namespace unroll::detail
