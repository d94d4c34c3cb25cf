#include <cassert>
#include <cmath>
#include <unroll.hpp>
#include <unroll/layer/quick.hpp>

using namespace unroll;

using Accurate = Sequential<LSTM<1, 16>, Linear<16, 1>>;
using Fast = Sequential<Quick<LSTM<1, 16>>, Linear<16, 1>>;  // Its parameters have the names of the LSTM's.

int main() {
    Accurate accurate{};
    random::Torch rng{1};
    accurate.initialize(rng);

    float weights[Accurate::parameter_count];
    accurate.copy_to(weights);
    Fast fast{};
    fast.copy_from(weights);

    auto memory = accurate.initial_state();
    auto fast_memory = fast.initial_state();
    for (float x = 0; x < 1; x += 0.01f) {
        const Vector<float, 1> sample{x};
        assert(std::abs(fast.forward(sample, fast_memory)[0] - accurate.forward(sample, memory)[0]) < 1e-4f);
    }
    static_assert(Quick<Tanh>{}.forward(Vector<float, 1>{0})[0] == 0);
}
