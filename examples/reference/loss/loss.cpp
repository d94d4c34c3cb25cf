#include <cassert>
#include <cstddef>
#include <unroll.hpp>
#include <unroll/loss/loss.hpp>
#include <vector>

using namespace unroll;

// clang-format off
struct PoissonNLL {  // exp(y) - target y, where y is the logarithm of a rate and target a count
    static constexpr bool works_on_flat = true, takes_targets_in_lanes = true;

    Reduction reduction = Reduction::mean;
    constexpr double share(double examples, std::size_t outputs) const {  // of one number in the whole loss
        return share_of_number(reduction, examples, outputs);
    }
    // Of one example: y [N], target [N].
    constexpr auto operator()(const auto& y, const auto& target, auto share) const {
        const auto rate = elementwise([](const auto& a) { return unroll::exp(a); }, y);
        const auto term = [&](const auto& e, const auto& a, const auto& t) { return share * (e - t * a); };
        const auto slope = [&](const auto& e, const auto& t) { return share * (e - t); };
        return LossAndGradient{sum(elementwise(term, rate, y, target)), elementwise(slope, rate, target)};
    }
};
// clang-format on

int main() {
    const std::vector<Vector<float, 1>> hours{{0}, {1}, {2}, {3}}, visitors{{1}, {3}, {7}, {20}};  // about eˣ of them
    Sequential<Linear<1, 1>> net{};
    Adam<decltype(net)> adam{{.lr = 0.05}};
    fit(net, Examples{hours, visitors}, PoissonNLL{}, adam, {.epochs = 1000});
    assert(net.layer<0>().weight(0, 0) > 0.9f && net.layer<0>().weight(0, 0) < 1.1f);
}
