#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/together.hpp>
#include <unroll/kernel/flat.hpp>
#include <unroll/kernel/kernels.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_flat)

/// Examples as a flat vector.
template <std::size_t Examples, std::size_t N>
Vector<detail::Flat<float, Examples>, N> flat(const Vector<float, N> (&examples)[Examples]) {
    Vector<detail::Flat<float, Examples>, N> result{};
    for (std::size_t i = 0; i < Examples * N; ++i) result.numbers.set(i, examples[i / N][i % N]);
    return result;
}

template <std::size_t Examples, std::size_t N>
std::size_t differing(const Vector<detail::Flat<float, Examples>, N>& got, const Vector<float, N> (&expected)[Examples]) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < Examples * N; ++i) count += !laws::same_bits(got.numbers[i], expected[i / N][i % N]);
    return count;
}

template <std::size_t Examples, std::size_t Out, std::size_t In>
void flat_vectors_are_their_examples() {
    const laws::Together<float, float, Examples, Out, In> examples;
    const auto& dy = examples.dy;
    const auto& x = examples.x;
    const auto xs = flat(x);
    const auto dys = flat(dy);
    examples.kernels_change_no_bit(xs, dys, [](const auto& got, const auto& expected) { return differing(got, expected); });

    const auto plus = [](const auto& a, const auto& b) { return a + b; };
    const auto times = [](const auto& a, const auto& b) { return a * b; };
    Vector<float, In> squares[Examples]{};
    for (std::size_t e = 0; e < Examples; ++e) squares[e] = elementwise(times, x[e], x[e]);
    BOOST_TEST(differing(elementwise(times, xs, xs), squares) == 0u);
    const auto sums = fold(plus, dys);
    const auto one = one_of_each(dys, sums);
    for (std::size_t e = 0; e < Examples; ++e) {
        BOOST_TEST(laws::same_bits(one[e], fold(plus, dy[e])));
        for (std::size_t o = 0; o < Out; ++o) BOOST_TEST(laws::same_bits(sums[e * Out + o], one[e]));
    }
    BOOST_TEST((spread_over(dys, one) == sums));
    BOOST_TEST((sum(dys) == sums));
    const auto with_bias = elementwise(plus, dys, examples.bias);  // a vector that all examples share
    for (std::size_t i = 0; i < Examples * Out; ++i) BOOST_TEST(with_bias.numbers[i] == dy[i / Out][i % Out] + examples.bias[i % Out]);
}

BOOST_AUTO_TEST_CASE(flat_vectors) {
    flat_vectors_are_their_examples<1, 5, 3>();
    flat_vectors_are_their_examples<5, 5, 3>();
    flat_vectors_are_their_examples<2, 15, 15>();
    flat_vectors_are_their_examples<7, 4, 1>();
}

BOOST_AUTO_TEST_SUITE_END()
