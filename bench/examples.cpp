// How long is an epoch over all 499 examples of the homework's text, without a table? Compared with epoch/…/5x3 it shows
// what the table saves, compared among contestants what lanes save.
#include "naive.hpp"
#include "work.hpp"

using namespace unroll;

void examples(benchmark::State& state) {
    const auto text = work::text<5>();
    const std::span<const Token> tokens(text);
    const Examples pairs{tokens.first(tokens.size() - 1), tokens.last(tokens.size() - 1)};
    work::epochs(state, work::epochs_of_big_nets,
                 [&] { return work::Unroll<Net<5, 3>, Examples<Token, Token>>{pairs}; });
}
BENCHMARK(examples)->Name("examples/unroll/5x3");

void naively(benchmark::State& state) {
    const naive::Net net(5, 3, work::parameters(work::initial<Net<5, 3>>()));
    std::vector<std::size_t> text;
    for (const Token token : work::text<5>()) text.push_back(token.index);
    const auto value_and_grad = [&](const naive::Net& n, naive::Net& grad) { return naive::value_and_grad_of_text(n, text, grad); };
    work::epochs(state, work::epochs_of_big_nets,
                 [&] { return naive::Training<decltype(value_and_grad)>(net, value_and_grad); });
}
BENCHMARK(naively)->Name("examples/naive/5x3");

BENCHMARK_MAIN();
