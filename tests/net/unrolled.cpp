#include <boost/test/unit_test.hpp>
#include <laws/echo.hpp>
#include <laws/elman.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/sequence.hpp>
#include <unroll/net/unrolled.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_unrolled)

using Small = Net<4, 3, topology::GRU>;
using Deep = Sequential<Embedding<4, 3>, LSTM<3, 2>, Tanh, laws::Elman<2, 5>, Linear<5, 4>>;

BOOST_AUTO_TEST_CASE(it_has_room_for_as_many_positions_as_it_says) {
    BOOST_TEST(Unrolled<Small>(70).capacity() == 70u);
    static_assert(Unrolled<Small, 7>().capacity() == 7);
    static_assert(sizeof(Unrolled<Small>) < 1024 && sizeof(Unrolled<Small, 7>) > 7 * sizeof(Small::State<>));
}

/// Forward, and backward from an output's gradient that is the output itself.
template <class Net, std::size_t Positions>
constexpr Gradients<Net, typename Net::template State<>> there_and_back(const Net& net, std::span<const typename Unrolled<Net>::Input> inputs,
                                                                       Unrolled<Net, Positions>& unrolled) {
    auto state = laws::sampled_state<Net>(3), dstate = laws::sampled_state<Net>(4);
    Net grad{};
    unrolled.forward(net, inputs, 0, state);
    unrolled.begin_backward(net);
    unrolled.backward(net, inputs, 0, dstate, grad);
    unrolled.end_backward(grad);
    return {grad, dstate};
}

/// The same from one position to the next.
template <class Net>
Gradients<Net, typename Net::template State<>> step_by_step(const Net& whole, std::span<const typename Unrolled<Net>::Input> inputs) {
    const auto net = whole.template head<Net::memory_end>();
    auto state = laws::sampled_state<std::remove_const_t<decltype(net)>>(3), dstate = laws::sampled_state<std::remove_const_t<decltype(net)>>(4);
    auto head_grad = decltype(whole.template head<Net::memory_end>()){};
    std::vector<decltype(net.trace(inputs[0], state))> traces;
    for (const auto& x : inputs) traces.push_back(net.trace(x, state));
    for (std::size_t t = inputs.size(); t-- > 0;) dstate = net.backward(traces[t], traces[t].y, dstate, head_grad).dstate;
    Gradients<Net, typename Net::template State<>> result{};
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        ((result.dx.template layer<I>() = head_grad.template layer<I>()), ...);
        ((result.dstate.template layer<I>() = dstate.template layer<I>()), ...);
    }(std::make_index_sequence<Net::memory_end>{});
    return result;
}

template <class Input>
std::vector<Input> inputs_of(std::size_t count) {
    laws::Samples samples(2);
    std::vector<Input> inputs(count);
    for (Input& input : inputs) {
        if constexpr (std::is_same_v<Input, Token>) input = samples.bits() % 4;
        else samples.fill(input.elements());
    }
    return inputs;
}

template <class Net>
void check(std::size_t positions) {
    const Net net = laws::sampled<Net>(1);
    const auto text = inputs_of<typename Unrolled<Net>::Input>(positions);
    Unrolled<Net> unrolled(positions + 3);
    const auto got = there_and_back(net, text, unrolled), expected = step_by_step(net, text);
    BOOST_TEST(laws::differing_bits(got.dx, expected.dx) == 0u);
    BOOST_TEST(laws::differing_states(got.dstate, expected.dstate) == 0u);
    const auto again = there_and_back(net, text, unrolled);  // what it held has no part in it
    BOOST_TEST(laws::differing_bits(again.dx, expected.dx) == 0u);
}

BOOST_AUTO_TEST_CASE(positions_at_once_give_the_bits_of_one_after_the_other) {
    check<Small>(1);
    check<Small>(9);
    check<Deep>(detail::thresholds::positions);
}

// Between, behind and in front of their layers with a state they have layers without one, which take positions in lanes.
using Between = Sequential<Embedding<4, 3>, Linear<3, 5>, LSTM<5, 6>, LayerNorm<6>, Linear<6, 20>, GRU<20, 4>, Tanh, laws::Elman<4, 2>, Linear<2, 4>>;
using InFront = Sequential<Linear<3, 17>, Tanh, RNN<17, 2>, GRU<2, 3>, Linear<3, 2>, LSTM<2, 2>>;

BOOST_AUTO_TEST_CASE(layers_without_a_state_take_positions_in_lanes_and_add_in_the_order_of_one_after_the_other) {
    for (const std::size_t positions : {std::size_t{1}, std::size_t{17}, detail::thresholds::positions - 1, detail::thresholds::positions}) {
        check<Between>(positions);
        check<InFront>(positions);
        check<InFront::rebind<double>>(positions);
    }
}

BOOST_AUTO_TEST_CASE(a_layer_may_see_a_chunk_of_positions_at_once) {
    using Chunks = Sequential<Linear<3, 4>, laws::Echo<4>, GRU<4, 3>, Tanh, laws::Echo<3>, laws::Echo<3>, Linear<3, 2>>;
    static_assert(detail::SeesChunks<laws::Echo<3>> && !detail::SeesChunks<GRU<4, 3>> && !Chunks::needs_whole_sequence);
    check<Chunks>(1);
    check<Chunks>(29);
    check<Sequential<laws::Echo<3>>>(3);
}

BOOST_AUTO_TEST_CASE(it_works_in_the_compiler) {
    static constexpr auto there = [](std::uint64_t seed) {
        Unrolled<Small, 3> unrolled;
        const auto result = there_and_back(laws::sampled<Small>(seed), laws::tokens_of<4>(3), unrolled);
        return result;
    };
    constexpr auto compiled = there(5);
    const auto now = there(laws::at_run_time(5u));
    BOOST_TEST(laws::differing_bits(now.dx, compiled.dx) == 0u);
    BOOST_TEST(laws::differing_states(now.dstate, compiled.dstate) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
