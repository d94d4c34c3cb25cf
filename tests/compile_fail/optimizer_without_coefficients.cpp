// error: this optimizer has no coefficients(rounded, options, step)
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

template <class Net>
struct Plain : Optimizer<Plain<Net>, Net, SGDOptions> {
    using Optimizer<Plain, Net, SGDOptions>::Optimizer;
    static constexpr std::string_view name() { return "Plain"; }
    static constexpr void check_options(const auto&) {}
    template <bool decays>
    static constexpr void next(const auto& c, auto& p, auto g) {
        p = p - c.lr * g;
    }
};

int main() {
    const std::vector<Token> tokens(10);
    Net<5, 3> model{};
    Adam<Net<5, 3>> adam{};
    const auto table = next_token<5>(tokens);
    Plain<Net<5, 3>> plain{};
    fit(model, table, CrossEntropy{}, plain, {.epochs = 3});
}
