// 4. AbAcAd with two hidden nodes: a failure, and no net without memory can do better.
#include <iostream>
#include <unroll.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

int main(int argc, char** argv) try {
    std::cout << "\n=== 4. AbAcAd, two hidden nodes ===\n";
    using Letters = Alphabet<"Abcd">;
    const auto tokens = Letters::encode(repeat("AbAcAd", 100));
    const auto data = next_token<Letters::size>(tokens);

    random::Torch rng{43052};
    Net<Letters::size, 2> net{};
    net.initialize(rng);
    exercise<Letters>(net, data, tokens, {figure_folder(argc, argv), "4_AbAcAd_two_nodes", 5});

    const auto after_A = softmax(net.forward(Letters::encode('A')));
    std::cout << "After A the net answers b " << after_A[1] << ", c " << after_A[2] << ", d " << after_A[3]
              << ": what comes next depends on\nwhat came before, and it sees only A. The loss sits on its floor, and "
              << correct(net, data) << " right answers are the\nmost there are: more nodes cannot help.\n";
} catch (const std::exception& error) {
    return failed(error);
}
