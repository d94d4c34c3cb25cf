#include <boost/test/unit_test.hpp>
#include <cmath>
#include <errors.hpp>
#include <reference/generation.hpp>
#include <span>
#include <unroll.hpp>
#include <unroll/train/log_likelihood.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_log_likelihood)

/// Of what a net of the reference wrote: initial values times 4, the text after token 0.
template <template <std::size_t, std::size_t, class> class Topology>
void check_pytorch(std::uint64_t seed, std::span<const std::uint32_t> written, double expected) {
    random::Torch rng{seed};
    Net<5, 7, Topology> net{};
    net.initialize(rng);
    net.parameters([](std::string_view, auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) tensor.elements()[i] *= 4;
    });
    std::vector<Token> text{0};
    text.insert(text.end(), written.begin(), written.end());
    const double got = log_likelihood(net, text);
    BOOST_TEST(std::abs(got - expected) < 1e-5 * std::abs(expected) + 1e-5);
}

BOOST_AUTO_TEST_CASE(is_that_of_pytorch) {
    check_pytorch<topology::RNN>(119, reference::rnn_119_hot, reference::rnn_119_hot_log_likelihood);
    check_pytorch<topology::LSTM>(116, reference::lstm_116_cold, reference::lstm_116_cold_log_likelihood);
    check_pytorch<topology::GRU>(83, reference::gru_83_greedy, reference::gru_83_greedy_log_likelihood);
}

BOOST_AUTO_TEST_CASE(is_minus_the_summed_cross_entropy) {
    const std::vector<Token> text{0, 1, 4, 2, 2, 3, 0, 1};
    constexpr CrossEntropy sum{.reduction = Reduction::sum};
    random::Torch rng{1};
    Net<5, 3, topology::LSTM, double> memory{};
    memory.initialize(rng);
    BOOST_TEST(std::abs(log_likelihood(memory, text) + evaluate(memory, text, sum)) < 1e-13);
    Net<5, 3, topology::Feedforward, double> net{};
    net.initialize(rng);
    BOOST_TEST(std::abs(log_likelihood(net, text) + evaluate(net, next_token<5>(text), sum)) < 1e-13);
    Sequential<Embedding<5, 3, double, Window<3>>, Tanh, Linear<9, 5, double>> window{};
    window.initialize(rng);
    const auto [inputs, targets] = windows<3>(text);
    BOOST_TEST(std::abs(log_likelihood(window, text) + evaluate(window, Examples{inputs, targets}, sum)) < 1e-13);
    Ensemble<Net<5, 3>, 3> nets{};
    nets.initialize(rng);
    const auto of_members = log_likelihood(nets, text);
    for (std::size_t i = 0; i < 3; ++i) BOOST_TEST(of_members[i] == log_likelihood(nets.member(i), text));
}

constexpr double of_equal_tokens() { return log_likelihood(Net<4, 2>{}, std::array<Token, 3>{0, 1, 3}); }

BOOST_AUTO_TEST_CASE(is_the_same_in_constant_expressions) {
    constexpr double likelihood = of_equal_tokens();
    BOOST_TEST(of_equal_tokens() == likelihood);
    BOOST_TEST(std::abs(likelihood + 2 * std::log(4.0)) < 1e-6);
}

BOOST_AUTO_TEST_CASE(bad_texts_are_errors) {
    const Net<5, 3> net{};
    const Sequential<Embedding<5, 3, float, Window<3>>, Linear<9, 5>> window{};
    CHECK_ERROR(log_likelihood(net, std::vector<Token>{1}), Containing{"expected at least 2 tokens, got 1"});
    CHECK_ERROR(log_likelihood(window, std::vector<Token>{1, 2, 3}), Containing{"expected at least 4 tokens, got 3"});
    CHECK_ERROR(log_likelihood(net, std::vector<Token>{1, 2, 5}), "token out of range: expected 0 to 4, got 5");
    CHECK_ERROR(log_likelihood(net, std::vector<Token>{1, Token::none}), Containing{"only a target may be none"});
}

BOOST_AUTO_TEST_SUITE_END()
