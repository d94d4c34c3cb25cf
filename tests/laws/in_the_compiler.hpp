// The law of constant expressions: the compiler computes the same bits as the program.
#pragma once

#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <type_traits>

namespace laws {

/// Hides a number from the compiler, so that results of it are computed at run time.
template <class T>
T at_run_time(T number) {
    volatile T hidden = number;
    return hidden;
}

/// Compares numbers, tensors, nets, and arrays of any of them.
template <class X>
Differences differing_results(const X& got, const X& expected) {
    if constexpr (std::is_arithmetic_v<X>) {
        return differing_number("the result", got, expected);
    } else if constexpr (requires { got.rows(); }) {
        return differing_tensor("the result", got, expected);
    } else if constexpr (requires { typename X::Scalar; }) {
        return differing_bits(got, expected);
    } else {
        Differences all;
        for (std::size_t i = 0; i < expected.size(); ++i) all += differing_results(got[i], expected[i]);
        return all;
    }
}

/// Calls a lambda without captures with a seed, in the compiler and at run time:
/// `the_compiler_computes_the_same<5u>([](std::uint64_t seed) { return sampled<Net>(seed); })`.
template <auto seed, class Lambda>
void the_compiler_computes_the_same(Lambda) {
    static constexpr auto compiled = Lambda{}(seed);
    BOOST_TEST(differing_results(Lambda{}(at_run_time(seed)), compiled) == 0u);
}

}  // namespace laws
