// error: a loss has no share(examples, outputs) const
// at most 12 lines
#include <unroll.hpp>
#include <vector>
using namespace unroll;
struct MyLoss {


template <class X, std::size_t N> constexpr auto operator()(const Vector<X,N>& y, const Vector<X,N>& t, auto share) const { return LossAndGradient{share * y[0], y}; }
};
int main() {

    Sequential<Linear<3, 2>> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<decltype(net)> adam{};
    std::vector<Vector<float,3>> x(5); std::vector<Vector<float,2>> t(5);
    value_and_grad(net, Examples{x, t}, MyLoss{});

}
