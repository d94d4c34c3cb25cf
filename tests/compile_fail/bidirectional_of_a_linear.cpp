// error: Bidirectional is made of an RNN, LSTM, GRU or other Recurrent layer
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Sequential<Bidirectional<Linear<3, 2>>> net{};
}
