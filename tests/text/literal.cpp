#include <boost/test/unit_test.hpp>
#include <string_view>
#include <type_traits>
#include <unroll/text/literal.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_literal)

template <detail::Literal Text>
struct Named {
    static constexpr std::string_view name = Text.view();
};

BOOST_AUTO_TEST_CASE(is_a_template_argument) {
    static_assert(Named<"abc">::name == "abc");
    static_assert(Named<"">::name.empty());
    static_assert(std::is_same_v<Named<"ab">, Named<"ab">> && !std::is_same_v<Named<"ab">, Named<"ba">>);
    BOOST_TEST(Named<"가">::name == "\xEA\xB0\x80");
}

BOOST_AUTO_TEST_CASE(keeps_a_zero_inside_a_number) { BOOST_TEST(Named<"a\0b">::name.size() == 3u); }

BOOST_AUTO_TEST_SUITE_END()
