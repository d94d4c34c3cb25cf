#define BOOST_TEST_DYN_LINK
#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll/tensor/kernels.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_kernels)

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
    auto gradient = w;
    add_outer(gradient, dy, x);
    for (std::size_t o = 0; o < Out; ++o) {
        for (std::size_t i = 0; i < In; ++i) BOOST_TEST(laws::same_bits(gradient(o, i), w(o, i) + dy[o] * x[i]));
    }
}

BOOST_AUTO_TEST_CASE(one_order_of_addition) {
    products_add_in_the_order_of_the_index<1, 1, Order::row_major>();
    products_add_in_the_order_of_the_index<5, 3, Order::column_major>();
    products_add_in_the_order_of_the_index<3, 17, Order::row_major>();
    products_add_in_the_order_of_the_index<20, 19, Order::column_major>();
}

BOOST_AUTO_TEST_CASE(rows_are_one_hot_vectors_times_the_table) {
    laws::Samples samples(1);
    Matrix<float, 4, 3> table{};
    samples.fill(table.elements());
    const auto y = gather_rows(table, Window<2>{{3, 1}});
    const auto matrix = transpose(table);
    const Vector<float, 3> zero{};
    const auto third = matvec(matrix, Vector<float, 4>{0, 0, 0, 1}, zero);
    const auto first = matvec(matrix, Vector<float, 4>{0, 1, 0, 0}, zero);
    for (std::size_t j = 0; j < 3; ++j) {
        BOOST_TEST(y[j] == third[j]);
        BOOST_TEST(y[3 + j] == first[j]);
    }
}

BOOST_AUTO_TEST_CASE(add_rows_adds_to_a_row_as_often_as_it_is_named) {
    Matrix<float, 3, 2> gradient{};
    scatter_add_rows(gradient, Window<3>{{1, 1, 2}}, Vector<float, 6>{1, 2, 10, 20, 100, 200});
    BOOST_TEST((gradient == Matrix<float, 3, 2>{{0, 0}, {11, 22}, {100, 200}}));
}

BOOST_AUTO_TEST_SUITE_END()
