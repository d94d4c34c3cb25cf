#include <array>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/optim/stepping.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_stepping)

BOOST_AUTO_TEST_CASE(members_that_take_no_step_keep_their_numbers) {
    using Numbers = Pack<float, 4>;
    const detail::SomeMembers<float, 4> some({true, false, false, true});
    const float next[] = {1, 2, 3, 4}, now[] = {5, 6, 7, 8};
    const Numbers after = some.after(Numbers::load(next), Numbers::load(now));
    BOOST_TEST((after[0] == 1 && after[1] == 6 && after[2] == 7 && after[3] == 4));
    BOOST_TEST((some.takes(0) && !some.takes(1) && detail::AllMembers::takes(1)));
    BOOST_TEST(detail::AllMembers::after(1, 2) == 1);
    const Pack<double, 4> wide = some.after(Pack<double, 4>(1), Pack<double, 4>(2));
    BOOST_TEST((wide[0] == 1 && wide[1] == 2));
}

BOOST_AUTO_TEST_CASE(packs_are_stepped_in_which_a_member_trains) {
    using Nets = Ensemble<Net<5, 3>, 40>;
    constexpr std::size_t width = Nets::width;
    std::array<bool, 40> training{};
    for (std::size_t i = 0; i < width; ++i) training[i] = true;  // all of the first pack
    training[39] = true;                                         // one of the last
    std::vector<std::size_t> all, some;
    std::array<std::uint64_t, 40> steps{};
    detail::step_packs_that_train<Nets>(training, [&](std::size_t p, const auto& members) {
        (std::is_same_v<decltype(members), const detail::AllMembers&> ? all : some).push_back(p);
        detail::count_step<width>(steps, p, members);
    });
    BOOST_TEST((all.front() == 0 && all.size() + some.size() == 2));
    if constexpr (width > 1) BOOST_TEST((some == std::vector{Nets::pack_count - 1}));
    for (std::size_t i = 0; i < 40; ++i) BOOST_TEST(steps[i] == (training[i] ? 1u : 0u));
}

BOOST_AUTO_TEST_SUITE_END()
