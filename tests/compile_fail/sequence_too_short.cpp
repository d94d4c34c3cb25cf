// error: sequence_too_short
#include <unroll.hpp>

using namespace unroll;

constexpr Net<4, 3, topology::RNN> net{};
constexpr float loss = cross_entropy(net, Alphabet<"Abcd">::encode("A"));
