// error: a size is 0
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
int main() {
Window<0> w{};
}
