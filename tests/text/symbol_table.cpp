#include <array>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string_view>
#include <unroll/text/symbol_table.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_symbol_table)

template <std::size_t Size>
int wrong_of_shuffled_numbers() {
    std::array<int, Size> numbers{};
    for (std::size_t i = 0; i < Size; ++i) numbers[i] = static_cast<int>(i * 37 % 101) * 2;  // distinct, not in order
    const detail::SymbolTable<int, Size> table(numbers);
    int wrong = table.repeated() != Size;
    for (std::size_t i = 0; i < Size; ++i) {
        wrong += table.find(numbers[i]) != i;
        wrong += table.find(numbers[i] + 1) != Token::none;
    }
    return wrong + (table.find(-1) != Token::none) + (table.find(1000) != Token::none);
}

BOOST_AUTO_TEST_CASE(finds_every_symbol_and_no_other) {
    BOOST_TEST(wrong_of_shuffled_numbers<1>() == 0);
    BOOST_TEST(wrong_of_shuffled_numbers<2>() == 0);
    BOOST_TEST(wrong_of_shuffled_numbers<3>() == 0);
    BOOST_TEST(wrong_of_shuffled_numbers<7>() == 0);
    BOOST_TEST(wrong_of_shuffled_numbers<8>() == 0);
    BOOST_TEST(wrong_of_shuffled_numbers<101>() == 0);
}

BOOST_AUTO_TEST_CASE(finds_a_repeated_symbol) {
    constexpr detail::SymbolTable<std::string_view, 4> twice({"b", "a", "c", "a"});
    static_assert(twice.repeated() == 3);
    constexpr detail::SymbolTable<std::string_view, 3> distinct({"b", "a", "ba"});
    static_assert(distinct.repeated() == 3);
    BOOST_TEST(distinct.find("ba") == 2u);
    BOOST_TEST(distinct.find("") == Token::none);
}

// Within what the compilers do without being asked for more: clang 2^20 steps, g++ 2^25 operations.
template <std::size_t Size>
constexpr bool is_found_in_the_compiler() {
    std::array<char32_t, Size> symbols{};
    for (std::size_t i = 0; i < Size; ++i) symbols.data()[i] = static_cast<char32_t>(0xAC00 + i * 37 % Size);
    const detail::SymbolTable<char32_t, Size> table(symbols);
    return table.repeated() == Size && table.find(0xAC00 + 37) == 1 && table.find(U'a') == Token::none;
}

BOOST_AUTO_TEST_CASE(thousands_in_any_order_are_few_steps_for_a_compiler) {
    static_assert(is_found_in_the_compiler<8000>());
    BOOST_TEST(is_found_in_the_compiler<8000>());
}

BOOST_AUTO_TEST_SUITE_END()
