#include <boost/test/unit_test.hpp>
#include <unroll/net/hana.hpp>

BOOST_AUTO_TEST_SUITE(net_hana)

// That macros of others do not matter is what tests/static/macros_of_others_first.cpp asks.
BOOST_AUTO_TEST_CASE(it_brings_what_nets_are_made_of) {
    namespace hana = boost::hana;
    constexpr auto numbers = hana::make_tuple(1, 2, 3);
    constexpr auto step = [](int a, int b) { return 2 * a - b; };
    static_assert(hana::fold_left(numbers, 4, step) == 21);
    static_assert(hana::fold_right(numbers, 4, step) == 0);
    static_assert(hana::scan_left(numbers, 4, step)[hana::size_c<3>] == 21);
    int sum = 0;
    hana::for_each(numbers, [&](int number) { sum += number; });
    BOOST_TEST(sum == 6);
}

BOOST_AUTO_TEST_SUITE_END()
