#include <unroll/net/net.hpp>
#include <unroll/optim/adam.hpp>
#include <unroll/train/footprint.hpp>

using namespace unroll;

int main() {
    static_assert(train_bytes<Net<5, 3>> == 2 * sizeof(Net<5, 3>) + sizeof(Adam<Net<5, 3>>));
    static_assert(stack_bytes<Net<5, 3>, Transitions<5>> < 4096);
    static_assert(forward_stack_bytes<Net<5, 3>> < 2048);
}
