#include <cassert>
#include <unroll.hpp>
#include <unroll/report/recall.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"Abcd">;
    const Net<4, 3, topology::RNN> net{};  // of zeros: it always says A
    const Recall result = recall(net, Letters::encode(repeat("AbAcAd", 10)), 6);
    assert(result.positions == 59 && result.right == 29);  // after b, c and d
    assert(verdict(result) == Verdict::failure);
}
