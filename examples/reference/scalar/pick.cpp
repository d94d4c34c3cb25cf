#include <cassert>
#include <cstddef>
#include <unroll/scalar/pick.hpp>

using namespace unroll;

int main() {
    Pack<float, 2> packs[] = {Pack<float, 2>(1), Pack<float, 2>(2)};
    packs[1].set(1, 7);
    const auto picked = pick<3>([](std::size_t i) { return i == 0 ? LaneOfPack{1, 1} : LaneOfPack{0, 0}; }, packs);
    assert(picked[0] == 7 && picked[1] == 1 && picked[2] == 1);
}
