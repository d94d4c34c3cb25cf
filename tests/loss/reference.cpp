#include <boost/test/unit_test.hpp>

#include <reference/check.hpp>
#include <reference/cross_entropy.hpp>
#include <reference/losses.hpp>
#include <reference/nets.hpp>

namespace {

using namespace unroll;
using reference::check_pairs;
using reference::check_text;

constexpr CrossEntropy cross_entropy_sum{.reduction = Reduction::sum};
constexpr MSE mse_sum{.reduction = Reduction::sum};

template <class T>
using Surface = Sequential<Linear<2, 8, T>, Tanh, Linear<8, 1, T>>;
template <class T>
using Flow = Sequential<Linear<3, 5, T>, Sigmoid, Linear<5, 7, T, Bias::none>, Tanh, Linear<7, 2, T>>;
using Gated = Sequential<Embedding<5, 4>, LayerNorm<4>, GELU, Linear<4, 5>, LogSoftmax>;
using Rings = Sequential<Linear<2, 8>, Tanh, Linear<8, 3>>;

}  // namespace

BOOST_AUTO_TEST_SUITE(loss_reference)

BOOST_AUTO_TEST_CASE(cross_entropy_summed_over_a_text) {
    using Plain = Net<5, 3>;
    check_text<Plain, 5>(reference::cross_entropy_sum, Adam<Plain>{}, cross_entropy_sum);
    check_text<Plain, 5>(reference::cross_entropy_sum_sgd, SGD<Plain>{{.lr = 1e-3}}, cross_entropy_sum);
}

BOOST_AUTO_TEST_CASE(cross_entropy_of_vectors_and_labels) {
    check_pairs<Rings, 2, 0>(reference::cross_entropy_vectors, Adam<Rings>{}, CrossEntropy{});
}

BOOST_AUTO_TEST_CASE(cross_entropy_of_plain_examples_of_a_text) {
    using Plain = Net<4, 2>;
    const auto& training = reference::abacad_2;
    const auto tokens = reference::text(training);
    const std::span<const Token> all{tokens};
    const Examples data{all.first(all.size() - 1), all.last(all.size() - 1)};
    const std::vector<Token> vocabulary{0, 1, 2, 3};
    // A float that collects 599 rows one by one, as PyTorch's does, keeps fewer digits than the table of transitions.
    reference::check_training<Plain>(training, data, CrossEntropy{}, Adam<Plain>{}, vocabulary, 1e-5);
}

BOOST_AUTO_TEST_CASE(mse_mean) {
    check_pairs<Surface<float>, 2, 1>(reference::mse_mean, Adam<Surface<float>>{}, MSE{});
    check_pairs<Flow<float>, 3, 2>(reference::mse_mean_deep, Adam<Flow<float>>{}, MSE{});
    check_pairs<Flow<double>, 3, 2>(reference::mse_mean_double, Adam<Flow<double>>{}, MSE{});
}

BOOST_AUTO_TEST_CASE(mse_summed) {
    check_pairs<Surface<float>, 2, 1>(reference::mse_sum, SGD<Surface<float>>{{.lr = 2e-3}}, mse_sum);
    check_pairs<Surface<double>, 2, 1>(reference::mse_sum_double, Adam<Surface<double>>{}, mse_sum);
}

/// The rows of logits are a table of which each row is the answer to its number.
void check_batch(const reference::Batch& expected, const auto& targets, const auto& loss) {
    Sequential<Embedding<6, 5, double>> net{};
    net.copy_from(reference::batch_logits);
    const std::vector<Token> rows{0, 1, 2, 3, 4, 5};
    const auto [value, grad] = value_and_grad(net, Examples{rows, targets}, loss);
    BOOST_TEST(std::abs(value - expected.loss) <= 1e-14 * std::abs(expected.loss));
    const auto gradient = reference::flat(grad);
    for (std::size_t i = 0; i < gradient.size(); ++i) BOOST_TEST(std::abs(gradient[i] - expected.gradient[i]) < 1e-15);
}

BOOST_AUTO_TEST_CASE(cross_entropy_of_targets_of_all_kinds) {
    constexpr auto sum = Reduction::sum;
    const std::vector<Token> labels(std::begin(reference::batch_labels), std::end(reference::batch_labels));
    const auto probabilities = reference::vectors<5>(std::span<const double>(reference::batch_probabilities));
    WeightedCrossEntropy<5> weighted{.weight = {1, 0.5, 0, 3, 0.25}};
    check_batch(reference::ignored, labels, CrossEntropy{});
    check_batch(reference::ignored_sum, labels, CrossEntropy{sum});
    check_batch(reference::smoothed, labels, CrossEntropy{.label_smoothing = 0.1});
    check_batch(reference::smoothed_sum, labels, CrossEntropy{sum, 0.1});
    check_batch(reference::weighted, labels, weighted);
    weighted.reduction = sum;
    check_batch(reference::weighted_sum, labels, weighted);
    weighted.label_smoothing = 0.3;
    check_batch(reference::weighted_smoothed_sum, labels, weighted);
    weighted.reduction = Reduction::mean;
    check_batch(reference::weighted_smoothed, labels, weighted);
    check_batch(reference::probable, probabilities, CrossEntropy{});
    check_batch(reference::probable_smoothed, probabilities, CrossEntropy{.label_smoothing = 0.2});
    weighted.label_smoothing = 0.2;
    check_batch(reference::probable_weighted, probabilities, weighted);
    check_batch(reference::likelihood, labels, NLL{});
    check_batch(reference::likelihood_sum, labels, NLL{sum});
}

BOOST_AUTO_TEST_CASE(cross_entropy_in_trainings) {
    using InDouble = Sequential<Linear<2, 8, double>, Tanh, Linear<8, 3, double>>;
    const Adam<InDouble> adam{{.lr = 1e-2}};
    check_pairs<InDouble, 2, 0>(reference::some_labels, adam, CrossEntropy{});
    check_pairs<InDouble, 2, 3>(reference::nearly_labels, adam, CrossEntropy{.label_smoothing = 0.05});
    using Plain = Net<5, 3, topology::Feedforward, double>;
    check_text<Plain, 5>(reference::smoothed_text, Adam<Plain>{{.lr = 1e-2}}, CrossEntropy{.label_smoothing = 0.1});
    using OfFour = Net<4, 3, topology::Feedforward, double>;
    check_text<OfFour, 4>(reference::weighted_text, Adam<OfFour>{{.lr = 1e-2}},
                          WeightedCrossEntropy<4>{.weight = {1, 0.5, 2, 3}, .label_smoothing = 0.1});
}

BOOST_AUTO_TEST_CASE(nll) { check_text<Gated, 5>(reference::nll, Adam<Gated>{}, NLL{}); }

BOOST_AUTO_TEST_SUITE_END()
