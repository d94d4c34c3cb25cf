#include <unroll/scalar/thresholds.hpp>

using namespace unroll;

int main() {
    static_assert(detail::thresholds::frame == 32 * 1024);  // bigger values of a function go to the heap
}
