// error: a size is 0
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
int main() {

    Net<5, 0, topology::RNN> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<decltype(net)> adam{};
    const auto tokens = Alphabet<"abcde">::encode("abcab");
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 1});

}
