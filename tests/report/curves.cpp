#include <boost/test/unit_test.hpp>
#include <cmath>
#include <errors.hpp>
#include <string>
#include <unroll/error.hpp>
#include <unroll/report/curves.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_curves)

Curves losses() {
    Curves curves{"epoch", "loss", {"training", "held \"out\", of 가"}};
    curves.append({2, 2.5});
    curves.append({NAN, 2.25});
    curves.append({.1, INFINITY});
    return curves;
}

std::string script_of(const Curves& curves) {
    const Sandbox sandbox;
    const Variable path("PATH", sandbox
                                    .gnuplot("read terminal; case $terminal in "
                                             "*svg*) /bin/cat; echo '</svg>';; *) printf 'IEND\\256B`\\202';; esac")
                                    .string());
    BOOST_TEST(draw_curves(curves, sandbox / "figure"));
    return content(sandbox / "figure.svg");
}

BOOST_AUTO_TEST_CASE(are_lines_over_epochs_from_one_on) {
    const std::string script = script_of(losses());
    const auto has = [&](const std::string& text) { return script.find(text) != std::string::npos; };
    BOOST_TEST(has("set xlabel \"epoch\""));
    BOOST_TEST(has("set ylabel \"loss\""));
    BOOST_TEST(has("set xrange [0.5:3.5]"));
    BOOST_TEST(has("set yrange [-0.02:2.62]"));  // a twentieth more than 0.1 to 2.5
    BOOST_TEST(has("$curve0 << END\n1 2\n3 0.1\nEND\n"));
    BOOST_TEST(has("$curve1 << END\n1 2.5\n2 2.25\nEND\n"));
    BOOST_TEST(has("title \"held \\042out\\042, of 가\""));
}

BOOST_AUTO_TEST_CASE(are_saved_with_every_digit) {
    const Sandbox sandbox;
    save_csv(sandbox / "losses.csv", losses());
    BOOST_TEST(content(sandbox / "losses.csv") ==
               "epoch,training,\"held \"\"out\"\", of 가\"\n1,2,2.5\n2,nan,2.25\n3,0.10000000000000001,inf\n");
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_an_error) {
    Curves curves{"epoch", "loss", {"training"}};
    CHECK_ERROR(curves.append({1, 2}), "Curves: numbers, one for each name: expected 1, got 2");
    CHECK_ERROR(draw_curves(curves, "none"), "draw_curves: expected at least one example, got none");
    CHECK_ERROR((Curves{"epoch", "loss", {}}), "Curves: names: expected at least one example, got none");
    curves.append({1});
    const Sandbox sandbox;
    save_csv(sandbox / "file", curves);
    BOOST_CHECK_THROW(save_csv(sandbox / "file/losses.csv", curves), Error);
}

BOOST_AUTO_TEST_SUITE_END()
