// The main function of the test program; every other file of it is one suite.
#define BOOST_TEST_DYN_LINK
#define BOOST_TEST_MODULE unroll
#include <boost/test/unit_test.hpp>
