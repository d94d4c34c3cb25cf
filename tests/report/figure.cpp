#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <errors.hpp>
#include <filesystem>
#include <fstream>
#include <limits>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/report/figure.hpp>
#include <unroll/report/fonts.hpp>
#include <unroll/report/gnuplot.hpp>
#include <utility>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_figure)

// LECTURE.md, experiment 1: positions a b c a b c …
Activations lecture(std::size_t positions = 20) {
    const std::vector<double> hidden[] = {{-.0147}, {.9653}, {-.9896}};
    const std::vector<double> logits[] = {
        {-1.4755, .9098, -1.4745}, {-6.0618, 1.2108, 3.7086}, {3.0875, .6104, -6.6312}};
    const std::vector<double> probabilities[] = {{.0777, .8444, .0778}, {.0001, .0760, .9239}, {.9225, .0775, .0001}};
    Activations seen{{"a", "b", "c"}, {}, {}, {}, {}};
    for (std::size_t i = 0; i < positions; ++i) {
        seen.symbols.push_back(seen.classes[i % 3]);
        seen.hidden.push_back(hidden[i % 3]);
        seen.logits.push_back(logits[i % 3]);
        seen.probabilities.push_back(probabilities[i % 3]);
    }
    return seen;
}

/// A folder with a gnuplot that gives back the script of the SVG as the picture.
struct Copied {
    Sandbox sandbox;
    Variable path{"PATH", sandbox
                              .gnuplot("read terminal; case $terminal in "
                                       "*svg*) /bin/cat; echo '</svg>';; *) printf 'IEND\\256B`\\202';; esac")
                              .string()};

    std::string vis1(const Activations& seen, std::size_t positions = 9) const {
        BOOST_TEST(draw_vis1(seen, sandbox / "figure", positions));
        return content(sandbox / "figure.svg");
    }
    std::string vis2(const Activations& seen, double clip, std::size_t positions = 15) const {
        BOOST_TEST(draw_vis2(seen, clip, sandbox / "figure", positions));
        return content(sandbox / "figure.svg");
    }
};

std::size_t count(const std::string& script, std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = script.find(text); at != std::string::npos; at = script.find(text, at + 1)) ++count;
    return count;
}

BOOST_AUTO_TEST_CASE(vis1_has_three_panels_of_nine_positions) {
    const std::string script = Copied().vis1(lecture());
    BOOST_TEST(count(script, "Vis1: h, net(x), ŷ") == 1u);
    BOOST_TEST(count(script, "set title \"h := (tanh∘linr₁)(x)\"") == 1u);
    BOOST_TEST(count(script, "set title \"net(x) := (linr₂∘tanh∘linr₁)(x)\"") == 1u);
    BOOST_TEST(count(script, "set title \"ŷ = softmax(net(x))\"") == 1u);
    BOOST_TEST(count(script, "set xrange [-0.4:8.4]") == 1u);
    BOOST_TEST(count(script, "(\"a\" 0, \"b\" 1, \"c\" 2, \"a\" 3, \"b\" 4, \"c\" 5, \"a\" 6, \"b\" 7, \"c\" 8)") ==
               1u);
    BOOST_TEST(count(script, "\nplot ") == 3u);
    BOOST_TEST(count(script, "set arrow ") == 8 * (1 + 3 + 3));
    BOOST_TEST(count(script, "title \"h\"") == 1u);
    BOOST_TEST(count(script, " title \"b\"") == 2u);
    BOOST_TEST(count(script, "\n2 -6.6312 0.7\n") == 1u);
    for (const char* colour : {"#1f77b4", "#ff7f0e", "#2ca02c"}) BOOST_TEST(count(script, colour) > 0u);
}

