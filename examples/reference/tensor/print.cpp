#include <cassert>
#include <sstream>
#include <unroll.hpp>
#include <unroll/tensor/print.hpp>

using namespace unroll;

int main() {
    std::ostringstream out;
    out << Alphabet<"abc">::encode("cab");
    assert(out.str() == "[2, 0, 1]");
}
