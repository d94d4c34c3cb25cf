// Trainees<Net>: the net, or the members of an ensemble, that an observer has not stopped.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <unroll/net/ensemble.hpp>
#include <unroll/optim/stepping.hpp>

namespace unroll::detail {

/// A net trains until it is stopped.
template <class Net>
class Trainees {
public:
    constexpr bool any_trains() const { return going_; }
    constexpr void stop() { going_ = false; }
    constexpr void stop_where_not(bool going) { going_ = going; }

    /// Sets `loss` to compute(0).
    template <class Compute>
    [[gnu::always_inline]] static constexpr void update(auto& loss, Compute compute) {
        loss = compute(0);
    }

    template <bool, class Optimizer>
    [[gnu::always_inline]] static constexpr void step(Optimizer& optimizer, Net& net, const Net& grad) {
        optimizer.step(net, grad);
    }

    static constexpr void report(const auto& latest, auto& loss) { loss = latest; }

private:
    bool going_ = true;
};

/// Each member of an ensemble trains until it is stopped. A stopped member keeps its loss; a pack whose members have
/// all stopped is not computed any more.
template <AnEnsemble Nets>
class Trainees<Nets> {
public:
    static constexpr std::size_t members = Nets::size();
    using Losses = typename LossOf<Nets>::type;

    constexpr Trainees() { going_.fill(true); }

    constexpr bool any_trains() const { return any_trains(0, members); }
    constexpr void stop() {
        going_.fill(false);
        all_train_ = false;
    }
    constexpr void stop_where_not(bool going) {
        if (!going) stop();
    }
    constexpr void stop_where_not(const std::array<bool, members>& going) {
        for (std::size_t i = 0; i < members; ++i) {
            going_[i] = going_[i] && going[i];
            all_train_ = all_train_ && going[i];
        }
    }

    /// Sets the losses of pack p to compute(p), for each pack that still trains.
    template <class Compute>
    constexpr void update(Losses& losses, Compute compute) const {
        Losses latest = losses;
        for (std::size_t p = 0; p < Nets::pack_count; ++p) {
            if (any_trains(p * Nets::width, (p + 1) * Nets::width)) Nets::spread(compute(p), p, latest);
        }
        report(latest, losses);
    }

    /// Where an observer stops single members, an optimizer of your own needs step_pack(p, nets, grads, members).
    template <bool single_members, class Optimizer>
    constexpr void step(Optimizer& optimizer, Nets& nets, const Nets& grads) const {
        if constexpr (!single_members) return optimizer.step(nets, grads);
        step_packs_that_train<Nets>(going_, [&](std::size_t p, const auto& those) {
            optimizer.step_pack(p, nets.packs[p], grads.packs[p], those);
        });
    }

    constexpr void report(const Losses& latest, Losses& losses) const {
        if (all_train_) losses = latest;
        else
            for (std::size_t i = 0; i < members; ++i) losses[i] = going_[i] ? latest[i] : losses[i];
    }

private:
    constexpr bool any_trains(std::size_t first, std::size_t end) const {
        bool found = all_train_;
        for (std::size_t i = first; !found && i < members && i < end; ++i) found = going_[i];
        return found;
    }

    std::array<bool, members> going_{};
    bool all_train_ = true;
};

}  // namespace unroll::detail
