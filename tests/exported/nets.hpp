// Nets whose numbers are hard to write down.
#pragma once

#include <cstddef>
#include <limits>
#include <laws/centered.hpp>
#include <unroll.hpp>

/// A layer that is not the library's.
struct Twice {
    template <class>
    using rebind = Twice;
    using Expects = unroll::AnyFeatures;
    using Produces = unroll::SameAsInput;
    static constexpr std::string_view name() { return "Twice"; }
    template <class T, std::size_t N>
    constexpr auto forward(const unroll::Vector<T, N>& x) const {
        return unroll::elementwise([](const auto& a) { return a + a; }, x);
    }
    constexpr auto backward(const auto&, const auto&, const auto& dy, Twice&) const { return forward(dy); }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

using Centered = unroll::Sequential<unroll::Embedding<5, 3>, laws::Centered<3>, unroll::Linear<3, 5>>;
using Tiny = unroll::Net<5, 3>;
using Deep =
    unroll::Sequential<unroll::Embedding<7, 20, double>, Twice, unroll::Linear<20, 3, double, unroll::Bias::none>,
                       unroll::LeakyReLU<-0.2>, unroll::LayerNorm<3, double, 1e-3>, unroll::Linear<3, 7, double>>;
using Large = unroll::Net<64, 32>;

/// PyTorch's initial values, and in their places the numbers at the ends of what T holds.
template <class Net>
Net make() {
    using T = typename Net::Scalar;
    using Limits = std::numeric_limits<T>;
    unroll::random::Torch rng{43052};
    Net net{};
    net.initialize(rng);
    const T hard[] = {T{0},
                      -T{0},
                      Limits::denorm_min(),
                      -Limits::denorm_min(),
                      Limits::min() - Limits::denorm_min(),
                      Limits::min(),
                      Limits::max(),
                      Limits::lowest(),
                      T{1} / 3,
                      T(0.1),
                      1 + Limits::epsilon()};
    std::size_t next = 0;
    net.parameters([&](std::string_view, auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size() && next < sizeof hard / sizeof *hard; i += 2)
            tensor.elements()[i] = hard[next++];
    });
    return net;
}
