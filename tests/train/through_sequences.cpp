#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/elman.hpp>
#include <laws/energy_ratio.hpp>
#include <laws/sequences.hpp>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_through_sequences)

constexpr CrossEntropy sum{Reduction::sum};

using Letters = Net<4, 3, topology::GRU, double>;
using Deep = Sequential<Embedding<4, 3, double>, Tanh, LSTM<3, 5, double>, LayerNorm<5, double>, GRU<5, 2, double>, Linear<2, 3, double>,
                        ReLU, Linear<3, 4, double>>;
using WithElman = Sequential<OneHot<4>, RNN<4, 3, double>, laws::Elman<3, 4, double>>;
using Windowed = Sequential<Embedding<4, 3, double, Window<2>>, RNN<6, 3, double>, Linear<3, 4, double>>;

template <class Net>
void check_against_one_by_one() {
    const Net net = laws::sampled<Net>(7);
    for (const std::size_t count : {1u, 2u, 17u, 40u}) {
        const Sequences names(laws::texts_of<4>(count, 45));
        BOOST_TEST(laws::distance_from_one_by_one(net, names, sum) <= 1e-12, count << " sequences");
    }
}

BOOST_AUTO_TEST_CASE(together_they_are_the_sum_of_each_alone) {
    check_against_one_by_one<Letters>();
    check_against_one_by_one<Deep>();
    check_against_one_by_one<WithElman>();  // its memory does not go in lanes
}

BOOST_AUTO_TEST_CASE(the_mean_is_that_of_all_positions) {
    const auto net = laws::sampled<Letters>(2);
    const Sequences names(laws::texts_of<4>(20, 9));
    const double mean = value_and_grad(net, names, CrossEntropy{}).loss, all = value_and_grad(net, names, sum).loss;
    BOOST_TEST(mean == all / static_cast<double>(names.positions()), boost::test_tools::tolerance(1e-14));
}

template <class Net>
void check_one() {
    const Net net = laws::sampled<Net>(5);
    for (const std::size_t length : {2u, 33u, 34u, 70u}) {
        const auto text = laws::tokens_of<4>(length);
        Sequences<Token> one;
        one.append(text);
        const auto expected = value_and_grad(net, text, CrossEntropy{}), got = value_and_grad(net, one, CrossEntropy{});
        BOOST_TEST(laws::same_bits(got.loss, expected.loss));
        BOOST_TEST(laws::differing_bits(got.grad, expected.grad) == 0u);
        BOOST_TEST(laws::dirty_padding(got.grad) == 0u);
        BOOST_TEST(laws::same_bits(evaluate(net, one, CrossEntropy{}), expected.loss));
        BOOST_TEST(accuracy(net, one) == accuracy(net, text));
    }
}

BOOST_AUTO_TEST_CASE(one_sequence_has_the_bits_that_it_has_alone) {
    check_one<Letters>();
    check_one<Deep>();
}

