// error: does not return the vector that its Produces says
// error: LayerIndex<1>
// error: Scale
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;

struct Scale {
    template <class U>
    using rebind = Scale;
    using Expects = Features<3>;
    using Produces = Features<3>;
    static constexpr std::string_view name() { return "Scale"; }
    template <class X> constexpr auto forward(const Vector<X, 3>& x) const { return Vector<X, 4>{}; }
    constexpr auto backward(const auto& x, const auto& y, const auto& dy, Scale& grad) const { return dy; }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
    
};
int main() {

    Sequential<Embedding<5, 3>, Scale, Linear<3, 5>> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<decltype(net)> adam{};
    fit(net, next_token<5>(Alphabet<"abcde">::encode("abcab")), CrossEntropy{}, adam, {.epochs = 1});

}
