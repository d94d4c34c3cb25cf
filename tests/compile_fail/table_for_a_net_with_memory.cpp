// error: a table of transitions has forgotten what a net with memory learns
#include <unroll.hpp>

using namespace unroll;

int main() {
    const auto tokens = Alphabet<"abc">::encode("abcabc");
    Net<3, 2, topology::RNN> net{};
    Adam<decltype(net)> adam{};
    fit(net, next_token<3>(tokens), CrossEntropy{}, adam, {.epochs = 1});  // tokens is meant
}
