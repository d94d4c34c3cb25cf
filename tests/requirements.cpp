#include <boost/test/unit_test.hpp>
#include <unroll/requirements.hpp>

BOOST_AUTO_TEST_SUITE(requirements)

// What is missing stops the compiler: tests/compile_fail asks for that, and tests/static for the note on optimization.
BOOST_AUTO_TEST_CASE(the_compiler_meets_the_requirements) { BOOST_TEST(__cplusplus >= 202002L); }

BOOST_AUTO_TEST_SUITE_END()
