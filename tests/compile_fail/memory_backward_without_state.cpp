// error: has no backward(x, y, dy, dstate, grad) const
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
    template <class X, class S> constexpr auto forward(const Vector<X,3>& x, S& s) const { s.h = x; return x; }
    constexpr auto backward(const auto& x, const auto& y, const auto& dy, Mem& grad) const { return dy; }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};
int main() {

    Sequential<Embedding<3, 3>, Mem, Linear<3, 3>> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<decltype(net)> adam{};
    const auto tokens = Alphabet<"abc">::encode("abcab");
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 1});

}
