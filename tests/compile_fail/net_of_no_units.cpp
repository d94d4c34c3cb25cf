// error: a size is 0
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
int main() {

    const auto tokens = Alphabet<"abcde">::encode("abcdeabc");
    const auto data = next_token<5>(tokens);
    Net<5, 0> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<Net<5, 0>> adam{};
fit(net, data, CrossEntropy{}, adam, {.epochs = 1}); net.forward(1);
}
