#include <cassert>
#include <cstddef>
#include <unroll/tensor/units.hpp>

using namespace unroll;

int main() {
    std::size_t covered = 0;
    in_units<float, 37>([&]<std::size_t Count>(std::size_t) { covered += Count; });  // a register's width at a time
    assert(covered == 37);
    const Vector<float, 3> x{1, 2, 3};
    assert(load_units<1>(x, 2) == 3);
}
