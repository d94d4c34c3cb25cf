#include <unroll/loss/cross_entropy.hpp>
#include <unroll/loss/reduction.hpp>

using namespace unroll;

int main() {
    static_assert(CrossEntropy{}.reduction == Reduction::mean);
    static_assert(CrossEntropy{}.share(4, 5) == 0.25);  // of each of 4 examples
    static_assert(CrossEntropy{.reduction = Reduction::sum}.share(4, 5) == 1);
    static_assert(share_of_number(Reduction::mean, 4, 5) == 0.05);  // of each number of 4 examples with 5
}
