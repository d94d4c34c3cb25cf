#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <ios>
#include <laws/in_the_compiler.hpp>
#include <laws/sequences.hpp>
#include <reference/bits.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(lanes_sequences)

/// The bits of losses and gradients on batches of all kinds of sizes.
template <class Net>
std::uint64_t bits_of(std::uint64_t bits) {
    const Net net = laws::sampled<Net>(3);
    for (const std::size_t count : {2u, 5u, 9u, 16u, 21u}) {
        const Sequences names(laws::texts_of<Net::outputs>(count, 40));
        const auto [loss, grad] = value_and_grad(net, names, CrossEntropy{});
        BOOST_TEST(laws::dirty_padding(grad) == 0u);
        BOOST_TEST(laws::same_bits(evaluate(net, names, CrossEntropy{}), loss));
        bits = laws::hash(grad, bits);
    }
    return bits;
}

using Deep = Sequential<Embedding<4, 5>, GRU<5, 17>, LayerNorm<17>, RNN<17, 2>, Linear<2, 4>>;

BOOST_AUTO_TEST_CASE(lanes_change_no_bit) {
    std::uint64_t bits = bits_of<Net<4, 3, topology::RNN>>(1);
    bits = bits_of<Net<4, 5, topology::LSTM, double>>(bits);
    bits = bits_of<Net<4, 16, topology::LSTM>>(bits);
    bits = bits_of<Net<4, 20, topology::GRU>>(bits);
    bits = bits_of<Deep>(bits);
    BOOST_TEST(bits == reference::bits::through_sequences, "0x" << std::hex << bits);
}

/// The gradient on five short sequences, which go in lanes at run time.
template <class Net>
constexpr Net gradient(std::uint64_t seed) {
    const Net net = laws::sampled<Net>(seed);
    return value_and_grad(net, Sequences(laws::texts_of<Net::outputs>(5, 3)), CrossEntropy{}).grad;
}

BOOST_AUTO_TEST_CASE(constant_expressions_compute_the_same) {
    laws::the_compiler_computes_the_same<1u>([](std::uint64_t seed) { return gradient<Net<4, 3, topology::GRU>>(seed); });
}

BOOST_AUTO_TEST_SUITE_END()
