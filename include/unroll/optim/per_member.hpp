// PerMember<Members>: a number for each member of an ensemble.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
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
    constexpr double& operator[](detail::Index auto i) { return numbers_[detail::checked_index<Members>(i)]; }
    constexpr const double& operator[](detail::Index auto i) const {
        return numbers_[detail::checked_index<Members>(i)];
    }

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

    /// The numbers of pack p, for packs of Width members; the last pack repeats the last member's number.
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
    alignas(detail::storage_alignment) double numbers_[(Members + 15) / 16 * 16]{};
};

namespace detail {

/// Calls f with numbers of a net; for an ensemble, with each member's in turn.
template <class F, class First, class... Rest>
constexpr void for_each_member(F f, First& first, Rest&... rest) {
    if constexpr (std::is_arithmetic_v<First>) f(first, rest...);
    else
        for (std::size_t i = 0; i < first.size(); ++i) f(first[i], rest[i]...);
}

}  // namespace detail

}  // namespace unroll
