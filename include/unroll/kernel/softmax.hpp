// softmax: probabilities from logits.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/kernels.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

namespace detail {

/// exp(x - max x), which cannot overflow, and their sum.
template <class X, std::size_t N>
struct Exponentials {
    Vector<X, N> shifted;  // x - max x
    Vector<X, N> values;   // exp(shifted)
    decltype(sum(values)) total;

    [[gnu::always_inline]] constexpr explicit Exponentials(const Vector<X, N>& logits)
        : shifted(elementwise(
              [](const auto& a, const auto& m) __attribute__((always_inline)) { return a - m; }, logits,
              fold([](const auto& a, const auto& b) __attribute__((always_inline)) { return maximum(b, a); }, logits))),
          values(
              elementwise([](const auto& a) __attribute__((always_inline)) { return exp_of_nonpositive(a); }, shifted)),
          total(sum(values)) {}
};

}  // namespace detail

/// Probabilities from logits: exp(x) / sum exp(x), right for logits of any finite size. PyTorch: softmax.
template <class T, std::size_t N>
[[gnu::always_inline]] constexpr Vector<T, N> softmax(const Vector<T, N>& logits) {
    detail::Room room([&]() __attribute__((always_inline)) { return detail::Exponentials<T, N>(logits); });
    const auto& e = *room;
    return elementwise([](const auto& a, const auto& total) { return a / total; }, e.values, e.total);
}

/// Their logarithms: x - max x - log sum exp(x - max x). PyTorch: log_softmax.
template <class T, std::size_t N>
[[gnu::always_inline]] constexpr Vector<T, N> log_softmax(const Vector<T, N>& logits) {
    detail::Room room([&]() __attribute__((always_inline)) { return detail::Exponentials<T, N>(logits); });
    const auto& e = *room;
    auto log_total = spread_over(logits, log_of_normal(one_of_each(logits, e.total)));
    return elementwise([](const auto& a, const auto& log_of_total) { return a - log_of_total; }, e.shifted, log_total);
}

}  // namespace unroll
