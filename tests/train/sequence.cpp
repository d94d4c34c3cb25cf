#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <string>
#include <unroll/net/net.hpp>
#include <unroll/train/sequence.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_sequence)

BOOST_AUTO_TEST_CASE(of_a_text_each_token_but_the_last_sees_the_next) {
    const std::vector<Token> text{3, 1, 2, 0};
    const auto sequence = next_tokens(text);
    BOOST_TEST(sequence.size() == 3u);
    BOOST_TEST(sequence.targets.size() == 3u);
    for (std::size_t i = 0; i < 3; ++i) {
        BOOST_TEST((sequence.inputs[i] == text[i]));
        BOOST_TEST((sequence.targets[i] == text[i + 1]));
    }
    BOOST_TEST(sequence.inputs.data() == text.data());  // a view
    static_assert(std::is_same_v<decltype(next_tokens(text)), Sequence<Token, Token>>);
    static_assert(std::is_same_v<decltype(next_tokens(std::span(text).subspan(1))), Sequence<Token, Token>>);
}

BOOST_AUTO_TEST_CASE(a_length_known_to_the_compiler_stays_known) {
    static constexpr std::array<Token, 3> text{2, 0, 1};
    constexpr auto sequence = next_tokens(text);
    static_assert(std::is_same_v<decltype(sequence), const Sequence<Token, Token, NoState, 2>>);
    static_assert(decltype(sequence.inputs)::extent == 2 && sequence.size() == 2);
    static_assert(sequence.inputs[1] == Token(0) && sequence.targets[0] == Token(0) && sequence.targets[1] == Token(1));
}

BOOST_AUTO_TEST_CASE(a_text_of_no_or_one_token_is_an_error) {
    const std::vector<Token> none, one{1}, two{1, 2};
    const std::string expected = "sequence too short: expected at least 2 tokens, one to see and one to predict, got ";
    CHECK_ERROR(next_tokens(none), expected + "0");
    CHECK_ERROR(next_tokens(one), expected + "1");
    CHECK_ERROR(as_sequence(one), expected + "1");
    BOOST_TEST(next_tokens(two).size() == 1u);
}

BOOST_AUTO_TEST_CASE(inputs_and_targets_are_as_many) {
    const std::vector<Token> none, one{1}, two{1, 2};
    const std::vector<Vector<float, 3>> vectors{{1, 2, 3}, {4, 5, 6}};
    static_assert(std::is_same_v<decltype(Sequence{vectors, two}), Sequence<Vector<float, 3>, Token>>);
    BOOST_TEST((Sequence{vectors, two}.size()) == 2u);
    CHECK_ERROR((Sequence{vectors, one}), "Sequence: targets: expected 2, got 1");
    CHECK_ERROR((Sequence{none, none}), "Sequence: expected at least one example, got none");
}

BOOST_AUTO_TEST_CASE(it_can_begin_after_a_state) {
    const std::vector<Token> text{3, 1, 2, 0};
    using State = Net<4, 2, topology::RNN>::State<>;
    State state{};
    state.layer<1>().h = {1, 2};
    const auto sequence = next_tokens(text).from(state);
    state.layer<1>().h = {0, 0};
    BOOST_TEST((sequence.start.layer<1>().h == Vector<float, 2>{1, 2}));  // a copy: the state is still the caller's
    BOOST_TEST(sequence.inputs.data() == text.data());
    BOOST_TEST(sequence.size() == 3u);
    BOOST_TEST((as_sequence(sequence).start == sequence.start));
}

BOOST_AUTO_TEST_CASE(only_a_net_with_memory_learns_from_one) {
    using Memory = Net<4, 2, topology::GRU>;
    static_assert(detail::LearnsInSequence<Memory, std::vector<Token>> && detail::LearnsInSequence<Ensemble<Memory, 3>, std::vector<Token>>);
    static_assert(detail::LearnsInSequence<Memory, std::array<Token, 4>> && detail::LearnsInSequence<Memory, std::span<const Token>>);
    static_assert(detail::LearnsInSequence<Memory, Sequence<Vector<float, 3>, Token>>);
    static_assert(!detail::LearnsInSequence<Net<4, 2>, std::vector<Token>> && !detail::LearnsInSequence<Net<4, 2>, Sequence<Token, Token>>);
    static_assert(!detail::LearnsInSequence<Memory, std::vector<int>> && !detail::LearnsInSequence<Memory, int>);
}

BOOST_AUTO_TEST_SUITE_END()
