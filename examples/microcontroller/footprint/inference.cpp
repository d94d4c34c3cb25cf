// Inference of a net that was trained elsewhere and saved as a header: a token in, the next one out.
#include "work.hpp"

#include <trained.hpp>

volatile unsigned sensor, actuator;

const std::size_t most_stack = unroll::forward_stack_bytes<decltype(trained)>;

void work() { actuator = argmax(trained.forward(sensor)).index; }

void wrong_work() {
    sensor = 1000;
    work();
}
