#include <boost/test/unit_test.hpp>
#include <laws/elman.hpp>
#include <unroll/net/chain.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_chain)

BOOST_AUTO_TEST_CASE(shapes_pass_from_layer_to_layer) {
    static_assert(std::is_same_v<detail::Chain<0, Tokens<5>, Embedding<5, 3>, Tanh, Linear<3, 7>>::Produces, Features<7>>);
    static_assert(std::is_same_v<detail::Chain<0, AnyFeatures, Tanh, Linear<3, 7>>::Produces, Features<7>>);
    static_assert(std::is_same_v<detail::Chain<0, AnyFeatures, Tanh, Sigmoid>::Produces, AnyFeatures>);
}

BOOST_AUTO_TEST_CASE(the_first_misfit_is_found) {
    using Layers = detail::Chain<0, Tokens<5>, Embedding<5, 3>, Tanh, Linear<4, 7>, Linear<8, 1>>;
    static_assert(std::is_same_v<Layers::MisfitIndex, detail::LayerIndex<2>>);
    static_assert(std::is_same_v<Layers::MisfitExpects, detail::Expects<Features<4>>>);
    static_assert(std::is_same_v<Layers::MisfitGets, detail::Gets<Features<3>>>);
    static_assert(std::is_same_v<detail::Chain<0, Features<3>, Linear<3, 5>, Embedding<5, 3>>::MisfitIndex, detail::LayerIndex<1>>);
}

BOOST_AUTO_TEST_CASE(inputs_are_told_apart) {
    static_assert(detail::takes<Tokens<5>, Token> && detail::takes<Tokens<5>, UncheckedToken> && detail::takes<Tokens<5>, Pack<Token, 4>>);
    static_assert(!detail::takes<Tokens<5>, Vector<float, 5>> && !detail::takes<Tokens<5>, Window<2>> && !detail::takes<Tokens<5>, char>);
    static_assert(detail::takes<Windows<5, 2>, Window<2>> && detail::takes<Windows<5, 2>, Window<2, Pack<Token, 3>>>);
    static_assert(!detail::takes<Windows<5, 2>, Window<3>> && !detail::takes<Windows<5, 2>, Token>);
    static_assert(detail::takes<Features<3>, Vector<double, 3>> && detail::takes<Features<3>, Vector<Pack<float, 4>, 3>>);
    static_assert(!detail::takes<Features<3>, Vector<float, 4>> && !detail::takes<Features<3>, Token>);
    static_assert(detail::takes<AnyFeatures, Vector<float, 4>> && !detail::takes<AnyFeatures, Token>);
}

BOOST_AUTO_TEST_CASE(the_scalar_is_that_of_the_first_layer_with_parameters) {
    static_assert(std::is_same_v<detail::ScalarOf<Tanh, Linear<3, 5, double>>::type, double>);
    static_assert(std::is_same_v<detail::ScalarOf<Tanh, ReLU>::type, float>);
}

BOOST_AUTO_TEST_SUITE_END()
