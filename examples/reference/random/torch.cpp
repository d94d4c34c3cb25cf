#include <array>
#include <cassert>
#include <cstddef>
#include <unroll/random/torch.hpp>
#include <unroll/tensor/vector.hpp>

using namespace unroll;

int main() {
    random::Torch rng{43052};  // torch.manual_seed(43052)
    Vector<float, 3> numbers{};
    rng.normal(numbers.elements());  // Tensor.normal_()
    assert(numbers[0] != numbers[1]);

    std::array<std::size_t, 5> order{};
    rng.permutation(order);  // torch.randperm(5)
    assert(order[0] + order[1] + order[2] + order[3] + order[4] == 10);
    assert(random::Torch{5489}() == 3499211612);  // MT19937
}
