#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <string>
#include <unroll/error.hpp>
#include <unroll/report/line_panel.hpp>
#include <unroll/report/plot.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_line_panel)

std::string script_of(const LinePanel& panel) {
    const Sandbox sandbox;
    const Variable path("PATH", sandbox.gnuplot("/bin/cat; printf '</svg>'").string());
    Plot plot(1000, 500);
    panel.draw(plot, 100, 900, 50, 400, 450);
    BOOST_CHECK_THROW(plot.draw(sandbox / "figure"), Error);  // the script is no PNG
    return content(sandbox / "figure.svg");
}

bool holds(const std::string& script, const std::string& text) { return script.find(text) != std::string::npos; }

BOOST_AUTO_TEST_CASE(stands_where_it_is_told) {
    const std::string script = script_of({"title", {"a"}, {{1}, {2}}, 0, 2});
    BOOST_TEST(holds(script, "set lmargin at screen 0.1\nset rmargin at screen 0.9\n"));
    BOOST_TEST(holds(script, "set tmargin at screen 0.9\nset bmargin at screen 0.2\n"));
    BOOST_TEST(holds(script, "set key at screen 0.5, screen 0.1 "));
    BOOST_TEST(holds(script, "set title \"title\""));
    BOOST_TEST(holds(script, "title \"a\""));
}

BOOST_AUTO_TEST_CASE(shows_all_numbers) {
    BOOST_TEST(holds(script_of({"", {"a"}, {{-3}, {47}}, -1, 1}), "set yrange [-6:50]\n"));
    BOOST_TEST(holds(script_of({"", {"a"}, {{0}, {0}}, -1, 1}), "set yrange [-1.12:1.12]\n"));
    BOOST_TEST(holds(script_of({"", {"a"}, {{0}, {0}}, 0, 0}), "set yrange [-1:1]\n"));
    BOOST_TEST(holds(script_of({"", {"a"}, {{NAN}, {INFINITY}}, -1, 1}), "set yrange [-1.12:1.12]\n"));
}

BOOST_AUTO_TEST_CASE(lines_on_each_other_take_turns) {
    const std::string script = script_of({"", {"a", "b", "c", "d"}, {{1, 1, 1, 0}, {0, 0, 0, 1}, {0, 0, 1, 1}}, 0, 1});
    BOOST_TEST(holds(script, "set arrow from 0,1 to 1,0 nohead lw 1.6 lc rgb \"#1f77b4\" \\\ndt (8,31)\n"));
    BOOST_TEST(holds(script, "set arrow from 0,1 to 1,0 nohead lw 1.6 lc rgb \"#ff7f0e\" \\\ndt (0.1,13,8,18)\n"));
    BOOST_TEST(holds(script, "set arrow from 0,1 to 1,0 nohead lw 1.6 lc rgb \"#2ca02c\" \\\ndt (0.1,26,8,5)\n"));
    BOOST_TEST(holds(script, "set arrow from 0,0 to 1,1 nohead lw 1.6 lc rgb \"#d62728\" \\\ndt (8,5)\n"));
    BOOST_TEST(holds(script, "set arrow from 1,0 to 2,0 nohead lw 1.6 lc rgb \"#1f77b4\" \\\ndt (8,18)\n"));
    BOOST_TEST(holds(script, "set arrow from 1,0 to 2,1 nohead lw 1.6 lc rgb \"#2ca02c\" \\\ndt (8,5)\n"));
}

BOOST_AUTO_TEST_CASE(markers_on_each_other_are_rings) {
    const std::string script = script_of({"", {"a", "b", "c"}, {{1, 1, 1}, {0, 1, 0.001}}, 0, 1});
    BOOST_TEST(holds(script, "$markers << END\n0 1 1.7\n1 0 1.2\n\n\n0 1 1.2\n1 1 0.7\n\n\n0 1 0.7\n1 0.001 0.7\n"));
}

BOOST_AUTO_TEST_CASE(leaves_out_nan) {
    const double infinity = std::numeric_limits<double>::infinity();
    const std::string script = script_of({"", {"a"}, {{NAN}, {1}, {infinity}, {1}, {1}}, 0, 1});
    BOOST_TEST(!holds(script, "set arrow from 0"));
    BOOST_TEST(!holds(script, "set arrow from 1"));
    BOOST_TEST(!holds(script, "set arrow from 2"));
    BOOST_TEST(holds(script, "set arrow from 3,1 to 4,1"));
}

BOOST_AUTO_TEST_CASE(has_a_key_of_as_many_columns_as_fit) {
    const LinePanel letters("", {"a", "b", "c", "d", "e", "f"}, {}, 0, 1), word("", {"a", "a long word"}, {}, 0, 1);
    BOOST_TEST(letters.key_columns(334) == 5u);
    BOOST_TEST(letters.key_lines(334) == 2u);
    BOOST_TEST(word.key_columns(334) == 2u);
    BOOST_TEST(word.key_lines(100) == 2u);
    BOOST_TEST(LinePanel("", {}, {}, 0, 1).key_lines(334) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
