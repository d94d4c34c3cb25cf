// Walks all 2³² floats through the elementary functions, against the C library in double: some twenty minutes.
// Prints the worst error of each and where it is; exits with 1 if one is above its bound. Those of quick layers are not
// counted in units of the last place, and stay in a range. An argument N takes every Nth float only.
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <unroll/layer/quick.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/near_zero.hpp>

namespace {

/// |got - exact| in units of the last place that a float of exact's size has, denormals included.
double ulps(float got, double exact) {
    if (std::isnan(got) || std::isnan(exact)) return std::isnan(got) && std::isnan(exact) ? 0 : INFINITY;
    if (got == static_cast<float>(exact)) {
        if (got == 0 && std::signbit(got) != std::signbit(exact)) return INFINITY;
        if (std::isinf(got)) return 0;
    }
    const int exponent = static_cast<int>(std::bit_cast<std::uint64_t>(exact) >> 52 & 0x7ff) - 1023;
    return std::abs(got - exact) *
           std::bit_cast<double>(std::uint64_t(1023 + 23 - (exponent < -126 ? -126 : exponent)) << 52);
}

/// Whether the function keeps its bound on every float that is walked.
template <class Function, class Reference, class Error>
bool keeps(const char* name, double bound, std::uint64_t step, Function function, Reference reference, Error error_of,
           const char* unit) {
    using Register = unroll::detail::Native<float>;
    constexpr std::size_t lanes = unroll::lanes<Register>;
    double worst = 0;
    float where = 0;
    for (std::uint64_t first = 0; first < 0x1'0000'0000; first += lanes * step) {
        float x[lanes], y[lanes];
        for (std::size_t i = 0; i < lanes; ++i)
            x[i] = std::bit_cast<float>(static_cast<std::uint32_t>(first + i * step));
        const Register result = function(std::bit_cast<Register>(x));
        __builtin_memcpy(y, &result, sizeof y);
        for (std::size_t i = 0; i < lanes; ++i) {
            const double error = error_of(y[i], reference(static_cast<double>(x[i])));
            if (error > worst) worst = error, where = x[i];
        }
    }
    std::printf("%-12s %.3g %s at %a (bound %g)%s\n", name, worst, unit, static_cast<double>(where), bound,
                worst > bound ? "  ABOVE" : "");
    std::fflush(stdout);
    return worst <= bound;
}
template <class Function, class Reference>
bool keeps(const char* name, double bound, std::uint64_t step, Function function, Reference reference) {
    return keeps(name, bound, step, function, reference, ulps, "ulp");
}

/// |got - exact|, or infinity where got is not between low and high.
auto difference_between(float low, float high) {
    return [=](float got, double exact) -> double {
        if (std::isnan(got) || std::isnan(exact)) return std::isnan(got) && std::isnan(exact) ? 0 : INFINITY;
        return low < got && got < high ? std::abs(got - exact) : INFINITY;
    };
}

double sigmoid(double x) {
    const double decay = std::exp(-std::abs(x));
    return (x < 0 ? decay : 1) / (1 + decay);
}

}  // namespace

int main(int argc, char** argv) {
    const std::uint64_t step = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1;
    if (step == 0) return 2;
    bool good = true;
    good &= keeps(
        "exp", 2, step, [](auto x) { return unroll::exp(x); }, [](double x) { return std::exp(x); });
    good &= keeps(
        "log", 2, step, [](auto x) { return unroll::log(x); }, [](double x) { return std::log(x); });
    good &= keeps(
        "tanh", 3, step, [](auto x) { return unroll::tanh(x); }, [](double x) { return std::tanh(x); });
    good &= keeps(
        "sigmoid", 3, step, [](auto x) { return unroll::sigmoid(x); }, sigmoid);
    good &= keeps(
        "expm1", 3, step, [](auto x) { return unroll::expm1(x); }, [](double x) { return std::expm1(x); });
    good &= keeps(
        "log1p", 2, step, [](auto x) { return unroll::log1p(x); }, [](double x) { return std::log1p(x); });
    good &= keeps(
        "bell", 3, step, [](auto x) { return unroll::detail::bell(x); }, [](double x) { return std::exp(-0.5 * x * x); });
    good &= keeps(
        "ndtr", 7, step, [](auto x) { return unroll::ndtr(x); },
        [](double x) { return 0.5 * std::erfc(x * -0.70710678118654752440); });
    good &= keeps(
        "sqrt", 0.5, step, [](auto x) { return unroll::sqrt(x); }, [](double x) { return std::sqrt(x); });
    good &= keeps(
        "QuickTanh", 6.5e-5, step, [](auto x) { return unroll::QuickTanh::value(x); },
        [](double x) { return std::tanh(x); }, difference_between(-1, 1), "off");
    good &= keeps(
        "QuickSigmoid", 3.3e-5, step, [](auto x) { return unroll::QuickSigmoid::value(x); }, sigmoid,
        difference_between(0, 1), "off");
    return good ? 0 : 1;
}
