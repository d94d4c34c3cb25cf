#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/elman.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/sequence.hpp>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_through_time)

// One, few, and around as many positions as go through the memory at once.
constexpr std::size_t lengths[] = {1, 2, detail::thresholds::positions - 1, detail::thresholds::positions, detail::thresholds::positions + 1, 2 * detail::thresholds::positions + 1};

using Deep = Sequential<Embedding<4, 3, double>, Tanh, LSTM<3, 5, double>, Sigmoid, GRU<5, 2, double>, Linear<2, 3, double>, ReLU,
                        Linear<3, 4, double>>;
using Relu = Sequential<OneHot<4>, RNN<4, 6, double, Nonlinearity::relu>, Linear<6, 4, double>>;
using WithElman = Sequential<OneHot<4>, RNN<4, 3, double>, laws::Elman<3, 4, double>>;
using Small = Net<4, 3, topology::LSTM>;

template <class Net>
void check_against_a_loop() {
    const Net net = laws::sampled<Net>(7);
    const auto start = laws::sampled_state<Net>(8);
    for (const std::size_t length : lengths) {
        const auto text = laws::tokens_of<4>(length + 1);
        for (const auto reduction : {Reduction::mean, Reduction::sum}) {
            const CrossEntropy loss{reduction};
            const double apart = laws::distance(laws::learned(net, text, loss, start), laws::position_by_position(net, text, loss, start));
            BOOST_TEST(apart <= 1e-12, length << " positions: " << apart);
        }
    }
}

BOOST_AUTO_TEST_CASE(it_gives_what_a_loop_over_the_positions_gives) {
    check_against_a_loop<Relu>();
    check_against_a_loop<Deep>();
    check_against_a_loop<WithElman>();
}

/// A loss of one's own, which sees one position at a time.
struct HalfOfTheSquare {
    constexpr double share(double, std::size_t) const { return 1; }
    constexpr LossAndGradient<double, Vector<double, 2>> operator()(const Vector<double, 2>& y, const Vector<double, 2>& target,
                                                                   double share) const {
        const auto d = elementwise([](double a, double b) { return a - b; }, y, target);
        return {(d[0] * d[0] + d[1] * d[1]) / 2 * share, {d[0] * share, d[1] * share}};
    }
};

BOOST_AUTO_TEST_CASE(it_learns_from_vectors_and_windows_too) {
    using Regression = Sequential<GRU<2, 2, double>>;
    laws::Samples samples(1);
    std::vector<Vector<double, 2>> inputs(40), targets(40);
    for (auto& x : inputs) samples.fill(x.elements());
    for (auto& y : targets) samples.fill(y.elements());
    const Sequence vectors{inputs, targets};
    const auto net = laws::sampled<Regression>(2);
    const auto start = laws::sampled_state<Regression>(3);
    const auto check = [&](const auto& loss) {
        const auto all = laws::learned(net, vectors, loss, start);
        BOOST_TEST(laws::distance(all, laws::position_by_position(net, vectors, loss, start)) <= 1e-12);
        BOOST_TEST(laws::same_bits(evaluate(net, vectors.from(start), loss), all.loss));
    };
    check(MSE{});
    check(HalfOfTheSquare{});

    using Windowed = Sequential<Embedding<4, 3, double, Window<2>>, RNN<6, 3, double>, Linear<3, 4, double>>;
    std::vector<Window<2>> windows(40);
    for (auto& window : windows) window = {{samples.bits() % 4, samples.bits() % 4}};
    const auto labels = laws::tokens_of<4>(40);
    const Sequence pairs{windows, labels};
    const auto other = laws::sampled<Windowed>(2);
    const auto zeros = other.initial_state();
    BOOST_TEST(laws::distance(laws::learned(other, pairs, CrossEntropy{}, zeros),
                              laws::position_by_position(other, pairs, CrossEntropy{}, zeros)) <= 1e-12);
}

