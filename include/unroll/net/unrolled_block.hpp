// UnrolledBlock<Net, Lanes>: a recurrent net over a block of sequences, side by side, and what back-propagation through
// time keeps of each.
//
// Sequences of a block stand in the order of their lengths, the longest first, so that those that have a position are
// the first ones. What the net needs of each alone stands in lists: position after position, of each the sequences that
// have it. Gradients are added from the last position to the first, of each in the order of the sequences: however many
// are in the lanes of a register, the sums are the same.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <unroll/kernel/lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/recurrent_gradients.hpp>
#include <unroll/net/examples_draw.hpp>
#include <unroll/net/hana.hpp>
#include <unroll/net/memory_pass.hpp>
#include <unroll/net/memory_trace.hpp>
#include <unroll/net/pass.hpp>
#include <unroll/net/plan.hpp>
#include <unroll/net/position_list.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/vector.hpp>
#include <utility>
#include <vector>

namespace unroll::detail {

/// The inputs of a block's sequences, the longest first.
template <class Input>
class Block {
public:
    static constexpr std::size_t most = thresholds::sequences_in_block;

    /// At most `most` sequences, which have inputs. By `numbers` a draw knows the first position of each; without, by
    /// 0.
    constexpr void set(std::span<const std::span<const Input>> sequences, std::span<const std::uint32_t> numbers = {}) {
        size_ = sequences.size();
        for (std::size_t s = 0; s < size_; ++s) {
            inputs_[s] = sequences[s];
            numbers_[s] = numbers.empty() ? 0 : numbers[s];
        }
        begins_.assign(positions() + 1, 0);
        for (std::size_t t = 0, there = size_; t < positions(); ++t) {
            while (inputs_[there - 1].size() <= t) --there;
            begins_[t + 1] = begins_[t] + there;
        }
    }

    constexpr std::size_t size() const { return size_; }
    /// Positions of the longest sequence.
    constexpr std::size_t positions() const { return inputs_[0].size(); }
    /// Positions of all sequences.
    constexpr std::size_t total() const { return begins_[positions()]; }
    /// Where position t begins in a list; t may be one behind the last.
    constexpr std::size_t begin(std::size_t t) const { return begins_[t]; }
    /// How many sequences have a position t, which may be behind the last.
    constexpr std::size_t there(std::size_t t) const { return t < positions() ? begins_[t + 1] - begins_[t] : 0; }
    constexpr std::span<const Input> inputs(std::size_t sequence) const { return inputs_[sequence]; }
    constexpr const Input& input(std::size_t sequence, std::size_t t) const { return inputs_[sequence][t]; }
    constexpr std::uint32_t number(std::size_t sequence, std::size_t t) const {
        return numbers_[sequence] + static_cast<std::uint32_t>(t);
    }

private:
    std::array<std::span<const Input>, most> inputs_{};
    std::array<std::uint32_t, most> numbers_{};
    std::size_t size_ = 0;
    std::vector<std::size_t> begins_;
};

/// Sequences in Lanes lanes; a number alone is one sequence. For an ensemble, it is one for all nets of a pack.
template <class T, std::size_t Lanes>
struct InLanes {
    using Number = Pack<T, Lanes>;

    template <class Example>
    static constexpr auto of(std::span<const Example> examples) {
        return in_lanes<Lanes>(examples);
    }

    /// Sets the lanes from `count` on to zero.
    template <std::size_t N>
    static constexpr void keep_first(std::size_t count, Vector<Number, N>& vector) {
        if (count >= Lanes) return;
        for (auto& number : vector.numbers) number = number.first(count);
    }
};
template <class T>
struct InLanes<T, 1> {
    using Number = T;

