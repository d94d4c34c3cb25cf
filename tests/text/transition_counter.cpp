#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <errors.hpp>
#include <span>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/transition_counter.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_transition_counter)

template <std::size_t Vocab, std::size_t WindowSize>
constexpr TransitionCounter<Vocab, WindowSize> counter_of(std::span<const Token> tokens) {
    TransitionCounter<Vocab, WindowSize> counter;
    counter.append(tokens);
    return counter;
}

template <std::size_t Vocab>
std::vector<Token> noise(std::size_t size) {
    std::vector<Token> tokens(size);
    std::uint32_t state = 43052;
    for (Token& token : tokens) token = ((state = state * 1664525 + 1013904223) >> 8) % Vocab;
    return tokens;
}

/// Every way to cut a short text in three, empty parts and parts shorter than a window among them.
template <std::size_t Vocab, std::size_t WindowSize>
void do_not_depend_on_the_cuts() {
    const std::vector<Token> text = noise<Vocab>(12);
    const Transitions whole = next_token<Vocab, WindowSize>(text);
    for (std::size_t first = 0; first <= text.size(); ++first)
        for (std::size_t second = first; second <= text.size(); ++second) {
            const std::span<const Token> parts[] = {std::span(text).first(first),
                                                    std::span(text).subspan(first, second - first),
                                                    std::span(text).subspan(second)};
            TransitionCounter<Vocab, WindowSize> one_after_the_other;
            for (const auto part : parts) one_after_the_other.append(part);
            BOOST_TEST((one_after_the_other.transitions() == whole));
            BOOST_TEST(one_after_the_other.size() == text.size());

            auto left = counter_of<Vocab, WindowSize>(parts[0]);  // (a b) c
            left.append(counter_of<Vocab, WindowSize>(parts[1]));
            left.append(counter_of<Vocab, WindowSize>(parts[2]));
            auto right = counter_of<Vocab, WindowSize>(parts[1]);  // a (b c)
            right.append(counter_of<Vocab, WindowSize>(parts[2]));
            auto both = counter_of<Vocab, WindowSize>(parts[0]);
            both.append(right);
            for (auto* joined : {&left, &both}) {
                BOOST_TEST((joined->transitions() == whole));
                BOOST_TEST(joined->size() == text.size());
                joined->append(text);  // it goes on from the right context
                auto twice = text;
                twice.insert(twice.end(), text.begin(), text.end());
                BOOST_TEST((joined->transitions() == next_token<Vocab, WindowSize>(twice)));
            }
        }
}

BOOST_AUTO_TEST_CASE(tables_do_not_depend_on_how_a_text_is_cut) {
    do_not_depend_on_the_cuts<1, 1>();
    do_not_depend_on_the_cuts<5, 1>();
    do_not_depend_on_the_cuts<2, 2>();
    do_not_depend_on_the_cuts<3, 3>();
    do_not_depend_on_the_cuts<2, 7>();
}

BOOST_AUTO_TEST_CASE(may_be_appended_to_themselves) {
    for (const std::size_t size : {1u, 2u, 3u, 10u}) {
        const std::vector<Token> text = noise<3>(size);
        auto counter = counter_of<3, 2>(text);
        counter.append(counter);
        auto twice = text;
        twice.insert(twice.end(), text.begin(), text.end());
        BOOST_TEST((counter.transitions() == counter_of<3, 2>(twice).transitions()));
        BOOST_TEST(counter.size() == 2 * size);
    }
}

BOOST_AUTO_TEST_CASE(count_a_text_longer_than_any_memory) {
    auto counter = counter_of<2, 1>(std::vector<Token>{0, 1});
    for (int i = 0; i < 62; ++i) counter.append(counter);
    BOOST_TEST(counter.size() == std::uint64_t{1} << 63);
    BOOST_TEST(counter.transitions().count(0, 1) == std::uint64_t{1} << 62);
    BOOST_TEST(counter.transitions().count(1, 0) == (std::uint64_t{1} << 62) - 1);

    const std::string overflow =
        "the counts of a table of transitions overflow: expected at most 18446744073709551615 in all, got more";
    const auto before = counter.transitions();
    CHECK_ERROR(counter.append(counter), overflow);
    BOOST_TEST((counter.transitions() == before));
}

BOOST_AUTO_TEST_CASE(are_the_same_in_a_constant_expression) {
    using Letters = Alphabet<"AbC">;
    constexpr auto counter = [] {
        TransitionCounter<3, 2> begin = counter_of<3, 2>(Letters::encode("Ab"));
        begin.append(counter_of<3, 2>(Letters::encode("CAb")));
        return begin;
    }();
    static_assert(counter.size() == 5 && counter.transitions() == next_token<3, 2>(Letters::encode("AbCAb")));
    static_assert(TransitionCounter<3>{}.transitions() == Transitions<3>{});
}

BOOST_AUTO_TEST_CASE(a_table_ends_before_a_token_out_of_range) {
    auto counter = counter_of<3, 1>(std::vector<Token>{0, 1});
    CHECK_ERROR(counter.append(std::vector<Token>{2, 0, 3, 1}),
                "token out of range at position 4: expected 0 to 2, got 3");
    BOOST_TEST(counter.size() == 4u);
    counter.append(std::vector<Token>{1});
    BOOST_TEST((counter.transitions() == next_token<3>(std::vector<Token>{0, 1, 2, 0, 1})));
}

BOOST_AUTO_TEST_SUITE_END()
