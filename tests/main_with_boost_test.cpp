// The main function of the test programs where Boost.Test is no library, and the library with it.
#define BOOST_TEST_MODULE unroll
#include <boost/test/included/unit_test.hpp>
