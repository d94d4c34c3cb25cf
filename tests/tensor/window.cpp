#include <boost/test/unit_test.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/window.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_window)

BOOST_AUTO_TEST_CASE(a_window_is_its_tokens_in_order) {
    constexpr Window<3> window{{1, 0, 2}};
    static_assert(Window<3>::size() == 3 && window[0] == Token(1) && window[2] == Token(2));
    static_assert(window == Window<3>{{1, 0, 2}} && window != Window<3>{{1, 0, 1}});
    static_assert(std::is_trivially_copyable_v<Window<3>>);
    BOOST_TEST((window[1] == Token(0)));
}

BOOST_AUTO_TEST_CASE(a_token_is_a_window_of_one) {
    static_assert(detail::as_window(Token(3)) == Window<1>{{3}});
    static_assert(std::is_same_v<decltype(detail::as_window(Pack<Token, 4>{})), Window<1, Pack<Token, 4>>>);
    const Window<2> window{{1, 2}};
    BOOST_TEST(&detail::as_window(window) == &window);
}

BOOST_AUTO_TEST_SUITE_END()
