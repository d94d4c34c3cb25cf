// error: Quick is a form of Tanh, Sigmoid, RNN with tanh, LSTM and GRU
// at most 12 lines
#include <unroll.hpp>

int main() {
    unroll::Sequential<unroll::Linear<1, 2>, unroll::Quick<unroll::GELU>> net{};
    return net.forward(unroll::Vector<float, 1>{1})[0] > 0;
}
