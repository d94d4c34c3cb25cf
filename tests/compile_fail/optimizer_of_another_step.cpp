// error: this optimizer has no step(net, grad) for this net
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
struct Opt { void step(auto& net) {} };
int main() {

    Net<5, 3, topology::RNN> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Opt opt;
    const auto tokens = Alphabet<"abcde">::encode("abcab");
    fit(net, tokens, CrossEntropy{}, opt, {.epochs = 1});

}
