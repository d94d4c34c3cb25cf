// The other of the two translation units.
#include <every_header.hpp>

unroll::Net<3, 2> trained_elsewhere();

unroll::Net<3, 2> trained_elsewhere() {
    using namespace unroll;
    using Letters = Alphabet<"abc">;
    auto net = initialized<Net<3, 2>>(random::Torch{1});
    Adam<decltype(net)> adam{};
    fit(net, next_token<3>(Letters::encode(repeat("abc", 2))), CrossEntropy{}, adam, {.epochs = 1});
    return net;
}
