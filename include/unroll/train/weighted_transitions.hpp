// WeightedTransitions: a table of transitions as a loss sees it, each count as its weight.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <unroll/error.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/loss/targets.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/transitions.hpp>

namespace unroll::detail {

/// The weights of a table's counts in a loss, made once for many epochs. T is a plain number.
///
/// Each context has a place. Every single token has one, so that neighbours stand side by side. A window has one only
/// if it occurs, since no text contains most of them. A place that fills up the last lanes, or that of a token that
/// does not occur, weighs nothing: another context stands there.
template <class T, std::size_t Vocab, std::size_t WindowSize>
struct WeightedTransitions {
    using Table = Transitions<Vocab, WindowSize>;
    static constexpr std::size_t contexts = Table::contexts;
    static constexpr std::size_t places = (contexts + 15) / 16 * 16;

    Matrix<T, places, Vocab, Order::column_major> weight{};  // by columns: contexts in lanes lie side by side
    Vector<T, places> occurs{};                              // 1 where a context is in the text, else 0
    std::array<std::uint32_t, places> context{};
    std::size_t used = 0;
    std::uint32_t stand_in = 0;  // a context that occurs
    bool all_occur = true;

    /// Error: no_examples for an empty table.
    template <class Loss>
    constexpr WeightedTransitions(const Table& table, const Loss& its_loss) {
        if (table.total() == 0) errors::no_examples("the table of transitions");
        const double share = share_in(table, its_loss);
        for (std::size_t i = 0; i < contexts; ++i) {
            bool found = false;
            for (const std::uint64_t count : table.counts[i]) found = found || count != 0;
            if (!found && WindowSize > 1) continue;
            context[used] = static_cast<std::uint32_t>(i);
            occurs[used] = found ? 1 : 0;
            all_occur = all_occur && found;
            Vector<double, Vocab> row{};
            for (std::size_t j = 0; j < Vocab; ++j) row[j] = static_cast<double>(table.counts[i][j]) * share;
            if constexpr (requires { its_loss.weighed(row); }) row = its_loss.weighed(row);
            for (std::size_t j = 0; j < Vocab; ++j) weight(used, j) = static_cast<T>(row[j]);
            ++used;
        }
        std::size_t first = 0;
        while (same(occurs[first], T{})) ++first;
        stand_in = context[first];
        for (std::size_t place = 0; place < places; ++place) {
            if (same(occurs[place], T{})) context[place] = stand_in;
        }
    }

    /// Whether the contexts at places first, first + 1, … occur.
    constexpr Occurrence<T> occurrence(std::size_t first) const {
        return {occurs.numbers + first, all_occur, stand_in};
    }

    /// The contexts at places first, first + 1, … in the lanes of one input; of a single place, the token or window
    /// itself.
    template <std::size_t Lanes>
    constexpr auto input(std::size_t first) const {
        if constexpr (WindowSize == 1) {
            return symbols<Lanes>(first, 1);
        } else {
            Window<WindowSize, decltype(symbols<Lanes>(first, 1))> window{};
            std::size_t digit = 1;
            for (std::size_t i = WindowSize; i-- > 0; digit *= Vocab) window[i] = symbols<Lanes>(first, digit);
            return window;
        }
    }

    /// The weights of what follows those contexts, [Vocab].
    template <std::size_t Lanes>
    [[gnu::always_inline]] constexpr auto weights(std::size_t first) const {
        Vector<decltype(rows_in_lanes<Lanes>(weight, first, 0)), Vocab> result{};
#pragma GCC unroll 16
        for (std::size_t j = 0; j < Vocab; ++j) result.begin()[j] = rows_in_lanes<Lanes>(weight, first, j);
        return result;
    }

    /// 1 or 0 for each of those contexts: whether it is in the text.
    template <std::size_t Lanes>
    constexpr auto occur(std::size_t first) const {
        return Pack<T, Lanes>::load_registers(occurs.numbers + first);
    }

    /// The contexts at places first, first + 1, … interleaved; below, the weights of what follows them as numbers T.
    template <std::size_t Count>
    [[gnu::always_inline]] constexpr auto input_of_each(std::size_t first) const {
        using Input = decltype(input<1>(first));
        return each<Count, Each<Input, Count>>([&](std::size_t i) { return input<1>(first + i); });
    }
    template <std::size_t Count, class Number>
    [[gnu::always_inline]] constexpr auto weights_of_each(std::size_t first) const {
        return interleave<Count>([&](std::size_t i) __attribute__((always_inline)) {
            return elementwise([](const T& w) { return Number(w); }, weights<1>(first + i));
        });
    }

    /// The weights of what follows all contexts, for flat vectors.
    constexpr Vector<Flat<T, Vocab>, Vocab> all_weights() const { return {one_after_the_other(weights<Vocab>(0))}; }

private:
    /// The share of one target in the loss of all.
    template <class Loss>
    static constexpr double share_in(const Table& table, const Loss& loss) {
        if constexpr (requires { loss.weight_of(Token()); }) {
            double weight = 0;
            for (const auto& row : table.counts)
                for (std::size_t j = 0; j < Vocab; ++j)
                    weight += static_cast<double>(row[j]) * loss.weight_of(Token(j));
            return share_of(loss, weight, Vocab);
        } else {
            return loss.share(static_cast<double>(table.total()), Vocab);
        }
    }

    /// The token at one place of the window: a digit of the contexts' numbers. They are in range by construction. A
    /// single token is the place itself, whether it occurs or not.
    template <std::size_t Lanes>
    constexpr auto symbols(std::size_t first, std::size_t digit) const {
        const auto symbol = [&](std::size_t place) {
            if constexpr (WindowSize == 1 && Lanes == 1) return UncheckedToken{static_cast<std::uint32_t>(place)};
            else return UncheckedToken{static_cast<std::uint32_t>(context[place] / digit % Vocab)};
        };
        if constexpr (Lanes == 1) {
            return symbol(first);
        } else {
            Pack<UncheckedToken, Lanes> result{};
            for (std::size_t lane = 0; lane < Lanes; ++lane) result.set(lane, symbol(first + lane));
            return result;
        }
    }
};

}  // namespace unroll::detail
