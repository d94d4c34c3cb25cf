// CheckedData: which check reports. What each says is in compile_fail/.
#include <boost/test/unit_test.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_checked_data)

struct NoShare {
    constexpr auto operator()(const auto& y, const auto&, auto) const { return LossAndGradient{y[0], y}; }
};

template <class Net, class Data, class Loss = CrossEntropy>
constexpr bool stops = detail::CheckOf<Net, Data, Loss>::stops;

BOOST_AUTO_TEST_CASE(data_that_fit_stop_nothing) {
    static_assert(!stops<Net<5, 3>, Transitions<5>> && !stops<Net<5, 3>, Examples<Token, Token>>);
    static_assert(!stops<Net<5, 3, topology::GRU>, std::vector<Token>>);
    static_assert(!stops<Ensemble<Net<5, 3>, 3>, Transitions<5>>);
    static_assert(!stops<Sequential<Linear<3, 2>>, Examples<Vector<float, 3>, Vector<float, 2>>, MSE>);
}

BOOST_AUTO_TEST_CASE(a_loss_that_lacks_a_member_stops) {
    static_assert(stops<Net<5, 3>, Transitions<5>, NoShare>);
    static_assert(stops<Sequential<Linear<3, 2>>, Examples<Vector<float, 3>, Vector<float, 2>>, NoShare>);
    static_assert(stops<Net<5, 3>, Transitions<5>, Adam<Net<5, 3>>>);
}

BOOST_AUTO_TEST_CASE(an_optimizer_takes_steps_of_its_net) {
    static_assert(detail::takes_steps<Net<5, 3>, Adam<Net<5, 3>>> && !detail::takes_steps<Net<5, 4>, Adam<Net<5, 3>>>);
    static_assert(!detail::takes_steps<Net<5, 3>, CrossEntropy>);
}

BOOST_AUTO_TEST_SUITE_END()
