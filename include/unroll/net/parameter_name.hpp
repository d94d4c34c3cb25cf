// The name of a parameter in a net: the layer's index and the layer's own name for it, as PyTorch's state_dict has it.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/tensor/token.hpp>
#include <vector>

namespace unroll::detail {

/// "2.weight" for layer 2 and "weight". It holds its text itself: Size is that of the layer's literal.
template <std::size_t Size>
struct ParameterName {
    char text[Size + 21];
    std::size_t size = 0;

    [[gnu::always_inline]] constexpr ParameterName(std::size_t index_of_layer, const char (&name)[Size]) : text{} {
        std::size_t digits = 1;
        for (std::size_t rest = index_of_layer; rest >= 10; rest /= 10) ++digits;
        for (std::size_t i = digits; i > 0; --i, index_of_layer /= 10)
            text[i - 1] = static_cast<char>('0' + index_of_layer % 10);
        text[digits] = '.';
        for (std::size_t i = 0; i + 1 < Size; ++i) text[digits + 1 + i] = name[i];
        size = digits + Size;
    }

    constexpr operator std::string_view() const { return {text, size}; }
};

/// As ParameterName, for a name whose length is not in its type, such as a std::string_view. A long one is on the heap.
template <class Name>
struct AnyParameterName {
    char few[64];
    VectorIn<Name, char> many;
    std::size_t size = 0;

    [[gnu::always_inline]] constexpr AnyParameterName(std::size_t index_of_layer, const Name& own) : few{} {
        const std::string_view name = own;
        const ParameterName<1> prefix(index_of_layer, "");
        const std::string_view in_front = prefix;
        size = in_front.size() + name.size();
        if (size > sizeof few) many.resize(size);
        char* text = size > sizeof few ? many.data() : few;
        for (const char c : in_front) *text++ = c;
        for (const char c : name) *text++ = c;
    }

    constexpr operator std::string_view() const { return {size > sizeof few ? many.data() : few, size}; }
};

/// Whether a layer's name for a parameter is text.
template <class Layer, class Name>
inline constexpr bool names_a_parameter = std::is_convertible_v<const Name&, std::string_view>;

/// Reports a name that is no text once, however often the parameters are visited.
template <class Layer, class Name>
struct CheckedName {
    static_assert(names_a_parameter<Layer, Name>, "the name that a layer gives visit is text: a std::string_view");
};

}  // namespace unroll::detail
