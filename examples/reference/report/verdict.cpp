#include <cassert>
#include <unroll.hpp>
#include <unroll/report/verdict.hpp>

using namespace unroll;

int main() {
    const auto data = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 10)));
    assert(verdict(Net<5, 3>{}, data) == Verdict::failure);  // A net of zeros fails.
}
