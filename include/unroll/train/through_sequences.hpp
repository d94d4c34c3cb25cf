// Back-propagation through many sequences: their loss, and its gradient.
//
// The sequences of a step are put into blocks, those of like length together, by a stable sort of their lengths. Blocks
// follow each other, and so do the chunks of positions of a block, of each position its sequences. The order of every
// sum follows from the lengths alone.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/kernel/argmax.hpp>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/kernel/lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/memory_pass.hpp>
#include <unroll/net/plan.hpp>
#include <unroll/net/position_list.hpp>
#include <unroll/net/readout.hpp>
#include <unroll/net/stretch.hpp>
#include <unroll/net/unrolled_block.hpp>
#include <unroll/net/unrolled_sequence.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/sequence.hpp>
#include <unroll/train/sequences.hpp>
#include <unroll/train/through_time.hpp>
#include <unroll/train/visit.hpp>
#include <vector>

namespace unroll {

namespace detail {

template <class Input, class Target, class Loss>
inline constexpr Work work_of<Sequences<Input, Target>, Loss>{
    .of = Work::Of::sequences,
    .stands_in_lanes = stands_in_lanes<Input>,
};

/// Fills `order` with 0 to count - 1 in the order of length_of(i), the longest first; of equal ones, the first first.
template <class LengthOf>
constexpr void sort_by_length(std::size_t count, LengthOf length_of, std::vector<std::size_t>& order) {
    std::size_t longest = 0;
    for (std::size_t i = 0; i < count; ++i) longest = longest < length_of(i) ? length_of(i) : longest;
    VectorIn<LengthOf, std::size_t> begins(longest + 2, 0);  // where those of each length begin, from the longest on
    for (std::size_t i = 0; i < count; ++i) ++begins[longest - length_of(i) + 1];
    for (std::size_t i = 1; i < begins.size(); ++i) begins[i] += begins[i - 1];
    order.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i) order[begins[longest - length_of(i)]++] = i;
}

/// The positions of a block's chunk that have a target, one after the other: where the memory's outputs stand in its
/// lists, their targets, and the numbers by which units are dropped.
template <class Target>
struct ReadPositions {
    std::vector<std::size_t> at{};
    std::vector<Target> targets{};
    std::vector<std::uint32_t> numbers{};
};

/// Sequences for many steps, with the room that passes through them need. What a step sees are those with these
/// numbers.
template <class Net, class Input, class Target>
class PreparedSequences {
public:
    /// All sequences. Errors: no_examples for none, token_out_of_range.
    explicit constexpr PreparedSequences(const Sequences<Input, Target>& all)
        : all_(all), numbers_(all.size(), 0), sums_(1) {
        if (all.empty()) errors::no_examples("Sequences");
        for (std::size_t i = 0; i < numbers_.size(); ++i) {
            numbers_[i] = i;
            check_inputs(i);
        }
    }

    /// Sequences of a batch, in its order.
    constexpr void take(std::span<const std::size_t> numbers) { numbers_.assign(numbers.begin(), numbers.end()); }

    /// Calls pass(unrolled, block) for each block, where `unrolled` has room for it.
    constexpr void for_blocks(auto pass) {
        number_positions();
        sort_by_length(numbers_.size(), [&](std::size_t i) { return sequence(i).size(); }, order_);
        constexpr std::size_t most = sees_chunks<Net> ? 1 : Block<Input>::most;
        for (first_ = 0; first_ < numbers_.size(); first_ += most) {
            const std::size_t count = numbers_.size() - first_ < most ? numbers_.size() - first_ : most;
            std::array<std::span<const Input>, most> inputs{};
            std::array<std::uint32_t, most> numbers{};
            for (std::size_t s = 0; s < count; ++s) {
                inputs[s] = sequence(order_[first_ + s]).inputs;
                numbers[s] = places_[order_[first_ + s]];
            }
            block_.set(std::span<const std::span<const Input>>(inputs).first(count), numbers);
            if constexpr (lanes > 1) {
                if (!__builtin_is_constant_evaluated() &&
                    block_.total() >= thresholds::sequences_for_lanes * block_.positions()) {
                    pass(in_lanes_, block_);
                    continue;
                }
            }
            pass(one_by_one_, block_);
        }
    }

