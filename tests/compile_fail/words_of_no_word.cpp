// error: a vocabulary has no word
// at most 12 lines
#include <unroll.hpp>
using namespace unroll;
int main() {
auto s = Words<>::size;
}
