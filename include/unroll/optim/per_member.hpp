// PerMember<Members>: a number for each member of an ensemble.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/optim/rate.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/tensor/matrix.hpp>

namespace unroll {

/// A number for each member of an ensemble; made from one number for all, or from an array with one for each.
template <std::size_t Members>
class PerMember {
public:
    constexpr PerMember(double number) {
        for (std::size_t i = 0; i < Members; ++i) numbers_[i] = number;
    }

    template <class T, std::size_t Size>
    constexpr PerMember(const std::array<T, Size>& numbers) {
        static_assert(Size == Members, "an option of an ensemble is one number, or an array of one for each member");
        for (std::size_t i = 0; i < Members && i < Size; ++i) numbers_[i] = static_cast<double>(numbers[i]);
    }

    static constexpr std::size_t size() { return Members; }

    /// Member i's; error: index_out_of_range.
    constexpr double& operator[](Index auto i) { return numbers_[checked_index<Members>(i)]; }
    constexpr const double& operator[](Index auto i) const { return numbers_[checked_index<Members>(i)]; }

    /// As of a single number, for schedules.
    constexpr PerMember& operator*=(double factor) {
        for (std::size_t i = 0; i < Members; ++i) numbers_[i] *= factor;
        return *this;
    }

    friend constexpr bool operator==(const PerMember& a, const PerMember& b) {
        for (std::size_t i = 0; i < Members; ++i)
            if (detail::differ(a.numbers_[i], b.numbers_[i])) return false;
        return true;
    }

    /// Those of pack p, if Width members are in a pack; the last one is filled up with the last member's.
    template <std::size_t Width>
    constexpr Pack<double, Width> pack(std::size_t p) const {
        using Numbers = Pack<double, Width>;
        const Numbers numbers = Numbers::load(numbers_ + p * Width);
        if constexpr (Members % Width != 0) {
            if (p == Members / Width) return numbers.first(Members % Width, Numbers(numbers_[Members - 1]));
        }
        return numbers;
    }
    template <std::size_t Width>
    constexpr void pack(std::size_t p, const Pack<double, Width>& numbers) {
        numbers.store(numbers_ + p * Width);
    }

private:
    // Whole packs of any width, so that none reaches past the end.
    alignas(storage_alignment) double numbers_[(Members + 15) / 16 * 16]{};
};

/// An ensemble, seen from here: packs of nets.
template <class Net>
concept PacksOfNets = requires(Net nets) { nets.packs[Net::pack_count - 1]; };

/// What an optimizer keeps for a net; for an ensemble, for each member.
template <class Net>
struct Kept {
    using Option = double;
    using Steps = std::uint64_t;
    using Going = bool;
};
template <PacksOfNets Nets>
struct Kept<Nets> {
    using Option = PerMember<Nets::size()>;
    using Steps = std::array<std::uint64_t, Nets::size()>;
    using Going = std::array<bool, Nets::size()>;
};

/// Error: invalid_option where the number, or a member's, is not valid.
template <class Valid>
constexpr void check_option(std::string_view optimizer, std::string_view option, std::string_view expected,
                            double number, Valid valid) {
    if (!valid(number)) errors::invalid_option(optimizer, option, expected, number);
}
template <std::size_t Members, class Valid>
constexpr void check_option(std::string_view optimizer, std::string_view option, std::string_view expected,
                            const PerMember<Members>& numbers, Valid valid) {
    for (std::size_t i = 0; i < Members; ++i) check_option(optimizer, option, expected, numbers[i], valid);
}

/// f of numbers of a net, or of every member's in turn.
template <class F, class First, class... Rest>
constexpr void for_each_net(F f, First& first, Rest&... rest) {
    if constexpr (std::is_arithmetic_v<First>) f(first, rest...);
    else
        for (std::size_t i = 0; i < first.size(); ++i) f(first[i], rest[i]...);
}

/// Whether an option is 0, for all members.
constexpr bool is_zero(double number) { return detail::same(number, 0.0); }
template <std::size_t Lanes>
constexpr bool is_zero(const Pack<double, Lanes>& numbers) {
    double lane[Lanes];
    numbers.store(lane);
    std::uint64_t bits = 0;  // of all lanes: a loop that compilers put into registers
    for (const double number : lane) bits |= std::bit_cast<std::uint64_t>(number);
    return bits << 1 == 0;  // whatever the signs
}

/// The number in the precision of T.
template <class T>
constexpr T rounded(double number) {
    return static_cast<T>(number);
}

template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> rounded(const Pack<double, Lanes>& numbers) {
    double wide[Lanes];
    T narrow[Lanes];
    numbers.store(wide);
    for (std::size_t i = 0; i < Lanes; ++i) narrow[i] = static_cast<T>(wide[i]);
    return Pack<T, Lanes>::load(narrow);
}

/// `used` where an option of a member is not 0, else `unused`; an option of all members has been asked before.
template <class Number, class P>
constexpr P where_used(const Number& option, const P& used, const P& unused) {
    if constexpr (is_pack<Number>) return select(option != Number(), used, unused);
    else return used;
}

/// All nets of a pack take a step, and all layers, at the rate that each parameter's name has.
struct EveryLane {
    static constexpr FullRate rate(std::string_view) { return {}; }
    static constexpr bool takes(std::size_t) { return true; }
    static constexpr const auto& after(const auto& next, const auto&) { return next; }
};

/// Some nets of a pack take a step, the others keep every bit.
template <class T, std::size_t Lanes>
class SomeLanes {
public:
    /// going[i] says whether lane i takes it.
    constexpr explicit SomeLanes(const std::array<bool, Lanes>& going)
        : going_(going), narrow_(mask<T>(going)), wide_(mask<double>(going)) {}

