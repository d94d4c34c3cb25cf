// error: a layer that needs a whole sequence, as Bidirectional, stands in the net itself, not inside of another layer
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() { Sequential<Embedding<5, 4>, Residual<Bidirectional<GRU<4, 2>>>, Linear<4, 5>> net{}; }
