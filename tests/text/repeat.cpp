#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <errors.hpp>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/text/repeat.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_repeat)

static_assert(std::random_access_iterator<Repeat::Iterator>);
static_assert(std::is_trivially_copyable_v<Repeat>);

std::string text_of(const Repeat& view) { return {view.begin(), view.end()}; }

BOOST_AUTO_TEST_CASE(is_the_text_so_many_times) {
    BOOST_TEST(text_of(repeat("abc", 3)) == "abcabcabc");
    BOOST_TEST(text_of(repeat("abc", 1)) == "abc");
    BOOST_TEST(text_of(repeat("abc", 0)) == "");
    BOOST_TEST(text_of(repeat("", 7)) == "");
    BOOST_TEST(repeat("abcde", 100).size() == 500u);
    BOOST_TEST(repeat("", 7).empty());
    BOOST_TEST(repeat("a", 0).empty());
    BOOST_TEST(repeat("ab", 5).pattern() == "ab");
    BOOST_TEST(repeat("ab", 5).times() == 5u);
}

BOOST_AUTO_TEST_CASE(is_usable_in_a_constant_expression) {
    constexpr Repeat view = repeat("abc", 4);
    static_assert(view.size() == 12 && view[0] == 'a' && view[11] == 'c' && *(view.end() - 2) == 'b');
}

BOOST_AUTO_TEST_CASE(walks_in_both_directions_and_jumps) {
    const Repeat view = repeat("abcd", 3);
    const std::string text = "abcdabcdabcd";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto n = static_cast<std::ptrdiff_t>(i);
        BOOST_TEST(view[i] == text[i]);
        BOOST_TEST(view.begin()[n] == text[i]);
        BOOST_TEST(*(n + view.begin()) == text[i]);
        BOOST_TEST(((view.begin() + n) - view.begin()) == n);
    }
    const std::string backwards(std::make_reverse_iterator(view.end()), std::make_reverse_iterator(view.begin()));
    BOOST_TEST(backwards == std::string(text.rbegin(), text.rend()));

    auto at = view.begin();
    BOOST_TEST(*at++ == 'a');
    BOOST_TEST(*at == 'b');
    BOOST_TEST(*++at == 'c');
    BOOST_TEST(*at-- == 'c');
    BOOST_TEST(*--at == 'a');
    BOOST_TEST((at < view.end()));
    BOOST_TEST((view.begin() == at));
}

BOOST_AUTO_TEST_CASE(a_size_beyond_memory_is_an_error) {
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<std::ptrdiff_t>::max());
    BOOST_TEST(repeat("a", most).size() == most);
    CHECK_ERROR(repeat("abc", most / 3 + 1),
                Containing{"times to repeat a text: expected a text that fits the memory, got "});
    BOOST_TEST(repeat("", static_cast<std::size_t>(-1)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
