// The smallest program around the work: the image whose flash and RAM are counted.
#include "../machine.hpp"
#include "work.hpp"

void program() {
    for (;;) work();
}

void stop(int) {
    for (;;) asm("wfi");
}
