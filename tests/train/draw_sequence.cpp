#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/sequence.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_draw_sequence)

using Memory = Sequential<OneHot<3>, RNN<3, 4>, Dropout<0.3>, Linear<4, 3>>;

BOOST_AUTO_TEST_CASE(positions_of_a_sequence_are_numbered_from_its_beginning) {
    const auto text = laws::tokens_of<3>(41);  // more than a chunk of positions
    const auto data = next_tokens(text);
    const Memory net = laws::sampled<Memory>(3);
    const Draw draw{.seed = 1ull << 40, .step = 6};
    Memory grad{}, expected{};
    Unrolled<Memory> room(data.size());
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
    Memory::parameters(
        [](std::string_view name, const auto& a, const auto& b) {
            for (std::size_t i = 0; i < a.elements().size(); ++i)
                BOOST_TEST(std::abs(a.elements()[i] - b.elements()[i]) < 1e-6f, name << ' ' << i);
        },
        grad, expected);
}

BOOST_AUTO_TEST_CASE(each_window_of_a_sequence_is_a_step) {
    const auto text = laws::tokens_of<3>(12);
    const auto data = next_tokens(text);
    Memory net = laws::sampled<Memory>(3), other = net, grad{};
    Adam<Memory> adam{{.lr = 0.1}}, same{{.lr = 0.1}};
    fit(net, truncated(data, 6), CrossEntropy{}, adam, {.epochs = 2, .seed = 4});
    Unrolled<Memory> room(6);
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
