#include <array>
#include <boost/test/unit_test.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_prepared_sequence)

using Recurrent = Net<3, 2, topology::RNN>;

BOOST_AUTO_TEST_CASE(room_is_in_the_object_where_the_type_knows_the_positions) {
    static constexpr std::array<Token, 4> fixed{0, 1, 2, 0};
    const std::vector<Token> any{0, 1, 2, 0};
    auto in_place = prepare<Recurrent>(fixed, CrossEntropy{});
    auto allocated = prepare<Recurrent>(any, CrossEntropy{});
    static_assert(std::is_same_v<decltype(in_place.unrolled), Unrolled<Recurrent, 3>>);
    static_assert(std::is_same_v<decltype(allocated.unrolled), Unrolled<Recurrent>>);
    BOOST_TEST(in_place.data.size() == 3u);
    BOOST_TEST(allocated.unrolled.capacity() == 3u);
}

BOOST_AUTO_TEST_CASE(all_nets_of_a_pack_begin_with_the_state_of_one) {
    using Packed = Ensemble<Recurrent, 2>::PackedNet;
    auto state = Recurrent::initial_state();
    state.layer<1>().h[1] = 0.5f;
    const auto packed = detail::state_of<Packed>(state);
    BOOST_TEST(packed.layer<1>().h[1][0] == 0.5f);
    BOOST_TEST(packed.layer<1>().h[0][0] == 0);
    BOOST_TEST((detail::state_of<Recurrent>(NoState{}) == Recurrent::initial_state()));
}

BOOST_AUTO_TEST_SUITE_END()
