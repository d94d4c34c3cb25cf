// for_each_number: one pass over the numbers of tensors of one shape, in whole registers.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/room.hpp>

namespace unroll::detail {

/// Every lane of the packs holds a number.
struct NoPadding {
    static constexpr const auto& or_one(const auto& number) { return number; }
};

/// The first `live` lanes of the packs hold numbers, the others zeros.
template <class P, std::size_t live>
struct PaddedFrom {
    /// `number`, with 1 in the padding: for a divisor, since 0 / 0 raises an exception.
    static P or_one(const P& number) {
        return P::map([](auto v) { return target::opaque(v); }, number.first(live, P(1)));
    }
};

/// Calls f with the numbers; in front of them with `padding`, if f takes it.
template <class Padding, class F, class... Numbers>
[[gnu::always_inline]] constexpr void call_with(Padding padding, F& f, Numbers&... numbers) {
    if constexpr (std::is_invocable_v<F&, Padding, Numbers&...>) f(padding, numbers...);
    else f(numbers...);
}

/// Calls f on the registers at numbers[at…]. The padding past `live` stays zero, whatever f writes there.
template <class P, std::size_t live, class F, class... Tensors>
[[gnu::always_inline]] constexpr void for_each_pack(F& f, std::size_t at, Tensors&... tensors) {
    [&](auto... packs) __attribute__((always_inline)) {
        call_with(std::conditional_t < live == P::size(), NoPadding, PaddedFrom < P, live >> {}, f, packs...);
        const auto store = [&](auto& to, const P& pack) __attribute__((always_inline)) {
            if constexpr (!std::is_const_v<std::remove_reference_t<decltype(to)>>) {
                (live < P::size() ? pack.first(live) : pack).store(to.numbers + at);
            }
        };
        (store(tensors, packs), ...);
    }(P::load(tensors.numbers + at)...);
}

/// Calls f(a, b, …) on the numbers of tensors of one type, which it may change where the tensor is not const. f sees
/// packs at run time and plain numbers in constant expressions, and must do the same to both. Padding stays zero; an f
/// that divides takes `padding` as its first argument.
template <class F, class First, class... Rest>
[[gnu::always_inline]] constexpr void for_each_number(F f, First& first, Rest&... rest) {
    using T = typename First::Scalar;
    using Layout = typename First::Layout;
    using P = Pack<Lane<T>, native_lanes<Lane<T>>>;
    for (std::size_t run = 0; run < Layout::runs; ++run) {
        const std::size_t begin = run * Layout::run_stride;
        if (is_pack<T> || P::size() == 1 || __builtin_is_constant_evaluated()) {
            for (std::size_t i = begin; i < begin + Layout::run_length; ++i)
                call_with(NoPadding{}, f, first.numbers[i], rest.numbers[i]...);
        } else if constexpr (!is_pack<T>) {
            constexpr std::size_t full = Layout::run_length / P::size() * P::size();
#pragma GCC unroll 16
            for (std::size_t i = 0; i < full; i += P::size()) for_each_pack<P, P::size()>(f, begin + i, first, rest...);
            if constexpr (full < Layout::run_length) {
                for_each_pack<P, Layout::run_length - full>(f, begin + full, first, rest...);
            }
        }
    }
}

/// Sets all numbers of a net or an ensemble to zero, a big one in place.
template <class Net>
[[gnu::always_inline]] constexpr void set_to_zero(Net& net) {
    if constexpr (stands_on_heap<Net>) {
        Net::parameters(
            [](std::string_view, auto& parameter) {
                for (auto& number : parameter.numbers) number = {};
            },
            net);
    } else {
        net = Net{};
    }
}

}  // namespace unroll::detail
