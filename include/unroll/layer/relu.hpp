// ReLU: cuts off what is negative.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/activation.hpp>

namespace unroll {

/// y = max(x, 0), elementwise, any size. PyTorch: ReLU.
struct ReLU : Activation<ReLU> {
    static constexpr bool goes_over_once = true;
    static constexpr std::string_view name() { return "ReLU"; }
    static constexpr auto value(const auto& x) { return maximum(decltype(x - x){}, x); }

    /// It selects: dy · 0 would be NaN where dy is infinite.
    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const auto&, const Vector<X, N>& y, const Vector<X, N>& dy,
                                                           ReLU&) const {
        const auto where_positive = [](const auto& b, const auto& db) {
            const decltype(b - b) zero{};
            return select(b <= zero, zero, db);  // y = max(x, 0)
        };
        return elementwise(where_positive, y, dy);
    }
};

}  // namespace unroll
