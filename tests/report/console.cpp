#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <sstream>
#include <string>
#include <unroll/error.hpp>
#include <unroll/report/console.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_console)

const Activations seen{{"a", "b"}, {"a", "b"}, {{-.99371}, {.5}}, {{-7, 12.34567}, {0, 1}}, {{.25, .75}, {1, 0}}};

BOOST_AUTO_TEST_CASE(prints_a_row_per_position) {
    std::ostringstream out;
    print(seen, out);
    BOOST_TEST(out.str() ==
               "         h |    y=a?     y=b? |  P(y=a)   P(y=b)\n"
               "a  -0.9937 | -7.0000  12.3457 |  0.2500   0.7500\n"
               "b   0.5000 |  0.0000   1.0000 |  1.0000   0.0000\n");
}

BOOST_AUTO_TEST_CASE(keeps_columns_straight) {
    std::ostringstream out;
    print({{"가", "two"}, {"가", "two"}, {{}, {}}, {{-12345.6, 0}, {0, 0}}, {{0.5, 0.5}, {NAN, 1}}}, out);
    BOOST_TEST(out.str() ==
               "    |       y=가?       y=two? |     P(y=가)     P(y=two)\n"
               " 가 | -12345.6000       0.0000 |      0.5000       0.5000\n"
               "two |      0.0000       0.0000 |         nan       1.0000\n");
}

BOOST_AUTO_TEST_CASE(a_table_shows_the_cells_first) {
    Activations with_cells = seen;
    with_cells.cells = {{"f", {{.25}, {.5}}}, {"c", {{-6}, {6}}}};
    std::ostringstream out;
    print(with_cells, out);
    BOOST_TEST(out.str() ==
               "         f |       c |       h |    y=a?     y=b? |  P(y=a)   P(y=b)\n"
               "a   0.2500 | -6.0000 | -0.9937 | -7.0000  12.3457 |  0.2500   0.7500\n"
               "b   0.5000 |  6.0000 |  0.5000 |  0.0000   1.0000 |  1.0000   0.0000\n");
    std::ostringstream colours;
    show_vis2(with_cells, 7, detail::Colours::all, colours, 1);
    BOOST_TEST(colours.str().starts_with("Vis2: [f | c | h | net(x) | ŷ]\n   f   c   h   a  b   a  b \na "));
}

BOOST_AUTO_TEST_CASE(writes_decimals) {
    BOOST_TEST(decimal(1.0 / 3, 4) == "0.3333");
    BOOST_TEST(decimal(-2, 0) == "-2");
    BOOST_TEST(decimal(std::numeric_limits<double>::max(), 6).size() == 309u + 1 + 6);
    BOOST_TEST(decimal(-std::numeric_limits<double>::infinity(), 4) == "-inf");
}

BOOST_AUTO_TEST_CASE(a_stream_that_is_no_terminal_gets_no_colour) {
    const Variable term("TERM", "xterm-256color"), colorterm("COLORTERM", "truecolor"), no_color("NO_COLOR", "");
    std::ostringstream out;
    BOOST_TEST((detail::colours_of(out) == detail::Colours::none));
    show_vis2(seen, 7, out);
    BOOST_TEST(out.str().empty());
}

BOOST_AUTO_TEST_CASE(numbers_have_the_colours_of_the_figure) {
    const auto all = [](double number) { return detail::coloured("x", number, 7, detail::Colours::all); };
    BOOST_TEST(all(0) == "\033[48;2;255;255;255mx\033[0m");
    BOOST_TEST(all(7) == "\033[48;2;255;0;0mx\033[0m");
    BOOST_TEST(all(70) == "\033[48;2;255;0;0mx\033[0m");
    BOOST_TEST(all(-7) == "\033[48;2;0;0;255mx\033[0m");
    BOOST_TEST(all(-std::numeric_limits<double>::infinity()) == "\033[48;2;0;0;255mx\033[0m");
    BOOST_TEST(all(-1.4) == "\033[48;2;204;204;255mx\033[0m");
    BOOST_TEST(all(NAN) == "\033[48;2;158;158;158mx\033[0m");

    const auto palette = [](double number) { return detail::coloured("x", number, 5, detail::Colours::palette); };
    BOOST_TEST(palette(0) == "\033[48;5;231mx\033[0m");        // 5 5 5
    BOOST_TEST(palette(5) == "\033[48;5;196mx\033[0m");        // 5 0 0
    BOOST_TEST(palette(-5) == "\033[48;5;21mx\033[0m");        // 0 0 5
    BOOST_TEST(palette(2) == "\033[48;5;217mx\033[0m");        // 5 3 3
    BOOST_TEST(palette(1.0 / 3) == "\033[48;5;224mx\033[0m");  // 5 4 4: a faint third is not nothing
    BOOST_TEST(palette(0.002) == "\033[48;5;231mx\033[0m");
    BOOST_TEST(palette(NAN) == "\033[48;5;247mx\033[0m");
}

BOOST_AUTO_TEST_CASE(shows_vis2) {
    std::ostringstream out;
    show_vis2(seen, 7, detail::Colours::all, out, 1);
    const auto cell = [](double number) { return detail::coloured("   ", number, 7, detail::Colours::all); };
    const std::string expected = "Vis2: [h | net(x) | ŷ]\n   h   a  b   a  b \na " + cell(-.99371) + " " + cell(-7) +
                                 cell(12) + " " + cell(.25) + cell(.75) + "\n";
    BOOST_TEST(out.str().substr(0, expected.size()) == expected);
    BOOST_TEST(out.str().find("-7.0 " + detail::coloured(" ", -7, 7, detail::Colours::all)) != std::string::npos);
    BOOST_TEST(out.str().ends_with(detail::coloured(" ", 7, 7, detail::Colours::all) + " 7.0\n"));

    std::ostringstream none;
    show_vis2(seen, 7, detail::Colours::none, none);
    BOOST_TEST(none.str().empty());
}

BOOST_AUTO_TEST_CASE(bad_input_is_an_error) {
    std::ostringstream out;
    BOOST_CHECK_THROW(print(Activations{}, out), Error);
    BOOST_CHECK_THROW(show_vis2(Activations{}, 7, detail::Colours::all, out), Error);
    BOOST_CHECK_THROW(show_vis2(seen, 0, detail::Colours::all, out), Error);
    BOOST_CHECK_THROW(show_vis2(seen, NAN, detail::Colours::all, out), Error);
    BOOST_TEST(out.str().empty());
}

BOOST_AUTO_TEST_SUITE_END()
