// LogSoftmax: log-probabilities of all numbers, as NLL takes them.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/kernel/softmax.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/parameterless.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = x - log sum exp(x), any size, right for any finite x. PyTorch: LogSoftmax over the last dimension.
struct LogSoftmax : Parameterless<LogSoftmax> {
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "LogSoftmax"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return log_softmax(x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const auto&, const Vector<X, N>& y, const Vector<X, N>& dy,
                                                           LogSoftmax&) const {
        const auto dx_of = [](const auto& b, const auto& db, const auto& s) { return db - exp_of_nonpositive(b) * s; };
        return elementwise(dx_of, y, dy, sum(dy));  // y = x - log sum exp(x)
    }
};

}  // namespace unroll
