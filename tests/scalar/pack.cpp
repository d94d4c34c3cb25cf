#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll/scalar/pack.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_pack)

template <class T, std::size_t Lanes>
void a_lane_does_what_a_number_does() {
    using P = Pack<T, Lanes>;
    laws::Samples samples(Lanes);
    P a, b;
    T x[Lanes], y[Lanes];
    for (std::size_t i = 0; i < Lanes; ++i) {
        a.set(i, x[i] = static_cast<T>(samples.number()));
        b.set(i, y[i] = static_cast<T>(samples.number()));
    }
    laws::Differences different;
    const auto check = [&](const P& pack, auto f) {
        for (std::size_t i = 0; i < Lanes; ++i) {
            different += laws::differing_number("lane", pack[i], f(x[i], y[i]), i);
        }
    };
    check(a + b, [](T p, T q) { return p + q; });
    check(a - b, [](T p, T q) { return p - q; });
    check(a * b, [](T p, T q) { return p * q; });
    check(a / b, [](T p, T q) { return p / q; });
    check(-a, [](T p, T) { return -p; });
    check(a * T(3), [](T p, T) { return p * 3; });
    check(T(1) - a, [](T p, T) { return 1 - p; });
    check(exp(a), [](T p, T) { return unroll::exp(p); });
    check(log(a * a), [](T p, T) { return unroll::log(p * p); });
    check(tanh(a), [](T p, T) { return unroll::tanh(p); });
    check(sigmoid(a), [](T p, T) { return unroll::sigmoid(p); });
    check(sqrt(a * a), [](T p, T) { return unroll::sqrt(p * p); });
    check(abs(a), [](T p, T) { return unroll::abs(p); });
    check(minimum(a, b), [](T p, T q) { return unroll::minimum(p, q); });
    check(select(a <= b, a, P(7)), [](T p, T q) { return p <= q ? p : T(7); });
    check(select(a >= b, a, P(7)), [](T p, T q) { return p >= q ? p : T(7); });
    check(maximum(a, b), [](T p, T q) { return unroll::maximum(p, q); });
    check(select(a < b, a, P(7)), [](T p, T q) { return p < q ? p : T(7); });
    check(select(a > b, a, P(7)), [](T p, T q) { return p > q ? p : T(7); });
    check(select(a != b, a, P(7)), [](T p, T q) { return p != q ? p : T(7); });
    check(a.first(Lanes / 2), [&, i = std::size_t{0}](T p, T) mutable { return i++ < Lanes / 2 ? p : T(0); });
    BOOST_TEST(different == 0u);

    T sum = 0;
    for (const T& number : x) sum += number;
    T accumulated = 0;
    detail::accumulate(accumulated, a);
    BOOST_TEST(laws::same_bits(accumulated, sum));
}

BOOST_AUTO_TEST_CASE(lanes_are_numbers) {
    a_lane_does_what_a_number_does<float, 1>();
    a_lane_does_what_a_number_does<float, 3>();
    a_lane_does_what_a_number_does<float, 4>();
    a_lane_does_what_a_number_does<float, 8>();
    a_lane_does_what_a_number_does<float, 16>();
    a_lane_does_what_a_number_does<float, 37>();
    a_lane_does_what_a_number_does<double, 1>();
    a_lane_does_what_a_number_does<double, 5>();
    a_lane_does_what_a_number_does<double, 8>();
}

BOOST_AUTO_TEST_CASE(constant_expressions_use_the_same_source) {
    constexpr auto f = [] {
        Pack<float, 5> a(0.3f), b;
        for (std::size_t i = 0; i < 5; ++i) b.set(i, static_cast<float>(i) * 0.5f - 1);
        return select(a < b, tanh(a * b), exp(b) / (a + b * b));
    };
    constexpr auto compiled = f();
    constexpr float lane[] = {compiled[0], compiled[1], compiled[2], compiled[3], compiled[4]};
    const auto run = f();
    for (std::size_t i = 0; i < 5; ++i) BOOST_TEST(laws::same_bits(run[i], lane[i]));
}

BOOST_AUTO_TEST_CASE(a_pack_is_as_big_as_its_registers) {
    static_assert(Pack<float, 5>::registers * Pack<float, 5>::width >= 5 && sizeof(Pack<float, 5>) <= 64);
    static_assert(sizeof(Pack<float, 16>) == 64 && sizeof(Pack<double, 4>) == 32);
    static_assert(lanes<Pack<float, 5>> == 5 && lanes<float> == 1 && is_pack<Pack<float, 1>> && !is_pack<double>);
    static_assert(std::is_same_v<detail::Product<float, Pack<float, 5>>, Pack<float, 5>>);
    static_assert(std::is_trivially_copyable_v<Pack<float, 5>>);
}

BOOST_AUTO_TEST_SUITE_END()
