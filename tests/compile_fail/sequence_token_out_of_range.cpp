// error: token_out_of_range
#include <array>
#include <unroll.hpp>

using namespace unroll;

constexpr Net<4, 3, topology::RNN> net{};
constexpr float loss = cross_entropy(net, std::array<Token, 3>{0, 1, 4});
