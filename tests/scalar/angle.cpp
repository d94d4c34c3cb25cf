#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/bits.hpp>
#include <limits>
#include <unroll/scalar/angle.hpp>
#include <vector>

using laws::same_bits;

BOOST_AUTO_TEST_SUITE(scalar_angle)

/// How many units in the last place of `exact` a result is off.
double ulps(double result, long double exact) {
    const int exponent = std::max(std::ilogb(exact), std::numeric_limits<double>::min_exponent - 1);
    return static_cast<double>(std::abs(result - exact) / std::ldexp(1.0L, exponent - 52));
}

BOOST_AUTO_TEST_CASE(sine_and_cosine) {
    constexpr double pi = 3.14159265358979323846;
    std::vector<double> angles{0, 1e-300, 1e-9};
    for (int i = 0; i < 200'000; ++i) angles.push_back(i * (2 * pi / 200'000));
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const double zero = quarter * pi / 2;  // where one of the two all but vanishes
        for (int i = -50; i <= 50; ++i) angles.push_back(zero + i * std::numeric_limits<double>::epsilon());
    }
    double worst = 0;
    for (const double x : angles) {
        worst = std::max(worst, ulps(unroll::sin(x), std::sin(static_cast<long double>(x))));
        worst = std::max(worst, ulps(unroll::cos(x), std::cos(static_cast<long double>(x))));
    }
    BOOST_TEST(worst < 0.6);

    constexpr double in_the_compiler[] = {unroll::sin(0.7), unroll::cos(0.7), unroll::sin(2.5), unroll::cos(2.5),
                                          unroll::sin(4.1), unroll::cos(4.1), unroll::sin(6.2), unroll::cos(6.2)};
    for (std::size_t i = 0; i < 4; ++i) {
        volatile double x = std::array{0.7, 2.5, 4.1, 6.2}[i];
        BOOST_TEST(same_bits(unroll::sin(x), in_the_compiler[2 * i]));
        BOOST_TEST(same_bits(unroll::cos(x), in_the_compiler[2 * i + 1]));
    }
}

BOOST_AUTO_TEST_SUITE_END()
