#include <array>
#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/train/trainees.hpp>

using namespace unroll;

int main() {
    Trainees<Ensemble<Net<5, 3>, 3>> trainees;
    std::array<float, 3> losses{};
    trainees.stop_where_not(std::array{true, false, true});  // what an observer answered
    trainees.report({10, 20, 30}, losses);
    assert((trainees.anyone() && losses == std::array<float, 3>{10, 0, 30}));
}
