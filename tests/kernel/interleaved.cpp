#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <laws/together.hpp>
#include <unroll/kernel/interleaved.hpp>
#include <unroll/kernel/kernels.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_interleaved)

template <class T, std::size_t N>
std::size_t differing(const Vector<T, N>& got, const Vector<T, N>& expected) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < N * lanes<T>; ++i) {
        if constexpr (is_pack<T>) count += !laws::same_bits(got[i / lanes<T>][i % lanes<T>], expected[i / lanes<T>][i % lanes<T>]);
        else count += !laws::same_bits(got[i], expected[i]);
    }
    return count;
}
template <class T, std::size_t Count, std::size_t N>
std::size_t differing(const Vector<detail::Interleaved<T, Count>, N>& got, const Vector<T, N> (&expected)[Count]) {
    std::size_t count = 0;
    for (std::size_t e = 0; e < Count; ++e) count += differing(got.of[e], expected[e]);
    return count;
}

template <class T, std::size_t Count, std::size_t N>
Vector<detail::Interleaved<T, Count>, N> interleaved(const Vector<T, N> (&examples)[Count]) {
    return detail::interleave<Count>([&](std::size_t e) { return examples[e]; });
}

/// W is a parameter's scalar, X an activation's.
template <class W, class X, std::size_t Count, std::size_t Out, std::size_t In>
void they_are_one_after_the_other() {
    const laws::Together<W, X, Count, Out, In> examples;
    const auto xs = interleaved(examples.x);
    const auto dys = interleaved(examples.dy);
    examples.kernels_change_no_bit(xs, dys, [](const auto& got, const auto& expected) { return differing(got, expected); });

    const auto plus = [](const auto& a, const auto& b) { return a + b; };
    const auto minus_and_times = [](const auto& a, const auto& b, const auto& c) { return (a - b) * c; };
    X sums[Count];
    Vector<X, Out> shifted[Count]{};
    for (std::size_t e = 0; e < Count; ++e) {
        sums[e] = fold(plus, examples.dy[e]);
        shifted[e] = elementwise(minus_and_times, examples.dy[e], sums[e], examples.bias);
    }
    const auto sum_of_each = one_of_each(dys, fold(plus, dys));
    const auto sum_of_each_too = sum(dys);
    for (std::size_t e = 0; e < Count; ++e) {
        BOOST_TEST((sum_of_each.of[e] == sums[e]));
        BOOST_TEST((sum_of_each_too.of[e] == sums[e]));
    }
    BOOST_TEST(differing(elementwise(minus_and_times, dys, spread_over(dys, sum_of_each), examples.bias), shifted) == 0u);
}

BOOST_AUTO_TEST_CASE(interleaved_vectors_are_vectors_one_after_the_other) {
    they_are_one_after_the_other<Pack<float, 16>, Pack<float, 16>, 5, 5, 3>();
    they_are_one_after_the_other<Pack<float, 3>, Pack<float, 3>, 2, 4, 17>();
    they_are_one_after_the_other<float, Pack<float, 16>, 3, 5, 3>();
    they_are_one_after_the_other<float, float, 2, 1, 2>();
}

BOOST_AUTO_TEST_CASE(rows_come_from_and_go_to_the_tokens_of_each) {
    using Number = Pack<float, 4>;
    laws::Samples samples(1);
    Matrix<Number, 5, 3> table{}, gradient{}, expected_gradient{};
    laws::fill(samples, table);
    const UncheckedToken tokens[] = {{3}, {0}, {3}};
    Vector<Number, 3> rows[3]{};
    for (std::size_t e = 0; e < 3; ++e) {
        rows[e] = gather_rows(table, tokens[e]);
        scatter_add_rows(expected_gradient, tokens[e], rows[e]);
    }
    const detail::Each<UncheckedToken, 3> all{{tokens[0], tokens[1], tokens[2]}};
    const auto got = gather_rows(table, all);
    BOOST_TEST(differing(got, rows) == 0u);
    scatter_add_rows(gradient, all, got);
    BOOST_TEST((gradient == expected_gradient));
}

BOOST_AUTO_TEST_CASE(a_token_of_each_that_is_out_of_range_is_an_error) {
    const Matrix<Pack<float, 4>, 5, 3> table{};
    BOOST_CHECK_THROW(gather_rows(table, detail::Each<Token, 2>{{Token(4), Token(5)}}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
