#include <cassert>
#include <unroll.hpp>
#include <unroll/train/evaluate.hpp>

using namespace unroll;

int main() {
    const auto data = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 100)));
    const Net<5, 3> net{};  // A net of zeros finds all tokens equally likely.
    assert(cross_entropy(net, data) > 1.609f && cross_entropy(net, data) < 1.610f);  // log 5
    assert(evaluate(net, data, CrossEntropy{Reduction::sum}) > 803);                 // The text has 499 positions.
    assert(correct(net, data) == 99);  // It always answers a, which is right after each e but the last.
}
