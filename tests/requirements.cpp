#include <boost/test/unit_test.hpp>
#include <unroll/requirements.hpp>

BOOST_AUTO_TEST_SUITE(requirements)

// A missing requirement stops the compiler: tests/compile_fail checks that, and tests/static the note on optimization.
BOOST_AUTO_TEST_CASE(the_compiler_meets_the_requirements) { BOOST_TEST(__cplusplus >= 202002L); }

BOOST_AUTO_TEST_SUITE_END()