BOOST_AUTO_TEST_CASE(vis2_has_a_cell_for_every_number_of_fifteen_positions) {
    const std::string script = Copied().vis2(lecture(), 7);
    BOOST_TEST(count(script, "Vis2: [h | net(x) | ŷ]") == 1u);
    BOOST_TEST(count(script,
                     "(\"h\" 0, \"y=a?\" 1, \"y=b?\" 2, \"y=c?\" 3, "
                     "\"P(y=a)\" 4, \"P(y=b)\" 5, \"P(y=c)\" 6)") == 1u);
    BOOST_TEST(count(script, "set cbrange [-7:7]") == 1u);
    BOOST_TEST(count(script, "set xrange [-0.5:6.5]\nset x2range [-0.5:6.5]\nset yrange [14.5:-0.5]") == 1u);
    BOOST_TEST(count(script, "\n0 0 -0.0147\n1 0 -1.4755\n2 0 0.9098\n3 0 -1.4745\n4 0 0.0777\n5 0 0.8444\n") == 1u);
    BOOST_TEST(count(script, "\n3 14 -6.6312\n") == 1u);
    for (std::size_t row = 0; row < 15; ++row) BOOST_TEST(count(script, "\n6 " + std::to_string(row) + " 0.") == 1u);
}

BOOST_AUTO_TEST_CASE(vis2_shows_the_cells_first) {
    Activations seen = lecture(2);
    seen.cells = {{"f", {{.25}, {.5}}}, {"c", {{-6}, {6}}}};
    const std::string script = Copied().vis2(seen, 7);
    BOOST_TEST(count(script, "Vis2: [f | c | h | net(x) | ŷ]") == 1u);
    BOOST_TEST(count(script, "(\"f\" 0, \"c\" 1, \"h\" 2, \"y=a?\" 3, ") == 1u);
    BOOST_TEST(count(script, "\n0 1 0.5\n1 1 6\n2 1 0.9653\n3 1 -6.0618\n") == 1u);
    for (const char* between : {"first 0.5,", "first 1.5,", "first 2.5,", "first 5.5,"})
        BOOST_TEST(count(script, std::string("set arrow from ") + between + " graph 0 rto") == 1u);
    BOOST_TEST(count(script, "set arrow ") == 4u);
}

BOOST_AUTO_TEST_CASE(vis2_of_many_rows_or_columns_has_smaller_cells) {
    const Copied copied;
    const auto screen = [&](const Activations& seen) {  // how wide a column is, as a share of the whole
        const std::string script = copied.vis2(seen, 7, 99);
        const auto number = [&](std::string_view name) {
            return std::stod(script.substr(script.find(name) + name.size()));
        };
        return (number("set rmargin at screen ") - number("set lmargin at screen ")) / 7;
    };
    const double few = screen(lecture(15)), many = screen(lecture(30));
    BOOST_TEST(few / many > 1.1);
    Activations wide = lecture(2);
    for (auto& row : wide.hidden) row.resize(100);
    BOOST_TEST(count(copied.vis2(wide, 7), "set x2tics rotate by 90 left") == 1u);
    BOOST_TEST(count(copied.vis2(lecture(2), 7), "set x2tics norotate") == 1u);
}

BOOST_AUTO_TEST_CASE(show_as_many_positions_as_there_are_and_are_asked_for) {
    const Copied copied;
    BOOST_TEST(count(copied.vis1(lecture(4)), "set xrange [-0.4:3.4]") == 1u);
    BOOST_TEST(count(copied.vis1(lecture(), 5), "set xrange [-0.4:4.4]") == 1u);
    BOOST_TEST(count(copied.vis2(lecture(1), 7), "set yrange [0.5:-0.5]") == 1u);
    BOOST_TEST(count(copied.vis2(lecture(), 7, 16), "set yrange [15.5:-0.5]") == 1u);
}

BOOST_AUTO_TEST_CASE(vis2_leaves_out_nan) {
    Activations seen = lecture(2);
    seen.logits[1][0] = std::numeric_limits<double>::quiet_NaN();
    const std::string script = Copied().vis2(seen, 7);
    BOOST_TEST(count(script, "\n1 1 ") == 0u);
    BOOST_TEST(count(script, "\n2 1 ") == 1u);
}

BOOST_AUTO_TEST_CASE(draw_nothing_without_gnuplot) {
    const Sandbox sandbox;
    const Variable path("PATH", "");
    BOOST_TEST(!draw_vis1(lecture(), sandbox / "figures/1"));
    BOOST_TEST(!draw_vis2(lecture(), 7, sandbox / "figures/1"));
    BOOST_TEST(sandbox.entries() == 0);
}

