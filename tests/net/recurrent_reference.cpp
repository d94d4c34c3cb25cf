#include <boost/test/unit_test.hpp>

#include <reference/check_sequence.hpp>
#include <reference/recurrent.hpp>

namespace {

using namespace unroll;

template <std::size_t Vocab, std::size_t Hidden, class T>
using ReluNet = Sequential<OneHot<Vocab>, RNN<Vocab, Hidden, T, Nonlinearity::relu>, Linear<Hidden, Vocab, T>>;
using TwoLayers = Sequential<Embedding<5, 4, double>, LSTM<4, 3, double>, GRU<3, 6, double>, Linear<6, 5, double>>;

template <std::size_t Vocab, std::size_t Hidden, template <std::size_t, std::size_t, class> class Topology, class T>
void check(const reference::Sequence<T>& sequence) {
    reference::check_sequence<Topology<Vocab, Hidden, T>>(sequence);
}

template <template <std::size_t, std::size_t, class> class Topology, class T>
void check(const reference::SequenceTraining<T>& training) {
    reference::check_sequence_training<Topology<4, 3, T>>(training);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(net_recurrent_reference)

BOOST_AUTO_TEST_CASE(rnn) {
    check<4, 3, topology::RNN>(reference::rnn_4_3);
    check<3, 2, topology::RNN>(reference::rnn_3_2_one_position);
    check<3, 2, topology::RNN>(reference::rnn_3_2_two_positions);
    check<5, 17, topology::RNN>(reference::rnn_5_17);
    check<topology::RNN>(reference::rnn_trained);
    check<topology::RNN>(reference::rnn_trained_float);
    check<topology::RNN>(reference::rnn_truncated);
}

BOOST_AUTO_TEST_CASE(rnn_relu) {
    check<4, 3, ReluNet>(reference::rnn_relu_4_3);
    check<3, 2, ReluNet>(reference::rnn_relu_3_2_one_position);
    check<3, 2, ReluNet>(reference::rnn_relu_3_2_two_positions);
    check<5, 17, ReluNet>(reference::rnn_relu_5_17);
    check<ReluNet>(reference::rnn_relu_trained);
    check<ReluNet>(reference::rnn_relu_trained_float);
    check<ReluNet>(reference::rnn_relu_truncated);
}

BOOST_AUTO_TEST_CASE(lstm) {
    check<4, 3, topology::LSTM>(reference::lstm_4_3);
    check<3, 2, topology::LSTM>(reference::lstm_3_2_one_position);
    check<3, 2, topology::LSTM>(reference::lstm_3_2_two_positions);
    check<5, 17, topology::LSTM>(reference::lstm_5_17);
    check<topology::LSTM>(reference::lstm_trained);
    check<topology::LSTM>(reference::lstm_trained_float);
    check<topology::LSTM>(reference::lstm_truncated);
    check<topology::LSTM>(reference::lstm_truncated_remainder);
}

BOOST_AUTO_TEST_CASE(gru) {
    check<4, 3, topology::GRU>(reference::gru_4_3);
    check<3, 2, topology::GRU>(reference::gru_3_2_one_position);
    check<3, 2, topology::GRU>(reference::gru_3_2_two_positions);
    check<5, 17, topology::GRU>(reference::gru_5_17);
    check<topology::GRU>(reference::gru_trained);
    check<topology::GRU>(reference::gru_trained_float);
    check<topology::GRU>(reference::gru_truncated);
}

BOOST_AUTO_TEST_CASE(stacked) {
    reference::check_sequence<TwoLayers>(reference::stacked);
    reference::check_sequence_training<TwoLayers>(reference::stacked_trained);
}

BOOST_AUTO_TEST_SUITE_END()
