// error: an observer is called with the epoch and the loss
#include <unroll.hpp>

using namespace unroll;

int main() {
    const auto data = next_token<3>(Alphabet<"abc">::encode("abcabc"));
    Net<3, 2> net{};
    Adam<Net<3, 2>> adam{};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 1}, [](int) {});
}
