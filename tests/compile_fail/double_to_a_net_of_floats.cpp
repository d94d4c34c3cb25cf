// error: numbers for a net are of its scalar: of float 0.5f is one, and 0.5 of double
// at most 20 lines
#include <unroll.hpp>

auto answer(const unroll::Sequential<unroll::LSTM<1, 4>, unroll::Linear<4, 1>>& net) { return net.forward(0.5); }
