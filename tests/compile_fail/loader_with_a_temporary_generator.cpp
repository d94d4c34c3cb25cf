// error: a DataLoader's generator stays the caller's: give it a name
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Vector<float, 1> x[] = {{1}}, y[] = {{2}};
    DataLoader loader{Examples{x, y}, {.shuffle = true}, random::Torch{1}};
    return static_cast<int>(loader.batches());
}
