#include <boost/test/unit_test.hpp>
#include <unroll/net/position_list.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_position_list)

BOOST_AUTO_TEST_CASE(a_list_of_any_number_grows_and_one_of_a_number_has_its_size) {
    detail::PositionList<int, detail::any_number> any;
    detail::grow(any, 7);
    detail::grow(any, 3);
    BOOST_TEST(any.size() == 7u);
    detail::PositionList<int, 4, 1> five{};
    detail::grow(five, 9);
    BOOST_TEST(five.size() == 5u);
}

BOOST_AUTO_TEST_CASE(a_chunk_has_as_many_positions_as_go_at_once_or_all) {
    using detail::thresholds::positions;
    static_assert(detail::chunk_of<false>(positions + 1) == positions && detail::chunk_of<false>(3) == 3);
    static_assert(detail::chunk_of<true>(positions + 1) == positions + 1);
    static_assert(sizeof(detail::ChunkList<char, positions + 1, false>) == positions && sizeof(detail::ChunkList<char, 3, false>) == 3);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
