#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <laws/together.hpp>
#include <unroll/kernel/lanes.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_lanes)

/// Count vectors, of which Lanes fit.
template <class T, std::size_t N, std::size_t Lanes, std::size_t Count>
void into_lanes_and_back() {
    laws::Samples samples(N * Count);
    std::vector<Vector<T, N>> vectors(Count);
    for (auto& vector : vectors) samples.fill(vector.elements());
    const auto packed = detail::in_lanes<Lanes>(std::span<const Vector<T, N>>(vectors));
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        BOOST_TEST(laws::differing_bits_in_lane(packed, lane, vectors[lane < Count ? lane : Count - 1]) == 0u);
    }
    std::vector<Vector<T, N>> back(Count + 1);
    back[Count][0] = 7;
    const std::size_t given = detail::out_of_lanes(packed, std::span(back).first(Count));
    BOOST_TEST(given == (Lanes < Count ? Lanes : Count));
    for (std::size_t e = 0; e < given; ++e) {
        for (std::size_t i = 0; i < N; ++i) BOOST_TEST(laws::same_bits(back[e][i], vectors[e][i]));
    }
    BOOST_TEST(back[Count][0] == 7);  // what was not asked for stays
}

BOOST_AUTO_TEST_CASE(vectors_go_into_lanes_and_come_back) {
    into_lanes_and_back<float, 1, 1, 1>();
    into_lanes_and_back<float, 3, 4, 4>();
    into_lanes_and_back<float, 5, 16, 3>();
    into_lanes_and_back<float, 17, 4, 6>();
    into_lanes_and_back<double, 2, 2, 5>();
    into_lanes_and_back<double, 9, 19, 11>();
    into_lanes_and_back<float, 20, native_lanes<float>, native_lanes<float>>();
    into_lanes_and_back<float, 7, native_lanes<float>, 2>();
}

BOOST_AUTO_TEST_CASE(a_vector_that_stands_in_no_lanes_goes_as_it_is) {
    Vector<float, 2> vectors[]{{1, 2}, {3, 4}};
    BOOST_TEST(detail::out_of_lanes(Vector<float, 2>{5, 6}, std::span<Vector<float, 2>>(vectors)) == 1u);
    BOOST_TEST((vectors[0] == Vector<float, 2>{5, 6}));
    BOOST_TEST((vectors[1] == Vector<float, 2>{3, 4}));
}

BOOST_AUTO_TEST_CASE(packs_side_by_side_come_back_one_after_the_other) {
    laws::Samples samples(1);
    Vector<Pack<float, 4>, 3> packs[2]{};
    for (auto& pack : packs) laws::fill(samples, pack);
    const auto together = detail::interleave<2>([&](std::size_t i) { return packs[i]; });
    std::vector<Vector<float, 3>> back(8);
    BOOST_TEST(detail::out_of_lanes(together, std::span(back)) == 8u);
    for (std::size_t e = 0; e < 8; ++e) BOOST_TEST(laws::differing_bits_in_lane(packs[e / 4], e % 4, back[e]) == 0u);
}

BOOST_AUTO_TEST_CASE(packs_of_examples_come_in_order) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < 13; ++i) tokens.push_back(i);
    const auto packs = detail::in_lanes_of_each<3, 4>(std::span<const Token>(tokens), 1);
    for (std::size_t i = 0; i < 12; ++i) BOOST_TEST(packs.of[i / 4][i % 4].index == i + 1);
}

template <std::size_t Lanes>
constexpr bool goes_through_the_compiler() {
    Vector<float, 2> vectors[]{{1, 2}, {3, 4}, {5, 6}};
    const auto packed = detail::in_lanes<Lanes>(std::span<const Vector<float, 2>>(vectors));
    Vector<float, 2> back[3]{};
    const std::size_t given = detail::out_of_lanes(packed, std::span<Vector<float, 2>>(back));
    return packed[1][Lanes - 1] == (Lanes < 3 ? 4 : 6) && given == (Lanes < 3 ? Lanes : 3) && back[1] == vectors[1];
}
static_assert(goes_through_the_compiler<2>() && goes_through_the_compiler<4>());

BOOST_AUTO_TEST_SUITE_END()
