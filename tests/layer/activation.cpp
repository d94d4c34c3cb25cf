#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <unroll/layer/activation.hpp>

using namespace unroll;

namespace {

// One with a slope of the input and one with a slope of the output: the laws of a layer hold for both.
struct Squareplus : Activation<Squareplus> {
    static constexpr std::string_view name() { return "Squareplus"; }
    static constexpr auto value(const auto& x) { return (x + unroll::sqrt(x * x + 4)) / 2; }
    static constexpr auto slope(const auto& x) { return (1 + x / unroll::sqrt(x * x + 4)) / 2; }
};
struct Exp : Activation<Exp> {
    static constexpr std::string_view name() { return "Exp"; }
    static constexpr auto value(const auto& x) { return unroll::exp(x); }
    static constexpr auto slope_of_output(const auto& y) { return y; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(layer_activation)

BOOST_AUTO_TEST_CASE(laws_hold_where_the_slope_is_of_the_input) { laws::hold_for<Squareplus>(); }
BOOST_AUTO_TEST_CASE(laws_hold_where_the_slope_is_of_the_output) { laws::hold_for<Exp>(); }

BOOST_AUTO_TEST_SUITE_END()
