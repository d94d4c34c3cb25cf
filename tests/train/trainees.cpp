#include <boost/test/unit_test.hpp>
#include <array>
#include <unroll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_trainees)

BOOST_AUTO_TEST_CASE(a_net_trains_until_it_is_stopped) {
    detail::Trainees<Net<3, 2>> trainees;
    trainees.stop_where_not(true);
    BOOST_TEST(trainees.any_trains());
    trainees.stop_where_not(false);
    BOOST_TEST(!trainees.any_trains());
}

BOOST_AUTO_TEST_CASE(members_stop_for_good_and_keep_their_loss) {
    detail::Trainees<Ensemble<Net<3, 2>, 3>> trainees;
    std::array<float, 3> losses{1, 2, 3};
    trainees.stop_where_not(std::array{true, false, true});
    trainees.report(std::array<float, 3>{10, 20, 30}, losses);
    BOOST_TEST((losses == std::array<float, 3>{10, 2, 30}));
    trainees.stop_where_not(std::array{true, true, false});
    BOOST_TEST(trainees.any_trains());
    trainees.report(std::array<float, 3>{11, 21, 31}, losses);
    BOOST_TEST((losses == std::array<float, 3>{11, 2, 30}));
    trainees.stop();
    BOOST_TEST(!trainees.any_trains());
}

BOOST_AUTO_TEST_SUITE_END()
