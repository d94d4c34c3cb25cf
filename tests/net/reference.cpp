#include <boost/test/unit_test.hpp>

#include <reference/check.hpp>
#include <reference/nets.hpp>

namespace {

using namespace unroll;
using reference::check_text;

template <std::size_t Vocab, std::size_t Hidden, class T>
void check(const reference::Training<T>& training) {
    using Plain = Net<Vocab, Hidden, topology::Feedforward, T>;
    check_text<Plain, Vocab>(training, Adam<Plain>{});
}

template <class Deep, std::size_t Vocab, class T>
void check_deep(const reference::Training<T>& training) {
    check_text<Deep, Vocab>(training, Adam<Deep>{});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(net_reference)

BOOST_AUTO_TEST_CASE(abc) {
    check<3, 1>(reference::abc_1);
    check<3, 2>(reference::abc_2);
}

BOOST_AUTO_TEST_CASE(abcd) {
    check<4, 1>(reference::abcd_1);
    check<4, 2>(reference::abcd_2);
}

BOOST_AUTO_TEST_CASE(abacad) { check<4, 2>(reference::abacad_2); }

BOOST_AUTO_TEST_CASE(abcde) {
    check<5, 3>(reference::abcde_3);
    check<5, 5>(reference::abcde_5);
    check<5, 17>(reference::abcde_17);
}

BOOST_AUTO_TEST_CASE(hello) {
    check<4, 3>(reference::hello_3);
    check<8, 8>(reference::hello_world_8);
}

BOOST_AUTO_TEST_CASE(pangram) { check<22, 20>(reference::pangram_20); }

BOOST_AUTO_TEST_CASE(deep) {
    check_deep<Sequential<Embedding<5, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 5>>, 5>(reference::deep_tanh);
    check_deep<Sequential<Embedding<5, 8>, Tanh, Linear<8, 6>, ReLU, Linear<6, 5>>, 5>(reference::deep_relu);
}

BOOST_AUTO_TEST_CASE(without_bias) {
    check_deep<Sequential<Embedding<4, 3>, Sigmoid, Linear<3, 4, float, Bias::none>>, 4>(
        reference::sigmoid_without_bias);
}

BOOST_AUTO_TEST_CASE(shallow) {
    check_deep<Sequential<Embedding<4, 4>>, 4>(reference::embedding_alone);
    check_deep<Sequential<Embedding<4, 3>, Linear<3, 4>>, 4>(reference::embedding_linear);
}

BOOST_AUTO_TEST_CASE(in_double) {
    check<5, 3>(reference::abcde_3_double);
    check<8, 8>(reference::hello_world_8_double);
    using Deep = Sequential<Embedding<5, 8, double>, Tanh, Linear<8, 6, double>, ReLU, Linear<6, 5, double>>;
    check_deep<Deep, 5>(reference::deep_relu_double);
}

BOOST_AUTO_TEST_SUITE_END()
