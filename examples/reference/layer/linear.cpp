#include <cassert>
#include <unroll/layer/linear.hpp>

using namespace unroll;

int main() {
    Linear<2, 3> layer{};
    layer.weight = {{1, 2}, {3, 4}, {5, 6}};  // [Out, In]
    layer.bias = {0, 0, 100};
    assert((layer.forward(Vector<float, 2>{1, 10}) == Vector<float, 3>{21, 43, 165}));
}
