// Arithmetic with nets, number by number: the sum of gradients, and a net that follows another one slowly.
#pragma once

#include <unroll/requirements.hpp>

#include <string_view>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

namespace detail {

/// A net, which has layers, or an ensemble of nets.
template <class T>
concept HasNumbers = AnEnsemble<T> || requires {
    T::depth;
    T::parameter_count;
};

/// Calls f(a, b) for each number of two nets of one type; f may change a.
template <class F, class Net>
constexpr void pair_numbers(F f, Net& a, const Net& b) {
    Net::parameters([&](std::string_view, auto& x, const auto& y) { for_each_number(f, x, y); }, a, b);
}

}  // namespace detail

/// Adds factor times every parameter of `term` to that of `sum`: gradients of several losses become one. Buffers stay
/// as they are. PyTorch: sum.add_(term, alpha=factor), of every parameter.
template <detail::HasNumbers Net>
constexpr void add(Net& sum, const Net& term, double factor = 1) {
    using T = Lane<typename Net::Scalar>;
    detail::pair_numbers([by = static_cast<T>(factor)](auto& a, const auto& b) { a = a + by * b; }, sum, term);
}

/// Moves every parameter of a net the share `weight` of the way to that of another: 0 leaves it, 1 makes it equal. It
/// is the soft update of a target net, and a moving average of nets. Buffers stay as they are. PyTorch:
/// net.lerp_(end, weight), of every parameter.
template <detail::HasNumbers Net>
constexpr void lerp(Net& net, const Net& end, double weight) {
    using T = Lane<typename Net::Scalar>;
    const T share = static_cast<T>(weight), rest = static_cast<T>(1 - weight);
    if (weight < 0.5) detail::pair_numbers([=](auto& a, const auto& b) { a = a + share * (b - a); }, net, end);
    else detail::pair_numbers([=](auto& a, const auto& b) { a = b - (b - a) * rest; }, net, end);
}

}  // namespace unroll
