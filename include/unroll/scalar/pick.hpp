// pick: a pack made of lanes of other packs. The compiler knows which, so it becomes shuffles of registers.
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <utility>

namespace unroll {

/// A lane of one of several packs.
struct LaneOfPack {
    std::size_t pack, lane;
};

/// No lane: whatever is there will do.
inline constexpr LaneOfPack any_lane{static_cast<std::size_t>(-1), 0};

/// How one register of a picked pack is put together: From says which lane goes where. Source and Target are packs.
template <class From, class Source, class Target, std::size_t Register>
struct Picked {
    static constexpr std::size_t width = Target::width;
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    /// Of each lane the register that it comes from, counted through all packs, and the lane there.
    struct Origin {
        std::size_t source = nowhere, lane = 0;
    };
    static constexpr auto origins = [] {
        std::array<Origin, width> result{};
        for (std::size_t i = 0; i < width && Register * width + i < Target::size(); ++i) {
            const LaneOfPack from = From{}(Register * width + i);
            if (from.pack == any_lane.pack) continue;
            result[i] = {from.pack * Source::registers + from.lane / Source::width, from.lane % Source::width};
        }
        return result;
    }();

    static constexpr bool first_use(std::size_t i) {
        if (origins[i].source == nowhere) return false;
        for (std::size_t j = 0; j < i; ++j) {
            if (origins[j].source == origins[i].source) return false;
        }
        return true;
    }
    static constexpr std::size_t count = [] {
        std::size_t uses = 0;
        for (std::size_t i = 0; i < width; ++i) uses += first_use(i) ? 1 : 0;
        return uses;
    }();

    /// The registers that are needed.
    static constexpr auto sources = [] {
        std::array<std::size_t, width> result{};
        std::size_t next = 0;
        for (std::size_t i = 0; i < width; ++i) {
            if (first_use(i)) result[next++] = origins[i].source;
        }
        return result;
    }();

    /// The place of lane i's register among them.
    static constexpr std::size_t place(std::size_t i) {
        std::size_t at = 0;
        while (at < count && sources[at] != origins[i].source) ++at;
        return at;
    }

    /// The lanes that come from needed registers First … First + Count - 1; the others hold anything.
    template <std::size_t First, std::size_t Count>
    [[gnu::always_inline]] static auto from(const auto& registers) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            if constexpr (Count <= 2) {
                const auto index = [](std::size_t i) {
                    const std::size_t at = place(i) - First;
                    return at < Count ? static_cast<int>(at * Source::width + origins[i].lane) : -1;
                };
                return __builtin_shufflevector(registers(sources[First]), registers(sources[First + Count - 1]), index(I)...);
            } else {
                constexpr std::size_t half = (Count / 2 + 1) / 2 * 2;  // even, since two registers are one shuffle
                const auto low = from<First, half>(registers);
                const auto high = from<First + half, Count - half>(registers);
                return __builtin_shufflevector(low, high, static_cast<int>(place(I) < First + half ? I : width + I)...);
            }
        }(std::make_index_sequence<width>{});
    }
};

/// The pack whose lane i is lane From{}(i) of the packs; From is the type of a function of constants.
template <std::size_t Lanes, class From, class T, std::size_t SourceLanes, std::size_t Count>
[[gnu::always_inline]] constexpr Pack<T, Lanes> pick(From, const Pack<T, SourceLanes> (&packs)[Count]) {
    using Source = Pack<T, SourceLanes>;
    using Target = Pack<T, Lanes>;
    Target result;
    if (std::is_constant_evaluated() || Source::width == 1 || Target::width == 1) {
        for (std::size_t i = 0; i < Lanes; ++i) {
            const LaneOfPack from = From{}(i);
            if (from.pack != any_lane.pack) result.set(i, packs[from.pack][from.lane]);
        }
    } else if constexpr (Source::width > 1 && Target::width > 1) {
        const auto registers = [&](std::size_t source) {
            return packs[source / Source::registers].reg[source % Source::registers];
        };
        [&]<std::size_t... Register>(std::index_sequence<Register...>) {
            const auto fill = [&]<class P>(P, std::size_t r) {
                if constexpr (P::count > 0) result.reg[r] = P::template from<0, P::count>(registers);
            };
            (fill(Picked<From, Source, Target, Register>{}, Register), ...);
        }(std::make_index_sequence<Target::registers>{});
    }
    return result;
}

}  // namespace unroll
