#include <boost/test/unit_test.hpp>
#include <sstream>
#include <unroll/tensor/vector.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_vector)

BOOST_AUTO_TEST_CASE(a_stream_gets_its_numbers) {
    std::ostringstream out;
    out << Vector<float, 3>{0.5f, -1, 2} << ' ' << Vector<double, 1>{1e-3};
    BOOST_TEST(out.str() == "[0.5, -1, 2] [0.001]");
}

BOOST_AUTO_TEST_SUITE_END()
