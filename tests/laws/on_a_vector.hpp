// A layer, or a loss, on one vector gives PyTorch's numbers, in both precisions, and the same bits in the compiler.
#pragma once

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <iomanip>
#include <laws/differences.hpp>
#include <limits>
#include <reference/layers.hpp>
#include <unroll/layer/layer.hpp>
#include <utility>

namespace laws {

inline constexpr std::size_t layer_size = sizeof reference::layer_inputs / sizeof(double);

template <class T>
using LayerVector = unroll::Vector<T, layer_size>;

template <class T>
constexpr LayerVector<T> as_vector(const double (&numbers)[layer_size]) {
    LayerVector<T> x{};
    for (std::size_t i = 0; i < layer_size; ++i) x[i] = static_cast<T>(numbers[i]);
    return x;
}

/// Output and gradients of a layer.
template <class T, class L>
struct OnAVector {
    LayerVector<T> y, dx;
    L grad;

    static constexpr OnAVector of(const L& layer, const LayerVector<T>& x) {
        OnAVector result{};
        const auto trace = layer.forward(x);
        result.y = unroll::output(trace);
        result.dx = layer.backward(x, trace, as_vector<T>(reference::layer_dy), result.grad);
        return result;
    }
};

template <class T>
void is_close(const char* what, const auto& numbers, const double (&expected)[layer_size]) {
    // Few units in the last place of numbers of around 1; of larger ones as many.
    constexpr double tolerance = 8 * static_cast<double>(std::numeric_limits<T>::epsilon());
    for (std::size_t i = 0; i < layer_size; ++i) {
        const double got = static_cast<double>(numbers[i]), error = std::abs(got - expected[i]);
        BOOST_TEST(error <= tolerance * std::fmax(1, std::abs(expected[i])),
                   std::setprecision(17) << what << "[" << i << "] is " << got << " instead of " << expected[i]);
    }
}

/// Checks both precisions, and for float that the compiler gives the same bits.
template <class L>
void has_numbers_of_pytorch(const double (&y)[layer_size], const double (&dx)[layer_size]) {
    static constexpr auto compiled = OnAVector<float, L>::of({}, as_vector<float>(reference::layer_inputs));
    double inputs[layer_size];
    for (std::size_t i = 0; i < layer_size; ++i) {
        volatile double x = reference::layer_inputs[i];  // or this would be in the compiler, too
        inputs[i] = x;
    }
    const auto narrow = OnAVector<float, L>::of({}, as_vector<float>(inputs));
    const auto wide = OnAVector<double, L>::of({}, as_vector<double>(inputs));
    is_close<float>("y", narrow.y, y);
    is_close<float>("dx", narrow.dx, dx);
    is_close<double>("y", wide.y, y);
    is_close<double>("dx", wide.dx, dx);
    BOOST_TEST(differing_tensor("y", narrow.y, compiled.y) == 0u);
    BOOST_TEST(differing_tensor("dx", narrow.dx, compiled.dx) == 0u);
}

/// A loss and its gradient, in both precisions.
template <class T>
void has_loss_of_pytorch(const auto& loss, const double (&target)[layer_size], double expected,
                         const double (&dy)[layer_size]) {
    const auto share = static_cast<T>(loss.share(1, layer_size));
    const auto got = loss(as_vector<T>(reference::layer_inputs), as_vector<T>(target), share);
    is_close<T>("dy", got.dy, dy);
    const double error = std::abs(static_cast<double>(got.loss) / expected - 1);
    BOOST_TEST(error <= 8 * static_cast<double>(std::numeric_limits<T>::epsilon()), "the loss is " << got.loss);
}

/// y and dx of two numbers, for a gradient of 1.
template <class L>
auto of_two(float a, float b) {
    const unroll::Vector<float, 2> x{a, b};
    L layer, grad;
    const auto y = layer.forward(x);
    return std::pair{y, layer.backward(x, y, unroll::Vector<float, 2>{1, 1}, grad)};
}

}  // namespace laws
