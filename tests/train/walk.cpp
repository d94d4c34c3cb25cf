#define BOOST_TEST_DYN_LINK
#include <boost/test/unit_test.hpp>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_walk)

BOOST_AUTO_TEST_CASE(every_example_once_and_in_order) {
    const std::vector<Token> inputs{2, 0, 1}, targets{0, 1, 2};
    std::vector<Token> seen;
    walk<Net<3, 2>>(Examples{inputs, targets}, CrossEntropy{}, [&](Token x, const auto& loss_of) {
        seen.push_back(x);
        BOOST_TEST(loss_of(Vector<float, 3>{}).loss > 0);
    });
    BOOST_TEST((seen == inputs));
}

BOOST_AUTO_TEST_CASE(the_contexts_of_a_table_fill_the_lanes) {
    std::vector<Token> tokens;
    for (int i = 0; i < 22; ++i) tokens.push_back(i % 21);
    const auto table = next_token<21>(tokens);
    std::size_t contexts = 0;
    walk<Net<21, 2>>(prepare<Net<21, 2>>(table, CrossEntropy{}), CrossEntropy{}, [&](const auto& x, const auto&) {
        if constexpr (requires { x.size(); }) {
            for (std::size_t lane = 0; lane < x.size(); ++lane) BOOST_TEST(x[lane].index == contexts++);
        } else {
            BOOST_TEST(x.index == contexts++);
        }
    });
    BOOST_TEST(contexts == 21u);
}

BOOST_AUTO_TEST_CASE(contexts_that_do_not_occur_are_left_out) {
    const auto table = next_token<21>(std::vector<Token>{0, 20, 3});
    std::vector<std::size_t> contexts;
    walk<Net<21, 2>>(prepare<Net<21, 2>>(table, CrossEntropy{}), CrossEntropy{}, [&](const auto& x, const auto&) {
        if constexpr (requires { x.index; }) contexts.push_back(x.index);
    });
    BOOST_TEST(contexts == (std::vector<std::size_t>{0, 20}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