template <class Net>
void check_that_calls_agree() {
    const Net net = laws::sampled<Net>(5);
    const auto start = laws::sampled_state<Net>(6);
    Unrolled<Net> room(100);
    for (const std::size_t length : lengths) {
        const auto text = laws::tokens_of<4>(length + 1);
        const auto expected = laws::learned(net, text, CrossEntropy{}, start);
        BOOST_TEST(laws::dirty_padding(expected.grad) == 0u);

        // Old numbers in the caller's gradient, and in room of an earlier call, have no part in it.
        BOOST_TEST(differing(laws::learned(net, text, CrossEntropy{}, start, room), expected) == 0u);
        const auto from_start = next_tokens(text).from(start);
        Net grad = net;
        BOOST_TEST(laws::same_bits(value_and_grad(net, from_start, CrossEntropy{}, grad, room), expected.loss));
        BOOST_TEST(laws::differing_bits(grad, expected.grad) == 0u);

        const auto result = value_and_grad(net, from_start, CrossEntropy{});
        BOOST_TEST(laws::same_bits(result.loss, expected.loss));
        BOOST_TEST(laws::differing_bits(result.grad, expected.grad) == 0u);
        BOOST_TEST(laws::same_bits(evaluate(net, from_start, CrossEntropy{}), expected.loss));

        // The state in front is the initial one where none is given.
        const auto from_zeros = laws::learned(net, text, CrossEntropy{}, net.initial_state(), room);
        const auto afresh = value_and_grad(net, text, CrossEntropy{});
        BOOST_TEST(laws::same_bits(afresh.loss, from_zeros.loss));
        BOOST_TEST(laws::differing_bits(afresh.grad, from_zeros.grad) == 0u);
        BOOST_TEST(laws::same_bits(evaluate(net, text, CrossEntropy{}), from_zeros.loss));
        BOOST_TEST(laws::same_bits(cross_entropy(net, text), from_zeros.loss));
    }
}

BOOST_AUTO_TEST_CASE(every_call_gives_the_same_bits) {
    check_that_calls_agree<Small>();
}

template <std::size_t Length, class Net>
void check_fixed_length() {
    const Net net = laws::sampled<Net>(5);
    const auto start = laws::sampled_state<Net>(6);
    const auto text = laws::tokens_of<4>(Length + 1);
    std::array<Token, Length + 1> fixed{};
    for (std::size_t i = 0; i < fixed.size(); ++i) fixed[i] = text[i];
    const auto expected = laws::learned(net, text, CrossEntropy{}, start);
    const auto result = value_and_grad(net, next_tokens(fixed).from(start), CrossEntropy{});
    BOOST_TEST(laws::same_bits(result.loss, expected.loss));
    BOOST_TEST(laws::differing_bits(result.grad, expected.grad) == 0u);
    Unrolled<Net, Length> room;
    BOOST_TEST(room.capacity() == Length);
    BOOST_TEST(differing(laws::learned(net, text, CrossEntropy{}, start, room), expected) == 0u);
    BOOST_TEST(laws::same_bits(evaluate(net, fixed, CrossEntropy{}), evaluate(net, text, CrossEntropy{})));
}

BOOST_AUTO_TEST_CASE(a_length_known_to_the_compiler_changes_no_bit) {
    check_fixed_length<detail::thresholds::positions + 1, Small>();
}

