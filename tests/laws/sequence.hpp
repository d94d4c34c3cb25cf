// The laws of a net with memory on a sequence: what it learns from all positions at once is what a loop over them gives.
#pragma once

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdint>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll.hpp>
#include <vector>

namespace laws {

/// Tokens of a vocabulary, one after the other.
template <std::size_t Vocab>
constexpr std::vector<unroll::Token> tokens_of(std::size_t count, std::uint64_t seed = 1) {
    Samples samples(seed);
    std::vector<unroll::Token> tokens;
    for (std::size_t i = 0; i < count; ++i) tokens.push_back(samples.bits() % Vocab);
    return tokens;
}

/// A net whose parameters, or a state whose vectors, are samples.
template <class Net>
constexpr Net sampled(std::uint64_t seed) {
    Samples samples(seed);
    Net net{};
    samples.fill_parameters(net);
    return net;
}
template <class Net>
constexpr auto sampled_state(std::uint64_t seed) {
    Samples samples(seed);
    auto state = Net::initial_state();
    decltype(state)::fields([&](auto& vector) { samples.fill(vector.elements()); }, state);
    return state;
}

/// All that a sequence gives.
template <class Net>
struct Learned {
    using State = typename Net::template State<>;

    typename Net::Scalar loss;
    Net grad;
    State dstate, state;  // the gradient of the state in front, and the state behind the last position

    friend constexpr Differences differing(const Learned& a, const Learned& b) {
        return differing_number("the loss", a.loss, b.loss) + differing_bits(a.grad, b.grad) +
               differing_states(a.dstate, b.dstate) + differing_states(a.state, b.state);
    }

    std::uint64_t hash(std::uint64_t bits) const {
        bits = laws::hash(grad, bits);
        const auto add = [&](auto number) { bits = (bits ^ std::bit_cast<unroll::detail::Word<decltype(number)>>(number)) * 0x100'0000'01b3; };
        add(loss);
        State::fields([&](const auto& a, const auto& b) {
            for (std::size_t i = 0; i < a.size(); ++i) add(a[i]), add(b[i]);
        }, dstate, state);
        return bits;
    }
};

/// From the library, in room that is allocated for the sequence or is the caller's.
template <class Net, std::size_t Positions>
constexpr Learned<Net> learned(const Net& net, const auto& data, const auto& loss, const typename Net::template State<>& start,
                               unroll::Unrolled<Net, Positions>& room) {
    Learned<Net> result{};
    result.state = start;
    const auto value = value_and_grad(net, data, loss, result.grad, room, result.state);
    result.loss = value.loss;
    result.dstate = value.dstate;
    return result;
}
template <class Net>
constexpr Learned<Net> learned(const Net& net, const auto& data, const auto& loss, const typename Net::template State<>& start) {
    unroll::Unrolled<Net> room(unroll::as_sequence(data).size());
    return learned(net, data, loss, start, room);
}

/// The loss, the gradient and the states from plain loops over the positions.
template <class Net>
Learned<Net> position_by_position(const Net& net, const auto& data, const auto& loss, const typename Net::template State<>& start) {
    using T = typename Net::Scalar;
    const auto sequence = unroll::as_sequence(data);
    const T share = static_cast<T>(loss.share(static_cast<double>(sequence.size()), Net::outputs));
    Learned<Net> result{};
    result.state = start;
    using Step = decltype(net.trace(sequence.inputs[0], result.state));
    std::vector<Step> traces;
    for (const auto& x : sequence.inputs) traces.push_back(net.trace(x, result.state));
    for (std::size_t t = traces.size(); t-- > 0;) {
        const auto [value, dy] = loss(traces[t].y, sequence.targets[t], share);
        result.loss += value;
        result.dstate = net.backward(traces[t], dy, result.dstate, result.grad).dstate;
    }
    return result;
}

/// How far two are apart, as a share of the largest number of each tensor.
template <class Net>
double distance(const Learned<Net>& a, const Learned<Net>& b) {
    double worst = std::abs(a.loss - b.loss) / std::abs(b.loss);
    const auto compare = [&](const auto& x, const auto& y) {
        double apart = 0, largest = 1e-300;
        for (std::size_t i = 0; i < x.elements().size(); ++i) {
            const double p = x.elements()[i], q = y.elements()[i];
            apart = std::max(apart, p == p ? std::abs(p - q) : 1);
            largest = std::max(largest, std::abs(q));
        }
        worst = std::max(worst, apart / largest);
    };
    Net::parameters([&](std::string_view, const auto& x, const auto& y) { compare(x, y); }, a.grad, b.grad);
    Learned<Net>::State::fields(compare, a.dstate, b.dstate);
    Learned<Net>::State::fields(compare, a.state, b.state);
    return worst;
}

}  // namespace laws
