#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <limits>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/optim/option.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_option)

static_assert(std::is_same_v<OptionFor<Net<5, 3>>, double>);
static_assert(std::is_same_v<OptionFor<Ensemble<Net<5, 3>, 7>>, PerMember<7>>);
static_assert(std::is_same_v<detail::StepsOf<Ensemble<Net<5, 3>, 7>>, std::array<detail::StepsOf<Net<5, 3>>, 7>>);

BOOST_AUTO_TEST_CASE(an_option_is_checked_for_every_member) {
    const auto positive = [](double x) { return x > 0; };
    check_option("Mine", "lr", "a number > 0", PerMember<2>(std::array{1.0, 2.0}), positive);
    const PerMember<2> one_is_wrong(std::array{1.0, -2.0});
    CHECK_ERROR(check_option("Mine", "lr", "a number > 0", one_is_wrong, positive),
                "Mine: lr: expected a number > 0, got -2");
    check_not_negative("Mine", "lr", 0.0);
    CHECK_ERROR(check_not_negative("Mine", "lr", std::numeric_limits<double>::quiet_NaN()),
                "Mine: lr: expected a number >= 0, got nan");
}

BOOST_AUTO_TEST_CASE(an_option_is_zero_where_it_is_for_all_members) {
    const double zeros[] = {0, -0.0}, one_is_not[] = {0, 1e-300};
    BOOST_TEST((detail::is_zero(0) && detail::is_zero(-0.0) && !detail::is_zero(1e-300)));
    BOOST_TEST((detail::is_zero(Pack<double, 2>::load(zeros)) && !detail::is_zero(Pack<double, 2>::load(one_is_not))));
}

BOOST_AUTO_TEST_CASE(numbers_are_rounded_to_the_nets_precision) {
    const double numbers[] = {0.1, 0.2};
    const Pack<float, 2> narrow = detail::rounded<float>(Pack<double, 2>::load(numbers));
    BOOST_TEST((detail::rounded<float>(0.1) == 0.1f && narrow[0] == 0.1f && narrow[1] == 0.2f));
}

BOOST_AUTO_TEST_CASE(an_option_that_some_members_use_changes_only_those) {
    const float option[] = {0, 2};
    const auto used = where_used(Pack<float, 2>::load(option), Pack<float, 2>(1), Pack<float, 2>(3));
    BOOST_TEST((used[0] == 3 && used[1] == 1));
    BOOST_TEST(where_used(0.0f, 1.0f, 3.0f) == 1.0f);  // of a net: callers have asked
}

BOOST_AUTO_TEST_SUITE_END()
