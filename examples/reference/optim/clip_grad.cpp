#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/optim/clip_grad.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

int main() {
    Net<5, 3> net{}, grad{};
    grad.layer<2>().bias = {3, 4, 0, 0, 0};
    clip_grad_value(grad, 3.5);
    assert((grad.layer<2>().bias == Vector<float, 5>{3, 3.5f, 0, 0, 0}));
    grad.layer<2>().bias = {3, 4, 0, 0, 0};
    assert(clip_grad_norm(grad, 1.0) == 5);  // It returns the norm before clipping.
    assert(grad.layer<2>().bias[0] > 0.5999f && grad.layer<2>().bias[0] < 0.6001f);

    SGD<Net<5, 3>> sgd{{.lr = 1}};
    ClipGradNorm clipped{sgd, 0.5};  // For fit it is an optimizer: fit(net, data, loss, clipped, …).
    clipped.step(net, grad);
    assert(net.layer<2>().bias[0] > -0.3001f && net.layer<2>().bias[0] < -0.2999f);
}
