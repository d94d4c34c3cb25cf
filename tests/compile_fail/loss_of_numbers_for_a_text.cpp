// error: this loss does not take these targets
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
struct MyLoss {

constexpr double share(double examples, std::size_t) const { return 1 / examples; }
template <class X, std::size_t N> constexpr auto operator()(const Vector<X,N>& y, const Vector<X,N>& t, auto share) const { return LossAndGradient{share * y[0], y}; }
};
int main() {

    Net<5, 3, topology::RNN> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<decltype(net)> adam{};
    const auto tokens = Alphabet<"abcde">::encode("abcab");
    fit(net, tokens, MyLoss{}, adam, {.epochs = 1});

}
