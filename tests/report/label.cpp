#include <boost/test/unit_test.hpp>
#include <string_view>
#include <unroll/report/label.hpp>

using namespace unroll;
using namespace std::string_view_literals;

BOOST_AUTO_TEST_SUITE(report_label)

BOOST_AUTO_TEST_CASE(makes_every_symbol_visible) {
    BOOST_TEST(label("a") == "a");
    BOOST_TEST(label("three") == "three");
    BOOST_TEST(label("가") == "가");
    BOOST_TEST(label(" ") == "␣");
    BOOST_TEST(label("\n") == "\\x0A");
    BOOST_TEST(label("\x7F") == "\\x7F");
    BOOST_TEST(label("\0"sv) == "\\x00");
    BOOST_TEST(label("a\xFF"
                     "b") == "a�b");
    BOOST_TEST(label("") == "");
}

BOOST_AUTO_TEST_CASE(writes_subscripts) {
    BOOST_TEST(subscript(0) == "₀");
    BOOST_TEST(subscript(1294) == "₁₂₉₄");
}

BOOST_AUTO_TEST_CASE(counts_the_columns_of_a_terminal) {
    static_assert(detail::columns("abc") == 3 && detail::columns("") == 0);
    BOOST_TEST(detail::columns("가나") == 4u);
    BOOST_TEST(detail::columns("漢") == 2u);
    BOOST_TEST(detail::columns("😀") == 2u);
    BOOST_TEST(detail::columns("ŷ") == 1u);
    BOOST_TEST(detail::columns("y\u0302") == 1u);
    BOOST_TEST(detail::columns("h₁₂") == 3u);
    BOOST_TEST(detail::columns("a\xFF") == 2u);
    BOOST_TEST(detail::longest_label({"a", "가나", "abc"}) == 4u);
    BOOST_TEST(detail::longest_label({}) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
