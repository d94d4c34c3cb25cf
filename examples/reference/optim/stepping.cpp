#include <array>
#include <cassert>
#include <cstddef>
#include <unroll.hpp>
#include <unroll/optim/stepping.hpp>

using namespace unroll;

int main() {
    using Nets = Ensemble<Net<5, 3>, 2>;
    Nets nets{}, grads{};
    for (auto& pack : grads.packs) pack.template layer<2>().bias[0] = 1;
    SGD<Nets> sgd{{.lr = 0.5}};
    const std::array<bool, 2> training{true, false};  // member 1 has stopped
    step_packs_that_train<Nets>(training, [&](std::size_t p, const auto& members) {
        sgd.step_pack(p, nets.packs[p], grads.packs[p], members);
    });
    assert(nets.member(0).layer<2>().bias[0] == -0.5f && nets.member(1).layer<2>().bias[0] == 0);
    assert(sgd.steps[0] == 1 && sgd.steps[1] == 0);
}
