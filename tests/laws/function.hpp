// The laws of an elementary function: how far it may be off, and that lanes and the compiler give the same bits.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdint>
#include <laws/same_bits.hpp>
#include <limits>
#include <type_traits>
#include <unroll/scalar/target.hpp>
#include <vector>

namespace laws {

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
    using T = unroll::Lane<V>;
    std::size_t differing = 0;
    T first = 0;
    const std::vector<T> numbers = samples<T>();
    for (std::size_t i = 0; i + unroll::lanes<V> <= numbers.size(); i += unroll::lanes<V>) {
        V x = {};
        for (std::size_t lane = 0; lane < unroll::lanes<V>; ++lane) x[lane] = numbers[i + lane];
        const V y = Function::ours(x);
        for (std::size_t lane = 0; lane < unroll::lanes<V>; ++lane) {
            if (same_bits(y[lane], Function::ours(numbers[i + lane]))) continue;
            if (differing++ == 0) first = numbers[i + lane];
        }
    }
    BOOST_TEST(differing == 0u, Function::name << " of " << differing << " numbers, the first is " << first
                                               << ", differs between scalars and " << unroll::lanes<V> << " lanes");
}

template <class Function>
void check_all_lanes() {
    check_lanes<Function, unroll::detail::Native<float, 4>>();
    check_lanes<Function, unroll::detail::Native<double, 2>>();
    if constexpr (unroll::native_lanes < float >> 1) check_lanes<Function, unroll::detail::Native<float>>();
    if constexpr (unroll::native_lanes < double >> 1) check_lanes<Function, unroll::detail::Native<double>>();
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

/// Errors, lanes and constant expressions of a function that says its `name`, the `bound` of its error, `ours` and
/// `exact`.
template <class Function>
void hold_for_function() {
    check_every_1009th_float<Function>();
    check_doubles<Function>();
    check_all_lanes<Function>();
    check_compiled<Function, float>();
    check_compiled<Function, double>();
}

}  // namespace laws
