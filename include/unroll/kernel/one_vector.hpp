// elementwise of one vector of numbers: its units fill the registers, as the units of a cell do.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <type_traits>
#include <unroll/kernel/plain.hpp>
#include <unroll/kernel/units.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/pick.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

namespace detail::units {

/// Units first, first + 1, … of a vector [N]. Padding copies the first of them, so that it raises no floating-point
/// exception that numbers do not; it is opaque, since clang would compute with anything in lanes that are not used.
template <std::size_t N, std::size_t Count, class T>
[[gnu::always_inline]] constexpr Units<T, Count> element(const Vector<T, N>& x, std::size_t first) {
    auto units = load_units<Count>(x, first);
    if constexpr (std::has_single_bit(Count) || Count % native_lanes<T> == 0) {
        return units;
    } else {
        return Pack<T, Count>::map(
            [](auto lanes) { return target::opaque(lanes); },
            pick<Count, Padding::first_lane>([](std::size_t i) { return LaneOfPack{0, i}; }, {units}));
    }
}
/// The number that stands for each of N.
template <std::size_t N, std::size_t Count, class T>
    requires std::is_floating_point_v<T>
[[gnu::always_inline]] constexpr Units<T, Count> element(const T& number, std::size_t) {
    return number;
}

/// Whether f takes packs of a vector's numbers, and of each of the others', and returns a pack of them.
template <class F, class T, std::size_t N, class... Others>
inline constexpr bool takes_packs = false;
template <class F, class T, std::size_t N, class... Others>
    requires(std::is_floating_point_v<T> && N > 1 && native_lanes<T> > 1 &&
             ((std::is_same_v<Others, T> || std::is_same_v<Others, Vector<T, N>>) && ...))
inline constexpr bool takes_packs<F, T, N, Others...> = requires(F f, Pack<T, N> pack, const Vector<T, N>& x,
                                                                 const Others&... others) {
    { f(pack, element<N, N>(others, 0)...) } -> std::same_as<Pack<T, N>>;
    { f(T(), plain::element<N>(others, 0)...) } -> std::same_as<T>;
};

/// The vector of f(x[i], …).
template <class F, class T, std::size_t N, class... Others>
[[gnu::always_inline]] constexpr Vector<T, N> elementwise(F f, const Vector<T, N>& x, const Others&... others) {
    Vector<T, N> y{};
    in_units<T, N>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        store_units<Count>(y, first, f(element<N, Count>(x, first), element<N, Count>(others, first)...));
    });
    return y;
}

}  // namespace detail::units

}  // namespace unroll
