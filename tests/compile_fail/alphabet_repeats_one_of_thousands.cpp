// error: an alphabet repeats the symbol whose index is compared here
// at most 12 lines
#include <cstddef>
#include <unroll.hpp>

constexpr auto syllables() {
    char text[3 * 8000 + 1]{};
    for (std::size_t i = 0; i < 8000; ++i) {
        const std::size_t code = 0xAC00 + i * 37 % 7999;
        text[3 * i] = static_cast<char>(0xE0 | code >> 12);
        text[3 * i + 1] = static_cast<char>(0x80 | (code >> 6 & 0x3F));
        text[3 * i + 2] = static_cast<char>(0x80 | (code & 0x3F));
    }
    return unroll::detail::Literal(text);
}

unroll::Net<unroll::Alphabet<syllables()>::size, 2> net{};
