// error: these numbers are not of the net's type: a net of float takes float, a net of double double
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

const auto y = Sequential<Linear<3, 4>, Tanh, Linear<4, 2>>{}.forward(Vector<double, 3>{});
