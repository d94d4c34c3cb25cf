// error: fit trains a net that has a name and is not const
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
int main() {

    const auto tokens = Alphabet<"abcde">::encode("abcdeabc");
    const auto data = next_token<5>(tokens);
    Net<5, 3> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<Net<5, 3>> adam{};
const auto n2 = net; fit(n2, data, CrossEntropy{}, adam, {.epochs = 1});
}