    /// Calls read(outputs, positions) for each chunk of the block's positions that have a target, or for each sequence,
    /// if the loss sees all of it, with the outputs of the memory there. What read leaves in their place goes back to
    /// `unrolled`; positions without a target get zeros.
    template <class Loss>
    constexpr void for_chunks(auto& unrolled, auto read) {
        if constexpr (sees_sequences<Loss>) return for_each_sequence(unrolled, read);
        for (std::size_t first = 0; first < block_.positions(); first += thresholds::positions) {
            const std::size_t end = first + chunk_of<false>(block_.positions() - first);
            list_positions(first, end, 0, block_.size());
            const std::size_t begin = block_.begin(first);
            auto all = unrolled.outputs(begin, block_.begin(end) - begin);
            if (positions_.at.size() == all.size()) {
                read(all, positions_);
                continue;
            }
            outputs_.clear();
            for (const std::size_t at : positions_.at) outputs_.push_back(all[at - begin]);
            if (!outputs_.empty()) read(std::span(outputs_), positions_);
            for (auto& output : all) output = {};
            for (std::size_t i = 0; i < outputs_.size(); ++i) all[positions_.at[i] - begin] = outputs_[i];
        }
    }

    /// Room for the sums of gradients of one step.
    constexpr MemoryGradients<Net>& sums() { return sums_[0]; }

    /// The loss of each position, with its share in that of the step. Errors: token_out_of_range, no_targets.
    template <class Loss>
    constexpr LossOfPart<Loss> loss_of_positions(const Loss& loss) const {
        if constexpr (targets_are_tokens<Loss> && std::is_same_v<Target, Token>) {
            for (const std::size_t i : std::span<const std::size_t>(numbers_)) {
                for (const Token target : all_[i].targets) {
                    if (target.index != Token::none) check_token<Net::outputs>(i, target);
                }
            }
        }
        LossOfPart<Loss> part{loss, 0};
        for (std::size_t i = 0; i < numbers_.size(); ++i) part.weight += weight_of_all(loss, sequence(i).targets);
        share_of(loss, part.weight, Net::outputs);
        return part;
    }

private:
    using Scalar = typename Net::Scalar;
    static constexpr std::size_t lanes = plan<Net, Sequences<Input, Target>>.lanes();
    struct NoRoom {};

    const Sequences<Input, Target>& all_;
    std::vector<std::size_t> numbers_;
    std::vector<std::size_t> order_{};
    std::vector<std::uint32_t> places_{};  // of each sequence, how many positions those before it have
    Block<Input> block_{};
    std::size_t first_ = 0;  // of the block, in the order
    ReadPositions<Target> positions_{};
    std::vector<Vector<Scalar, Readout<Net>::width>> outputs_{};
    std::conditional_t<sees_chunks<Net>, UnrolledSequence<Net>, UnrolledBlock<Net, 1>> one_by_one_{};
    std::conditional_t<lanes == 1, NoRoom, UnrolledBlock<Net, lanes>> in_lanes_{};
    std::vector<MemoryGradients<Net>> sums_;  // one: in memory, since it may be too big for the stack

    constexpr Sequence<Input, Target> sequence(std::size_t i) const { return all_[numbers_[i]]; }

    constexpr void check_inputs(std::size_t i) const {
        constexpr std::size_t vocabulary = vocabulary_of<typename Net::Expects>;
        for (const Input& input : all_[i].inputs) {
            if constexpr (std::is_same_v<Input, Token>) {
                check_token<vocabulary>(i, input);
            } else if constexpr (requires { input.symbols; }) {
                for (const Token symbol : input.symbols) check_token<vocabulary>(i, symbol);
            }
        }
    }
    template <std::size_t Vocab>
    static constexpr void check_token(std::size_t sequence, Token token) {
        if (token.index >= Vocab) errors::token_out_of_range_in(sequence, token.index, Vocab);
    }

    constexpr void number_positions() {
        places_.assign(numbers_.size(), 0);
        for (std::size_t i = 0; i + 1 < numbers_.size(); ++i)
            places_[i + 1] = places_[i] + static_cast<std::uint32_t>(sequence(i).size());
    }

    constexpr void for_each_sequence(auto& unrolled, auto read) {
        auto all = unrolled.outputs(0, block_.total());
        for (std::size_t s = 0; s < block_.size(); ++s) {
            const std::size_t length = block_.inputs(s).size();
            list_positions(0, length, s, s + 1);
            outputs_.clear();
            for (const std::size_t at : positions_.at) outputs_.push_back(all[at]);
            read(std::span(outputs_), positions_);
            for (std::size_t t = 0; t < length; ++t) all[block_.begin(t) + s] = {};
            for (std::size_t i = 0; i < outputs_.size(); ++i) all[positions_.at[i]] = outputs_[i];
        }
    }

