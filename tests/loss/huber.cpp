#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/loss.hpp>
#include <laws/on_a_vector.hpp>
#include <limits>
#include <string>
#include <unroll/loss/huber.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(loss_huber)

template <class T, std::size_t N>
Vector<T, N> any_vector(laws::Samples& samples) {
    Vector<T, N> target{};
    samples.fill(target.elements());
    return target;
}

BOOST_AUTO_TEST_CASE(laws_hold) {
    constexpr Huber plain{}, narrow{.delta = 0.75};
    laws::loss_gradient_is_the_derivative<5>(narrow, any_vector<double, 5>, 0.25);
    laws::loss_lanes_are_examples<float, 5, 7>(narrow, any_vector<float, 5>, 0.25f);
    laws::loss_lanes_are_examples<double, 5, 3>(plain, any_vector<double, 5>, 0.25);
}

template <class T>
void numbers_are_pytorchs() {
    constexpr Huber wide{.reduction = Reduction::sum, .delta = 3};
    laws::has_loss_of_pytorch<T>(Huber{}, reference::layer_dy, reference::huber_loss, reference::huber_dy);
    laws::has_loss_of_pytorch<T>(wide, reference::layer_dy, reference::huber_3_sum_loss, reference::huber_3_sum_dy);
}
BOOST_AUTO_TEST_CASE(numbers_are_pytorchs_in_both_precisions) {
    numbers_are_pytorchs<float>();
    numbers_are_pytorchs<double>();
}

BOOST_AUTO_TEST_CASE(it_is_square_near_the_target_and_straight_far_from_it) {
    BOOST_TEST(Huber{}.share(10, 4) == 1 / 40.0);
    BOOST_TEST(Huber{.reduction = Reduction::sum}.share(10, 4) == 1);
    const auto result = Huber{.delta = 2}(Vector<float, 3>{1, -6, 2}, Vector<float, 3>{0, 0, 0}, 1.f);
    BOOST_TEST(result.loss == 0.5f + 10 + 2);
    BOOST_TEST((result.dy == Vector<float, 3>{1, -2, 2}));
}

BOOST_AUTO_TEST_CASE(infinities_and_nan_are_as_in_pytorch) {
    constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
    const auto far = Huber{}(Vector<float, 1>{-inf}, Vector<float, 1>{0}, 1.f);
    BOOST_TEST(far.loss == inf);
    BOOST_TEST(far.dy[0] == -1);
    const auto none = Huber{}(Vector<float, 1>{nan}, Vector<float, 1>{0}, 1.f);
    BOOST_TEST((none.loss != none.loss && none.dy[0] != none.dy[0]));
}

BOOST_AUTO_TEST_CASE(a_delta_that_is_not_above_zero_is_an_error) {
    CHECK_ERROR(Huber{.delta = 0}.share(1, 1), "Huber: delta: expected a number > 0, got 0");
    const std::vector<Vector<float, 2>> inputs(3);
    BOOST_CHECK_THROW(evaluate(Sequential<Linear<2, 2>>{}, Examples{inputs, inputs}, Huber{.delta = -1}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
