// error: numbers for a net are of its scalar: of float 0.5f is one, and 0.5 of double
// at most 20 lines
#include <span>
#include <unroll.hpp>

using Amp = unroll::Sequential<unroll::LSTM<1, 4>, unroll::Linear<4, 1>>;

void play(const Amp& net, Amp::State<>& state, std::span<const double> in, std::span<float> out) {
    net.forward(in, state, out);
}
