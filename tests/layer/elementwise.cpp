// The laws of layers without a kernel of their own, all in one net, and of NLL behind it: each is one more function for
// the compiler there, where a test of its own would be a net.
#include <boost/test/unit_test.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/lanes.hpp>
#include <laws/layer.hpp>

using namespace unroll;

namespace {

// So small that its table stands in two registers of four numbers, flat, and not so small that it fills them.
using Shelf = Sequential<Embedding<2, 3>, LayerNorm<3>, LeakyReLU<0.2>, ELU<0.7>, GELU, SiLU, Softplus<2>, Softmax,
                         Linear<3, 2>, LogSoftmax>;
static_assert(native_lanes<float> == 1 || detail::plan<Shelf, Transitions<2>, NLL>.form == detail::Form::flat);

/// Derivatives, and the bits of a batch flat, in lanes and in the compiler, and of an ensemble in lanes and side by
/// side.
template <class Net>
void hold() {
    laws::backward_is_the_derivative<Net>();
    const auto text = laws::some_text<2>(43, true);
    const auto table = next_token<2>(text);
    Net net{};
    laws::Samples(1).fill_parameters(net);
    BOOST_TEST(laws::differing_from_one_by_one(net, table, NLL{}) == 0u);
    const std::span<const Token> tokens(text);
    const Examples pairs{tokens.first(text.size() - 1), tokens.last(text.size() - 1)};
    BOOST_TEST(laws::differing_from_one_by_one(net, pairs, NLL{}) == 0u);
    BOOST_TEST((laws::differing_from_alone<19, Net, NLL>(table, 2)) == 0u);

    laws::the_compiler_computes_the_same<1u>([](std::uint64_t seed) {
        return laws::trained<Net, NLL>(next_token<2>(laws::some_text<2>(43, true)), static_cast<std::uint64_t>(seed),
                                       1);
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(layer_elementwise)

BOOST_AUTO_TEST_CASE(laws_hold) { hold<Shelf>(); }

BOOST_AUTO_TEST_SUITE_END()
