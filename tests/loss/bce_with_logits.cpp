#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/lanes.hpp>
#include <laws/loss.hpp>
#include <laws/on_a_vector.hpp>
#include <limits>
#include <unroll/loss/bce_with_logits.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(loss_bce_with_logits)

template <class T, std::size_t N>
Vector<T, N> any_answers(laws::Samples& samples) {
    Vector<T, N> target{};
    for (T& t : target) t = static_cast<T>(samples.bits() % 5) / T{4};
    return target;
}

BOOST_AUTO_TEST_CASE(laws_hold) {
    constexpr BCEWithLogits plain{}, weighted{.pos_weight = 3};
    laws::loss_gradient_is_the_derivative<5>(weighted, any_answers<double, 5>, 0.25);
    laws::loss_lanes_are_examples<float, 5, 7>(weighted, any_answers<float, 5>, 0.25f);
    laws::loss_lanes_are_examples<double, 5, 3>(plain, any_answers<double, 5>, 0.25);
}

BOOST_AUTO_TEST_CASE(examples_in_lanes_and_side_by_side_are_examples) {
    using Net = Sequential<Linear<2, 3>>;
    laws::Samples samples(1);
    std::vector<Vector<float, 2>> inputs(75);
    std::vector<Vector<float, 3>> answers;
    for (auto& x : inputs) {
        samples.fill(x.elements());
        answers.push_back(any_answers<float, 3>(samples));
    }
    Net net{};
    samples.fill_parameters(net);
    BOOST_TEST(laws::differing_from_one_by_one(net, Examples{inputs, answers}, BCEWithLogits{.pos_weight = 2}) == 0u);
}

template <class T>
void numbers_are_pytorchs() {
    constexpr BCEWithLogits weighted{.reduction = Reduction::sum, .pos_weight = 3};
    laws::has_loss_of_pytorch<T>(BCEWithLogits{}, reference::loss_answers, reference::bce_loss, reference::bce_dy);
    laws::has_loss_of_pytorch<T>(weighted, reference::loss_answers, reference::bce_weighted_loss,
                                 reference::bce_weighted_dy);
}
BOOST_AUTO_TEST_CASE(numbers_are_pytorchs_in_both_precisions) {
    numbers_are_pytorchs<float>();
    numbers_are_pytorchs<double>();
}

BOOST_AUTO_TEST_CASE(the_mean_is_over_all_numbers_of_all_examples) {
    BOOST_TEST(BCEWithLogits{}.share(10, 4) == 1 / 40.0);
    BOOST_TEST(BCEWithLogits{.reduction = Reduction::sum}.share(10, 4) == 1);
    const auto result = BCEWithLogits{}(Vector<float, 2>{0, 0}, Vector<float, 2>{0, 1}, 0.5f);
    BOOST_TEST(std::abs(result.loss - 0.69314718f) < 1e-7f);
    BOOST_TEST((result.dy == Vector<float, 2>{0.25f, -0.25f}));
}

BOOST_AUTO_TEST_CASE(no_digit_is_lost_where_a_large_logit_is_right) {
    for (const bool yes : {false, true}) {
        const auto [loss, dy] = BCEWithLogits{}(Vector<float, 1>{yes ? 20.f : -20.f}, Vector<float, 1>{yes ? 1.f : 0.f},
                                                1.f);
        BOOST_TEST(std::abs(loss / 2.0611537e-9f - 1) < 3e-7f);
        BOOST_TEST(std::abs((yes ? -dy[0] : dy[0]) / 2.0611537e-9f - 1) < 3e-7f);
    }
    const auto [loss, dy] = BCEWithLogits{}(Vector<float, 2>{-1e4f, 1e4f}, Vector<float, 2>{1, 0}, 1.f);
    BOOST_TEST(loss == 2e4f);
    BOOST_TEST((dy == Vector<float, 2>{-1, 1}));
}

BOOST_AUTO_TEST_CASE(infinities_and_nan_are_as_in_pytorch) {
    constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
    const auto of = [](float y, float target) {
        return BCEWithLogits{}(Vector<float, 1>{y}, Vector<float, 1>{target}, 1.f);
    };
    BOOST_TEST(of(inf, 0.5f).loss == inf);
    BOOST_TEST(of(inf, 0).loss == inf);
    BOOST_TEST(std::isnan(of(inf, 1).loss));
    BOOST_TEST(of(inf, 1).dy[0] == 0);
    BOOST_TEST(of(-inf, 1).dy[0] == -1);
    BOOST_TEST((std::isnan(of(nan, 1).loss) && std::isnan(of(nan, 0).dy[0])));
}

BOOST_AUTO_TEST_SUITE_END()
