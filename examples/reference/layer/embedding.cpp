#include <cassert>
#include <unroll/layer/embedding.hpp>

using namespace unroll;

int main() {
    Embedding<5, 3> layer{};
    layer.weight(4, 1) = 0.5f;  // row 4 is token 4's vector
    assert((layer.forward(Token(4)) == Vector<float, 3>{0, 0.5f, 0}));
}
