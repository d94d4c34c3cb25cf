#include <cassert>
#include <unroll/loss/bce_with_logits.hpp>

using namespace unroll;

int main() {
    const auto [loss, dy] = BCEWithLogits{}(Vector<float, 2>{0, 0}, Vector<float, 2>{1, 0}, 0.5f);  // yes and no
    assert(loss > 0.6931f && loss < 0.6932f);                                                       // log 2
    assert((dy == Vector<float, 2>{-0.25f, 0.25f}));
}
