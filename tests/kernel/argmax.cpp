#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/samples.hpp>
#include <limits>
#include <unroll/kernel/argmax.hpp>
#include <utility>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_argmax)

BOOST_AUTO_TEST_CASE(argmax_is_the_first_of_the_largest) {
    BOOST_TEST((argmax(Vector<float, 4>{1, 3, 3, 2}) == Token(1)));
    BOOST_TEST((argmax(Vector<float, 3>{-1, -3, -2}) == Token(0)));
    BOOST_TEST((argmax(Vector<double, 3>{-1, -3, -0.5}) == Token(2)));
    BOOST_TEST((argmax(Vector<float, 3>{-0.0f, 0.0f, -1}) == Token(0)));
    constexpr float nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
    static_assert(argmax(Vector<float, 4>{nan, 1, nan, 2}) == Token(3));
    static_assert(argmax(Vector<double, 4>{nan, 1, nan, 2}) == Token(3));
    static_assert(argmax(Vector<float, 2>{nan, -infinity}) == Token(1));
    static_assert(argmax(Vector<float, 2>{nan, nan}) == Token(0) && argmax(Vector<double, 2>{nan, nan}) == Token(0));
    const Vector<float, 4> v{1, 3, 3, 2};
    BOOST_TEST(v[argmax(v)] == 3);
}

/// The first of the largest numbers, where a NaN is larger than nothing, as anybody would write it.
template <class T, std::size_t N>
std::size_t first_of_the_largest(const Vector<T, N>& x) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < N; ++i) {
        if (x[i] > x[best] || (std::isnan(x[best]) && !std::isnan(x[i]))) best = i;
    }
    return best;
}

/// Of few different numbers, so that many are equal; zeros are of both signs.
template <class T, std::size_t N>
void is_that_of_a_plain_loop() {
    constexpr T nan = std::numeric_limits<T>::quiet_NaN(), infinity = std::numeric_limits<T>::infinity();
    laws::Samples samples(N);
    for (int repetition = 0; repetition < 50; ++repetition) {
        // All negative, with NaN, with NaN and -inf alone, …
        const T choices[][4] = {{-2, -1, -3, -2}, {nan, -1, T(-0.0), 0}, {nan, -infinity, nan, nan}, {1, infinity, 2, nan}};
        const auto& choice = choices[repetition % 4];
        Vector<T, N> x{};
        for (auto& number : x) number = choice[samples.bits() % 4];
        BOOST_TEST((argmax(x) == Token(first_of_the_largest(x))), N << " numbers of " << sizeof(T) << " bytes");
        for (auto& number : x) number = nan;
        BOOST_TEST((argmax(x) == Token(0)));
    }
}

BOOST_AUTO_TEST_CASE(argmax_in_registers_is_that_of_a_plain_loop) {
    []<std::size_t... I>(std::index_sequence<I...>) {
        (is_that_of_a_plain_loop<float, I + 1>(), ...);
        (is_that_of_a_plain_loop<double, I + 1>(), ...);
    }(std::make_index_sequence<20>{});
    is_that_of_a_plain_loop<float, 64>();
    is_that_of_a_plain_loop<float, 65>();
    is_that_of_a_plain_loop<double, 33>();
    is_that_of_a_plain_loop<double, 150>();
}

BOOST_AUTO_TEST_CASE(padding_does_not_count) {
    constexpr float nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
    Vector<float, 5> few;
    Vector<float, 70> many;
    for (auto& number : few.numbers) number = -infinity;
    for (auto& number : many.numbers) number = -infinity;
    for (auto& number : few) number = nan;
    for (auto& number : many) number = nan;
    BOOST_TEST((argmax(few) == Token(0) && argmax(many) == Token(0)));
    for (auto& number : few.numbers) number = infinity;
    for (auto& number : many.numbers) number = infinity;
    for (auto& number : few) number = -1;
    for (auto& number : many) number = -1;
    few[3] = many[68] = -0.5;
    BOOST_TEST((argmax(few) == Token(3) && argmax(many) == Token(68)));
}

BOOST_AUTO_TEST_SUITE_END()
