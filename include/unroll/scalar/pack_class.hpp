// The class Pack<T, Lanes>: its registers and its operators. Include pack.hpp, which adds the functions.
//
// In the activations, the lanes hold a batch of examples; in the parameters, an ensemble of nets. An operation is done
// once for each register at run time, and once for each lane in a constant expression. Either computes in each lane
// what it computes of a plain number.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <type_traits>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/scalar/target.hpp>
#include <utility>

namespace unroll {

/// Lanes values that are not numbers, such as tokens: an array without arithmetic.
template <class T, std::size_t Lanes>
struct Pack {
    static_assert(sizeof(detail::AtLeastOne<(Lanes > 0)>) > 0);
    T lane[Lanes];

    static constexpr std::size_t size() { return Lanes; }
    constexpr const T& operator[](std::size_t i) const { return lane[i]; }
    constexpr void set(std::size_t i, const T& value) { lane[i] = value; }
};

/// Lanes numbers that behave as one, for any Lanes. Lanes of a register past the last one have no meaning.
template <class T, std::size_t Lanes>
    requires std::is_floating_point_v<T>
struct Pack<T, Lanes> {
    static_assert(sizeof(detail::AtLeastOne<(Lanes > 0)>) > 0);
    static constexpr std::size_t width = native_lanes<T> < std::bit_ceil(Lanes) ? native_lanes<T>
                                                                                : std::bit_ceil(Lanes);
    static constexpr std::size_t registers = (Lanes + width - 1) / width;
    using Register = detail::Native<T, width>;

    // Not yours. A union, because clang reads no single lane of a register in a constant expression: those use `lane`,
    // run time uses `reg`. (Measured against an array and against a bare native vector.)
    union {
        T lane[registers * width];
        Register reg[registers];
    };

    /// A truth value for each lane: what a comparison returns.
    struct Mask {
        using Register = decltype(typename Pack::Register{} < typename Pack::Register{});
        union {
            bool lane[registers * width];
            Register reg[registers];
        };
        constexpr Mask() : lane{} {}
    };

    constexpr Pack() : lane{} {}

    /// The same number in every lane.
    constexpr Pack(T number) : lane{} {
        if (__builtin_is_constant_evaluated()) {
            for (T& x : lane) x = number;
        } else {
#pragma GCC unroll 16
            for (Register& x : reg) x = detail::broadcast<Register>(number);
        }
    }

    static constexpr std::size_t size() { return Lanes; }
    constexpr T operator[](std::size_t i) const {
        if (__builtin_is_constant_evaluated()) return lane[i];
        if constexpr (width == 1) return reg[i];
        else return reg[i / width][i % width];
    }

    constexpr void set(std::size_t i, T number) {
        if (__builtin_is_constant_evaluated()) lane[i] = number;
        else if constexpr (width == 1) reg[i] = number;
        else reg[i / width][i % width] = number;
    }

    /// Lanes numbers from memory, from any address.
    static constexpr Pack load(const T* numbers) {
        if (!__builtin_is_constant_evaluated() && Lanes == registers * width) return load_registers(numbers);
        Pack result;
        for (std::size_t i = 0; i < Lanes; ++i) result.set(i, numbers[i]);
        return result;
    }

    constexpr void store(T* numbers) const {
        if (!__builtin_is_constant_evaluated() && Lanes == registers * width) return store_registers(numbers);
        for (std::size_t i = 0; i < Lanes; ++i) numbers[i] = (*this)[i];
    }

    /// As load and store, for memory that extends to the end of the last register.
    static constexpr Pack load_registers(const T* numbers) {
        if (__builtin_is_constant_evaluated()) return load(numbers);
        Pack result;
        const auto* const from = reinterpret_cast<const typename detail::InMemory<T, width>::type*>(numbers);
#pragma GCC unroll 16
        for (std::size_t r = 0; r < registers; ++r) result.reg[r] = from[r];
        return result;
    }
    void store_registers(T* numbers) const {
        auto* const to = reinterpret_cast<typename detail::InMemory<T, width>::type*>(numbers);
#pragma GCC unroll 16
        for (std::size_t r = 0; r < registers; ++r) to[r] = reg[r];
    }

    /// The first `count` numbers, followed by zeros to the end of the last register.
    constexpr Pack first(std::size_t count) const { return first(count, Pack()); }

