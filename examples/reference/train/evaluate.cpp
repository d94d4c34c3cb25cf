#include <cassert>
#include <unroll.hpp>
#include <unroll/train/evaluate.hpp>

using namespace unroll;

int main() {
    const auto data = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 100)));
    const Net<5, 3> net{};  // of zeros: every answer is as likely
    assert(cross_entropy(net, data) > 1.609f && cross_entropy(net, data) < 1.610f);  // log 5
    assert(evaluate(net, data, CrossEntropy{Reduction::sum}) > 803);                 // of 499 positions
    assert(correct(net, data) == 99);  // it says a: after each e but the last
}
