#include <cassert>
#include <unroll/report/label.hpp>

using namespace unroll;

int main() {
    assert(label(" ") == "␣" && label("\n") == "\\x0A");
    assert(subscript(12) == "₁₂");
    static_assert(columns("한") == 2);
}
