// The state of a net: what its layers carry from one position of a sequence to the next.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/hana.hpp>
#include <utility>

namespace unroll {

/// The state of a layer that has none.
struct NoState {};

namespace detail {

/// The state of a layer, made of numbers A.
template <class L, class A>
struct StateOf {
    using type = NoState;
};
template <RecurrentLayer L, class A>
struct StateOf<L, A> {
    using type = typename L::template State<A>;
};

/// The first layer with a state, from 0; as many as there are layers where none has one.
template <class... Layers>
constexpr std::size_t memory_begin() {
    std::size_t i = 0, first = sizeof...(Layers);
    ((first = RecurrentLayer<Layers> && first == sizeof...(Layers) ? i : first, ++i), ...);
    return first;
}

/// One behind the last layer with a state; 0 where none has one.
template <class... Layers>
constexpr std::size_t memory_end() {
    std::size_t i = 0, end = 0;
    ((++i, end = RecurrentLayer<Layers> ? i : end), ...);
    return end;
}

/// The states of all layers of a net; most layers have none. It is the caller's; a copy saves it.
template <class A, class... States>
struct NetState {
    using Scalar = A;
    static constexpr std::size_t depth = sizeof...(States);  // layers, with a state or without

    boost::hana::tuple<States...> layers;  // not yours: use layer<Index>()

    /// The state of layer Index, from 0; an RNN's has a vector h, an LSTM's h and c.
    template <std::size_t Index>
        requires(Index < sizeof...(States))
    constexpr auto& layer() {
        return layers[boost::hana::size_c<Index>];
    }
    template <std::size_t Index>
        requires(Index < sizeof...(States))
    constexpr const auto& layer() const {
        return layers[boost::hana::size_c<Index>];
    }

    /// Calls visit(vector, …) for what one or more states hold, in lockstep.
    [[gnu::always_inline]] static constexpr void fields(auto&& visit, auto&... self) {
        const auto visit_layer = [&]<class S, std::size_t Index>() __attribute__((always_inline)) {
            if constexpr (!std::is_same_v<S, NoState>) S::fields(visit, self.template layer<Index>()...);
        };
        [&]<std::size_t... Index>(std::index_sequence<Index...>) __attribute__((always_inline)) {
            (visit_layer.template operator()<States, Index>(), ...);
        }(std::index_sequence_for<States...>{});
    }

    /// Equal in every number.
    friend constexpr bool operator==(const NetState& a, const NetState& b) {
        bool equal = true;
        fields([&](const auto& of_a, const auto& of_b) { equal = equal && of_a == of_b; }, a, b);
        return equal;
    }
};

}  // namespace detail

}  // namespace unroll
