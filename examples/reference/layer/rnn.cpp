#include <cassert>
#include <unroll/layer/rnn.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

int main() {
    RNN<4, 2> layer{};
    static_assert(decltype(layer.weight_ih_l0)::rows() == 2);  // Each unit has a row.
    random::Torch rng{1};
    layer.initialize(rng);
    RNN<4, 2>::State<float> state{};  // h, zero at first
    const Vector<float, 2> y = layer.forward(Vector<float, 4>{1, 0, 0, 0}, state).y;
    assert(y == state.h && y != (Vector<float, 2>{}));
}
