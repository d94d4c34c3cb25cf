// The laws of an optimizer.
#pragma once

#include <array>
#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/samples.hpp>
#include <limits>
#include <string_view>
#include <type_traits>
#include <unroll.hpp>
#include <vector>

namespace laws {

using Shapes = unroll::Sequential<unroll::Embedding<5, 3>, unroll::Tanh, unroll::Linear<3, 17>, unroll::Linear<17, 2>>;

/// A net after some steps down gradients that only depend on the seed.
template <class Optimizer, class Net>
constexpr Net stepped(const auto& options, std::uint64_t seed, int steps) {
    Samples samples(seed);
    Net net{}, grad{};
    samples.fill_parameters(net);
    Optimizer optimizer(options);
    for (int i = 0; i < steps; ++i) {
        samples.fill_parameters(grad);
        optimizer.step(net, grad);
    }
    return net;
}

/// Constant expressions, which know no registers, make the same bits.
template <template <class> class Optimizer, class Options>
void optimizer_steps_the_same_in_the_compiler(Options options, auto compiled) {
    BOOST_TEST(differing_bits(stepped<Optimizer<Shapes>, Shapes>(options, at_run_time(5u), 4), compiled) == 0u);
}

/// An ensemble's lanes take the steps of their nets.
template <template <class> class Optimizer, class Net, std::size_t Lanes>
void optimizer_lanes_are_nets(const auto& options) {
    using Packed = typename Net::template rebind<unroll::Pack<typename Net::Scalar, Lanes>>;
    const auto set = [](Packed& packed, std::size_t lane, const Net& net) {
        Packed::parameters(
            [&](std::string_view, auto& p, const auto& n) {
                for (std::size_t i = 0; i < n.elements().size(); ++i) p.elements()[i].set(lane, n.elements()[i]);
            },
            packed, net);
    };
    Packed packed{}, packed_grad{};
    std::vector<Samples> samples;
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        samples.emplace_back(lane);
        Net net{};
        samples[lane].fill_parameters(net);
        set(packed, lane, net);
    }
    Optimizer<Packed> optimizer(options);
    for (int step = 0; step < 3; ++step) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            Net grad{};
            samples[lane].fill_parameters(grad);
            set(packed_grad, lane, grad);
        }
        optimizer.step(packed, packed_grad);
    }
    Differences different;
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        const Net alone = stepped<Optimizer<Net>, Net>(options, lane, 3);
        different += differing_bits_in_lane(packed, lane, alone);
    }
    BOOST_TEST(different == 0u);
}

/// The members of an ensemble take the steps of their nets, each with options of its own, some of them 0, and for as
/// long as it is going.
template <template <class> class Optimizer, class Net, std::size_t Members>
void optimizer_members_are_nets(const auto& options) {
    using Nets = unroll::Ensemble<Net, Members>;
    const bool may_be_zero = [&] {
        if constexpr (requires { options.nesterov; }) return !options.nesterov;
        else return true;
    }();
    const auto vary = [&](double number, std::size_t option, std::size_t member) {
        return may_be_zero && (option + member) % 4 == 3 ? 0 : number * (1 - static_cast<double>(member) / 64);
    };
    std::size_t option = 0;
    Optimizer<Nets> together(options.map([&](double number) {
        std::array<double, Members> numbers{};
        for (std::size_t i = 0; i < Members; ++i) numbers[i] = vary(number, option, i);
        ++option;
        return unroll::PerMember<Members>(numbers);
    }));

    constexpr std::size_t steps = 6;
    Nets nets{}, grads{};
    std::vector<Samples> samples;
    for (std::size_t i = 0; i < Members; ++i) {
        Net net{};
        samples.emplace_back(i).fill_parameters(net);
        nets.member(i, net);
    }
    for (std::size_t step = 0; step < steps; ++step) {
        std::array<bool, Members> going{};
        for (std::size_t i = 0; i < Members; ++i) {
            going[i] = i % (steps + 1) > step;
            Net grad{};
            samples[i].fill_parameters(grad);
            grads.member(i, grad);
        }
        unroll::detail::step_packs_that_train<Nets>(going, [&](std::size_t p, const auto& those) {
            together.step_pack(p, nets.packs[p], grads.packs[p], those);
        });
    }

    Differences different;
    for (std::size_t i = 0; i < Members; ++i) {
        option = 0;
        Optimizer<Net> alone(options.map([&](double number) { return vary(number, option++, i); }));
        Samples numbers(i);
        Net net{}, grad{};
        numbers.fill_parameters(net);
        for (std::size_t step = 0; step < i % (steps + 1); ++step) {
            numbers.fill_parameters(grad);
            alone.step(net, grad);
        }
        different += differing_bits(nets.member(i), net);
        Optimizer<Net>::state(
            [&](std::string_view name, const auto& of_members, const auto& of_net) {
                if constexpr (requires { of_members.member(i); })
                    different += differing_bits(of_members.member(i), of_net);
                else different += differing_number(name, of_members[i], of_net);
            },
            together, alone);
    }
    BOOST_TEST(different == 0u);
}

/// Padding stays zero, whatever the gradient.
template <template <class> class Optimizer>
void optimizer_leaves_padding_zero(const auto& options) {
    for (const float g : {1.f, 0.f, std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()}) {
        Shapes net{}, grad{};
        Samples(1).fill_parameters(net);
        grad.parameters([&](std::string_view, auto& tensor) {
            for (std::size_t i = 0; i < tensor.elements().size(); ++i) tensor.elements()[i] = g;
        });
        Optimizer<Shapes> optimizer(options);
        for (int i = 0; i < 3; ++i) optimizer.step(net, grad);
        BOOST_TEST(dirty_padding(net) == 0u);
        Optimizer<Shapes>::state([](std::string_view name, const auto& kept) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(kept)>, Shapes>) BOOST_TEST(dirty_padding(kept) == 0u, name);
        }, optimizer);
    }
}

/// A learning rate of zero changes nothing.
template <template <class> class Optimizer>
void optimizer_stands_still_without_a_learning_rate(auto options) {
    options.lr = 0;
    BOOST_TEST(differing_bits(stepped<Optimizer<Shapes>, Shapes>(options, 3, 3), stepped<Optimizer<Shapes>, Shapes>(options, 3, 0)) == 0u);
}

template <template <class> class Optimizer>
void hold_for_optimizer(const auto& options) {
    optimizer_lanes_are_nets<Optimizer, Shapes, 1>(options);
    optimizer_lanes_are_nets<Optimizer, Shapes, 4>(options);
    optimizer_lanes_are_nets<Optimizer, Shapes, 8>(options);
    optimizer_lanes_are_nets<Optimizer, Shapes, 16>(options);
    optimizer_lanes_are_nets<Optimizer, Shapes::rebind<double>, 5>(options);
    optimizer_members_are_nets<Optimizer, Shapes, 1>(options);
    optimizer_members_are_nets<Optimizer, Shapes, 16>(options);
    optimizer_members_are_nets<Optimizer, Shapes, 37>(options);
    optimizer_members_are_nets<Optimizer, Shapes::rebind<double>, 13>(options);
    optimizer_leaves_padding_zero<Optimizer>(options);
    optimizer_stands_still_without_a_learning_rate<Optimizer>(options);
}

}  // namespace laws
