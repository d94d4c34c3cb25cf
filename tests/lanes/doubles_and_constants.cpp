#include <boost/test/unit_test.hpp>
#include <laws/lanes.hpp>

BOOST_AUTO_TEST_SUITE(lanes_doubles_and_constants)

BOOST_AUTO_TEST_CASE(lanes_change_no_bit) {
    laws::lanes_change_no_bit<1, 3, double>();
    laws::lanes_change_no_bit<5, 4, double>();
    laws::lanes_change_no_bit<9, 8, double>();
    laws::lanes_change_no_bit<17, 2, double>();
}

BOOST_AUTO_TEST_CASE(the_compiler_changes_no_bit) {
    laws::the_compiler_changes_no_bit<5, 3, float>();
    laws::the_compiler_changes_no_bit<17, 7, float>();
    laws::the_compiler_changes_no_bit<3, 16, float>();
    laws::the_compiler_changes_no_bit<4, 5, double>();
}

BOOST_AUTO_TEST_SUITE_END()
