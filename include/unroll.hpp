// unroll: neural networks so small that a framework's overhead is all they cost. Everything but io/ and report/.
#pragma once

#include <unroll/requirements.hpp>

// First, to keep the compiler's messages about them short.
#include <unroll/scalar/at_least_one.hpp>

#include <unroll/net/misfit.hpp>
#include <unroll/net/misfit_inside.hpp>

#include <unroll/net/layer_calls.hpp>

#include <unroll/net/pass.hpp>

#include <unroll/net/checked_input.hpp>
#include <unroll/net/forward_many.hpp>
#include <unroll/net/sequential.hpp>
#include <unroll/train/checked_data.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/prepared_sequence.hpp>

#include <unroll/layer/activation.hpp>
#include <unroll/layer/dropout.hpp>
#include <unroll/layer/elu.hpp>
#include <unroll/layer/embedding.hpp>
#include <unroll/layer/gelu.hpp>
#include <unroll/layer/gru.hpp>
#include <unroll/layer/layer_norm.hpp>
#include <unroll/layer/leaky_relu.hpp>
#include <unroll/layer/linear.hpp>
#include <unroll/layer/log_softmax.hpp>
#include <unroll/layer/lstm.hpp>
#include <unroll/layer/one_hot.hpp>
#include <unroll/layer/quick.hpp>
#include <unroll/layer/relu.hpp>
#include <unroll/layer/rnn.hpp>
#include <unroll/layer/sigmoid.hpp>
#include <unroll/layer/silu.hpp>
#include <unroll/layer/softmax.hpp>
#include <unroll/layer/softplus.hpp>
#include <unroll/layer/tanh.hpp>
#include <unroll/loss/bce_with_logits.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/loss/huber.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/loss/mse.hpp>
#include <unroll/loss/nll.hpp>
#include <unroll/loss/weighted_cross_entropy.hpp>
#include <unroll/net/any_net.hpp>
#include <unroll/net/arithmetic.hpp>
#include <unroll/net/bidirectional.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/initialized.hpp>
#include <unroll/net/net.hpp>
#include <unroll/net/print.hpp>
#include <unroll/net/residual.hpp>
#include <unroll/net/stacked.hpp>
#include <unroll/optim/adam.hpp>
#include <unroll/optim/clip_grad.hpp>
#include <unroll/optim/cosine_annealing_lr.hpp>
#include <unroll/optim/exponential_lr.hpp>
#include <unroll/optim/layer_rates.hpp>
#include <unroll/optim/linear_lr.hpp>
#include <unroll/optim/reduce_lr_on_plateau.hpp>
#include <unroll/optim/rmsprop.hpp>
#include <unroll/optim/sgd.hpp>
#include <unroll/optim/step_lr.hpp>
#include <unroll/random/philox.hpp>
#include <unroll/random/torch.hpp>
#include <unroll/tensor/print.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/alphabet_of.hpp>
#include <unroll/text/transition_counter.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/text/windows.hpp>
#include <unroll/text/words.hpp>
#include <unroll/train/data_loader.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/evaluate.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/fit.hpp>
#include <unroll/train/footprint.hpp>
#include <unroll/train/generate.hpp>
#include <unroll/train/log_likelihood.hpp>
#include <unroll/train/multinomial.hpp>
#include <unroll/train/next_by.hpp>
#include <unroll/train/observers.hpp>
#include <unroll/train/random_split.hpp>
#include <unroll/train/sequence.hpp>
#include <unroll/train/sequences.hpp>
#include <unroll/train/through_time.hpp>
#include <unroll/train/truncated.hpp>
#include <unroll/train/value_and_grad.hpp>
#include <unroll/version.hpp>

// Behind Words, to keep clang's message about a repeated word short.
#include <unroll/text/runtime_alphabet.hpp>
#include <unroll/text/runtime_words.hpp>
