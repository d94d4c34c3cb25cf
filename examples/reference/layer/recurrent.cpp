#include <type_traits>
#include <unroll/layer/gru.hpp>
#include <unroll/layer/lstm.hpp>
#include <unroll/layer/recurrent.hpp>

using namespace unroll;

int main() {
    static_assert(std::is_same_v<GRU<4, 2>, Recurrent<GRUCell, 4, 2>>);
    static_assert(Recurrent<LSTMCell, 4, 2>::gates == 4);
    static_assert(Layer<Recurrent<LSTMCell, 4, 2>> && RecurrentLayer<Recurrent<LSTMCell, 4, 2>>);
}
