// 8. How many nodes are enough? Seeds 0 to 199 for each hidden size, all nets of a size at once in the lanes.
#include <iostream>
#include <string_view>
#include <unroll.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

constexpr std::size_t seeds = 200;

template <class Letters, std::size_t Hidden>
void count_successes(std::string_view text) {
    const auto data = next_token<Letters::size>(Letters::encode(repeat(text, 100)));
    using Member = Net<Letters::size, Hidden>;
    Ensemble<Member, seeds> nets{};
    for (std::size_t seed = 0; seed < seeds; ++seed) {
        random::Torch rng{seed};
        Member net{};
        net.initialize(rng);
        nets.member(seed, net);
    }

    const Stopwatch watch;
    Adam<decltype(nets)> adam{{.lr = 1e-3}};
    fit(nets, data, CrossEntropy{}, adam, {.epochs = 5000});
    const double time = watch.milliseconds();

    int right = 0, clean = 0;
    for (std::size_t seed = 0; seed < seeds; ++seed) {
        const Verdict result = verdict(nets.member(seed), data);
        right += result == Verdict::failure ? 0 : 1;
        clean += result == Verdict::clean_success ? 1 : 0;
    }
    std::cout << text << '\t' << Hidden << '\t' << right << '\t' << clean << '\t' << decimal(time, 1) << " ms\n";
}

int main() try {
    std::cout << "\n=== 8. How many nodes are enough? 200 nets each ===\ntext\tnodes\tright\tclean\ttime\n";
    count_successes<Alphabet<"abc">, 1>("abc");
    count_successes<Alphabet<"abc">, 2>("abc");
    count_successes<Alphabet<"abcd">, 1>("abcd");
    count_successes<Alphabet<"abcd">, 2>("abcd");
    count_successes<Alphabet<"abcde">, 1>("abcde");
    count_successes<Alphabet<"abcde">, 2>("abcde");
    count_successes<Alphabet<"abcde">, 3>("abcde");
    std::cout << "The rule that n nodes represent 2^n symbols is one for clean successes, and no bound on what can be\n"
                 "told apart.\n";
} catch (const std::exception& error) {
    return failed(error);
}
