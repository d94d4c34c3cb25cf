#include <cassert>
#include <unroll.hpp>
#include <unroll/io/stream.hpp>

using namespace unroll;

int main() {
    random::Torch rng{1};
    auto net = initialized<Net<4, 3, topology::LSTM>>(rng);
    auto state = net.initial_state();
    net.forward(Token(2), state);
    save_safetensors("stream.safetensors", net, state);

    Net<4, 3, topology::LSTM> again{};
    auto goes_on = again.initial_state();
    load_safetensors("stream.safetensors", again, goes_on);
    assert(again == net && goes_on == state);
    assert(SafetensorsFile("stream.safetensors").tensors().at("state.1.1").shape == Shape{3});  // c
}
