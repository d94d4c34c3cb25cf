// CHECK_ERROR(expression, text): the expression throws an unroll::Error of this text, or of a text that contains a
// part.
#pragma once

#include <boost/test/unit_test.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <unroll/error.hpp>

/// Stands for every text that contains this part: CHECK_ERROR(open(path), Containing{"No such file"}).
struct Containing {
    std::string part;
};

/// What differs between the error that was expected and the one that was thrown, if any; empty if nothing does.
inline std::string wrong_error(std::string_view expected, const std::optional<std::string>& got, bool right) {
    if (right) return {};
    return "\n  expected the error " + std::string(expected) + "\n  got " + (got ? "the error " + *got : "no error");
}
inline std::string wrong_error(std::string_view expected, const std::optional<std::string>& got) {
    return wrong_error(expected, got, got == expected);
}
inline std::string wrong_error(const Containing& expected, const std::optional<std::string>& got) {
    return wrong_error("... " + expected.part + " ...", got, got && got->find(expected.part) != std::string::npos);
}

#define CHECK_ERROR(expression, text)                                           \
    do {                                                                        \
        std::optional<std::string> text_of_the_error;                           \
        try {                                                                   \
            static_cast<void>(expression);                                      \
        } catch (const unroll::Error& error_that_was_thrown) {                  \
            text_of_the_error = error_that_was_thrown.what();                   \
        }                                                                       \
        const std::string what_is_wrong = wrong_error(text, text_of_the_error); \
        BOOST_TEST(what_is_wrong.empty(), #expression ":" << what_is_wrong);    \
    } while (false)
