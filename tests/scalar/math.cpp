#include <array>
#include <bit>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <unroll/scalar/math.hpp>
#include <vector>

using namespace unroll;

namespace {

struct Exp {
    static constexpr const char* name = "exp";
    static constexpr double bound = 2;
    template <class V>
    static constexpr V ours(V x) {
        return unroll::exp(x);
    }
    template <class T>
    static T exact(T x) {
        return std::exp(x);
    }
};

struct Log {
    static constexpr const char* name = "log";
    static constexpr double bound = 2;
    template <class V>
    static constexpr V ours(V x) {
        return unroll::log(x);
    }
    template <class T>
    static T exact(T x) {
        return std::log(x);
    }
};

struct HyperbolicTangent {
    static constexpr const char* name = "tanh";
    static constexpr double bound = 3;
    template <class V>
    static constexpr V ours(V x) {
        return unroll::tanh(x);
    }
    template <class T>
    static T exact(T x) {
        return std::tanh(x);
    }
};

struct LogisticSigmoid {
    static constexpr const char* name = "sigmoid";
    static constexpr double bound = 3;
    template <class V>
    static constexpr V ours(V x) {
        return unroll::sigmoid(x);
    }
    template <class T>
    static T exact(T x) {
        const T decay = std::exp(-std::abs(x));
        return (x < 0 ? decay : 1) / (1 + decay);
    }
};

struct Root {
    static constexpr const char* name = "sqrt";
    static constexpr double bound = 0.5;
    template <class V>
    static constexpr V ours(V x) {
        return unroll::sqrt(x);
    }
    template <class T>
    static T exact(T x) {
        return std::sqrt(x);
    }
};

/// What an exact result is computed in: long enough that its own error does not count.
template <class T>
using Longer = std::conditional_t<sizeof(T) == 4, double, long double>;

/// |got - exact| in units of the last place that a T of exact's size has, denormals included.
template <class T>
double ulps(T got, Longer<T> exact) {
    using Limits = std::numeric_limits<T>;
    if (std::isnan(got) || std::isnan(exact)) return std::isnan(got) && std::isnan(exact) ? 0 : INFINITY;
    const T rounded = static_cast<T>(exact);
    if (got == rounded && (got == 0 || std::isinf(got)))
        return std::signbit(got) == std::signbit(rounded) ? 0 : INFINITY;
    const int exponent = std::max(std::ilogb(exact), Limits::min_exponent - 1);
    return static_cast<double>(std::ldexp(std::abs(got - exact), Limits::digits - 1 - exponent));
}

template <class T>
bool same_bits(T a, T b) {
    return std::bit_cast<Word<T>>(a) == std::bit_cast<Word<T>>(b);
}

/// Numbers of every size and of either sign, dense where the functions bend: 0, denormals, around 1, saturation.
template <class T>
std::vector<T> samples() {
    std::vector<T> numbers{0, std::numeric_limits<T>::denorm_min(), std::numeric_limits<T>::max(), 1};
    for (Longer<T> x = std::numeric_limits<T>::denorm_min() * 5; x < std::numeric_limits<T>::max(); x *= 1.37)
        numbers.push_back(static_cast<T>(x));
    for (Longer<T> x = 0.001; x < 3; x += 0.000317) numbers.push_back(static_cast<T>(x));
    for (Longer<T> x = 3; x < 760; x *= 1.00047) numbers.push_back(static_cast<T>(x));
    for (std::size_t i = numbers.size(); i-- > 0;) numbers.push_back(-numbers[i]);
    return numbers;
}

template <class Function>
void check_every_1009th_float() {
    double worst = 0;
    float where = 0;
    for (std::uint64_t bits = 0; bits < 0x1'0000'0000; bits += 1009) {
        const float x = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
        const double error = ulps(Function::ours(x), Function::exact(static_cast<double>(x)));
        if (error > worst) worst = error, where = x;
    }
    BOOST_TEST(worst <= Function::bound, Function::name << " is " << worst << " ulp off at " << where);
}

template <class Function>
void check_doubles() {
    double worst = 0, where = 0;
    for (const double x : samples<double>()) {
        const double error = ulps(Function::ours(x), Function::exact(static_cast<long double>(x)));
        if (error > worst) worst = error, where = x;
    }
    // The exact square root of a double lies up to half a unit and a bit of a long double away.
    BOOST_TEST(worst <= Function::bound + 0.001, Function::name << " is " << worst << " ulp off at " << where);
}

template <class Function, class V>
void check_lanes() {
    using T = Lane<V>;
    std::size_t differing = 0;
    T first = 0;
    const std::vector<T> numbers = samples<T>();
    for (std::size_t i = 0; i + lanes<V> <= numbers.size(); i += lanes<V>) {
        V x = {};
        for (std::size_t lane = 0; lane < lanes<V>; ++lane) x[lane] = numbers[i + lane];
        const V y = Function::ours(x);
        for (std::size_t lane = 0; lane < lanes<V>; ++lane) {
            if (same_bits(y[lane], Function::ours(numbers[i + lane]))) continue;
            if (differing++ == 0) first = numbers[i + lane];
        }
    }
    BOOST_TEST(differing == 0u, Function::name << " of " << differing << " numbers, the first is " << first
                                               << ", differs between scalars and " << lanes<V> << " lanes");
}

template <class Function>
void check_all_lanes() {
    check_lanes<Function, Native<float, 4>>();
    check_lanes<Function, Native<double, 2>>();
    if constexpr (native_lanes < float >> 1) check_lanes<Function, Native<float>>();
    if constexpr (native_lanes < double >> 1) check_lanes<Function, Native<double>>();
}

/// Arguments for constant expressions: from denormal to the largest, the ends of every range, both signs.
template <class T>
constexpr auto arguments() {
    std::array<T, 512> x{};
    for (std::size_t i = 0; i < 512; ++i) {
        const T step = static_cast<T>(static_cast<int>(i) - 256);
        x[i] = i % 2 == 0 ? step * T(0.41) : step * step * step * step * step * T(1e-9);
    }
    T tiny = std::numeric_limits<T>::denorm_min(), huge = std::numeric_limits<T>::max();
    for (std::size_t i = 0; i < 64; i += 2, tiny *= 8, huge /= 16) x[i] = tiny, x[i + 1] = i % 4 == 0 ? huge : -huge;
    x[64] = T(-0.0), x[65] = std::numeric_limits<T>::infinity(), x[66] = -std::numeric_limits<T>::infinity();
    return x;
}

template <class Function, class T>
constexpr auto compiled() {
    std::array<T, 512> y = arguments<T>();
    for (T& number : y) number = Function::ours(number);
    return y;
}

template <class Function, class T>
void check_compiled() {
    static constexpr auto y = compiled<Function, T>();
    for (std::size_t i = 0; i < y.size(); ++i) {
        volatile T x = arguments<T>()[i];
        const T at_run_time = Function::ours(T{x});
        const bool same = std::isnan(y[i]) ? std::isnan(at_run_time) : same_bits(y[i], at_run_time);
        BOOST_TEST(same, Function::name << "(" << x << ") is " << y[i] << " in the compiler and " << at_run_time
                                        << " at run time");
    }
}

template <class Function>
void check() {
    check_every_1009th_float<Function>();
    check_doubles<Function>();
    check_all_lanes<Function>();
    check_compiled<Function, float>();
    check_compiled<Function, double>();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scalar_math)

BOOST_AUTO_TEST_CASE(exp_holds) { check<Exp>(); }
BOOST_AUTO_TEST_CASE(log_holds) { check<Log>(); }
BOOST_AUTO_TEST_CASE(tanh_holds) { check<HyperbolicTangent>(); }
BOOST_AUTO_TEST_CASE(sigmoid_holds) { check<LogisticSigmoid>(); }
BOOST_AUTO_TEST_CASE(sqrt_holds) { check<Root>(); }

using Numbers = std::tuple<float, double>;

BOOST_AUTO_TEST_CASE_TEMPLATE(limits, T, Numbers) {
    constexpr T inf = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
    constexpr T tiny = std::numeric_limits<T>::denorm_min(), huge = std::numeric_limits<T>::max();
    const T zero = 0;

    BOOST_TEST(unroll::exp(zero) == 1);
    BOOST_TEST(unroll::exp(-zero) == 1);
    BOOST_TEST(unroll::exp(inf) == inf);
    BOOST_TEST(unroll::exp(huge) == inf);
    BOOST_TEST(same_bits(unroll::exp(-inf), zero));
    BOOST_TEST(same_bits(unroll::exp(-huge), zero));
    BOOST_TEST(std::isnan(unroll::exp(nan)));

    BOOST_TEST(same_bits(unroll::log(T{1}), zero));
    BOOST_TEST(unroll::log(zero) == -inf);
    BOOST_TEST(unroll::log(-zero) == -inf);
    BOOST_TEST(unroll::log(inf) == inf);
    BOOST_TEST(std::isnan(unroll::log(-tiny)));
    BOOST_TEST(std::isnan(unroll::log(-inf)));
    BOOST_TEST(std::isnan(unroll::log(nan)));

    BOOST_TEST(same_bits(unroll::tanh(zero), zero));
    BOOST_TEST(same_bits(unroll::tanh(-zero), -zero));
    BOOST_TEST(unroll::tanh(tiny) == tiny);
    BOOST_TEST(unroll::tanh(huge) == 1);
    BOOST_TEST(unroll::tanh(inf) == 1);
    BOOST_TEST(unroll::tanh(-inf) == -1);
    BOOST_TEST(std::isnan(unroll::tanh(nan)));

    BOOST_TEST(unroll::sigmoid(zero) == T(0.5));
    BOOST_TEST(unroll::sigmoid(inf) == 1);
    BOOST_TEST(same_bits(unroll::sigmoid(-inf), zero));
    constexpr T last = sizeof(T) == 4 ? T(-103) : T(-744);
    BOOST_TEST(unroll::sigmoid(last) > 0);
    BOOST_TEST(std::isnan(unroll::sigmoid(nan)));

    BOOST_TEST(same_bits(unroll::sqrt(zero), zero));
    BOOST_TEST(same_bits(unroll::sqrt(-zero), -zero));
    BOOST_TEST(unroll::sqrt(inf) == inf);
    BOOST_TEST(std::isnan(unroll::sqrt(-tiny)));
    BOOST_TEST(std::isnan(unroll::sqrt(nan)));

    BOOST_TEST(same_bits(unroll::abs(-zero), zero));
    BOOST_TEST(unroll::abs(-inf) == inf);
    BOOST_TEST(unroll::minimum(T{1}, T{2}) == 1);
    BOOST_TEST(unroll::maximum(T{1}, T{2}) == 2);
    BOOST_TEST(unroll::maximum(nan, T{2}) == 2);
    BOOST_TEST(unroll::minimum(nan, T{2}) == 2);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(nan_and_limits_in_every_lane, T, Numbers) {
    using V = Native<T, 16 / sizeof(T)>;
    const V nan = broadcast<V>(std::numeric_limits<T>::quiet_NaN());
    for (const V y : {unroll::exp(nan), unroll::log(nan), unroll::tanh(nan), unroll::sigmoid(nan), unroll::sqrt(nan)}) {
        for (std::size_t lane = 0; lane < lanes<V>; ++lane) BOOST_TEST(std::isnan(y[lane]));
    }
    for (std::size_t lane = 0; lane < lanes<V>; ++lane) {
        const T low = -std::numeric_limits<T>::infinity();
        V x = broadcast<V>(1);
        x[lane] = low;
        BOOST_TEST(unroll::exp(x)[lane] == 0);
        BOOST_TEST(unroll::tanh(x)[lane] == -1);
        BOOST_TEST(std::isnan(unroll::log(x)[lane]));
        BOOST_TEST(unroll::abs(x)[lane] == -low);
        BOOST_TEST(unroll::maximum(x, broadcast<V>(0))[lane] == 0);
        BOOST_TEST(unroll::minimum(broadcast<V>(0), x)[lane] == low);
    }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(tanh_is_odd_to_the_last_bit, T, Numbers) {
    for (const T x : samples<T>()) BOOST_TEST(same_bits(unroll::tanh(-x), -unroll::tanh(x)));
}

/// In constant expressions and in lanes, too, the functions of fewer numbers are the ones of all.
BOOST_AUTO_TEST_CASE_TEMPLATE(exp_of_what_is_not_positive, T, Numbers) {
    constexpr T inf = std::numeric_limits<T>::infinity();
    double worst = 0;
    for (const T sample : samples<T>()) {
        const T x = -std::abs(sample), exact = unroll::exp(x);
        const T got = unroll::exp_of_nonpositive(x);
        if (exact < std::numeric_limits<T>::min()) BOOST_TEST((got >= 0 && got < std::numeric_limits<T>::min()));
        else worst = std::max(worst, ulps(got, static_cast<Longer<T>>(exact)));
    }
    BOOST_TEST(worst <= 1);  // where x / ln 2 is halfway between two integers the two may take different ones
    BOOST_TEST(same_bits(unroll::exp_of_nonpositive(-inf), T{0}));
    BOOST_TEST(same_bits(unroll::exp_of_nonpositive(T{0}), T{1}));
    BOOST_TEST(std::isnan(unroll::exp_of_nonpositive(std::numeric_limits<T>::quiet_NaN())));
    constexpr T compiled = unroll::exp_of_nonpositive(T(-1.25));
    volatile T x = T(-1.25);
    BOOST_TEST(same_bits(unroll::exp_of_nonpositive(T{x}), compiled));
    BOOST_TEST(same_bits(unroll::exp_of_nonpositive(broadcast<Native<T, 16 / sizeof(T)>>(T{x}))[0], compiled));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(log_of_what_is_normal, T, Numbers) {
    std::size_t differing = 0;
    for (const T x : samples<T>()) {
        if (!(x >= std::numeric_limits<T>::min()) || x > std::numeric_limits<T>::max()) continue;
        differing += !same_bits(unroll::log_of_normal(x), unroll::log(x));
    }
    BOOST_TEST(differing == 0u);
    BOOST_TEST(std::isnan(unroll::log_of_normal(std::numeric_limits<T>::quiet_NaN())));
}

BOOST_AUTO_TEST_SUITE_END()
