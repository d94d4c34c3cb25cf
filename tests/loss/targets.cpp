#include <boost/test/unit_test.hpp>
#include <unroll.hpp>
#include <unroll/loss/targets.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(loss_targets)

BOOST_AUTO_TEST_CASE(the_share_stands_where_the_target_is) {
    BOOST_TEST((weights_of(Vector<float, 3>{}, Token(2), 0.25f) == Vector<float, 3>{0, 0, 0.25f}));
    BOOST_CHECK_THROW(weights_of(Vector<float, 3>{}, Token(3), 0.25f), Error);
}

BOOST_AUTO_TEST_CASE(each_lane_has_its_own) {
    Pack<Token, 3> targets;
    for (std::size_t lane = 0; lane < 3; ++lane) targets.set(lane, Token(lane));
    const auto weights = weights_of(Vector<Pack<float, 3>, 3>{}, targets, 0.25f);
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t lane = 0; lane < 3; ++lane) BOOST_TEST(weights[i][lane] == (i == lane ? 0.25f : 0));
    targets.set(1, Token(3));
    BOOST_CHECK_THROW(weights_of(Vector<Pack<float, 3>, 3>{}, targets, 0.25f), Error);
}

BOOST_AUTO_TEST_SUITE_END()