/// Windows of so many positions, one after the other; the state goes on, the gradient does not.
template <class Net>
void check_windows(std::size_t length, std::size_t window) {
    const Net net = laws::sampled<Net>(5);
    const auto start = laws::sampled_state<Net>(6);
    const auto text = laws::tokens_of<4>(length + 1);
    const std::span<const Token> inputs(text);
    std::vector<Vector<float, 4>> outputs(length), part(window);
    Unrolled<Net> room(window);
    auto state = start, streamed = start;
    double sum = 0;
    for (std::size_t first = 0; first < length; first += window) {
        const std::size_t count = std::min(window, length - first);
        const auto before = state;
        Net grad{};
        const auto tokens = inputs.subspan(first, count + 1);
        const auto value = value_and_grad(net, tokens, CrossEntropy{Reduction::sum}, grad, room, state);
        sum += value.loss;

        const auto alone = laws::learned(net, tokens, CrossEntropy{Reduction::sum}, before);
        BOOST_TEST(laws::same_bits(value.loss, alone.loss));
        BOOST_TEST(laws::differing_bits(grad, alone.grad) == 0u);
        BOOST_TEST(laws::differing_states(value.dstate, alone.dstate) == 0u);
        net.forward(inputs.subspan(first, count), streamed, std::span(part).first(count));
        BOOST_TEST(laws::differing_states(state, streamed) == 0u);
        std::copy_n(part.begin(), count, outputs.begin() + static_cast<std::ptrdiff_t>(first));
    }
    // All windows see what one over the whole text sees.
    std::vector<Vector<float, 4>> all(length);
    auto whole = start;
    net.forward(inputs.first(length), whole, all);
    BOOST_TEST(laws::differing_states(state, whole) == 0u);
    BOOST_TEST((outputs == all));
    const float loss = evaluate(net, next_tokens(text).from(start), CrossEntropy{Reduction::sum});
    BOOST_TEST(std::abs(sum / double{loss} - 1) < 1e-6);
}

BOOST_AUTO_TEST_CASE(windows_go_on_where_the_one_before_ended) {
    check_windows<Small>(65, 7);
    check_windows<Small>(65, 1);
    check_windows<Small>(65, 40);
    check_windows<Small>(65, 32);
}

BOOST_AUTO_TEST_CASE(one_window_over_the_text_is_the_whole) {
    const auto net = laws::sampled<Small>(5);
    const auto text = laws::tokens_of<4>(66);
    auto state = net.initial_state();
    Unrolled<Small> room(65);
    Small grad{};
    const auto [loss, dstate] = value_and_grad(net, text, CrossEntropy{}, grad, room, state);
    const auto whole = value_and_grad(net, text, CrossEntropy{});
    BOOST_TEST(laws::same_bits(loss, whole.loss));
    BOOST_TEST(laws::differing_bits(grad, whole.grad) == 0u);
}

// A training step is part of it: grad, step and clear of one epoch do not leak into the next.
constexpr Small trained_in_windows(std::uint64_t seed) {
    random::Torch rng{seed};
    Small net{};
    net.initialize(rng);
    Adam<Small> adam{{.lr = 0.01}};
    const auto text = laws::tokens_of<4>(8);
    const std::span<const Token> tokens(text);
    Unrolled<Small, 4> room;
    Small grad{};
    auto state = net.initial_state();
    for (std::size_t first = 0; first < 7; first += 4) {
        value_and_grad(net, tokens.subspan(first, first == 0 ? 5 : 4), CrossEntropy{}, grad, room, state);
        adam.step(net, grad);
    }
    return net;
}

BOOST_AUTO_TEST_CASE(the_compiler_changes_no_bit) {
    laws::the_compiler_computes_the_same<3u>([](std::uint64_t seed) { return trained_in_windows(seed); });
}

BOOST_AUTO_TEST_CASE(members_learn_what_they_learn_alone) {
    using Nets = Ensemble<Small, 3>;
    Nets nets{}, grads{};
    for (std::size_t i = 0; i < 3; ++i) nets.member(i, laws::sampled<Small>(i));
    const auto text = laws::tokens_of<4>(40);
    const auto start = laws::sampled_state<Small>(6);
    const auto check = [&](const auto& data) {
        const auto losses = value_and_grad(nets, data, CrossEntropy{}, grads);
        const auto evaluated = evaluate(nets, data, CrossEntropy{});
        for (std::size_t i = 0; i < 3; ++i) {
            const auto alone = value_and_grad(nets.member(i), data, CrossEntropy{});
            BOOST_TEST(laws::same_bits(losses[i], alone.loss));
            BOOST_TEST(laws::same_bits(evaluated[i], alone.loss));
            BOOST_TEST(laws::differing_bits(grads.member(i), alone.grad) == 0u);
        }
    };
    check(text);
    check(next_tokens(text).from(start));
}

