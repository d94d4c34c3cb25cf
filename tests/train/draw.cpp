#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/sequence.hpp>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_draw)

BOOST_AUTO_TEST_CASE(examples_have_numbers_of_their_own_or_of_contexts) {
    constexpr std::uint32_t contexts[]{7, 9};
    static_assert(detail::ExampleNumbers{3}[2] == 5 && detail::ExampleNumbers{3, contexts}[1] == 12);
    static_assert(detail::draw_of(Draw{1, 2}, {3}, 32).numbers[1] == 36);
}

BOOST_AUTO_TEST_CASE(words_are_philoxs_for_all_that_they_depend_on) {
    constexpr detail::LayerDraw<true> draw{0x1234'5678'9ABC'DEF0, 0x0FED'CBA9'8765'4321, {6}, 3};
    static_assert(draw.words(2, 1) ==
                  random::philox({0x3'0002, 7, 0x8765'4321, 0x0FED'CBA9}, {0x9ABC'DEF0, 0x1234'5678}));
    static_assert(detail::LayerDraw<true>::examples<Pack<float, 8>> == 8 && detail::LayerDraw<false>::examples<Pack<float, 8>> == 1);
}

using Small = Sequential<Embedding<3, 2>, Dropout<0.3>, Linear<2, 3>>;

/// An optimizer of one's own that counts nothing.
struct PlainDescent {
    void step(Small& net, const Small& grad) const {
        Small::parameters(
            [](std::string_view, auto& p, const auto& g) {
                for (std::size_t i = 0; i < p.elements().size(); ++i) p.elements()[i] -= g.elements()[i];
            },
            net, grad);
    }
};

BOOST_AUTO_TEST_CASE(the_steps_of_an_optimizer_inside_another_are_counted) {
    Adam<Small> adam;
    adam.steps = 5;
    ClipGradNorm clipped{adam, 1.0};
    LayerRates rates{clipped, freeze<0>()};
    BOOST_TEST(detail::steps_taken(adam) == 5u);
    BOOST_TEST(detail::steps_taken(rates) == 5u);
    BOOST_TEST(detail::steps_taken(PlainDescent{}) == 0u);
    struct {
        int steps = 3;
    } counting;
    BOOST_TEST(detail::steps_taken(counting) == 3u);
    Adam<Ensemble<Small, 3>> adams;
    adams.steps = {2, 4, 3};
    BOOST_TEST(detail::steps_taken(adams) == 4u);
    static_assert(std::is_empty_v<detail::Draws<Net<3, 2>>> && !DropsUnits<Net<3, 2>> && DropsUnits<Ensemble<Small, 3>>);
}

const auto tokens = Alphabet<"abc">::encode("abcacbabcaab");
const auto table = next_token<3>(tokens);

/// Steps of a loop of one's own, and the losses that it sees.
template <class Net>
std::vector<float> loop(Net& net, const auto& data, auto& optimizer, std::uint64_t seed, std::uint64_t first,
                        std::uint64_t steps) {
    std::vector<float> losses;
    Net grad{};
    for (std::uint64_t step = first; step < first + steps; ++step) {
        losses.push_back(value_and_grad(net, data, CrossEntropy{}, grad, {seed, step}));
        optimizer.step(net, grad);
    }
    return losses;
}

BOOST_AUTO_TEST_CASE(fit_goes_on_with_the_draws_where_it_stopped_and_its_observer_sees_the_loss_of_what_is_left) {
    Small net = laws::sampled<Small>(1), other = net, without_seed = net;
    Adam<Small> adam{{.lr = 0.1}}, same{{.lr = 0.1}}, third{{.lr = 0.1}};
    ClipGradNorm clipped{adam, 0.5}, of_loop{same, 0.5};
    std::vector<float> seen;
    const auto observer = [&](int, float loss) { seen.push_back(loss); };
    for (const int epochs : {3, 4}) fit(net, table, CrossEntropy{}, clipped, {.epochs = epochs, .seed = 9}, observer);
    BOOST_TEST(seen == loop(other, table, of_loop, 9, 0, 7));
    BOOST_TEST((net == other));
    fit(without_seed, table, CrossEntropy{}, third, {.epochs = 7});
    BOOST_TEST(!(net == without_seed));
    BOOST_TEST(fit(net, table, CrossEntropy{}, clipped, {.epochs = 0}) == evaluate(net, table, CrossEntropy{}));
}

BOOST_AUTO_TEST_CASE(each_batch_is_a_step_and_counts_its_examples_from_0) {
    Small net = laws::sampled<Small>(2), other = net;
    PlainDescent optimizer;
    random::Torch rng{1};
    DataLoader loader{
        Examples{std::vector(tokens.begin(), tokens.end() - 1), std::vector(tokens.begin() + 1, tokens.end())},
        {.batch_size = 4},
        rng};
    fit(net, loader, CrossEntropy{}, optimizer, {.epochs = 2, .seed = 3});
    for (std::uint64_t step = 0; step < 6; ++step) loop(other, loader.batch(step % 3), optimizer, 3, step, 1);
    BOOST_TEST((net == other));
}

BOOST_AUTO_TEST_CASE(members_with_tables_of_their_own_drop_what_they_would_alone) {
    using Nets = Ensemble<Small, 3>;
    const std::array tables{table, next_token<3>(std::span(tokens).first(4)), table};
    Nets nets{};
    for (std::size_t i = 0; i < 3; ++i) nets.member(i, laws::sampled<Small>(i));
    Adam<Nets> adam{{.lr = 0.1}};
    fit(nets, tables, CrossEntropy{}, adam, {.epochs = 3, .seed = 2}, [](int, const auto&) {});
    for (std::size_t i = 0; i < 3; ++i) {
        Small alone = laws::sampled<Small>(i);
        Adam<Small> optimizer{{.lr = 0.1}};
        fit(alone, tables[i], CrossEntropy{}, optimizer, {.epochs = 3, .seed = 2}, [](int, float) {});
        BOOST_TEST((nets.member(i) == alone));
    }
}

BOOST_AUTO_TEST_SUITE_END()
