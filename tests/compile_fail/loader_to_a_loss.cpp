// error: no data for this net: expected Transitions or Examples
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Vector<float, 1> x[] = {{1}}, y[] = {{2}};
    random::Torch rng{1};
    const DataLoader loader{Examples{x, y}, {}, rng};
    return evaluate(Sequential<Linear<1, 1>>{}, loader, MSE{}) > 0;
}
