// Residual: layers whose input is added to what they put out.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/kernels.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/misfit_inside.hpp>
#include <unroll/net/nested.hpp>
#include <unroll/net/sequential.hpp>
#include <unroll/net/state.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

namespace detail {

/// Says that there are no numbers to add.
template <class X>
struct CheckedAddend {
    static_assert(!is_one_hot<X>, "a residual behind OneHot has no numbers to add: put an Embedding in front of it");
};

}  // namespace detail

/// y = x + f(x), where f are layers one after the other, as many features in as out: `Residual<Linear<8, 8>, Tanh>`.
/// The names of its parameters begin with the layer's index inside: "3.1.weight". PyTorch: a module of one's own that
/// returns x + self.f(x), or rather one derived from Sequential, which names its parameters so. He et al., Deep
/// residual learning for image recognition (2016).
template <class... Layers>
struct Residual {
    using Inside = Sequential<Layers...>;

    Inside f;

    using Scalar = typename Inside::Scalar;
    template <class U>
    using rebind = Residual<typename Layers::template rebind<U>...>;
    template <class A = Scalar>
    using State = typename Inside::template State<A>;

    using Expects = typename Inside::Expects;
    using Produces = std::conditional_t<std::is_same_v<Expects, AnyFeatures>, SameAsInput, Expects>;
    static_assert(sizeof(typename detail::ShapeOf<Layers...>::CheckSum) > 0);
    static constexpr bool well_formed = detail::fits_inside<Residual>;
    static constexpr std::string_view name() { return "Residual"; }

    static constexpr std::size_t depth = Inside::depth, widest = Inside::widest;
    template <std::size_t Index>
    using LayerType = typename Inside::template LayerType<Index>;
    template <std::size_t Index>
    static constexpr std::size_t output_size = Inside::template output_size<Index>;
    static constexpr bool works_on_flat = Inside::works_on_flat, drops = Inside::drops, has_scalar = Inside::has_scalar,
                          has_buffers = Inside::has_buffers, is_recurrent = Inside::is_recurrent;
    static constexpr bool adds_its_input = true;

    /// Layer Index of f, from 0.
    template <std::size_t Index>
        requires(Index < depth)
    constexpr auto& layer() [[clang::lifetimebound]] {
        return f.template layer<Index>();
    }
    template <std::size_t Index>
        requires(Index < depth)
    constexpr const auto& layer() const [[clang::lifetimebound]] {
        return f.template layer<Index>();
    }

    /// The output for x; with a state, after what that remembers, which it moves on.
    template <class X, std::size_t N, class... AnyState>
    [[gnu::always_inline]] constexpr auto forward(const Vector<X, N>& x, AnyState&... state) const {
        return forward_through(x, state...);
    }

    static constexpr void parameters(auto&& visit, auto&... self) { Inside::parameters(visit, self.f...); }
    static constexpr void buffers(auto&& visit, auto&... self) { Inside::buffers(visit, self.f...); }
    constexpr void initialize(auto& rng) { f.initialize(rng); }

    // --- for the net it stands in: see nested.hpp ---------------------------------------------------------------

    template <class X, class... AnyState>
    [[gnu::always_inline]] constexpr auto forward_through(const X& x, AnyState&... state) const {
        detail::Room y([&]() __attribute__((always_inline)) { return inside().forward_through(x, state...); });
        return sum(x, *y);
    }

    template <class X, class AnyState, class AnyDraw>
    [[gnu::always_inline]] constexpr auto trace(const X& x, AnyState& state, const AnyDraw& draw) const {
        auto trace = inside().trace(x, state, draw);
        trace.y = sum(x, trace.y);
        return trace;
    }

    template <class X, class Trace, class Dy, class AnyState>
    [[gnu::always_inline]] constexpr auto backward(const X& x, const Trace& trace, const Dy& dy, AnyState& dstate,
                                                   Residual& grad) const {
        return sum(dy, inside().backward(x, trace, dy, dstate, grad.f));  // y = x + f(x)
    }

    template <class X, class DyOf, class AnyState, class AnyDraw>
    [[gnu::always_inline]] constexpr auto differentiate(const X& x, const DyOf& dy_of, AnyState& state,
                                                        AnyState& dstate, Residual& grad, const AnyDraw& draw) const {
        using Dy = std::remove_cvref_t<decltype(dy_of(x))>;
        detail::Room dy([] { return Dy{}; });
        const auto dy_of_f = [&](const auto& y) __attribute__((always_inline)) {
            *dy = dy_of(sum(x, y));
            return *dy;
        };
        detail::Room df([&]() __attribute__((always_inline)) {
            return inside().differentiate(x, dy_of_f, state, dstate, grad.f, draw);
        });
        return sum(*dy, *df);  // y = x + f(x)
    }

    // --- for this class only ------------------------------------------------------------------------------------

    [[gnu::always_inline]] constexpr detail::Nested<Inside> inside() const { return {f}; }

    template <class X, std::size_t N, class Y>
    [[gnu::always_inline]] static constexpr auto sum(const Vector<X, N>& x, const Vector<Y, N>& y) {
        static_assert(sizeof(detail::CheckedAddend<X>) > 0);
        if constexpr (detail::is_one_hot<X>) return y;
        else return elementwise([](const auto& a, const auto& b) { return a + b; }, x, y);
    }
};

}  // namespace unroll
