// Training as the README's first program does it, of NET; what it learns from is constant.
#include "work.hpp"

#include <unroll.hpp>

using namespace unroll;
using Measured = NET;

constexpr auto data = [] {
    constexpr unsigned vocab = Measured::outputs;
    Transitions<vocab> table;
    for (unsigned symbol = 0; symbol < vocab; ++symbol) table.add(symbol, (symbol + 1) % vocab, 100);
    return prepare<Measured>(table, CrossEntropy{});
}();

constinit Measured net = [] {
    random::Torch rng{43052};
    Measured initial{};
    initial.initialize(rng);
    return initial;
}();
constinit Adam<Measured> adam{{.lr = 1e-3}};
volatile float last;

const std::size_t most_stack = stack_bytes<Measured>;
static_assert(sizeof net + sizeof adam + sizeof(Measured) == train_bytes<Measured>);

void work() { last = fit(net, data, CrossEntropy{}, adam, {.epochs = 100}); }

void wrong_work() { last = fit(net, data, CrossEntropy{}, adam, {.epochs = -1}); }
