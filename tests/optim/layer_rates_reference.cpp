#include <boost/test/unit_test.hpp>

#include <reference/check.hpp>
#include <reference/layer_rates.hpp>

using namespace unroll;
using Precise = Net<5, 3, topology::Feedforward, double>;

BOOST_AUTO_TEST_SUITE(optim_layer_rates_reference)

void check(const reference::Training<double>& training, const auto& optimizer, const auto& fit) {
    reference::check_text<Precise, 5>(training, optimizer, CrossEntropy{}, fit);
}

BOOST_AUTO_TEST_CASE(layers_in_groups_are_trained_as_by_pytorch) {
    const auto plain = [](auto... rates) {
        return [=](auto& net, const auto& data, auto loss, auto& optimizer, FitOptions options, auto observer) {
            LayerRates layers{optimizer, rates...};
            fit(net, data, loss, layers, options, observer);
        };
    };
    check(reference::sgd_rates, SGD<Precise>{{.lr = 0.02, .momentum = 0.8, .weight_decay = 1e-3, .nesterov = true}},
          plain(layer_rate<2>(3)));
    check(reference::adamw_rates, AdamW<Precise>{{.lr = 2e-3, .weight_decay = 0.2}}, plain(layer_rate<2>(2.5)));
    check(reference::adam_rates_step_lr, Adam<Precise>{{.lr = 1e-2}},
          [](auto& net, const auto& data, auto loss, auto& adam, FitOptions options, auto observer) {
              StepLR schedule{adam, {.step_size = 100, .gamma = 0.7}};
              LayerRates layers{adam, layer_rate<0>(0.1)};
              fit(net, data, loss, layers, options, observers(schedule, observer));
          });
    check(reference::adamw_frozen_clipped, AdamW<Precise>{{.lr = 2e-3, .weight_decay = 0.2}},
          [](auto& net, const auto& data, auto loss, auto& adam, FitOptions options, auto observer) {
              LayerRates layers{adam, freeze<0>()};
              ClipGradNorm clipped{layers, 0.05};
              fit(net, data, loss, clipped, options, observer);
          });
}

BOOST_AUTO_TEST_SUITE_END()
