#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/lanes.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/loss/targets.hpp>
#include <vector>

using namespace unroll;

namespace {

constexpr std::string_view mean_of_none = "the mean of the losses: expected at least one target that counts, got none: "
                                          "all are Token::none, or weigh 0";

/// Tokens and the next ones, of which some do not count.
struct Pairs {
    std::vector<Token> inputs, targets;

    explicit Pairs(std::size_t count) : inputs(laws::some_text<5>(count + 1, true)), targets(inputs.begin() + 1, inputs.end()) {
        inputs.pop_back();
        for (std::size_t i = 0; i < count; ++i)
            if (i * i % 7 < 3) targets[i] = Token::none;
    }
    Examples<Token, Token> examples() const { return {inputs, targets}; }
    Sequence<Token, Token> sequence() const { return {inputs, targets}; }

    /// Those that count.
    Pairs counting() const {
        Pairs result = *this;
        result.inputs.clear(), result.targets.clear();
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (targets[i] == Token(Token::none)) continue;
            result.inputs.push_back(inputs[i]);
            result.targets.push_back(targets[i]);
        }
        return result;
    }
};

template <class Net>
Net with_numbers() {
    Net net{};
    laws::Samples(1).fill_parameters(net);
    return net;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(loss_targets)

BOOST_AUTO_TEST_CASE(the_targets_token_has_the_share) {
    BOOST_TEST((weights_of(Vector<float, 3>{}, Token(2), 0.25f) == Vector<float, 3>{0, 0, 0.25f}));
    BOOST_CHECK_THROW(weights_of(Vector<float, 3>{}, Token(3), 0.25f), Error);
}

BOOST_AUTO_TEST_CASE(each_lane_has_its_own) {
    Pack<Token, 3> targets;
    for (std::size_t lane = 0; lane < 3; ++lane) targets.set(lane, Token(lane));
    const auto weights = weights_of(Vector<Pack<float, 3>, 3>{}, targets, 0.25f);
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t lane = 0; lane < 3; ++lane) BOOST_TEST(weights[i][lane] == (i == lane ? 0.25f : 0));
    targets.set(1, Token(3));
    BOOST_CHECK_THROW(weights_of(Vector<Pack<float, 3>, 3>{}, targets, 0.25f), Error);
}

BOOST_AUTO_TEST_CASE(a_target_of_none_weighs_nothing_in_any_lane) {
    BOOST_TEST((weights_of(Vector<float, 3>{}, Token(Token::none), 0.25f, 0.5f) == Vector<float, 3>{}));
    BOOST_TEST((weights_of(Vector<float, 3>{}, Token(1), 0.25f, 0.5f) == Vector<float, 3>{0.5f, 0.75f, 0.5f}));
    Pack<Token, 8> targets;
    for (std::size_t lane = 0; lane < 8; ++lane) targets.set(lane, lane % 3 == 0 ? Token(Token::none) : Token(lane % 3));
    const auto weights = weights_of(Vector<Pack<float, 8>, 3>{}, targets, 0.25f, 0.5f);
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t lane = 0; lane < 8; ++lane)
            BOOST_TEST(weights[i][lane] == (lane % 3 == 0 ? 0 : lane % 3 == i ? 0.75f : 0.5f));
    targets.set(5, Token(-1));
    BOOST_CHECK_THROW(weights_of(Vector<Pack<float, 8>, 3>{}, targets, 0.25f), Error);
}

BOOST_AUTO_TEST_CASE(examples_without_a_target_do_not_count_in_any_form) {
    for (const std::size_t count : {1u, 5u, 17u, 100u}) {
        const Pairs pairs(count + 3);
        const Pairs some = pairs.counting();
        const auto check = [&](const auto& net, const auto& loss) {
            BOOST_TEST(laws::differing_from_one_by_one(net, pairs.examples(), loss) == 0u);
            const auto got = value_and_grad(net, pairs.examples(), loss);
            const auto expected = value_and_grad(net, some.examples(), loss);
            BOOST_TEST(laws::differing_bits(got.grad, expected.grad) == 0u);
            BOOST_TEST(got.loss == expected.loss);
            BOOST_TEST(evaluate(net, pairs.examples(), loss) == got.loss);
            BOOST_TEST(accuracy(net, pairs.examples()) == accuracy(net, some.examples()));
        };
        check(with_numbers<Net<5, 3>>(), CrossEntropy{});
        check(with_numbers<Net<5, 3>>(), CrossEntropy{.label_smoothing = 0.25});
        check(with_numbers<Net<5, 33>>(), CrossEntropy{.reduction = Reduction::sum});
        check(with_numbers<Sequential<Embedding<5, 4>, Linear<4, 5>, LogSoftmax>>(), NLL{});
        check(with_numbers<Net<5, 3, topology::Feedforward, double>>(), WeightedCrossEntropy<5>{.weight = {1, 2, 3, 0.5, 4}});
    }
}

BOOST_AUTO_TEST_CASE(they_do_not_count_in_an_ensemble_or_in_batches) {
    const Pairs pairs(50);
    Ensemble<Net<5, 3>, 19> nets{};
    random::Torch rng{1};
    nets.initialize(rng);
    const auto together = value_and_grad(nets, pairs.examples(), CrossEntropy{});
    const auto shares = accuracy(nets, pairs.examples());
    for (std::size_t i = 0; i < 19; ++i) {
        const auto alone = value_and_grad(nets.member(i), pairs.examples(), CrossEntropy{});
        BOOST_TEST(together.loss[i] == alone.loss);
        BOOST_TEST((together.grad.member(i) == alone.grad));
        BOOST_TEST(shares[i] == accuracy(nets.member(i), pairs.examples()));
    }

    auto net = with_numbers<Net<5, 3>>(), same = net;
    SGD<Net<5, 3>> sgd{{.lr = 0.1}};
    DataLoader batches{pairs.examples(), {.batch_size = 20}, rng};
    const float mean = fit(net, batches, CrossEntropy{}, sgd, {.epochs = 1});
    float expected = 0;
    for (std::size_t i = 0; i < batches.batches(); ++i) {
        const auto [loss, grad] = value_and_grad(same, batches.batch(i), CrossEntropy{});
        expected += loss / 3.0f;
        sgd.step(same, grad);
    }
    BOOST_TEST((net == same));
    BOOST_TEST(mean == expected);
}

