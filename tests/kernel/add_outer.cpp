#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll/kernel/add_outer.hpp>
#include <unroll/kernel/kernels.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_add_outer)

/// Onto a gradient that is not zero.
template <std::size_t Out, std::size_t In, Order order, std::size_t Lanes>
void examples_add_in_their_order() {
    laws::Samples samples(Out * 100 + In);
    Matrix<float, Out, In, order> gradient{};
    Vector<float, Out> bias{}, dy[Lanes]{};
    Vector<float, In> x[Lanes]{};
    samples.fill(gradient.elements());
    samples.fill(bias.elements());
    for (std::size_t e = 0; e < Lanes; ++e) samples.fill(x[e].elements()), samples.fill(dy[e].elements());
    auto expected = gradient, one_by_one = gradient;
    auto expected_bias = bias;
    for (std::size_t e = 0; e < Lanes; ++e) {
        for (std::size_t o = 0; o < Out; ++o) {
            expected_bias[o] += dy[e][o];
            for (std::size_t i = 0; i < In; ++i) expected(o, i) += dy[e][o] * x[e][i];
        }
        add_outer(one_by_one, dy[e], x[e]);
    }
    add_outer(gradient, laws::in_lanes(dy), laws::in_lanes(x));
    add(bias, laws::in_lanes(dy));
    std::size_t different = 0;
    for (std::size_t i = 0; i < expected.elements().size(); ++i) {
        different += !laws::same_bits(gradient.elements()[i], expected.elements()[i]);
        different += !laws::same_bits(one_by_one.elements()[i], expected.elements()[i]);
    }
    for (std::size_t o = 0; o < Out; ++o) different += !laws::same_bits(bias[o], expected_bias[o]);
    BOOST_TEST(different == 0u);
}

BOOST_AUTO_TEST_CASE(one_order_of_addition) {
    constexpr std::size_t native = native_lanes<float>;
    examples_add_in_their_order<1, 1, Order::column_major, native>();
    examples_add_in_their_order<5, 3, Order::column_major, 5>();
    examples_add_in_their_order<5, 3, Order::column_major, 19>();
    examples_add_in_their_order<15, 15, Order::row_major, native>();
    examples_add_in_their_order<16, 9, Order::column_major, native>();
    examples_add_in_their_order<35, 17, Order::column_major, 3>();
    examples_add_in_their_order<5, 20, Order::row_major, native>();
}

BOOST_AUTO_TEST_SUITE_END()
