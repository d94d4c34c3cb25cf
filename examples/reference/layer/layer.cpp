#include <cassert>
#include <cstddef>
#include <string_view>
#include <unroll.hpp>
#include <unroll/layer/layer.hpp>

using namespace unroll;

// clang-format off
template <std::size_t N, class T = float>
struct Scale {                                        // y = scale * x, elementwise, scale is learned
    using Scalar = T;                                 // of the parameters; a layer without has none
    template <class U> using rebind = Scale<N, U>;    // the same layer over another scalar
    using Expects = Features<N>;                      // what forward takes: checked when a net is built
    using Produces = Features<N>;                     // what it returns; SameAsInput for any shape
    static constexpr std::string_view name() { return "Scale"; }

    Vector<T, N> scale;                               // [N]

    template <class X> constexpr auto forward(const Vector<X, N>& x) const {
        return elementwise([](const auto& s, const auto& a) { return s * a; }, scale, x);  // y = scale * x
    }
    template <class X, class Y> constexpr auto backward(const Vector<X, N>& x, const auto& /*y*/,
                                                        const Vector<Y, N>& dy, Scale& grad) const {
        const auto times = [](const auto& a, const auto& b) { return a * b; };
        add(grad.scale, elementwise(times, dy, x));  // y = scale * x
        return elementwise(times, scale, dy);        // y = scale * x
    }
    static constexpr void parameters(auto&& visit, auto&... self) { visit("scale", self.scale...); }
    constexpr void initialize(auto& rng) { rng.uniform(scale.elements(), 0, 1); }
};
// clang-format on

int main() {
    static_assert(Layer<Scale<3>>);
    random::Torch rng{1};
    Sequential<Embedding<5, 3>, Scale<3>> net{}, grad{};
    net.initialize(rng);
    net.layer<1>().scale = {1, 2, 3};
    const auto trace = net.trace(Token(4));
    const auto before = net.head<1>().forward(Token(4));
    assert(trace.y[0] == before[0] && trace.y[2] == 3 * before[2]);
    net.backward(trace, Vector<float, 3>{1, 1, 1}, grad);
    assert(grad.layer<1>().scale == before);
    assert((grad.layer<0>().forward(Token(4)) == Vector<float, 3>{1, 2, 3}));
}
