#include <cassert>
#include <unroll/layer/log_softmax.hpp>

using namespace unroll;

int main() {
    const auto y = LogSoftmax{}.forward(Vector<float, 2>{7, 7});
    assert(y[0] > -0.6932f && y[0] < -0.6931f && y[0] == y[1]);  // log 1/2
}
