// error: a size is 0: layers, tensors, windows, tables and ensembles have at least one of each
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Sequential<Embedding<5, 3>, Sequential<Linear<3, 0>, Tanh>, Linear<3, 5>> net{};
    return net.forward(2)[0] > 0;
}
