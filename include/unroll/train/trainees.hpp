// Trainees<Net>: the net, or the members of an ensemble, that an observer has not stopped.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <unroll/net/ensemble.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/train/member_tables.hpp>
#include <unroll/train/value_and_grad.hpp>

namespace unroll {

/// A net is in training or not.
template <class Net>
class Trainees {
public:
    constexpr bool anyone() const { return going_; }
    constexpr void stop() { going_ = false; }
    constexpr void stop_where_not(bool going) { going_ = going; }

    template <class Prepared, class Loss, class Value, class AnyDraw>
    [[gnu::always_inline]] static constexpr void value_and_grad(const Net& net, Prepared& data, const Loss& loss,
                                                                Net& grad, Value& value, AnyDraw draw) {
        value = value_and_grad_prepared(net, data, loss, grad, draw);
    }

    template <bool, class Optimizer>
    [[gnu::always_inline]] static constexpr void step(Optimizer& optimizer, Net& net, const Net& grad) {
        optimizer.step(net, grad);
    }

    static constexpr void report(const auto& latest, auto& loss) { loss = latest; }

private:
    bool going_ = true;
};

/// Of an ensemble each member is. Who has stopped keeps its loss; a pack in which all have is not computed any more.
template <class Net, std::size_t Members>
class Trainees<Ensemble<Net, Members>> {
public:
    using Nets = Ensemble<Net, Members>;
    using Losses = std::array<typename Nets::Number, Members>;

    constexpr Trainees() { going_.fill(true); }

    constexpr bool anyone() const { return anyone(0, Members); }
    constexpr void stop() {
        going_.fill(false);
        everyone_ = false;
    }
    constexpr void stop_where_not(bool going) {
        if (!going) stop();
    }
    constexpr void stop_where_not(const std::array<bool, Members>& going) {
        for (std::size_t i = 0; i < Members; ++i) {
            going_[i] = going_[i] && going[i];
            everyone_ = everyone_ && going[i];
        }
    }

    template <class Prepared, class Loss, class AnyDraw>
    constexpr void value_and_grad(const Nets& nets, Prepared& data, const Loss& loss, Nets& grads, Losses& losses,
                                  AnyDraw draw) const {
        Losses latest = losses;
        for (std::size_t p = 0; p < Nets::pack_count; ++p) {
            if (!anyone(p * Nets::width, (p + 1) * Nets::width)) continue;
            Nets::spread(value_and_grad_prepared(nets.packs[p], data_of_pack(data, p), loss, grads.packs[p], draw), p,
                         latest);
        }
        report(latest, losses);
    }

    /// An optimizer of your own needs step_pack(p, nets, grads, who) only where members stop one by one.
    template <bool one_by_one, class Optimizer>
    constexpr void step(Optimizer& optimizer, Nets& nets, const Nets& grads) const {
        if constexpr (!one_by_one) return optimizer.step(nets, grads);
        for_those_going<Nets>(going_, [&](std::size_t p, const auto& who) {
            optimizer.step_pack(p, nets.packs[p], grads.packs[p], who);
        });
    }

    constexpr void report(const Losses& latest, Losses& losses) const {
        if (everyone_) losses = latest;
        else
            for (std::size_t i = 0; i < Members; ++i) losses[i] = going_[i] ? latest[i] : losses[i];
    }

private:
    constexpr bool anyone(std::size_t first, std::size_t end) const {
        bool found = everyone_;
        for (std::size_t i = first; !found && i < Members && i < end; ++i) found = going_[i];
        return found;
    }

    std::array<bool, Members> going_{};
    bool everyone_ = true;
};

}  // namespace unroll
