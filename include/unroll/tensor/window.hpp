// A window: some tokens in a row, the context of a net that sees more than the last one.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll {

/// Size tokens in a row, the oldest first. Symbol is a Token, or a pack of them: windows in lanes.
template <std::size_t Size, class Symbol = Token>
struct Window {
    static_assert(Size > 0, "a window holds at least one token");
    Symbol symbols[Size];

    static constexpr std::size_t size() { return Size; }
    constexpr const Symbol& operator[](std::size_t i) const { return symbols[i]; }
    constexpr Symbol& operator[](std::size_t i) { return symbols[i]; }

    friend constexpr bool operator==(const Window&, const Window&) = default;
};

/// Which of the tokens in a row occur. The rows of the others are not looked at: another one stands in for them.
template <class T>
struct Occurrence {
    const T* flags;  // of each token 1 or 0, to the end of a register
    bool all = true;
    std::uint32_t stand_in = 0;
};

/// The tokens first, first + 1, … in Lanes lanes, whose rows of a table lie side by side. In range by construction.
template <class T, std::size_t Lanes>
struct Neighbours {
    std::size_t first;
    Occurrence<T> occurrence;
};

/// All tokens of a vocabulary one after the other, as the input of flat vectors of numbers T.
template <class T>
struct Vocabulary {
    Occurrence<T> occurrence;
};

/// One token, as the input of flat vectors of one example.
template <class T, class AnyToken>
struct FlatToken {
    AnyToken token;
};

/// A window as it is, and a token as a window of one; what each of some examples has is as_window's one by one.
template <std::size_t Size, class Symbol>
constexpr const Window<Size, Symbol>& as_window(const Window<Size, Symbol>& window) {
    return window;
}
template <class Input, std::size_t Count>
constexpr const Each<Input, Count>& as_window(const Each<Input, Count>& inputs) {
    return inputs;
}
template <class Symbol>
constexpr Window<1, Symbol> as_window(const Symbol& symbol) {
    return {symbol};
}

}  // namespace unroll
