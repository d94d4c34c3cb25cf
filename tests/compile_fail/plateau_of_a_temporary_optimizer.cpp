// error: a schedule changes the learning rate of an optimizer that others step: give the optimizer a name
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    ReduceLROnPlateau schedule{SGD<Net<5, 3>>{}};
    schedule.step(1.0);
}
