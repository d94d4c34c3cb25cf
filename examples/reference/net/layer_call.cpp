#include <cassert>
#include <unroll/layer/linear.hpp>
#include <unroll/net/layer_call.hpp>

using namespace unroll;

int main() {
    Linear<2, 2> layer{};
    layer.weight = {{1, 2}, {3, 4}};
    const Vector<float, 2> x{1, 10};
    assert(LayerCall<true>::forward(layer, x) == LayerCall<false>::forward(layer, x));  // inlined, and called
}
