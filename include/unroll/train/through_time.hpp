// Back-propagation through time: the loss of a net with memory on a sequence, and its gradient.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/loss/targets.hpp>
#include <unroll/net/readout.hpp>
#include <unroll/net/unrolled.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/prepared_sequence.hpp>
#include <unroll/train/sequence.hpp>
#include <unroll/train/visit.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// A loss of some positions, each with its share in the loss of all that have a target.
template <class Loss>
struct LossOfPart : Loss {
    double weight;  // of the targets of all positions

    constexpr double share(double, std::size_t outputs) const { return Loss::share(weight, outputs); }
};
template <class Loss, class Target>
constexpr double weight_of_all(const LossOfPart<Loss>& part, std::span<const Target>) {
    return part.weight;
}

/// Checks the targets, and makes the loss of each part. Errors: token_out_of_range, no_targets.
template <class Net, class Target, class Loss>
constexpr LossOfPart<Loss> loss_of_parts(std::span<const Target> targets, const Loss& loss) {
    if constexpr (targets_are_tokens<Loss> && std::is_same_v<Target, Token>) check_targets<Net::outputs>(targets);
    const LossOfPart<Loss> part{loss, weight_of_all(loss, targets)};
    share_of(loss, part.weight, Net::outputs);
    return part;
}

/// The positions of a chunk, first, first + 1, … that have a target, and what these are.
template <class Target>
struct ChunkTargets {
    std::size_t skip;  // the first positions of the chunk, which have none
    std::span<const Target> targets;

    constexpr ChunkTargets(std::span<const Target> all, std::size_t skip_of_all, std::size_t first, std::size_t count)
        : skip(skip_of_all <= first          ? 0
               : skip_of_all - first < count ? skip_of_all - first
                                             : count),
          targets(skip == count ? std::span<const Target>() : all.subspan(first + skip - skip_of_all, count - skip)) {}
};
template <class Target, std::size_t Extent>
ChunkTargets(std::span<const Target, Extent>, std::size_t, std::size_t, std::size_t) -> ChunkTargets<Target>;

/// The losses of what the memory put out at some positions, each of which becomes its gradient; adds the gradients of
/// the readout's parameters to `grad`. `positions` is the number of the first of them, or points to those of all.
template <class Net, class Output, class Target, class Loss, class Positions, class AnyDraw>
constexpr auto read_out(const Net& net, std::span<Output> outputs, std::span<const Target> targets, const Loss& loss,
                        Net& grad, Positions positions, AnyDraw draw) {
    const Readout<Net> readout{net};
    typename Net::Scalar total{};
    std::size_t next = 0;
    visit_examples<Readout<Net>>(Examples<Output, Target>(outputs, targets), loss,
                                 [&](const auto& inputs, const auto& loss_of, const ExampleNumbers& numbers)
                                     __attribute__((always_inline)) {
                                         auto dx = readout.differentiate(
                                             inputs,
                                             [&](const auto& outputs_of_net) __attribute__((always_inline)) {
                                                 auto result = loss_of(outputs_of_net);
                                                 accumulate(total, result.loss);
                                                 return result.dy;
                                             },
                                             grad, draw_of(draw, numbers, positions));
                                         next += out_of_lanes(dx, outputs.subspan(next));
                                     });
    return total;
}

/// What stands in for a loss whose gradients are known: they are its targets.
struct GivenGradients {
    static constexpr bool takes_targets_in_lanes = true;

    constexpr double share(double, std::size_t) const { return 1; }
    template <class Y, class Dy>
    [[gnu::always_inline]] constexpr auto operator()(const Y&, const Dy& dy, auto) const {
        return LossAndGradient{typename Y::Scalar{}, dy};
    }
};

/// The loss of all outputs of a sequence, with its share in the whole, as that of the gradients that it writes.
template <class Loss, class T, std::size_t N, class Target>
constexpr T loss_of_sequence(const Loss& loss, std::span<const Vector<T, N>> ys, std::span<const Target> targets,
                             std::span<Vector<T, N>> dys) {
    const auto share = static_cast<Lane<T>>(share_of(loss, weight_of_all(loss, targets), N));
    const T value = loss(ys, targets, dys);
    for (auto& dy : dys) {
        for (auto& number : dy.numbers) number = number * share;
    }
    return value * share;
}

/// As read_out, for a loss that sees all outputs of a sequence: these are all of its positions that have a target.
template <class Net, class Output, class Target, class Loss, class Positions, class AnyDraw>
    requires(sees_sequences<Loss>)
