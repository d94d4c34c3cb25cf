#include <boost/test/unit_test.hpp>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_epochs)

/// Counts its steps, and changes nothing.
struct Counter {
    int steps = 0;
    template <class Net>
    constexpr void step(Net&, const Net&) {
        ++steps;
    }
};

/// An epoch of three steps on the same data.
template <class Prepared>
struct ThreeSteps {
    static constexpr bool is_whole_epoch = false;
    Prepared& prepared;
    int* begun;

    void start_epoch() { ++*begun; }
    static std::size_t size() { return 3; }
    Prepared& operator[](std::size_t) const { return prepared; }
    static float parts(const auto&) { return 3; }
};

BOOST_AUTO_TEST_CASE(an_epoch_of_one_step_shows_its_loss_before_the_step) {
    Net<3, 2> net{};
    const std::vector<Token> tokens{0, 1, 2, 0};
    auto prepared = prepare<Net<3, 2>>(next_token<3>(tokens), CrossEntropy{});
    Counter counter;
    std::vector<int> steps;
    auto observer = [&](int, float) {
        steps.push_back(counter.steps);
        return steps.size() < 3;
    };
    const detail::Draws<Net<3, 2>> draws(0, counter);
    const float loss =
        detail::run_epochs(net, detail::OneStep{prepared}, CrossEntropy{}, counter, draws, 10, observer);
    BOOST_TEST((steps == std::vector{0, 1, 2}));
    BOOST_TEST(loss == 1.0986123f, boost::test_tools::tolerance(1e-6f));  // ln 3
    BOOST_TEST(detail::run_epochs(net, detail::OneStep{prepared}, CrossEntropy{}, counter, draws, 0, observer) == loss);
    BOOST_TEST(steps.size() == 3u);
    BOOST_TEST(counter.steps == 2);
}

BOOST_AUTO_TEST_CASE(an_epoch_of_many_steps_shows_their_mean_after_them) {
    Net<3, 2> net{};
    const std::vector<Token> tokens{0, 1, 2, 0};
    auto prepared = prepare<Net<3, 2>>(next_token<3>(tokens), CrossEntropy{});
    Counter counter;
    int begun = 0;
    std::vector<int> steps;
    auto observer = [&](int, float loss) {
        BOOST_TEST(loss == 1.0986123f, boost::test_tools::tolerance(1e-6f));
        steps.push_back(counter.steps);
    };
    detail::run_epochs(net, ThreeSteps<decltype(prepared)>{prepared, &begun}, CrossEntropy{}, counter,
                       detail::Draws<Net<3, 2>>(0, counter), 2, observer);
    BOOST_TEST((steps == std::vector{3, 6}));
    BOOST_TEST(begun == 2);
}

BOOST_AUTO_TEST_SUITE_END()
