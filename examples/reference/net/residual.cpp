#include <cassert>
#include <unroll.hpp>
#include <unroll/net/residual.hpp>

using namespace unroll;

int main() {
    using Block = Residual<Linear<8, 16>, ReLU, Linear<16, 8>>;
    using Deep = Sequential<Embedding<5, 8>, Block, Block, Linear<8, 5>>;
    auto net = initialized<Deep>(random::Torch{1});
    const auto data = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 10)));
    Adam<Deep> adam{{.lr = 0.01}};
    assert(fit(net, data, CrossEntropy{}, adam, {.epochs = 100}) < 0.01f);

    const Block& block = net.layer<1>();
    const auto x = net.head<1>().forward(Token(2));
    const auto y = block.forward(x), f = block.f.forward(x);
    assert(y[3] == x[3] + f[3]);
    assert(&block.layer<2>() == &block.f.layer<2>());  // its weight is "1.2.weight" in a file
}
