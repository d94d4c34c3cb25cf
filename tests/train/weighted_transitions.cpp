#define BOOST_TEST_DYN_LINK
#include <boost/test/unit_test.hpp>
#include <unroll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_weighted_transitions)

BOOST_AUTO_TEST_CASE(a_count_weighs_its_share) {
    const auto table = next_token<3>(Alphabet<"abc">::encode("abab"));
    const WeightedTransitions<double, 3, 1> mean(table, CrossEntropy{}), sum(table, CrossEntropy{Reduction::sum});
    BOOST_TEST(mean.weight(0, 1) == 2 * (1.0 / 3));
    BOOST_TEST(sum.weight(0, 1) == 2);
    BOOST_TEST(sum.weight(2, 0) == 0);
    BOOST_TEST((mean.occurs == std::array<bool, 3>{true, true, false}));
    BOOST_TEST(!mean.all_occur);
}

BOOST_AUTO_TEST_CASE(contexts_stand_in_the_lanes) {
    Transitions<3, 2> table{};
    table.add({{2, 1}}, 0, 4);
    const WeightedTransitions<float, 3, 2> sum(table, CrossEntropy{Reduction::sum});
    const auto window = sum.input<4>(5);  // contexts 5 to 8: 12 20 21 22
    const std::size_t older[] = {1, 2, 2, 2}, newer[] = {2, 0, 1, 2};
    for (std::size_t lane = 0; lane < 4; ++lane) {
        BOOST_TEST(window[0][lane].index == older[lane]);
        BOOST_TEST(window[1][lane].index == newer[lane]);
        BOOST_TEST(sum.weights<4>(5)[0][lane] == (lane == 2 ? 4 : 0));
    }
    BOOST_TEST(sum.weights<1>(7)[0] == 4);
    BOOST_TEST((sum.occurs[7] && !sum.occurs[8]));
}

BOOST_AUTO_TEST_SUITE_END()
