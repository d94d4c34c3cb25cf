// How a number is compared with one that was printed.
#pragma once

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace reference {

/// Every printed number, up to one unit of its last digit.
inline void check_printed(std::string_view what, const char* printed, const std::vector<double>& values) {
    std::istringstream numbers{printed};
    std::string number;
    std::size_t count = 0;
    for (; numbers >> number; ++count) {
        BOOST_TEST_REQUIRE(count < values.size());
        const std::size_t point = number.find('.');
        const double unit = point == std::string::npos ? 1
                                                       : std::pow(10, -static_cast<double>(number.size() - point - 1));
        const double units_off = std::round(values[count] / unit) - std::round(std::stod(number) / unit);
        BOOST_TEST(std::abs(units_off) <= 1, what << " " << count << ": " << values[count] << " instead of " << number);
    }
    BOOST_TEST(count == values.size());
}

inline void check_printed(std::string_view what, const char* printed, double value) {
    check_printed(what, printed, std::vector{value});
}

}  // namespace reference
