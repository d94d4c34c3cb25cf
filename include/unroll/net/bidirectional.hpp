// Bidirectional: a recurrent layer from the first position of a sequence to the last, and one back.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/recurrent_gradients.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/memory_trace.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

/// Two layers L, an RNN, LSTM, GRU or a Recurrent of one's own, over a whole sequence: one goes from its first position
/// to the last, one back. Their outputs stand side by side, [2 Hidden]. It needs the whole sequence: it is for tagging
/// and classification, and is no stream. PyTorch: nn.LSTM(…, bidirectional=True), whose names end in "_reverse" for the
/// way back.
template <class L>
struct Bidirectional : L {
    static constexpr bool goes_both_ways = false;
};
template <detail::AddsGradientsLater L>
struct Bidirectional<L> {
    static constexpr std::size_t hidden = detail::size_of_shape<typename L::Produces>;
    using Scalar = typename L::Scalar;
    template <class U>
    using rebind = Bidirectional<typename L::template rebind<U>>;
    using Expects = typename L::Expects;
    using Produces = Features<2 * hidden>;
    static constexpr std::string_view name() { return "Bidirectional"; }
    static constexpr bool whole_sequence = true;

    L ahead, reverse;

    /// A sequence begins in no state, and leaves none.
    template <class A>
    struct State {
        static constexpr void fields(auto&&, auto&...) {}
    };

    /// What one direction keeps of a position: what its cells do, and its state behind it.
    template <class A>
    struct KeptOfOne {
        typename L::template Kept<A> kept;
        typename L::template State<A> after;
    };

    /// What backward needs of a position; the output is `.y` [2 hidden].
    template <class A>
    struct Kept {
        Vector<A, 2 * hidden> y;
        KeptOfOne<A> ahead, reverse;
    };

    /// The sums of the gradients of one direction, and the gradients of its gates' sums at a few positions.
    struct PositionsOfOne {
        typename L::Positions sums;
        std::array<typename L::template SumGradients<Scalar>, detail::thresholds::positions> das;
    };
    struct Positions {
        PositionsOfOne ahead, reverse;
    };

    // --- forward and backward -----------------------------------------------------------------------------------

    template <class Xs, class A>
    constexpr void forward(const Xs& xs, State<A>&, std::span<Kept<A>> kept) const {
        const std::size_t count = kept.size();
        go(xs, ahead, &Kept<A>::ahead, 0, kept, count, [](std::size_t i) { return i; });
        go(xs, reverse, &Kept<A>::reverse, hidden, kept, count, [count](std::size_t i) { return count - 1 - i; });
    }

    template <class Xs, class A, class Dxs>
    static constexpr void backward(const Xs& xs, std::span<const Kept<A>> kept,
                                   std::span<const Vector<A, 2 * hidden>> dys, Dxs dxs, State<A>&, Positions& sums) {
        const std::size_t count = kept.size();
        if constexpr (requires { dxs[0].numbers; }) {
            for (auto& dx : dxs) dx = {};
        }
        go_back(xs, kept, &Kept<A>::ahead, 0, dys, dxs, sums.ahead, [](std::size_t i) { return i; });
        go_back(xs, kept, &Kept<A>::reverse, hidden, dys, dxs, sums.reverse,
                [count](std::size_t i) { return count - 1 - i; });
    }

    constexpr void begin(Positions& positions) const {
        ahead.begin(positions.ahead.sums);
        reverse.begin(positions.reverse.sums);
    }
    static constexpr void end(const Positions& positions, Bidirectional& grad) {
        L::end(positions.ahead.sums, grad.ahead);
        L::end(positions.reverse.sums, grad.reverse);
    }

    // --- parameters ---------------------------------------------------------------------------------------------

    static constexpr void parameters(auto&& visit, auto&... self) {
        L::parameters(visit, self.ahead...);
        L::parameters([&]<std::size_t Size>(const char(&name)[Size],
                                            auto&... tensors) { visit(OfReverse<Size>(name).text, tensors...); },
                      self.reverse...);
    }

    /// Those of both directions, one after the other, as PyTorch's.
    constexpr void initialize(auto& rng) {
        ahead.initialize(rng);
        reverse.initialize(rng);
    }

    // --- for this class only ------------------------------------------------------------------------------------

    /// PyTorch's name of a parameter of the way back.
    template <std::size_t Size>
    struct OfReverse {
        static constexpr std::string_view end = "_reverse";
        char text[Size + end.size()];

        explicit constexpr OfReverse(const char (&name)[Size]) : text{} {
            for (std::size_t i = 0; i + 1 < Size; ++i) text[i] = name[i];
            for (std::size_t i = 0; i < end.size(); ++i) text[Size - 1 + i] = end[i];
        }
    };

    /// One direction: at(i) is the position that it sees as number i.
    template <class Xs, class A, class At>
    static constexpr void go(const Xs& xs, const L& layer, KeptOfOne<A> Kept<A>::* direction, std::size_t first_unit,
                             std::span<Kept<A>> kept, std::size_t count, At at) {
        const typename L::template State<A> start{};
        for (std::size_t i = 0; i < count; ++i) {
            auto& [of_cells, after] = kept[at(i)].*direction;
            layer.forward(xs[at(i)], i == 0 ? start : (kept[at(i - 1)].*direction).after, after, of_cells);
            for (std::size_t u = 0; u < hidden; ++u) kept[at(i)].y.numbers[first_unit + u] = after.h.numbers[u];
        }
    }

    /// Back again, and of a few positions at a time the gradients are added.
    template <class Xs, class A, class Dxs, class At>
    static constexpr void go_back(const Xs& xs, std::span<const Kept<A>> kept, KeptOfOne<A> Kept<A>::* direction,
                                  std::size_t first_unit, std::span<const Vector<A, 2 * hidden>> dys, Dxs dxs,
                                  PositionsOfOne& sums, At at) {
        const typename L::template State<A> start{};
        typename L::template State<A> dstate{};
        const auto before = [&](std::size_t i) -> const auto& {
            return i == 0 ? start : (kept[at(i - 1)].*direction).after;
        };
        for (std::size_t last = kept.size(); last > 0;) {
            const std::size_t some = last < sums.das.size() ? last : sums.das.size();
            for (std::size_t p = 0; p < some; ++p) {
                const std::size_t i = last - 1 - p, t = at(i);
                Vector<A, hidden> dy{};
                for (std::size_t u = 0; u < hidden; ++u) dy.numbers[u] = dys[t].numbers[first_unit + u];
                L::backward((kept[t].*direction).kept, before(i), dy, detail::rows_of(sums.sums.weight_hh), dstate,
                            sums.das[p]);
                if constexpr (requires { dxs[0].numbers; })
                    add(dxs[t], L::input_gradient(xs[t], detail::rows_of(sums.sums.weight_ih), sums.das[p]));
            }
            sums.sums.add(
                some, [&](std::size_t p) -> decltype(auto) { return xs[at(last - 1 - p)]; },
                [&](std::size_t p) -> const auto& { return before(last - 1 - p).h; },
                [&](std::size_t g, std::size_t p) -> const auto& { return sums.das[p].from_x()[g]; },
                [&](std::size_t g, std::size_t p) -> const auto& { return sums.das[p].from_h()[g]; });
            last -= some;
        }
    }
};

}  // namespace unroll