constexpr auto read_out(const Net& net, std::span<Output> outputs, std::span<const Target> targets, const Loss& loss,
                        Net& grad, Positions positions, AnyDraw draw) {
    using Y = Vector<typename Net::Scalar, Net::outputs>;
    std::vector<Y> ys(outputs.size(), Y{}), dys(outputs.size(), Y{});
    if constexpr (std::is_same_v<AnyDraw, NoDraw>) {
        forward_stretch<Net::memory_end, Net::depth>(net, std::span<const Output>(outputs), std::span(ys));
    } else {
        for (std::size_t i = 0; i < ys.size(); ++i)
            ys[i] = forward_with_draw<Net::memory_end, Net::depth>(net, outputs[i], draw_of(draw, {i}, positions));
    }
    const auto value = loss_of_sequence(loss, std::span<const Y>(ys), targets, std::span(dys));
    read_out(net, outputs, std::span<const Y>(dys), GivenGradients{}, grad, positions, draw);
    return value;
}

/// The losses of what the memory put out at some positions alone; they have the bits of read_out's.
template <class Net, class Output, class Target, class Loss>
constexpr auto loss_of_readout(const Net& net, std::span<Output> outputs, std::span<const Target> targets,
                               const Loss& loss) {
    const Readout<Net> readout{net};
    typename Net::Scalar total{};
    visit_examples<Readout<Net>>(Examples<Output, Target>(outputs, targets), loss,
                                 [&](const auto& inputs, const auto& loss_of, const ExampleNumbers&) {
                                     accumulate(total, loss_of(readout.forward(inputs)).loss);
                                 });
    return total;
}

template <class Net, class Output, class Target, class Loss>
    requires(sees_sequences<Loss>)
constexpr auto loss_of_readout(const Net& net, std::span<Output> outputs, std::span<const Target> targets,
                               const Loss& loss) {
    using Y = Vector<typename Net::Scalar, Net::outputs>;
    std::vector<Y> ys(outputs.size(), Y{}), dys(outputs.size(), Y{});
    forward_stretch<Net::memory_end, Net::depth>(net, std::span<const Output>(outputs), std::span(ys));
    return loss_of_sequence(loss, std::span<const Y>(ys), targets, std::span(dys));
}

/// The loss of a net on a sequence; `grad` becomes its gradient. `state` is moved from in front of the first position
/// to behind the last, `dstate` becomes the gradient of the state in front. Errors: too_few_positions,
/// token_out_of_range, no_targets, and nothing is changed. In training, `draw` is that of the step.
template <class Net, class Data, class Loss, std::size_t Positions, class AnyDraw = NoDraw>
constexpr auto through_time(const Net& net, const Data& data, const Loss& loss, Net& grad,
                            Unrolled<Net, Positions>& unrolled,
                            typename Net::template State<typename Net::Scalar>& state,
                            typename Net::template State<typename Net::Scalar>& dstate, AnyDraw draw = {}) {
    const std::size_t positions = data.size();
    if (positions > unrolled.capacity()) errors::too_few_positions(unrolled.capacity(), positions);
    check_inputs<Net>(std::span(data.inputs));
    const auto part = loss_of_parts<Net>(std::span<const ValueOf<decltype(data.targets)>>(data.targets), loss);
    Net::tensors(
        [](std::string_view, auto& parameter) {
            for (auto& number : parameter.numbers) number = {};
        },
        grad);
    typename Net::Scalar total{};
    const std::size_t chunk = unrolled.chunk_of(positions);
    const auto inputs_at = [&](std::size_t first) {
        return std::span(data.inputs).subspan(first, positions - first < chunk ? positions - first : chunk);
    };
    const auto read = [&](std::size_t first, std::size_t count) {
        const ChunkTargets of_chunk(data.targets, data.skip(), first, count);
        for (auto& unused : unrolled.outputs(first, of_chunk.skip)) unused = {};
        if (of_chunk.targets.empty()) return;
        const std::size_t first_read = first + of_chunk.skip;
        total += read_out(net, unrolled.outputs(first_read, of_chunk.targets.size()), of_chunk.targets, part, grad,
                          first_read, draw);
    };
    for (std::size_t first = 0; first < positions; first += chunk) {
        auto inputs = inputs_at(first);
        unrolled.forward(net, inputs, first, state, draw);
        if constexpr (!sees_sequences<Loss>) read(first, inputs.size());
    }
    if constexpr (sees_sequences<Loss>) read(0, positions);
    unrolled.begin_backward(net);
    dstate = {};
    for (std::size_t first = (positions - 1) / chunk * chunk;; first -= chunk) {
        unrolled.backward(net, inputs_at(first), first, dstate, grad, draw);
        if (first == 0) break;
    }
    unrolled.end_backward(grad);
    return total;
}

