// error: an array of tables is for an ensemble: one for each member
#include <array>
#include <unroll.hpp>

using namespace unroll;

int main() {
    const auto data = next_token<3>(Alphabet<"abc">::encode("abcabc"));
    Ensemble<Net<3, 2>, 4> nets{};
    cross_entropy(nets, std::array{data, data, data});
}
