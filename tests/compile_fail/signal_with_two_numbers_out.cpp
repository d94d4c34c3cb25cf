// error: numbers go through a net with one feature in and one out: give this one vectors
// at most 20 lines
#include <span>
#include <unroll.hpp>

void answer(const unroll::Sequential<unroll::Linear<1, 2>>& net, std::span<float> signal) { net.forward(signal, signal); }
