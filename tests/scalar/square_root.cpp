#include <bit>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <laws/bits.hpp>
#include <unroll/scalar/square_root.hpp>

using namespace unroll;
using laws::same_bits;

BOOST_AUTO_TEST_SUITE(scalar_square_root)

BOOST_AUTO_TEST_CASE(square_roots_without_an_instruction_are_the_instructions) {
    std::size_t differing = 0;
    const auto compare = [&](auto x) {
        if (!same_bits(detail::SquareRoot::of(x), detail::target::sqrt(x))) ++differing;
        if (!same_bits(detail::SquareRoot::digit_by_digit(x), detail::target::sqrt(x))) ++differing;
    };
    for (std::uint32_t bits = 1; bits < 0x7f80'0000; bits += 1009) {
        compare(std::bit_cast<float>(bits));
    }
    std::uint64_t bits = 1;
    for (int i = 0; i < 2'000'000; ++i, bits = (bits + 0x9e37'79b9'7f4a'7c15) % 0x7ff0'0000'0000'0000) {
        compare(std::bit_cast<double>(bits));
    }
    // The neighbours of squares are the hard cases.
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const double root = 1 + static_cast<double>(i) * 0x1p-26, square = root * root;
        for (std::uint64_t offset = 0; offset < 5; ++offset) {
            compare(std::bit_cast<double>(std::bit_cast<std::uint64_t>(square) - 2 + offset));
        }
    }
    BOOST_TEST(differing == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
