#include <boost/test/unit_test.hpp>

#include <reference/check.hpp>
#include <reference/optimizers.hpp>

namespace {

using namespace unroll;
using Plain = Net<5, 3>;
using Precise = Net<5, 3, topology::Feedforward, double>;

void check(const reference::Training<float>& training, const auto& optimizer) {
    reference::check_text<Plain, 5>(training, optimizer);
}

void check_double(const reference::Training<double>& training, const auto& optimizer) {
    reference::check_text<Precise, 5>(training, optimizer);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(optim_reference)

BOOST_AUTO_TEST_CASE(adam) {
    check(reference::adam_lr, Adam<Plain>{{.lr = 1e-2}});
    check(reference::adam_betas, Adam<Plain>{{.betas = {0.8, 0.99}}});
    check(reference::adam_eps, Adam<Plain>{{.eps = 1e-2}});
    check(reference::adam_weight_decay, Adam<Plain>{{.weight_decay = 0.01}});
    check(reference::adam_all, Adam<Plain>{{.lr = 5e-3, .betas = {0.85, 0.99}, .eps = 1e-4, .weight_decay = 1e-3}});
    check(reference::adam_without_momentum, Adam<Plain>{{.betas = {0, 0.999}}});
}

BOOST_AUTO_TEST_CASE(adamw) {
    check(reference::adamw, AdamW<Plain>{});
    check(reference::adamw_all, AdamW<Plain>{{.lr = 2e-3, .betas = {0.85, 0.995}, .eps = 1e-5, .weight_decay = 0.2}});
}

BOOST_AUTO_TEST_CASE(sgd) {
    check(reference::sgd, SGD<Plain>{{.lr = 0.1}});
    check(reference::sgd_momentum, SGD<Plain>{{.lr = 0.05, .momentum = 0.9}});
    check(reference::sgd_dampening, SGD<Plain>{{.lr = 0.1, .momentum = 0.9, .dampening = 0.5}});
    check(reference::sgd_nesterov, SGD<Plain>{{.lr = 0.05, .momentum = 0.9, .nesterov = true}});
    check(reference::sgd_weight_decay, SGD<Plain>{{.lr = 0.1, .weight_decay = 0.01}});
    check(reference::sgd_all, SGD<Plain>{{.lr = 0.02, .momentum = 0.8, .dampening = 0.1, .weight_decay = 1e-3}});
    check(reference::sgd_nesterov_all,
          SGD<Plain>{{.lr = 0.02, .momentum = 0.8, .weight_decay = 1e-3, .nesterov = true}});
}

BOOST_AUTO_TEST_CASE(rmsprop) {
    check(reference::rmsprop, RMSprop<Plain>{});
    check(reference::rmsprop_centered, RMSprop<Plain>{{.lr = 2e-3, .alpha = 0.95, .eps = 1e-3, .centered = true}});
    check(reference::rmsprop_all, RMSprop<Plain>{{.lr = 1e-3,
                                                  .alpha = 0.9,
                                                  .eps = 1e-4,
                                                  .weight_decay = 1e-2,
                                                  .momentum = 0.8,
                                                  .centered = true}});
}

BOOST_AUTO_TEST_CASE(in_double) {
    check_double(reference::adam_double,
                 Adam<Precise>{{.lr = 5e-3, .betas = {0.85, 0.99}, .eps = 1e-4, .weight_decay = 1e-3}});
    check_double(reference::adamw_double, AdamW<Precise>{{.lr = 4e-3, .weight_decay = 0.1}});
    check_double(reference::sgd_double,
                 SGD<Precise>{{.lr = 0.02, .momentum = 0.8, .weight_decay = 1e-3, .nesterov = true}});
    check_double(reference::rmsprop_double,
                 RMSprop<Precise>{{.lr = 2e-3, .alpha = 0.95, .eps = 0.1, .weight_decay = 1e-3, .momentum = 0.5}});
}

BOOST_AUTO_TEST_SUITE_END()
