#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/function.hpp>
#include <limits>
#include <tuple>
#include <unroll/scalar/math.hpp>

using namespace unroll;
using laws::Longer, laws::same_bits, laws::samples, laws::ulps;

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

}  // namespace

BOOST_AUTO_TEST_SUITE(scalar_math)

BOOST_AUTO_TEST_CASE(exp_holds) { laws::hold_for_function<Exp>(); }
BOOST_AUTO_TEST_CASE(log_holds) { laws::hold_for_function<Log>(); }
BOOST_AUTO_TEST_CASE(tanh_holds) { laws::hold_for_function<HyperbolicTangent>(); }
BOOST_AUTO_TEST_CASE(sigmoid_holds) { laws::hold_for_function<LogisticSigmoid>(); }
BOOST_AUTO_TEST_CASE(sqrt_holds) { laws::hold_for_function<Root>(); }

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
    using V = detail::Native<T, 16 / sizeof(T)>;
    const V nan = detail::broadcast<V>(std::numeric_limits<T>::quiet_NaN());
    for (const V y : {unroll::exp(nan), unroll::log(nan), unroll::tanh(nan), unroll::sigmoid(nan), unroll::sqrt(nan)}) {
        for (std::size_t lane = 0; lane < lanes<V>; ++lane) BOOST_TEST(std::isnan(y[lane]));
    }
    for (std::size_t lane = 0; lane < lanes<V>; ++lane) {
        const T low = -std::numeric_limits<T>::infinity();
        V x = detail::broadcast<V>(1);
        x[lane] = low;
        BOOST_TEST(unroll::exp(x)[lane] == 0);
        BOOST_TEST(unroll::tanh(x)[lane] == -1);
        BOOST_TEST(std::isnan(unroll::log(x)[lane]));
        BOOST_TEST(unroll::abs(x)[lane] == -low);
        BOOST_TEST(unroll::maximum(x, detail::broadcast<V>(0))[lane] == 0);
        BOOST_TEST(unroll::minimum(detail::broadcast<V>(0), x)[lane] == low);
    }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(tanh_is_odd_to_the_last_bit, T, Numbers) {
    for (const T x : samples<T>()) BOOST_TEST(same_bits(unroll::tanh(-x), -unroll::tanh(x)));
}

/// In constant expressions and in lanes, too, the functions of fewer numbers are the ones of all.
BOOST_AUTO_TEST_CASE_TEMPLATE(exp_of_numbers_up_to_zero, T, Numbers) {
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
    BOOST_TEST(same_bits(unroll::exp_of_nonpositive(detail::broadcast<detail::Native<T, 16 / sizeof(T)>>(T{x}))[0], compiled));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(log_of_normal_numbers, T, Numbers) {
    std::size_t differing = 0;
    for (const T x : samples<T>()) {
        if (!(x >= std::numeric_limits<T>::min()) || x > std::numeric_limits<T>::max()) continue;
        differing += !same_bits(unroll::log_of_normal(x), unroll::log(x));
    }
    BOOST_TEST(differing == 0u);
    BOOST_TEST(std::isnan(unroll::log_of_normal(std::numeric_limits<T>::quiet_NaN())));
}

BOOST_AUTO_TEST_SUITE_END()
