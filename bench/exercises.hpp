// The lecture's nets and texts, as the benchmarks use them.
#pragma once

#include <benchmark/benchmark.h>
#include <string_view>
#include <unroll.hpp>
#include <vector>

#include "naive.hpp"

namespace exercises {

using namespace unroll;

template <class Alphabet, std::size_t Hidden>
struct Exercise {
    using Letters = Alphabet;
    using Model = Net<Letters::size, Hidden>;
    static constexpr std::size_t vocab = Letters::size, hidden = Hidden;

    static std::vector<Token> tokens(std::string_view text) { return Letters::encode(repeat(text, 100)); }
    static Model net() {
        random::Torch rng{43052};
        Model net{};
        net.initialize(rng);
        benchmark::DoNotOptimize(net);
        return net;
    }
};

struct AbcOneNode : Exercise<Alphabet<"abc">, 1> {
    static constexpr std::string_view text = "abc";
};
struct AbcdOneNode : Exercise<Alphabet<"abcd">, 1> {
    static constexpr std::string_view text = "abcd";
};
struct AbcdTwoNodes : Exercise<Alphabet<"abcd">, 2> {
    static constexpr std::string_view text = "abcd";
};
struct AbAcAdTwoNodes : Exercise<Alphabet<"Abcd">, 2> {
    static constexpr std::string_view text = "AbAcAd";
};
struct AbcdeThreeNodes : Exercise<Alphabet<"abcde">, 3> {
    static constexpr std::string_view text = "abcde";
};

/// A table that the optimizer does not know.
template <class E>
auto table() {
    auto data = next_token<E::vocab>(E::tokens(E::text));
    benchmark::DoNotOptimize(data);
    return data;
}

/// The naive twin of a net, with the same parameters.
template <class E>
naive::Net naive_net() {
    const auto net = E::net();
    naive::Net twin(E::vocab, E::hidden);
    for (std::size_t v = 0; v < E::vocab; ++v) {
        for (std::size_t h = 0; h < E::hidden; ++h) {
            twin.embedding[v][h] = net.template layer<0>().weight(v, h);
            twin.weight[v][h] = net.template layer<2>().weight(v, h);
        }
        twin.bias[0][v] = net.template layer<2>().bias[v];
    }
    return twin;
}

/// What share of all positions each token follows each context at.
template <class E>
naive::Matrix naive_weights() {
    const auto data = table<E>();
    naive::Matrix weights = naive::zeros(E::vocab, E::vocab);
    for (std::size_t i = 0; i < E::vocab; ++i) {
        for (std::size_t j = 0; j < E::vocab; ++j) {
            weights[i][j] = static_cast<float>(data.count(i, j)) / static_cast<float>(data.total());
        }
    }
    return weights;
}

}  // namespace exercises

#define BENCHMARK_EXERCISES(function)                                     \
    BENCHMARK_TEMPLATE(function, exercises::AbcOneNode);                  \
    BENCHMARK_TEMPLATE(function, exercises::AbcdOneNode);                 \
    BENCHMARK_TEMPLATE(function, exercises::AbcdTwoNodes);                \
    BENCHMARK_TEMPLATE(function, exercises::AbAcAdTwoNodes);              \
    BENCHMARK_TEMPLATE(function, exercises::AbcdeThreeNodes)
