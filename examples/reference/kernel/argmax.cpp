#include <unroll/kernel/argmax.hpp>

using namespace unroll;

int main() {
    constexpr Vector<float, 4> logits{1, 5, 2, 5};
    static_assert(argmax(logits) == Token(1));
}
