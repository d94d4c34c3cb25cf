// error: a size is 0
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
int main() {
Transitions<0> t{};
}
