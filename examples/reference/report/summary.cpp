#include <cassert>
#include <sstream>
#include <string>
#include <unroll.hpp>
#include <unroll/report/summary.hpp>

using namespace unroll;

int main() {
    std::ostringstream text;
    summary(Net<5, 3>{}, text);  // Without a stream it prints to std::cout.
    assert(text.str().find("Embedding") != std::string::npos);
    assert(with_commas(1234567) == "1,234,567");
}
