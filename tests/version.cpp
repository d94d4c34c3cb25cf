#include <boost/test/unit_test.hpp>
#include <string>
#include <unroll/version.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(version)

BOOST_AUTO_TEST_CASE(the_numbers_are_those_of_the_text) {
    const auto text = [](int number) { return std::to_string(number); };
    const Version numbers = library_version;
    BOOST_TEST(text(numbers.major) + '.' + text(numbers.minor) + '.' + text(numbers.patch) == library_version_string);
}

BOOST_AUTO_TEST_CASE(versions_compare_number_by_number) {
    static_assert(Version{0, 10, 0} > Version{0, 9, 9});
    static_assert(Version{1, 0, 0} > Version{0, 99, 99});
    static_assert(Version{1, 2, 3} == Version{1, 2, 3});
    static_assert(library_version >= Version{0, 1, 0});
}

BOOST_AUTO_TEST_SUITE_END()
