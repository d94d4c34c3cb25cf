#include <boost/test/unit_test.hpp>
#include <string>
#include <unroll/error.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(error)

template <class F>
std::string message(F f) {
    try {
        f();
    } catch (const std::exception& e) {
        return e.what();
    }
    return "no error";
}

BOOST_AUTO_TEST_CASE(messages_say_what_where_expected_and_got) {
    BOOST_TEST(message([] { unroll::error::unknown_symbol("x", 7, "abc"); }) == "unknown symbol 'x' at position 7: expected one of \"abc\"");
    BOOST_TEST(message([] { unroll::error::token_out_of_range(9, 5); }) == "token out of range: expected 0 to 4, got 9");
    BOOST_TEST(message([] { unroll::error::size_mismatch("copy_to", 35, 34); }) == "copy_to: expected 35, got 34");
    BOOST_TEST(message([] { unroll::error::invalid_option("Adam: lr", "a number >= 0", -0.5); }) == "Adam: lr: expected a number >= 0, got -0.5");
}

BOOST_AUTO_TEST_CASE(a_message_that_does_not_fit_is_cut) {
    const std::string text = message([] { unroll::error::unknown_symbol(std::string(2000, 'x'), 7, "abc"); });
    BOOST_TEST(text.size() == 511u);
    BOOST_TEST(text.substr(0, 18) == "unknown symbol 'xx");
}

BOOST_AUTO_TEST_CASE(numbers_are_written_in_full) {
    BOOST_TEST(message([] { unroll::error::size_mismatch("n", 0, 18446744073709551615u); }) == "n: expected 0, got 18446744073709551615");
}

BOOST_AUTO_TEST_SUITE_END()
