// An optimizer's option: a number, or for an ensemble one of each member; how it is checked and enters a step.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>

namespace unroll {

namespace detail {

template <class Net>
struct Counted {
    using Option = double;
    using Steps = std::uint64_t;
};
template <AnEnsemble Nets>
struct Counted<Nets> {
    using Option = PerMember<Nets::size()>;
    using Steps = std::array<std::uint64_t, Nets::size()>;
};

}  // namespace detail

/// An option for the optimizer of a net: a number; for an ensemble PerMember.
template <class Net>
using OptionFor = typename detail::Counted<Net>::Option;

namespace detail {

/// A number as an option for the optimizer of a net.
template <class Net>
struct ToOptionFor {
    constexpr OptionFor<Net> operator()(double number) const { return number; }
};

/// How many steps a net has taken; for an ensemble, each member.
template <class Net>
using StepsOf = typename Counted<Net>::Steps;

}  // namespace detail

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

/// Checks options, each behind its name. Error: invalid_option for a number that is negative or NaN.
constexpr void check_not_negative(std::string_view optimizer, std::string_view option, const auto& number,
                                  const auto&... more) {
    check_option(optimizer, option, "a number >= 0", number, [](double one) { return one >= 0; });
    if constexpr (sizeof...(more) > 0) check_not_negative(optimizer, more...);
}

namespace detail {

/// Whether an option is 0; for a pack of members, whether it is for all of them.
constexpr bool is_zero(double number) { return same(number, 0.0); }
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

}  // namespace detail

/// `used` for the members whose option is not 0, else `unused`. Where the option is 0 for all members, callers branch.
template <class Number, class P>
constexpr P where_used(const Number& option, const P& used, const P& unused) {
    if constexpr (is_pack<Number>) return select(option != Number(), used, unused);
    else return used;
}

}  // namespace unroll
