#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

#include "../../examples/lecture/exercise.hpp"
#include "../report/sandbox.hpp"

using namespace lecture;

BOOST_AUTO_TEST_SUITE(lecture_exercise)

using Letters = Alphabet<"abc">;

BOOST_AUTO_TEST_CASE(a_loss_curve_keeps_a_few_epochs) {
    LossCurve losses(10);
    for (int epoch = 0; epoch < 25; ++epoch) losses(epoch, 1.0 / (epoch + 1));
    BOOST_TEST_REQUIRE(losses.points().size() == 3u);
    BOOST_TEST(losses.points()[1].first == 10);
    BOOST_TEST(losses.points()[2].second == 1.0 / 21);
}

BOOST_AUTO_TEST_CASE(parameters_are_printed_row_by_row) {
    Sequential<Linear<2, 2>> net{};
    net.layer<0>().weight = {{1, 2}, {3, -4}};
    net.layer<0>().bias = {5, 6};
    std::ostringstream out;
    print_parameters(net, out);
    BOOST_TEST(out.str() == "0.weight  1.0000 2.0000 | 3.0000 -4.0000\n0.bias  5.0000 6.0000\n");
}

BOOST_AUTO_TEST_CASE(results_say_how_good_a_net_is) {
    Net<3, 1> net{};
    net.layer<2>().bias = {0, 3, 0};  // always b
    LossCurve losses;
    losses(0, 2.5);
    std::ostringstream out;
    print_results<Letters>(net, next_token<3>(Letters::encode("abcabc")), losses, 1.5, out);
    for (const std::string expected :
         {"trained in 1.50 ms", "loss  0: 2.500000", "right 2/5\n", "verdict: failure (실패)\n",
          " (the best possible for whoever sees only one symbol of this text: 0.000000)\n"}) {
        BOOST_TEST(out.str().find(expected) != std::string::npos, expected << " is not in\n" << out.str());
    }
}

BOOST_AUTO_TEST_CASE(figures_that_are_no_png_are_said_to_be_svg) {
    std::ostringstream out;
    print_figures("folder", "1", {{"vis1", {true}}, {"vis2", {true, "no font"}}}, out);
    BOOST_TEST(out.str() == "figures: folder/1_vis1.png, folder/1_vis2.svg\nno PNG: no font\n");
}

BOOST_AUTO_TEST_CASE(results_say_what_a_net_recalls) {
    Net<3, 1, topology::RNN> net{};
    net.layer<2>().bias = {0, 3, 0};  // always b
    LossCurve losses;
    losses(0, 2.5);
    std::ostringstream out;
    print_recall(net, Letters::encode("ababab"), 2, losses, 1.5, out);
    BOOST_TEST(out.str() ==
               "\ntrained in 1.50 ms, loss  0: 2.500000\n"
               "      after training 1.294923\n"
               "right 3/5, the worst probability of a target over the last period 0.0453\n"
               "verdict: failure (실패)\n");
}

BOOST_AUTO_TEST_CASE(numbers_stand_beside_those_of_others) {
    std::ostringstream out;
    print_beside("first row of ŷ", {.5, -12.25}, "the lecture", {.5000004, -12}, out);
    BOOST_TEST(out.str() ==
               "first row of ŷ             0.500000 -12.250000\n"
               "  the lecture              0.500000 -12.000000\n");
}

BOOST_AUTO_TEST_CASE(figures_of_a_memory_are_drawn_or_told_to_be_missing) {
    const Activations seen = activations<Letters>(Net<3, 1, topology::RNN>{}, Letters::encode(repeat("abc", 20)));
    const Sandbox sandbox;
    {
        const Variable path("PATH", sandbox.gnuplot("/bin/cat; printf '</svg>IEND\\256B`\\202'").string());
        std::ostringstream out;
        BOOST_CHECK_THROW(draw_memory_figures(seen, 5, sandbox / "file/no", "1", out), Error);
    }
    const Variable path("PATH", "");
    std::ostringstream out;
    draw_memory_figures(seen, 5, sandbox / "figures", "1_abc", out);
    BOOST_TEST(out.str() == "figures: none, gnuplot is not in PATH (Debian: apt-get install gnuplot-nox)\n");
}

BOOST_AUTO_TEST_CASE(an_error_is_printed_and_returned) { BOOST_TEST(failed(Error("nothing works")) == 1); }

BOOST_AUTO_TEST_SUITE_END()
