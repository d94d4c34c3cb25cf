#include <boost/test/unit_test.hpp>
#include <unroll/scalar/polynomial.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_polynomial)

// Small whole numbers: every order of operations is exact.
template <std::size_t Count>
constexpr bool is_the_sum_of_its_powers() {
    double c[Count];
    for (std::size_t i = 0; i < Count; ++i) c[i] = static_cast<double>(i * i + 1);
    for (const double x : {0.0, 1.0, -2.0, 3.0}) {
        double sum = 0, power = 1;
        for (std::size_t i = 0; i < Count; ++i, power *= x) sum += c[i] * power;
        if (detail::polynomial(c, x) != sum) return false;
    }
    return true;
}

BOOST_AUTO_TEST_CASE(any_degree_is_the_sum_of_its_powers) {
    []<std::size_t... I>(std::index_sequence<I...>) {
        static_assert((is_the_sum_of_its_powers<I + 1>() && ...));
        BOOST_TEST((is_the_sum_of_its_powers<I + 1>() && ...));
    }(std::make_index_sequence<16>{});
}

BOOST_AUTO_TEST_CASE(a_register_does_it_in_every_lane) {
    const float c[] = {1, 2, 3};
    const auto y = detail::polynomial(c, detail::Native<float, 4>{0, 1, 2, 3});
    const float expected[] = {1, 6, 17, 34};
    for (std::size_t i = 0; i < 4; ++i) BOOST_TEST(y[i] == expected[i]);
}

BOOST_AUTO_TEST_SUITE_END()
