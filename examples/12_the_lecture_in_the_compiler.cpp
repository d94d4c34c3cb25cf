// 12. The lecture in the compiler: its nets are trained in constant expressions, and its conclusions are static_asserts.
// It is compiled with g++ -fconstexpr-ops-limit=4000000000 -fconstexpr-loop-limit=100000000 or
// clang++ -fconstexpr-steps=2000000000.
#include <cstddef>
#include <fstream>
#include <iostream>
#include <string_view>
#include <unroll.hpp>
#include <unroll/report/verdict.hpp>

using namespace unroll;

namespace {

/// An exercise of the lecture, with a higher learning rate that needs fewer epochs.
template <class Symbols, std::size_t Hidden>
struct Exercise {
    std::string_view text;
    int epochs;
    Transitions<Symbols::size> data = next_token<Symbols::size>(Symbols::encode(repeat(text, 100)));
    Net<Symbols::size, Hidden> net = trained();

    constexpr Net<Symbols::size, Hidden> trained() const {
        random::Torch rng{43052};
        Net<Symbols::size, Hidden> result{};
        result.initialize(rng);
        Adam<decltype(result)> adam{{.lr = 0.05}};
        fit(result, data, CrossEntropy{}, adam, {.epochs = epochs});
        return result;
    }
};

constexpr Exercise<Alphabet<"abc">, 1> abc{"abc", 100};
static_assert(verdict(abc.net, abc.data) == Verdict::forced_success);

constexpr Exercise<Alphabet<"abcd">, 2> abcd{"abcd", 100};
static_assert(verdict(abcd.net, abcd.data) == Verdict::clean_success);

constexpr Exercise<Alphabet<"Abcd">, 2> AbAcAd{"AbAcAd", 200};
static_assert(verdict(AbAcAd.net, AbAcAd.data) == Verdict::failure);
static_assert(correct(AbAcAd.net, AbAcAd.data) == 399);  // of 599: one of three right after A
static_assert(double{cross_entropy(AbAcAd.net, AbAcAd.data)} > AbAcAd.data.entropy());
static_assert(double{cross_entropy(AbAcAd.net, AbAcAd.data)} < AbAcAd.data.entropy() + 0.01);

constexpr Exercise<Alphabet<"abcde">, 3> abcde{"abcde", 100};
static_assert(verdict(abcde.net, abcde.data) == Verdict::clean_success);

/// What the lecture comes to in the end: with memory AbAcAd can be learned, here from its first two rounds.
constexpr auto with_memory = [] {
    using Symbols = Alphabet<"Abcd">;
    random::Torch rng{0};
    Net<Symbols::size, 3, topology::RNN> net{};
    net.initialize(rng);
    Adam<decltype(net)> adam{{.lr = 0.05}};
    fit(net, Symbols::encode(repeat("AbAcAd", 2)), CrossEntropy{}, adam, {.epochs = 50});
    return net;
}();
static_assert(correct(with_memory, Alphabet<"Abcd">::encode(repeat("AbAcAd", 100))) == 599);

void print(const auto& exercise) {
    std::cout << exercise.text << ": " << correct(exercise.net, exercise.data) << '/' << exercise.data.total() << " right, loss "
              << cross_entropy(exercise.net, exercise.data) << ", at best " << exercise.data.entropy() << ": "
              << english(verdict(exercise.net, exercise.data)) << '\n';
}

}  // namespace

int main() {
    std::cout << "\n=== 12. The lecture in the compiler ===\n";
    print(abc);
    print(abcd);
    print(AbAcAd);
    std::cout << "AbAcAd with memory: " << correct(with_memory, Alphabet<"Abcd">::encode(repeat("AbAcAd", 100))) << "/599 right\n";
    print(abcde);
#if defined(COMPILED_IN)  // where CMake builds it
    std::cout << "The compiler needed " << std::ifstream(COMPILED_IN).rdbuf() << " seconds for this program, trainings, headers and all.\n";
#endif
}
