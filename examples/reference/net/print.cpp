#include <cassert>
#include <sstream>
#include <unroll.hpp>
#include <unroll/net/print.hpp>

using namespace unroll;

int main() {
    std::ostringstream out;
    out << Net<5, 3>{};
    assert(out.str() == "Sequential(\n  (0): Embedding(5, 3)\n  (1): Tanh()\n  (2): Linear(3, 5)\n)");
}
