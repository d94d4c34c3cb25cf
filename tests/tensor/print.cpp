// Tokens, windows and vectors in a row print themselves.
#include <array>
#include <boost/test/unit_test.hpp>
#include <span>
#include <sstream>
#include <unroll/tensor/print.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_print)

BOOST_AUTO_TEST_CASE(each_in_brackets) {
    std::ostringstream out;
    const std::vector<Token> tokens{1, 0, 2};
    out << tokens << std::span(tokens).first(1) << std::vector<Token>{} << std::array<Token, 2>{3, 4} << Window<2>{{1, 2}};
    BOOST_TEST(out.str() == "[1, 0, 2][1][][3, 4][1, 2]");
}

BOOST_AUTO_TEST_CASE(vectors_of_numbers) {
    std::ostringstream out;
    out << std::vector<Vector<float, 2>>{{1.f, 2.f}, {0.5f, 0.f}} << std::vector<Window<1>>{{{7}}};
    BOOST_TEST(out.str() == "[[1, 2], [0.5, 0]][[7]]");
}

BOOST_AUTO_TEST_SUITE_END()
