// Numbers that are right without -ffast-math are right with it: this is compiled with the flags of that family.
#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <laws/fast_math.hpp>
#include <limits>
#include <string_view>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/scalar/angle.hpp>
#include <unroll/scalar/near_zero.hpp>

using namespace unroll;
using laws::check_numbers, laws::distant, laws::numbers_of, laws::Three, laws::vector_of, laws::yes_or_no;

namespace {

template <class T>
using Longer = std::conditional_t<sizeof(T) == 4, double, long double>;

/// |got - exact| in units of exact's last place; of what is no normal number 0, since it may have become 0.
template <class T>
double ulps(T got, Longer<T> exact) {
    if (std::abs(exact) < Longer<T>{std::numeric_limits<T>::min()} * 2) return 0;
    return static_cast<double>(
        std::ldexp(std::abs(got - exact), std::numeric_limits<T>::digits - 1 - std::ilogb(exact)));
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
            const double way = (i + static_cast<int>(lane)) / 20008.0,
                         size = (i & 16) != 0 ? way : std::exp2(-30 * way);
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
    check<V>("bell", [](V x) { return detail::bell(x); }, [](L x) { return std::exp(-x * x / 2); }, -4, 4);
    const auto ndtr_of = [](L x) { return std::erfc(-x / std::sqrt(L{2})) / 2; };
    check<V>("ndtr", [](V x) { return ndtr(x); }, ndtr_of, sizeof(L) == sizeof(double) ? -12 : -30, 8);
}

inline constexpr Three outputs[] = {{0.3, -1.2, 0.9}, {20, 0, -3}, {-40, 3, 2.5}, {1e-3, 2e-3, -1e-3}, {-7, 9, -8}};

/// Holds what a loss gives for some outputs to what the compiler gives; X is a number or a pack.
template <class X, class Loss>
void check_loss(std::string_view name, Loss) {
    static constexpr auto exact = [] {
        std::array<decltype(numbers_of(Loss{}(vector_of<X>(outputs[0])))), std::size(outputs)> each{};
        for (std::size_t i = 0; i < each.size(); ++i) each[i] = numbers_of(Loss{}(vector_of<X>(outputs[i])));
        return each;
    }();
    for (std::size_t i = 0; i < exact.size(); ++i) {
        Three hidden{};
        for (std::size_t j = 0; j < hidden.size(); ++j) {
            const volatile double number = outputs[i][j];
            hidden[j] = number;
        }
        check_numbers(name, numbers_of(Loss{}(vector_of<X>(hidden))), exact[i], 6);
    }
}

template <class X>
void check_losses() {
    using T = Lane<X>;
    check_loss<X>("CrossEntropy", [](const auto& y) { return CrossEntropy{}(y, vector_of<X>({1, 0, 0})); });
    check_loss<X>("CrossEntropy of a table",
                  [](const auto& y) { return CrossEntropy{}(y, vector_of<X>({0.5, 0.25, 0.25})); });
    check_loss<X>("NLL", [](const auto& y) { return NLL{}(log_softmax(y), vector_of<X>({0, 0.5, 0})); });
    check_loss<X>("MSE", [](const auto& y) { return MSE{}(y, vector_of<X>(distant), T{1} / 3); });
    check_loss<X>("Huber", [](const auto& y) { return Huber{}(y, vector_of<X>(distant), T{1} / 3); });
    check_loss<X>("BCEWithLogits", [](const auto& y) { return BCEWithLogits{}(y, vector_of<X>(yes_or_no), T{1} / 3); });
    check_loss<X>("BCEWithLogits of three",
                  [](const auto& y) { return BCEWithLogits{.pos_weight = 3}(y, vector_of<X>(yes_or_no), T{1} / 3); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fast_math_numbers)

BOOST_AUTO_TEST_CASE(functions_of_scalars_are_a_few_ulp_off) {
    check_all<float>();
    check_all<double>();
    check<double>("sin", [](double x) { return unroll::sin(x); }, [](long double x) { return std::sin(x); }, -3, 3);
    check<double>("cos", [](double x) { return unroll::cos(x); }, [](long double x) { return std::cos(x); }, -1.5, 1.5);
}

BOOST_AUTO_TEST_CASE(functions_of_registers_are_a_few_ulp_off) {
    check_all<detail::Native<float, 4>>();
    check_all<detail::Native<double, 2>>();
}

BOOST_AUTO_TEST_CASE(losses_of_one_example_and_their_gradients) {
    check_losses<float>();
    check_losses<double>();
    check_losses<Pack<float, 4>>();
}

BOOST_AUTO_TEST_CASE(a_plateau_begins_where_nothing_was_better) {
    using Trained = Net<3, 1>;
    Adam<Trained> adam{{.lr = 1}};
    ReduceLROnPlateau schedule{adam, {.factor = 0.5, .patience = 1}};
    const auto lr_after = [&](double loss) {
        const volatile double hidden = loss;
        schedule.step(double{hidden});
        return adam.options.lr;
    };
    for (const double loss : {3.0, 2.0, 2.0}) BOOST_TEST(lr_after(loss) == 1.0);
    for (const double loss : {2.0, 1.0}) BOOST_TEST(lr_after(loss) == 0.5);
}

BOOST_AUTO_TEST_CASE(tokens_are_drawn) {
    Vector<float, 4> logits{};
    for (std::size_t i = 0; i < 4; ++i) logits[i] = i == 2 ? 9.0f : static_cast<float>(i);
    random::Torch rng{1};
    BOOST_TEST(static_cast<std::size_t>(next_by(logits, 0, rng)) == 2u);
    BOOST_TEST(static_cast<std::size_t>(next_by(logits, 0.1, rng)) == 2u);
    BOOST_TEST(static_cast<std::size_t>(multinomial(softmax(logits), rng)) == 2u);
}

BOOST_AUTO_TEST_CASE(argmax_finds_the_largest) {
    Vector<float, 5> x{};
    for (std::size_t i = 0; i < 5; ++i) x[i] = i == 3 ? -1.5f : -2.0f - static_cast<float>(i);
    BOOST_TEST(static_cast<std::size_t>(argmax(x)) == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
