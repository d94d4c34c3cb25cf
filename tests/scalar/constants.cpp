#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>
#include <unroll/scalar/constants.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_constants)

template <class T>
void constants_are_what_their_names_say() {
    using C = MathConstants<T>;
    BOOST_TEST(C::log2_e == std::numbers::log2e_v<T>);
    BOOST_TEST(std::abs(static_cast<long double>(C::ln2_high) + C::ln2_low - std::numbers::ln2_v<long double>) <
               static_cast<long double>(std::numeric_limits<T>::epsilon()) * 1e-4L);
    BOOST_TEST(C::sqrt_half == std::sqrt(T{0.5}));
    BOOST_TEST(std::isfinite(std::exp(C::exp_finite)));
    BOOST_TEST(std::isinf(std::exp(std::nextafter(C::exp_finite, C::exp_infinite))));
    BOOST_TEST(std::exp(C::exp_zero) == 0);
    BOOST_TEST(std::tanh(C::tanh_one) == 1);
    BOOST_TEST(C::rounder + T{0.75} - C::rounder == 1);
    BOOST_TEST(std::bit_cast<detail::Word<T>>(T{-0.0}) == C::sign_bit);
    BOOST_TEST(std::bit_cast<detail::Word<T>>(T{1}) >> C::mantissa_bits == C::bias);
}

BOOST_AUTO_TEST_CASE(of_float) { constants_are_what_their_names_say<float>(); }
BOOST_AUTO_TEST_CASE(of_double) { constants_are_what_their_names_say<double>(); }

BOOST_AUTO_TEST_SUITE_END()
