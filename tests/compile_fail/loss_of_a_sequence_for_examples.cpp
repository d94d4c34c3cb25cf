// error: this loss does not take these targets for the outputs of this net
// at most 12 lines
#include <array>
#include <unroll.hpp>

using namespace unroll;

struct Energy {
    static constexpr bool sees_sequences = true;
    constexpr double share(double sequences, std::size_t) const { return 1 / sequences; }
    constexpr float operator()(std::span<const Vector<float, 1>>, std::span<const Vector<float, 1>>, std::span<Vector<float, 1>>) const { return 0; }
};

int main() {
    Sequential<Linear<1, 1>> net{};
    const std::array<Vector<float, 1>, 2> xs{}, ys{};
    value_and_grad(net, Examples(xs, ys), Energy{});
}
