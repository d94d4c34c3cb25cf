#include <unroll/version.hpp>

using namespace unroll;

int main() {
    static_assert(library_version >= Version{0, 1, 0});
    static_assert(Version{0, 10, 0} > Version{0, 9, 9});
}
