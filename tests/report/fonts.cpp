#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unroll/report/fonts.hpp>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_fonts)

/// An fc-list of the test's own, alone in PATH.
struct Listed {
    Sandbox sandbox;
    Variable path;

    explicit Listed(std::string_view commands)
        : path("PATH", [&] {
              const std::filesystem::path folder = sandbox.gnuplot(commands);
              std::filesystem::rename(folder / "gnuplot", folder / "fc-list");
              return folder.string();
          }()) {}
};

BOOST_AUTO_TEST_CASE(no_glyph_is_missing_that_a_font_has) {
    const Listed listed("echo '20-7e a0-2ff'; echo 'ac00-d7a2 d7a3'");
    BOOST_TEST(missing_fonts("abc é 가힣") == "");
    BOOST_TEST((detail::missing_glyphs("z한漢\U0001F600漢") == std::vector{U'漢', U'\U0001F600'}));
    BOOST_TEST(detail::missing_glyphs("\u200B\uFEFF\uFE0F\u00AD").empty());
    BOOST_TEST(detail::missing_glyphs("\n\xFF").empty());
}

BOOST_AUTO_TEST_CASE(says_which_font_to_install) {
    const Listed listed("echo '20-7e'");
    BOOST_TEST(missing_fonts("a한") == "no installed font has '한' (U+D55C) (Debian: apt-get install fonts-nanum)");
    BOOST_TEST(missing_fonts("한글 漢字かな") ==
               "no installed font has 'か' (U+304B) and 5 more of the symbols "
               "(Debian: apt-get install fonts-noto-cjk fonts-nanum)");
    BOOST_TEST(missing_fonts("\U0001F600").find("fonts-noto-color-emoji)") != std::string::npos);
    BOOST_TEST(missing_fonts("ŷ").find("fonts-dejavu-core)") != std::string::npos);
    BOOST_TEST(missing_fonts("ह").find("fonts-noto-core)") != std::string::npos);
    BOOST_TEST(
        missing_fonts("\uE000\U000F0000") ==
        "no installed font has '\uE000' (U+E000) and 1 more of the symbols: install the font that it was made for");
}

BOOST_AUTO_TEST_CASE(no_font_is_asked_for_where_the_fonts_are_unknown) {
    {
        const Variable path("PATH", "/nowhere");
        BOOST_TEST(missing_fonts("한") == "");
    }
    const Listed listed("exit 1");
    BOOST_TEST(missing_fonts("한") == "");
}

BOOST_AUTO_TEST_CASE(no_font_at_all_is_known) {
    const Listed listed("exit 0");
    BOOST_TEST(missing_fonts("한").find("fonts-nanum)") != std::string::npos);
    BOOST_TEST(missing_fonts("abc") == "");
}

BOOST_AUTO_TEST_SUITE_END()
