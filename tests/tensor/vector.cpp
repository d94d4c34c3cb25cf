#include <boost/test/unit_test.hpp>
#include <limits>
#include <unroll/tensor/vector.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_vector)

BOOST_AUTO_TEST_CASE(functions_of_all_elements) {
    const Vector<float, 3> x{1, 2, 3};
    const Vector<double, 3> y{10, 20, 30};
    BOOST_TEST((elementwise([](float a, double b) { return b - a; }, x, y) == Vector<double, 3>{9, 18, 27}));
    BOOST_TEST(fold([](float a, float b) { return 10 * a + b; }, x) == 123);
}

BOOST_AUTO_TEST_CASE(argmax_is_the_first_of_the_largest) {
    BOOST_TEST((argmax(Vector<float, 4>{1, 3, 3, 2}) == Token(1)));
    BOOST_TEST((argmax(Vector<float, 3>{-1, -3, -2}) == Token(0)));
    BOOST_TEST((argmax(Vector<double, 3>{-1, -3, -0.5}) == Token(2)));
    BOOST_TEST((argmax(Vector<float, 3>{-0.0f, 0.0f, -1}) == Token(0)));
    constexpr float nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
    static_assert(argmax(Vector<float, 4>{nan, 1, nan, 2}) == Token(3));
    static_assert(argmax(Vector<double, 4>{nan, 1, nan, 2}) == Token(3));
    static_assert(argmax(Vector<float, 2>{nan, -infinity}) == Token(1));
    static_assert(argmax(Vector<float, 2>{nan, nan}) == Token(0) && argmax(Vector<double, 2>{nan, nan}) == Token(0));
    const Vector<float, 4> v{1, 3, 3, 2};
    BOOST_TEST(v[argmax(v)] == 3);
}

BOOST_AUTO_TEST_SUITE_END()
