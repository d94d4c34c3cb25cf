#include <cassert>
#include <unroll.hpp>
#include <unroll/net/unrolled.hpp>

using namespace unroll;

int main() {
    using Model = Net<5, 3, topology::RNN>;
    Unrolled<Model> unrolled(70);  // room for 70 positions, allocated once
    assert(unrolled.capacity() == 70);

    const auto tokens = Alphabet<"abcde">::encode(repeat("abcde", 10));
    Model net{}, grad{};
    auto state = net.initial_state();
    const auto [loss, dstate] = value_and_grad(net, tokens, CrossEntropy{}, grad, unrolled, state);
    assert(loss > 1.609f && loss < 1.610f);  // log 5
}
