#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <laws/scheduler.hpp>
#include <type_traits>
#include <unroll/optim/adam.hpp>
#include <unroll/optim/lr_scheduler.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_lr_scheduler)

/// A schedule of one's own, whose learning rates say what it was asked.
struct Spoken {
    constexpr void check() const {}
    constexpr double first(double lr) const { return lr + 1; }
    constexpr double next(double lr, double base_lr, std::uint64_t epoch) const {
        return 10 * lr + base_lr + static_cast<double>(epoch) / 4;
    }
};
template <class Optimizer>
struct Speak : LRScheduler<Optimizer, Spoken> {
    using LRScheduler<Optimizer, Spoken>::LRScheduler;
};
template <class Optimizer>
Speak(Optimizer&, const Spoken&) -> Speak<Optimizer>;

using Member = laws::Scheduled;

BOOST_AUTO_TEST_CASE(a_schedule_of_ones_own_is_asked_from_epoch_to_epoch) {
    constexpr auto rates = laws::rates_of_a_loop<Speak, 2>(Spoken{}, 0.5, laws::falling_and_stuck);
    static_assert(rates[0] == 1.5 && rates[1] == 15.75 && rates[2] == 158.5);
    laws::observer_sees_the_rates_of_a_loop<Speak, 20>(Spoken{}, 0.5, laws::falling_and_stuck);
    laws::members_have_schedules_of_their_own<Speak, 30>(Spoken{}, 0.5, laws::falling_and_stuck);
}

BOOST_AUTO_TEST_CASE(base_lr_is_the_rate_at_the_beginning) {
    Adam<Member> adam{{.lr = 0.5}};
    laws::count_a_step(adam);
    Speak schedule{adam, Spoken{}};
    BOOST_TEST((schedule.base_lr == 0.5 && adam.options.lr == 1.5 && schedule.last_epoch == 0u));
    schedule(0, 1.0f);  // no step since it was made
    schedule(1, 1.0f);
    BOOST_TEST((adam.options.lr == 1.5 && schedule.last_epoch == 0u));
    laws::count_a_step(adam);
    schedule(2, 1.0f);
    schedule(3, 1.0f);
    BOOST_TEST((adam.options.lr == 15.75 && schedule.last_epoch == 1u));
    laws::count_a_step(adam);
    schedule.step();
    schedule(4, 1.0f);
    BOOST_TEST(schedule.last_epoch == 2u);
}

BOOST_AUTO_TEST_CASE(the_learning_rate_may_be_changed_from_outside) {
    Adam<Member> adam{{.lr = 0.5}};
    Speak schedule{adam, Spoken{}};
    adam.options.lr = 2;
    schedule.step();
    BOOST_TEST(adam.options.lr == 20.75);
}

BOOST_AUTO_TEST_CASE(members_have_numbers_of_their_own) {
    using Nets = Ensemble<Member, 3>;
    Adam<Nets> adam{{.lr = std::array{0.5, 1.0, 2.0}}};
    Speak schedule{adam, Spoken{}};
    static_assert(std::is_same_v<decltype(schedule.base_lr), PerMember<3>>);
    schedule.step();
    BOOST_TEST((adam.options.lr[0] == 15.75 && adam.options.lr[1] == 21.25 && adam.options.lr[2] == 32.25));
    adam.steps = {1, 0, 1};
    schedule(0, std::array{1.0f, 1.0f, 1.0f});
    BOOST_TEST((schedule.last_epoch == std::array<std::uint64_t, 3>{2, 1, 2}));
}

BOOST_AUTO_TEST_CASE(a_schedule_needs_the_optimizer_inside_a_clipping_one) {
    static_assert(detail::Scheduled<Adam<Member>> && detail::Scheduled<SGD<Ensemble<Member, 3>>>);
    static_assert(!detail::Scheduled<ClipGradNorm<Adam<Member>>> && !detail::Scheduled<int>);
}

BOOST_AUTO_TEST_SUITE_END()
