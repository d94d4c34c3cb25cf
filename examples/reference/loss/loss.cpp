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

struct SeldomA {  // the cross-entropy of a text where token 0 is everywhere: it counts for a tenth
    static constexpr bool works_on_flat = true, takes_targets_in_lanes = true, targets_are_tokens = true;
    using ZeroWeighsNothing = SeldomA;

    static constexpr double weight_of(Token target) { return target == Token(0) ? 0.1 : 1; }
    constexpr double share(double weight, std::size_t) const { return 1 / weight; }  // of all targets
    template <class W, std::size_t Vocab>
    constexpr auto weighed(const Vector<W, Vocab>& weights) const {
        Vector<Lane<W>, Vocab> factors{};
        for (std::size_t i = 0; i < Vocab; ++i) factors[i] = static_cast<Lane<W>>(weight_of(Token(i)));
        return elementwise([](const auto& a, const auto& b) { return a * b; }, weights, factors);
    }
    constexpr auto operator()(const auto& y, const auto& weights) const { return CrossEntropy{}(y, weights); }
    constexpr auto operator()(const auto& y, const auto& target, auto share) const {
        return CrossEntropy{}(y, weighed(weights_of(y, target, share)));
    }
};
// clang-format on

int main() {
    const std::vector<Vector<float, 1>> hours{{0}, {1}, {2}, {3}}, visitors{{1}, {3}, {7}, {20}};  // about eˣ of them
    Sequential<Linear<1, 1>> net{};
    Adam<decltype(net)> adam{{.lr = 0.05}};
    fit(net, Examples{hours, visitors}, PoissonNLL{}, adam, {.epochs = 1000});
    assert(net.layer<0>().weight(0, 0) > 0.9f && net.layer<0>().weight(0, 0) < 1.1f);

    const std::vector<Token> seen{1, 1, 1, 1}, next{0, 0, 0, 2};
    Sequential<Embedding<3, 3>> follows{};
    SGD<decltype(follows)> sgd{{.lr = 1}};
    fit(follows, Examples{seen, next}, SeldomA{}, sgd, {.epochs = 100});
    assert(argmax(follows.forward(Token(1))) == Token(2));  // 0 comes three times as often, and counts for three tenths
}
