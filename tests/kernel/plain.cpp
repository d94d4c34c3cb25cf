#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/kernel/plain.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_plain)

BOOST_AUTO_TEST_CASE(functions_of_all_elements) {
    const Vector<float, 3> x{1, 2, 3};
    const Vector<double, 3> y{10, 20, 30};
    BOOST_TEST((elementwise([](float a, double b) { return b - a; }, x, y) == Vector<double, 3>{9, 18, 27}));
    BOOST_TEST(fold([](float a, float b) { return 10 * a + b; }, x) == 123);
}

// The sums as the one order of addition says them, written out.
template <std::size_t Out, std::size_t In, Order order>
void products_add_in_the_order_of_the_index() {
    laws::Samples samples(Out * 100 + In);
    Matrix<float, Out, In, order> w{};
    Vector<float, In> x{};
    Vector<float, Out> bias{}, dy{};
    samples.fill(w.elements());
    samples.fill(x.elements());
    samples.fill(bias.elements());
    samples.fill(dy.elements());
    const auto y = matvec(w, x, bias), z = matvec(w, x, Vector<float, Out>{});
    for (std::size_t o = 0; o < Out; ++o) {
        float with = bias[o], without = 0;
        for (std::size_t i = 0; i < In; ++i) {
            with += w(o, i) * x[i];
            without += w(o, i) * x[i];
        }
        BOOST_TEST(laws::same_bits(y[o], with));
        BOOST_TEST(laws::same_bits(z[o], without));
    }
    const auto dx = matvec_transposed(w, dy);
    for (std::size_t i = 0; i < In; ++i) {
        float sum = 0;
        for (std::size_t o = 0; o < Out; ++o) sum += w(o, i) * dy[o];
        BOOST_TEST(laws::same_bits(dx[i], sum));
    }
}

BOOST_AUTO_TEST_CASE(one_order_of_addition) {
    products_add_in_the_order_of_the_index<1, 1, Order::row_major>();
    products_add_in_the_order_of_the_index<5, 3, Order::column_major>();
    products_add_in_the_order_of_the_index<3, 17, Order::row_major>();
    products_add_in_the_order_of_the_index<20, 19, Order::column_major>();
}

template <std::size_t Out, std::size_t In>
void products_of_packs_are_those_of_numbers() {
    constexpr std::size_t lanes = 5;
    laws::Samples samples(Out + In);
    Matrix<float, Out, In, Order::column_major> w{};
    Vector<float, Out> bias{}, dy[lanes]{};
    Vector<float, In> x[lanes]{};
    samples.fill(w.elements());
    samples.fill(bias.elements());
    for (std::size_t lane = 0; lane < lanes; ++lane) samples.fill(x[lane].elements()), samples.fill(dy[lane].elements());
    const auto y = matvec(w, laws::in_lanes(x), bias);
    const auto dx = matvec_transposed(w, laws::in_lanes(dy));
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        BOOST_TEST(laws::differing_bits_in_lane(y, lane, matvec(w, x[lane], bias)) == 0u);
        BOOST_TEST(laws::differing_bits_in_lane(dx, lane, matvec_transposed(w, dy[lane])) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(lanes_change_no_bit) {
    products_of_packs_are_those_of_numbers<1, 1>();
    products_of_packs_are_those_of_numbers<7, 8>();
    products_of_packs_are_those_of_numbers<8, 17>();
    products_of_packs_are_those_of_numbers<19, 3>();
}

BOOST_AUTO_TEST_SUITE_END()
