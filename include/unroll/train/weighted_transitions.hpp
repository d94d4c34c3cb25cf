// WeightedTransitions: a table of transitions as a loss sees it, each count as its weight.
#pragma once

#include <cstddef>
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
    Vector<T, contexts> seen;                                // 1 where a context occurs, else 0

    /// Error: no_examples for an empty table.
    template <class Loss>
    constexpr WeightedTransitions(const Transitions<Vocab, WindowSize>& table, const Loss& loss) : weight{}, seen{} {
        if (table.total() == 0) error::no_examples("the table of transitions");
        const double unit = loss.weight(static_cast<double>(table.total()), Vocab);
        for (std::size_t i = 0; i < contexts; ++i) {
            for (std::size_t j = 0; j < Vocab; ++j) {
                weight(i, j) = static_cast<T>(static_cast<double>(table.counts[i][j]) * unit);
                if (table.counts[i][j] != 0) seen[i] = T{1};
            }
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
        if constexpr (Lanes == 1) {
            Vector<T, Vocab> result{};
            for (std::size_t j = 0; j < Vocab; ++j) result.numbers[j] = weight.numbers[weight.at(first, j)];
            return result;
        } else {
            Vector<Pack<T, Lanes>, Vocab> result{};
            for (std::size_t j = 0; j < Vocab; ++j) result.numbers[j] = Pack<T, Lanes>::load(&weight.numbers[weight.at(first, j)]);
            return result;
        }
    }

    /// Whether those contexts occur: a truth, or one per lane.
    template <std::size_t Lanes>
    constexpr auto seen_in(std::size_t first) const {
        if constexpr (Lanes == 1) return seen.numbers[first] != T{};
        else return Pack<T, Lanes>::load(seen.numbers + first) != Pack<T, Lanes>{};
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
