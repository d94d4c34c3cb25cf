// 3. abcd with two hidden nodes.
#include <iostream>
#include <unroll.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

int main(int argc, char** argv) try {
    std::cout << "\n=== 3. abcd, two hidden nodes ===\n";
    using Letters = Alphabet<"abcd">;
    const auto tokens = Letters::encode(repeat("abcd", 100));
    const auto data = next_token<Letters::size>(tokens);

    random::Torch rng{43052};
    Net<Letters::size, 2> net{};
    net.initialize(rng);
    exercise<Letters>(net, data, tokens, {figure_folder(argc, argv), "3_abcd_two_nodes", 7});

    std::cout << "Two nodes have four patterns of signs, one for each symbol.\n";
} catch (const std::exception& error) {
    return failed(error);
}