BOOST_AUTO_TEST_CASE(bad_input_is_an_error) {
    const Copied copied;
    std::ofstream(copied.sandbox / "file") << "in the way";
    CHECK_ERROR(draw_vis1(lecture(), copied.sandbox / "file/1"),
                "cannot write " + (copied.sandbox / "file/1.svg").string() + ": Not a directory");
    BOOST_CHECK_THROW(draw_vis2(lecture(), 7, "/proc/no/such/folder/1"), Error);
    BOOST_CHECK_THROW(draw_vis1(Activations{}, copied.sandbox / "1"), Error);
    BOOST_CHECK_THROW(draw_vis2(Activations{}, 7, copied.sandbox / "1"), Error);
    BOOST_CHECK_THROW(draw_vis1(lecture(), copied.sandbox / "1", 0), Error);
    for (const double clip : {0.0, -7.0, std::nan(""), std::numeric_limits<double>::infinity()})
        BOOST_CHECK_THROW(draw_vis2(lecture(), clip, copied.sandbox / "1"), Error);
    Activations bad = lecture();
    bad.hidden.pop_back();
    BOOST_CHECK_THROW(draw_vis1(bad, copied.sandbox / "1"), Error);
    BOOST_TEST(copied.sandbox.entries() == 2);  // bin and file
}

// --- with the true gnuplot ----------------------------------------------------------------------------------------

boost::test_tools::assertion_result gnuplot_is_there(boost::unit_test::test_unit_id) { return !find_gnuplot().empty(); }

const boost::unit_test::precondition if_gnuplot_is_there{gnuplot_is_there};

std::pair<unsigned, unsigned> png_size(const std::string& png) {
    BOOST_TEST_REQUIRE(png.substr(1, 3) == "PNG");
    const auto number = [&](std::size_t at) {
        unsigned value = 0;
        for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(png[at + i]);
        return value;
    };
    return {number(16), number(20)};
}

BOOST_AUTO_TEST_CASE(gnuplot_draws_both_figures, *if_gnuplot_is_there) {
    const Sandbox sandbox;
    BOOST_TEST(draw_vis1(lecture(), sandbox / "figures/vis1"));
    BOOST_TEST(draw_vis2(lecture(), 7, sandbox / "figures/vis2"));
    BOOST_TEST(sandbox.entries("figures") == 4);

    const std::string vis1 = content(sandbox / "figures/vis1.svg"), vis2 = content(sandbox / "figures/vis2.svg");
    BOOST_TEST(vis1.find("(tanh∘linr₁)(x)") != std::string::npos);
    BOOST_TEST(vis1.find("stroke-dasharray") != std::string::npos);
    BOOST_TEST(vis2.find("P(y=c)") != std::string::npos);
    BOOST_TEST(png_size(content(sandbox / "figures/vis1.png")).first == 2400u);

    // Cells are as wide as they are high: 7 columns and 15 rows, and one more column.
    Activations wider = lecture();
    for (auto& row : wider.hidden) row.push_back(0);
    BOOST_TEST(draw_vis2(wider, 7, sandbox / "figures/wider"));
    BOOST_TEST(draw_vis2(lecture(), 7, sandbox / "figures/higher", 16));
    const auto [width, height] = png_size(content(sandbox / "figures/vis2.png"));
    const auto [wider_by, same_height] = png_size(content(sandbox / "figures/wider.png"));
    const auto [same_width, higher_by] = png_size(content(sandbox / "figures/higher.png"));
    BOOST_TEST(same_height == height);
    BOOST_TEST(same_width == width);
    BOOST_TEST(wider_by - width == higher_by - height);
}

