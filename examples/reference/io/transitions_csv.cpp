#include <cassert>
#include <unroll.hpp>
#include <unroll/io/transitions_csv.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abc">;
    const auto table = next_token<3>(Letters::encode("abcabc"));
    save_csv<Letters>("transitions.csv", table);  // context,next,count in the first line
    Transitions<3> again;
    load_csv<Letters>("transitions.csv", again);
    assert(again == table);
}
