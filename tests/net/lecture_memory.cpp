#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <reference/lecture.hpp>
#include <reference/printed.hpp>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <utility>
#include <vector>

namespace {

using namespace unroll;
namespace lecture = reference::lecture;
using reference::check_printed;

/// A net of so many nodes and the symbols of a text, with PyTorch's initial values, and its training.
template <class Symbols, std::size_t Hidden, template <std::size_t, std::size_t, class> class Topology>
struct Experiment {
    using Trained = Net<Symbols::size, Hidden, Topology>;

    std::vector<Token> tokens;
    Trained net{};
    Adam<Trained> adam;

    Experiment(std::string_view text, std::uint64_t seed, double lr = 1e-3)
        : Experiment(Symbols::encode(repeat(text, 100)), seed, lr) {}
    Experiment(std::vector<Token> text, std::uint64_t seed, double lr) : tokens(std::move(text)), adam({.lr = lr}) {
        random::Torch rng{seed};
        net.initialize(rng);
    }

    void train(int epochs, const CrossEntropy& loss = {}) { fit(net, tokens, loss, adam, {.epochs = epochs}); }

    double loss() const { return static_cast<double>(cross_entropy(net, tokens)); }
    double right() const { return static_cast<double>(correct(net, tokens)); }

    /// The probabilities at a position.
    std::vector<double> row(std::size_t position) const {
        auto state = net.initial_state();
        for (std::size_t i = 0; i < position; ++i) net.forward(tokens[i], state);
        const auto probabilities = softmax(net.forward(tokens[position], state));
        std::vector<double> numbers;
        for (std::size_t i = 0; i < probabilities.size(); ++i) numbers.push_back(double{probabilities[i]});
        return numbers;
    }
    std::vector<double> first_row() const { return row(0); }
    std::vector<double> last_row() const { return row(tokens.size() - 2); }
};

using Abcd = Alphabet<"Abcd">;

/// Gives the last Linear the initial values of a generator that is seeded again.
void seed_again(auto& experiment) {
    random::Torch rng{43052};
    experiment.net.template layer<2>().initialize(rng);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(net_lecture_memory)

BOOST_AUTO_TEST_CASE(AbAcAd_with_a_cell_of_two_linears) {
    using Printed = lecture::AbAcAdOfTwoLinears;
    Experiment<Abcd, 2, topology::RNN> abacad{"AbAcAd", 43052};
    auto& cell = abacad.net.layer<1>();
    random::Torch rng{43052};
    rng.uniform(cell.weight_ih_l0.elements(), -0.5, 0.5);  // 1 / √4
    rng.uniform(cell.bias_ih_l0.elements(), -0.5, 0.5);
    const double bound = 1 / std::sqrt(2.0);
    rng.uniform(cell.weight_hh_l0.elements(), -bound, bound);
    rng.uniform(cell.bias_hh_l0.elements(), -bound, bound);
    seed_again(abacad);
    abacad.train(5000, {.reduction = Reduction::sum});
    check_printed("first row", Printed::first_row, abacad.first_row());
    check_printed("last row", Printed::last_row, abacad.last_row());
    check_printed("loss", Printed::loss, abacad.loss());
    check_printed("correct", Printed::correct, abacad.right());
}

BOOST_AUTO_TEST_CASE(AbAcAd_with_an_rnn_of_two_nodes) {
    using Printed = lecture::AbAcAdRNN;
    Experiment<Abcd, 2, topology::RNN> abacad{"AbAcAd", 43052}, without{"AbAcAd", 43052};
    seed_again(abacad);
    abacad.train(5000);
    check_printed("first row", Printed::first_row, abacad.first_row());
    check_printed("last row", Printed::last_row, abacad.last_row());
    check_printed("loss", Printed::loss, abacad.loss());
    check_printed("correct", Printed::correct, abacad.right());

    without.train(5000);
    check_printed("loss", Printed::loss_without_seeding_again, without.loss());
}

BOOST_AUTO_TEST_CASE(AbAcAd_with_an_rnn_of_three_nodes) {
    using Printed = lecture::AbAcAdThreeNodes;
    Experiment<Abcd, 3, topology::RNN> abacad{"AbAcAd", 2};
    check_printed("loss", Printed::loss_before, abacad.loss());
    abacad.train(5000);
    check_printed("loss", Printed::loss, abacad.loss());
    check_printed("correct", Printed::correct, abacad.right());
}

BOOST_AUTO_TEST_CASE(hello_with_an_rnn_of_three_nodes) {
    Experiment<Alphabet<"helo">, 3, topology::RNN> hello{"hello", 43052};
    hello.train(5000);
    check_printed("loss", lecture::Hello::loss, hello.loss());
    check_printed("correct", lecture::Hello::correct, hello.right());
}

BOOST_AUTO_TEST_CASE(abcabC_with_an_lstm_of_three_nodes) {
    Experiment<Alphabet<"abcC">, 3, topology::LSTM> abcabC{"abcabC", 43052};
    abcabC.train(3000);
    BOOST_TEST(abcabC.right() < 599);
    abcabC.train(3000);
    check_printed("loss", lecture::AbcabC::loss, abcabC.loss());
    check_printed("correct", lecture::AbcabC::correct, abcabC.right());
}

BOOST_AUTO_TEST_CASE(abaB_with_an_lstm_of_two_nodes) {
    using Printed = lecture::AbaB;
    Experiment<Alphabet<"abB">, 2, topology::LSTM> abaB{"abaB", 43052, 0.1};
    auto state = abaB.net.initial_state();
    const auto check_state = [&](const char* h, const char* c) {
        const auto& memory = state.layer<1>();
        check_printed("h", h, {double{memory.h[0]}, double{memory.h[1]}});
        check_printed("c", c, {double{memory.c[0]}, double{memory.c[1]}});
    };
    abaB.net.forward(abaB.tokens[0], state);
    check_state(Printed::h_after_one_before_training, Printed::c_after_one_before_training);
    for (std::size_t i = 1; i + 1 < abaB.tokens.size(); ++i) abaB.net.forward(abaB.tokens[i], state);
    check_state(Printed::h_after_all_before_training, Printed::c_after_all_before_training);

    abaB.train(1000);
    check_printed("loss", Printed::loss, abaB.loss());
    check_printed("correct", Printed::correct, abaB.right());
}

BOOST_AUTO_TEST_CASE(human_numbers_with_an_lstm_of_twenty_nodes) {
    using Numbers = Words<",", "one", "two", "three", "four", "five">;
    std::string text;
    for (int i = 0; i < 100; ++i) text += "one , two , three , four , five , ";
    auto tokens = Numbers::encode(text);
    tokens.pop_back();
    Experiment<Numbers, 20, topology::LSTM> numbers{tokens, 43052, 0.1};
    numbers.train(49);
    check_printed("P(five)", lecture::HumanNumbers::last_probability, numbers.last_row()[5]);
}

BOOST_AUTO_TEST_CASE(hi_hello_with_an_rnn_of_eight_and_an_lstm_of_four_nodes) {
    using Printed = lecture::HiHello;
    using Letters = Alphabet<"!?hielo">;
    Experiment<Letters, 8, topology::RNN> rnn{"hi?hello!!", 43052, 0.1};
    rnn.train(99);
    check_printed("first row", Printed::rnn_first_row, rnn.first_row());
    check_printed("loss", Printed::rnn_loss, rnn.loss());
    check_printed("correct", Printed::rnn_correct, rnn.right());

    Experiment<Letters, 4, topology::LSTM> lstm{"hi?hello!!", 43052, 0.1};
    lstm.train(99);
    check_printed("first row", Printed::lstm_first_row, lstm.first_row());
    check_printed("loss", Printed::lstm_loss, lstm.loss());
    check_printed("correct", Printed::lstm_correct, lstm.right());
}

BOOST_AUTO_TEST_SUITE_END()
