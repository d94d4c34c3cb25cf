// error: a loss has no share(examples, outputs) const
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
struct MyLoss {


template <class X, std::size_t N> constexpr auto operator()(const Vector<X,N>& y, const Vector<X,N>& t, auto share) const { return LossAndGradient{share * y[0], y}; }
};
int main() {

    const auto tokens = Alphabet<"abcde">::encode("abcdeabc");
    const auto data = next_token<5>(tokens);
    Net<5, 3> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<Net<5, 3>> adam{};
fit(net, data, MyLoss{}, adam, {.epochs = 1});
}
