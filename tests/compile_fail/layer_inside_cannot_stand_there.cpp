// error: a layer has no rebind<U>, the same layer over another scalar
// error: LayerIndex<1>
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

struct NotALayer {};

int main() {
    Sequential<Embedding<5, 3>, Residual<Linear<3, 3>, NotALayer>, Linear<3, 5>> net{};
    random::Torch rng{1};
    net.initialize(rng);
    return net.forward(2)[0] > 0;
}
