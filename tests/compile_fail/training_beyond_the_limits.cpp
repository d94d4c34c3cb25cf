// error: limit
#include <unroll.hpp>

using namespace unroll;

constexpr float trained(Adam<Net<9, 9>> adam, Net<9, 9> net) {
    return fit(net, next_token<9>(Alphabet<"abcdefghi">::encode("abcdefghia")), CrossEntropy{}, adam, {.epochs = 1000});
}
constexpr float loss = trained(Adam<Net<9, 9>>{}, initialized<Net<9, 9>>(random::Torch{1}));
