#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <locale>
#include <string>
#include <unroll/error.hpp>
#include <unroll/report/plot.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_plot)

BOOST_AUTO_TEST_CASE(special_characters_of_gnuplot_are_quoted) {
    BOOST_TEST(Plot::quoted("a'가") == "\"a'가\"");
    BOOST_TEST(Plot::quoted("\"") == "\"\\042\"");
    BOOST_TEST(Plot::quoted("\\") == "\"\\134\"");
    BOOST_TEST(Plot::quoted("@`") == "\"\\100\\140\"");
}

BOOST_AUTO_TEST_CASE(measures_from_the_upper_left_corner) {
    const Plot plot(200, 100);
    BOOST_TEST(plot.at(50, 25) == "screen 0.25, screen 0.75");
    BOOST_TEST(plot.size(50, 25) == "screen 0.25, screen 0.25");
}

struct Comma : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

BOOST_AUTO_TEST_CASE(writes_numbers_as_gnuplot_reads_them_in_any_locale) {
    const Sandbox sandbox;
    const Variable path("PATH", sandbox.gnuplot("/bin/cat; echo '</svg>'").string());
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Comma));
    Plot plot(2000, 1000);
    plot.commands("x = ", 1234.5);
    plot.labels("x", {"a", "b"}, 10);
    plot.text("words", 500, 250, 12);
    BOOST_CHECK_THROW(plot.draw(sandbox / "figure"), Error);  // the PNG is none
    std::locale::global(before);

    const std::string script = content(sandbox / "figure.svg");
    const auto holds = [&](const std::string& line) { return script.find(line + '\n') != std::string::npos; };
    BOOST_TEST(holds("x = 1234.5"));
    BOOST_TEST(holds("set xtics font ',10' (\"a\" 0, \"b\" 1)"));
    BOOST_TEST(holds("set label \"words\" at screen 0.25, screen 0.75 center font ',12'"));
    BOOST_TEST(script.find("size 2000,1000\n") != std::string::npos);
    BOOST_TEST(!std::filesystem::exists(sandbox / "figure.png"));
}

BOOST_AUTO_TEST_CASE(draws_two_files) {
    const Sandbox sandbox;
    const Variable path("PATH", sandbox.gnuplot("/bin/cat; printf '</svg>'; exit 0").string());
    BOOST_CHECK_THROW(Plot(100, 50).draw(sandbox / "a/figure"), Error);

    sandbox.gnuplot("read terminal; case $terminal in *svg*) echo '</svg>';; *) printf 'IEND\\256B`\\202';; esac");
    BOOST_TEST(Plot(100, 50).draw(sandbox / "b/figure.name"));
    BOOST_TEST(std::filesystem::exists(sandbox / "b/figure.name.svg"));
    BOOST_TEST(std::filesystem::exists(sandbox / "b/figure.name.png"));
    BOOST_TEST(sandbox.entries("b") == 2);
}

BOOST_AUTO_TEST_CASE(draws_nothing_without_gnuplot) {
    const Sandbox sandbox;
    const Variable path("PATH", "");
    BOOST_TEST(!Plot(100, 50).draw(sandbox / "folder/figure"));
    BOOST_TEST(sandbox.entries() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
