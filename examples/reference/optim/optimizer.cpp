#include <array>
#include <cassert>
#include <string_view>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/optim/optimizer.hpp>

using namespace unroll;

// clang-format off
template <class Number = double>
struct LionOptions {  // Number is one for a net, and one for each member of an ensemble
    Number lr = 1e-4;
    Number betas[2] = {0.9, 0.99};
    Number weight_decay = 0;

    constexpr auto map(auto f) const {  // f of each number, as options
        return LionOptions<decltype(f(lr))>{f(lr), {f(betas[0]), f(betas[1])}, f(weight_decay)};
    }
};

template <class Net>  // Chen et al., Symbolic discovery of optimization algorithms (2023)
struct Lion : Optimizer<Lion<Net>, Net, LionOptions<>> {
    using Optimizer<Lion<Net>, Net, LionOptions<>>::Optimizer;
    static constexpr std::string_view name() { return "Lion"; }
    static constexpr void check_options(const auto& o) { check_not_negative("Lion", "lr", o.lr); }

    Net exp_avg{};  // what is kept between steps is a net, which a checkpoint holds by this name
    static constexpr auto moments(auto& self) { return std::array{Moment{"exp_avg", &self.exp_avg}}; }

    template <class Number>  // what a step multiplies with, in the net's precision
    struct Coefficients {
        Number lr, betas[2], news[2], keep;
    };
    static constexpr auto coefficients(auto rounded, const auto& o, const auto& step) {
        return Coefficients<decltype(rounded(o.lr))>{rounded(step.lr),
                                                     {rounded(o.betas[0]), rounded(o.betas[1])},
                                                     {rounded(1 - o.betas[0]), rounded(1 - o.betas[1])},
                                                     rounded(1 - step.lr * o.weight_decay)};
    }

    template <bool decays>  // p: one number of the net, g: its gradient, m: its moment
    static constexpr void next(const auto& c, auto& p, auto g, auto& m) {
        using P = std::remove_reference_t<decltype(p)>;
        const P up = c.betas[0] * m + c.news[0] * g;
        if constexpr (decays) p = c.keep * p;
        p = p - c.lr * select(up > P(), P(1), select(up < P(), P(-1), P()));
        m = c.betas[1] * m + c.news[1] * g;
    }
};
// clang-format on

int main() {
    const auto data = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);
    Lion<decltype(net)> lion{{.lr = 0.01}};
    fit(net, data, CrossEntropy{}, lion, {.epochs = 1000});
    assert(accuracy(net, data) == 1 && lion.steps == 1000);
}
