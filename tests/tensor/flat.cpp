#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll/tensor/flat.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_flat)

/// Examples as a flat vector.
template <std::size_t Examples, std::size_t N>
Vector<Flat<float, Examples>, N> flat(const Vector<float, N> (&examples)[Examples]) {
    Vector<Flat<float, Examples>, N> result{};
    for (std::size_t i = 0; i < Examples * N; ++i) result.numbers.set(i, examples[i / N][i % N]);
    return result;
}

template <std::size_t Examples, std::size_t N>
std::size_t differing(const Vector<Flat<float, Examples>, N>& got, const Vector<float, N> (&expected)[Examples]) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < Examples * N; ++i) count += !laws::same_bits(got.numbers[i], expected[i / N][i % N]);
    return count;
}

template <std::size_t Examples, std::size_t Out, std::size_t In>
void flat_vectors_are_their_examples() {
    laws::Samples samples(Examples * Out * In);
    Matrix<float, Out, In, Order::column_major> w{}, gradient{}, expected_gradient{};
    Vector<float, Out> bias{}, dy[Examples]{}, y[Examples]{}, bias_gradient{}, expected_bias{};
    Vector<float, In> x[Examples]{}, dx[Examples]{}, squares[Examples]{};
    samples.fill(w.elements());
    samples.fill(bias.elements());
    const auto plus = [](const auto& a, const auto& b) { return a + b; };
    const auto times = [](const auto& a, const auto& b) { return a * b; };
    for (std::size_t e = 0; e < Examples; ++e) {
        samples.fill(x[e].elements());
        samples.fill(dy[e].elements());
        y[e] = matvec(w, x[e], bias);
        dx[e] = matvec_transposed(w, dy[e]);
        squares[e] = elementwise(times, x[e], x[e]);
        add_outer(expected_gradient, dy[e], x[e]);
        add(expected_bias, dy[e]);
    }
    const auto xs = flat(x);
    const auto dys = flat(dy);
    BOOST_TEST(differing(matvec(w, xs, bias), y) == 0u);
    BOOST_TEST(differing(matvec_transposed(w, dys), dx) == 0u);
    BOOST_TEST(differing(elementwise(times, xs, xs), squares) == 0u);
    add_outer(gradient, dys, xs);
    add(bias_gradient, dys);
    BOOST_TEST((gradient == expected_gradient));
    BOOST_TEST((bias_gradient == expected_bias));
    const auto sums = fold(plus, dys);
    const auto one = one_of_each(dys, sums);
    for (std::size_t e = 0; e < Examples; ++e) {
        BOOST_TEST(laws::same_bits(one[e], fold(plus, dy[e])));
        for (std::size_t o = 0; o < Out; ++o) BOOST_TEST(laws::same_bits(sums[e * Out + o], one[e]));
    }
    BOOST_TEST((spread_over(dys, one) == sums));
    const auto with_bias = elementwise(plus, dys, bias);  // a vector that all examples share
    for (std::size_t i = 0; i < Examples * Out; ++i) BOOST_TEST(with_bias.numbers[i] == dy[i / Out][i % Out] + bias[i % Out]);
}

BOOST_AUTO_TEST_CASE(flat_vectors) {
    flat_vectors_are_their_examples<1, 5, 3>();
    flat_vectors_are_their_examples<5, 5, 3>();
    flat_vectors_are_their_examples<2, 15, 15>();
    flat_vectors_are_their_examples<7, 4, 1>();
}

BOOST_AUTO_TEST_SUITE_END()
