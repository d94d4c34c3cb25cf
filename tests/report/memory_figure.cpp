#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/report/memory_figure.hpp>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_memory_figure)

/// What an LSTM of so many nodes might show: h is the position, c ten times as much, f a half.
Activations remembered(std::size_t positions, std::size_t nodes) {
    Activations seen{{"a", "b"}, {}, {}, {}, {}, {{"f", {}}, {"c", {}}}};
    for (std::size_t i = 0; i < positions; ++i) {
        const auto number = static_cast<double>(i);
        seen.symbols.push_back(seen.classes[i % 2]);
        seen.hidden.emplace_back(nodes, number);
        seen.logits.push_back({0, 0});
        seen.probabilities.push_back({.5, .5});
        seen.cells[0].numbers.emplace_back(nodes, .5);
        seen.cells[1].numbers.emplace_back(nodes, 10 * number);
    }
    return seen;
}

std::string script_of(const Activations& seen, std::size_t positions = 15) {
    const Sandbox sandbox;
    const Variable path("PATH", sandbox
                                    .gnuplot("read terminal; case $terminal in "
                                             "*svg*) /bin/cat; echo '</svg>';; *) printf 'IEND\\256B`\\202';; esac")
                                    .string());
    BOOST_TEST(draw_memory(seen, sandbox / "figure", positions));
    return content(sandbox / "figure.svg");
}

std::size_t count(const std::string& script, std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = script.find(text); at != std::string::npos; at = script.find(text, at + 1)) ++count;
    return count;
}

BOOST_AUTO_TEST_CASE(has_a_panel_for_h_and_for_each_part_of_the_cells_at_both_ends) {
    const std::string script = script_of(remembered(40, 2));
    BOOST_TEST(count(script, "What it remembers") == 1u);
    BOOST_TEST(count(script, "the first positions") == 1u);
    BOOST_TEST(count(script, "the last positions") == 1u);
    for (const std::string title : {"h", "f", "c"}) BOOST_TEST(count(script, "set title \"" + title + "\"") == 2u);
    BOOST_TEST(count(script, "\nplot ") == 6u);
    BOOST_TEST(count(script, "title \"c₂\"") == 2u);
    BOOST_TEST(count(script, "set xrange [-0.4:14.4]") == 2u);
    BOOST_TEST(count(script, "set arrow from 13,13 to 14,14 ") == 2u);    // h₁ and h₂ at first
    BOOST_TEST(count(script, "set arrow from 13,380 to 14,390 ") == 2u);  // c₁ and c₂ at last
    BOOST_TEST(count(script, "set xtics norotate") == 1u);
}

BOOST_AUTO_TEST_CASE(has_one_column_for_few_positions) {
    const std::string script = script_of(remembered(15, 1));
    BOOST_TEST(count(script, "the last positions") == 0u);
    BOOST_TEST(count(script, "\nplot ") == 3u);
    BOOST_TEST(count(script, "title \"h\"") == 2u);  // the panel's and the line's
    BOOST_TEST(count(script_of(remembered(3, 1), 2), "set xrange [-0.4:1.4]") == 2u);
}

BOOST_AUTO_TEST_CASE(shows_eight_nodes_of_more) {
    const std::string script = script_of(remembered(4, 20));
    BOOST_TEST(count(script, "set title \"h, 8 of 20 nodes\"") == 1u);
    BOOST_TEST(count(script, "title \"h₈\"") == 1u);
    BOOST_TEST(count(script, "title \"h₉\"") == 0u);
    BOOST_TEST(count(script_of(remembered(4, 8)), "set title \"h\"") == 1u);
}

BOOST_AUTO_TEST_CASE(turns_long_symbols) {
    Activations seen = remembered(4, 1);
    seen.symbols[2] = "three";
    BOOST_TEST(count(script_of(seen), "set xtics rotate by 90 right") == 1u);
}

BOOST_AUTO_TEST_CASE(of_a_net_without_cells_is_h_alone) {
    Activations seen = remembered(4, 2);
    seen.cells.clear();
    BOOST_TEST(count(script_of(seen), "\nplot ") == 1u);
}

BOOST_AUTO_TEST_CASE(bad_input_is_an_error_and_no_gnuplot_is_told) {
    const Sandbox sandbox;
    const Variable path("PATH", "");
    BOOST_TEST(!draw_memory(remembered(20, 2), sandbox / "figure"));
    BOOST_CHECK_THROW(draw_memory(Activations{}, sandbox / "figure"), Error);
    BOOST_CHECK_THROW(draw_memory(remembered(20, 2), sandbox / "figure", 0), Error);
    Activations bad = remembered(20, 2);
    bad.cells[0].numbers.pop_back();
    BOOST_CHECK_THROW(draw_memory(bad, sandbox / "figure"), Error);
    BOOST_TEST(sandbox.entries() == 0);
}

boost::test_tools::assertion_result gnuplot_is_there(boost::unit_test::test_unit_id) { return !find_gnuplot().empty(); }

BOOST_AUTO_TEST_CASE(gnuplot_draws_it, *boost::unit_test::precondition(gnuplot_is_there)) {
    const Sandbox sandbox;
    Activations seen = remembered(40, 3);
    seen.cells[1].numbers[2][1] = NAN;
    BOOST_TEST(draw_memory(seen, sandbox / "figure"));
    BOOST_TEST(content(sandbox / "figure.svg").find("the last positions") != std::string::npos);
    BOOST_TEST(sandbox.entries() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
