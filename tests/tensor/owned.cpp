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
    static_assert(std::is_same_v<StoredAs<Numbers, int>, Numbers> && std::is_same_v<StoredAs<const Numbers, int>, Numbers>);
    static_assert(std::is_same_v<StoredAs<Numbers&, int>, std::span<const int>>);
    static_assert(std::is_same_v<StoredAs<std::span<int>, int>, std::span<const int>>);
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

template <class Numbers>
struct Some : ViewOrOwner<Some<Numbers>, Some<std::span<const int>>> {
    using View = Some<std::span<const int>>;
    Numbers numbers;
    explicit Some(Numbers n) : numbers(n) {}
    Some<std::span<const int>> make_view() const { return Some<std::span<const int>>(numbers); }
};
using SomeView = Some<std::span<const int>>;
using Owner = Some<std::array<int, 2>>;
template <class Whole>
concept HasView = requires(Whole whole) { static_cast<Whole>(whole).view(); };

BOOST_AUTO_TEST_CASE(an_owner_gives_a_view_while_it_has_a_name) {
    const Owner owner(std::array{1, 2});
    const SomeView view = owner;
    BOOST_TEST(view.numbers.data() == owner.numbers.data());
    BOOST_TEST(owner.view().numbers.data() == owner.numbers.data());
    BOOST_TEST(&view.view() == &view);
    BOOST_TEST(SomeView(view).view().numbers.data() == owner.numbers.data());  // a view of a temporary view is a copy of it
    static_assert(HasView<const Owner&> && !HasView<Owner&&> && !HasView<const Owner&&> && HasView<SomeView&&>);
    static_assert(std::is_same_v<KeptData<Owner>::type, Owner> && std::is_same_v<KeptData<const Owner&>::type, SomeView>);
}

BOOST_AUTO_TEST_SUITE_END()
