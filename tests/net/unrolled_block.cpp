#include <boost/test/unit_test.hpp>
#include <laws/sequence.hpp>
#include <span>
#include <unroll.hpp>
#include <unroll/net/unrolled_block.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_unrolled_block)

/// Sequences of these lengths, the longest first.
struct Texts {
    std::vector<std::vector<Token>> tokens;
    std::vector<std::span<const Token>> inputs;
    detail::Block<Token> block;

    explicit Texts(const std::vector<std::size_t>& lengths) {
        for (const std::size_t length : lengths) tokens.push_back(laws::tokens_of<4>(length, length));
        for (const auto& text : tokens) inputs.emplace_back(text);
        block.set(inputs);
    }
};

BOOST_AUTO_TEST_CASE(a_block_knows_which_sequences_have_a_position) {
    const Texts texts({4, 2, 2, 1});
    BOOST_TEST(texts.block.size() == 4u);
    BOOST_TEST(texts.block.positions() == 4u);
    BOOST_TEST(texts.block.total() == 9u);
    const std::size_t there[] = {4, 3, 1, 1, 0}, begin[] = {0, 4, 7, 8, 9};
    for (std::size_t t = 0; t <= 4; ++t) {
        BOOST_TEST(texts.block.there(t) == there[t]);
        BOOST_TEST(texts.block.begin(t) == begin[t]);
    }
    BOOST_TEST((texts.block.input(2, 1) == texts.tokens[2][1]));
}

BOOST_AUTO_TEST_CASE(a_block_can_be_set_again) {
    Texts texts({5, 5, 5});
    const Texts shorter({2});
    texts.block.set(shorter.inputs);
    BOOST_TEST(texts.block.total() == 2u);
    BOOST_TEST(texts.block.there(0) == 1u);
    BOOST_TEST(texts.block.there(2) == 0u);
}

/// The memory puts out at each position what it puts out for that sequence alone.
template <std::size_t Lanes, bool keeps, class Net>
void check_outputs(const std::vector<std::size_t>& lengths) {
    const Net net = laws::sampled<Net>(3);
    const Texts texts(lengths);
    detail::UnrolledBlock<Net, Lanes> unrolled;
    unrolled.template forward<keeps>(net, texts.block);
    laws::Differences different;
    for (std::size_t s = 0; s < texts.tokens.size(); ++s) {
        Unrolled<Net> alone(texts.tokens[s].size());
        auto state = Net::initial_state();
        alone.forward(net, std::span<const Token>(texts.tokens[s]), 0, state);
        for (std::size_t t = 0; t < texts.tokens[s].size(); ++t) {
            different += laws::differing_tensor("the output", unrolled.outputs(texts.block.begin(t) + s, 1)[0], alone.outputs(t, 1)[0]);
        }
    }
    BOOST_TEST(different == 0u, Lanes << " lanes: " << different);
}

template <class Net>
void check_lanes() {
    for (const auto& lengths : std::vector<std::vector<std::size_t>>{{1}, {7, 7, 6, 3, 3, 1}, std::vector<std::size_t>(16, 5), {40, 2}}) {
        check_outputs<1, true, Net>(lengths);
        check_outputs<1, false, Net>(lengths);
        check_outputs<4, true, Net>(lengths);
        check_outputs<8, false, Net>(lengths);
        check_outputs<16, true, Net>(lengths);
    }
}

BOOST_AUTO_TEST_CASE(sequences_side_by_side_are_what_they_are_alone) {
    check_lanes<Net<4, 3, topology::LSTM>>();
    check_lanes<Sequential<Embedding<4, 5>, GRU<5, 17>, LayerNorm<17>, RNN<17, 2>, Linear<2, 4>>>();
}

BOOST_AUTO_TEST_SUITE_END()
