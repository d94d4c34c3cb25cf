#include <array>
#include <cassert>
#include <unroll.hpp>
#include <unroll/train/examples.hpp>

using namespace unroll;

int main() {
    const std::array<Vector<float, 2>, 2> inputs{{{1, 2}, {3, 4}}}, targets{{{0, 0}, {1, 1}}};
    const Examples data{inputs, targets};  // a view
    assert(data.size() == 2);
    assert(evaluate(Sequential<Linear<2, 2>>{}, data, MSE{}) == 0.5f);
}
