// Numbers of a program with -ffast-math beside those that the compiler computes.
#pragma once

#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <iomanip>
#include <limits>
#include <span>
#include <string_view>
#include <unroll.hpp>

namespace laws {

using namespace unroll;

// What the compiler computes in a constant expression is what a program has without the flags. A tensor's numbers are
// as exact as its largest: where a sum is taken in another order, a small rest of large numbers has their error.

/// The loss of an example, and behind it the gradient; of numbers in lanes, those of the last.
template <class X, std::size_t N>
constexpr auto numbers_of(const LossAndGradient<X, Vector<X, N>>& example) {
    const auto number = [](const X& x) {
        if constexpr (is_pack<X>) return x[lanes<X> - 1];
        else return x;
    };
    std::array<Lane<X>, N + 1> numbers{number(example.loss)};
    for (std::size_t i = 0; i < N; ++i) numbers[i + 1] = number(example.dy.begin()[i]);
    return numbers;
}
template <class Net>
constexpr auto numbers_of(typename Net::Scalar loss, const Net& gradient) {
    std::array<typename Net::Scalar, 1 + Net::parameter_count> numbers{loss};
    gradient.copy_to(std::span(numbers).subspan(1));
    return numbers;
}

/// Checks the loss and its gradient: at most so many units of the last place of the largest number away.
template <class Numbers>
void check_numbers(std::string_view name, const Numbers& got, const Numbers& exact, double units) {
    using T = typename Numbers::value_type;
    double largest = 0, worst = 0;
    for (std::size_t i = 1; i < exact.size(); ++i) {
        largest = std::max(largest, static_cast<double>(std::abs(exact[i])));
        worst = std::max(worst, static_cast<double>(std::abs(got[i] - exact[i])));
    }
    // A denormal number may become 0.
    const double place = std::numeric_limits<T>::epsilon(),
                 tiny = 16 * static_cast<double>(std::numeric_limits<T>::min());
    BOOST_TEST(static_cast<double>(std::abs(got[0] - exact[0])) <= units * place * static_cast<double>(exact[0]) + tiny,
               std::setprecision(17) << name << "'s loss is " << got[0] << " instead of " << exact[0]);
    BOOST_TEST(worst <= units * place * largest + tiny, name << "'s gradient is " << worst / largest / place
                                                             << " units of its largest number, " << largest << ", off");
}

using Three = std::array<double, 3>;

template <class X>
constexpr Vector<X, 3> vector_of(const Three& numbers) {
    Vector<X, 3> result{};
    for (std::size_t i = 0; i < 3; ++i) result.begin()[i] = X(static_cast<Lane<X>>(numbers[i]));
    return result;
}

inline constexpr Three distant = {0.25, -1.5, 2.125}, yes_or_no = {1, 0, 0.25};

}  // namespace laws
