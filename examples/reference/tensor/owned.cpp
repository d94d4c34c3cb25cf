#include <cassert>
#include <unroll.hpp>
#include <unroll/tensor/owned.hpp>
#include <vector>

using namespace unroll;

int main() {
    const auto make = [] { return std::vector<Token>{1, 2, 3}; };
    const auto x = make(), y = make();
    const Examples view{x, y}, other{x, y};        // of what has a name
    const Examples its_own{make(), make()};        // of what has none: it moves in
    assert(view.inputs.data() == x.data() && other.size() == its_own.size());
    ClipGradNorm clipped{Adam<Net<5, 3>>{}, 1.0};  // so does an optimizer
    assert(clipped.optimizer.steps == 0);
}
