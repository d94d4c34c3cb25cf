#define BOOST_TEST_DYN_LINK
#include <array>
#include <boost/test/unit_test.hpp>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_walk)

/// The tokens of an input, be it one, some in lanes or a whole vocabulary.
template <class Input>
std::vector<std::uint32_t> tokens_of(const Input& input, std::size_t vocab) {
    std::vector<std::uint32_t> tokens;
    if constexpr (requires { input.first; }) {
        for (std::size_t lane = 0; lane < input.counts.size(); ++lane) tokens.push_back(static_cast<std::uint32_t>(input.first + lane));
    } else if constexpr (requires { input.counts; }) {
        for (std::size_t token = 0; token < vocab; ++token) tokens.push_back(static_cast<std::uint32_t>(token));
    } else if constexpr (requires { input.size(); }) {
        for (std::size_t lane = 0; lane < input.size(); ++lane) tokens.push_back(input[lane].index);
    } else {
        tokens.push_back(input.index);
    }
    return tokens;
}

BOOST_AUTO_TEST_CASE(examples_are_walked_in_order_and_the_last_one_fills_the_lanes) {
    std::vector<Token> inputs, targets;
    for (std::size_t i = 0; i < 37; ++i) inputs.push_back(i % 3), targets.push_back((i + 1) % 3);
    std::vector<std::uint32_t> seen;
    double total = 0;
    walk<Net<3, 2>>(Examples{inputs, targets}, CrossEntropy{Reduction::sum}, [&](const auto& x, const auto& loss_of) {
        for (const auto token : tokens_of(x, 3)) seen.push_back(token);
        const auto y = Net<3, 2>{}.forward(x);
        const auto result = loss_of(y);
        if constexpr (is_pack<decltype(result.loss)>) {
            for (std::size_t lane = 0; lane < result.loss.size(); ++lane) total += static_cast<double>(result.loss[lane]);
        } else {
            total += static_cast<double>(result.loss);
        }
    });
    BOOST_TEST(seen.size() >= inputs.size());
    for (std::size_t i = 0; i < seen.size(); ++i) BOOST_TEST(seen[i] == (i < 37 ? i % 3 : 36 % 3));
    BOOST_TEST(total == 37 * 1.0986123, boost::test_tools::tolerance(1e-5));  // ln 3 each: those that fill up have none
}

template <class Model, std::size_t Vocab>
void every_context_is_walked_once() {
    Transitions<Vocab> table{};
    for (std::size_t i = 0; i < Vocab; ++i) table.add(i, (i + 1) % Vocab);
    std::vector<std::uint32_t> seen;
    walk<Model>(prepare<Model>(table, CrossEntropy{}), CrossEntropy{}, [&](const auto& x, const auto&) {
        for (const auto token : tokens_of(x, Vocab)) seen.push_back(token);
    });
    BOOST_TEST(seen.size() == Vocab);
    for (std::size_t i = 0; i < seen.size(); ++i) BOOST_TEST(seen[i] == i);
}

BOOST_AUTO_TEST_CASE(the_contexts_of_a_table_come_in_order) {
    every_context_is_walked_once<Net<5, 3>, 5>();
    every_context_is_walked_once<Net<19, 3>, 19>();
    every_context_is_walked_once<Ensemble<Net<5, 3>, 4>::PackedNet, 5>();
}

BOOST_AUTO_TEST_SUITE_END()
