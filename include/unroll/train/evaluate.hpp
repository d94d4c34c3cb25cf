// evaluate: how good a net is, without training it.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <unroll/kernel/argmax.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/train/member_tables.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/sequences.hpp>
#include <unroll/train/through_sequences.hpp>
#include <unroll/train/through_time.hpp>
#include <unroll/train/visit.hpp>

namespace unroll {

namespace detail {

/// The loss of a net on data that is prepared.
template <class Net, class Prepared, class Loss>
constexpr auto evaluate_prepared(const Net& net, const Prepared& data, const Loss& loss) {
    typename Net::Scalar total{};
    visit_examples<Net>(data, loss, [&](const auto& inputs, const auto& loss_of, const ExampleNumbers&) {
        Room outputs([&]() __attribute__((always_inline)) { return net.forward(inputs); });
        Room result([&]() __attribute__((always_inline)) { return loss_of(*outputs); });
        accumulate(total, (*result).loss);
    });
    return total;
}

/// The loss of a net on a sequence that is prepared.
template <class Net, class Data, std::size_t Positions, class Loss>
constexpr auto evaluate_prepared(const Net& net, const PreparedSequence<Net, Data, Positions>& prepared,
                                 const Loss& loss) {
    return evaluate_sequence(net, prepared.data, loss);
}

/// The loss of a net, or of each net of an ensemble, on data that is prepared, or on a sequence.
template <class Net, class Prepared, class Loss>
constexpr auto loss_on(const Net& net, Prepared& prepared, const Loss& loss) {
    return over_packs(
        [&](const auto& nets, auto& data_of_nets) {
            if constexpr (is_sequence<std::remove_cvref_t<Prepared>>)
                return evaluate_sequence(nets, data_of_nets, loss);
            else return evaluate_prepared(nets, data_of_nets, loss);
        },
        net, prepared);
}

}  // namespace detail

/// The loss of a net on data, as value_and_grad gives it, alone. For an ensemble, the loss of each member. Error:
/// no_examples.
template <class Net, class Data, class Loss>
constexpr auto evaluate(const Net& net, const Data& data, const Loss& loss) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    if constexpr (detail::CheckOf<Net, Data, Loss>::stops) {
        return typename detail::LossOf<Net>::type{};
    } else if constexpr (detail::LearnsInSequence<Net, Data>) {
        const auto& sequence = as_sequence(data);  // with no room for what a backward would need
        return detail::loss_on(net, sequence, loss);
    } else {
        auto&& prepared = prepare<Net>(data, loss);
        return detail::loss_on(net, detail::inside(prepared), loss);
    }
}

template <class Net, class Data>
constexpr auto evaluate(const Net&, const Data&) {
    static_assert(!sizeof(Net), "evaluate has no loss: evaluate(net, data, CrossEntropy{})");
    return detail::NothingLearned{};
}
template <class Net, class Data, class Loss>
    requires detail::InAnotherOrder<Net, Data>
constexpr auto evaluate(const Net&, const Data&, const Loss&) {
    static_assert(!sizeof(Net), "evaluate takes a net, data and a loss: evaluate(net, data, CrossEntropy{})");
    return detail::NothingLearned{};
}

/// The mean cross-entropy. PyTorch: functional.cross_entropy(net(x), y).
template <class Net, class Data>
constexpr auto cross_entropy(const Net& net, const Data& data) {
    static_assert(sizeof(detail::CheckedData<Net, Data, CrossEntropy>) > 0);
    return evaluate(net, data, CrossEntropy{});
}

namespace detail {

/// The index of the largest output of a net for an input, after what a state remembers if there is one.
template <class Net, class X, class... State>
constexpr Token largest_output(const Net& net, const X& x, State&... state) {
    Room y([&] { return net.forward(x, state...); });
    return argmax(*y);
}

}  // namespace detail

/// How many positions of the text the net's largest logit is right at; 0 for an empty table.
template <class Net, std::size_t Vocab, std::size_t WindowSize>
constexpr std::uint64_t correct(const Net& net, const Transitions<Vocab, WindowSize>& table) {
    std::uint64_t right = 0;
    for (std::size_t i = 0; i < table.contexts; ++i) {
        right += table.counts[i][detail::largest_output(net, table.context(i)).index];
    }
    return right;
}

