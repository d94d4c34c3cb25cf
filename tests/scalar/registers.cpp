#include <bit>
#include <boost/test/unit_test.hpp>
#include <unroll/scalar/registers.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_registers)

BOOST_AUTO_TEST_CASE(a_register_holds_its_lanes) {
    static_assert(sizeof(detail::Native<float>) == native_lanes<float> * sizeof(float));
    static_assert(std::is_same_v<detail::Native<float, 1>, float> && std::is_same_v<Lane<detail::Native<double>>, double>);
    static_assert(lanes<detail::Native<float, 4>> == 4 && lanes<float> == 1);
    static_assert((native_lanes<float> & (native_lanes<float> - 1)) == 0 && 16 % native_lanes<float> == 0);
    static_assert(detail::storage_alignment >= detail::register_bytes);
}

BOOST_AUTO_TEST_CASE(broadcast_keeps_every_bit) {
    const auto v = detail::broadcast<detail::Native<float, 4>>(-0.0f);
    for (std::size_t i = 0; i < 4; ++i) BOOST_TEST(std::bit_cast<std::uint32_t>(static_cast<float>(v[i])) == 0x8000'0000u);
}

BOOST_AUTO_TEST_CASE(select_goes_lane_by_lane) {
    const detail::Native<float, 4> a{1, 2, 3, 4}, b{4, 3, 2, 1};
    const auto smaller = select(a < b, a, b);
    const float expected[] = {1, 2, 2, 1};
    for (std::size_t i = 0; i < 4; ++i) BOOST_TEST(smaller[i] == expected[i]);
    BOOST_TEST(select(true, 1.f, 2.f) == 1.f);
}

BOOST_AUTO_TEST_SUITE_END()
