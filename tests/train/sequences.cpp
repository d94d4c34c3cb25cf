#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <string>
#include <unroll.hpp>
#include <utility>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_sequences)

using Letters = Alphabet<".abem">;

BOOST_AUTO_TEST_CASE(of_a_text_each_token_sees_the_next) {
    Sequences<Token> names;
    BOOST_TEST(names.empty());
    names.append(Letters::encode(".emma."));
    names.append(Letters::encode(".bea."));
    BOOST_TEST(names.size() == 2u);
    BOOST_TEST(names.positions() == 9u);
    const auto emma = names[0];
    BOOST_TEST(emma.size() == 5u);
    BOOST_TEST(emma.skip() == 0u);
    for (std::size_t i = 0; i + 1 < emma.size(); ++i) BOOST_TEST((emma.targets[i] == emma.inputs[i + 1]));
    BOOST_TEST((emma.inputs[0] == Letters::encode('.')));
    BOOST_TEST((names[1].targets[3] == Letters::encode('.')));
}

BOOST_AUTO_TEST_CASE(they_come_from_a_range_of_texts) {
    const std::vector<std::vector<Token>> texts{{0, 1, 2}, {3, 4}};
    const Sequences names(texts);
    static_assert(std::is_same_v<decltype(names), const Sequences<Token, Token>>);
    std::size_t i = 0;
    for (const auto name : names) BOOST_TEST(name.size() + 1 == texts[i++].size());
    BOOST_TEST(i == 2u);
}

BOOST_AUTO_TEST_CASE(targets_may_belong_to_the_last_positions) {
    using Point = Vector<float, 2>;
    const std::vector<Point> points{{0, 1}, {2, 3}, {4, 5}};
    const std::vector<Token> kinds{3, 1, 2};
    Sequences<Point, Token> gestures;
    gestures.append(points, kinds);
    gestures.append(points, kinds, {.skip = 2});
    gestures.append(points, Token(7));
    BOOST_TEST(gestures.positions() == 9u);
    BOOST_TEST(gestures.targets().size() == 5u);
    BOOST_TEST(gestures[0].skip() == 0u);
    BOOST_TEST(gestures[1].skip() == 2u);
    BOOST_TEST((gestures[1].targets[0] == Token(2)));
    BOOST_TEST(gestures[2].skip() == 2u);
    BOOST_TEST((gestures[2].targets[0] == Token(7)));
    BOOST_TEST(gestures[2].inputs[1][0] == 2.f);
}

BOOST_AUTO_TEST_CASE(a_sequence_can_be_appended_to_where_it_comes_from) {
    Sequences<Token> names;
    names.append(Letters::encode(".emma."));
    for (int i = 0; i < 20; ++i) {
        names.append(names[0]);
        names.append(names[0].inputs, names[0].targets);
    }
    for (const auto name : names) {
        BOOST_TEST(name.size() == 5u);
        BOOST_TEST((name.inputs[4] == Letters::encode('a') && name.targets[0] == Letters::encode('e')));
    }
}

BOOST_AUTO_TEST_CASE(bad_sequences_are_errors_and_change_nothing) {
    Sequences<Token> names;
    const std::vector<Token> none, one{1}, two{1, 2}, three{1, 2, 3};
    const std::string too_short = "sequence too short: expected at least 2 tokens, one to see and one to predict, got ";
    CHECK_ERROR(names.append(none), too_short + "0");
    CHECK_ERROR(names.append(one), too_short + "1");
    CHECK_ERROR(names.append(three, two), "Sequences: targets: expected 3, got 2");
    CHECK_ERROR(names.append(none, none), "Sequences: expected at least one example, got none");
    CHECK_ERROR(names.append(none, Token(1)), "Sequences: expected at least one example, got none");
    CHECK_ERROR(names.append(three, three, {.skip = 3}), "Sequences: skip: expected fewer than the positions, got 3");
    BOOST_TEST(names.empty());
    BOOST_TEST(names.positions() == 0u);
    names.append(three);
    CHECK_ERROR(names[1], "index out of range: expected 0 to 0, got 1");
}

BOOST_AUTO_TEST_CASE(moved_from_sequences_are_empty) {
    Sequences<Token> names;
    names.append(Letters::encode(".emma."));
    const Sequences others(std::move(names));
    BOOST_TEST(others.size() == 1u);
    BOOST_TEST(names.empty());
    names.append(Letters::encode(".ab."));
    BOOST_TEST(names.size() == 1u);
    BOOST_TEST((names[0].targets[0] == Letters::encode('a')));
}

BOOST_AUTO_TEST_CASE(constant_expressions_make_sequences_too) {
    static_assert([] {
        Sequences<Token> names;
        names.append(Letters::encode(".emma."));
        names.append(Letters::encode(".ab."));
        return names.size() == 2 && names[1].size() == 3 && names[1].inputs[1] == Letters::encode('a');
    }());
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
