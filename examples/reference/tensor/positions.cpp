#include <cassert>
#include <span>
#include <unroll/tensor/positions.hpp>

using namespace unroll;

int main() {
    Vector<float, 2> vectors[] = {{1, 2}, {3, 4}, {5, 6}};
    const auto packed = in_lanes<4>(std::span<const Vector<float, 2>>(vectors));
    assert(packed[0][1] == 3 && packed[1][3] == 6);  // the last one fills the lanes
    assert(out_of_lanes(packed, std::span<Vector<float, 2>>(vectors)) == 3);
}
