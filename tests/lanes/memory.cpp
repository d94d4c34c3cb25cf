#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <ios>
#include <laws/in_the_compiler.hpp>
#include <laws/sequence.hpp>
#include <reference/bits.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(lanes_memory)

constexpr std::size_t lengths[] = {1, 2, 31, 32, 33, 65};

/// The bits of losses, gradients and states on sequences of all lengths; those of an ensemble's members are the same.
template <class Net, std::size_t Members>
std::uint64_t bits_of(std::uint64_t bits) {
    constexpr std::size_t vocab = Net::outputs;
    Ensemble<Net, Members> nets{}, grads{};
    for (std::size_t i = 0; i < Members; ++i) nets.member(i, laws::sampled<Net>(i));
    const auto start = laws::sampled_state<Net>(6);
    for (const std::size_t length : lengths) {
        const auto text = laws::tokens_of<vocab>(length + 1, length);
        const auto data = next_tokens(text).from(start);
        const auto losses = value_and_grad(nets, data, CrossEntropy{}, grads);
        laws::Differences different;
        for (std::size_t i = 0; i < Members; ++i) {
            const Net net = nets.member(i);
            const auto alone = laws::learned(net, text, CrossEntropy{}, start);
            different += laws::differing_number("the loss of member", losses[i], alone.loss, i);
            different += laws::differing_bits(grads.member(i), alone.grad) + laws::dirty_padding(alone.grad);
            different += laws::differing_number("the loss without a gradient", evaluate(net, data, CrossEntropy{}),
                                                alone.loss);
            bits = alone.hash(bits);
        }
        BOOST_TEST(different == 0u, length << " positions: " << different);
    }
    return bits;
}

void check(std::uint64_t bits, std::uint64_t expected) {
    BOOST_TEST(bits == expected, "0x" << std::hex << bits << " instead of 0x" << expected);
}

template <std::size_t Hidden, template <std::size_t, std::size_t, class> class Topology, class T = float>
using Letters = Net<4, Hidden, Topology, T>;

BOOST_AUTO_TEST_CASE(lanes_change_no_bit) {
    std::uint64_t bits = 1;
    bits = bits_of<Letters<1, topology::RNN>, 2>(bits);
    bits = bits_of<Letters<8, topology::RNN>, 3>(bits);
    bits = bits_of<Letters<17, topology::RNN>, 1>(bits);
    check(bits, reference::bits::rnn_through_time);
    bits = bits_of<Letters<2, topology::LSTM>, 5>(1);
    bits = bits_of<Letters<5, topology::LSTM, double>, 3>(bits);
    bits = bits_of<Letters<16, topology::LSTM>, 1>(bits);
    check(bits, reference::bits::lstm_through_time);
    bits = bits_of<Letters<3, topology::GRU>, 4>(1);
    bits = bits_of<Letters<20, topology::GRU>, 2>(bits);
    check(bits, reference::bits::gru_through_time);
}

using QuickLetters = Sequential<OneHot<4>, Quick<LSTM<4, 5>>, Quick<Tanh>, Linear<5, 4>>;

BOOST_AUTO_TEST_CASE(lanes_change_no_bit_of_quick_layers) {
    check(bits_of<QuickLetters, 3>(1), reference::bits::quick_through_time);
}

/// A net after an epoch or two.
template <class Net>
constexpr Net trained(std::uint64_t seed) {
    Net net = laws::sampled<Net>(seed);
    Adam<Net> adam{{.lr = 0.05}};
    fit(net, laws::tokens_of<Net::outputs>(6), CrossEntropy{}, adam, {.epochs = 2});
    return net;
}

template <class Net>
void the_compiler_changes_no_bit() {
    laws::the_compiler_computes_the_same<1u>([](std::uint64_t seed) { return trained<Net>(seed); });
}

BOOST_AUTO_TEST_CASE(constant_expressions_compute_the_same) {
    the_compiler_changes_no_bit<Letters<8, topology::RNN>>();
    the_compiler_changes_no_bit<Letters<5, topology::LSTM, double>>();
    the_compiler_changes_no_bit<Letters<3, topology::GRU>>();
    the_compiler_changes_no_bit<QuickLetters>();
}

BOOST_AUTO_TEST_SUITE_END()
