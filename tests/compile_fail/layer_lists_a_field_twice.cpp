// error: a layer has a field that is in neither its parameters nor its buffers
// error: Scale<3>
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

template <std::size_t N, class T = float>
struct Scale {
    using Scalar = T;
    template <class U>
    using rebind = Scale<N, U>;
    using Expects = Features<N>;
    using Produces = Features<N>;
    static constexpr std::string_view name() { return "Scale"; }

    Vector<T, N> scale, shift;

    constexpr auto forward(const auto& x) const { return x; }
    constexpr auto backward(const auto&, const auto&, const auto& dy, Scale&) const { return dy; }
    static constexpr void parameters(auto&& visit, auto&... self) {
        visit("scale", self.scale...);
        visit("shift", self.scale...);
    }
    constexpr void initialize(auto&) {}
};

int main() {
    const Sequential<Embedding<5, 3>, Scale<3>, Linear<3, 5>> net{};
    return net.forward(Token(0))[0] > 0;
}