    /// The first `count` numbers, followed by those of `rest`.
    constexpr Pack first(std::size_t count, const Pack& rest) const {
        Pack result;
        if (__builtin_is_constant_evaluated()) {
            for (std::size_t i = 0; i < Lanes; ++i) result.lane[i] = i < count ? lane[i] : rest.lane[i];
        } else {
            // A constant, which compilers do not recognize in a loop that sets lanes.
            constexpr auto lane_numbers = []<std::size_t... Index>(std::index_sequence<Index...>) {
                return Register{static_cast<T>(Index)...};
            };
            const Register index = lane_numbers(std::make_index_sequence<width>{}),
                           end = detail::broadcast<Register>(static_cast<T>(count));
#pragma GCC unroll 16
            for (std::size_t r = 0; r < registers; ++r) {
                result.reg[r] = unroll::select(index + static_cast<T>(r * width) < end, reg[r], rest.reg[r]);
            }
        }
        return result;
    }

    /// f of every number, as a Pack or a Mask; f accepts a plain number and a register alike.
    template <class Result = Pack, class F, class... Packs>
    static constexpr Result map(F f, const Packs&... packs) {
        Result result;
        if (__builtin_is_constant_evaluated()) {
            for (std::size_t i = 0; i < Lanes; ++i) result.lane[i] = f(packs.lane[i]...);
        } else {
#pragma GCC unroll 16
            for (std::size_t r = 0; r < registers; ++r) result.reg[r] = f(packs.reg[r]...);
        }
        return result;
    }

    friend constexpr Pack operator+(const Pack& a, const Pack& b) {
        if constexpr (detail::target::says_it_reorders)
            return map([](auto v, auto w) { return detail::in_this_order(v + w); }, a, b);
        else return map([](auto v, auto w) { return v + w; }, a, b);
    }
    friend constexpr Pack operator-(const Pack& a, const Pack& b) {
        if constexpr (detail::target::says_it_reorders)
            return map([](auto v, auto w) { return detail::in_this_order(v - w); }, a, b);
        else return map([](auto v, auto w) { return v - w; }, a, b);
    }
    friend constexpr Pack operator*(const Pack& a, const Pack& b) {
        return map([](auto v, auto w) { return v * w; }, a, b);
    }
    friend constexpr Pack operator/(const Pack& a, const Pack& b) {
        return map([](auto v, auto w) { return detail::target::quotient(v, w); }, a, b);
    }
    friend constexpr Pack operator-(const Pack& a) {
        return map([](auto v) { return -v; }, a);
    }
    /// sum + a * b, as the target adds a product: in one instruction where it has one and may fuse. Clang fuses only
    /// what stands in one expression.
    friend constexpr Pack plus_product(const Pack& sum, const Pack& a, const Pack& b) {
        if constexpr (detail::target::says_it_reorders)
            return map([](auto s, auto v, auto w) { return detail::in_this_order(s + v * w); }, sum, a, b);
        else return map([](auto s, auto v, auto w) { return s + v * w; }, sum, a, b);
    }
    constexpr Pack& operator+=(const Pack& b) { return *this = *this + b; }
    constexpr Pack& operator-=(const Pack& b) { return *this = *this - b; }
    constexpr Pack& operator*=(const Pack& b) { return *this = *this * b; }
    constexpr Pack& operator/=(const Pack& b) { return *this = *this / b; }

    friend constexpr Mask operator<(const Pack& a, const Pack& b) {
        return map<Mask>([](auto v, auto w) { return v < w; }, a, b);
    }
    friend constexpr Mask operator>(const Pack& a, const Pack& b) { return b < a; }
    friend constexpr Mask operator<=(const Pack& a, const Pack& b) {
        return map<Mask>([](auto v, auto w) { return v <= w; }, a, b);
    }
    friend constexpr Mask operator>=(const Pack& a, const Pack& b) { return b <= a; }
    friend constexpr Mask operator!=(const Pack& a, const Pack& b) {
        return map<Mask>([](auto v, auto w) { return detail::differ(v, w); }, a, b);
    }

    /// a where the mask is true, else b.
    friend constexpr Pack select(const Mask& mask, const Pack& a, const Pack& b) {
        return map([](auto m, auto v, auto w) { return unroll::select(m, v, w); }, mask, a, b);
    }

    friend constexpr Pack exp_of_nonpositive(const Pack& a) {
        return map([](auto v) { return unroll::exp_of_nonpositive(v); }, a);
    }
    friend constexpr Pack log_of_normal(const Pack& a) {
        return map([](auto v) { return unroll::log_of_normal(v); }, a);
    }
    friend constexpr Pack minimum(const Pack& a, const Pack& b) {
        return map([](auto v, auto w) { return unroll::minimum(v, w); }, a, b);
    }
    friend constexpr Pack maximum(const Pack& a, const Pack& b) {
        return map([](auto v, auto w) { return unroll::maximum(v, w); }, a, b);
    }

    /// Equal in every lane, for tests and for `==` of nets.
    friend constexpr bool operator==(const Pack& a, const Pack& b) {
        for (std::size_t i = 0; i < Lanes; ++i) {
            if (!detail::same(a[i], b[i])) return false;
        }
        return true;
    }
};

}  // namespace unroll
