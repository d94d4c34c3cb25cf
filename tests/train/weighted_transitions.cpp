#include <boost/test/unit_test.hpp>
#include <unroll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_weighted_transitions)

BOOST_AUTO_TEST_CASE(a_count_weighs_its_share) {
    const auto table = next_token<3>(Alphabet<"abc">::encode("abab"));
    const detail::WeightedTransitions<double, 3, 1> mean(table, CrossEntropy{}), sum(table, CrossEntropy{Reduction::sum});
    BOOST_TEST(mean.weight(0, 1) == 2 * (1.0 / 3));
    BOOST_TEST(sum.weight(0, 1) == 2);
    BOOST_TEST(sum.weight(2, 0) == 0);
    BOOST_TEST((mean.occurs[0] == 1 && mean.occurs[1] == 1 && mean.occurs[2] == 0));
    BOOST_TEST(mean.used == 3u);
}

BOOST_AUTO_TEST_CASE(windows_that_occur_stand_in_the_lanes) {
    Transitions<3, 2> table{};
    table.add({{0, 1}}, 0, 4);
    table.add({{2, 1}}, 2, 5);
    const detail::WeightedTransitions<float, 3, 2> sum(table, CrossEntropy{Reduction::sum});
    BOOST_TEST(sum.used == 2u);
    const auto window = sum.input<4>(0);  // 01 21, and 01 again to fill the lanes
    const std::size_t older[] = {0, 2, 0, 0};
    for (std::size_t lane = 0; lane < 4; ++lane) {
        BOOST_TEST(window[0][lane].index == older[lane]);
        BOOST_TEST(window[1][lane].index == 1u);
        BOOST_TEST(sum.weights<4>(0)[0][lane] == (lane == 0 ? 4 : 0));
        BOOST_TEST(sum.weights<4>(0)[2][lane] == (lane == 1 ? 5 : 0));
    }
    BOOST_TEST(sum.weights<1>(1)[2] == 5);
    BOOST_TEST((sum.occurs[1] == 1 && sum.occurs[2] == 0));
}

BOOST_AUTO_TEST_SUITE_END()