BOOST_AUTO_TEST_CASE(an_evaluation_has_the_bits_of_the_gradient) {
    const auto net = laws::sampled<Letters>(5);
    const Sequences names(laws::texts_of<4>(37, 40));
    BOOST_TEST(laws::same_bits(evaluate(net, names, CrossEntropy{}), value_and_grad(net, names, CrossEntropy{}).loss));
    BOOST_TEST(laws::same_bits(cross_entropy(net, names), evaluate(net, names, CrossEntropy{})));
    double right = 0;
    for (const auto name : names) right += accuracy(net, name) * static_cast<double>(name.size());
    BOOST_TEST(accuracy(net, names) == right / static_cast<double>(names.positions()), boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(positions_without_a_target_warm_the_state) {
    using Regression = Sequential<GRU<2, 2, double>>;
    using Point = Vector<double, 2>;
    laws::Samples samples(1);
    std::vector<Point> inputs(40), targets(40);
    for (auto& x : inputs) samples.fill(x.elements());
    for (auto& y : targets) samples.fill(y.elements());
    const auto net = laws::sampled<Regression>(2);
    Sequences<Point, Point> signals;
    const auto append = [&](std::size_t count, std::size_t skip) {
        signals.append(std::span(inputs).first(count), std::span(targets).first(count), {.skip = skip});
    };
    append(40, 35);  // past the first chunk of positions
    append(40, 3);
    append(7, 0);
    append(7, 6);
    append(1, 0);
    BOOST_TEST(laws::distance_from_one_by_one(net, signals, MSE{Reduction::sum}) <= 1e-12);

    // As if the others were not there: the loss of the last position, after the state that the first ones left.
    auto state = net.initial_state();
    for (std::size_t i = 0; i < 35; ++i) net.forward(inputs[i], state);
    const Sequence last{std::span<const Point>(inputs).subspan(35), std::span<const Point>(targets).subspan(35)};
    BOOST_TEST(evaluate(net, signals[0], MSE{}) == evaluate(net, last.from(state), MSE{}), boost::test_tools::tolerance(1e-14));
    BOOST_TEST(laws::same_bits(evaluate(net, signals[0], MSE{}), value_and_grad(net, signals[0], MSE{}).loss));
}

BOOST_AUTO_TEST_CASE(many_inputs_have_one_target) {
    using Classifier = Sequential<GRU<2, 4, double>, Linear<4, 3, double>>;
    laws::Samples samples(1);
    const auto net = laws::sampled<Classifier>(2);
    Sequences<Vector<double, 2>, Token> gestures;
    for (std::size_t i = 0; i < 21; ++i) {
        std::vector<Vector<double, 2>> points(1 + i % 7);
        for (auto& point : points) samples.fill(point.elements());
        gestures.append(points, Token(i % 3));
    }
    BOOST_TEST(laws::distance_from_one_by_one(net, gestures, sum) <= 1e-12);
    auto state = net.initial_state();
    Vector<double, 3> logits{};
    for (const auto& point : gestures[5].inputs) logits = net.forward(point, state);
    Sequences<Vector<double, 2>, Token> one;
    one.append(gestures[5]);
    BOOST_TEST(evaluate(net, one, CrossEntropy{}) == CrossEntropy{}(logits, gestures[5].targets[0], 1.0).loss, boost::test_tools::tolerance(1e-14));
}

BOOST_AUTO_TEST_CASE(windows_go_too) {
    laws::Samples samples(1);
    const auto net = laws::sampled<Windowed>(2);
    Sequences<Window<2>, Token> pairs;
    for (std::size_t i = 1; i < 20; ++i) {
        std::vector<Window<2>> windows(i);
        for (auto& window : windows) window = {{samples.bits() % 4, samples.bits() % 4}};
        pairs.append(windows, laws::tokens_of<4>(i));
    }
    BOOST_TEST(laws::distance_from_one_by_one(net, pairs, sum) <= 1e-12);
}

BOOST_AUTO_TEST_CASE(a_target_of_none_does_not_count) {
    const auto net = laws::sampled<Letters>(2);
    const std::vector<Token> inputs{0, 1, 2, 3}, all{1, 2, 3, 0}, last{Token::none, Token::none, 3, 0};
    Sequences<Token> skipped, masked;
    for (int i = 0; i < 5; ++i) {
        skipped.append(inputs, all, {.skip = 2});
        masked.append(inputs, last);
    }
    BOOST_TEST(evaluate(net, masked, CrossEntropy{}) == evaluate(net, skipped, CrossEntropy{}), boost::test_tools::tolerance(1e-14));
    BOOST_TEST(accuracy(net, masked) == accuracy(net, skipped));
}

BOOST_AUTO_TEST_CASE(a_token_out_of_range_is_told_with_its_sequence_and_nothing_is_changed) {
    const auto net = laws::sampled<Letters>(2);
    Sequences<Token> names(laws::texts_of<4>(17, 9));
    names.append(std::vector<Token>{1, 9, 2});
    auto grad = net;
    const std::string expected = "token out of range in sequence 17: expected 0 to 3, got 9";
    auto trained = net;
    Adam<Letters> adam{};
    random::Torch rng{1};
    CHECK_ERROR(fit(trained, DataLoader{names, {.batch_size = 4}, rng}, CrossEntropy{}, adam, {.epochs = 1}), expected);
    BOOST_TEST(laws::differing_bits(trained, net) == 0u);
    CHECK_ERROR(value_and_grad(net, names, CrossEntropy{}, grad), expected);
    BOOST_TEST(laws::differing_bits(grad, net) == 0u);
    CHECK_ERROR(evaluate(net, names, CrossEntropy{}), expected);
    CHECK_ERROR(accuracy(net, names), expected);
}

BOOST_AUTO_TEST_CASE(no_sequences_and_no_targets_are_errors) {
    const auto net = laws::sampled<Letters>(2);
    Sequences<Token> names;
    CHECK_ERROR(value_and_grad(net, names, CrossEntropy{}), "Sequences: expected at least one example, got none");
    CHECK_ERROR(accuracy(net, names), "accuracy: expected at least one example, got none");
    const std::vector<Token> inputs{1, 2}, nothing{Token::none, Token::none};
    names.append(inputs, nothing);
    CHECK_ERROR(value_and_grad(net, names, CrossEntropy{}),
                "the mean of the losses: expected at least one target that counts, got none: all are Token::none, or weigh 0");
}

BOOST_AUTO_TEST_CASE(fit_takes_them_whole_or_in_batches) {
    const Sequences names(laws::texts_of<4>(21, 9));
    auto net = laws::sampled<Letters>(3), by_hand = net;
    Adam<Letters> adam{{.lr = 0.01}}, other{{.lr = 0.01}};
    const auto loss = fit(net, names, CrossEntropy{}, adam, {.epochs = 3});
    ValueAndGrad<double, Letters> last{};
    for (int epoch = 0; epoch < 3; ++epoch) {
        last = value_and_grad(by_hand, names, CrossEntropy{});
        other.step(by_hand, last.grad);
    }
    BOOST_TEST(laws::same_bits(loss, last.loss));
    BOOST_TEST(laws::differing_bits(net, by_hand) == 0u);

    random::Torch rng{1}, same_order{1};
    DataLoader loader{names, {.batch_size = 4, .shuffle = true}, rng}, order{names, {.batch_size = 4, .shuffle = true}, same_order};
    BOOST_TEST(loader.batches() == 6u);
    fit(net, loader, CrossEntropy{}, adam, {.epochs = 2});
    for (int epoch = 0; epoch < 2; ++epoch) {
        order.start_epoch();
        for (std::size_t b = 0; b < order.batches(); ++b) {
            Sequences<Token> batch;
            for (const std::size_t i : order.batch(b)) batch.append(names[i]);
            BOOST_TEST(batch.size() == (b < 5 ? 4u : 1u));
            other.step(by_hand, value_and_grad(by_hand, batch, CrossEntropy{}).grad);
        }
    }
    BOOST_TEST(laws::differing_bits(net, by_hand) == 0u);
    CHECK_ERROR(loader.batch(6), "index out of range: expected 0 to 5, got 6");
    CHECK_ERROR((DataLoader{names, {.batch_size = 0}, rng}), "DataLoader: batch_size: expected a number > 0, got 0");
    CHECK_ERROR((DataLoader{names, {.batch_size = 22, .drop_last = true}, rng}), "DataLoader with drop_last: expected at least one example, got none");
    CHECK_ERROR((DataLoader{Sequences<Token>(), {.batch_size = 2}, rng}), "DataLoader: expected at least one example, got none");
}

BOOST_AUTO_TEST_CASE(dropout_behind_the_memory_draws_by_sequence_and_position) {
    using Dropping = Sequential<OneHot<4>, GRU<4, 6>, Dropout<0.5>, Linear<6, 4>>;
    const auto net = laws::sampled<Dropping>(3);
    for (const std::size_t length : {2u, 3u, 17u}) {  // fewer positions than a register has lanes, and more
        const auto few = laws::tokens_of<4>(length);
        Sequences<Token> short_one;
        short_one.append(few);
        BOOST_TEST(laws::same_bits(value_and_grad(net, short_one, sum, Draw{.seed = 1}).loss, value_and_grad(net, few, sum, Draw{.seed = 1}).loss));
    }
    const auto text = laws::tokens_of<4>(40);
    Sequences<Token> one, three;
    one.append(text);
    for (int i = 0; i < 3; ++i) three.append(text);
    const Draw draw{.seed = 1, .step = 2};
    const auto alone = value_and_grad(net, text, sum, draw), got = value_and_grad(net, one, sum, draw);
    BOOST_TEST(laws::same_bits(alone.loss, got.loss));
    BOOST_TEST(laws::differing_bits(alone.grad, got.grad) == 0u);
    BOOST_TEST(value_and_grad(net, three, sum, draw).loss != 3 * alone.loss);  // each sequence drops others
}

BOOST_AUTO_TEST_CASE(an_ensemble_learns_as_each_member_alone) {
    const Sequences names(laws::texts_of<4>(19, 12));
    Ensemble<Letters, 5> nets{}, grads{};
    for (std::size_t i = 0; i < 5; ++i) nets.member(i, laws::sampled<Letters>(i));
    const auto losses = value_and_grad(nets, names, CrossEntropy{}, grads);
    const auto accuracies = accuracy(nets, names);
    for (std::size_t i = 0; i < 5; ++i) {
        const auto alone = value_and_grad(nets.member(i), names, CrossEntropy{});
        BOOST_TEST(laws::same_bits(losses[i], alone.loss));
        BOOST_TEST(laws::differing_bits(grads.member(i), alone.grad) == 0u);
        BOOST_TEST(accuracies[i] == accuracy(nets.member(i), names));
    }
}

// --- a loss that sees all outputs of a sequence -------------------------------------------------------------------

template <class T>
using Signal = Sequential<Linear<1, 4, T>, GRU<4, 6, T>, Linear<6, 5, T>, Tanh, Linear<5, 1, T>>;

template <class T>
std::vector<Vector<T, 1>> signal_of(std::size_t count, std::uint64_t seed) {
    laws::Samples samples(seed);
    std::vector<Vector<T, 1>> signal(count);
    for (auto& number : signal) samples.fill(number.elements());
    return signal;
}
template <class T>
Sequences<Vector<T, 1>, Vector<T, 1>> signals() {
    Sequences<Vector<T, 1>, Vector<T, 1>> all;
    for (const std::size_t length : {7u, 40u, 1u, 33u, 12u}) all.append(signal_of<T>(length + 2, length), signal_of<T>(length + 2, length + 9), {.skip = 2});
    return all;
}

BOOST_AUTO_TEST_CASE(a_loss_that_sees_all_outputs_has_the_gradient_of_finite_differences) {
    using Double = Signal<double>;
    const Double net = laws::sampled<Double>(1);
    const auto data = signals<double>();
    const auto [loss, grad] = value_and_grad(net, data, laws::EnergyRatio{});
    BOOST_TEST(evaluate(net, data, laws::EnergyRatio{}) == loss);
    Double moved = net;
    double worst = 0;
    Double::parameters([&](std::string_view, auto& tensor, const auto& of_grad) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
            const double at = tensor.elements()[i], step = 1e-5;
            tensor.elements()[i] = at + step;
            const double up = evaluate(moved, data, laws::EnergyRatio{});
            tensor.elements()[i] = at - step;
            const double down = evaluate(moved, data, laws::EnergyRatio{});
            tensor.elements()[i] = at;
            worst = std::max(worst, std::abs((up - down) / (2 * step) - of_grad.elements()[i]));
        }
    }, moved, grad);
    BOOST_TEST(worst < 1e-7);
}

