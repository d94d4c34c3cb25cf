#include <cassert>
#include <cstddef>
#include <string_view>
#include <unroll.hpp>
#include <unroll/layer/layer.hpp>

using namespace unroll;

template <std::size_t N, class T = float>
struct Scale {  // y = scale * x, elementwise
    using Scalar = T;
    template <class U>
    using rebind = Scale<N, U>;
    using Expects = Features<N>;
    using Produces = Features<N>;
    static constexpr std::string_view name() { return "Scale"; }

    Vector<T, N> scale;  // [N]

    static constexpr auto product(const auto& a, const auto& b) {
        return elementwise([](const auto& number, const auto& other) { return number * other; }, a, b);
    }
    template <class X>
    constexpr auto forward(const Vector<X, N>& x) const {
        return product(x, scale);  // y = scale * x
    }
    template <class X, class Y>
    constexpr auto backward(const Vector<X, N>& x, const auto&, const Vector<Y, N>& dy, Scale& grad) const {
        add(grad.scale, product(dy, x));  // y = scale * x
        return product(dy, scale);
    }
    static constexpr void parameters(auto&& visit, auto&... self) { visit("scale", self.scale...); }
    constexpr void initialize(auto& rng) { rng.uniform(scale.elements(), 0, 1); }
};

int main() {
    random::Torch rng{1};
    Sequential<Embedding<5, 3>, Scale<3>> net{};
    net.initialize(rng);
    net.layer<1>().scale = {1, 2, 3};
    const auto before = net.layer<0>().forward(Token(4)), after = net.forward(Token(4));
    assert(after[0] == before[0] && after[2] == 3 * before[2]);
}
