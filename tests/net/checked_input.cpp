#include <boost/test/unit_test.hpp>
#include <unroll.hpp>
#include <unroll/net/checked_input.hpp>

using namespace unroll;
using detail::fits_input, detail::fits_numbers, detail::fits_positions;

BOOST_AUTO_TEST_SUITE(net_checked_input)

// tests/compile_fail checks the messages for inputs that do not fit.
BOOST_AUTO_TEST_CASE(an_input_has_the_shape_and_the_numbers_of_a_net) {
    using Text = Net<5, 3>;
    static_assert(fits_input<Text, Token> && fits_input<Text, int> && fits_input<Text, Pack<Token, 4>>);
    static_assert(!fits_input<Text, float> && !fits_input<Text, Vector<float, 5>> && !fits_input<Text, Window<2>>);
    using Numbers = Sequential<Linear<3, 2>>;
    static_assert(fits_input<Numbers, Vector<float, 3>> && fits_input<Numbers, Vector<Pack<float, 4>, 3>>);
    static_assert(!fits_input<Numbers, Vector<double, 3>> && !fits_input<Numbers, Vector<float, 4>>);
    static_assert(fits_input<Numbers, Vector<float, 3>, Vector<float, 2>>);
    static_assert(!fits_input<Numbers, Vector<float, 3>, Vector<double, 2>>);
    BOOST_TEST(sizeof(detail::CheckedInput<Numbers, Vector<float, 3>>) > 0u);
}

BOOST_AUTO_TEST_CASE(a_number_goes_through_a_net_with_one_in_and_one_out) {
    using Amp = Sequential<LSTM<1, 4>, Linear<4, 1>>;
    static_assert(fits_input<Amp, float> && !fits_input<Amp, double> && fits_positions<Amp, float, float>);
    static_assert(!fits_positions<Amp, float, double> && !fits_numbers<Sequential<Linear<1, 2>>, float>);
    static_assert(fits_positions<Amp, Vector<float, 1>, Vector<float, 1>>);
    BOOST_TEST(sizeof(detail::CheckedPositions<Amp, float, float>) > 0u);
}

BOOST_AUTO_TEST_SUITE_END()
