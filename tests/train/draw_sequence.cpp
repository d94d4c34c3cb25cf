#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/sequences.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_draw_sequence)

using Memory = Sequential<OneHot<3>, RNN<3, 4>, Dropout<0.3>, Linear<4, 3>>;

using Between = Sequential<Embedding<3, 4>, Dropout<0.2>, RNN<4, 5>, Dropout<0.3>, LSTM<5, 2>, Dropout<0.1>, Linear<2, 3>>;
using Inside = Sequential<OneHot<3>, RNN<3, 4>, Residual<Dropout<0.4>, GRU<4, 4>, Dropout<0.2>>, Linear<4, 3>>;

using Kinds = boost::mpl::list<Memory, Between, Inside>;

BOOST_AUTO_TEST_CASE_TEMPLATE(positions_of_a_sequence_are_numbered_from_its_beginning, Net, Kinds) {
    const auto text = laws::tokens_of<3>(41);  // more than a chunk of positions
    const auto data = next_tokens(text);
    const Net net = laws::sampled<Net>(3);
    const Draw draw{.seed = 1ull << 40, .step = 6};
    Net grad{}, expected{};
    Unrolled<Net> room(data.size());
    const float loss = value_and_grad(net, data, CrossEntropy{}, grad, room, draw);

    auto state = net.initial_state();
    std::vector<decltype(net.trace(Token(0), state, draw.of({0})))> traces;
    float sums[2] = {};
    std::vector<Vector<float, 3>> dys;
    for (std::size_t t = 0; t < data.size(); ++t) {
        traces.push_back(net.trace(data.inputs[t], state, draw.of({t})));
        const auto result = CrossEntropy{}(traces[t].y, data.targets[t], 1 / 40.0f);
        sums[t / 32] += result.loss;
        dys.push_back(result.dy);
    }
    BOOST_TEST(loss == sums[0] + sums[1]);
    auto dstate = decltype(state){};
    for (std::size_t t = data.size(); t-- > 0;) dstate = net.backward(traces[t], dys[t], dstate, expected).dstate;
    Net::parameters(
        [](std::string_view name, const auto& a, const auto& b) {
            for (std::size_t i = 0; i < a.elements().size(); ++i)
                BOOST_TEST(std::abs(a.elements()[i] - b.elements()[i]) < 1e-6f, name << ' ' << i);
        },
        grad, expected);
    BOOST_TEST(value_and_grad(net, data, CrossEntropy{}, grad, room) == evaluate(net, data, CrossEntropy{}));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(positions_of_many_sequences_are_numbered_one_sequence_after_the_other, Net, Kinds) {
    const Sequences names(laws::texts_of<3>(21, 12));
    const Net net = laws::sampled<Net>(4);
    const Draw draw{.seed = 2, .step = 3};
    const CrossEntropy sum{.reduction = Reduction::sum};
    laws::Learned<Net> got{}, expected{};
    got.loss = value_and_grad(net, names, sum, got.grad, draw);
    std::size_t number = 0;
    for (const auto sequence : names) {
        auto state = net.initial_state();
        std::vector<decltype(net.trace(Token(0), state, draw.of({0})))> traces;
        std::vector<Vector<float, 3>> dys;
        for (std::size_t t = 0; t < sequence.size(); ++t) {
            traces.push_back(net.trace(sequence.inputs[t], state, draw.of({number++})));
            const auto result = sum(traces[t].y, sequence.targets[t], 1.0f);
            expected.loss += result.loss;
            dys.push_back(result.dy);
        }
        decltype(state) dstate{};
        for (std::size_t t = dys.size(); t-- > 0;) dstate = net.backward(traces[t], dys[t], dstate, expected.grad).dstate;
    }
    BOOST_TEST(laws::distance(got, expected) < 1e-5);
}

template <class Net>
constexpr Net trained(const auto& names, std::uint64_t seed, std::uint64_t member) {
    Net net = laws::sampled<Net>(member);
    Adam<Net> adam{{.lr = 0.05}};
    fit(net, names, CrossEntropy{}, adam, {.epochs = 2, .seed = seed});
    return net;
}

BOOST_AUTO_TEST_CASE_TEMPLATE(members_of_an_ensemble_drop_what_they_would_alone, Net, Kinds) {
    const Sequences names(laws::texts_of<3>(4, 6));
    using Nets = Ensemble<Net, 3>;
    Nets nets{};
    for (std::size_t i = 0; i < 3; ++i) nets.member(i, laws::sampled<Net>(i));
    Adam<Nets> adam{{.lr = 0.05}};
    fit(nets, names, CrossEntropy{}, adam, {.epochs = 2, .seed = 1});
    for (std::size_t i = 0; i < 3; ++i) BOOST_TEST(laws::differing_bits(nets.member(i), trained<Net>(names, 1, i)) == 0u);
}

BOOST_AUTO_TEST_CASE(each_window_of_a_sequence_is_a_step) {
    const auto text = laws::tokens_of<3>(12);
    const auto data = next_tokens(text);
    Between net = laws::sampled<Between>(3), other = net, grad{};
    Adam<Between> adam{{.lr = 0.1}}, same{{.lr = 0.1}};
    fit(net, truncated(data, 6), CrossEntropy{}, adam, {.epochs = 2, .seed = 4});
    Unrolled<Between> room(6);
    const auto windows = truncated(data, 6);
    auto state = other.initial_state();
    for (std::uint64_t step = 0; step < 4; ++step) {
        if (step % 2 == 0) state = {};
        value_and_grad(other, windows.window(step % 2), CrossEntropy{}, grad, room, state, {4, step});
        same.step(other, grad);
    }
    BOOST_TEST((net == other));
}

BOOST_AUTO_TEST_SUITE_END()
