// Truncated: a long sequence in windows, each of which is a step of its own.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/loss/targets.hpp>
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
    /// Errors: invalid_option for a window of 0, size_mismatch where a position has no target.
    constexpr Truncated(Data sequence, std::size_t window) : sequence_(std::move(sequence)), window_(window) {
        if (sequence_.skip() > 0)
            errors::size_mismatch("truncated: targets", sequence_.size(), std::size(sequence_.targets));
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

/// A text, or a sequence, in windows of so many positions: it looks at one that has a name, which has to live as long;
/// what is given as a temporary moves in. Errors: sequence_too_short, invalid_option for a window of 0.
template <class Data>
    requires(detail::is_sequence<std::remove_cvref_t<Data>> || detail::TokenRange<std::remove_cvref_t<Data>>)
constexpr auto truncated(Data&& data, std::size_t window) {
    if constexpr (detail::is_sequence<std::remove_cvref_t<Data>>) {
        return Truncated<typename detail::KeptData<Data>::type>(std::forward<Data>(data), window);
    } else {
        return truncated(next_tokens(std::forward<Data>(data)), window);
    }
}

namespace detail {

/// A window as one pack of nets sees it: what it carries from window to window, and the room that all packs share.
template <class Net, class Window>
struct PreparedWindow {
    using State = typename Net::template State<typename Net::Scalar>;
    const Window& window;
    State &state, &dstate;
    Unrolled<Net>& room;
};

/// The steps of an epoch over windows; every epoch begins with the state in front of the whole sequence.
template <class Nets, class Data, class Loss>
class WindowSteps {
public:
    static constexpr bool is_whole_epoch = false;
    using Net = typename PackOf<Nets>::type;

    /// Error: no_targets, for a window without one.
    constexpr WindowSteps(const Truncated<Data>& whole, const Loss& its_loss)
        : data_(whole), loss_(its_loss), share_(share_of_all()), room_(whole.window()) {
        for (std::size_t i = 0; i < size(); ++i) share(whole.window(i));
    }

    constexpr void start_epoch() { states_.fill(state_of<Net>(data_.sequence().start)); }
    constexpr std::size_t size() const { return data_.windows(); }

    constexpr auto operator[](std::size_t i) { return WindowOf<decltype(data_.window(i))>{data_.window(i), *this}; }

    /// A step's loss is divided by this before it is added to the epoch's. For a mean of equal windows it is their
    /// number.
    constexpr auto parts(const auto& step) const {
        return static_cast<Lane<typename Net::Scalar>>(share(step.window) / share_);
    }

private:
    using State = typename Net::template State<typename Net::Scalar>;

    template <class Window>
    struct WindowOf {
        Window window;
        WindowSteps& steps;

        constexpr auto of_pack(std::size_t p) {
            return PreparedWindow<Net, Window>{window, steps.states_[p], steps.dstates_[p], steps.room_};
        }
    };

    /// A loss that sees all outputs of a sequence sees those of each window: then it is the mean of the windows.
    constexpr double share_of_all() const {
        if constexpr (sees_sequences<Loss>) return loss_.share(static_cast<double>(data_.windows()), Net::outputs);
        else return share(data_.sequence());
    }

    constexpr double share(const auto& part) const {
        using Target = ValueOf<decltype(Data::View::targets)>;
        return share_of(loss_, weight_of_all(loss_, std::span<const Target>(part.targets)), Net::outputs);
    }

    const Truncated<Data>& data_;
    const Loss& loss_;
    double share_;  // of a target in the whole sequence
    Unrolled<Net> room_;
    std::array<State, pack_count<Nets>> states_{}, dstates_{};
};

/// The loss of a net on a window; `grad` becomes its gradient.
template <class Net, class Window, class Loss, class AnyDraw>
constexpr auto value_and_grad_prepared(const Net& net, const PreparedWindow<Net, Window>& prepared, const Loss& loss,
                                       Net& grad, AnyDraw draw) {
    return through_time(net, prepared.window, loss, grad, prepared.room, prepared.state, prepared.dstate, draw);
}

}  // namespace detail

/// Trains `net`, or all members of an ensemble, with one step per window; every epoch begins with the state in front of
/// the whole sequence. The loss of an epoch, which the observer sees after the epoch, is that of all positions, each
/// window's before its step; with 0 epochs it is that of the whole sequence.
template <class Net, class Data, class Loss, class Optimizer, class Observer = NoObserver>
constexpr auto fit(Net& net, const Truncated<Data>& data, const Loss& loss, Optimizer& optimizer, FitOptions options,
                   Observer&& observer = {}) {
    using Whole = std::remove_cvref_t<decltype(data.sequence())>;
    static_assert(sizeof(detail::CheckedData<Net, Whole, Loss>) > 0);
    static_assert(sizeof(detail::CheckedOptimizer<Net, Optimizer>) > 0);
    static_assert(detail::PackOf<Net>::type::is_recurrent, "only a net with memory learns from windows of a sequence");
    constexpr bool goes_in_windows = !detail::PackOf<Net>::type::needs_whole_sequence;
    static_assert(goes_in_windows,
                  "a layer of this net, as Bidirectional, needs the whole sequence, not windows of it");
    if constexpr (!goes_in_windows || !detail::can_learn<Net, Whole, Loss, Optimizer>) {
        return typename detail::LossOf<Net>::type{};
    } else {
        detail::check_fit<Net>(options);
        if (options.epochs > 0) detail::check_initialized(net);
        if (options.epochs == 0) return evaluate(net, data.sequence(), loss);
        using Steps = detail::WindowSteps<Net, Data, Loss>;
        return detail::run_epochs(net, Steps(data, loss), loss, optimizer, detail::Draws<Net>(options.seed, optimizer),
                                  options.epochs, observer);
    }
}

}  // namespace unroll
