// Truncated: a long sequence in windows, each of which is a step of its own.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/unrolled.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/train/fit.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/sequence.hpp>
#include <unroll/train/through_time.hpp>
#include <unroll/train/trainees.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// A sequence that `fit` goes through in windows of so many positions, the last one with what is left: a step for each
/// window, no gradient further back than to its beginning, the state carried over from one to the next.
/// Williams and Peng, An efficient gradient-based algorithm for on-line training of recurrent network trajectories
/// (1990); in PyTorch a loop with `state.detach()`.
template <class Data>
class Truncated {
public:
    /// Error: invalid_option for windows of none.
    constexpr Truncated(Data sequence, std::size_t window) : sequence_(std::move(sequence)), window_(window) {
        if (window == 0) errors::invalid_option("truncated", "window", "a number > 0", 0);
        if (window > sequence_.size()) window_ = sequence_.size();
    }

    constexpr decltype(auto) sequence() const& { return sequence_.view(); }
    constexpr Data sequence() && { return std::move(sequence_); }
    constexpr std::size_t window() const { return window_; }
    constexpr std::size_t windows() const { return (sequence_.size() + window_ - 1) / window_; }

    /// Window i, without the state in front of it. Error: index_out_of_range.
    constexpr auto window(std::size_t i) const& {
        if (i >= windows()) errors::index_out_of_range(i, windows());
        const std::size_t first = i * window_, rest = sequence_.size() - first;
        const std::size_t count = rest < window_ ? rest : window_;
        using View = typename Data::View;
        using Input = std::remove_const_t<typename decltype(View::inputs)::element_type>;
        using Target = std::remove_const_t<typename decltype(View::targets)::element_type>;
        return Sequence<Input, Target>(std::span<const Input>(sequence_.inputs).subspan(first, count),
                                       std::span<const Target>(sequence_.targets).subspan(first, count));
    }
    constexpr auto window(std::size_t i) const&& {
        const auto part = window(i);
        if constexpr (Data::is_view) {
            return part;
        } else {
            return Sequence{std::vector(part.inputs.begin(), part.inputs.end()),
                            std::vector(part.targets.begin(), part.targets.end())};
        }
    }

private:
    Data sequence_;
    std::size_t window_;
};

/// A text, or a sequence, in windows of so many positions: a view of one that has a name, which has to live as long;
/// what is given as a temporary moves in. Errors: sequence_too_short, invalid_option for windows of none.
template <class Data>
    requires(is_sequence<std::remove_cvref_t<Data>> || TokenRange<std::remove_cvref_t<Data>>)
constexpr auto truncated(Data&& data, std::size_t window) {
    using Given = std::remove_cvref_t<Data>;
    if constexpr (!is_sequence<Given>) {
        using Its = decltype(next_tokens(std::forward<Data>(data)));
        return Truncated<Its>(next_tokens(std::forward<Data>(data)), window);
    } else if constexpr (std::is_lvalue_reference_v<Data>) {
        return Truncated<typename Given::View>(data.view(), window);
    } else {
        return Truncated<Given>(std::forward<Data>(data), window);
    }
}

template <class Data>
inline constexpr bool takes_steps_in_between<Truncated<Data>> = true;

/// The state of a net, or of each pack of an ensemble, that is carried from window to window.
template <class Net>
struct CarriedState {
    typename Net::template State<typename Net::Scalar> state{}, dstate{};

    constexpr void start(const auto& from) { state = state_of<Net>(from); }

    constexpr auto through_window(const Net& net, const auto& window, const auto& loss, Net& grad, auto& unrolled,
                                  auto draw) {
        return through_time(net, window, loss, grad, unrolled, state, dstate, draw);
    }
};
template <class Net, std::size_t Members>
struct CarriedState<Ensemble<Net, Members>> {
    using Nets = Ensemble<Net, Members>;
    std::array<CarriedState<typename Nets::PackedNet>, Nets::pack_count> packs{};

    constexpr void start(const auto& from) {
        for (auto& pack : packs) pack.start(from);
    }

    constexpr auto through_window(const Nets& nets, const auto& window, const auto& loss, Nets& grads, auto& unrolled,
                                  auto draw) {
        return Nets::gather([&](std::size_t p) {
            return packs[p].through_window(nets.packs[p], window, loss, grads.packs[p], unrolled, draw);
        });
    }
};

/// Trains `net`, or all members of an ensemble, with one step per window; every epoch begins with the state in front of
/// the whole sequence. The loss of an epoch, which the observer sees after the epoch, is that of all positions, each
/// window's before its step; of no epochs it is that of the whole sequence.
template <class Net, class Data, class Loss, class Optimizer, class Observer = NoObserver>
constexpr auto fit(Net& net, const Truncated<Data>& data, const Loss& loss, Optimizer& optimizer, FitOptions options,
                   Observer&& observer = {}) {
    static_assert(sizeof(detail::CheckedData<Net, std::remove_cvref_t<decltype(data.sequence())>, Loss>) > 0);
    check_fit<Net>(options);
    if (options.epochs > 0) detail::check_initialized(net);
    using Over = typename OverPositions<Net>::type;
    static_assert(Over::is_recurrent, "only a net with memory learns from windows of a sequence");
    using Value = decltype(evaluate(net, data.sequence(), loss));
    if (options.epochs == 0) return evaluate(net, data.sequence(), loss);
    detail::Room grad_room([] { return Net{}; });
    Net& grad = *grad_room;
    Unrolled<Over> unrolled(data.window());
    CarriedState<Net> carried;
    Trainees<Net> trainees;
    Draws<Net> draws(options.seed, optimizer);
    Value value{};
    const auto share = [&](std::size_t positions) { return loss.share(static_cast<double>(positions), Over::outputs); };
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        carried.start(data.sequence().start);
        Value sum{};
        for (std::size_t i = 0; i < data.windows(); ++i) {
            const auto window = data.window(i);
            const Value of_window = carried.through_window(net, window, loss, grad, unrolled, draws.now());
            const double parts = share(window.size()) / share(data.sequence().size());  // of a mean, as many as windows
            sum = add_share(sum, of_window, static_cast<Lane<typename Over::Scalar>>(parts));
            trainees.template step<stops_members<Observer, Value>>(optimizer, net, grad);
            draws.advance();
            if (__builtin_is_constant_evaluated()) check_finite(net, epoch, of_window);
        }
        trainees.report(sum, value);
        if (!goes_on(observer, epoch, value, trainees)) break;
    }
    return value;
}

}  // namespace unroll
