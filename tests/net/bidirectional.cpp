#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/in_the_compiler.hpp>
#include <laws/sequence.hpp>
#include <unroll.hpp>
#include <unroll/net/bidirectional.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_bidirectional)

using Tagger = Sequential<Embedding<4, 3>, Bidirectional<GRU<3, 5>>, Linear<10, 4>>;

BOOST_AUTO_TEST_CASE(its_outputs_are_those_of_one_way_and_of_the_way_back_side_by_side) {
    using Both = Sequential<Bidirectional<LSTM<2, 3>>>;
    const Both net = laws::sampled<Both>(1);
    const Sequential<LSTM<2, 3>> ahead{{net.layer<0>().ahead}}, reverse{{net.layer<0>().reverse}};
    laws::Samples samples(2);
    std::vector<Vector<float, 2>> xs(2 * detail::thresholds::positions + 5);
    for (auto& x : xs) samples.fill(x.elements());
    std::vector<Vector<float, 6>> ys(xs.size());
    net.forward(xs, ys);
    auto state = ahead.initial_state(), back = reverse.initial_state();
    std::size_t different = 0;
    for (std::size_t t = 0; t < xs.size(); ++t) {
        const auto y = ahead.forward(xs[t], state), of_reverse = reverse.forward(xs[xs.size() - 1 - t], back);
        for (std::size_t i = 0; i < 3; ++i) {
            different += laws::same_bits(ys[t][i], y[i]) ? 0 : 1;
            different += laws::same_bits(ys[xs.size() - 1 - t][3 + i], of_reverse[i]) ? 0 : 1;
        }
    }
    BOOST_TEST(different == 0u);
}

BOOST_AUTO_TEST_CASE(a_sequence_of_nothing_has_no_outputs) {
    const Sequential<OneHot<4>, GRU<4, 3>, Bidirectional<RNN<3, 2>>> net{};
    const std::vector<Token> none;
    std::vector<Vector<float, 4>> outputs;
    net.forward(none, outputs);
    BOOST_TEST(outputs.empty());
}

BOOST_AUTO_TEST_CASE(its_names_are_those_of_pytorch) {
    std::vector<std::string> names;
    Sequential<Bidirectional<RNN<2, 3>>>{}.parameters([&](std::string_view name, const auto&) { names.emplace_back(name); });
    BOOST_TEST(names == (std::vector<std::string>{"0.weight_ih_l0", "0.weight_hh_l0", "0.bias_ih_l0", "0.bias_hh_l0", "0.weight_ih_l0_reverse",
                                                  "0.weight_hh_l0_reverse", "0.bias_ih_l0_reverse", "0.bias_hh_l0_reverse"}));
}

/// A sequence of tokens with a tag each.
template <class Net>
double loss_of(const Net& net, const std::vector<Token>& inputs, const std::vector<Token>& tags) {
    return static_cast<double>(evaluate(net, Sequence(inputs, tags), CrossEntropy{}));
}

BOOST_AUTO_TEST_CASE(its_gradient_is_that_of_finite_differences) {
    using Double = Tagger::rebind<double>;
    const Double net = laws::sampled<Double>(1);
    const auto inputs = laws::tokens_of<4>(41, 1), tags = laws::tokens_of<4>(41, 2);
    Double grad{};
    Unrolled<Double> room(inputs.size());
    value_and_grad(net, Sequence(inputs, tags), CrossEntropy{}, grad, room);
    double worst = 0;
    Double moved = net;
    Double::parameters([&](std::string_view, auto& tensor, const auto& of_grad) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
            const double at = tensor.elements()[i], step = 1e-5;
            tensor.elements()[i] = at + step;
            const double up = loss_of(moved, inputs, tags);
            tensor.elements()[i] = at - step;
            const double down = loss_of(moved, inputs, tags);
            tensor.elements()[i] = at;
            worst = std::max(worst, std::abs((up - down) / (2 * step) - of_grad.elements()[i]));
        }
    }, moved, grad);
    BOOST_TEST(worst < 1e-9);
}

