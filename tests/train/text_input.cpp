#include <array>
#include <boost/test/unit_test.hpp>
#include <unroll.hpp>
#include <unroll/train/text_input.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_text_input)

BOOST_AUTO_TEST_CASE(moves_on_over_a_text) {
    const std::array<Token, 4> text{3, 1, 2, 0};
    detail::TextInput<Tokens<5>> token(text);
    BOOST_TEST((token.now == Token(3)));
    token.move_on(4);
    BOOST_TEST((token.now == Token(4)));
    detail::TextInput<Windows<5, 3>> window(text);
    BOOST_TEST((window.now == Window<3>{{3, 1, 2}}));
    window.move_on(4);
    BOOST_TEST((window.now == Window<3>{{1, 2, 4}}));
}

BOOST_AUTO_TEST_CASE(tells_nets_that_answer_with_a_logit_for_every_token) {
    static_assert(detail::predicts_tokens<Net<5, 3>> && detail::predicts_tokens<Net<5, 3, topology::LSTM>>);
    static_assert(detail::predicts_tokens<Sequential<Embedding<5, 3, float, Window<2>>, Linear<6, 5>>>);
    static_assert(!detail::predicts_tokens<Sequential<Embedding<5, 3>, Linear<3, 4>>>);
    static_assert(!detail::predicts_tokens<Sequential<Linear<3, 4>>>);
    BOOST_TEST(detail::TextInput<Tokens<5>>::size == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