BOOST_AUTO_TEST_CASE(gnuplot_draws_every_symbol_as_itself, *if_gnuplot_is_there) {
    const Sandbox sandbox;
    const std::string program = "`touch " + (sandbox / "touched").string() + "`";
    Activations seen{{"\"", "'", "\\", "@x", program, "<&>", "{/*", "가", "_^", "$a"}, {}, {}, {}, {}};
    seen.symbols = seen.classes;
    seen.hidden.assign(10, {});
    seen.logits.assign(10, std::vector<double>(10, 1));
    seen.probabilities.assign(10, std::vector<double>(10, 0.1));
    BOOST_TEST(draw_vis1(seen, sandbox / "vis1", 10));
    BOOST_TEST(draw_vis2(seen, 7, sandbox / "vis2"));
    BOOST_TEST(!std::filesystem::exists(sandbox / "touched"));
    const std::string svg = content(sandbox / "vis2.svg");
    for (const std::string text : {"P(y=')", "P(y=\\)", "P(y=@x)", "P(y=&lt;&amp;>)", "P(y={/*)", "P(y=가)", "P(y=$a)"})
        BOOST_TEST(svg.find(text) != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(a_symbol_that_no_font_has_spoils_no_png, *if_gnuplot_is_there) {
    const Sandbox sandbox;
    Activations seen = lecture();
    seen.classes[1] = "\U0010FFF0";  // private: what it looks like is between a font and its user
    std::ofstream(sandbox / "vis1.png") << "of an earlier run";
    const Drawn vis1 = draw_vis1(seen, sandbox / "vis1"), vis2 = draw_vis2(seen, 7, sandbox / "vis2");
    BOOST_TEST(vis1);
    BOOST_TEST(vis2);
    if (!detail::find_program("fc-list").empty()) {
        BOOST_TEST(vis1.no_png == "no installed font has '\U0010FFF0' (U+10FFF0): install the font that it was made for");
        BOOST_TEST(vis2.no_png == vis1.no_png);
        BOOST_TEST(sandbox.entries() == 2);  // vis1.svg, vis2.svg
    }
    BOOST_TEST(content(sandbox / "vis2.svg").find("P(y=\U0010FFF0)") != std::string::npos);
    BOOST_TEST(draw_vis1(lecture(), sandbox / "vis1").no_png == "");
    BOOST_TEST(std::filesystem::exists(sandbox / "vis1.png"));
}

BOOST_AUTO_TEST_CASE(gnuplot_draws_a_korean_text, *if_gnuplot_is_there) {
    const Sandbox sandbox;
    Activations seen = lecture();
    seen.classes = {"한", "글", "은"};
    const Drawn drawn = draw_vis2(seen, 7, sandbox / "vis2");
    BOOST_TEST(drawn);
    BOOST_TEST(content(sandbox / "vis2.svg").find("P(y=글)") != std::string::npos);
    BOOST_TEST(std::filesystem::exists(sandbox / "vis2.png") == drawn.no_png.empty());
    if (!drawn.no_png.empty()) BOOST_TEST(drawn.no_png.find("fonts-nanum") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(vis1_names_the_layers_of_its_net) {
    const Copied copied;
    Activations seen = lecture();
    seen.layers = {"OneHot", "LSTM", "Linear"};
    std::string script = copied.vis1(seen);
    BOOST_TEST(count(script, "set title \"h := (LSTM∘OneHot)(x)\"") == 1u);
    BOOST_TEST(count(script, "set title \"net(x) := (Linear∘LSTM∘OneHot)(x)\"") == 1u);
    seen.layers = {"Embedding"};
    script = copied.vis1(seen);
    BOOST_TEST(count(script, "set title \"h: the net has one layer\"") == 1u);
    BOOST_TEST(count(script, "set title \"net(x) := Embedding(x)\"") == 1u);
    seen.layers = {"Embedding", "LayerNorm", "ReLU", "Linear", "LayerNorm", "ReLU", "Linear"};
    BOOST_TEST(count(copied.vis1(seen), "set title \"net(x) := (Linear∘…∘Embedding)(x)\"") == 1u);
}

BOOST_AUTO_TEST_CASE(gnuplot_draws_nan_infinity_and_huge_numbers, *if_gnuplot_is_there) {
    const Sandbox sandbox;
    const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
    for (const double value : {nan, infinity, -infinity, 0.0, 1e30, -1e-30}) {
        const Activations seen{{"a"}, {"a", "a"}, {{value}, {value}}, {{value}, {0}}, {{value}, {value}}};
        BOOST_TEST(draw_vis1(seen, sandbox / "vis1"));
        BOOST_TEST(draw_vis2(seen, 7, sandbox / "vis2"));
    }
    BOOST_TEST(draw_vis1({{"a"}, {"a"}, {{}}, {{0}}, {{1}}}, sandbox / "vis1"));
    BOOST_TEST(draw_vis2({{"a"}, {"a"}, {{}}, {{0}}, {{1}}}, 1e-3, sandbox / "vis2"));
}

BOOST_AUTO_TEST_SUITE_END()
