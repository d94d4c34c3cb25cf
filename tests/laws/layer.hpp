// The laws of a layer. A recurrent one is put through several positions with its state.
//
// Every law is checked on a Sequential, so that the walk over the layers is under test with each of them.
#pragma once

#include <array>
#include <boost/core/demangle.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <iomanip>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <string_view>
#include <typeinfo>
#include <unroll.hpp>
#include <utility>
#include <vector>

namespace laws {

/// The net under test over T: a layer alone; where it has no parameters, after an Embedding, whose gradient is that of the
/// layer's input; a net as it is.
template <class L, class T>
struct NetOf {
    using type = unroll::Sequential<unroll::Embedding<5, 5, T>, L>;
};
template <unroll::HasScalar L, class T>
struct NetOf<L, T> {
    using type = unroll::Sequential<typename L::template rebind<T>>;
};

template <class... Layers, class T>
struct NetOf<unroll::Sequential<Layers...>, T> {
    using type = typename unroll::Sequential<Layers...>::template rebind<T>;
};

template <class Net>
using InputOf = decltype(Input<typename Net::Expects, typename Net::Scalar>::sample(std::declval<Samples&>()));
template <class Net>
using OutputOf = unroll::Vector<typename Net::Scalar, Net::outputs>;

/// The function that the laws differentiate: the sum over the positions of dy·y, plus dstate·state at the end.
template <class Net>
struct Through {
    static constexpr std::size_t positions = Net::is_recurrent ? 4 : 1;
    using T = typename Net::Scalar;
    using X = InputOf<Net>;
    using Y = OutputOf<Net>;
    using State = typename Net::template State<T>;

    std::array<X, positions> x;
    std::array<Y, positions> dy;
    State state{}, dstate{};

    explicit Through(Samples& samples) {
        for (X& input : x) input = Input<typename Net::Expects, T>::sample(samples);
        for (Y& d : dy) samples.fill(d.elements());
        fill_state(samples, state);
        fill_state(samples, dstate);
    }

    static void fill_state(Samples& samples, State& s) {
        State::fields([&](auto& vector) { samples.fill(vector.elements()); }, s);
    }

    double operator()(const Net& net) const {
        State s = state;
        double sum = 0;
        for (std::size_t t = 0; t < positions; ++t) {
            const Y y = net.forward(x[t], s);
            for (std::size_t i = 0; i < Y::size(); ++i) sum += static_cast<double>(dy[t][i]) * static_cast<double>(y[i]);
        }
        State::fields([&](const auto& a, const auto& b) {
            for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
        }, s, dstate);
        return sum;
    }

