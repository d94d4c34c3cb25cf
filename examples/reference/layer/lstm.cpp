#include <cassert>
#include <unroll/layer/lstm.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

int main() {
    LSTM<4, 2> layer{};
    static_assert(decltype(layer.weight_ih_l0)::rows() == 8);  // 4 gates of 2 units
    random::Torch rng{1};
    layer.initialize(rng);
    LSTM<4, 2>::State<float> state{};  // h and c, zero at first
    const Vector<float, 2> y = layer.forward(Vector<float, 4>{1, 0, 0, 0}, state).y;
    assert(y == state.h && y != (Vector<float, 2>{}));
}