BOOST_AUTO_TEST_CASE(too_little_room_is_an_error_and_changes_nothing) {
    const auto net = laws::sampled<Small>(5);
    const auto text = laws::tokens_of<4>(12);
    Unrolled<Small> room(10);
    Unrolled<Small, 10> fixed;
    Small grad = net;
    const auto start = laws::sampled_state<Small>(6);
    auto state = start;
    const std::string expected = "sequence too long for where it is unrolled: expected at most 10 positions, got 11";
    CHECK_ERROR(value_and_grad(net, text, CrossEntropy{}, grad, room), expected);
    CHECK_ERROR(value_and_grad(net, text, CrossEntropy{}, grad, room, state), expected);
    CHECK_ERROR(value_and_grad(net, text, CrossEntropy{}, grad, fixed, state), expected);
    BOOST_TEST((grad == net));
    BOOST_TEST((state == start));
    BOOST_TEST(laws::differing_states(laws::learned(net, std::span(text).first(11), CrossEntropy{}, start, room).state, start) > 0u);
}

BOOST_AUTO_TEST_CASE(a_sequence_too_short_is_an_error) {
    const Small net{};
    const std::vector<Token> none, one{1};
    CHECK_ERROR(value_and_grad(net, none, CrossEntropy{}),
                "sequence too short: expected at least 2 tokens, one to see and one to predict, got 0");
    CHECK_ERROR(value_and_grad(net, one, CrossEntropy{}),
                "sequence too short: expected at least 2 tokens, one to see and one to predict, got 1");
    BOOST_CHECK_THROW(evaluate(net, one, CrossEntropy{}), Error);
}

/// A token that is none, at any position: as input and as target, and as the last, as a target alone.
template <class Net>
void check_token_out_of_range(std::size_t length) {
    const auto net = laws::sampled<Net>(5);
    Unrolled<Net> room(length);
    for (const std::size_t position : {std::size_t{0}, length / 2, length - 1, length}) {
        auto text = laws::tokens_of<4>(length + 1);
        text[position] = 4;
        const std::string expected = "token out of range: expected 0 to 3, got 4";
        Net grad = net;
        auto state = net.initial_state();
        CHECK_ERROR(value_and_grad(net, text, CrossEntropy{}), expected);
        CHECK_ERROR(value_and_grad(net, text, CrossEntropy{}, grad, room, state), expected);
        BOOST_TEST((grad == net && state == net.initial_state()));  // nothing is changed
        if (position < length) {
            std::vector<Vector<typename Net::Scalar, Net::outputs>> outputs(length);
            CHECK_ERROR(net.forward(std::span(text).first(length), state, outputs), expected);
            BOOST_TEST((state == net.initial_state()));
        }
        CHECK_ERROR(evaluate(net, text, CrossEntropy{}), expected);
    }
    auto inputs = laws::tokens_of<4>(length), targets = inputs;
    targets[length - 1] = Token(-1);
    BOOST_CHECK_THROW(value_and_grad(net, Sequence{inputs, targets}, CrossEntropy{}), Error);
}

BOOST_AUTO_TEST_CASE(a_token_out_of_range_is_an_error) {
    check_token_out_of_range<Small>(1);
    check_token_out_of_range<Small>(detail::thresholds::positions + 17);
}

BOOST_AUTO_TEST_CASE(a_target_of_nll_out_of_range_changes_nothing) {
    const auto inputs = laws::tokens_of<4>(9);
    auto targets = inputs;
    targets[8] = 4;
    const auto net = laws::sampled<Small>(5);
    auto grad = net;
    BOOST_CHECK_THROW(value_and_grad(net, Sequence{inputs, targets}, NLL{}, grad), Error);
    BOOST_TEST((grad == net));
}

BOOST_AUTO_TEST_CASE(nan_is_seen_and_crashes_nothing) {
    auto net = laws::sampled<Small>(5);
    net.layer<1>().weight_ih_l0(0, 0) = __builtin_inff();
    net.layer<2>().bias[0] = __builtin_nanf("");
    const auto result = value_and_grad(net, laws::tokens_of<4>(40), CrossEntropy{});
    BOOST_TEST(result.loss != result.loss);
    BOOST_TEST(laws::dirty_padding(result.grad) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
