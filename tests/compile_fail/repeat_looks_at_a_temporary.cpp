// error: this Repeat would look at a temporary, which is gone at the end of the line
// at most 12 lines
#include <string>
#include <unroll.hpp>

int main() {
    const unroll::Repeat text(std::string("abc"), 3);
    return text[0];
}
