#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <errors.hpp>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/report/grid_figure.hpp>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_grid_figure)

/// So many nets; net i is sure of b by i hundredths after a, and knows nothing after b.
std::vector<Activations> nets(std::size_t count) {
    std::vector<Activations> nets;
    for (std::size_t i = 0; i < count; ++i) {
        const double sure = static_cast<double>(i) / 100;
        nets.push_back({{"a", "b"}, {"a", "b"}, {{}, {}}, {{0, 0}, {0, 0}}, {{1 - sure, sure}, {.5, .5}}});
    }
    return nets;
}

std::string script_of(const std::vector<Activations>& nets) {
    const Sandbox sandbox;
    const Variable path("PATH", sandbox
                                    .gnuplot("read terminal; case $terminal in "
                                             "*svg*) /bin/cat; echo '</svg>';; *) printf 'IEND\\256B`\\202';; esac")
                                    .string());
    BOOST_TEST(draw_grid(nets, "a title", sandbox / "figure"));
    return content(sandbox / "figure.svg");
}

std::size_t count(const std::string& script, std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = script.find(text); at != std::string::npos; at = script.find(text, at + 1)) ++count;
    return count;
}

BOOST_AUTO_TEST_CASE(has_a_matrix_for_each_net_five_in_a_row) {
    const std::string script = script_of(nets(7));
    BOOST_TEST(count(script, "\"a title\"") == 1u);
    BOOST_TEST(count(script, "\nplot ") == 7u);
    BOOST_TEST(count(script, "\n0 0 0.97\n1 0 0.03\n0 1 0.5\n1 1 0.5\n") == 1u);
    BOOST_TEST(count(script, "set cbrange [0:1]") == 1u);
    BOOST_TEST(count(script, "set x2tics font") == 5u);  // above the first row
    BOOST_TEST(count(script, "set ytics font") == 2u);   // on the left
    BOOST_TEST(count(script_of(nets(3)), "\nplot ") == 3u);
}

BOOST_AUTO_TEST_CASE(leaves_out_nan) {
    auto bad = nets(1);
    bad[0].probabilities[0][1] = NAN;
    const std::string script = script_of(bad);
    BOOST_TEST(count(script, "\n1 0 ") == 0u);
    BOOST_TEST(count(script, "\n1 1 0.5") == 1u);
}

BOOST_AUTO_TEST_CASE(bad_input_is_an_error_and_no_gnuplot_is_told) {
    const Sandbox sandbox;
    const Variable path("PATH", "");
    BOOST_TEST(!draw_grid(nets(2), "", sandbox / "figure"));
    BOOST_CHECK_THROW(draw_grid({}, "", sandbox / "figure"), Error);
    auto bad = nets(2);
    bad[1] = bad[1].first(1);
    const auto figure = sandbox / "figure";
    CHECK_ERROR(draw_grid(bad, "", figure), "draw_grid: positions: expected 2, got 1");
    bad = nets(2);
    bad[1] = {{"a"}, {"a", "a"}, {{}, {}}, {{0}, {0}}, {{1}, {1}}};
    CHECK_ERROR(draw_grid(bad, "", figure), "draw_grid: classes: expected 2, got 1");
    bad = nets(2);
    bad[0].logits.pop_back();
    BOOST_CHECK_THROW(draw_grid(bad, "", sandbox / "figure"), Error);
    BOOST_TEST(sandbox.entries() == 0);
}

boost::test_tools::assertion_result gnuplot_is_there(boost::unit_test::test_unit_id) { return !find_gnuplot().empty(); }

BOOST_AUTO_TEST_CASE(gnuplot_draws_it, *boost::unit_test::precondition(gnuplot_is_there)) {
    const Sandbox sandbox;
    auto some = nets(6);
    some[2].probabilities = {{NAN, NAN}, {NAN, NAN}};
    BOOST_TEST(draw_grid(some, "`a title`", sandbox / "figure"));
    BOOST_TEST(content(sandbox / "figure.svg").find("`a title`") != std::string::npos);
    BOOST_TEST(sandbox.entries() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
