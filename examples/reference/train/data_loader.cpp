#include <array>
#include <cassert>
#include <unroll/random/torch.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/train/data_loader.hpp>

using namespace unroll;

int main() {
    random::Torch rng{1};
    const std::array<Token, 5> inputs{0, 1, 2, 3, 4}, targets{1, 2, 3, 4, 0};
    DataLoader loader{Examples{inputs, targets}, {.batch_size = 2, .shuffle = true}, rng};
    assert(loader.batches() == 3);
    const std::array<Token, 6> text{0, 1, 2, 0, 1, 2};
    DataLoader windows_of_text{windows<2>(text), {.batch_size = 4}, rng};  // with the token after each
    assert(windows_of_text.batches() == 1);
    loader.start_epoch();  // fit(net, loader, loss, optimizer, …) calls it.
    assert(loader.batch(2).size() == 1);
    assert(loader.batch(0).targets[0] == Token((loader.batch(0).inputs[0].index + 1) % 5));
}
