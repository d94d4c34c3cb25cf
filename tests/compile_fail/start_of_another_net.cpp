// error: this is not a state of this net
// at most 16 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Net<4, 3, topology::RNN> net{};
    const auto tokens = Alphabet<"Abcd">::encode("AbAcAd");
    const auto start = Net<4, 2, topology::RNN>::initial_state();
    const float loss = evaluate(net, next_tokens(tokens).from(start), CrossEntropy{});
    return loss > 0;
}
