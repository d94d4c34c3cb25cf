// MemberTables: a table of transitions for each member of an ensemble, in its lane.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/visit.hpp>
#include <unroll/train/weighted_transitions.hpp>

namespace unroll {

namespace detail {

/// The weights of the tables of one pack of nets in a loss; Number is a pack. PyTorch has nothing like it.
template <class Number, std::size_t Vocab, std::size_t WindowSize>
struct TablesInLanes {
    using Table = WeightedTransitions<Lane<Number>, Vocab, WindowSize>;
    static constexpr std::size_t contexts = Table::contexts;
    enum class Seen { by_none, by_some, by_all };

    std::array<Vector<Number, Vocab>, contexts> weights{};
    std::array<Number, contexts> occurs{};  // 1 in the lanes of members that see the context, else 0
    std::array<Seen, contexts> seen{};

    constexpr void set(std::size_t lane, const Table& table) {
        for (std::size_t place = 0; place < table.used; ++place) {
            if (table.occurs[place] == 0) continue;
            const std::size_t i = table.context[place];
            for (std::size_t j = 0; j < Vocab; ++j) weights[i][j].set(lane, table.weight(place, j));
            occurs[i].set(lane, 1);
        }
        for (std::size_t i = 0; i < contexts; ++i) {
            seen[i] = occurs[i] == Number(1) ? Seen::by_all : occurs[i] == Number() ? Seen::by_none : Seen::by_some;
        }
    }

    constexpr auto sees(std::size_t context) const { return occurs[context] != Number(); }
};

/// The tables of all members, made once for many epochs.
template <class Nets, std::size_t Vocab, std::size_t WindowSize>
struct MemberTables {
    std::array<TablesInLanes<typename Nets::Scalar, Vocab, WindowSize>, Nets::pack_count> packs{};
};

}  // namespace detail

/// Prepares each member's own table. Error: no_examples for an empty one.
template <class Nets, std::size_t Vocab, std::size_t WindowSize, std::size_t Tables, class Loss>
constexpr auto prepare(const std::array<Transitions<Vocab, WindowSize>, Tables>& tables, const Loss& loss) {
    constexpr bool one_for_each = [] {
        if constexpr (detail::AnEnsemble<Nets>) return Nets::size() == Tables;
        else return false;
    }();
    static_assert(one_for_each, "an array of tables is for an ensemble: one for each member");
    if constexpr (!one_for_each) {
        return tables;
    } else {
        using Prepared = detail::MemberTables<Nets, Vocab, WindowSize>;
        static_assert(sizeof(detail::Roomy<Prepared>) <= detail::thresholds::prepared_data,
                      "these tables are too big for the stack: train fewer members at once");
        return detail::roomy<Prepared>([&]() -> Prepared {
            Prepared prepared{};
            for (std::size_t i = 0; i < Nets::pack_count * Nets::width; ++i) {
                // Lanes past the last member see what it sees, so that they never make a context one of some members
                // only.
                const std::size_t member = i < Tables ? i : Tables - 1;
                const auto& table = prepare<Nets>(tables[member], loss);
                prepared.packs[i / Nets::width].set(i % Nets::width, detail::inside(table));
            }
            return prepared;
        });
    }
}

namespace detail {

/// The losses of a pack of nets, each on its own table.
template <class Net, class Number, std::size_t Vocab, std::size_t WindowSize, class Loss>
constexpr Number evaluate_prepared(const Net& nets, const TablesInLanes<Number, Vocab, WindowSize>& data,
                                   const Loss& loss) {
    using Tables = TablesInLanes<Number, Vocab, WindowSize>;
    Number total{};
    for (std::size_t i = 0; i < Tables::contexts; ++i) {
        if (data.seen[i] == Tables::Seen::by_none) continue;
        auto y = nets.forward(Transitions<Vocab, WindowSize>::context(i));
        total += select(data.sees(i), loss(y, data.weights[i]).loss, Number());
    }
    return total;
}

/// The losses of a pack of nets, each on its own table; `grads` becomes their gradients. A context that a member does
/// not see leaves its gradient alone, whatever the net makes of it: 0 times infinity is not 0.
template <class Net, class Number, std::size_t Vocab, std::size_t WindowSize, class Loss, class AnyDraw = NoDraw>
constexpr Number value_and_grad_prepared(const Net& nets, const TablesInLanes<Number, Vocab, WindowSize>& data,
                                         const Loss& loss, Net& grads, AnyDraw draw = {}) {
    using Tables = TablesInLanes<Number, Vocab, WindowSize>;
    Number total{};
    set_to_zero(grads);
    for (std::size_t i = 0; i < Tables::contexts; ++i) {
        if (data.seen[i] == Tables::Seen::by_none) continue;
        const auto sees = data.sees(i);
        const auto dy_of = [&](const auto& outputs) {
            auto result = loss(outputs, data.weights[i]);
            total += select(sees, result.loss, Number());
            return result.dy;
        };
        const auto context = Transitions<Vocab, WindowSize>::context(i);
        if (data.seen[i] == Tables::Seen::by_all) {
            nets.differentiate(context, dy_of, grads, draw_of(draw, {i}));
            continue;
        }
        Room room([&] { return grads; });
        Net& sum = *room;
        nets.differentiate(context, dy_of, sum, draw_of(draw, {i}));
        Net::parameters(
            [&](std::string_view, auto& gradient, const auto& other) {
                for (std::size_t k = 0; k < gradient.elements().size(); ++k) {
                    gradient.elements()[k] = select(sees, other.elements()[k], gradient.elements()[k]);
                }
            },
            grads, sum);
    }
    return total;
}

}  // namespace detail

}  // namespace unroll
