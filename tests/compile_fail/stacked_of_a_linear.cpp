// error: Stacked is made of an RNN, LSTM, GRU or other Recurrent layer
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() { Sequential<Embedding<5, 5>, Stacked<Linear, 2, 5, 5>> net{}; }
