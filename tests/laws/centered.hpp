// A layer with a buffer: the contract of a layer covers tensors that are not learned.
#pragma once

#include <cstddef>
#include <string_view>
#include <unroll.hpp>

namespace laws {

/// y = scale (x - running_mean), elementwise; the mean is not learned.
template <std::size_t N, class T = float>
struct Centered {
    using Scalar = T;
    template <class U>
    using rebind = Centered<N, U>;
    using Expects = unroll::Features<N>;
    using Produces = unroll::Features<N>;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "Centered"; }

    unroll::Vector<T, N> scale, running_mean;

    static constexpr auto times = [](const auto& a, const auto& b) { return a * b; };
    static constexpr auto minus = [](const auto& a, const auto& b) { return a - b; };
    constexpr auto forward(const auto& x) const {
        return elementwise(times, elementwise(minus, x, running_mean), scale);  // y = scale (x - running_mean)
    }
    constexpr auto backward(const auto& x, const auto& /*y*/, const auto& dy, Centered& grad) const {
        add(grad.scale, elementwise(times, dy, elementwise(minus, x, running_mean)));
        return elementwise(times, dy, scale);
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&& visit, auto&... self) { visit("scale", self.scale...); }
    static constexpr void buffers(auto&& visit, auto&... self) { visit("running_mean", self.running_mean...); }
    constexpr void initialize(auto& /*rng*/) {
        for (std::size_t i = 0; i < N; ++i) scale[i] = 1, running_mean[i] = static_cast<T>(0.125) * static_cast<T>(i + 1);
    }
};

}  // namespace laws
