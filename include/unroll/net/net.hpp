// Net<Vocab, Hidden>: the lecture's net, by the size of its vocabulary and its hidden layer.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/argmax.hpp>  // of what it answers
#include <unroll/layer/embedding.hpp>
#include <unroll/layer/gru.hpp>
#include <unroll/layer/linear.hpp>
#include <unroll/layer/lstm.hpp>
#include <unroll/layer/one_hot.hpp>
#include <unroll/layer/rnn.hpp>
#include <unroll/layer/tanh.hpp>
#include <unroll/net/sequential.hpp>

namespace unroll {

namespace topology {

/// Embedding -> Tanh -> Linear: it sees one token and answers with a logit for every symbol.
template <std::size_t Vocab, std::size_t Hidden, class T = float>
using Feedforward = Sequential<Embedding<Vocab, Hidden, T>, Tanh, Linear<Hidden, Vocab, T>>;

/// OneHot -> RNN -> Linear: one token and what it remembers, a logit for every symbol.
template <std::size_t Vocab, std::size_t Hidden, class T = float>
using RNN = Sequential<OneHot<Vocab>, unroll::RNN<Vocab, Hidden, T>, Linear<Hidden, Vocab, T>>;

/// As RNN, with an LSTM.
template <std::size_t Vocab, std::size_t Hidden, class T = float>
using LSTM = Sequential<OneHot<Vocab>, unroll::LSTM<Vocab, Hidden, T>, Linear<Hidden, Vocab, T>>;

/// As RNN, with a GRU.
template <std::size_t Vocab, std::size_t Hidden, class T = float>
using GRU = Sequential<OneHot<Vocab>, unroll::GRU<Vocab, Hidden, T>, Linear<Hidden, Vocab, T>>;

}  // namespace topology

/// A net for next-token prediction over Vocab symbols with Hidden nodes; a topology is any template of these three.
template <std::size_t Vocab, std::size_t Hidden,
          template <std::size_t, std::size_t, class> class Topology = topology::Feedforward, class T = float>
using Net = Topology<Vocab, Hidden, T>;

}  // namespace unroll
