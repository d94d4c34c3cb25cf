#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <errors.hpp>
#include <map>
#include <span>
#include <sstream>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/transition_counter.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/text/windows.hpp>
#include <utility>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_transitions)

using Letters = Alphabet<"Abcd">;

constexpr Transitions<4> lecture = next_token<4>(Letters::encode(repeat("AbAcAd", 100)));

BOOST_AUTO_TEST_CASE(are_those_of_the_lecture) {
    // LECTURE.md, experiments 4 and 6.
    static_assert(lecture.total() == 599);
    BOOST_TEST(std::abs(lecture.entropy() - 300.0 / 599 * std::log(3.0)) < 1e-15);
    BOOST_TEST(std::abs(lecture.entropy() - 0.5502) < 5e-5);
    BOOST_TEST(lecture.row_total(0) == 300u);
    BOOST_TEST(lecture.count(0, 1) == 100u);
    BOOST_TEST(lecture.count(3, 0) == 99u);
    BOOST_TEST(lecture.count(0, 0) == 0u);

    const auto homework = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 100)));
    BOOST_TEST(homework.total() == 499u);
    BOOST_TEST(homework.entropy() == 0);
    BOOST_TEST(homework.count(4, 0) == 99u);
}

BOOST_AUTO_TEST_CASE(two_characters_tell_the_next_one) {
    const auto table = next_token<4, 2>(Letters::encode(repeat("AbAcAd", 100)));
    BOOST_TEST(table.total() == 598u);
    BOOST_TEST(table.entropy() == 0);
    BOOST_TEST(table.contexts == 16u);
    BOOST_TEST(table.count({0, 1}, 0) == 100u);  // (A, b) -> A
    BOOST_TEST(table.count({1, 0}, 2) == 100u);  // (b, A) -> c
    BOOST_TEST(table.count({3, 0}, 1) == 99u);   // (d, A) -> b
    BOOST_TEST(table.row_total({0, 0}) == 0u);
}

template <std::size_t Vocab, std::size_t WindowSize>
void agrees_with_plain_counting() {
    std::vector<Token> tokens;
    std::uint32_t noise = 43052;
    for (int i = 0; i < 3000; ++i) tokens.push_back(((noise = noise * 1664525 + 1013904223) >> 8) % Vocab);
    const auto table = next_token<Vocab, WindowSize>(tokens);

    std::map<std::pair<std::size_t, std::uint32_t>, std::uint64_t> counts;
    const auto examples = windows<WindowSize>(tokens);
    for (std::size_t i = 0; i < examples.inputs.size(); ++i) {
        const auto& window = examples.inputs[i];
        const Token next = examples.targets[i];
        std::size_t index = 0;
        for (const Token token : window.symbols) index = index * Vocab + token.index;
        ++counts[{index, next.index}];
    }
    BOOST_TEST(table.total() == 3000 - WindowSize);
    for (std::size_t context = 0; context < table.contexts; ++context)
        for (std::uint32_t next = 0; next < Vocab; ++next) {
            const auto found = counts.find({context, next});
            BOOST_TEST(table.count(table.context(context), next) == (found == counts.end() ? 0 : found->second));
        }
}

BOOST_AUTO_TEST_CASE(count_every_pair_of_a_random_text) {
    agrees_with_plain_counting<1, 1>();
    agrees_with_plain_counting<2, 1>();
    agrees_with_plain_counting<5, 1>();
    agrees_with_plain_counting<1, 3>();
    agrees_with_plain_counting<2, 5>();
    agrees_with_plain_counting<3, 3>();
}

BOOST_AUTO_TEST_CASE(number_their_contexts) {
    using Table = Transitions<5, 3>;
    static_assert(Table::contexts == 125 && Table::index({1, 2, 3}) == 25 + 10 + 3);
    static_assert(std::is_same_v<Transitions<5>::Context, Token> && std::is_same_v<Table::Context, Window<3>>);
    for (std::size_t i = 0; i < Table::contexts; ++i) BOOST_TEST(Table::index(Table::context(i)) == i);
    for (std::size_t i = 0; i < 5; ++i) BOOST_TEST((Transitions<5>::context(i) == Token(i)));
}

BOOST_AUTO_TEST_CASE(add_up) {
    Transitions<2> a, b;
    a.add(0, 1);
    a.add(0, 1, 4);
    b.add(0, 1, 10);
    b.add(1, 1);
    BOOST_TEST((a + b).count(0, 1) == 15u);
    a += b;
    BOOST_TEST(a.total() == 16u);
    BOOST_TEST((a == a + Transitions<2>{}));
    BOOST_TEST((a != b));
    Transitions<2, 2> windows;
    windows.add({0, 1}, 1, std::uint64_t{1} << 40);
    BOOST_TEST(windows.count({0, 1}, 1) == std::uint64_t{1} << 40);
}

