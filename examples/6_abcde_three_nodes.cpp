// 6. The homework: the fewest hidden nodes that tell abcde cleanly apart are three.
#include <iostream>
#include <unroll.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

int main(int argc, char** argv) try {
    std::cout << "\n=== 6. Homework: abcde, three hidden nodes ===\n";
    using Letters = Alphabet<"abcde">;
    const auto tokens = Letters::encode(repeat("abcde", 100));
    const auto data = next_token<Letters::size>(tokens);

    random::Torch rng{43052};
    Net<Letters::size, 3> net{};
    net.initialize(rng);
    exercise<Letters>(net, data, tokens, {figure_folder(argc, argv), "6_abcde_three_nodes", 5});

    std::cout << "n nodes have 2^n patterns of signs: two are too few for five symbols, three are enough.\n";
} catch (const std::exception& error) {
    return failed(error);
}
