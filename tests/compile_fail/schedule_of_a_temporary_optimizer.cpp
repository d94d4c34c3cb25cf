// error: a schedule changes the learning rate of an optimizer that others step: give the optimizer a name
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    StepLR schedule{Adam<Net<5, 3>>{}, {.step_size = 10}};
    schedule.step();
}