BOOST_AUTO_TEST_CASE(positions_without_a_target_do_not_count_in_a_sequence) {
    const auto net = with_numbers<Net<5, 3, topology::GRU, double>>();
    for (const std::size_t count : {3u, 20u, 100u}) {
        const Pairs pairs(count);
        double positions = 0, sum = 0, right = 0;
        auto state = net.initial_state();
        for (std::size_t i = 0; i < count; ++i) {
            const auto y = net.forward(pairs.inputs[i], state);
            if (pairs.targets[i] == Token(Token::none)) continue;
            ++positions;
            sum += CrossEntropy{}(y, pairs.targets[i], 1).loss;
            right += argmax(y) == pairs.targets[i] ? 1 : 0;
        }
        const auto [loss, grad] = value_and_grad(net, pairs.sequence(), CrossEntropy{});
        BOOST_TEST(std::abs(loss - sum / positions) < 1e-14);
        BOOST_TEST(evaluate(net, pairs.sequence(), CrossEntropy{}) == loss);
        BOOST_TEST(accuracy(net, pairs.sequence()) == right / positions);
        const double summed = evaluate(net, pairs.sequence(), CrossEntropy{.reduction = Reduction::sum});
        BOOST_TEST(std::abs(summed - sum) < 1e-12);
    }
    // The loss of an epoch over windows is that of all positions, if nothing is learned meanwhile.
    const Pairs pairs(100);
    auto still = net;
    SGD<std::remove_const_t<decltype(net)>> sgd{{.lr = 0}};
    const double in_windows = fit(still, truncated(pairs.sequence(), 10), CrossEntropy{}, sgd, {.epochs = 1});
    BOOST_TEST(std::abs(in_windows - evaluate(net, pairs.sequence(), CrossEntropy{})) < 1e-14);
}

BOOST_AUTO_TEST_CASE(indices_are_targets_too) {
    const auto net = with_numbers<Net<5, 3>>();
    const std::vector<Token> inputs{0, 1, 2}, tokens{1, Token::none, 4};
    const std::vector<std::uint32_t> indices{1, Token::none, 4};
    BOOST_TEST(cross_entropy(net, Examples{inputs, indices}) == cross_entropy(net, Examples{inputs, tokens}));
    BOOST_TEST(accuracy(net, Examples{inputs, indices}) == accuracy(net, Examples{inputs, tokens}));
    const std::vector<int> negative{1, -100, 4};  // PyTorch's ignore_index
    CHECK_ERROR(cross_entropy(net, Examples{inputs, negative}),
                "token out of range: expected 0 to 4, got a negative number, or one above 32 bits");
}

BOOST_AUTO_TEST_CASE(a_mean_over_nothing_is_an_error_and_changes_nothing) {
    const std::vector<Token> inputs{0, 1, 2}, none(3, Token::none), mixed{1, Token::none, Token::none};
    auto net = with_numbers<Net<5, 3>>();
    const auto before = net;
    Adam<Net<5, 3>> adam{};
    const Examples pairs{inputs, none};
    CHECK_ERROR(fit(net, pairs, CrossEntropy{}, adam, {.epochs = 2}), mean_of_none);
    CHECK_ERROR(cross_entropy(net, pairs), mean_of_none);
    CHECK_ERROR(accuracy(net, pairs), "accuracy: expected at least one example, got none");
    BOOST_TEST(evaluate(net, pairs, CrossEntropy{.reduction = Reduction::sum}) == 0);
    BOOST_TEST((net == before));

    auto memory = with_numbers<Net<5, 3, topology::LSTM>>();
    const auto fresh = memory;
    Adam<decltype(memory)> of_memory{};
    CHECK_ERROR(fit(memory, Sequence{inputs, none}, CrossEntropy{}, of_memory, {.epochs = 2}), mean_of_none);
    CHECK_ERROR(fit(memory, truncated(Sequence{inputs, mixed}, 1), CrossEntropy{}, of_memory, {.epochs = 2}), mean_of_none);
    CHECK_ERROR(evaluate(memory, Sequence{inputs, none}, CrossEntropy{}), mean_of_none);
    BOOST_TEST((memory == fresh));
}

constexpr Token some_targets[]{1, Token::none, 3, Token::none, 0};
constexpr Token some_inputs[]{0, 1, 2, 3, 4};

constexpr auto trained(const auto& loss) {
    Net<5, 3> net{};
    net.layer<0>().weight(0, 1) = 0.5f;
    net.layer<2>().weight(3, 1) = -0.25f;
    SGD<Net<5, 3>> sgd{{.lr = 0.5}};
    fit(net, Examples{some_inputs, some_targets}, loss, sgd, {.epochs = 3});
    return net;
}

BOOST_AUTO_TEST_CASE(is_the_same_in_constant_expressions) {
    constexpr CrossEntropy smoothing{.label_smoothing = 0.1};
    constexpr auto compiled = trained(CrossEntropy{}), smoothed = trained(smoothing);
    BOOST_TEST((trained(CrossEntropy{}) == compiled));
    BOOST_TEST((trained(smoothing) == smoothed));
}

BOOST_AUTO_TEST_SUITE_END()