BOOST_AUTO_TEST_CASE(one_sequence_of_many_has_the_bits_of_one_alone) {
    const Tagger net = laws::sampled<Tagger>(1);
    Sequences<Token, Token> one, many;
    const auto inputs = laws::tokens_of<4>(41, 1), tags = laws::tokens_of<4>(41, 2);
    one.append(inputs, tags);
    auto [loss, grad] = value_and_grad(net, one, CrossEntropy{});
    Tagger expected{};
    Unrolled<Tagger> room(inputs.size());
    BOOST_TEST(value_and_grad(net, Sequence(inputs, tags), CrossEntropy{}, expected, room) == loss);
    BOOST_TEST(laws::differing_bits(grad, expected) == 0u);
    for (std::size_t length : {3u, 40u, 1u, 17u}) many.append(std::span(inputs).first(length), std::span(tags).first(length));
    const auto together = value_and_grad(net, many, CrossEntropy{});
    double sum = 0;
    for (std::size_t i = 0; i < many.size(); ++i)
        sum += static_cast<double>(evaluate(net, many[i], CrossEntropy{.reduction = Reduction::sum}));
    BOOST_TEST(together.loss == sum / 61, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(evaluate(net, many, CrossEntropy{}) == together.loss);
}

BOOST_AUTO_TEST_CASE(units_are_dropped_in_front_of_it_and_between_two_of_them_otherwise_in_each_sequence) {
    using Dropping = Sequential<Embedding<4, 8>, Dropout<0.5>, Bidirectional<GRU<8, 5>>, Dropout<0.5>, Bidirectional<RNN<10, 3>>, Linear<6, 4>>;
    const Dropping net = laws::sampled<Dropping>(1);
    const auto inputs = laws::tokens_of<4>(20, 1), tags = laws::tokens_of<4>(20, 2);
    Sequences<Token, Token> twice;
    twice.append(inputs, tags);
    twice.append(inputs, tags);
    const auto [loss, grad] = value_and_grad(net, twice, CrossEntropy{.reduction = Reduction::sum}, Draw{.seed = 7});
    // The positions of a step are counted over all of its sequences.
    Unrolled<Dropping> room(20);
    Dropping first{};
    const float of_first = value_and_grad(net, Sequence(inputs, tags), CrossEntropy{.reduction = Reduction::sum}, first, room, Draw{.seed = 7});
    BOOST_TEST(loss > of_first);
    BOOST_TEST(std::abs(loss - 2 * of_first) > 1e-3);  // other units are dropped of the second
    const auto again = value_and_grad(net, twice, CrossEntropy{.reduction = Reduction::sum}, Draw{.seed = 7});
    BOOST_TEST(again.loss == loss);
    BOOST_TEST(laws::differing_bits(again.grad, grad) == 0u);
}

BOOST_AUTO_TEST_CASE(it_learns_to_tag_what_only_the_end_of_a_sequence_tells) {
    // Each position's tag is the last token of its sequence: a net that sees only what came before cannot know it.
    Sequences<Token, Token> data;
    for (std::size_t i = 0; i < 24; ++i) {
        auto inputs = laws::tokens_of<4>(3 + i % 5, i + 1);
        data.append(inputs, std::vector<Token>(inputs.size(), inputs.back()));
    }
    random::Torch rng{1};
    Tagger net{};
    net.initialize(rng);
    Adam<Tagger> adam{{.lr = 1e-2f}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 300});
    BOOST_TEST(accuracy(net, data) == 1.0);
    BOOST_TEST(accuracy(net, data[3]) == 1.0);
}

BOOST_AUTO_TEST_CASE(the_compiler_computes_the_same) {
    laws::the_compiler_computes_the_same<3u>([](std::uint64_t seed) {
        using Small = Sequential<OneHot<4>, Bidirectional<RNN<4, 2>>, Linear<4, 4>>;
        const auto net = laws::sampled<Small>(seed);
        const std::vector<Token> inputs = laws::tokens_of<4>(3, 1), tags = laws::tokens_of<4>(3, 2);
        Unrolled<Small> room(inputs.size());
        Small grad{};
        value_and_grad(net, Sequence(inputs, tags), CrossEntropy{}, grad, room);
        return grad;
    });
}

BOOST_AUTO_TEST_CASE(an_ensemble_learns_what_each_of_its_nets_learns_alone) {
    Sequences<Token, Token> data;
    for (std::size_t i = 0; i < 3; ++i) data.append(laws::tokens_of<4>(2 + i, i + 1), laws::tokens_of<4>(2 + i, i + 9));
    Ensemble<Tagger, 3> nets;
    std::array<Tagger, 3> alone{laws::sampled<Tagger>(1), laws::sampled<Tagger>(2), laws::sampled<Tagger>(3)};
    for (std::size_t i = 0; i < 3; ++i) nets.member(i, alone[i]);
    Adam<Ensemble<Tagger, 3>> adam;
    fit(nets, data, CrossEntropy{}, adam, {.epochs = 3});
    for (std::size_t i = 0; i < 3; ++i) {
        Adam<Tagger> own;
        fit(alone[i], data, CrossEntropy{}, own, {.epochs = 3});
        BOOST_TEST((laws::differing_bits(Tagger(nets.member(i)), alone[i]) == 0u));
    }
}

BOOST_AUTO_TEST_SUITE_END()
