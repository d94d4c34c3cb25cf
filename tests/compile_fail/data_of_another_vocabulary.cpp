// error: the table does not fit the net
// error: Tokens<5>
// error: Transitions<4
#include <unroll.hpp>

using namespace unroll;

int main() {
    const auto data = next_token<4>(Alphabet<"abcd">::encode("abcd"));
    const Net<5, 3> net{};
    const auto result = value_and_grad(net, data, CrossEntropy{});
    return result.loss > 0;
}
