// Pack<T, Lanes>: Lanes numbers that behave as one.
//
// Put it in the activations and a batch of examples runs in the lanes; put it in the parameters and an ensemble
// of nets does. At run time an operation is done once per register of the target, in a constant expression once
// per lane; what happens to a lane is the same in both, and the same as what happens to a plain number.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <iosfwd>
#include <type_traits>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/scalar/target.hpp>
#include <utility>

namespace unroll {

/// Lanes values that are no numbers (tokens, say): an array, without arithmetic.
template <class T, std::size_t Lanes>
struct Pack {
    T lane[Lanes];

    static constexpr std::size_t size() { return Lanes; }
    constexpr const T& operator[](std::size_t i) const { return lane[i]; }
    constexpr void set(std::size_t i, const T& value) { lane[i] = value; }
};

/// Lanes numbers that behave as one. Any Lanes will do: what a register holds past the last lane is nobody's.
template <class T, std::size_t Lanes>
    requires std::is_floating_point_v<T>
struct Pack<T, Lanes> {
    static constexpr std::size_t width = native_lanes<T> < std::bit_ceil(Lanes) ? native_lanes<T>
                                                                                : std::bit_ceil(Lanes);
    static constexpr std::size_t registers = (Lanes + width - 1) / width;
    using Register = Native<T, width>;

    // Not yours. A union, because clang reads no single lane of a register in a constant expression: there the
    // lanes are used, at run time the registers. (Measured against an array and against a bare native vector.)
    union {
        T lane[registers * width];
        Register reg[registers];
    };

    /// A truth per lane: what a comparison answers.
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
            for (Register& x : reg) x = broadcast<Register>(number);
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
        Pack result;
        if (__builtin_is_constant_evaluated() || Lanes != registers * width) {
            for (std::size_t i = 0; i < Lanes; ++i) result.set(i, numbers[i]);
        } else {
            __builtin_memcpy(&result.reg, numbers, sizeof result.reg);
        }
        return result;
    }

    constexpr void store(T* numbers) const {
        if (__builtin_is_constant_evaluated() || Lanes != registers * width) {
            for (std::size_t i = 0; i < Lanes; ++i) numbers[i] = (*this)[i];
        } else {
            __builtin_memcpy(numbers, &reg, sizeof reg);
        }
    }

    /// The same where the memory goes on to the end of the last register.
    static constexpr Pack load_registers(const T* numbers) {
        if (__builtin_is_constant_evaluated()) return load(numbers);
        Pack result;
        __builtin_memcpy(&result.reg, numbers, sizeof result.reg);
        return result;
    }
    void store_registers(T* numbers) const { __builtin_memcpy(numbers, &reg, sizeof reg); }

    /// The first `count` numbers, and zero in the lanes after them, to the end of the last register.
    constexpr Pack first(std::size_t count) const { return first(count, Pack()); }

    /// The first `count` numbers, and those of `rest` in the lanes after them.
    constexpr Pack first(std::size_t count, const Pack& rest) const {
        Pack result;
        if (__builtin_is_constant_evaluated()) {
            for (std::size_t i = 0; i < Lanes; ++i) result.lane[i] = i < count ? lane[i] : rest.lane[i];
        } else {
            constexpr auto lane_numbers = []<std::size_t... I>(std::index_sequence<I...>) {
                return Register{
                    static_cast<T>(I)...};  // a constant, which compilers do not see in a loop that sets lanes
            };
            const Register index = lane_numbers(std::make_index_sequence<width>{}),
                           end = broadcast<Register>(static_cast<T>(count));
#pragma GCC unroll 16
            for (std::size_t r = 0; r < registers; ++r) {
                result.reg[r] = unroll::select(index + static_cast<T>(r * width) < end, reg[r], rest.reg[r]);
            }
        }
        return result;
    }

    /// f of every number; f must accept a plain number and a register alike.
    template <class F, class... Packs>
    static constexpr Pack map(F f, const Packs&... packs) {
        Pack result;
        if (__builtin_is_constant_evaluated()) {
            for (std::size_t i = 0; i < Lanes; ++i) result.lane[i] = f(packs.lane[i]...);
        } else {
#pragma GCC unroll 16
            for (std::size_t r = 0; r < registers; ++r) result.reg[r] = f(packs.reg[r]...);
        }
        return result;
    }

    template <class F>
    static constexpr Mask compare(F f, const Pack& a, const Pack& b) {
        Mask result;
        if (__builtin_is_constant_evaluated()) {
            for (std::size_t i = 0; i < Lanes; ++i) result.lane[i] = f(a.lane[i], b.lane[i]);
        } else {
#pragma GCC unroll 16
            for (std::size_t r = 0; r < registers; ++r) result.reg[r] = f(a.reg[r], b.reg[r]);
        }
        return result;
    }

