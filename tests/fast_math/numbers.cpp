// What is right without -ffast-math is right with it: compiled with the flags of that family.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <limits>
#include <reference/lecture.hpp>
#include <string>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/scalar/near_zero.hpp>

using namespace unroll;
namespace lecture = reference::lecture;

namespace {

template <class T>
using Longer = std::conditional_t<sizeof(T) == 4, double, long double>;

/// |got - exact| in units of exact's last place; of what is no normal number 0, since it may have become 0.
template <class T>
double ulps(T got, Longer<T> exact) {
    if (std::abs(exact) < Longer<T>{std::numeric_limits<T>::min()} * 2) return 0;
    return static_cast<double>(std::ldexp(std::abs(got - exact), std::numeric_limits<T>::digits - 1 - std::ilogb(exact)));
}

/// Numbers between two, most of them small, in the lanes of V; V's own lanes or a scalar.
template <class V, class Ours, class Exact>
void check(const char* name, Ours ours, Exact exact, double from, double to) {
    using T = Lane<V>;
    double worst = 0, where = 0;
    for (int i = 0; i <= 20000; i += static_cast<int>(lanes<V>)) {
        volatile T numbers[lanes<V>];  // which the compiler must not know
        V x = {};
        for (std::size_t lane = 0; lane < lanes<V>; ++lane) {
            const double way = (i + static_cast<int>(lane)) / 20008.0, size = (i & 16) != 0 ? way : std::exp2(-30 * way);
            numbers[lane] = static_cast<T>((i & 32) != 0 ? to * size : from * size);
            if constexpr (lanes<V> == 1) x = numbers[lane];
            else x[lane] = numbers[lane];
        }
        const V y = ours(x);
        for (std::size_t lane = 0; lane < lanes<V>; ++lane) {
            T got;
            if constexpr (lanes<V> == 1) got = y;
            else got = y[lane];
            const double off = ulps(got, exact(Longer<T>{numbers[lane]}));
            if (!(off <= worst)) worst = off, where = static_cast<double>(numbers[lane]);
        }
    }
    BOOST_TEST(worst <= 8, name << " is " << worst << " ulp off at " << where);
}

template <class V>
void check_all() {
    using L = Longer<Lane<V>>;
    constexpr double large = sizeof(L) == sizeof(double) ? 87 : 707;
    const auto exp_of = [](L x) { return std::exp(x); };
    const auto log_of = [](L x) { return std::log(x); };
    check<V>("exp", [](V x) { return unroll::exp(x); }, exp_of, -large, large + 1.5);
    check<V>("exp_of_nonpositive", [](V x) { return exp_of_nonpositive(x); }, exp_of, -large, -1e-9);
    check<V>("tanh", [](V x) { return unroll::tanh(x); }, [](L x) { return std::tanh(x); }, -20, 20);
    check<V>("sigmoid", [](V x) { return sigmoid(x); }, [](L x) { return 1 / (1 + std::exp(-x)); }, -large, large);
    check<V>("log", [](V x) { return unroll::log(x); }, log_of, 2, 1e30);
    check<V>("log_of_normal", [](V x) { return log_of_normal(x); }, log_of, 2, 1e30);
    check<V>("sqrt", [](V x) { return unroll::sqrt(x); }, [](L x) { return std::sqrt(x); }, 2, 1e30);
    check<V>("expm1", [](V x) { return unroll::expm1(x); }, [](L x) { return std::expm1(x); }, -large, large);
    check<V>("log1p", [](V x) { return unroll::log1p(x); }, [](L x) { return std::log1p(x); }, -0.999, 1e9);
    check<V>("bell", [](V x) { return bell(x); }, [](L x) { return std::exp(-x * x / 2); }, -4, 4);
}

/// Trains a net of the lecture on a text as the lecture does.
template <class Symbols, class Trained>
void check_training(const char* text, int epochs, double lr, const char* loss, const char* right) {
    const auto tokens = Symbols::encode(repeat(text, 100));
    Trained net{};
    random::Torch rng{43052};
    net.initialize(rng);
    Adam<Trained> adam{{.lr = lr}};
    const auto learn = [&](const auto& data) {
        fit(net, data, CrossEntropy{}, adam, {.epochs = epochs});
        BOOST_TEST(static_cast<double>(cross_entropy(net, data)) == std::stod(loss), boost::test_tools::tolerance(1e-3));
        BOOST_TEST(static_cast<double>(correct(net, data)) == std::stod(right));
    };
    if constexpr (requires { correct(net, tokens); }) learn(tokens);
    else learn(next_token<Symbols::size>(tokens));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fast_math_numbers)

BOOST_AUTO_TEST_CASE(functions_of_scalars_are_a_few_ulp_off) {
    check_all<float>();
    check_all<double>();
}

BOOST_AUTO_TEST_CASE(functions_of_registers_are_a_few_ulp_off) {
    check_all<Native<float, 4>>();
    check_all<Native<double, 2>>();
}

BOOST_AUTO_TEST_CASE(the_lecture_has_its_losses) {
    using Abc = lecture::Abc;
    check_training<Alphabet<"abc">, Net<3, 1>>("abc", 5000, 1e-3, Abc::loss, Abc::correct);
    check_training<Alphabet<"abcd">, Net<4, 2>>("abcd", 5000, 1e-3, lecture::Abcd::loss, lecture::Abcd::correct);
    check_training<Alphabet<"Abcd">, Net<4, 2>>("AbAcAd", 5000, 1e-3, lecture::AbAcAd::loss, lecture::AbAcAd::correct);
    check_training<Alphabet<"abcde">, Net<5, 3>>("abcde", 5000, 1e-3, lecture::Abcde::loss, lecture::Abcde::correct);
}

BOOST_AUTO_TEST_CASE(argmax_finds_the_largest) {
    Vector<float, 5> x{};
    for (std::size_t i = 0; i < 5; ++i) x[i] = i == 3 ? -1.5f : -2.0f - static_cast<float>(i);
    BOOST_TEST(static_cast<std::size_t>(argmax(x)) == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
