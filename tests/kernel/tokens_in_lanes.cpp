#include <boost/test/unit_test.hpp>
#include <unroll/kernel/tokens_in_lanes.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_tokens_in_lanes)

template <class T, std::size_t Lanes>
void masks_say_where_a_token_is() {
    Pack<Token, Lanes> tokens{};
    for (std::size_t i = 0; i < Lanes; ++i) tokens.set(i, i % 3);
    const auto ones = select(detail::are<T>(tokens, 2), Pack<T, Lanes>(1), Pack<T, Lanes>());
    for (std::size_t i = 0; i < Lanes; ++i) BOOST_TEST(ones[i] == (i % 3 == 2 ? 1 : 0));
}

BOOST_AUTO_TEST_CASE(tokens_are_compared_lane_by_lane) {
    masks_say_where_a_token_is<float, 4>();
    masks_say_where_a_token_is<float, 7>();
    masks_say_where_a_token_is<float, 16>();
    masks_say_where_a_token_is<double, 8>();
    static_assert([] {
        Pack<Token, 3> tokens{};
        tokens.set(1, 5);
        return select(detail::are<float>(tokens, 5), Pack<float, 3>(1), Pack<float, 3>())[1] == 1;
    }());
}

BOOST_AUTO_TEST_CASE(a_token_out_of_range_is_found_in_every_lane) {
    const auto everywhere = []<std::size_t Lanes>(std::integral_constant<std::size_t, Lanes>) {
        for (std::size_t bad = 0; bad < Lanes; ++bad) {
            Pack<Token, Lanes> tokens{};
            BOOST_CHECK_NO_THROW(detail::check_in<5>(tokens));
            tokens.set(bad, bad % 2 == 0 ? Token(5) : Token(-1));
            BOOST_CHECK_THROW(detail::check_in<5>(tokens), Error);
        }
    };
    everywhere(std::integral_constant<std::size_t, 3>{});
    everywhere(std::integral_constant<std::size_t, 4>{});
    everywhere(std::integral_constant<std::size_t, 8>{});
    everywhere(std::integral_constant<std::size_t, 16>{});
}

BOOST_AUTO_TEST_SUITE_END()
