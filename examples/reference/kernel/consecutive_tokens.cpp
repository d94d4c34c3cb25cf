#include <cassert>
#include <unroll/kernel/consecutive_tokens.hpp>
#include <unroll/kernel/kernels.hpp>

using namespace unroll;

int main() {
    const Matrix<float, 3, 2> table{{1, 2}, {3, 4}, {5, 6}};
    const ConsecutiveTokens<Flat<float, 3>> tokens{0, {}};  // all of them, and each occurs
    assert(gather_rows(table, tokens).numbers[2 * 2 + 1] == 6);
}
