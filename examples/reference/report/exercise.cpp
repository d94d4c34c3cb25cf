#include <cassert>
#include <unroll/report/exercise.hpp>

using namespace unroll;

int main() {
    LossCurve losses(100);  // an observer of fit
    for (int epoch = 0; epoch < 250; ++epoch) losses(epoch, 1.0 / (epoch + 1));
    assert(losses.points().size() == 3 && losses.points()[1].first == 100);
}
