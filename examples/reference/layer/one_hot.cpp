#include <cassert>
#include <unroll/layer/linear.hpp>
#include <unroll/layer/one_hot.hpp>

using namespace unroll;

int main() {
    Linear<4, 2> linear{};
    linear.weight = {{1, 2, 3, 4}, {5, 6, 7, 8}};
    assert((linear.forward(OneHot<4>{}.forward(Token(2))) == Vector<float, 2>{3, 7}));  // It picks a column.
}
