// The main function of the test programs; every other file of one is one suite.
#define BOOST_TEST_MODULE unroll
#include <boost/test/unit_test.hpp>
