#include <boost/test/unit_test.hpp>
#include <unroll/scalar/pick.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_pick)

/// Rows of columns, and every other lane left open.
template <class T, std::size_t Lanes, std::size_t Count>
void lanes_come_from_where_they_should() {
    Pack<T, Lanes> packs[Count];
    for (std::size_t p = 0; p < Count; ++p) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) packs[p].set(lane, static_cast<T>(p * 100 + lane));
    }
    const auto all = detail::pick<Lanes * Count>([](std::size_t i) { return detail::LaneOfPack{i % Count, i / Count}; }, packs);
    for (std::size_t i = 0; i < Lanes * Count; ++i) BOOST_TEST(all[i] == static_cast<T>(i % Count * 100 + i / Count));
    const auto some = detail::pick<Lanes>([](std::size_t i) { return i % 2 == 0 ? detail::LaneOfPack{Count - 1, Lanes - 1 - i} : detail::any_lane; }, packs);
    for (std::size_t i = 0; i < Lanes; i += 2) BOOST_TEST(some[i] == static_cast<T>((Count - 1) * 100 + Lanes - 1 - i));
}

BOOST_AUTO_TEST_CASE(picked_lanes) {
    lanes_come_from_where_they_should<float, 1, 4>();
    lanes_come_from_where_they_should<float, 4, 1>();
    lanes_come_from_where_they_should<float, 5, 3>();
    lanes_come_from_where_they_should<float, 16, 5>();
    lanes_come_from_where_they_should<float, 19, 2>();
    lanes_come_from_where_they_should<double, 7, 6>();
    static_assert([] {
        Pack<float, 3> packs[2];
        packs[1].set(2, 7);
        return detail::pick<2>([](std::size_t i) { return detail::LaneOfPack{i, 2}; }, packs)[1];
    }() == 7);
}

BOOST_AUTO_TEST_SUITE_END()
