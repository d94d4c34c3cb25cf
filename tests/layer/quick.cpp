#include <algorithm>
#include <bit>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdint>
#include <laws/function.hpp>
#include <laws/layer.hpp>
#include <laws/samples.hpp>
#include <type_traits>
#include <unroll/layer/quick.hpp>
#include <vector>

using namespace unroll;

namespace {

/// The values and slopes of a quick activation as functions, for their laws.
template <class Curve>
struct Value {
    static constexpr auto name = Curve::name();
    static constexpr auto ours(auto x) { return Curve::value(x); }
};
template <class Curve>
struct Slope {
    static constexpr auto name = Curve::name();
    static constexpr auto ours(auto x) { return Curve::slope(x); }
};

template <class Function>
void lanes_and_the_compiler_give_the_same_bits() {
    laws::check_all_lanes<Function>();
    laws::check_compiled<Function, float>();
    laws::check_compiled<Function, double>();
}

/// Many floats, and all doubles that are samples of the laws.
void for_many_numbers(auto visit) {
    for (std::uint64_t bits = 0; bits < 0x1'0000'0000; bits += 1009) {
        const float x = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
        if (!std::isnan(x)) visit(x);
    }
    for (const double x : laws::samples<double>()) visit(x);
}

double sigmoid_of(double x) { return 1 / (1 + std::exp(-x)); }

}  // namespace

BOOST_AUTO_TEST_SUITE(layer_quick)

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<Quick<Tanh>>();
    laws::hold_for<Quick<Sigmoid>>();
    laws::hold_for<Quick<RNN<5, 4>>>();
    laws::hold_for<Quick<LSTM<3, 5>>>();
    laws::hold_for<Quick<GRU<5, 2>>>();
}

BOOST_AUTO_TEST_CASE(values_and_slopes_have_the_same_bits_in_lanes_and_in_the_compiler) {
    lanes_and_the_compiler_give_the_same_bits<Value<QuickTanh>>();
    lanes_and_the_compiler_give_the_same_bits<Slope<QuickTanh>>();
    lanes_and_the_compiler_give_the_same_bits<Value<QuickSigmoid>>();
    lanes_and_the_compiler_give_the_same_bits<Slope<QuickSigmoid>>();
}

BOOST_AUTO_TEST_CASE(values_are_off_by_no_more_than_they_say) {
    double relative_error = 0, tanh_error = 0, sigmoid_error = 0;
    bool in_range = true;
    for_many_numbers([&](auto x) {
        const double exact = std::tanh(static_cast<double>(x));
        const auto y = QuickTanh::value(x);
        const double error = std::abs(static_cast<double>(y) - exact);
        tanh_error = std::max(tanh_error, error);
        if (std::abs(x) > 1e-36) relative_error = std::max(relative_error, error / std::abs(exact));  // no denormal one
        const auto s = QuickSigmoid::value(x);
        sigmoid_error = std::max(sigmoid_error, std::abs(static_cast<double>(s) - sigmoid_of(static_cast<double>(x))));
        in_range &= -1 < y && y < 1 && 0 < s && s < 1;
    });
    BOOST_TEST(relative_error <= 6.5e-5);
    BOOST_TEST(tanh_error <= 6.5e-5);
    BOOST_TEST(sigmoid_error <= 3.3e-5);
    BOOST_TEST(in_range);
}

BOOST_AUTO_TEST_CASE(values_rise_up_to_the_ends_where_the_slope_ends) {
    for (double x = -12; x < 12; x += 0.001) {
        BOOST_TEST(QuickTanh::value(x) <= QuickTanh::value(x + 0.001));
        BOOST_TEST(QuickSigmoid::value(x) <= QuickSigmoid::value(x + 0.001));
        BOOST_TEST((QuickTanh::slope(x) > 0) == (std::abs(x) <= 5.1875));
        BOOST_TEST((QuickSigmoid::slope(x) > 0) == (std::abs(x) <= 10.375));
        BOOST_TEST(std::abs(QuickTanh::slope(x) - (1 - std::pow(std::tanh(x), 2))) < 6e-4);
    }
    BOOST_TEST(std::isnan(QuickTanh::value(NAN)));
    BOOST_TEST(std::isnan(QuickSigmoid::slope(NAN)));
}

BOOST_AUTO_TEST_CASE(a_quick_layer_has_the_names_and_the_memory_of_the_accurate_one) {
    const auto check = []<class Accurate>(Accurate) {
        static_assert(sizeof(Quick<Accurate>) == sizeof(Accurate));
        std::vector<std::string_view> names, quick_names;
        Accurate layer{};
        layer.parameters([&](std::string_view name, auto&) { names.push_back(name); }, layer);
        Quick<Accurate> quick{};
        quick.parameters([&](std::string_view name, auto&) { quick_names.push_back(name); }, quick);
        BOOST_TEST(names == quick_names, boost::test_tools::per_element());
        BOOST_TEST(Quick<Accurate>::name() == "Quick" + std::string(Accurate::name()));
    };
    check(RNN<3, 2>{});
    check(LSTM<3, 2, double>{});
    check(GRU<3, 2>{});
    static_assert(std::is_same_v<Quick<LSTM<3, 2>>::rebind<double>, Quick<LSTM<3, 2, double>>>);
}

/// The largest difference between the outputs of a net and of its quick form on a signal; a large scale makes gates
/// saturate.
template <template <std::size_t, std::size_t, class> class Memory, std::size_t Hidden>
float largest_difference(float scale) {
    using Layer = Memory<1, Hidden, float>;
    Sequential<Layer, Linear<Hidden, 1>> accurate{};
    Sequential<Quick<Layer>, Linear<Hidden, 1>> quick{};
    random::Torch rng{43052};
    accurate.initialize(rng);
    std::vector<float> numbers(accurate.parameter_count);
    accurate.copy_to(numbers);
    for (float& number : numbers) number *= scale;
    accurate.copy_from(numbers);
    quick.copy_from(numbers);
    auto memory = accurate.initial_state();
    auto quick_memory = quick.initial_state();
    float largest = 0;
    for (int i = 0; i < 1000; ++i) {
        const Vector<float, 1> x{static_cast<float>(std::sin(0.01 * i * i))};
        largest = std::max(largest, std::abs(quick.forward(x, quick_memory)[0] - accurate.forward(x, memory)[0]));
    }
    return largest;
}

template <std::size_t In, std::size_t Hidden, class T>
using TanhRNN = RNN<In, Hidden, T>;

BOOST_AUTO_TEST_CASE(a_quick_net_puts_out_nearly_the_same_from_the_same_weights) {
    BOOST_TEST((largest_difference<LSTM, 16>(3)) < 1e-3f);
    BOOST_TEST((largest_difference<LSTM, 20>(3)) < 1e-3f);
    BOOST_TEST((largest_difference<GRU, 16>(3)) < 1e-3f);
    BOOST_TEST((largest_difference<TanhRNN, 16>(1)) < 1e-3f);
}

BOOST_AUTO_TEST_SUITE_END()
