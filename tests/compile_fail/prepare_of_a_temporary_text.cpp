// error: what is prepared would look at a text that is gone at the end of the line
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    const auto prepared = prepare<Net<3, 2, topology::RNN>>(Alphabet<"abc">::encode("abcabc"), CrossEntropy{});
    return static_cast<int>(prepared.data.size());
}
