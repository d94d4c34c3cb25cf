#include <boost/test/unit_test.hpp>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/tensor/owned.hpp>
#include <vector>

using namespace unroll::detail;

BOOST_AUTO_TEST_SUITE(tensor_owned)

BOOST_AUTO_TEST_CASE(a_temporary_moves_in) {
    using Numbers = std::vector<int>;
    static_assert(Temporary<Numbers> && Temporary<const Numbers> && Temporary<std::array<int, 3>> && Temporary<std::string>);
    static_assert(!Temporary<Numbers&> && !Temporary<const Numbers&> && !Temporary<const char*> && !Temporary<int (&)[3]>);
    static_assert(!Temporary<std::span<int>> && !Temporary<const std::span<const int>> && !Temporary<std::string_view>);
    static_assert(std::is_same_v<Kept<Numbers, int>, Numbers> && std::is_same_v<Kept<const Numbers, int>, Numbers>);
    static_assert(std::is_same_v<Kept<Numbers&, int>, std::span<const int>>);
    static_assert(std::is_same_v<Kept<std::span<int>, int>, std::span<const int>>);
}

BOOST_AUTO_TEST_CASE(no_view_of_a_temporary) {
    using View = std::span<const int>;
    static_assert(Dangling<std::vector<int>, View> && Dangling<std::array<int, 3>, View> && Dangling<int[3], View>);
    static_assert(!Dangling<std::vector<int>&, View> && !Dangling<std::span<int>, View> && !Dangling<int (&)[3], View>);
    static_assert(!Dangling<std::vector<int>, std::vector<int>> && !Dangling<std::string, View>);
}

BOOST_AUTO_TEST_CASE(an_optimizer_is_held_or_moves_in) {
    struct Optimizer {};
    static_assert(std::is_same_v<HeldAs<Optimizer&>, Optimizer> && std::is_same_v<HeldAs<Optimizer>, Owned<Optimizer>>);
    static_assert(std::is_same_v<Held<Optimizer>::type, Optimizer&>);
    static_assert(std::is_same_v<Held<Owned<Optimizer>>::type, Optimizer>);
    static_assert(std::is_same_v<Held<Owned<Optimizer>>::Type, Optimizer>);
}

BOOST_AUTO_TEST_SUITE_END()
