// error: this optimizer has no step(net, grad) for this net
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
struct Opt {};
int main() {

    const auto tokens = Alphabet<"abcde">::encode("abcdeabc");
    const auto data = next_token<5>(tokens);
    Net<5, 3> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<Net<5, 3>> adam{};
Opt opt; fit(net, data, CrossEntropy{}, opt, {.epochs = 1});
}
