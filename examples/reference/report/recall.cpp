#include <cassert>
#include <unroll.hpp>
#include <unroll/report/recall.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"Abcd">;
    const Net<4, 3, topology::RNN> net{};  // A net of zeros always answers A.
    const Recall result = recall(net, Letters::encode(repeat("AbAcAd", 10)), 6);
    assert(result.positions == 59 && result.right == 29);  // It is right after b, c and d.
    assert(verdict(result) == Verdict::failure);
}
