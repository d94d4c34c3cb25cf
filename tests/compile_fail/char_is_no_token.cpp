// error: the net's first layer does not expect this input
// at most 16 lines
#include <unroll.hpp>

int main() {
    unroll::Net<5, 3> net{};
    const auto logits = net.forward('a');
    return logits[0] > 0;
}
