#include <boost/test/unit_test.hpp>

#include <reference/lecture.hpp>
#include <reference/printed.hpp>
#include <string_view>
#include <unroll.hpp>
#include <vector>

namespace {

using namespace unroll;
namespace lecture = reference::lecture;
using reference::check_printed;

std::vector<double> numbers_of(const auto& tensor) {
    std::vector<double> numbers;
    for (std::size_t i = 0; i < tensor.rows(); ++i)
        for (std::size_t j = 0; j < tensor.cols(); ++j) numbers.push_back(double{tensor(i, j)});
    return numbers;
}

/// One experiment: a text over its symbols, and a net with so many hidden nodes.
template <class Symbols, std::size_t Hidden>
struct Experiment {
    static constexpr std::size_t vocab = Symbols::size;
    using Plain = Net<vocab, Hidden>;

    Transitions<vocab> data;
    Plain net{};
    std::vector<double> losses{};  // before each step

    explicit Experiment(std::string_view text) : data(next_token<vocab>(Symbols::encode(repeat(text, 100)))) {
        random::Torch rng{43052};
        net.initialize(rng);
    }

    void train() {
        Adam<Plain> adam;
        fit(net, data, CrossEntropy{}, adam, {.epochs = 5000},
            [&](int, float loss) { losses.push_back(double{loss}); });
    }

    double loss() const { return double{cross_entropy(net, data)}; }

    /// What the net computes of every symbol, one symbol after the other.
    std::vector<double> hidden() const {
        return for_every_symbol([&](Token token) { return net.template head<2>().forward(token); });
    }
    std::vector<double> logits() const {
        return for_every_symbol([&](Token token) { return net.forward(token); });
    }

    std::vector<double> probabilities_after(Token token) const { return numbers_of(softmax(net.forward(token))); }

    /// The probability of each symbol's successor in a text that goes through the alphabet in circles.
    std::vector<double> target_probabilities() const {
        std::vector<double> probabilities;
        for (std::size_t token = 0; token < vocab; ++token)
            probabilities.push_back(probabilities_after(token)[(token + 1) % vocab]);
        return probabilities;
    }

    double correct() const { return double{accuracy(net, data)} * static_cast<double>(data.total()); }

private:
    static std::vector<double> for_every_symbol(auto function) {
        std::vector<double> all;
        for (std::size_t token = 0; token < vocab; ++token) {
            const auto numbers = numbers_of(function(Token(token)));
            all.insert(all.end(), numbers.begin(), numbers.end());
        }
        return all;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(net_lecture)

BOOST_AUTO_TEST_CASE(experiment_1_abc_with_one_node) {
    using Printed = lecture::Abc;
    Experiment<Alphabet<"abc">, 1> abc{"abc"};
    check_printed("embedding", Printed::embedding_before, numbers_of(abc.net.layer<0>().weight));
    check_printed("weight", Printed::weight_before, numbers_of(abc.net.layer<2>().weight));
    check_printed("bias", Printed::bias_before, numbers_of(abc.net.layer<2>().bias));
    check_printed("loss", Printed::loss_before, abc.loss());

    abc.train();
    check_printed("losses", Printed::losses_after_each_1000_steps,
                  {abc.losses[1000], abc.losses[2000], abc.losses[3000], abc.losses[4000]});
    check_printed("loss", Printed::loss, abc.loss());
    check_printed("hidden", Printed::hidden, abc.hidden());
    check_printed("weight", Printed::weight, numbers_of(abc.net.layer<2>().weight));
    check_printed("bias", Printed::bias, numbers_of(abc.net.layer<2>().bias));
    check_printed("logits", Printed::logits, abc.logits());
    check_printed("P", Printed::target_probabilities, abc.target_probabilities());
    check_printed("correct", Printed::correct, abc.correct());
}

BOOST_AUTO_TEST_CASE(experiment_2_abcd_with_one_node_set_by_hand) {
    using Printed = lecture::AbcdByHand;
    Experiment<Alphabet<"abcd">, 1> abcd{"abcd"};
    abcd.net.layer<0>().weight = {{-.3333f}, {-2.5f}, {5}, {.3333f}};
    abcd.net.layer<2>().weight = {{1.5f}, {-6}, {-2}, {6}};
    abcd.net.layer<2>().bias = {.15f, -2, .15f, -2};
    check_printed("loss", Printed::loss_before, abcd.loss());

    abcd.train();
    check_printed("loss", Printed::loss, abcd.loss());
    check_printed("embedding", Printed::embedding, numbers_of(abcd.net.layer<0>().weight));
    check_printed("hidden", Printed::hidden, abcd.hidden());
    check_printed("weight", Printed::weight, numbers_of(abcd.net.layer<2>().weight));
    check_printed("bias", Printed::bias, numbers_of(abcd.net.layer<2>().bias));
    check_printed("P", Printed::target_probabilities, abcd.target_probabilities());
    check_printed("correct", Printed::correct, abcd.correct());
}

BOOST_AUTO_TEST_CASE(experiment_3_abcd_with_two_nodes) {
    using Printed = lecture::Abcd;
    Experiment<Alphabet<"abcd">, 2> abcd{"abcd"};
    check_printed("embedding", Printed::embedding_before, numbers_of(abcd.net.layer<0>().weight));
    check_printed("loss", Printed::loss_before, abcd.loss());

    abcd.train();
    check_printed("loss", Printed::loss, abcd.loss());
    check_printed("hidden", Printed::hidden, abcd.hidden());
    check_printed("P", Printed::target_probabilities, abcd.target_probabilities());
    check_printed("correct", Printed::correct, abcd.correct());
}

BOOST_AUTO_TEST_CASE(experiment_4_abacad_with_two_nodes) {
    using Printed = lecture::AbAcAd;
    Experiment<Alphabet<"Abcd">, 2> abacad{"AbAcAd"};
    check_printed("embedding", lecture::Abcd::embedding_before, numbers_of(abacad.net.layer<0>().weight));
    check_printed("loss", Printed::loss_before, abacad.loss());
    check_printed("entropy", Printed::entropy, abacad.data.entropy());

    abacad.train();
    check_printed("loss", Printed::loss, abacad.loss());
    check_printed("P", Printed::probabilities_after_A, abacad.probabilities_after(0));
    check_printed("correct", Printed::correct, abacad.correct());
}

BOOST_AUTO_TEST_CASE(experiment_6_abcde_with_three_nodes) {
    using Printed = lecture::Abcde;
    Experiment<Alphabet<"abcde">, 3> abcde{"abcde"};
    check_printed("loss", Printed::loss_before, abcde.loss());

    abcde.train();
    check_printed("loss", Printed::loss, abcde.loss());
    check_printed("hidden", Printed::hidden, abcde.hidden());
    check_printed("P", Printed::target_probabilities, abcde.target_probabilities());
    check_printed("correct", Printed::correct, abcde.correct());
}

BOOST_AUTO_TEST_SUITE_END()
