#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <string>
#include <unroll/io/npy_integer.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_npy_integer)

BOOST_AUTO_TEST_CASE(an_integer_is_read_in_its_width_and_sign) {
    const std::string bytes("\x00\x80\xFF\xFF", 4);
    const detail::NpyInteger lowest = detail::npy_integer_at(bytes, 0, Dtype::I16), minus_one = detail::npy_integer_at(bytes, 1, Dtype::I16),
                     largest = detail::npy_integer_at(bytes, 1, Dtype::U16), yes = detail::npy_integer_at(bytes, 1, Dtype::BOOL);
    BOOST_TEST((lowest.magnitude == 32768 && lowest.negative));
    BOOST_TEST((minus_one.magnitude == 1 && minus_one.negative));
    BOOST_TEST((largest.magnitude == 65535 && !largest.negative));
    BOOST_TEST((yes.magnitude == 1 && !yes.negative));
}

BOOST_AUTO_TEST_CASE(a_number_holds_an_integer_exactly_or_not) {
    const std::uint64_t two_to_31 = std::uint64_t(1) << 31;
    BOOST_TEST((detail::is_held_by<std::int32_t>({two_to_31, true}) && !detail::is_held_by<std::int32_t>({two_to_31, false})));
    BOOST_TEST((detail::is_held_by<float>({1u << 24, false}) && !detail::is_held_by<float>({(1u << 24) + 1, false})));
    BOOST_TEST((detail::is_held_by<float>({two_to_31, true}) && detail::is_held_by<double>({(1u << 24) + 1, false}) && detail::is_held_by<float>({0, false})));
}

BOOST_AUTO_TEST_SUITE_END()
