#include <array>
#include <cassert>
#include <cstddef>
#include <unroll.hpp>
#include <unroll/train/member_tables.hpp>

using namespace unroll;

int main() {
    Ensemble<Net<5, 3>, 2> nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    const std::array tables{next_token<5>(Alphabet<"abcde">::encode("abcde")),
                            next_token<5>(Alphabet<"abcde">::encode("edcba"))};
    const auto losses = value_and_grad(nets, tables, CrossEntropy{}).loss;  // each member on its own table
    const auto alone = cross_entropy(nets.member(1), tables[1]);
    assert(losses[1] > 0.999f * alone && losses[1] < 1.001f * alone);
}
