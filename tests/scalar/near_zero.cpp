#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/function.hpp>
#include <limits>
#include <tuple>
#include <unroll/scalar/near_zero.hpp>

using namespace unroll;
using laws::same_bits;

namespace {

struct Expm1 {
    static constexpr const char* name = "expm1";
    static constexpr double bound = 3;
    template <class V>
    static constexpr V ours(V x) {
        return unroll::expm1(x);
    }
    template <class T>
    static T exact(T x) {
        return std::expm1(x);
    }
};

struct Log1p {
    static constexpr const char* name = "log1p";
    static constexpr double bound = 2;
    template <class V>
    static constexpr V ours(V x) {
        return unroll::log1p(x);
    }
    template <class T>
    static T exact(T x) {
        return std::log1p(x);
    }
};

struct Bell {
    static constexpr const char* name = "bell";
    static constexpr double bound = 3;
    template <class V>
    static constexpr V ours(V x) {
        return unroll::detail::bell(x);
    }
    template <class T>
    static T exact(T x) {
        const T square = x * x, lost = std::fma(x, x, -square);
        return square < 1e6 ? std::exp(-square / 2) * (1 - lost / 2) : x == x ? 0 : x;
    }
};

struct Ndtr {
    static constexpr const char* name = "ndtr";
    static constexpr double bound = 7;
    template <class V>
    static constexpr V ours(V x) {
        return unroll::ndtr(x);
    }
    template <class T>
    static T exact(T x) {  // a rounding of x / √2 counts much in the tail: its part goes by the derivative of erfc
        const T root = T(0.707106781186547524381894036516L), y = -x * root;
        const T lost = std::fma(-x, root, -y) -
                       x * T(0.707106781186547524400844362105L - 0.707106781186547524381894036516L);
        const T slope = T(1.12837916709551257389615890312L) * std::exp(-y * y);
        return std::abs(x) < 1e6 ? (std::erfc(y) - slope * lost) / 2 : std::erfc(y) / 2;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(scalar_near_zero)

BOOST_AUTO_TEST_CASE(expm1_holds) { laws::hold_for_function<Expm1>(); }
BOOST_AUTO_TEST_CASE(log1p_holds) { laws::hold_for_function<Log1p>(); }
BOOST_AUTO_TEST_CASE(bell_holds) { laws::hold_for_function<Bell>(); }
BOOST_AUTO_TEST_CASE(ndtr_holds) { laws::hold_for_function<Ndtr>(); }

using Numbers = std::tuple<float, double>;

BOOST_AUTO_TEST_CASE_TEMPLATE(limits, T, Numbers) {
    constexpr T inf = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN(), zero = 0;
    BOOST_TEST(unroll::expm1(inf) == inf);
    BOOST_TEST(unroll::expm1(-inf) == -1);
    BOOST_TEST(same_bits(unroll::expm1(-zero), -zero));
    BOOST_TEST(unroll::log1p(inf) == inf);
    BOOST_TEST(unroll::log1p(T{-1}) == -inf);
    BOOST_TEST(std::isnan(unroll::log1p(-inf)));
    BOOST_TEST(same_bits(unroll::log1p(-zero), -zero));
    BOOST_TEST(same_bits(unroll::detail::bell(-inf), zero));
    BOOST_TEST(unroll::detail::bell(zero) == 1);
    BOOST_TEST(unroll::ndtr(inf) == 1);
    BOOST_TEST(same_bits(unroll::ndtr(-inf), zero));
    BOOST_TEST(unroll::ndtr(zero) == T(0.5));
    for (const T y :
         {unroll::expm1(nan), unroll::log1p(nan), unroll::log1p(T{-2}), unroll::detail::bell(nan), unroll::ndtr(nan)})
        BOOST_TEST(std::isnan(y));
}

BOOST_AUTO_TEST_SUITE_END()
