#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <type_traits>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/room.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_room)

using Small = Vector<float, 100>;
using Big = Vector<float, 100000>;

template <class T>
constexpr float third_of(float x) {
    detail::Room room([] { return T{}; });
    (*room)[2] = x;
    const auto& same = room;
    return (*same)[2] + (*same)[1];
}

BOOST_AUTO_TEST_CASE(a_small_value_stands_in_the_frame_and_a_big_one_on_the_heap) {
    static_assert(!detail::stands_on_heap<Small> && detail::stands_on_heap<Big> == detail::has_heap);
    static_assert(sizeof(detail::Room<Small>) == sizeof(Small));
    BOOST_TEST((sizeof(detail::Room<Big>) == sizeof(void*)) == detail::has_heap);
    BOOST_TEST(third_of<Small>(3) == 3);
    BOOST_TEST(third_of<Big>(3) == 3);
}

BOOST_AUTO_TEST_CASE(constant_expressions_have_room_for_both) {
    static_assert(third_of<Small>(3) == 3);
    static_assert(third_of<Vector<float, 10000>>(3) == 3 && detail::stands_on_heap<Vector<float, 10000>> == detail::has_heap);
}

BOOST_AUTO_TEST_CASE(a_returned_value_gets_a_room_of_its_own_only_if_it_is_big) {
    static_assert(std::is_same_v<detail::Roomy<Small>, Small>);
    const auto small = detail::roomy<Small>([] { return Small{}; });
    const auto big = detail::roomy<Big>([] { return Big{}; });
    BOOST_TEST(detail::inside(small)[99] == 0);
    BOOST_TEST(detail::inside(big)[99999] == 0);
}

BOOST_AUTO_TEST_SUITE_END()
