// 2. abcd with one hidden node: it needs a lucky start, so its initial values are set by hand.
#include <iostream>
#include <unroll.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

int main(int argc, char** argv) try {
    std::cout << "\n=== 2. abcd, one hidden node, initial values by hand ===\n";
    using Letters = Alphabet<"abcd">;
    const auto tokens = Letters::encode(repeat("abcd", 100));
    const auto data = next_token<Letters::size>(tokens);

    Net<Letters::size, 1> net{};
    net.layer<0>().weight = {{-.3333f}, {-2.5f}, {5}, {.3333f}};
    net.layer<2>().weight = {{1.5f}, {-6}, {-2}, {6}};
    net.layer<2>().bias = {.15f, -2, .15f, -2};
    exercise<Letters>(net, data, tokens, {figure_folder(argc, argv), "2_abcd_one_node", 15});

    std::cout << "Four symbols on one line: it needs a lucky start, and even then no one is sure of 'b' and 'd'.\n";
} catch (const std::exception& error) {
    return failed(error);
}
