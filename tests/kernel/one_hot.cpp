#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <laws/together.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/kernel/one_hot.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_one_hot)

template <std::size_t N>
using OneHotVector = Vector<detail::OneHotOf<UncheckedToken>, N>;
template <std::size_t N, std::size_t Lanes>
using OneHotVectors = Vector<detail::OneHotOf<Pack<UncheckedToken, Lanes>>, N>;

template <class T, std::size_t N>
Vector<T, N> spelled_out(std::size_t token) {
    Vector<T, N> x{};
    x[token] = 1;
    return x;
}

BOOST_AUTO_TEST_CASE(it_is_told_from_a_vector_of_numbers) {
    static_assert(detail::is_one_hot<OneHotVector<5>::Scalar> && detail::is_one_hot<OneHotVectors<5, 3>::Scalar> && !detail::is_one_hot<float>);
    static_assert(lanes<OneHotVector<5>::Scalar> == 1 && lanes<OneHotVectors<5, 3>::Scalar> == 3);
    static_assert(OneHotVector<5>::size() == 5);
}

/// W is float, or a pack of nets.
template <class W, Order order>
void it_gives_what_its_zeros_and_its_one_would() {
    laws::Samples samples(1);
    Matrix<W, 3, 5, order> weight{};
    Vector<W, 3> bias{}, dy{};
    laws::fill(samples, weight);
    laws::fill(samples, bias);
    laws::fill(samples, dy);
    for (std::uint32_t token = 0; token < 5; ++token) {
        const OneHotVector<5> x{{token}};
        BOOST_TEST((matvec(weight, x, bias) == matvec(weight, spelled_out<W, 5>(token), bias)));
        Matrix<W, 3, 5, order> gradient = weight, expected = weight;
        add_outer(gradient, dy, x);
        add_outer(expected, dy, spelled_out<W, 5>(token));
        BOOST_TEST((gradient == expected));
    }
}

BOOST_AUTO_TEST_CASE(a_matrix_times_it_is_a_column) {
    it_gives_what_its_zeros_and_its_one_would<float, Order::column_major>();
    it_gives_what_its_zeros_and_its_one_would<float, Order::row_major>();
    it_gives_what_its_zeros_and_its_one_would<Pack<float, 5>, Order::column_major>();
}

BOOST_AUTO_TEST_CASE(in_lanes_it_is_one_after_the_other) {
    constexpr std::uint32_t tokens[] = {3, 0, 3};
    laws::Samples samples(2);
    Matrix<float, 2, 4, Order::column_major> weight{}, gradient{}, expected{};
    Vector<float, 2> bias{};
    Vector<Pack<float, 3>, 2> dy{};
    laws::fill(samples, weight);
    laws::fill(samples, bias);
    laws::fill(samples, dy);
    OneHotVectors<4, 3> xs{};
    for (std::size_t lane = 0; lane < 3; ++lane) xs.token.set(lane, {tokens[lane]});
    const auto y = matvec(weight, xs, bias);
    for (std::size_t lane = 0; lane < 3; ++lane) {
        const OneHotVector<4> x{{tokens[lane]}};
        BOOST_TEST(laws::differing_bits_in_lane(y, lane, matvec(weight, x, bias)) == 0u);
        add_outer(expected, Vector<float, 2>{dy[0][lane], dy[1][lane]}, x);
    }
    add_outer(gradient, dy, xs);
    for (std::size_t i = 0; i < 8; ++i) BOOST_TEST(laws::same_bits(gradient.elements()[i], expected.elements()[i]));
}

BOOST_AUTO_TEST_SUITE_END()
