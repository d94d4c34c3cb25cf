#include <cassert>
#include <unroll.hpp>
#include <unroll/net/layer_sizes.hpp>

using namespace unroll;

int main() {
    const auto& [embedding, tanh, linear] = layer_sizes<Net<5, 3>>;
    assert(embedding.name == "Embedding" && embedding.inputs == 5 && embedding.outputs == 3);
    assert(tanh.inputs == 0 && tanh.outputs == 3);  // it takes any number
    assert(linear.inputs == 3 && linear.outputs == 5);
}
