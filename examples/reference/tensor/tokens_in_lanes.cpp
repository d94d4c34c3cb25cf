#include <cassert>
#include <unroll/tensor/tokens_in_lanes.hpp>

using namespace unroll;

int main() {
    Pack<Token, 3> tokens{};
    tokens.set(1, 4);
    check_in<5>(tokens);
    const auto chosen = select(are<float>(tokens, 4), Pack<float, 3>(1), Pack<float, 3>());
    assert(chosen[0] == 0 && chosen[1] == 1);
}
