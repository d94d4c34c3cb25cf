// The laws of a loss.
#pragma once

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <iomanip>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll.hpp>

namespace laws {

/// The gradient is the derivative of the loss, for targets from `target(samples)` and outputs of N numbers.
template <std::size_t N>
void loss_gradient_is_the_derivative(const auto& loss, auto target, auto... weight) {
    Samples samples(N);
    for (int round = 0; round < 5; ++round) {
        unroll::Vector<double, N> y{};
        samples.fill(y.elements());
        const auto t = target(samples);
        const auto result = loss(y, t, weight...);
        for (std::size_t i = 0; i < N; ++i) {
            const double h = 1e-5;
            auto up = y, down = y;
            up[i] += h;
            down[i] -= h;
            const double slope = (loss(up, t, weight...).loss - loss(down, t, weight...).loss) / (2 * h);
            BOOST_TEST(std::abs(slope - result.dy[i]) < 1e-8 * (1 + std::abs(slope)),
                       std::setprecision(17) << "dy[" << i << "] is " << result.dy[i] << " instead of " << slope);
        }
    }
}

/// Examples in lanes give the bits of each example alone.
template <class T, std::size_t N, std::size_t Lanes>
void loss_lanes_are_examples(const auto& loss, auto target, auto... weight) {
    Samples samples(N + Lanes);
    unroll::Vector<T, N> y[Lanes];
    std::remove_cvref_t<decltype(target(samples))> t[Lanes];
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        samples.fill(y[lane].elements());
        t[lane] = target(samples);
    }
    const auto together = loss(in_lanes(y), in_lanes(t), weight...);
    Differences different;
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        const auto alone = loss(y[lane], t[lane], weight...);
        different += differing_number("the loss of lane", together.loss[lane], alone.loss, lane);
        different += differing_bits_in_lane(together.dy, lane, alone.dy, "dy");
    }
    BOOST_TEST(different == 0u);
}

}  // namespace laws
