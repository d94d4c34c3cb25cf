// error: a size is 0
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
int main() {
Ensemble<Net<5,3>,0> e{};
}
