#include <cassert>
#include <unroll/scalar/transpose.hpp>

using namespace unroll;

int main() {
    Pack<float, native_lanes<float>> rows[native_lanes<float>];  // a register a row
    rows[0].set(1, 7);
    transpose(rows);
    assert(rows[1][0] == 7 && rows[0][1] == 0);
}
