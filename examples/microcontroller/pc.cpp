// A PC as the machine.
#include "machine.hpp"

#include <cstdio>
#include <cstdlib>

void print(std::string_view line) { std::printf("%.*s\n", static_cast<int>(line.size()), line.data()); }

void stop(int status) { std::exit(status); }

int main() {
    program();
    stop(0);
}