    /// Lists the positions from `first` to before `end` that have a target, of sequences first_sequence to before
    /// end_sequence of the block.
    constexpr void list_positions(std::size_t first, std::size_t end, std::size_t first_sequence,
                                  std::size_t end_sequence) {
        positions_.at.clear();
        positions_.targets.clear();
        positions_.numbers.clear();
        for (std::size_t t = first; t < end; ++t) {
            for (std::size_t s = first_sequence; s < end_sequence && s < block_.there(t); ++s) {
                const std::size_t i = order_[first_ + s];
                const Sequence<Input, Target> of = sequence(i);
                if (t < of.skip()) continue;
                positions_.at.push_back(block_.begin(t) + s);
                positions_.targets.push_back(of.targets[t - of.skip()]);
                positions_.numbers.push_back(places_[i] + static_cast<std::uint32_t>(t));
            }
        }
        // Examples go in lanes, and those past the last have numbers too.
        positions_.numbers.resize(positions_.numbers.size() + thresholds::line, 0);
    }
};

/// The loss of a net on the sequences of a step; `grad` becomes its gradient.
template <class Net, class Input, class Target, class Loss, class AnyDraw = NoDraw>
constexpr auto value_and_grad_prepared(const Net& net, PreparedSequences<Net, Input, Target>& sequences,
                                       const Loss& loss, Net& grad, AnyDraw draw = {}) {
    const LossOfPart<Loss> part = sequences.loss_of_positions(loss);
    set_to_zero(grad);
    typename Net::Scalar total{};
    MemoryGradients<Net>& sums = sequences.sums();
    sums.begin(net);
    sequences.for_blocks([&](auto& unrolled, const auto& block) {
        unrolled.forward(net, block, draw);
        sequences.template for_chunks<Loss>(unrolled, [&](auto outputs, const auto& positions) {
            total += read_out(net, outputs, std::span(positions.targets), part, grad, positions.numbers.data(), draw);
        });
        unrolled.backward(net, block, sums, grad, draw);
    });
    sums.end(grad);
    return total;
}

/// Computes the loss without a gradient; it has the bits of value_and_grad_prepared's.
template <class Net, class Input, class Target, class Loss>
constexpr auto evaluate_prepared(const Net& net, PreparedSequences<Net, Input, Target>& sequences, const Loss& loss) {
    const LossOfPart<Loss> part = sequences.loss_of_positions(loss);
    typename Net::Scalar total{};
    sequences.for_blocks([&](auto& unrolled, const auto& block) {
        unrolled.template forward<false>(net, block);
        sequences.template for_chunks<Loss>(unrolled, [&](auto outputs, const auto& positions) {
            total += loss_of_readout(net, outputs, std::span(positions.targets), part);
        });
    });
    return total;
}

/// How many positions the net's largest output is right at.
template <class Net, class Input, class Target>
constexpr std::uint64_t correct_prepared(const Net& net, PreparedSequences<Net, Input, Target>& sequences) {
    const Readout<Net> readout{net};
    std::uint64_t right = 0;
    sequences.for_blocks([&](auto& unrolled, const auto& block) {
        unrolled.template forward<false>(net, block);
        sequences.template for_chunks<NoLoss>(unrolled, [&](auto outputs, const auto& positions) {
            for (std::size_t i = 0; i < outputs.size(); ++i) {
                Room logits([&] { return readout.forward(outputs[i]); });
                right += argmax(*logits) == Token(positions.targets[i]) ? 1u : 0u;
            }
        });
    });
    return right;
}

template <class Net, class Input, class Target, class Loss>
struct CheckOf<Net, Sequences<Input, Target>, Loss> : CheckOf<Net, Sequence<Input, Target>, Loss> {};
template <class Net, class Input, class Target, class Loss>
inline constexpr bool fits_data<Net, Sequences<Input, Target>, Loss> = fits_data<Net, Sequence<Input, Target>, Loss>;

}  // namespace detail

/// What is prepared would look at sequences that are gone at the end of the line.
template <class Net, class Input, class Target, class Loss>
constexpr void prepare(const Sequences<Input, Target>&&, const Loss&) {
    static_assert(!sizeof(Input),
                  "what is prepared would look at sequences that are gone at the end of the line: give "
                  "them a name");
}

/// Makes the room for passes through many sequences, once for all epochs. It is a view of the sequences. Errors:
/// no_examples for none, token_out_of_range for an input.
template <class Net, class Input, class Target, class Loss>
constexpr auto prepare(const Sequences<Input, Target>& sequences, const Loss&) {
    using Over = typename detail::PackOf<Net>::type;
    static_assert(Over::is_recurrent || !Over::well_formed,
                  "a net without memory sees each position alone: give it Examples");
    if constexpr (Over::well_formed && Over::is_recurrent && detail::fits_data<Over, Sequences<Input, Target>, Loss>)
        return detail::PreparedSequences<Over, Input, Target>(sequences);
    else return sequences;
}

}  // namespace unroll