    /// The gradients of the parameters, of each input and of the state before the first position.
    auto gradients(const Net& net, Net& grad) const {
        State s = state;
        using Step = decltype(net.trace(x[0], s));
        std::vector<Step> traces;
        for (const X& input : x) traces.push_back(net.trace(input, s));
        State ds = dstate;
        std::vector<decltype(net.backward(traces[0], dy[0], ds, grad).dx)> dx(positions);
        for (std::size_t t = positions; t-- > 0;) {
            const auto result = net.backward(traces[t], dy[t], ds, grad);
            dx[t] = result.dx;
            ds = result.dstate;
        }
        return std::pair{dx, ds};
    }
};

/// backward is the derivative of forward: with respect to each parameter, input and state, in double.
template <class L>
void backward_is_the_derivative() {
    using Net = typename NetOf<L, double>::type;
    Samples samples(1);
    for (int round = 0; round < 5; ++round) {
        Net net{}, grad{};
        samples.fill_parameters(net);
        Through<Net> through(samples);
        const auto [dx, ds] = through.gradients(net, grad);
        std::size_t checked = 0;

        const auto check = [&](double& number, double gradient, std::string_view what, std::size_t i) {
            const double before = number, h = 1e-5;
            number = before + h;
            const double up = through(net);
            number = before - h;
            const double down = through(net);
            number = before;
            if (!(std::abs((up - down) / (2 * h) - gradient) < 1e-7 * (1 + std::abs(gradient)))) {
                BOOST_ERROR(std::setprecision(17) << "the gradient of " << what << "[" << i << "] is " << gradient
                                                  << " instead of " << (up - down) / (2 * h));
            }
            ++checked;
        };
        Net::parameters(
            [&](std::string_view name, auto& p, const auto& g) {
                for (std::size_t i = 0; i < p.elements().size(); ++i) check(p.elements()[i], g.elements()[i], name, i);
            },
            net, grad);
        for (std::size_t t = 0; t < through.positions; ++t) {
            if constexpr (requires { through.x[t].elements(); }) {
                for (std::size_t i = 0; i < through.x[t].size(); ++i) check(through.x[t][i], dx[t][i], "the input", i);
            }
        }
        std::size_t states = 0;
        Through<Net>::State::fields(
            [&](auto& state, const auto& gradient) {
                for (std::size_t i = 0; i < state.size(); ++i) check(state[i], gradient[i], "the state", i);
                ++states;
            },
            through.state, ds);
        BOOST_TEST((states > 0) == Net::is_recurrent);
        BOOST_TEST(checked >= Net::parameter_count);
    }
}

/// backward adds to the gradient that is there.
template <class L>
void backward_accumulates() {
    using Net = typename NetOf<L, double>::type;
    Samples samples(2);
    Net net{}, once{}, twice{};
    samples.fill_parameters(net);
    const Through<Net> through(samples);
    through.gradients(net, once);
    through.gradients(net, twice);
    through.gradients(net, twice);
    Net::parameters(
        [](std::string_view name, const auto& a, const auto& b) {
            for (std::size_t i = 0; i < a.elements().size(); ++i) {
                const double one = a.elements()[i], two = b.elements()[i];
                if (std::abs(two - 2 * one) <= 1e-12 * (1 + std::abs(one))) continue;
                BOOST_ERROR(std::setprecision(17) << name << "[" << i << "] is " << two << " after two of " << one);
            }
        },
        once, twice);
}

/// States in the lanes of one, and the numbers of a lane that are not those of a state alone.
template <class State, std::size_t Lanes>
auto states_in_lanes(const State (&states)[Lanes], auto packed) {
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        decltype(packed)::fields([&](auto& p, const auto& one) {
            for (std::size_t i = 0; i < one.size(); ++i) p[i].set(lane, one[i]);
        }, packed, states[lane]);
    }
    return packed;
}
template <class Packed, class State>
Differences differing_states_in_lane(const Packed& packed, std::size_t lane, const State& one, std::string_view what) {
    Differences result;
    Packed::fields([&](const auto& p, const auto& s) { result += differing_in_lane(what, p, lane, s); }, packed, one);
    return result;
}

/// The output, the gradient of the input and both states of a step in lanes that are not those of a step alone.
Differences differing_steps_in_lane(const auto& trace, const auto& state, const auto& gradients, std::size_t lane,
                                    const auto& trace_alone, const auto& state_alone, const auto& gradients_alone) {
    return differing_bits_in_lane(trace.y, lane, trace_alone.y, "y") +
           differing_states_in_lane(state, lane, state_alone, "the state") +
           differing_bits_in_lane(gradients.dx, lane, gradients_alone.dx, "dx") +
           differing_states_in_lane(gradients.dstate, lane, gradients_alone.dstate, "dstate");
}

/// A batch in the lanes gives the bits of its examples one after the other: outputs, states, gradients.
template <class L, class T, std::size_t Lanes>
void lanes_are_examples() {
    using Net = typename NetOf<L, T>::type;
    Samples samples(Lanes);
    Net net{};
    samples.fill_parameters(net);
    for (int round = 0; round < 3; ++round) {
        InputOf<Net> x[Lanes];
        OutputOf<Net> dy[Lanes];
        typename Through<Net>::State states[Lanes]{}, dstates[Lanes]{};
        for (auto& input : x) input = Input<typename Net::Expects, T>::sample(samples);
        for (auto& d : dy) samples.fill(d.elements());
        for (auto& state : states) Through<Net>::fill_state(samples, state);
        for (auto& state : dstates) Through<Net>::fill_state(samples, state);

        Net expected{}, grad{};
        auto state = states_in_lanes(states, Net::template initial_state<unroll::Pack<T, Lanes>>());
        const auto dstate = states_in_lanes(dstates, Net::template initial_state<unroll::Pack<T, Lanes>>());
        const auto trace = net.trace(in_lanes(x), state);
        const auto d = net.backward(trace, in_lanes(dy), dstate, grad);
        Differences different;
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            const auto one = net.trace(x[lane], states[lane]);
            const auto d_one = net.backward(one, dy[lane], dstates[lane], expected);
            different += differing_steps_in_lane(trace, state, d, lane, one, states[lane], d_one);
        }
        BOOST_TEST(different == 0u);
        BOOST_TEST(differing_bits(grad, expected) == 0u);
        BOOST_TEST(dirty_padding(grad) == 0u);
    }
}

