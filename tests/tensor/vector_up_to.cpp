#include <boost/test/unit_test.hpp>
#include <limits>
#include <string>
#include <unroll/kernel/argmax.hpp>
#include <unroll/tensor/vector_up_to.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_vector_up_to)

constexpr float nan = std::numeric_limits<float>::quiet_NaN();

template <class Call>
std::string error_of(Call call) {
    try {
        call();
    } catch (const Error& e) {
        return e.what();
    }
    return "none";
}

BOOST_AUTO_TEST_CASE(it_has_the_numbers_and_the_size_of_a_vector) {
    VectorUpTo<double, 5> x = Vector<float, 3>{1, 2, 3};
    BOOST_TEST((x.size() == 3 && x.most() == 5 && x.end() - x.begin() == 3));
    BOOST_TEST((x[0] == 1 && x[Token(2)] == 3));
    x[1] = 7;
    BOOST_TEST((x == VectorUpTo<double, 5>(Vector<double, 3>{1, 7, 3})));
    BOOST_TEST((!(x == VectorUpTo<double, 5>(Vector<double, 2>{1, 7}))));
    BOOST_TEST(error_of([&] { x[3] = 0; }) == "index out of range: expected 0 to 2, got 3");
    BOOST_TEST(error_of([&] { x[-1] = 0; }) == "index out of range: expected 0 to 2, got -1");
    static_assert(VectorUpTo<float, 2>(Vector<float, 2>{4, 5})[1] == 5);
}

BOOST_AUTO_TEST_CASE(argmax_is_that_of_a_vector) {
    const auto same = [](const auto& vector) { BOOST_TEST((argmax(VectorUpTo<float, 9>(vector)) == argmax(vector))); };
    same(Vector<float, 3>{1, 3, 2});
    same(Vector<float, 3>{-3, -1, -1});
    same(Vector<float, 3>{nan, -1, 2});
    same(Vector<float, 3>{0, nan, nan});
    same(Vector<float, 3>{nan, nan, nan});
    same(Vector<float, 3>{-0.0f, 0, nan});
    BOOST_TEST(error_of([] { argmax(VectorUpTo<float, 9>()); }) == "a vector up to a size: numbers: expected 1, got 0");
}

BOOST_AUTO_TEST_SUITE_END()
