// error: a layer has a field that is in neither its parameters nor its buffers
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

template <std::size_t N, class T = float>
struct Factor {
    using Scalar = T;
    template <class U>
    using rebind = Factor<N, U>;
    using Expects = Features<N>;
    using Produces = Features<N>;
    static constexpr std::string_view name() { return "Factor"; }

    T factor = 2;

    constexpr auto forward(const auto& x) const { return x; }
    constexpr auto backward(const auto&, const auto&, const auto& dy, Factor&) const { return dy; }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

int main() {
    const Sequential<Embedding<5, 3>, Factor<3>, Linear<3, 5>> model{};
    return model.forward(Token(0))[0] > 0;
}
