#include <cassert>
#include <cstddef>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/net.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

int main() {
    Ensemble<Net<5, 3>, 7> nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    random::Torch rng{6};
    Net<5, 3> last{};
    last.initialize(rng);
    assert(nets.member(6) == last);  // Each member is initialized as if it were alone.
    nets.member(0, last);
    assert(nets.member(0) == nets.member(6));
}
