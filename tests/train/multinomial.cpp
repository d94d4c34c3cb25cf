#include <boost/test/unit_test.hpp>
#include <limits>
#include <errors.hpp>
#include <unroll.hpp>
#include <unroll/train/multinomial.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_multinomial)

/// Whether f is this error.
bool is_error(std::string_view message, auto f) {
    try {
        f();
    } catch (const Error& e) {
        return e.what() == message;
    }
    return false;
}

template <class T>
void check_probabilities() {
    constexpr T nan = std::numeric_limits<T>::quiet_NaN(), inf = std::numeric_limits<T>::infinity();
    random::Torch rng{1}, untouched{1};
    BOOST_TEST(is_error("multinomial: probability 1: expected a finite number >= 0, got nan",
                        [&] { multinomial(Vector<T, 2>{1, nan}, rng); }));
    BOOST_TEST(is_error("multinomial: probability 0: expected a finite number >= 0, got inf",
                        [&] { multinomial(Vector<T, 2>{inf, 1}, rng); }));
    BOOST_TEST(is_error("multinomial: probability 1: expected a finite number >= 0, got -0.5",
                        [&] { multinomial(Vector<T, 3>{1, T(-0.5), 1}, rng); }));
    BOOST_TEST(is_error("multinomial: probability 0: expected a number > 0, here or later, got 0",
                        [&] { multinomial(Vector<T, 3>{}, rng); }));
    BOOST_TEST(rng() == untouched());
}

BOOST_AUTO_TEST_CASE(a_number_that_is_no_probability_is_an_error) {
    check_probabilities<float>();
    check_probabilities<double>();
}

BOOST_AUTO_TEST_CASE(draws_by_shares) {  // PyTorch's numbers: next_by.cpp
    random::Torch rng{1};
    int ones = 0;
    for (int i = 0; i < 4000; ++i) ones += multinomial(Vector<float, 3>{1, 3, 0}, rng) == Token(1) ? 1 : 0;
    BOOST_TEST(ones > 2900);
    BOOST_TEST(ones < 3100);
}

BOOST_AUTO_TEST_SUITE_END()
