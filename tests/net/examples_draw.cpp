#include <boost/test/unit_test.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/net/examples_draw.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_examples_draw)

BOOST_AUTO_TEST_CASE(examples_have_numbers_of_their_own_or_of_a_list) {
    constexpr std::uint32_t list[]{7, 9, 4};
    static_assert(detail::ExampleNumbers{3}[2] == 5 && detail::ExampleNumbers{3, list}[1] == 12);
    static_assert(detail::draw_of(Draw{1, 2}, {3}, 32).numbers[1] == 36);
    static_assert(detail::draw_of(Draw{1, 2}, {1}, list).numbers[1] == 4);
    static_assert(std::is_same_v<decltype(detail::draw_of(NoDraw{}, {1}, list)), NoDraw>);
}

BOOST_AUTO_TEST_CASE(a_layer_inside_of_a_layer_has_words_of_its_own) {
    constexpr detail::ExamplesDraw draw{5, 6, {2}};
    constexpr auto outer = draw.of_layer<true>(3), inner = outer.of_layer<false>(2);
    static_assert(std::is_same_v<decltype(inner), decltype(outer)>);
    BOOST_TEST((inner.words(1, 0) == draw.of_layer<true>(5).words(1, 0)));
    BOOST_TEST((inner.words(1, 0) != outer.words(1, 0)));
}

BOOST_AUTO_TEST_SUITE_END()
