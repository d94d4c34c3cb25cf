#include <cassert>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/train/weighted_transitions.hpp>

using namespace unroll;

int main() {
    Transitions<3> table{};
    table.add(0, 1, 3);  // 0 is followed by 1 three times, 1 by 2 once
    table.add(1, 2);
    const WeightedTransitions<float, 3, 1> weights(table, CrossEntropy{});
    assert(weights.weight(0, 1) == 0.75f && weights.weight(1, 2) == 0.25f);
}
