#include <cassert>
#include <unroll/layer/layer_norm.hpp>

using namespace unroll;

int main() {
    LayerNorm<2> layer{};
    layer.weight = {1, 1};
    layer.bias = {10, 10};
    const auto y = layer.forward(Vector<float, 2>{1, 5}).y;  // The mean is 3 and the variance 4.
    assert(y[0] > 8.999f && y[0] < 9.001f && y[1] > 10.999f && y[1] < 11.001f);
}
