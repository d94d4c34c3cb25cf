#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_examples)

BOOST_AUTO_TEST_CASE(any_container_will_do) {
    const std::vector<Token> inputs{0, 1, 2};
    const std::array<Token, 3> targets{1, 2, 0};
    const Examples examples{inputs, targets};
    static_assert(std::is_same_v<decltype(examples), const Examples<Token, Token>>);
    BOOST_TEST(examples.size() == 3u);
    BOOST_TEST((examples.targets[2] == Token(0)));
    const std::vector<Vector<float, 2>> x{{1, 2}}, y{{3, 4}};
    static_assert(std::is_same_v<decltype(Examples{x, y}), Examples<Vector<float, 2>, Vector<float, 2>>>);
}

BOOST_AUTO_TEST_CASE(unequal_counts_and_none_are_errors) {
    const std::vector<Token> two{0, 1}, three{0, 1, 2}, none;
    CHECK_ERROR((Examples{two, three}), "Examples: targets: expected 2, got 3");
    CHECK_ERROR((Examples{none, none}), "Examples: expected at least one example, got none");
}

BOOST_AUTO_TEST_SUITE_END()
