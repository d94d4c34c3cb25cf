#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <unroll/tensor/one_of.hpp>

using unroll::detail::OneOf;

BOOST_AUTO_TEST_SUITE(tensor_one_of)

BOOST_AUTO_TEST_CASE(it_holds_each_of_its_values_in_place) {
    struct Big {
        double numbers[4];
    };
    using Any = OneOf<std::uint8_t, Big>;
    static_assert(sizeof(Any) == sizeof(Big) && alignof(Any) == alignof(Big));
    Any any;
    any.hold<std::uint8_t>(std::uint8_t(7));
    BOOST_TEST(any.held_as<std::uint8_t>() == 7);
    any.hold<Big>(Big{{1, 2, 3, 4}});
    any.held_as<Big>().numbers[3] = 5;
    const Any copy = any;
    BOOST_TEST(copy.held_as<Big>().numbers[3] == 5);
}

BOOST_AUTO_TEST_SUITE_END()
