// error: no matching function for call to 'fit
#include <unroll.hpp>

using namespace unroll;

int main() {
    const auto data = next_token<5>(Alphabet<"abcde">::encode("abcde"));
    Net<5, 3> net{};
    Adam<Net<5, 3>> adam{};
    fit(net, data, adam, {.epochs = 1});
}
