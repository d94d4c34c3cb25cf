#include <cassert>
#include <unroll/layer/recurrent_gradients.hpp>

using namespace unroll;

int main() {
    RecurrentGradients<1, 2, 3, float> sums{};  // one gate, 2 inputs, 3 units
    Matrix<float, 3, 2> weight_ih{{1, 2}, {3, 4}, {5, 6}};
    Matrix<float, 3, 3> weight_hh{};
    sums.begin(weight_ih, weight_hh);
    assert((sums.weight_ih[2] == Vector<float, 2>{5, 6}));  // a row
}
