// error: only a net with a logit for every token can generate
#include <unroll.hpp>

using namespace unroll;

int main() {
    random::Torch rng{1};
    const Sequential<Embedding<5, 3>, Tanh> net{};
    return static_cast<int>(generate(net, 0, 10, 1.0, rng).size());
}
