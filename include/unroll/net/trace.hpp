// What a net keeps: of a forward for its backward, and from one position to the next.
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

/// What a layer carries from one position to the next, made of A.
template <class L, class A>
struct StateOf {
    using type = NoState;
};
template <RecurrentLayer L, class A>
struct StateOf<L, A> {
    using type = typename L::template State<A>;
};

/// All that backward needs of a forward: the input, and what each layer returned; `y` is the output.
template <class Steps, class Y>
struct Trace {
    Steps steps;
    Y y;
};

/// What a net remembers from one position to the next: the state of each layer, which for most is nothing. It is the
/// caller's; a copy saves it.
template <class A, class... States>
struct NetState {
    using Scalar = A;

    boost::hana::tuple<States...> layers;  // not yours: use layer<I>()

    /// The state of layer I, from 0; an RNN's has a vector h, an LSTM's h and c.
    template <std::size_t I>
        requires(I < sizeof...(States))
    constexpr auto& layer() {
        return layers[boost::hana::size_c<I>];
    }
    template <std::size_t I>
        requires(I < sizeof...(States))
    constexpr const auto& layer() const {
        return layers[boost::hana::size_c<I>];
    }

    /// Calls visit(vector, …) for what one or more states hold, in lockstep.
    [[gnu::always_inline]] static constexpr void fields(auto&& visit, auto&... self) {
        const auto visit_layer = [&]<class S, std::size_t I>() __attribute__((always_inline)) {
            if constexpr (!std::is_same_v<S, NoState>) S::fields(visit, self.template layer<I>()...);
        };
        [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
            (visit_layer.template operator()<States, I>(), ...);
        }(std::index_sequence_for<States...>{});
    }

    /// Equal in every number.
    friend constexpr bool operator==(const NetState& a, const NetState& b) {
        bool equal = true;
        fields([&](const auto& x, const auto& y) { equal = equal && x == y; }, a, b);
        return equal;
    }
};

}  // namespace unroll
