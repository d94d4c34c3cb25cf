// AtLeastOne: a size that is not 0 has no error. compile_fail/ checks the message for 0.
#include <boost/test/unit_test.hpp>
#include <unroll/scalar/at_least_one.hpp>

BOOST_AUTO_TEST_SUITE(scalar_at_least_one)

BOOST_AUTO_TEST_CASE(a_size_of_one_is_enough) { static_assert(sizeof(unroll::detail::AtLeastOne<(1 > 0)>) > 0); }

BOOST_AUTO_TEST_SUITE_END()
