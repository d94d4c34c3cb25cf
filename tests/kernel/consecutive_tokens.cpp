#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <limits>
#include <unroll/kernel/consecutive_tokens.hpp>
#include <unroll/kernel/kernels.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_consecutive_tokens)

/// Number j of token e, from rows that are packs or flat.
template <std::size_t Lanes, std::size_t N>
float number(const Vector<Pack<float, Lanes>, N>& rows, std::size_t e, std::size_t j) {
    return rows[j][e];
}
template <std::size_t Examples, std::size_t N>
float number(const Vector<detail::Flat<float, Examples>, N>& rows, std::size_t e, std::size_t j) {
    return rows.numbers[e * N + j];
}

/// X is a Pack or Flat of Count examples. A token that does not occur has a row of NaN, which must not be seen.
template <class X, std::size_t Count, std::size_t Vocab, std::size_t Features>
void they_are_tokens_one_by_one(std::size_t first, std::size_t missing) {
    laws::Samples samples(Vocab * 100 + Features);
    Matrix<float, Vocab, Features> table{}, gradient{}, expected{};
    samples.fill(table.elements());
    alignas(detail::storage_alignment) float flags[64]{};
    for (std::size_t e = 0; e < Count; ++e) flags[e] = first + e == missing ? 0.0f : 1.0f;
    const bool all = missing < first || missing >= first + Count;
    const std::uint32_t stand_in = missing == 0 ? 1 : 0;
    if (!all) {
        for (std::size_t j = 0; j < Features; ++j) table(missing, j) = std::numeric_limits<float>::quiet_NaN();
    }
    const detail::ConsecutiveTokens<X> tokens{first, {flags, all, stand_in}};
    const Vector<X, Features> rows = gather_rows(table, tokens);
    scatter_add_rows(gradient, tokens, rows);
    for (std::size_t e = 0; e < Count; ++e) {
        const bool occurs = all || first + e != missing;
        const Vector<float, Features> row = gather_rows(table, Token(occurs ? first + e : stand_in));
        for (std::size_t j = 0; j < Features; ++j) BOOST_TEST(laws::same_bits(number(rows, e, j), row[j]));
        if (occurs) scatter_add_rows(expected, Token(first + e), row);
    }
    for (std::size_t i = 0; i < Vocab * Features; ++i)
        BOOST_TEST(laws::same_bits(gradient.elements()[i], expected.elements()[i]));
}

BOOST_AUTO_TEST_CASE(consecutive_tokens_are_tokens_one_by_one) {
    constexpr std::size_t lanes = native_lanes<float>;
    for (const std::size_t missing : {std::size_t{99}, std::size_t{0}, std::size_t{2}}) {
        they_are_tokens_one_by_one<Pack<float, lanes>, lanes, 2 * lanes + 3, 3>(0, missing);
        they_are_tokens_one_by_one<Pack<float, lanes>, lanes, 2 * lanes + 3, 20>(0, missing);
        they_are_tokens_one_by_one<Pack<float, lanes>, lanes, 2 * lanes + 3, 3>(lanes, missing);
        they_are_tokens_one_by_one<detail::Flat<float, 5>, 5, 5, 3>(0, missing);
    }
}

BOOST_AUTO_TEST_SUITE_END()
