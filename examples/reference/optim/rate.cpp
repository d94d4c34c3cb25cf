#include <unroll/optim/rate.hpp>

using namespace unroll;

int main() {
    static_assert((FullRate{} * 0.5 * 0.5).factor == 0.25);
    static_assert(!FullRate::frozen() && (FullRate{} * 0).frozen());
}