    template <class Example>
    static constexpr const Example& of(std::span<const Example> examples) {
        return examples[0];
    }
    template <std::size_t N>
    static constexpr void keep_first(std::size_t count, Vector<T, N>& vector) {
        if (count == 0) vector = {};
    }
};

/// Lists of the gradients of the gates' sums, which has one of each for a position.
template <class Sums>
struct ListsOf {
    struct type {};
};
template <class Gradient, std::size_t gates, bool one_for_both>
struct ListsOf<SumGradients<Gradient, gates, one_for_both>> {
    using type = SumGradients<std::vector<Gradient>, gates, one_for_both>;
};

/// A recurrent net over blocks of sequences, Lanes in a register. It grows with the longest.
template <class Net, std::size_t Lanes>
class UnrolledBlock {
    static_assert(Lanes == 1 || memory_goes_in_lanes<Net>, "a layer of the memory takes no sequences in lanes");
    static constexpr std::size_t begin = Net::memory_begin, end = Net::memory_end,
                                 most = thresholds::sequences_in_block;
    template <std::size_t Index>
    using LayerType = typename Net::template LayerType<Index>;

public:
    using Scalar = typename Net::Scalar;
    using Input = typename PositionInput<typename Net::Expects, Lane<Scalar>>::type;
    using Output = Vector<Scalar, Net::template output_size<end - 1>>;

    /// The outputs of the memory: a list. Its readout reads them, and may replace them by their gradients.
    constexpr std::span<Output> outputs(std::size_t first, std::size_t count) {
        return std::span<Output>(outputs_).subspan(first, count);
    }

    /// The memory's forward at all positions of a block, from the initial state on. Unless it keeps them, a backward
    /// cannot follow. In training, `draw` is that of the step.
    template <bool keeps = true, class AnyDraw = NoDraw>
    constexpr void forward(const Net& net, const Block<Input>& block, const AnyDraw& draw = {}) {
        make_room<keeps>(block);
        for (std::size_t p = 0; p < packs_; ++p) begin_anew(states_[p], kept<keeps>(0, p));
        for (std::size_t t = 0; t < block.positions(); ++t) {
            for (std::size_t p = 0; p * Lanes < block.there(t); ++p) {
                const std::size_t first = p * Lanes, count = smaller(Lanes, block.there(t) - first);
                const std::size_t at = block.begin(t) + first;
                std::array<Input, Lanes> inputs{};  // of the other lanes, token 0 or zeros
                std::array<std::uint32_t, Lanes> numbers{};
                for (std::size_t lane = 0; lane < count; ++lane) {
                    inputs[lane] = block.input(first + lane, t);
                    numbers[lane] = block.number(first + lane, t);
                }
                const auto of_lanes = draw_of(draw, {}, numbers.data());
                Trace &before = kept<keeps>(t, p), &after = kept<keeps>(t + 1, p);
                const X x = forward_with_draw<0, begin>(net, Sequences::of(std::span<const Input>(inputs)), of_lanes);
                remember_position<begin, end>(net, x, states_[p], before, after, of_lanes);
                if constexpr (keeps) {
                    if constexpr (has_dx) {
                        out_of_lanes(x, std::span(xs_).subspan(at, count));
                    } else {
                        for (std::size_t lane = 0; lane < count; ++lane)
                            xs_[at + lane] = forward_with_draw<0, begin>(net, inputs[lane],
                                                                         draw_of(draw, {numbers[lane]}));
                    }
                    for_memory_layers<Net>([&]<std::size_t Index>() {
                        out_of_lanes(after.template of<Index>().y(), std::span(ys<Index>()).subspan(at, count));
                    });
                }
                out_of_lanes(after.template of<end - 1>().y(), std::span(outputs_).subspan(at, count));
                if (count < Lanes) forget_others(count, after);
            }
        }
    }

