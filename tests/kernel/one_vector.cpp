#include <boost/test/unit_test.hpp>
#include <cfenv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/samples.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/kernel/one_vector.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_one_vector)

template <class T, std::size_t N>
constexpr Vector<T, N> some_function(std::uint64_t seed) {
    laws::Samples samples(seed);
    Vector<T, N> x{}, y{};
    samples.fill(x.elements());
    samples.fill(y.elements());
    return elementwise([](const auto& a, const auto& b, const auto& c) { return c / (1 + a * a) * b; }, x, y, T{3});
}

template <class T, std::size_t N>
void check() {
    constexpr auto one_by_one = some_function<T, N>(4);
    const auto got = some_function<T, N>(laws::at_run_time(4u));
    for (std::size_t i = 0; i < N; ++i) BOOST_TEST(laws::same_bits(got[i], one_by_one[i]));
    for (std::size_t i = N; i < Vector<T, N>::Layout::capacity; ++i) BOOST_TEST(got.numbers[i] == 0);
}

BOOST_AUTO_TEST_CASE(registers_of_units_compute_what_numbers_do) {
    check<float, 1>();
    check<float, 2>();
    check<float, 5>();
    check<float, 13>();
    check<float, 16>();
    check<float, 17>();
    check<float, 37>();
    check<double, 3>();
    check<double, 8>();
    check<double, 21>();
}

// A division by the zeros behind the last number would raise an exception.
template <std::size_t N>
void divide_all() {
    laws::Samples samples(N);
    Vector<float, N> x{};
    samples.fill(x.elements());
    for (float& number : x) number = number * number + 1;
    std::feclearexcept(FE_ALL_EXCEPT);
    asm volatile("" : "+m"(x));  // known at run time only
    auto y = elementwise([](const auto& a, const auto& b) { return b / a; }, x, x);
    asm volatile("" : "+m"(y));
    BOOST_TEST(std::fetestexcept(FE_DIVBYZERO | FE_INVALID) == 0);
    for (const float number : y) BOOST_TEST(number == 1);
}

BOOST_AUTO_TEST_CASE(padding_raises_no_exception) {
    divide_all<3>();
    divide_all<13>();
    divide_all<16>();
    divide_all<21>();
}

BOOST_AUTO_TEST_CASE(a_function_of_numbers_alone_gets_numbers) {
    const Vector<float, 3> x{1, -2, 3};
    const auto size = [](std::same_as<float> auto a) { return a < 0 ? -a : a; };
    BOOST_TEST((elementwise(size, x) == Vector<float, 3>{1, 2, 3}));
    const auto halves = elementwise([](float a) { return a / 2.0; }, x);
    BOOST_TEST((halves == Vector<double, 3>{0.5, -1, 1.5}));
}

BOOST_AUTO_TEST_SUITE_END()
