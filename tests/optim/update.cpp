#include <array>
#include <boost/test/unit_test.hpp>
#include <string_view>
#include <unroll.hpp>
#include <unroll/optim/update.hpp>

using namespace unroll;

namespace {

struct Options {
    double lr = 0.5, weight_decay = 0;
};

/// Goes down by the rate times the gradient, and by what its history has become.
struct Rule {
    static constexpr void advance(std::array<double, 1>& history, const Options&) { ++history[0]; }

    struct Coefficients {
        float lr, more;
    };
    static constexpr Coefficients coefficients(auto rounded, const Options&, const auto& step) {
        return {rounded(step.lr), rounded(step.before + 10 * step.history[0])};
    }

    template <bool decays>
    static constexpr void next(const Coefficients& c, auto& p, auto g, auto& m) {
        m = m + g;
        p = p - c.lr * g - c.more - (decays ? 100.0f : 0.0f);
    }
};

using Line = Sequential<Linear<1, 1>>;

constexpr float bias_after(const Options& options, const auto& members) {
    Line net{}, grad{}, moment{};
    grad.layer<0>().bias[0] = 4;
    std::array<double, 1> history = {2};
    detail::update<Rule>(options, history, 7.0, members, net, grad, moment);
    return net.layer<0>().bias[0];
}

/// Each layer at a rate of its own.
struct AtRate : detail::AllMembers {
    detail::ScaledRate of_all;
    constexpr detail::ScaledRate rate(std::string_view) const { return of_all; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(optim_update)

BOOST_AUTO_TEST_CASE(the_history_advances_before_the_coefficients_are_computed) {
    static_assert(bias_after({}, detail::AllMembers{}) == -2 - (7 + 30));
    BOOST_TEST(bias_after({}, detail::AllMembers{}) == -39);
}

BOOST_AUTO_TEST_CASE(the_rule_is_told_whether_weights_decay) {
    BOOST_TEST(bias_after({.weight_decay = 0.1}, detail::AllMembers{}) == -139);
}

BOOST_AUTO_TEST_CASE(a_layer_has_the_coefficients_of_its_rate_and_a_frozen_one_keeps_its_numbers) {
    BOOST_TEST(bias_after({}, AtRate{{}, {0.5}}) == -38);
    BOOST_TEST(bias_after({}, AtRate{{}, {0}}) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
