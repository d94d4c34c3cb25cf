// error: has no forward(x, state) const
// error: LayerIndex<1>
// error: Mem
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;

struct Mem {
    template <class U> using rebind = Mem;
    using Expects = Features<3>; using Produces = Features<3>;
    static constexpr std::string_view name() { return "Mem"; }
    template <class A> struct State { using Scalar = A; Vector<A,3> h; };
    constexpr auto forward(const auto& x) const { return x; }
    template <class D> constexpr auto backward(const auto& x, const auto& y, const auto& dy, const D& ds, Mem&) const { return Gradients<Vector<float,3>, D>{dy, ds}; }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};
int main() {

    Sequential<Embedding<3, 3>, Mem, Linear<3, 3>> net{};
    auto state = net.initial_state();
    net.forward(Token(1), state);

}
