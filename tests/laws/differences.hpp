// Differences: how many numbers are not the ones expected, bit for bit, and which is the first. BOOST_TEST prints it.
#pragma once

#include <concepts>
#include <cstddef>
#include <laws/same_bits.hpp>
#include <limits>
#include <ostream>
#include <string_view>
#include <type_traits>
#include <unroll/scalar/pack.hpp>

namespace laws {

/// `BOOST_TEST(differing_bits(got, expected) == 0u)` says where it failed: "2 numbers differ, the first is 2.weight(1,
/// 0): 0.25 instead of 0.5".
struct Differences {
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    std::size_t count = 0;
    // Of the first:
    std::string_view kind{};
    char what[64] = {};  // the name of a tensor does not live as long
    std::size_t row = nowhere, column = nowhere, lane = nowhere;
    double got = 0, expected = 0;
    int digits = 0;

    /// Counts two numbers if their bits differ.
    template <class T>
    constexpr void compare(T number, T wanted, std::string_view name, std::size_t i = nowhere, std::size_t j = nowhere,
                           std::size_t in_lane = nowhere) {
        if (same(number, wanted)) return;
        if (count++ > 0) return;
        for (std::size_t c = 0; c < name.size() && c + 1 < std::size(what); ++c) what[c] = name[c];
        row = i, column = j, lane = in_lane;
        got = static_cast<double>(number), expected = static_cast<double>(wanted);
        digits = std::numeric_limits<T>::max_digits10;
    }

    constexpr Differences& operator+=(const Differences& more) {
        const std::size_t sum = count + more.count;
        if (count == 0) *this = more;
        count = sum;
        return *this;
    }
    friend constexpr Differences operator+(Differences a, const Differences& b) { return a += b; }

    /// A count, for tests that only add them up.
    constexpr operator std::size_t() const { return count; }
    template <std::integral Number>
    friend constexpr bool operator==(const Differences& a, Number number) {
        return a.count == number;
    }

    friend std::ostream& operator<<(std::ostream& out, const Differences& a) {
        if (a.count == 0) return out << "no number differs";
        out << a.count << (a.count == 1 ? " number differs, " : " numbers differ, the first is ") << a.kind << a.what;
        if (a.column != nowhere) out << '(' << a.row << ", " << a.column << ')';
        else if (a.row != nowhere) out << '[' << a.row << ']';
        if (a.lane != nowhere) out << " in lane " << a.lane;
        const auto precision = out.precision(a.digits > 0 ? a.digits : 17);
        out << ": " << a.got << " instead of " << a.expected;
        out.precision(precision);
        return out;
    }

private:
    template <class T>
    static constexpr bool same(T a, T b) {
        if constexpr (std::is_floating_point_v<T>) return same_bits(a, b);
        else return a == b;
    }
};

/// Two numbers, such as losses.
template <class T>
constexpr Differences differing_number(std::string_view what, T got, std::type_identity_t<T> expected,
                                       std::size_t i = Differences::nowhere) {
    Differences result;
    result.compare(got, expected, what, i);
    return result;
}

/// Two tensors, of numbers or of packs.
template <class Tensor>
constexpr Differences differing_tensor(std::string_view what, const Tensor& got, const Tensor& expected) {
    Differences result;
    constexpr bool is_vector = requires { got[0]; };
    for (std::size_t i = 0; i < got.rows(); ++i) {
        for (std::size_t j = 0; j < got.cols(); ++j) {
            const auto& a = got(i, j);
            const auto& b = expected(i, j);
            const std::size_t column = is_vector ? Differences::nowhere : j;
            if constexpr (unroll::is_pack<std::remove_cvref_t<decltype(a)>>) {
                for (std::size_t lane = 0; lane < a.size(); ++lane)
                    result.compare(a[lane], b[lane], what, i, column, lane);
            } else {
                result.compare(a, b, what, i, column);
            }
        }
    }
    return result;
}

/// One lane of a tensor of packs, and a tensor of plain numbers.
template <class Packed, class Plain>
constexpr Differences differing_in_lane(std::string_view what, const Packed& got, std::size_t lane,
                                        const Plain& expected) {
    Differences result;
    constexpr bool is_vector = requires { expected[0]; };
    for (std::size_t i = 0; i < expected.rows(); ++i) {
        for (std::size_t j = 0; j < expected.cols(); ++j) {
            result.compare(got(i, j)[lane], expected(i, j), what, i, is_vector ? Differences::nowhere : j, lane);
        }
    }
    return result;
}

}  // namespace laws