    static constexpr FullRate rate(std::string_view) { return {}; }
    constexpr bool takes(std::size_t lane) const { return going_[lane]; }

    /// What a number becomes: in lanes that take the step `next`, in others what it was.
    template <class U>
    constexpr Pack<U, Lanes> after(const Pack<U, Lanes>& next, const Pack<U, Lanes>& now) const {
        if constexpr (std::is_same_v<U, T>) return select(narrow_, next, now);
        else return select(wide_, next, now);
    }

private:
    template <class U>
    static constexpr auto mask(const std::array<bool, Lanes>& going) {
        U flags[Lanes]{};
        for (std::size_t i = 0; i < Lanes; ++i) flags[i] = going[i] ? 1 : 0;
        return Pack<U, Lanes>::load(flags) != Pack<U, Lanes>();
    }

    std::array<bool, Lanes> going_;
    typename Pack<T, Lanes>::Mask narrow_;
    typename Pack<double, Lanes>::Mask wide_;
};

/// Calls step(p, who) for each pack of which somebody is going.
template <class Nets, class Step>
constexpr void for_those_going(const std::array<bool, Nets::size()>& going, Step step) {
    constexpr std::size_t width = Nets::width;
    for (std::size_t p = 0; p < Nets::pack_count; ++p) {
        std::array<bool, width> lanes{};
        std::size_t members = 0, takers = 0;
        for (std::size_t i = p * width; i < Nets::size() && members < width; ++i, ++members) {
            lanes[members] = going[i];
            takers += going[i] ? 1u : 0u;
        }
        for (std::size_t i = members; i < width; ++i) lanes[i] = lanes[members - 1];
        if (takers == members) step(p, EveryLane{});
        else if (takers > 0) step(p, SomeLanes<Lane<typename Nets::Scalar>, width>(lanes));
    }
}

/// Counts a step of those members of pack p who take it.
template <std::size_t Width, std::size_t Members>
constexpr void count_step(std::array<std::uint64_t, Members>& steps, std::size_t p, const auto& who) {
    const std::size_t first = p * Width, count = Members - first < Width ? Members - first : Width;
    for (std::size_t i = 0; i < count; ++i) steps[first + i] += who.takes(i) ? 1u : 0u;
}

}  // namespace unroll
