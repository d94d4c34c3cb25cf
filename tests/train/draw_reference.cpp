#include <boost/test/unit_test.hpp>

#include <reference/check.hpp>
#include <reference/dropout.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_draw_reference)

BOOST_AUTO_TEST_CASE(contexts_and_pairs_are_trained_as_by_pytorch_with_the_same_masks) {
    using OfText = Sequential<Embedding<5, 6, double>, Tanh, Dropout<0.2>, Linear<6, 5, double>>;
    reference::check_text<OfText, 5>(reference::dropout_text, Adam<OfText>{{.lr = 1e-2}});
    using OfPairs = Sequential<Linear<2, 5, double>, Dropout<0.1>, Tanh, Dropout<0.5>, Linear<5, 1, double>>;
    reference::check_pairs<OfPairs, 2, 1>(reference::dropout_pairs, Adam<OfPairs>{{.lr = 1e-2}}, MSE{});
}

BOOST_AUTO_TEST_SUITE_END()
