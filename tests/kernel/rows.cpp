#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll/kernel/kernels.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_rows)

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


/// Tokens in lanes, some of them twice.
template <std::size_t Vocab, std::size_t Features, std::size_t Lanes>
void lanes_are_tokens_one_by_one() {
    laws::Samples samples(Vocab * 100 + Features);
    Matrix<float, Vocab, Features> table{}, expected{}, gradient{};
    samples.fill(table.elements());
    Token tokens[Lanes];
    Vector<float, Features> dy[Lanes]{};
    for (std::size_t e = 0; e < Lanes; ++e) tokens[e] = samples.bits() % Vocab, samples.fill(dy[e].elements());
    const Window<1, Pack<Token, Lanes>> windows{{laws::in_lanes(tokens)}};
    const auto y = gather_rows(table, windows);
    scatter_add_rows(gradient, windows, laws::in_lanes(dy));
    for (std::size_t e = 0; e < Lanes; ++e) {
        BOOST_TEST(laws::differing_bits_in_lane(y, e, gather_rows(table, Window<1>{{tokens[e]}})) == 0u);
        scatter_add_rows(expected, Window<1>{{tokens[e]}}, dy[e]);
    }
    for (std::size_t i = 0; i < expected.elements().size(); ++i) {
        BOOST_TEST(laws::same_bits(gradient.elements()[i], expected.elements()[i]));
    }
}

BOOST_AUTO_TEST_CASE(rows_in_lanes) {
    constexpr std::size_t native = native_lanes<float>;
    lanes_are_tokens_one_by_one<5, 3, native>();
    lanes_are_tokens_one_by_one<16, 4, native>();
    lanes_are_tokens_one_by_one<17, 15, native>();
    lanes_are_tokens_one_by_one<40, 16, native>();
    lanes_are_tokens_one_by_one<7, 33, native>();
    lanes_are_tokens_one_by_one<7, 20, 3>();
}

BOOST_AUTO_TEST_SUITE_END()
