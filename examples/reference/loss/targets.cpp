#include <cassert>
#include <unroll/loss/targets.hpp>

using namespace unroll;

int main() {
    const Vector<float, 3> outputs{0.1f, 0.7f, 0.2f};
    assert((weights_of(outputs, Token(2), 0.5f) == Vector<float, 3>{0, 0, 0.5f}));
}
