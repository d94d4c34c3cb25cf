// update: one pass over the numbers of tensors of one shape, in whole registers.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// f on the registers at numbers[at…]; what the tensors hold past `live` stays zero, whatever f makes of it.
template <class P, class F, class... Tensors>
[[gnu::always_inline]] constexpr void update_pack(F& f, std::size_t at, std::size_t live, Tensors&... tensors) {
    [&](auto... packs) __attribute__((always_inline)) {
        f(packs...);
        const auto store = [&](auto& tensor, const P& pack) __attribute__((always_inline)) {
            if constexpr (!std::is_const_v<std::remove_reference_t<decltype(tensor)>>) {
                (live < P::size() ? pack.first(live) : pack).store(tensor.numbers + at);
            }
        };
        (store(tensors, packs), ...);
    }(P::load(tensors.numbers + at)...);
}

/// Calls f(a, b, …) on the numbers of tensors of one type, which it may change where the tensor is not const. f sees
/// packs at run time and plain numbers in constant expressions, and must do the same to both. Padding stays zero.
template <class F, class First, class... Rest>
[[gnu::always_inline]] constexpr void update(F f, First& first, Rest&... rest) {
    using T = typename First::Scalar;
    using Layout = typename First::Layout;
    using P = Pack<Lane<T>, native_lanes<Lane<T>>>;
    for (std::size_t run = 0; run < Layout::runs; ++run) {
        const std::size_t begin = run * Layout::run_stride;
        if (is_pack<T> || P::size() == 1 || __builtin_is_constant_evaluated()) {
            for (std::size_t i = begin; i < begin + Layout::run_length; ++i) f(first.numbers[i], rest.numbers[i]...);
        } else if constexpr (!is_pack<T>) {
            constexpr std::size_t full = Layout::run_length / P::size() * P::size();
#pragma GCC unroll 16
            for (std::size_t i = 0; i < full; i += P::size()) update_pack<P>(f, begin + i, P::size(), first, rest...);
            if constexpr (full < Layout::run_length) {
                update_pack<P>(f, begin + full, Layout::run_length - full, first, rest...);
            }
        }
    }
}

}  // namespace unroll