    /// The memory's backward at all positions of a block, from the last to the first, from the gradients in outputs():
    /// adds those of the memory's parameters to `sums` and `grad`, those of the layers in front to `grad`.
    template <class AnyDraw = NoDraw>
    constexpr void backward(const Net& net, const Block<Input>& block, MemoryGradients<Net>& sums, Net& grad,
                            const AnyDraw& draw = {}) {
        for (auto& dstate : states_) State::fields([](auto& vector) { Sequences::keep_first(0, vector); }, dstate);
        for (std::size_t last = block.positions(); last > 0;) {
            const std::size_t first = last > thresholds::positions_of_block ? last - thresholds::positions_of_block : 0;
            list_.clear();
            for (std::size_t t = last; t-- > first;) {
                for (std::size_t p = 0; p * Lanes < block.there(t); ++p)
                    go_back(net, block, t, p, states_[p], sums, grad);
            }
            for_memory_layers<Net>([&]<std::size_t Index>() {
                if constexpr (AddsGradientsLater<LayerType<Index>>) add_gradients<Index>(sums);
            });
            if constexpr (has_dx) {
                for (std::size_t i = 0; i < list_.size(); ++i) {
                    net.template differentiate<0, begin>(
                        block.input(list_[i].sequence, list_[i].t), [&](const auto&) { return dxs_[i]; }, grad,
                        draw_of(draw, {block.number(list_[i].sequence, list_[i].t)}));
                }
            }
            last = first;
        }
    }

private:
    using Sequences = InLanes<Scalar, Lanes>;
    using A = typename Sequences::Number;
    using State = typename Net::template State<A>;
    using LaneInput = std::remove_cvref_t<decltype(Sequences::of(std::span<const Input>()))>;
    template <class Given>
    using XOf = decltype(forward_through<0, begin>(std::declval<const Net&>(), std::declval<const Given&>()));
    using X = XOf<LaneInput>;
    using OneX = XOf<Input>;
    using Trace = MemoryTrace<Net, begin, end, X, A>;
    static constexpr bool has_dx = has_input_gradient<(begin > 0), OneX>;
    using Das = MemorySumGradients<Net, begin, end, A>;
    template <class L>
    struct DaListsOf {
        using type = typename ListsOf<typename LaterOf<L, Scalar>::Sums>::type;
    };

    template <std::size_t... Index>
    static auto lists_of(std::index_sequence<Index...>)
        -> boost::hana::tuple<std::vector<Vector<Scalar, Net::template output_size<begin + Index>>>...>;

    /// A position of a sequence: where it stands in the lists, and where the position before it does.
    struct Place {
        std::size_t sequence, t, at, before;
    };

    std::vector<Trace> kept_;
    std::size_t packs_ = 0;      // of the block
    std::vector<State> states_;  // of layers that do not keep theirs; in a backward, the gradients of all
    std::vector<OneX> xs_;
    decltype(lists_of(std::make_index_sequence<end - begin>{})) ys_;
    std::vector<Output> outputs_;
    // Of the positions whose gradients are added next.
    std::vector<Place> list_;
    typename ForLayers<Net, begin, end, DaListsOf>::Tuple das_;
    std::vector<OneX> dxs_;
    std::vector<Das> das_of_pack_;  // one: in memory, since it may be too big for the stack

    template <std::size_t Index>
    constexpr auto& ys() {
        return ys_[boost::hana::size_c<Index - begin>];
    }

    template <std::size_t Index>
    constexpr auto& das() {
        return das_[boost::hana::size_c<Index - begin>];
    }

    static constexpr std::size_t smaller(std::size_t a, std::size_t b) { return a < b ? a : b; }

    /// What is kept of a pack's sequences in front of position t. Where nothing is kept, two positions take turns.
    template <bool keeps>
    constexpr Trace& kept(std::size_t t, std::size_t pack) {
        return kept_[(keeps ? t : t % 2) * packs_ + pack];
    }

    template <bool keeps>
    constexpr void make_room(const Block<Input>& block) {
        packs_ = (block.size() + Lanes - 1) / Lanes;
        grow(states_, packs_);
        grow(kept_, (keeps ? block.positions() + 1 : 2) * packs_);
        grow(outputs_, block.total());
        if constexpr (keeps) {
            grow(xs_, block.total());
            grow(das_of_pack_, 1);
            constexpr std::size_t at_once = thresholds::positions_of_block * most;
            for_memory_layers<Net>([&]<std::size_t Index>() {
                grow(ys<Index>(), block.total() + 1);
                ys<Index>()[block.total()] = {};  // in front of the first position
                if constexpr (AddsGradientsLater<LayerType<Index>>)
                    for_sums<Index>([&](auto sums_of) { grow(sums_of(das<Index>()), at_once); });
            });
            if constexpr (has_dx) grow(dxs_, at_once);
        }
    }

    /// In front of the first position stands the initial state.
    static constexpr void begin_anew(State& state, Trace& trace) {
        for_memory_layers<Net>([&]<std::size_t Index>() {
            using L = LayerType<Index>;
            if constexpr (AddsGradientsLater<L>) trace.template of<Index>().after = typename L::template State<A>{};
            else if constexpr (RecurrentLayer<L>) state.template layer<Index>() = typename L::template State<A>{};
        });
    }

