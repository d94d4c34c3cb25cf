// The laws of lanes: how many numbers stand in a register changes no bit of what a net learns.
#pragma once

#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/samples.hpp>
#include <string_view>
#include <unroll.hpp>
#include <utility>
#include <vector>

namespace laws {

/// A text of pseudo-random tokens; unless all_occur, the symbol in the middle is missing.
template <std::size_t Vocab>
constexpr std::vector<unroll::Token> some_text(std::size_t length, bool all_occur) {
    Samples samples(Vocab);
    std::vector<unroll::Token> tokens;
    for (std::size_t i = 0; i < length; ++i) {
        std::size_t token = samples.bits() % Vocab;
        if (!all_occur && token == Vocab / 2 && Vocab > 1) token = 0;
        tokens.push_back(token);
    }
    return tokens;
}

/// The loss of a net on a table and its gradient, in a plain loop over the contexts.
template <class Net, std::size_t Vocab, std::size_t WindowSize>
auto one_by_one(const Net& net, const unroll::Transitions<Vocab, WindowSize>& table, const auto& loss) {
    using T = typename Net::Scalar;
    unroll::ValueAndGrad<T, Net> sum{};
    const double share = loss.share(static_cast<double>(table.total()), Vocab);
    for (std::size_t i = 0; i < table.contexts; ++i) {
        unroll::Vector<T, Vocab> weights{};
        for (std::size_t j = 0; j < Vocab; ++j) {
            weights[j] = static_cast<T>(static_cast<double>(table.counts[i][j]) * share);
        }
        if (table.row_total(table.context(i)) == 0) continue;
        const auto trace = net.trace(table.context(i));
        const auto result = loss(trace.y, weights);
        sum.loss += result.loss;
        net.backward(trace, result.dy, sum.grad);
    }
    return sum;
}

/// The loss of a net on examples and its gradient, in a plain loop.
template <class Net, class Input, class Target>
auto one_by_one(const Net& net, const unroll::Examples<Input, Target>& data, const auto& loss) {
    using T = typename Net::Scalar;
    unroll::ValueAndGrad<T, Net> sum{};
    double weight = 0;
    for (const Target& target : data.targets) {
        if constexpr (!std::is_same_v<Target, unroll::Token>) weight += 1;
        else if (target == unroll::Token(unroll::Token::none)) continue;
        else if constexpr (requires { loss.weight_of(target); }) weight += loss.weight_of(target);
        else weight += 1;
    }
    const T share = static_cast<T>(loss.share(weight, Net::outputs));
    for (std::size_t i = 0; i < data.size(); ++i) {
        const auto trace = net.trace(data.inputs[i]);
        const auto result = loss(trace.y, data.targets[i], share);
        sum.loss += result.loss;
        net.backward(trace, result.dy, sum.grad);
    }
    return sum;
}

/// The numbers of a loss and a gradient that are not those of the examples one by one, or are in the padding.
template <class Net, class Data, class Loss = unroll::CrossEntropy>
Differences differing_from_one_by_one(const Net& net, const Data& data, const Loss& loss) {
    const auto expected = one_by_one(net, data, loss);
    const auto got = unroll::value_and_grad(net, data, loss);
    return differing_number("the loss", got.loss, expected.loss) + differing_bits(got.grad, expected.grad) +
           dirty_padding(got.grad);
}

/// Some epochs of Adam.
template <class Loss = unroll::CrossEntropy, class Net, class Data>
constexpr void train(Net& net, const Data& data, int epochs) {
    unroll::Adam<Net> adam{{.lr = 0.05}};
    Net grad{};
    for (int epoch = 0; epoch < epochs; ++epoch) {
        value_and_grad(net, data, Loss{}, grad);
        adam.step(net, grad);
    }
}

/// A net that was trained; its initial values depend on the seed.
template <class Net, class Loss = unroll::CrossEntropy, class Data>
constexpr Net trained(const Data& data, std::uint64_t seed, int epochs) {
    Net net{};
    Samples(seed).fill_parameters(net);
    train<Loss>(net, data, epochs);
    return net;
}

/// The parameters of the members of an ensemble that are not those of the same nets trained alone.
template <std::size_t Members, class Net, class Loss = unroll::CrossEntropy, class Data>
Differences differing_from_alone(const Data& data, int epochs) {
    unroll::Ensemble<Net, Members> nets{};
    for (std::size_t i = 0; i < Members; ++i) {
        Net net{};
        Samples(i).fill_parameters(net);
        nets.member(i, net);
    }
    train<Loss>(nets, data, epochs);
    Differences different;
    for (std::size_t i = 0; i < Members; ++i) {
        const Net alone = trained<Net, Loss>(data, i, epochs);
        different += differing_bits(nets.member(i), alone) + dirty_padding(alone);
    }
    return different;
}

/// No template, so that hundreds of sizes compile fast.
inline void check_none_differ(std::string_view what, std::size_t vocab, std::size_t hidden, std::size_t bytes,
                              const Differences& different) {
    BOOST_TEST(different == 0u,
               what << ", " << vocab << " symbols, " << hidden << " nodes of " << bytes << " bytes: " << different);
}

template <std::size_t Vocab, std::size_t Hidden, class T>
using NetOfSize = unroll::Net<Vocab, Hidden, unroll::topology::Feedforward, T>;

/// A batch in the lanes, and an ensemble in the lanes, learn what one net learns from one example after the other.
template <std::size_t Vocab, std::size_t Hidden, class T>
void lanes_change_no_bit() {
    using Net = NetOfSize<Vocab, Hidden, T>;
    const auto check = [](std::string_view what, const Differences& different) {
        check_none_differ(what, Vocab, Hidden, sizeof(T), different);
    };
    const auto text = some_text<Vocab>(38 + Vocab, true), part = some_text<Vocab>(600, false);
    const auto table = unroll::next_token<Vocab>(text), part_of_a_table = unroll::next_token<Vocab>(part);
    Net net{};
    Samples(Hidden).fill_parameters(net);

    check("a table", differing_from_one_by_one(net, table, {}));
    check("a table without a symbol", differing_from_one_by_one(net, part_of_a_table, {unroll::Reduction::sum}));
    const std::span<const unroll::Token> tokens(text);
    const unroll::Examples pairs{tokens.first(text.size() - 1), tokens.last(text.size() - 1)};
    check("pairs", differing_from_one_by_one(net, pairs, {}));
    check("an ensemble", differing_from_alone<(7 * Vocab + Hidden) % 20 + 1, Net>(part_of_a_table, 3));
}

/// As lanes_change_no_bit, for 1, 2, … 20 nodes.
template <std::size_t Vocab, class T>
void lanes_change_no_bit_for_up_to_20_nodes() {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (lanes_change_no_bit<Vocab, I + 1, T>(), ...);
    }(std::make_index_sequence<20>{});
}

/// What the compiler trains is what the program trains.
template <std::size_t Vocab, std::size_t Hidden, class T>
void the_compiler_changes_no_bit() {
    using Net = NetOfSize<Vocab, Hidden, T>;
    constexpr auto table = [] { return unroll::next_token<Vocab>(some_text<Vocab>(3 * Vocab, false)); };
    static constexpr Net compiled = trained<Net>(table(), 1, 2);
    check_none_differ("a constant expression", Vocab, Hidden, sizeof(T),
                      differing_bits(trained<Net>(table(), at_run_time(1u), 2), compiled));
}

/// The numbers of symbols and of nodes that the laws are checked at: whole registers, and one more or less.
inline constexpr std::size_t sizes[] = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 20};
using EverySize = std::make_index_sequence<std::size(sizes)>;

}  // namespace laws
