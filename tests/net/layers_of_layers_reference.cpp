#include <boost/test/unit_test.hpp>
#include <reference/check_sequence.hpp>
#include <reference/layers_of_layers.hpp>

using namespace unroll;

namespace {

template <class T>
using Nested = Sequential<Embedding<5, 4, T>, Residual<Linear<4, 7, T>, Tanh, Linear<7, 4, T>>,
                          Sequential<Tanh, Residual<Linear<4, 4, T>>>, Linear<4, 5, T>>;
template <class T>
using Memory = Sequential<Embedding<5, 4, T>, Residual<LSTM<4, 4, T>>, Residual<Linear<4, 4, T>, Tanh>, Linear<4, 5, T>>;
template <class T, template <std::size_t, std::size_t, class> class Cell, auto... dropout>
using Stack = Sequential<OneHot<5>, Stacked<Cell, 2, 5, 3, T, dropout...>, Linear<3, 5, T>>;

}  // namespace

BOOST_AUTO_TEST_SUITE(net_layers_of_layers_reference)

BOOST_AUTO_TEST_CASE(nets_in_nets_and_residuals_are_trained_as_by_pytorch) {
    reference::check_text<Nested<double>, 5>(reference::nested_text, Adam<Nested<double>>{{.lr = 1e-2}});
    reference::check_text<Nested<float>, 5>(reference::nested_text_float, Adam<Nested<float>>{{.lr = 1e-2}});
}

BOOST_AUTO_TEST_CASE(residuals_remember_as_pytorchs) {
    reference::check_sequence<Memory<double>>(reference::residual_memory);
    reference::check_sequence_training<Memory<double>>(reference::residual_memory_trained);
    reference::check_sequence_training<Memory<float>>(reference::residual_memory_trained_float);
}

BOOST_AUTO_TEST_CASE(stacks_are_initialized_and_trained_as_pytorchs) {
    reference::check_sequence<Stack<double, RNN>>(reference::stacked_rnn);
    reference::check_sequence<Stack<double, GRU>>(reference::stacked_gru);
    reference::check_sequence_training<Stack<double, RNN>>(reference::stacked_rnn_trained);
    reference::check_sequence_training<Stack<double, LSTM>>(reference::stacked_lstm_trained);
    reference::check_sequence_training<Stack<double, GRU>>(reference::stacked_gru_trained);
    reference::check_sequence_training<Stack<float, LSTM>>(reference::stacked_lstm_trained_float);
}

BOOST_AUTO_TEST_CASE(units_between_are_dropped_as_by_pytorch_with_the_same_masks) {
    reference::check_sequence_training<Stack<double, LSTM, 0.3>>(reference::stacked_dropping, 7);
    reference::check_sequence_training<Stack<float, LSTM, 0.3>>(reference::stacked_dropping_float, 7);
}

BOOST_AUTO_TEST_SUITE_END()
