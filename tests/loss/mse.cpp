#include <boost/test/unit_test.hpp>
#include <laws/loss.hpp>
#include <unroll/loss/mse.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(loss_mse)

template <class T, std::size_t N>
Vector<T, N> any_vector(laws::Samples& samples) {
    Vector<T, N> target{};
    samples.fill(target.elements());
    return target;
}

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::loss_gradient_is_the_derivative<5>(MSE{}, any_vector<double, 5>, 0.25);
    laws::loss_gradient_is_the_derivative<1>(MSE{}, any_vector<double, 1>, 1.0);
    laws::loss_lanes_are_examples<float, 5, 1>(MSE{}, any_vector<float, 5>, 0.25f);
    laws::loss_lanes_are_examples<float, 1, 4>(MSE{}, any_vector<float, 1>, 0.25f);
    laws::loss_lanes_are_examples<float, 3, 8>(MSE{}, any_vector<float, 3>, 0.25f);
    laws::loss_lanes_are_examples<float, 17, 16>(MSE{}, any_vector<float, 17>, 0.25f);
    laws::loss_lanes_are_examples<double, 3, 5>(MSE{}, any_vector<double, 3>, 0.25);
}

BOOST_AUTO_TEST_CASE(the_mean_is_over_all_numbers_of_all_examples) {
    BOOST_TEST(MSE{}.share(10, 4) == 1 / 40.0);
    BOOST_TEST(MSE{.reduction = Reduction::sum}.share(10, 4) == 1);
    const auto result = MSE{}(Vector<float, 2>{1, 4}, Vector<float, 2>{0, 2}, 0.5f);
    BOOST_TEST(result.loss == 2.5f);
    BOOST_TEST((result.dy == Vector<float, 2>{1, 2}));
}

BOOST_AUTO_TEST_SUITE_END()
