#include <cassert>
#include <cmath>
#include <unroll.hpp>
#include <unroll/train/log_likelihood.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<".ab">;
    const Net<3, 2, topology::GRU> even{};  // A net of zeros finds all letters equally likely.
    const double likelihood = log_likelihood(even, Letters::encode(".aba."));
    assert(std::abs(likelihood - 4 * std::log(1 / 3.0)) < 1e-6);
}
