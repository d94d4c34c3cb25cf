// error: fit has no loss: fit(net, data, loss, optimizer, {.epochs = n})
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    const auto data = next_token<5>(Alphabet<"abcde">::encode("abcde"));
    Net<5, 3> net{};
    Adam<Net<5, 3>> adam{};
    fit(net, data, adam, {.epochs = 1});
}
