// The laws of many sequences: what they give together is the sum of what each gives alone, and no width of registers
// changes a bit of it.
#pragma once

#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <laws/sequence.hpp>
#include <unroll.hpp>
#include <vector>

namespace laws {

/// So many texts of unequal lengths: more than a block, and in a block more or less than any register has lanes.
template <std::size_t Vocab>
constexpr std::vector<std::vector<unroll::Token>> texts_of(std::size_t count, std::size_t longest, std::uint64_t seed = 1) {
    Samples samples(seed);
    std::vector<std::vector<unroll::Token>> texts;
    for (std::size_t i = 0; i < count; ++i) texts.push_back(tokens_of<Vocab>(2 + samples.bits() % (longest - 1), i + 1));
    return texts;
}

/// How far the loss and the gradient of sequences are from the sums over them, one by one, as a share of the largest.
template <class Net, class Input, class Target, class Loss>
double distance_from_one_by_one(const Net& net, const unroll::Sequences<Input, Target>& sequences, const Loss& sum) {
    const auto together = value_and_grad(net, sequences, sum);
    Learned<Net> expected{}, got{};
    for (const auto sequence : sequences) {
        const auto alone = value_and_grad(net, sequence, sum);
        expected.loss += alone.loss;
        Net::parameters([](std::string_view, auto& to, const auto& from) {
            for (std::size_t i = 0; i < to.elements().size(); ++i) to.elements()[i] += from.elements()[i];
        }, expected.grad, alone.grad);
    }
    got.loss = together.loss;
    got.grad = together.grad;
    return distance(got, expected);
}

}  // namespace laws
