// Softmax: probabilities of all numbers.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/kernel/softmax.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/parameterless.hpp>

namespace unroll {

/// y = exp(x) / sum exp(x), any size, right for any finite x. PyTorch: Softmax over the last dimension.
struct Softmax : Parameterless<Softmax> {
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "Softmax"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return softmax(x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const auto&, const Vector<X, N>& y, const Vector<X, N>& dy,
                                                           Softmax&) const {
        const auto times = [](const auto& a, const auto& b) { return a * b; };
        auto along = sum(elementwise(times, dy, y));
        const auto dx_of = [](const auto& b, const auto& db, const auto& s) { return (db - s) * b; };
        return elementwise(dx_of, y, dy, along);  // y = exp(x) / sum exp(x)
    }
};

}  // namespace unroll
