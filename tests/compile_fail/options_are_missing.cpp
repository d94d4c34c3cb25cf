// error: fit takes a net, data, a loss, an optimizer and how long
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
fit(net, data, CrossEntropy{}, adam);
}
