// argmax: where the largest number of a vector stands.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/tensor/vector_up_to.hpp>
#include <utility>

namespace unroll {

namespace detail {

/// Each lane becomes the larger of itself and of the lane that is Distance away.
template <std::size_t Distance, class V, std::size_t... Index>
[[gnu::always_inline]] inline V larger_of_two(V x, std::index_sequence<Index...>) {
    return target::maximum(x, V(__builtin_shufflevector(x, x, static_cast<int>(Index ^ Distance)...)));
}

/// Copies the largest lane to every lane.
template <std::size_t Distance, class V>
[[gnu::always_inline]] inline V largest_lane(V x) {
    if constexpr (Distance == 0) return x;
    else return largest_lane<Distance / 2>(larger_of_two<Distance>(x, std::make_index_sequence<lanes<V>>{}));
}

/// The index of the largest of N numbers in registers. With up to 64 lanes no branch depends on the numbers.
template <class T, std::size_t N>
[[gnu::always_inline]] inline std::size_t argmax_in_registers(const Pack<T, N>& x) {
    using Numbers = Pack<T, N>;
    using Register = typename Numbers::Register;
    constexpr std::size_t count = Numbers::registers;
    constexpr T least_number = target::only_finite ? std::numeric_limits<T>::lowest() : -MathConstants<T>::infinity;
    const auto least = broadcast<Register>(least_number);
    const Numbers in_front = Numbers(1).first(N);  // 1 up to the last number, then 0
    Register largest = least;                      // and so where there is NaN
#pragma GCC unroll 16
    for (std::size_t r = 0; r < count; ++r) {
        const Register numbers = r + 1 < count ? x.reg[r]
                                               : select(differ(in_front.reg[r], Register{}), x.reg[r], least);
        largest = target::maximum(numbers, largest);
    }
    largest = largest_lane<Numbers::width / 2>(largest);
    // If all are NaN, no lane is found: NaN equals nothing, and lanes past the last number are masked.
    if constexpr (count * Numbers::width <= 64) {
        const std::uint64_t found = [&]<std::size_t... R>(std::index_sequence<R...>) {
            return ((std::uint64_t{target::true_lanes(same(x.reg[R], largest))} << (R * Numbers::width)) | ...);
        }(std::make_index_sequence<count>{});
        const std::uint64_t among_the_numbers = found & (~std::uint64_t{} >> (64 - N));
        return among_the_numbers == 0 ? 0 : static_cast<std::size_t>(std::countr_zero(among_the_numbers));
    } else {
        constexpr std::uint32_t of_the_last = ~std::uint32_t{} >> (32 - (N - (count - 1) * Numbers::width));
        for (std::size_t r = 0; r < count; ++r) {
            const std::uint32_t found = target::true_lanes(x.reg[r] == largest) &
                                        (r + 1 < count ? ~std::uint32_t{} : of_the_last);
            if (found != 0) return r * Numbers::width + static_cast<std::size_t>(std::countr_zero(found));
        }
        return 0;
    }
}

/// The index of the largest of numbers in memory.
template <class T>
[[gnu::always_inline]] constexpr std::size_t argmax_one_by_one(const T* numbers, std::size_t count) {
    std::size_t best = 0;
    T largest = numbers[0];  // not looked up again, so that the numbers need not stand in memory
#pragma GCC unroll 16
    for (std::size_t i = 1; i < count; ++i) {
        const T number = numbers[i];
        const bool larger = number > largest || (differ(largest, largest) && same(number, number));
        best = larger ? i : best;
        largest = larger ? number : largest;
    }
    return best;
}

/// The index of the largest of N numbers that do not fit a function's frame: block by block in registers, then the
/// rest.
template <std::size_t N, class T>
inline std::size_t argmax_in_blocks(const T* numbers) {
    constexpr std::size_t block = 1024;
    std::size_t best = 0;
    const auto look_at = [&](std::size_t i) {
        const T number = numbers[i], largest = numbers[best];
        if (number > largest || (largest != largest && number == number)) best = i;
    };
    std::size_t first = 0;
    for (; first + block <= N; first += block) {
        look_at(first + argmax_in_registers(Pack<T, block>::load_registers(numbers + first)));
    }
    for (; first < N; ++first) look_at(first);
    return best;
}

}  // namespace detail

/// The index of the largest element, the first among equals. PyTorch: argmax, which takes a NaN for the largest; here a
/// NaN is larger than nothing.
template <class T, std::size_t N>
    requires std::is_arithmetic_v<T>
constexpr Token argmax(const Vector<T, N>& x) {
    if constexpr (std::is_floating_point_v<T> && N > 1 && native_lanes<T> > 1) {
        constexpr bool is_long = sizeof(x) > detail::thresholds::frame;
        if (!__builtin_is_constant_evaluated()) {
            if constexpr (is_long) return Token(detail::argmax_in_blocks<N>(x.numbers));
            else return Token(detail::argmax_in_registers(Pack<T, N>::load_registers(x.numbers)));
        }
    }
    return Token(detail::argmax_one_by_one(x.numbers, N));
}

/// The index of the largest element, as argmax of a Vector has it. Error: size_mismatch for an empty one.
template <class T, std::size_t Most>
    requires std::is_arithmetic_v<T>
constexpr Token argmax(const VectorUpTo<T, Most>& x) {
    return Token(detail::argmax_one_by_one(&x[0], x.size()));
}

}  // namespace unroll
