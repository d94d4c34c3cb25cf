// unroll: neural networks so small that a framework's overhead is all they cost. Everything but io/ and report/.
#pragma once

// First, to keep the compiler's messages about it short.
#include <unroll/net/sequential.hpp>

#include <unroll/layer/embedding.hpp>
#include <unroll/layer/gru.hpp>
#include <unroll/layer/linear.hpp>
#include <unroll/layer/lstm.hpp>
#include <unroll/layer/one_hot.hpp>
#include <unroll/layer/relu.hpp>
#include <unroll/layer/rnn.hpp>
#include <unroll/layer/sigmoid.hpp>
#include <unroll/layer/tanh.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/loss/mse.hpp>
#include <unroll/net/any_net.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/net.hpp>
#include <unroll/optim/adam.hpp>
#include <unroll/optim/clip_grad.hpp>
#include <unroll/optim/cosine_annealing_lr.hpp>
#include <unroll/optim/exponential_lr.hpp>
#include <unroll/optim/layer_rates.hpp>
#include <unroll/optim/linear_lr.hpp>
#include <unroll/optim/reduce_lr_on_plateau.hpp>
#include <unroll/optim/sgd.hpp>
#include <unroll/optim/step_lr.hpp>
#include <unroll/random/torch.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/transition_counter.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/text/windows.hpp>
#include <unroll/text/words.hpp>
#include <unroll/train/data_loader.hpp>
#include <unroll/train/evaluate.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/fit.hpp>
#include <unroll/train/footprint.hpp>
#include <unroll/train/generate.hpp>
#include <unroll/train/observers.hpp>
#include <unroll/train/sequence.hpp>
#include <unroll/train/through_time.hpp>
#include <unroll/train/truncated.hpp>
#include <unroll/train/value_and_grad.hpp>
#include <unroll/version.hpp>
