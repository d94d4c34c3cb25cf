// The law of examples that go through kernels together: they get the bits of one after the other.
#pragma once

#include <array>
#include <boost/test/unit_test.hpp>
#include <laws/differences.hpp>
#include <laws/samples.hpp>
#include <unroll.hpp>

namespace laws {

/// Fills a tensor of numbers, or of packs of them.
void fill(Samples& samples, auto& tensor) {
    using Number = typename std::remove_cvref_t<decltype(tensor)>::Scalar;
    for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
        std::array<float, unroll::lanes<Number>> numbers{};
        samples.fill(numbers);
        if constexpr (unroll::is_pack<Number>) tensor.elements()[i] = Number::load(numbers.data());
        else tensor.elements()[i] = numbers[0];
    }
}

/// Parameters of scalar W, and Count examples whose numbers are X.
template <class W, class X, std::size_t Count, std::size_t Out, std::size_t In>
struct Together {
    using Weight = unroll::Matrix<W, Out, In, unroll::Order::column_major>;
    Weight w{};
    unroll::Vector<W, Out> bias{};
    unroll::Vector<X, Out> dy[Count]{};
    unroll::Vector<X, In> x[Count]{};

    Together() {
        Samples samples(Count * Out * In);
        fill(samples, w);
        fill(samples, bias);
        for (std::size_t e = 0; e < Count; ++e) {
            fill(samples, x[e]);
            fill(samples, dy[e]);
        }
    }

    /// xs and dys are the examples together; differing(got, expected) compares the bits of such with an array.
    void kernels_change_no_bit(const auto& xs, const auto& dys, auto differing) const {
        unroll::Vector<X, Out> y[Count]{};
        unroll::Vector<X, In> dx[Count]{};
        Weight gradient{}, expected_gradient{};
        unroll::Vector<W, Out> bias_gradient{}, expected_bias{};
        for (std::size_t e = 0; e < Count; ++e) {
            y[e] = matvec(w, x[e], bias);
            dx[e] = matvec_transposed(w, dy[e]);
            add_outer(expected_gradient, dy[e], x[e]);
            add(expected_bias, dy[e]);
        }
        BOOST_TEST(differing(matvec(w, xs, bias), y) == 0u);
        BOOST_TEST(differing(matvec_transposed(w, dys), dx) == 0u);
        add_outer(gradient, dys, xs);
        add(bias_gradient, dys);
        BOOST_TEST(differing_tensor("the gradient of the weight", gradient, expected_gradient) == 0u);
        BOOST_TEST(differing_tensor("the gradient of the bias", bias_gradient, expected_bias) == 0u);
    }
};

}  // namespace laws
