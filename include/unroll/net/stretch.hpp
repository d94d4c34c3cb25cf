// Stretch: layers of a net with memory that stand one after the other: all of them have a state, or none has.
//
// Positions go through such a net stretch by stretch. Layers with a state take them one after the other, or, if they
// can, a chunk at once; layers without one see each position alone, and get many of them in lanes.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/pass.hpp>
#include <unroll/net/plan.hpp>
#include <utility>

namespace unroll::detail {

/// How positions go through a layer, and through layer Index of a net: if it is made of layers, as through those
/// inside.
enum class Goes { alone, one_after_the_other, in_chunks, inside };
template <class L>
inline constexpr Goes goes = SeesChunks<L>       ? Goes::in_chunks
                             : RecurrentLayer<L> ? Goes::one_after_the_other
                                                 : Goes::alone;
template <class Net, std::size_t Index, class L = typename Net::template LayerType<Index>>
inline constexpr Goes goes_in = MadeOfLayers<L> && goes<L> == Goes::one_after_the_other && !Net::needs_whole_sequence
                                    ? Goes::inside
                                    : goes<L>;

/// One behind the last layer of the stretch that begins at layer Index of a net. A layer that sees chunks is one by
/// itself.
template <class Net, std::size_t Index>
inline constexpr std::size_t stretch_end = []<std::size_t... Next>(std::index_sequence<Next...>) {
    constexpr Goes first = goes_in<Net, Index>;
    constexpr bool is_one = first == Goes::in_chunks || first == Goes::inside;
    std::size_t end = Index + 1;
    ((end += !is_one && end == Index + 1 + Next && goes_in<Net, Index + 1 + Next> == first), ...);
    return end;
}(std::make_index_sequence<Net::depth - Index - 1>{});

/// Layers Begin … End - 1 of a net, without a state. They are a net of their own, whose examples are positions: a plan
/// sends these in lanes. It refers to the whole net.
template <class Net, std::size_t Begin, std::size_t End>
struct Stretch {
    using Scalar = typename Net::Scalar;
    static constexpr auto expects() {
        if constexpr (Begin == 0) return typename Net::Expects{};
        else return Features<Net::template output_size<Begin - 1>>{};
    }
    using Expects = decltype(expects());
    static constexpr std::size_t width = size_of_shape<Expects>, outputs = Net::template output_size<End - 1>,
                                 depth = End - Begin;
    static constexpr bool is_recurrent = false, well_formed = true;
    static constexpr bool works_on_flat = []<std::size_t... Index>(std::index_sequence<Index...>) {
        return (unroll::works_on_flat<typename Net::template LayerType<Begin + Index>> && ...);
    }(std::make_index_sequence<depth>{});
    static constexpr std::size_t widest = []<std::size_t... Index>(std::index_sequence<Index...>) {
        std::size_t most = width;
        ((most = Net::template output_size<Begin + Index> > most ? Net::template output_size<Begin + Index> : most),
         ...);
        return most;
    }(std::make_index_sequence<depth>{});

    const Net& net;

    template <class X>
    [[gnu::always_inline]] constexpr auto forward(const X& x) const {
        return forward_through<Begin, End>(net, x);
    }

    /// Adds the gradients of the parameters to `grad`, which is one of the whole net; returns that of x.
    template <class X, class DyOf, class AnyDraw = NoDraw>
    [[gnu::always_inline]] constexpr auto differentiate(const X& x, const DyOf& dy_of, Net& grad,
                                                        const AnyDraw& draw = {}) const {
        return net.template differentiate<Begin, End>(x, dy_of, grad, draw);
    }
};

/// Where the first stretch of a net with memory begins whose inputs are these: at the first layer with a state, or at
/// layer 0, if the layers in front of it take positions in lanes.
template <class Net, class Input>
inline constexpr std::size_t stretches_begin = [] {
    if constexpr (Net::memory_begin == 0) return std::size_t{0};
    else if constexpr (plan<Stretch<Net, 0, Net::memory_begin>, Remembered<Input>>.form == Form::in_lanes)
        return std::size_t{0};
    else return Net::memory_begin;
}();

/// Whether a layer of a net sees chunks of positions, itself or by the layers inside.
template <class Net>
inline constexpr bool sees_chunks = []<std::size_t... Index>(std::index_sequence<Index...>) {
    return ((goes_in<Net, Index> == Goes::in_chunks || goes_in<Net, Index> == Goes::inside) || ...);
}(std::make_index_sequence<Net::depth>{});

}  // namespace unroll::detail
