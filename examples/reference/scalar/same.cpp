#include <cassert>
#include <unroll/scalar/same.hpp>

using namespace unroll;

int main() {
    assert(same(0.5, 1.0 / 2));
    assert(differ(0.1f + 0.2f, 0.4f));
}