    friend constexpr Pack operator+(const Pack& a, const Pack& b) {
        if constexpr (target::says_it_reorders)
            return map([](auto x, auto y) { return target::in_this_order(x + y); }, a, b);
        else return map([](auto x, auto y) { return x + y; }, a, b);
    }
    friend constexpr Pack operator-(const Pack& a, const Pack& b) {
        if constexpr (target::says_it_reorders)
            return map([](auto x, auto y) { return target::in_this_order(x - y); }, a, b);
        else return map([](auto x, auto y) { return x - y; }, a, b);
    }
    friend constexpr Pack operator*(const Pack& a, const Pack& b) {
        return map([](auto x, auto y) { return x * y; }, a, b);
    }
    friend constexpr Pack operator/(const Pack& a, const Pack& b) {
        return map([](auto x, auto y) { return target::quotient(x, y); }, a, b);
    }
    friend constexpr Pack operator-(const Pack& a) {
        return map([](auto x) { return -x; }, a);
    }
    constexpr Pack& operator+=(const Pack& b) { return *this = *this + b; }
    constexpr Pack& operator-=(const Pack& b) { return *this = *this - b; }
    constexpr Pack& operator*=(const Pack& b) { return *this = *this * b; }
    constexpr Pack& operator/=(const Pack& b) { return *this = *this / b; }

    friend constexpr Mask operator<(const Pack& a, const Pack& b) {
        return compare([](auto x, auto y) { return x < y; }, a, b);
    }
    friend constexpr Mask operator>(const Pack& a, const Pack& b) { return b < a; }
    friend constexpr Mask operator<=(const Pack& a, const Pack& b) {
        return compare([](auto x, auto y) { return x <= y; }, a, b);
    }
    friend constexpr Mask operator>=(const Pack& a, const Pack& b) { return b <= a; }
    friend constexpr Mask operator!=(const Pack& a, const Pack& b) {
        return compare([](auto x, auto y) { return detail::differ(x, y); }, a, b);
    }

    /// a where the mask is true, else b.
    friend constexpr Pack select(const Mask& mask, const Pack& a, const Pack& b) {
        return map([](auto m, auto x, auto y) { return unroll::select(m, x, y); }, mask, a, b);
    }

    friend constexpr Pack exp_of_nonpositive(const Pack& a) {
        return map([](auto x) { return unroll::exp_of_nonpositive(x); }, a);
    }
    friend constexpr Pack log_of_normal(const Pack& a) {
        return map([](auto x) { return unroll::log_of_normal(x); }, a);
    }
    friend constexpr Pack minimum(const Pack& a, const Pack& b) {
        return map([](auto x, auto y) { return unroll::minimum(x, y); }, a, b);
    }
    friend constexpr Pack maximum(const Pack& a, const Pack& b) {
        return map([](auto x, auto y) { return unroll::maximum(x, y); }, a, b);
    }

    /// Equal in every lane, for tests and for `==` of nets.
    friend constexpr bool operator==(const Pack& a, const Pack& b) {
        for (std::size_t i = 0; i < Lanes; ++i) {
            if (!(a[i] == b[i])) return false;
        }
        return true;
    }
};

// These have names that the C library has too: as functions of the namespace, `unroll::exp(x)` is right for a number
// and a pack.
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> exp(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto x) { return unroll::exp(x); }, a);
}
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> log(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto x) { return unroll::log(x); }, a);
}
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> tanh(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto x) { return unroll::tanh(x); }, a);
}
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> sigmoid(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto x) { return unroll::sigmoid(x); }, a);
}
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> sqrt(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto x) { return unroll::sqrt(x); }, a);
}

/// What stands in the lanes: `[0.5, -1]`.
template <class Traits, class T, std::size_t Lanes>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Pack<T, Lanes>& a) {
    out << '[';
    for (std::size_t i = 0; i < Lanes; ++i) {
        if (i > 0) out << ", ";
        out << a[i];
    }
    return out << ']';
}

template <class T, std::size_t Lanes>
inline constexpr std::size_t lanes<Pack<T, Lanes>> = Lanes;

/// |a|: torch.abs. (Not a friend: a call that no macro named abs catches, (abs)(a), does not look for friends.)
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes>(abs)(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto x) { return (unroll::abs)(x); }, a);
}

/// Whether a scalar is a pack, be it of one lane, and no plain number.
template <class T>
inline constexpr bool is_pack = !std::is_same_v<T, Lane<T>>;

/// What a parameter times an activation is: a pack if one of them is.
template <class A, class B>
using Product = decltype(A{} * B{});

/// Adds a term to a sum over examples. Examples in lanes are added in their order: it is the order of plain numbers.
template <class T, class Term>
constexpr void accumulate(T& sum, const Term& term) {
    if constexpr (is_pack<Term> && !is_pack<T>) {
#pragma GCC unroll 16
        for (std::size_t i = 0; i < lanes<Term>; ++i) sum += term[i];
    } else {
        sum += term;
    }
}

}  // namespace unroll
