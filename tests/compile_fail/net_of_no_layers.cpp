// error: a net has at least one layer
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
int main() {
Sequential<> l{};
}
