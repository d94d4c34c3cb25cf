// Stepping: which members of an ensemble take a step. Each optimizer is told, pack by pack.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <unroll/optim/scaled_rate.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll::detail {

/// All members of a pack take a step, at the optimizer's own rate.
struct AllMembers {
    static constexpr FullRate rate(std::string_view /*parameter*/) { return {}; }
    static constexpr bool takes(std::size_t) { return true; }
    static constexpr const auto& after(const auto& next, const auto&) { return next; }
};

/// Some members of a pack take a step; the others keep every bit.
template <class T, std::size_t Lanes>
class SomeMembers {
public:
    /// training[i] says whether lane i takes the step.
    constexpr explicit SomeMembers(const std::array<bool, Lanes>& training)
        : training_(training), narrow_(mask<T>(training)), wide_(mask<double>(training)) {}

    static constexpr FullRate rate(std::string_view /*parameter*/) { return {}; }
    constexpr bool takes(std::size_t lane) const { return training_[lane]; }

    /// Returns `next` in the lanes that take the step, and `now` in the others.
    template <class U>
    constexpr Pack<U, Lanes> after(const Pack<U, Lanes>& next, const Pack<U, Lanes>& now) const {
        if constexpr (std::is_same_v<U, T>) return select(narrow_, next, now);
        else return select(wide_, next, now);
    }

private:
    template <class U>
    static constexpr auto mask(const std::array<bool, Lanes>& training) {
        U flags[Lanes]{};
        for (std::size_t i = 0; i < Lanes; ++i) flags[i] = training[i] ? 1 : 0;
        return Pack<U, Lanes>::load(flags) != Pack<U, Lanes>();
    }

    std::array<bool, Lanes> training_;
    typename Pack<T, Lanes>::Mask narrow_;
    typename Pack<double, Lanes>::Mask wide_;
};

/// Calls step(p, members) for each pack p in which at least one member trains; `members` says which.
template <class Nets, class Step>
constexpr void step_packs_that_train(const std::array<bool, Nets::size()>& training, Step step) {
    constexpr std::size_t width = Nets::width;
    for (std::size_t p = 0; p < Nets::pack_count; ++p) {
        std::array<bool, width> lanes{};
        std::size_t members = 0, taking = 0;
        for (std::size_t i = p * width; i < Nets::size() && members < width; ++i, ++members) {
            lanes[members] = training[i];
            taking += training[i] ? 1u : 0u;
        }
        for (std::size_t i = members; i < width; ++i) lanes[i] = lanes[members - 1];
        if (taking == members) step(p, AllMembers{});
        else if (taking > 0) step(p, SomeMembers<Lane<typename Nets::Scalar>, width>(lanes));
    }
}

/// One step of each pack of an ensemble.
template <class Optimizer, class Nets>
constexpr void step_packs(Optimizer& optimizer, Nets& nets, const Nets& grads, const auto& members) {
    for (std::size_t p = 0; p < Nets::pack_count; ++p) optimizer.step_pack(p, nets.packs[p], grads.packs[p], members);
}

/// Counts a step of those members of pack p that take it.
template <std::size_t Width, std::size_t Members>
constexpr void count_step(std::array<std::uint64_t, Members>& steps, std::size_t p, const auto& members) {
    const std::size_t first = p * Width, count = Members - first < Width ? Members - first : Width;
    for (std::size_t i = 0; i < count; ++i) steps[first + i] += members.takes(i) ? 1u : 0u;
}

}  // namespace unroll::detail