/// How many examples the net's largest logit is right at.
template <class Net, class Input, std::convertible_to<Token> Target, class Inputs, class Targets>
constexpr std::uint64_t correct(const Net& net, const Examples<Input, Target, Inputs, Targets>& data) {
    std::uint64_t right = 0;
    for (std::size_t i = 0; i < data.size(); ++i) {
        right += detail::largest_output(net, data.inputs[i]) == Token(data.targets[i]) ? 1u : 0u;
    }
    return right;
}

/// How many positions of a sequence the net's largest logit is right at.
template <class Net, class Data>
    requires detail::LearnsInSequence<Net, Data>
constexpr std::uint64_t correct(const Net& net, const Data& data) {
    const auto sequence = as_sequence(data);
    auto state = detail::state_of<Net>(sequence.start);
    std::uint64_t right = 0;
    detail::remember(net, std::span(sequence.inputs).subspan(0), state, [&](std::size_t first, auto outputs) {
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            if (first + i < sequence.skip()) continue;
            const Token guess = detail::largest_output(detail::Readout<Net>{net}, outputs[i]);
            right += guess == Token(sequence.targets[first + i - sequence.skip()]) ? 1u : 0u;
        }
    });
    return right;
}

/// How many positions of many sequences the net's largest logit is right at. Error: token_out_of_range.
template <class Net, class Input, std::convertible_to<Token> Target>
constexpr std::uint64_t correct(const Net& net, const Sequences<Input, Target>& data) {
    auto prepared = prepare<Net>(data, CrossEntropy{});
    return detail::correct_prepared(net, prepared);
}

namespace detail {

/// How many positions or examples data have whose target is not Token::none.
template <class Net, class Data>
constexpr std::uint64_t count_targets(const Data& data) {
    if constexpr (requires { data.total(); }) {
        return data.total();
    } else if constexpr (LearnsInSequence<Net, Data>) {
        const auto& sequence = as_sequence(data);
        return counted(std::span<const ValueOf<decltype(sequence.targets)>>(sequence.targets));
    } else if constexpr (is_sequences<Data>) {
        return counted(data.targets());
    } else {
        return counted(std::span<const ValueOf<decltype(data.targets)>>(data.targets));
    }
}

/// Whether it is known what the right outputs are; of an array, that of its tables.
template <class Net, class Data>
inline constexpr bool has_targets = LearnsInSequence<Net, Data> || !TokenRange<Data>;

/// The data of member i: its own of an array, or the data that all members share.
template <std::size_t Members, class Data>
constexpr const Data& data_of_member(const Data& data, std::size_t) {
    return data;
}
template <std::size_t Members, class Data>
    requires(!TokenRange<std::array<Data, Members>>)
constexpr const Data& data_of_member(const std::array<Data, Members>& data, std::size_t i) {
    return data[i];
}

}  // namespace detail

/// The share of positions or examples that the largest logit is right at, 0 to 1. For an ensemble, the share of each
/// member; its data may be an array, one for each. Error: no_examples.
template <class Net, class Data>
constexpr auto accuracy(const Net& net, const Data& data) {
    static_assert(detail::has_targets<Net, Data>,
                  "a net without memory has no accuracy on a text: give it next_token<Vocab>(tokens)");
    if constexpr (!detail::has_targets<Net, Data>) {
        return 0.0;
    } else if constexpr (detail::AnEnsemble<Net>) {
        std::array<double, Net::size()> accuracies{};
        for (std::size_t i = 0; i < Net::size(); ++i) {
            detail::Room member([&] { return net.member(i); });
            accuracies[i] = accuracy(*member, detail::data_of_member<Net::size()>(data, i));
        }
        return accuracies;
    } else {
        const std::uint64_t total = detail::count_targets<Net>(data);
        if (total == 0) errors::no_examples("accuracy");
        return static_cast<double>(correct(net, data)) / static_cast<double>(total);
    }
}

}  // namespace unroll
