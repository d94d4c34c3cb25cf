// WeightedTransitions: a table of transitions as a loss sees it, each count as its weight.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <unroll/error.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/transitions.hpp>

namespace unroll {

/// The weights of a table's counts in a loss, made once for many epochs. T is a plain number.
template <class T, std::size_t Vocab, std::size_t WindowSize>
struct WeightedTransitions {
    static constexpr std::size_t contexts = Transitions<Vocab, WindowSize>::contexts;

    Matrix<T, contexts, Vocab, Order::column_major> weight;  // by columns: contexts in lanes lie side by side
    std::array<bool, contexts> occurs{};                     // whether a context is in the text at all
    bool all_occur = true;

    /// Error: no_examples for an empty table.
    template <class Loss>
    constexpr WeightedTransitions(const Transitions<Vocab, WindowSize>& table, const Loss& loss) : weight{} {
        if (table.total() == 0) error::no_examples("the table of transitions");
        const double share = loss.share(static_cast<double>(table.total()), Vocab);
        for (std::size_t i = 0; i < contexts; ++i) {
            for (std::size_t j = 0; j < Vocab; ++j) {
                weight(i, j) = static_cast<T>(static_cast<double>(table.counts[i][j]) * share);
                occurs[i] = occurs[i] || table.counts[i][j] != 0;
            }
            all_occur = all_occur && occurs[i];
        }
    }

    /// Contexts first, first + 1, … in the lanes of one input; of a single one, the plain token or window.
    template <std::size_t Lanes>
    static constexpr auto input(std::size_t first) {
        if constexpr (WindowSize == 1) {
            return symbols<Lanes>(first, 1);
        } else {
            Window<WindowSize, decltype(symbols<Lanes>(first, 1))> window{};
            std::size_t place = 1;
            for (std::size_t i = WindowSize; i-- > 0; place *= Vocab) window[i] = symbols<Lanes>(first, place);
            return window;
        }
    }

    /// The weights of what follows those contexts, [Vocab].
    template <std::size_t Lanes>
    constexpr auto weights(std::size_t first) const {
        Vector<decltype(rows_in_lanes<Lanes>(weight, first, 0)), Vocab> result{};
        for (std::size_t j = 0; j < Vocab; ++j) result[j] = rows_in_lanes<Lanes>(weight, first, j);
        return result;
    }

private:
    /// A digit of the contexts' numbers: the token at one place of the window. They are in range by construction.
    template <std::size_t Lanes>
    static constexpr auto symbols(std::size_t first, std::size_t place) {
        const auto symbol = [&](std::size_t i) {
            return UncheckedToken{static_cast<std::uint32_t>(i / place % Vocab)};
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

}  // namespace unroll