BOOST_AUTO_TEST_CASE(counts_that_overflow_are_an_error) {
    constexpr std::uint64_t most = 18446744073709551615u;
    const std::string overflow =
        "the counts of a table of transitions overflow: expected at most 18446744073709551615 in all, got more";
    Transitions<2> table;
    table.add(0, 1, most);
    BOOST_TEST(table.total() == most);
    CHECK_ERROR(table.add(0, 1), overflow);
    BOOST_TEST(table.count(0, 1) == most);

    Transitions<2> other;
    other.add(0, 0);
    const Transitions<2> before = other;
    CHECK_ERROR(other += table, overflow);  // no count does, all together do
    BOOST_TEST((other == before));
    CHECK_ERROR(table += table, overflow);
    table.add(0, 0);
    CHECK_ERROR(table.row_total(0), overflow);
    table = {};
    table.add(0, 0, most);
    table.add(1, 0);
    CHECK_ERROR(table.total(), overflow);
    CHECK_ERROR(table.entropy(), overflow);
    other += other;
    BOOST_TEST(other.count(0, 0) == 2u);
}

template <Transitions<4> Table>
constexpr std::uint64_t total_of_argument = Table.total();

BOOST_AUTO_TEST_CASE(tables_are_plain_values) {
    static_assert(sizeof(Transitions<5>) == 25 * sizeof(std::uint64_t));
    static_assert(std::is_trivially_copyable_v<Transitions<5>> && std::is_aggregate_v<Transitions<3, 2>>);
    static_assert(total_of_argument<lecture> == 599);
    constexpr double entropy = lecture.entropy();
    BOOST_TEST(entropy == lecture.entropy());
}

BOOST_AUTO_TEST_CASE(next_token_takes_whatever_converts_to_a_span) {
    const std::array<Token, 3> array{0, 1, 0};
    const Token plain[] = {0, 1, 0};
    BOOST_TEST((next_token<2>(array) == next_token<2>(plain)));
    BOOST_TEST(next_token<2>(std::span(array).first(2)).total() == 1u);
}

BOOST_AUTO_TEST_CASE(know_the_entropy_of_an_uneven_table) {
    Transitions<3> table;
    table.add(0, 0, 1);
    table.add(0, 1, 3);
    table.add(2, 2, 4);
    const double expected = (std::log(4.0) + 3 * std::log(4.0 / 3)) / 8;
    BOOST_TEST(std::abs(table.entropy() - expected) < 1e-15);
}

BOOST_AUTO_TEST_CASE(a_text_of_one_symbol_is_certain) {
    const auto table = next_token<1>(Alphabet<"a">::encode("aaaa"));
    BOOST_TEST(table.total() == 3u);
    BOOST_TEST(table.entropy() == 0);
}

BOOST_AUTO_TEST_CASE(bad_input_is_an_error) {
    CHECK_ERROR(next_token<4>(Letters::encode("")),
                "the text is too short to have a next token: expected at least 2 tokens, got 0");
    CHECK_ERROR(next_token<4>(Letters::encode("A")),
                "the text is too short to have a next token: expected at least 2 tokens, got 1");
    CHECK_ERROR((next_token<4, 2>(Letters::encode("Ab"))),
                "the text is too short to have a next token: expected at least 3 tokens, got 2");
    CHECK_ERROR(next_token<3>(Letters::encode("Abd")), "token out of range at position 2: expected 0 to 2, got 3");
    BOOST_CHECK_THROW(next_token<3>(Letters::encode("dAb")), Error);
    BOOST_CHECK_THROW((next_token<3, 2>(Letters::encode("dAb"))), Error);
    Transitions<4> table;
    BOOST_CHECK_THROW(table.add(4, 0), Error);
    BOOST_CHECK_THROW(table.add(0, 4), Error);
    BOOST_CHECK_THROW(table.count(0, -1), Error);
    BOOST_CHECK_THROW((Transitions<4, 2>::index({0, 4})), Error);
    CHECK_ERROR((Transitions<4, 2>::context(16)), "index out of range: expected 0 to 15, got 16");
    CHECK_ERROR(table.entropy(), "entropy: expected at least one example, got none");
}

BOOST_AUTO_TEST_CASE(a_stream_gets_its_counts) {
    Transitions<2> table;
    table.add(0, 1, 3);
    std::ostringstream out;
    out << table;
    BOOST_TEST(out.str() == "[[0, 3],\n [0, 0]]");
}

BOOST_AUTO_TEST_SUITE_END()