/// Data that does not fit has had its error: no more.
template <class Net, class Data, class Loss, std::size_t Positions, class AnyDraw = NoDraw>
    requires(!fits_data<Net, Data, Loss>)
constexpr auto through_time(const Net&, const Data&, const Loss&, Net&, Unrolled<Net, Positions>&,
                            typename Net::template State<typename Net::Scalar>&,
                            typename Net::template State<typename Net::Scalar>&, AnyDraw = {}) {
    return typename Net::Scalar{};
}
template <class Net, class Data, class Loss>
    requires(!fits_data<Net, Data, Loss>)
constexpr auto evaluate_sequence(const Net&, const Data&, const Loss&) {
    return typename Net::Scalar{};
}

/// Computes the loss without a gradient; it has the bits of through_time's. Errors: token_out_of_range, no_targets.
template <class Net, class Data, class Loss>
constexpr auto evaluate_sequence(const Net& net, const Data& data, const Loss& loss) {
    using Scalar = typename Net::Scalar;
    auto state = state_of<Net>(data.start);
    const auto part = loss_of_parts<Net>(std::span<const ValueOf<decltype(data.targets)>>(data.targets), loss);
    Scalar total{};
    using Output = Vector<Scalar, Readout<Net>::width>;
    std::vector<Output> all;  // of a loss that sees them at once
    remember(net, std::span(data.inputs).subspan(0), state, [&](std::size_t first, auto outputs) {
        if constexpr (sees_sequences<Loss>) {
            for (const Output& output : outputs) all.push_back(output);
        } else {
            const ChunkTargets of_chunk(data.targets, data.skip(), first, outputs.size());
            if (of_chunk.targets.empty()) return;
            total += loss_of_readout(net, outputs.subspan(of_chunk.skip), of_chunk.targets, part);
        }
    });
    if constexpr (sees_sequences<Loss>) {
        const ChunkTargets of_all(data.targets, data.skip(), 0, all.size());
        total = loss_of_readout(net, std::span(all).subspan(of_all.skip), of_all.targets, part);
    }
    return total;
}

/// What value_and_grad gives beside the gradient of the parameters: that of the state in front.
template <class Value, class State>
struct SequenceValue {
    Value loss;
    State dstate;
};

/// The loss of a net on data that is prepared; `grad` becomes its gradient.
template <class Net, class Data, std::size_t Positions, class Loss, class AnyDraw = NoDraw>
constexpr auto value_and_grad_prepared(const Net& net, PreparedSequence<Net, Data, Positions>& prepared,
                                       const Loss& loss, Net& grad, AnyDraw draw = {}) {
    using State = typename Net::template State<typename Net::Scalar>;
    State state = state_of<Net>(prepared.data.start), dstate{};
    return through_time(net, prepared.data, loss, grad, prepared.unrolled, state, dstate, draw);
}

}  // namespace detail

/// The loss of a net on a part of a longer sequence, in room of the caller's; `grad` becomes its gradient. `state` is
/// in front of the part and is moved behind it, so that the next part can follow (truncated back-propagation). Returns
/// the loss and the gradient of the state in front. In training, `draw` is that of the step, in which the positions of
/// this part count from 0. Error: too_few_positions.
template <class Net, class Data, class Loss, std::size_t Positions>
    requires detail::LearnsInSequence<Net, Data>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss, Net& grad,
                              Unrolled<Net, Positions>& unrolled,
                              typename Net::template State<typename Net::Scalar>& state,
                              const Draw& draw = {.predicts = true}) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    using State = typename Net::template State<typename Net::Scalar>;
    detail::SequenceValue<typename Net::Scalar, State> value{};
    if constexpr (!detail::CheckOf<Net, Data, Loss>::stops)
        value.loss = detail::with_draw<Net>(draw, [&](auto drawn) {
            return detail::through_time(net, as_sequence(data), loss, grad, unrolled, state, value.dstate, drawn);
        });
    return value;
}

/// The loss of a net on a whole sequence, in room of the caller's. Error: too_few_positions.
template <class Net, class Data, class Loss, std::size_t Positions>
    requires detail::LearnsInSequence<Net, Data>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss, Net& grad,
                              Unrolled<Net, Positions>& unrolled, const Draw& draw = {.predicts = true}) {
    auto state = detail::state_of<Net>(as_sequence(data).start);
    return value_and_grad(net, data, loss, grad, unrolled, state, draw).loss;
}

}  // namespace unroll
