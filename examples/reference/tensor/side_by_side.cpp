#include <cassert>
#include <cstddef>
#include <unroll/tensor/side_by_side.hpp>

using namespace unroll;

int main() {
    using Examples = Vector<SideBySide<Pack<float, 4>, 2>, 3>;
    const Examples x = vectors<2>(
        [](std::size_t e) { return Vector<Pack<float, 4>, 3>{static_cast<float>(e), 0.0f, 0.0f}; });
    const Examples y = elementwise([](const auto& a) { return a + a; }, x);
    assert(y.of[1][0][3] == 2);  // example 1, number 0, lane 3
}
