// What can this machine do at best, right now? It measures a cycle by additions that wait for each other (of a register, since
// some processors add constants several at a time), and the peak of fused multiply-adds by a loop that stays in registers.
#include "work.hpp"

void cycle(benchmark::State& state) {
    unsigned long x = 1;
    for (auto _ : state) {
        asm volatile(".rept 100\n\tadd %0, %0\n\t.endr" : "+r"(x));
    }
    work::hide(x);
    state.counters["cycles"] = 100;
}
BENCHMARK(cycle)->Name("machine/cycle/100 additions");

/// Twelve sums, enough to hide the latency of an addition, in registers of the machine's width.
void peak(benchmark::State& state) {
    constexpr std::size_t lanes = unroll::native_lanes<float>, sums = 12, rounds = 100;
    typedef float Register __attribute__((vector_size(lanes * sizeof(float))));
    const Register factor = work::hidden(Register{} + 0.999f), addend = work::hidden(Register{} + 0.001f);
    Register a{}, b{}, c{}, d{}, e{}, f{}, g{}, h{}, i{}, j{}, k{}, l{};
    work::hide(a, b, c, d, e, f, g, h, i, j, k, l);
    for (auto _ : state) {
        for (std::size_t round = 0; round < rounds; ++round) {
            const auto advance = [&](auto&... sum) { ((sum = sum * factor + addend), ...); };
            advance(a, b, c, d, e, f, g, h, i, j, k, l);
        }
    }
    a += b + c + d + e + f + g + h + i + j + k + l;
    work::hide(a);
    state.counters["flops"] = benchmark::Counter(2. * lanes * sums * rounds, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(peak)->Name("machine/peak/fused multiply-adds");

BENCHMARK_MAIN();
