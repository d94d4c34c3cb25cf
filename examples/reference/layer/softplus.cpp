#include <unroll/layer/softplus.hpp>

using namespace unroll;

int main() {
    constexpr auto y = Softplus<>{}.forward(Vector<float, 2>{0, 100});
    static_assert(y[0] > 0.6931f && y[0] < 0.6932f && y[1] == 100);  // It is log 2 at 0, and x for large x.
}
