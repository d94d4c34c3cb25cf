// 1. abc with one hidden node.
#include <iostream>
#include <unroll.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

int main(int argc, char** argv) try {
    std::cout << "\n=== 1. abc, one hidden node ===\n";
    using Letters = Alphabet<"abc">;
    const auto tokens = Letters::encode(repeat("abc", 100));
    const auto data = next_token<Letters::size>(tokens);

    random::Torch rng{43052};
    Net<Letters::size, 1> net{};
    net.initialize(rng);
    exercise<Letters>(net, data, tokens, {figure_folder(argc, argv), "1_abc_one_node", 7});

    std::cout << "One node offers only minus, zero and plus. 'b' sits at zero: its logit is nearly flat, and it wins\n"
                 "by its bias "
              << net.layer<2>().bias[1] << ".\n";
} catch (const std::exception& error) {
    return failed(error);
}
