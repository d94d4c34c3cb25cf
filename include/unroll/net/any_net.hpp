// AnyNet<Nets...>: one of several nets that are compiled in, chosen at run time.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/kernel/argmax.hpp>  // to apply to the output
#include <unroll/net/chain.hpp>
#include <unroll/tensor/one_of.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/tensor/vector_up_to.hpp>

namespace unroll {

/// One of several nets, which may differ in everything: `AnyNet<Net<5, 3>, Net<8, 16>> net`. It holds it in place,
/// without a heap, and begins as the first of them, all zero: there is no empty state. `net = other` holds another one;
/// load_safetensors of <unroll/io/any_net.hpp> takes the one that a file has. Each call is one indirect call.
template <class... Nets>
class AnyNet {
    template <class Net>
    static constexpr std::size_t times = (std::size_t{std::is_same_v<Net, Nets>} + ...);
    static_assert(((times<Nets> == 1) && ...), "an AnyNet has each net once");

    template <class Net>
    static constexpr std::size_t index_of = [] {
        std::size_t i = 0;
        (void)((std::is_same_v<Net, Nets> || (++i, false)) || ...);
        return i;
    }();
    static constexpr std::size_t most_outputs = [] {
        std::size_t most = 0;
        ((most = Nets::outputs > most ? Nets::outputs : most), ...);
        return most;
    }();
    template <class X>
    static constexpr bool all_take = (detail::takes<typename Nets::Expects, X> && ...);
    template <class First, class...>
    struct FirstOf {
        using type = First;
    };
    using First = typename FirstOf<Nets...>::type;

public:
    using Scalar = std::common_type_t<typename Nets::Scalar...>;
    static constexpr bool outputs_are_alike = ((Nets::outputs == most_outputs) && ...);
    /// The type of an output: a vector where all nets return equally many numbers, else a vector of up to the most of
    /// them.
    using Output =
        std::conditional_t<outputs_are_alike, Vector<Scalar, most_outputs>, VectorUpTo<Scalar, most_outputs>>;

    static constexpr std::size_t size() { return sizeof...(Nets); }

    AnyNet() { net_.template hold<First>(); }
    template <class Net>
        requires(times<Net> == 1)
    AnyNet(const Net& net) {
        *this = net;
    }
    template <class Net>
        requires(times<Net> == 1)
    AnyNet& operator=(const Net& net) {
        index_ = index_of<Net>;
        net_.template hold<Net>(net);
        return *this;
    }

    /// Which of the nets it holds, from 0.
    std::size_t(index)() const { return index_; }
    template <class Net>
        requires(times<Net> == 1)
    bool holds() const {
        return index_ == index_of<Net>;
    }

    /// f of the net that it holds; f returns one type, whichever net it is given.
    template <class F>
    decltype(auto) visit(F&& f) {
        return call(*this, f);
    }
    template <class F>
    decltype(auto) visit(F&& f) const {
        return call(*this, f);
    }

    /// The state of the net that it holds, in place.
    class State {
        friend AnyNet;
        std::size_t index_ = 0;
        detail::OneOf<typename Nets::template State<typename Nets::Scalar>...> state_{};
    };

    /// The state before the first position, of the net that it holds now.
    State initial_state() const {
        State state;
        state.index_ = index_;
        visit([&](const auto& held) {
            const auto initial = held.initial_state();
            state.state_.template hold<std::remove_const_t<decltype(initial)>>(initial);
        });
        return state;
    }

    /// The output for x, an input that all of the nets take, after what `state` remembers; moves the state on. Without
    /// a state, a net that has one begins at the initial one. Errors: token_out_of_range; state_of_another_net, where
    /// another net is held than when the state began.
    template <class X, std::same_as<State>... OneState>
        requires(sizeof...(OneState) <= 1)
    Output forward(const X& x, OneState&... state) const {
        static_assert(TokenIndex<X> || all_take<X>, "a net does not take this input: what differs goes through visit");
        if constexpr (TokenIndex<X>) {
            return forward(Token(x), state...);
        } else if constexpr (all_take<X>) {
            return visit([&](const auto& held) { return as_output(held.forward(x, state_of(held, state)...)); });
        } else {
            return {};
        }
    }

    /// The outputs at the positions of a sequence in one call. All nets must have a memory, and outputs of one type.
    /// Errors: those of forward, and size_mismatch; then nothing is changed.
    template <class Inputs, class Outputs>
    void forward(const Inputs& inputs, State& state, Outputs&& outputs) const {
        static_assert((Nets::is_recurrent && ...), "only nets with memory go through a sequence");
        visit([&](const auto& held) { held.forward(inputs, state_of(held, state), outputs); });
    }

    /// The outputs for a batch of inputs in one call. No net may have a memory, and all have outputs of one type.
    /// Errors: those of a net.
    template <class Inputs, class Outputs>
        requires(!std::is_same_v<std::remove_cvref_t<Outputs>, State>)
    void forward(const Inputs& inputs, Outputs&& outputs) const {
        visit([&](const auto& held) { held.forward(inputs, outputs); });
    }

    /// Equal if both hold the same net with equal parameters.
    friend bool operator==(const AnyNet& a, const AnyNet& b) {
        return a.index_ == b.index_ &&
               a.visit([&]<class Net>(const Net& held) { return held == b.net_.template held_as<Net>(); });
    }

private:
    template <class Net>
    static auto& state_of(const Net&, State& state) {
        if (state.index_ != index_of<Net>) errors::state_of_another_net(index_of<Net>, state.index_);
        return state.state_.template held_as<typename Net::template State<typename Net::Scalar>>();
    }

    template <class T, std::size_t N>
    static Output as_output(const Vector<T, N>& y) {
        if constexpr (std::is_same_v<Output, Vector<T, N>> || !outputs_are_alike) return y;
        else return elementwise([](const T& number) { return static_cast<Scalar>(number); }, y);
    }

    template <class Result, class Net, class Self, class F>
    static Result call_with(Self& self, F& f) {
        return f(self.net_.template held_as<Net>());
    }

    template <class F, class Self, class Net>
    using ResultOf = std::invoke_result_t<F&, std::conditional_t<std::is_const_v<Self>, const Net, Net>&>;

    template <class Self, class F>
    static decltype(auto) call(Self& self, F& f) {
        using Result = ResultOf<F, Self, First>;
        static constexpr bool one_type = (std::is_same_v<Result, ResultOf<F, Self, Nets>> && ...);
        static_assert(one_type, "what visit calls returns one type, whichever net it is given");
        if constexpr (one_type) {
            static constexpr Result (*calls[])(Self&, F&) = {&call_with<Result, Nets, Self, F>...};
            return calls[self.index_](self, f);
        } else {
            return call_with<Result, First>(self, f);
        }
    }

    std::size_t index_ = 0;
    detail::OneOf<Nets...> net_;
};

/// None of several nets.
template <class... Nets>
    requires(sizeof...(Nets) == 0)
class AnyNet<Nets...> {
    static_assert(sizeof...(Nets) > 0, "an AnyNet has at least one net");
};

}  // namespace unroll
