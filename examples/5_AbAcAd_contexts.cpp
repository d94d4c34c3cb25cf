// 5. AbAcAd with contexts of two characters: the naive repair.
#include <iostream>
#include <unroll.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

int main(int argc, char** argv) try {
    std::cout << "\n=== 5. AbAcAd, contexts of two characters ===\n";
    using Letters = Alphabet<"Abcd">;
    const auto tokens = Letters::encode(repeat("AbAcAd", 100));
    const auto data = next_token<Letters::size, 2>(tokens);  // how often each letter follows each pair

    random::Torch rng{43052};
    Sequential<Embedding<4, 2, float, Window<2>>, Tanh, Linear<4, 4>>
        net{};  // PyTorch: Embedding, Flatten, Tanh, Linear
    net.initialize(rng);
    exercise<Letters>(net, data, windows<2>(tokens).inputs, {figure_folder(argc, argv), "5_AbAcAd_contexts", 5});

    std::cout << "It works, but the window is fixed at two: a text that needs three means new code, and in practice\n"
                 "nobody knows how many.\n";
} catch (const std::exception& error) {
    return failed(error);
}
