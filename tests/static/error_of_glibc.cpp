// A name of glibc's that programs call without std:: stays theirs, though they use all of ours.
#include <error.h>

#include <every_header.hpp>

using namespace unroll;

[[maybe_unused]] static void stop_if(bool wrong) {
    if (wrong) error(1, 0, "what is wrong: %d", 42);
}
