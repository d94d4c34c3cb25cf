#include <cassert>
#include <unroll/net/initialized.hpp>
#include <unroll/net/net.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

int main() {
    random::Torch rng{43052}, same{43052};
    const auto net = initialized<Net<5, 3>>(rng);
    Net<5, 3> other{};
    other.initialize(same);
    assert(net == other);

    const auto nets = initialized<Ensemble<Net<5, 3>, 25>>([](std::size_t i) { return random::Torch{i}; });
    assert((nets.member(7) == initialized<Net<5, 3>>(random::Torch{7})));
}
