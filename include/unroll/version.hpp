// The version of the library. CMake's project, unroll.pc and the Debian package read it here.
#pragma once

#include <unroll/requirements.hpp>

#include <compare>
#include <string_view>

namespace unroll {

/// A version by https://semver.org, compared number by number.
struct Version {
    int major;
    int minor;
    int patch;

    friend constexpr auto operator<=>(const Version&, const Version&) = default;
};

/// The version of these headers as text.
inline constexpr std::string_view library_version_string = "0.1.0";

/// The version of these headers in numbers: static_assert(unroll::library_version >= unroll::Version{0, 1, 0}).
inline constexpr Version library_version = [] {
    Version numbers{};
    int* number = &numbers.major;
    for (const char symbol : library_version_string) {
        if (symbol == '.') number = number == &numbers.major ? &numbers.minor : &numbers.patch;
        else *number = 10 * *number + (symbol - '0');
    }
    return numbers;
}();

}  // namespace unroll