BOOST_AUTO_TEST_CASE(of_many_sequences_such_a_loss_is_the_mean_and_of_one_alone_its_own) {
    using Float = Signal<float>;
    const Float net = laws::sampled<Float>(1);
    const auto data = signals<float>();
    double mean = 0;
    for (std::size_t i = 0; i < data.size(); ++i) {
        Float grad{};
        Unrolled<Float> room(data[i].size());
        const float of_one = value_and_grad(net, data[i], laws::EnergyRatio{}, grad, room);
        BOOST_TEST(of_one == evaluate(net, data[i], laws::EnergyRatio{}));
        mean += of_one / 5;
    }
    BOOST_TEST(value_and_grad(net, data, laws::EnergyRatio{}).loss == mean, boost::test_tools::tolerance(1e-5));
}

BOOST_AUTO_TEST_CASE(with_such_a_loss_a_net_an_ensemble_and_one_that_drops_units_learn) {
    using Float = Signal<float>;
    const auto data = signals<float>();
    const auto learns = [&]<class Net>(Net net) {
        random::Torch rng{1};
        net.initialize(rng);
        Adam<Net> adam{{.lr = 1e-2f}};
        const auto before = evaluate(net, data, laws::EnergyRatio{});
        fit(net, data, laws::EnergyRatio{}, adam, {.epochs = 20});
        const auto after = evaluate(net, data, laws::EnergyRatio{});
        if constexpr (requires { after[0]; }) {
            for (std::size_t i = 0; i < after.size(); ++i) BOOST_TEST(after[i] < before[i]);
        } else {
            BOOST_TEST(after < before);
        }
    };
    learns(Float{});
    learns(Ensemble<Float, 3>{});
    learns(Sequential<GRU<1, 6>, Dropout<0.2>, Linear<6, 1>>{});
}

BOOST_AUTO_TEST_CASE(in_windows_such_a_loss_is_the_mean_of_theirs) {
    using Float = Signal<float>;
    Float net = laws::sampled<Float>(1);
    const auto inputs = signal_of<float>(60, 1), targets = signal_of<float>(60, 2);
    const Sequence data(inputs, targets);
    double mean = 0;
    auto state = net.initial_state();
    for (std::size_t first = 0; first < 60; first += 20) {
        const Sequence window{std::span(inputs).subspan(first, 20), std::span(targets).subspan(first, 20)};
        Float grad{};
        Unrolled<Float> room(20);
        mean += value_and_grad(net, window, laws::EnergyRatio{}, grad, room, state).loss / 3;
    }
    SGD<Float> still{{.lr = 0}};
    BOOST_TEST(fit(net, truncated(data, 20), laws::EnergyRatio{}, still, {.epochs = 1}) == mean, boost::test_tools::tolerance(1e-5));
}

BOOST_AUTO_TEST_SUITE_END()
