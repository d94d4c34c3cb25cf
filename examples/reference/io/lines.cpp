#include <cassert>
#include <fstream>
#include <unroll.hpp>
#include <unroll/io/lines.hpp>

using namespace unroll;

int main() {
    std::ofstream("lines.txt") << "emma\nava\n";
    using Letters = Alphabet<".aemv">;
    Sequences<Token> names;
    load_lines("lines.txt", Letters{}, names, {.before = ".", .after = "."});
    assert(names.size() == 2 && names.positions() == 9);  // The last symbol of .emma. and of .ava. is no input.
    assert(names[1].targets[0] == Letters::encode('a'));  // The second name begins with a.
}
