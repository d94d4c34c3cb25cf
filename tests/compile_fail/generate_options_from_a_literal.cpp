// error: generate starts with tokens
#include <unroll.hpp>

using namespace unroll;

int main() {
    Net<3, 2> net{};
    random::Torch rng{1};
    return static_cast<int>(generate(net, {.start = "abc", .limit = 10}, rng).size());
}
