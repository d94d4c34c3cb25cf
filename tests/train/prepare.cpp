#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/train/prepare.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_prepare)

using Letters = Alphabet<"abcde">;
using Model = Net<Letters::size, 3>;

constexpr auto some_table() { return next_token<Letters::size>(Letters::encode("abcdeabcdeabdce")); }

float train(Model& net, const auto& data) {
    random::Torch rng{43052};
    net.initialize(rng);
    Adam<Model> adam;
    return fit(net, data, CrossEntropy{}, adam, {.epochs = 20});
}

BOOST_AUTO_TEST_CASE(a_table_prepared_in_advance_trains_to_the_same_bits) {
    constexpr auto prepared = prepare<Model>(some_table(), CrossEntropy{});
    Model net{}, expected{};
    const float loss = train(net, prepared);
    train(expected, some_table());
    BOOST_TEST(laws::differing_bits(net, expected) == 0u);
    BOOST_TEST(loss > 0);
    BOOST_TEST(value_and_grad(net, prepared, CrossEntropy{}).loss == cross_entropy(net, some_table()));
}

BOOST_AUTO_TEST_CASE(prepared_data_and_examples_are_not_copied) {
    constexpr auto prepared = prepare<Model>(some_table(), CrossEntropy{});
    BOOST_TEST(&prepare<Model>(prepared, CrossEntropy{}) == &prepared);
    const std::vector<Token> tokens = Letters::encode("abcde");
    const Examples pairs{std::span(tokens).first(4), std::span(tokens).last(4)};
    BOOST_TEST(&prepare<Model>(pairs, CrossEntropy{}) == &pairs);
}

BOOST_AUTO_TEST_SUITE_END()
