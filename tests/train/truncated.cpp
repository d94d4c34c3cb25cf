#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/bits.hpp>
#include <reference/recurrent.hpp>
#include <string>
#include <unroll.hpp>
#include <unroll/train/truncated.hpp>
#include <vector>

using namespace unroll;

namespace {

using Letters = Alphabet<"Abcd">;
using Cells = Net<4, 3, topology::LSTM>;

Cells initialized(std::uint64_t seed) {
    Cells net{};
    random::Torch rng{seed};
    net.initialize(rng);
    return net;
}

std::vector<Token> text(std::size_t times) { return Letters::encode(repeat("AbAcAd", times)); }

/// PyTorch's loop over windows, with the state detached in between.
template <class Net, class Numbers>
void trains_as(const Numbers& pytorch) {
    Net net{};
    random::Torch rng{pytorch.seed};
    net.initialize(rng);
    Adam<Net> adam{{.lr = 0.01}};
    std::vector<Token> tokens;
    for (const std::uint32_t index : pytorch.tokens) tokens.push_back(Token(index));
    const auto data = truncated(tokens, pytorch.window);
    std::size_t next = 0;
    fit(net, data, CrossEntropy{}, adam, {.epochs = pytorch.epochs}, [&](int, double loss) {
        double expected = 0;  // of all positions, each window's before its step
        for (std::size_t i = 0; i < data.windows(); ++i) {
            expected += pytorch.losses[next++] * static_cast<double>(data.window(i).size()) / static_cast<double>(data.sequence().size());
        }
        BOOST_TEST(loss == expected, boost::test_tools::tolerance(1e-12));
    });
    BOOST_TEST(next + 1 == pytorch.losses.size());
    BOOST_TEST(cross_entropy(net, tokens) == pytorch.losses[next], boost::test_tools::tolerance(1e-12));
    std::vector<double> numbers(Net::parameter_count);
    net.copy_to(numbers);
    for (std::size_t i = 0; i < pytorch.trained.size(); ++i) {
        BOOST_TEST(numbers[i * pytorch.every] == pytorch.trained[i], boost::test_tools::tolerance(1e-10));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(train_truncated)

BOOST_AUTO_TEST_CASE(a_step_for_each_window_is_pytorchs_loop) {
    trains_as<Net<4, 3, topology::RNN, double>>(reference::rnn_truncated);
    trains_as<Net<4, 3, topology::LSTM, double>>(reference::lstm_truncated);
    trains_as<Net<4, 3, topology::GRU, double>>(reference::gru_truncated);
    trains_as<Net<4, 3, topology::LSTM, double>>(reference::lstm_truncated_remainder);
}

BOOST_AUTO_TEST_CASE(a_window_that_covers_the_text_is_the_whole_of_it) {
    const auto tokens = text(12);
    Cells by_windows = initialized(1), whole = by_windows;
    Adam<Cells> first{{.lr = 0.01}}, second{{.lr = 0.01}};
    const float loss = fit(by_windows, truncated(tokens, 1000), CrossEntropy{}, first, {.epochs = 5});
    BOOST_TEST(loss == fit(whole, tokens, CrossEntropy{}, second, {.epochs = 5}));
    BOOST_TEST(laws::differing_bits(by_windows, whole) == 0u);
}

BOOST_AUTO_TEST_CASE(members_of_an_ensemble_learn_as_if_alone) {
    const auto tokens = text(6);
    Ensemble<Cells, 3> nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    Adam<Ensemble<Cells, 3>> all{{.lr = 0.01}};
    const auto losses = fit(nets, truncated(tokens, 8), CrossEntropy{}, all, {.epochs = 3});
    for (std::size_t i = 0; i < 3; ++i) {
        Cells net = initialized(i);
        Adam<Cells> adam{{.lr = 0.01}};
        BOOST_TEST(losses[i] == fit(net, truncated(tokens, 8), CrossEntropy{}, adam, {.epochs = 3}));
        BOOST_TEST(laws::differing_bits(nets.member(i), net) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(the_sum_of_the_windows_is_that_of_all_positions_and_the_observer_stops) {
    const auto tokens = text(2);
    Cells net = initialized(1);
    SGD<Cells> still{{.lr = 0}};
    const CrossEntropy sum{.reduction = Reduction::sum};
    BOOST_TEST(fit(net, truncated(tokens, 3), sum, still, {.epochs = 1}) == evaluate(net, tokens, sum),
               boost::test_tools::tolerance(1e-5f));
    BOOST_TEST(fit(net, truncated(tokens, 3), sum, still, {.epochs = 0}) == evaluate(net, tokens, sum));
    int seen = 0;
    fit(net, truncated(tokens, 3), sum, still, {.epochs = 10}, [&](int, float) { return ++seen < 4; });
    BOOST_TEST(seen == 4);
}

BOOST_AUTO_TEST_CASE(windows_of_no_positions_are_an_error) {
    const auto tokens = text(1);
    CHECK_ERROR(truncated(tokens, 0), "truncated: window: expected a number > 0, got 0");
    BOOST_CHECK_THROW(truncated(std::vector<Token>{Token(0)}, 3), Error);
    BOOST_CHECK_THROW(truncated(tokens, 2).window(3), Error);
}

BOOST_AUTO_TEST_SUITE_END()
