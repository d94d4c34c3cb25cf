// Every header in two translation units: what is neither inline nor a template is defined twice and does not link.
#include <every_header.hpp>

unroll::Net<3, 2> trained_elsewhere();

int main() {
    unroll::Net<3, 2> untrained{};
    return trained_elsewhere() == untrained;
}
