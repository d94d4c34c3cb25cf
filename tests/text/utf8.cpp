#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <unroll/text/utf8.hpp>

using namespace unroll;
using namespace std::string_view_literals;

BOOST_AUTO_TEST_SUITE(text_utf8)

BOOST_AUTO_TEST_CASE(reads_the_first_code_point) {
    static_assert(detail::first_code_point("abc") == detail::CodePoint{U'a', 1});
    static_assert(detail::first_code_point("éa") == detail::CodePoint{U'é', 2});
    static_assert(detail::first_code_point("가나") == detail::CodePoint{U'가', 3});
    static_assert(detail::first_code_point("😀") == detail::CodePoint{U'😀', 4});
    BOOST_TEST((detail::first_code_point("\0a"sv) == detail::CodePoint{0, 1}));
    BOOST_TEST(detail::first_code_point("").bytes == 0u);
}

BOOST_AUTO_TEST_CASE(every_code_point_goes_there_and_back) {
    int wrong = 0;
    for (char32_t value = 0; value <= 0x10FFFF; ++value) {
        const detail::Utf8 text(value);
        const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
        const std::size_t bytes = value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
        const detail::CodePoint expected{surrogate ? 0xFFFD : value, bytes};
        wrong += detail::first_code_point(text.view()) != expected || text.view().size() != expected.bytes;
    }
    BOOST_TEST(wrong == 0);
    BOOST_TEST(detail::Utf8(0x110000).view() == "\xEF\xBF\xBD");
}

BOOST_AUTO_TEST_CASE(rejects_what_is_not_utf8) {
    const auto rejects = [](std::initializer_list<std::string_view> texts) {
        for (const std::string_view text : texts) BOOST_TEST(detail::first_code_point(text).bytes == 0u);
    };
    rejects({"\x80", "\xBF", "\xFF"});                                      // no lead byte
    rejects({"\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF"});  // overlong
    rejects({"\xED\xA0\x80", "\xED\xBF\xBF"});                              // surrogates
    rejects({"\xF4\x90\x80\x80", "\xF5\x80\x80\x80"});                      // above U+10FFFF
    rejects({"\xEA", "\xEA\xB0", "\xF0\x9F\x98", "\xEA\xB0g", "\xC3("});    // cut short
    // Every lead byte of two with every second byte: 30 * 64 pairs are code points.
    int pairs = 0;
    for (int lead = 0x80; lead < 0xE0; ++lead)
        for (int second = 0; second < 0x100; ++second) {
            const char text[] = {static_cast<char>(lead), static_cast<char>(second)};
            pairs += detail::first_code_point({text, 2}).bytes == 2;
        }
    BOOST_TEST(pairs == 30 * 64);
}

BOOST_AUTO_TEST_CASE(finds_the_first_broken_byte) {
    static_assert(detail::is_utf8("") && detail::is_utf8("aé가😀") && !detail::is_utf8("ab\xFF"));
    BOOST_TEST(detail::valid_utf8_bytes("aé가\xEA\xB0") == 6u);
    BOOST_TEST(detail::valid_utf8_bytes("\xFF") == 0u);
    BOOST_TEST(detail::valid_utf8_bytes("abc") == 3u);
}

BOOST_AUTO_TEST_CASE(counts_code_points) {
    static_assert(detail::count_code_points("") == 0 && detail::count_code_points("aé가😀") == 4);
    BOOST_TEST(detail::count_code_points("가나다") == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