    /// Sequences that have ended go on from zeros, so that none of their numbers can become infinite.
    static constexpr void forget_others(std::size_t count, Trace& trace) {
        for_memory_layers<Net>([&]<std::size_t Index>() {
            if constexpr (AddsGradientsLater<LayerType<Index>>) {
                auto& state = trace.template of<Index>().after;
                std::remove_cvref_t<decltype(state)>::fields(
                    [&](auto& vector) { Sequences::keep_first(count, vector); }, state);
            }
        });
    }

    /// One position of a pack's sequences.
    constexpr void go_back(const Net& net, const Block<Input>& block, std::size_t t, std::size_t p, State& dstate,
                           const MemoryGradients<Net>& sums, Net& grad) {
        const std::size_t first = p * Lanes, count = smaller(Lanes, block.there(t) - first);
        const std::size_t later = block.there(t + 1) > first ? block.there(t + 1) - first : 0;
        // A sequence begins at its last position, with no gradient from behind.
        if (later < count) State::fields([&](auto& vector) { Sequences::keep_first(later, vector); }, dstate);
        const std::size_t at = block.begin(t) + first, next = list_.size();
        auto dy = Sequences::of(std::span<const Output>(outputs_).subspan(at, count));
        Sequences::keep_first(count, dy);
        Das& das = das_of_pack_[0];
        const auto dx = go_back_a_position<begin, end>(net, x_of_pack(at), kept<true>(t, p), kept<true>(t + 1, p), dy,
                                                       dstate, sums, das, grad);
        for (std::size_t lane = 0; lane < count; ++lane) {
            list_.push_back({first + lane, t, at + lane, t > 0 ? block.begin(t - 1) + first + lane : block.total()});
        }
        if constexpr (has_dx) out_of_lanes(dx, std::span(dxs_).subspan(next, count));
        for_memory_layers<Net>([&]<std::size_t Index>() {
            if constexpr (AddsGradientsLater<LayerType<Index>>) {
                for_sums<Index>([&](auto sums_of) {
                    out_of_lanes(sums_of(das[boost::hana::size_c<Index - begin>]),
                                 std::span(sums_of(this->template das<Index>())).subspan(next, count));
                });
            }
        });
    }

    /// The input of the memory's first layer. In lanes it is a layer that adds its gradients later, from what stands in
    /// the lists.
    constexpr decltype(auto) x_of_pack([[maybe_unused]] std::size_t at) {
        if constexpr (Lanes == 1) return (xs_[at]);
        else return X{};
    }

    /// Calls f(sums_of) for each gate, where sums_of(das) is the gradient of its sum: of both, or of x and of h.
    template <std::size_t Index>
    static constexpr void for_sums(auto f) {
        for (std::size_t g = 0; g < LayerType<Index>::gates; ++g) {
            f([g](auto& das) -> auto& { return das.from_x()[g]; });
            if constexpr (!requires(typename LaterOf<LayerType<Index>, A>::Sums sums) { sums.of_both; })
                f([g](auto& das) -> auto& { return das.from_h()[g]; });
        }
    }

    /// Adds the gradients of the positions in the list.
    template <std::size_t Index>
    constexpr void add_gradients(MemoryGradients<Net>& sums) {
        const auto x_of = [&](std::size_t p) __attribute__((always_inline)) -> const auto& {
            if constexpr (Index == begin) return xs_[list_[p].at];
            else return ys<Index - 1>()[list_[p].at];
        };
        const auto h_of = [&](std::size_t p)
                              __attribute__((always_inline)) -> const auto& { return ys<Index>()[list_[p].before]; };
        const auto from_x = [&](std::size_t g, std::size_t p)
                                __attribute__((always_inline)) -> const auto& { return das<Index>().from_x()[g][p]; };
        const auto from_h = [&](std::size_t g, std::size_t p)
                                __attribute__((always_inline)) -> const auto& { return das<Index>().from_h()[g][p]; };
        sums.template of<Index>().add(list_.size(), x_of, h_of, from_x, from_h);
    }
};

}  // namespace unroll::detail
