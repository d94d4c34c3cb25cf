#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string_view>
#include <unroll/net/arithmetic.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/initialized.hpp>
#include <unroll/net/net.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_arithmetic)

using N = Net<7, 5>;  // no tensor fills its registers

N net(unsigned seed) {
    random::Torch rng{seed};
    return initialized<N>(rng);
}

/// What f makes of each number, with plain loops.
template <class F>
N by_hand(N a, const N& b, F f) {
    N::parameters(
        [&](std::string_view, auto& x, const auto& y) {
            for (std::size_t i = 0; i < x.elements().size(); ++i) x.elements()[i] = f(x.elements()[i], y.elements()[i]);
        },
        a, b);
    return a;
}

BOOST_AUTO_TEST_CASE(add_adds_every_number) {
    N sum = net(1);
    add(sum, net(2));
    BOOST_TEST((sum == by_hand(net(1), net(2), [](float a, float b) { return a + b; })));
    add(sum, net(3), 0.25);
    const N two = by_hand(net(1), net(2), [](float a, float b) { return a + b; });
    BOOST_TEST((sum == by_hand(two, net(3), [](float a, float b) { return a + 0.25f * b; })));
    add(sum, sum, -1);
    BOOST_TEST((sum == N{}));
}

BOOST_AUTO_TEST_CASE(lerp_has_both_ends) {
    N target = net(1);
    lerp(target, net(2), 0);
    BOOST_TEST((target == net(1)));
    lerp(target, net(2), 1);
    BOOST_TEST((target == net(2)));
}

BOOST_AUTO_TEST_CASE(lerp_is_pytorchs_formula) {
    N target = net(1);
    lerp(target, net(2), 0.0625);
    BOOST_TEST((target == by_hand(net(1), net(2), [](float a, float b) { return a + 0.0625f * (b - a); })));
    lerp(target = net(1), net(2), 0.75);
    BOOST_TEST((target == by_hand(net(1), net(2), [](float a, float b) { return b - (b - a) * 0.25f; })));
}

BOOST_AUTO_TEST_CASE(every_member_of_an_ensemble_is_as_alone) {
    Ensemble<N, 5> nets{}, others{};
    for (unsigned i = 0; i < 5; ++i) nets.member(i, net(i)), others.member(i, net(i + 9));
    add(nets, others, 0.5);
    lerp(nets, others, 0.125);
    for (unsigned i = 0; i < 5; ++i) {
        N alone = net(i);
        add(alone, net(i + 9), 0.5);
        lerp(alone, net(i + 9), 0.125);
        BOOST_TEST((nets.member(i) == alone));
    }
}

BOOST_AUTO_TEST_CASE(work_in_a_constant_expression) {
    static_assert([] {
        Net<5, 3> a{}, b{};
        b.layer<2>().bias = {1, 2, 3, 4, 5};
        add(a, b, 2);
        lerp(b, a, 0.5);
        return a.layer<2>().bias[4] == 10 && b.layer<2>().bias[4] == 7.5f;
    }());
}

BOOST_AUTO_TEST_SUITE_END()
