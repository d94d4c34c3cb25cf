// error: the outputs of all layers are too many for a trace on the stack: use value_and_grad or fit
// at most 20 lines
#include <memory>
#include <unroll.hpp>

using namespace unroll;

int main() {
    const auto net = std::make_unique<Net<100000, 3>>();
    net->trace(Token(1));
}