/// A net in each lane gives the bits of that net alone: outputs, states, gradients.
template <class L, class T, std::size_t Lanes>
void lanes_are_nets() {
    using Net = typename NetOf<L, T>::type;
    using Packed = typename Net::template rebind<unroll::Pack<T, Lanes>>;
    Samples samples(Lanes + 100);
    std::vector<Net> nets(Lanes);
    Packed packed{};
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        samples.fill_parameters(nets[lane]);
        Packed::parameters(
            [&](std::string_view, auto& p, const auto& n) {
                for (std::size_t i = 0; i < n.elements().size(); ++i) p.elements()[i].set(lane, n.elements()[i]);
            },
            packed, nets[lane]);
    }
    const auto x = Input<typename Net::Expects, T>::sample(samples);
    OutputOf<Net> dy[Lanes];
    typename Through<Net>::State states[Lanes]{}, dstates[Lanes]{};
    for (auto& d : dy) samples.fill(d.elements());
    for (auto& state : states) Through<Net>::fill_state(samples, state);
    for (auto& state : dstates) Through<Net>::fill_state(samples, state);

    Packed packed_grad{};
    auto state = states_in_lanes(states, Packed::initial_state());
    const auto dstate = states_in_lanes(dstates, Packed::initial_state());
    const auto trace = packed.trace(x, state);
    const OutputOf<Packed> packed_dy = in_lanes(dy);
    const auto d = packed.backward(trace, packed_dy, dstate, packed_grad);
    Differences different;
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        Net grad{};
        const auto one = nets[lane].trace(x, states[lane]);
        const auto d_one = nets[lane].backward(one, dy[lane], dstates[lane], grad);
        different += differing_steps_in_lane(trace, state, d, lane, one, states[lane], d_one);
        different += differing_bits_in_lane(packed_grad, lane, grad);
    }
    BOOST_TEST(different == 0u);
}

/// Each number of each parameter and buffer counts when nets are compared, and comes along when they go into an ensemble.
template <class L>
void all_numbers_are_compared() {
    using Net = typename NetOf<L, float>::type;
    Samples samples(3);
    Net net{};
    net.tensors([&](std::string_view, auto& tensor) { samples.fill(tensor.elements()); });
    unroll::Ensemble<Net, 2> nets{};
    nets.member(1, net);
    BOOST_TEST((nets.member(1) == net));
    Net other = net;
    other.tensors([&](std::string_view name, auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
            const float number = tensor.elements()[i];
            tensor.elements()[i] = number + 1;
            BOOST_TEST(!(other == net), name << "[" << i << "] is not compared");
            tensor.elements()[i] = number;
        }
    });
}

/// All laws of a layer or a net, in both precisions and at lane counts that are and are not whole registers.
template <class L>
void hold_for() {
    BOOST_TEST_CONTEXT("a layer or net: " << boost::core::demangle(typeid(L).name())) {
        backward_is_the_derivative<L>();
        backward_accumulates<L>();
        all_numbers_are_compared<L>();
        const auto at = []<class T, std::size_t... Lanes>(T, std::index_sequence<Lanes...>) {
            (lanes_are_examples<L, T, Lanes>(), ...);
            (lanes_are_nets<L, T, Lanes>(), ...);
        };
        // More than any register has, and some of one; tests/lanes goes through the rest.
        at(float{}, std::index_sequence<19>{});
        at(double{}, std::index_sequence<3>{});
    }
}

}  // namespace laws
