#include <boost/test/unit_test.hpp>

#include <reference/check.hpp>
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

BOOST_AUTO_TEST_CASE(nll) { check_text<Gated, 5>(reference::nll, Adam<Gated>{}, NLL{}); }

BOOST_AUTO_TEST_SUITE_END()
