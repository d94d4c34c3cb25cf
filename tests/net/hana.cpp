#include <boost/test/unit_test.hpp>
#include <unroll/net/hana.hpp>

BOOST_AUTO_TEST_SUITE(net_hana)

// That macros of others do not matter is what tests/static/macros_of_others_first.cpp asks.
BOOST_AUTO_TEST_CASE(it_brings_what_nets_are_made_of) {
    namespace hana = boost::hana;
    constexpr auto numbers = hana::make_tuple(1, 2, 3);
    static_assert(hana::at_c<1>(numbers) == 2 && numbers[hana::size_c<2>] == 3);
    int sum = 0;
    hana::for_each(numbers, [&](int number) { sum += number; });
    BOOST_TEST(sum == 6);
}

BOOST_AUTO_TEST_SUITE_END()
