// The laws of a layer. A recurrent one is put through several positions with its state.
//
// Every law is checked on a Sequential, so that the walk over the layers is under test with each of them.
#pragma once

#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <string>
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

/// What the laws differentiate: the sum over the positions of dy·y, plus dstate·state at the end.
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
        visit_states(s, s, [&](auto& tensor, const auto&) { samples.fill(tensor.elements()); });
    }

    double operator()(const Net& net) const {
        State s = state;
        double sum = 0;
        for (std::size_t t = 0; t < positions; ++t) {
            const Y y = net.forward(x[t], s);
            for (std::size_t i = 0; i < Y::size(); ++i) sum += static_cast<double>(dy[t][i]) * static_cast<double>(y[i]);
        }
        visit_states(s, dstate, [&](const auto& a, const auto& b) {
            for (std::size_t i = 0; i < a.elements().size(); ++i) {
                sum += static_cast<double>(a.elements()[i]) * static_cast<double>(b.elements()[i]);
            }
        });
        return sum;
    }

    /// visit(tensor, tensor) for the tensors of two states; the recurrent layers of the tests call theirs h.
    static void visit_states(auto& a, auto& b, auto visit) {
        boost::hana::for_each(Net::indices, [&](auto i) {
            if constexpr (requires { a[i].h; }) visit(a[i].h, b[i].h);
        });
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

        const auto check = [&](double& number, double gradient, const std::string& what) {
            const double before = number, h = 1e-5;
            number = before + h;
            const double up = through(net);
            number = before - h;
            const double down = through(net);
            number = before;
            if (!(std::abs((up - down) / (2 * h) - gradient) < 1e-7 * (1 + std::abs(gradient)))) {
                BOOST_ERROR(what << ": expected " << (up - down) / (2 * h) << ", got " << gradient);
            }
            ++checked;
        };
        Net::parameters(
            [&](std::string_view name, auto& p, const auto& g) {
                for (std::size_t i = 0; i < p.elements().size(); ++i) check(p.elements()[i], g.elements()[i], std::string(name));
            },
            net, grad);
        for (std::size_t t = 0; t < through.positions; ++t) {
            if constexpr (requires { through.x[t].elements(); }) {
                for (std::size_t i = 0; i < through.x[t].size(); ++i) check(through.x[t][i], dx[t][i], "input");
            }
        }
        auto& before = through.state;
        Through<Net>::visit_states(before, ds, [&](auto& state, const auto& gradient) {
            for (std::size_t i = 0; i < state.elements().size(); ++i) check(state.elements()[i], gradient.elements()[i], "state");
        });
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
            double worst = 0;
            for (std::size_t i = 0; i < a.elements().size(); ++i) {
                worst = std::max(worst, std::abs(b.elements()[i] - 2 * a.elements()[i]) / (1 + std::abs(a.elements()[i])));
            }
            BOOST_TEST(worst <= 1e-12, name);
        },
        once, twice);
}

/// A batch in the lanes gives the bits of its examples one after the other: outputs, gradients, gradients of inputs.
template <class L, class T, std::size_t Lanes>
void lanes_are_examples() {
    using Net = typename NetOf<L, T>::type;
    using X = InputOf<Net>;
    using Y = OutputOf<Net>;
    Samples samples(Lanes);
    Net net{};
    samples.fill_parameters(net);
    for (int round = 0; round < 3; ++round) {
        X x[Lanes];
        Y dy[Lanes];
        for (X& input : x) input = Input<typename Net::Expects, T>::sample(samples);
        for (Y& d : dy) samples.fill(d.elements());

        Net expected{}, grad{};
        auto state = Net::template initial_state<unroll::Pack<T, Lanes>>();
        const auto trace = net.trace(in_lanes(x), state);
        const auto dx = net.backward(trace, in_lanes(dy), grad);
        std::size_t different = 0;
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            const auto one = net.trace(x[lane]);
            different += differing_bits_in_lane(trace.y, lane, one.y);
            different += differing_bits_in_lane(dx, lane, net.backward(one, dy[lane], expected));
        }
        BOOST_TEST(different == 0u);
        BOOST_TEST(differing_bits(grad, expected) == 0u);
        BOOST_TEST(dirty_padding(grad) == 0u);
    }
}

/// A net in each lane gives the bits of that net alone: outputs, gradients, gradients of inputs.
template <class L, class T, std::size_t Lanes>
void lanes_are_nets() {
    using Net = typename NetOf<L, T>::type;
    using Packed = typename Net::template rebind<unroll::Pack<T, Lanes>>;
    using X = InputOf<Net>;
    using Y = OutputOf<Net>;
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
    const X x = Input<typename Net::Expects, T>::sample(samples);
    Y dy[Lanes];
    for (Y& d : dy) samples.fill(d.elements());

    Packed packed_grad{};
    const auto trace = packed.trace(x);
    const OutputOf<Packed> packed_dy = in_lanes(dy);
    const auto packed_dx = packed.backward(trace, packed_dy, packed_grad);
    std::size_t different = 0;
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        Net grad{};
        const auto one = nets[lane].trace(x);
        different += differing_bits_in_lane(trace.y, lane, one.y);
        different += differing_bits_in_lane(packed_dx, lane, nets[lane].backward(one, dy[lane], grad));
        Packed::parameters(
            [&](std::string_view, const auto& p, const auto& g) { different += differing_bits_in_lane(p, lane, g); },
            packed_grad, grad);
    }
    BOOST_TEST(different == 0u);
}

/// All laws of a layer or a net, in both precisions and at lane counts that are and are not whole registers.
template <class L>
void hold_for() {
    backward_is_the_derivative<L>();
    backward_accumulates<L>();
    const auto at = []<class T, std::size_t... Lanes>(T, std::index_sequence<Lanes...>) {
        (lanes_are_examples<L, T, Lanes>(), ...);
        (lanes_are_nets<L, T, Lanes>(), ...);
    };
    // Some of a register, and more than any has; tests/lanes goes through the rest.
    at(float{}, std::index_sequence<5, 19>{});
    at(double{}, std::index_sequence<3>{});
}

}  // namespace laws
