#include <boost/test/unit_test.hpp>
#include <laws/elman.hpp>
#include <laws/layer.hpp>
#include <unroll/layer/layer.hpp>

using namespace unroll;

// The layer of the comment in layer/layer.hpp, word for word.
template <std::size_t N, class T = float>
struct Scale {
    using Scalar = T;
    template <class U> using rebind = Scale<N, U>;
    using Expects = Features<N>;
    using Produces = Features<N>;
    static constexpr std::string_view name() { return "Scale"; }

    Vector<T, N> scale;

    template <class X> constexpr auto forward(const Vector<X, N>& x) const {
        return elementwise([](const auto& s, const auto& a) { return s * a; }, scale, x);
    }
    template <class X, class Y> constexpr auto backward(const Vector<X, N>& x, const auto& /*y*/,
                                                        const Vector<Y, N>& dy, Scale& grad) const {
        const auto times = [](const auto& a, const auto& b) { return a * b; };
        add(grad.scale, elementwise(times, dy, x));
        return elementwise(times, scale, dy);
    }
    static constexpr void parameters(auto&& visit, auto&... self) { visit("scale", self.scale...); }
    constexpr void initialize(auto& rng) { rng.uniform(scale.elements(), 0, 1); }
};

BOOST_AUTO_TEST_SUITE(layer_layer)

BOOST_AUTO_TEST_CASE(laws_hold_for_the_example_of_the_contract) { laws::hold_for<Scale<5>>(); }

BOOST_AUTO_TEST_CASE(laws_hold_through_time_for_a_recurrent_layer) {
    laws::hold_for<laws::Elman<3, 5>>();
}

BOOST_AUTO_TEST_CASE(a_layer_is_distinguished_from_other_types) {
    static_assert(Layer<Linear<3, 5>> && Layer<Tanh> && Layer<Scale<5>> && Layer<laws::Elman<3, 5>>);
    static_assert(!Layer<int> && !Layer<Vector<float, 3>>);
    static_assert(RecurrentLayer<laws::Elman<3, 5>> && !RecurrentLayer<Linear<3, 5>>);
    static_assert(HasScalar<Linear<3, 5>> && !HasScalar<Tanh>);
}

BOOST_AUTO_TEST_SUITE_END()
