// Dropout: in training, zeroes some units of each example at random.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/kernels.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/parameterless.hpp>
#include <unroll/scalar/constant.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

namespace detail {

/// Reports an invalid p once: in a class of its own, or clang would also report the layer.
template <Constant p>
struct CheckedProbability {
    static constexpr double number = p.template as<double>();
    static constexpr bool is_one = number >= 0 && number <= 1;
    static_assert(is_one, "Dropout drops with a probability, a number from 0 to 1");
};

}  // namespace detail

/// In training each unit of each example is 0 with probability p, else x / (1 - p), by the draw of the step; where a
/// net predicts, y = x. Any size: `Dropout<>`, `Dropout<0.2>`; p is from 0 to 1. PyTorch: Dropout. Srivastava et al.,
/// Dropout: a simple way to prevent neural networks from overfitting (2014).
template <Constant p = 0.5>
struct Dropout : Parameterless<Dropout<p>> {
    using Probability = detail::CheckedProbability<p>;
    static_assert(sizeof(Probability) > 0);
    static constexpr double probability = Probability::is_one ? Probability::number : 0;

    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool drops = true;
    static constexpr std::string_view name() { return "Dropout"; }

    template <class Y, class Scale>
    struct Trace {
        Y y;
        Scale scale;  // 0 or 1 / (1 - p)
    };

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return x;
    }

    /// In training; the draw gives the random words.
    template <class X, std::size_t N, class AnyDraw>
    [[gnu::always_inline]] constexpr auto forward(const Vector<X, N>& x, const AnyDraw& draw) const {
        auto scale = scales<X, N>(draw);
        using Scale = std::remove_const_t<decltype(scale)>;
        const auto times = [](const auto& a, const auto& s) { return a * s; };
        return Trace<Vector<X, N>, Scale>{elementwise(times, x, scale), scale};
    }

    template <class X, std::size_t N, class Step>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const Vector<X, N>&, const Step& step,
                                                           const Vector<X, N>& dy, Dropout&) const {
        if constexpr (requires { step.scale; }) {
            const auto times = [](const auto& d, const auto& s) { return d * s; };
            return elementwise(times, dy, step.scale);  // y = x scale
        } else {
            return dy;  // y = x
        }
    }

    // --- for this class only ------------------------------------------------------------------------------------

    /// How many of the 2²⁴ numbers, from 0 to 1, that the upper bits of a word stand for are below p: whole ones, so
    /// that nets of every precision drop the same units.
    static constexpr std::uint32_t below_p = [] {
        const double numbers = probability * 0x1p24;
        const auto whole = static_cast<std::uint32_t>(numbers);
        return whole + (whole < numbers ? 1 : 0);
    }();

    /// The factor of a unit that is kept, rounded as PyTorch rounds it: 1 and 1 - p are numbers T.
    template <class T>
    static constexpr T kept = probability < 1 ? T(1) / static_cast<T>(1 - probability) : T(0);

    /// A word for each unit. Where the lanes are nets, they share the examples' scales.
    template <class X, std::size_t N, class AnyDraw>
    [[gnu::noinline]] static constexpr auto scales(const AnyDraw& draw) {
        static_assert(N <= std::size_t{4} << 16, "a draw has words for 262144 units of a layer");
        using T = Lane<X>;
        constexpr std::size_t examples = AnyDraw::template examples<X>, words = 4;
        Vector<std::conditional_t<examples == lanes<X>, X, T>, N> scale{};
        for (std::size_t first = 0; first < N; first += words) {
            T of[words][examples]{};
            for (std::size_t lane = 0; lane < examples; ++lane) {
                const auto random = draw.words(first / words, lane);
                for (std::size_t i = 0; i < words; ++i)
                    of[i][lane] = static_cast<T>((random[i] >> 8) < below_p ? 0 : 1) * kept<T>;
            }
            for (std::size_t i = 0; i < words && first + i < N; ++i) {
                if constexpr (examples > 1) scale.numbers[first + i] = X::load(of[i]);
                else scale.numbers[first + i] = of[i][0];
            }
        }
        return scale;
    }
};

}  // namespace unroll
