// pick: a pack made of lanes of other packs. The lanes are constants, so it compiles to shuffles of registers.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <utility>

namespace unroll::detail {

/// A lane of one of several packs.
struct LaneOfPack {
    std::size_t pack, lane;
};

/// No lane: any number will do there.
inline constexpr LaneOfPack any_lane{static_cast<std::size_t>(-1), 0};

/// The content of the lanes after a pack's last one: anything, or a copy of lane 0. The copy takes part in every sum as
/// lane 0 does, so that no sum of padding is 0 and no difference of padding is larger than one of numbers.
enum class Padding { any, first_lane };

/// The sources of the lanes of one register of Width lanes.
template <std::size_t Width>
struct Origins {
    std::size_t count = 0;           // how many registers are needed, counted through all packs
    std::size_t needed[Width] = {};  // which
    int place[Width] = {};           // of each lane, which of them has it; -1 where any lane will do
    int lane[Width] = {};            // and where

    constexpr void add(std::size_t i, std::size_t source, std::size_t lane_there) {
        std::size_t at = 0;
        while (at < count && needed[at] != source) ++at;
        if (at == count) needed[count++] = source;
        place[i] = static_cast<int>(at);
        lane[i] = static_cast<int>(lane_there);
    }
};

/// Register i of packs, counted through all of them.
template <class T, std::size_t Lanes>
[[gnu::always_inline]] inline auto register_of(const Pack<T, Lanes>* packs, std::size_t i) {
    constexpr std::size_t each = Pack<T, Lanes>::registers;
    return packs[i / each].reg[i % each];
}

/// How pick assembles a pack: From says which lane goes where. Source and Target are packs.
template <class From, class Source, class Target, Padding padding>
struct Picked {
    static constexpr std::size_t width = Target::width;

    struct OfAllRegisters {
        Origins<width> of[Target::registers];
    };
    static constexpr OfAllRegisters origins = [] {
        OfAllRegisters result{};
        for (std::size_t i = 0; i < Target::registers * width; ++i) {
            const bool is_padding = i >= Target::size();
            const LaneOfPack from = is_padding && padding == Padding::any ? any_lane : From{}(is_padding ? 0 : i);
            Origins<width>& origin = result.of[i / width];
            const std::size_t source = from.pack * Source::registers + from.lane / Source::width;
            if (from.pack == any_lane.pack) origin.place[i % width] = -1;
            else origin.add(i % width, source, from.lane % Source::width);
        }
        return result;
    }();

    /// The place of lane i in the two registers from place First on.
    static constexpr int in_two(const Origins<width>& origin, std::size_t i, std::size_t first) {
        const int at = origin.place[i] - static_cast<int>(first);
        return at == 0 || at == 1 ? at * static_cast<int>(Source::width) + origin.lane[i] : -1;
    }
    /// The place of lane i if one register holds the lanes before place `middle`, and another the rest.
    static constexpr int in_low_or_high(const Origins<width>& origin, std::size_t i, std::size_t middle) {
        return static_cast<int>(origin.place[i] < static_cast<int>(middle) ? i : width + i);
    }

    /// The lanes of a register that come from the needed registers First … First + Count - 1; the others hold anything.
    template <std::size_t Register, std::size_t First, std::size_t Count, std::size_t... Index>
    [[gnu::always_inline]] static auto from(const Source* packs, std::index_sequence<Index...> all) {
        constexpr const Origins<width>& origin = origins.of[Register];
        if constexpr (Count == 0) {
            return typename Target::Register{};
        } else if constexpr (Count <= 2) {
            return __builtin_shufflevector(register_of(packs, origin.needed[First]),
                                           register_of(packs, origin.needed[First + Count - 1]),
                                           in_two(origin, Index, First)...);
        } else {
            constexpr std::size_t half = (Count / 2 + 1) / 2 * 2;  // even, since two registers are one shuffle
            return __builtin_shufflevector(from<Register, First, half>(packs, all),
                                           from<Register, First + half, Count - half>(packs, all),
                                           in_low_or_high(origin, Index, First + half)...);
        }
    }

    template <std::size_t... Register>
    [[gnu::always_inline]] static void all(Target& result, const Source* packs, std::index_sequence<Register...>) {
        ((result.reg[Register] = from<Register, 0, origins.of[Register].count>(packs,
                                                                               std::make_index_sequence<width>{})),
         ...);
    }
};

/// Returns the pack whose lane i is lane From{}(i) of the packs. From is the type of a constexpr function.
template <std::size_t Lanes, Padding padding = Padding::any, class From, class T, std::size_t SourceLanes,
          std::size_t Count>
[[gnu::always_inline]] constexpr Pack<T, Lanes> pick(From, const Pack<T, SourceLanes> (&packs)[Count]) {
    using Source = Pack<T, SourceLanes>;
    using Target = Pack<T, Lanes>;
    Target result;
    if (__builtin_is_constant_evaluated() || Source::width == 1 || Target::width == 1) {
        for (std::size_t i = 0; i < Lanes; ++i) {
            const LaneOfPack from = From{}(i);
            if (from.pack != any_lane.pack) result.set(i, packs[from.pack][from.lane]);
        }
    } else if constexpr (Source::width > 1 && Target::width > 1) {
        Picked<From, Source, Target, padding>::all(result, packs, std::make_index_sequence<Target::registers>{});
    }
    return result;
}

}  // namespace unroll::detail
