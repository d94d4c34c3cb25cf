#include <boost/test/unit_test.hpp>
#include <sstream>
#include <unroll/tensor/vector.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_vector)

BOOST_AUTO_TEST_CASE(functions_of_all_elements) {
    const Vector<float, 3> x{1, 2, 3};
    const Vector<double, 3> y{10, 20, 30};
    BOOST_TEST((elementwise([](float a, double b) { return b - a; }, x, y) == Vector<double, 3>{9, 18, 27}));
    BOOST_TEST(fold([](float a, float b) { return 10 * a + b; }, x) == 123);
}

BOOST_AUTO_TEST_CASE(a_stream_gets_its_numbers) {
    std::ostringstream out;
    out << Vector<float, 3>{0.5f, -1, 2} << ' ' << Vector<double, 1>{1e-3};
    BOOST_TEST(out.str() == "[0.5, -1, 2] [0.001]");
}

BOOST_AUTO_TEST_SUITE_END()
