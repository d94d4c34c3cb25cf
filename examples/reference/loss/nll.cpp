#include <cassert>
#include <unroll/loss/nll.hpp>

using namespace unroll;

int main() {
    const auto [loss, dy] = NLL{}(Vector<float, 3>{-1, -2, -3}, Token(1), 1);
    assert(loss == 2);
    assert((dy == Vector<float, 3>{0, -1, 0}));
}
