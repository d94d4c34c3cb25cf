#include <array>
#include <cassert>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/net.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

int main() {
    SGD<Ensemble<Net<5, 3>, 2>> sgd{{.lr = std::array{0.1, 0.2}, .momentum = 0.9}};
    assert(sgd.options.lr[1] == 0.2);
    assert(sgd.options.momentum == PerMember<2>(0.9));  // One number is that of every member.
}
