// error: a table has no examples one by one: give a DataLoader Examples, or fit the table
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const std::vector<Token> tokens(10);
    const auto table = next_token<5>(tokens);
    random::Torch rng{1};
    DataLoader batches(table, {.batch_size = 2}, rng);
}
