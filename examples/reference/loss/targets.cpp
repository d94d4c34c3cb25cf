#include <cassert>
#include <unroll/loss/targets.hpp>

using namespace unroll;

int main() {
    const Vector<float, 3> logits{};
    assert((weights_of(logits, Token(1), 0.5f) == Vector<float, 3>{0, 0.5f, 0}));
}
