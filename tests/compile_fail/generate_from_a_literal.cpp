// error: generate starts with a token
// error: Letters::encode('a')
// at most 12 lines
#include <string>
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Net<5, 3, topology::RNN> net{};
    random::Torch rng{1};
    const auto tokens = generate(net, "abc", 10, 1.0, rng);
}
