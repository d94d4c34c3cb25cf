#include <cassert>
#include <unroll/kernel/softmax.hpp>

using namespace unroll;

int main() {
    const Vector<float, 2> logits{7, 7};
    assert((softmax(logits) == Vector<float, 2>{0.5f, 0.5f}));
    assert(log_softmax(logits)[0] > -0.6932f && log_softmax(logits)[0] < -0.6931f);  // log 1/2
}
