// error: no data for this net: expected Transitions or Examples
#include <unroll.hpp>

using namespace unroll;

int main() {
    const auto tokens = Alphabet<"abc">::encode("abcabc");
    Net<3, 2> net{};
    Adam<Net<3, 2>> adam{};
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 1});  // next_token<3>(tokens) is meant
}
