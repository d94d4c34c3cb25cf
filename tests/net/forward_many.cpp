#include <boost/test/unit_test.hpp>
#include <array>
#include <unroll.hpp>
#include <unroll/net/forward_many.hpp>
#include <vector>

using namespace unroll;
using detail::fits_batch;

BOOST_AUTO_TEST_SUITE(net_forward_many)

// That many inputs give the bits of one after the other, tests/net/batch.cpp and tests/net/readout.cpp ask.
BOOST_AUTO_TEST_CASE(a_batch_has_inputs_and_outputs_of_a_net) {
    using Model = Net<5, 3>;
    static_assert(fits_batch<Model, std::vector<Token>, std::vector<Vector<float, 5>>>);
    static_assert(!fits_batch<Model, std::vector<Token>, std::vector<Vector<float, 4>>>);
    static_assert(!fits_batch<Model, std::vector<float>, std::vector<Vector<float, 5>>>);
    using Curve = Sequential<Linear<1, 8>, Tanh, Linear<8, 1>>;
    static_assert(fits_batch<Curve, std::array<float, 3>, std::array<float, 3>>);
    static_assert(!fits_batch<Curve, std::array<double, 3>, std::array<double, 3>>);
    random::Torch rng{1};
    const auto net = initialized<Model>(rng);
    const std::vector<Token> tokens{0, 3, 1};
    std::vector<Vector<float, 5>> y(3);
    detail::forward_examples(net, tokens, y);
    BOOST_TEST((y[1] == net.forward(Token(3))));
}

BOOST_AUTO_TEST_SUITE_END()
