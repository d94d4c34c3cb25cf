#include <array>
#include <boost/test/unit_test.hpp>
#include <type_traits>
#include <unroll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_per_member)

BOOST_AUTO_TEST_CASE(one_number_is_that_of_every_member) {
    constexpr PerMember<3> same = 0.5, each = std::array{0.5f, 0.25f, 0.125f};
    static_assert(same[0] == 0.5 && same[2] == 0.5 && each[0] == 0.5 && each[2] == 0.125);
    static_assert(same == PerMember<3>(std::array{0.5, 0.5, 0.5}) && !(same == each));
    static_assert(PerMember<3>::size() == 3);
    BOOST_CHECK_THROW(each[3], Error);
    BOOST_CHECK_THROW(each[-1], Error);
}

BOOST_AUTO_TEST_CASE(packs_hold_the_members_in_order) {
    PerMember<20> numbers = 0;
    for (std::size_t i = 0; i < 20; ++i) numbers[i] = static_cast<double>(i);
    BOOST_TEST(numbers.pack<16>(1)[3] == 19);
    BOOST_TEST(numbers.pack<16>(1)[4] == 19);  // a copy of the last
    numbers.pack<8>(1, Pack<double, 8>(7));
    BOOST_TEST((numbers[7] == 7 && numbers[8] == 7 && numbers[15] == 7 && numbers[16] == 16));
}

BOOST_AUTO_TEST_CASE(options_of_an_ensemble_are_read_and_changed) {
    using Nets = Ensemble<Net<5, 3>, 2>;
    Adam<Nets> adam{{.lr = std::array{1e-3, 1e-2}}};
    BOOST_TEST((adam.options.lr[1] == 1e-2 && adam.options.betas[1][0] == 0.999));
    adam.options.lr *= 0.5;
    BOOST_TEST(adam.options.lr[1] == 5e-3);
    adam.options.lr[0] = 1;
    adam.options.weight_decay = 0.1;
    adam.options.eps = std::array{1e-8f, 1e-6f};
    BOOST_TEST((adam.options.lr[0] == 1 && adam.options.weight_decay[1] == 0.1 && adam.options.eps[1] == double{1e-6f}));
    static_assert(std::is_same_v<decltype(Adam<Net<5, 3>>::options.lr), double>);
}

BOOST_AUTO_TEST_CASE(each_member_is_treated_as_a_net) {
    constexpr auto alone = [] {
        double number = 2;
        const int factor = 3;
        detail::for_each_member([](double& x, int y) { x *= y; }, number, factor);
        return number;
    }();
    static_assert(alone == 6);
    PerMember<3> numbers = std::array{1.0, 2.0, 3.0};
    const std::array<int, 3> factors{2, 3, 4};
    detail::for_each_member([](double& x, int y) { x *= y; }, numbers, factors);
    BOOST_TEST((numbers == PerMember<3>(std::array{2.0, 6.0, 12.0})));
}

BOOST_AUTO_TEST_SUITE_END()
