// error: this optimizer has no step_some, and would not ask for the rates of layers
#include <unroll.hpp>

using namespace unroll;

struct Descent {
    using Trained = Net<5, 3>;
    void step(Trained&, const Trained&) {}
};

int main() {
    Descent descent;
    ClipGradNorm clipped{descent, 1.0};
    const LayerRates rates{clipped, freeze<0>()};
}
