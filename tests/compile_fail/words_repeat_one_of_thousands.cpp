// error: a vocabulary repeats the word whose index is compared here
// at most 12 lines
#include <cstddef>
#include <unroll.hpp>
#include <utility>

constexpr auto word(std::size_t number) {
    char text[] = "0000";
    for (std::size_t i = 4; number > 0; number /= 10) text[--i] = static_cast<char>('0' + number % 10);
    return unroll::detail::Literal(text);
}

template <std::size_t... I>
unroll::Words<word(I * 37 % 1999)...> words(std::index_sequence<I...>);

unroll::Net<decltype(words(std::make_index_sequence<2000>{}))::size, 2> net{};
