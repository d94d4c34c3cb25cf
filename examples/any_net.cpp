#include <iostream>
#include <unroll.hpp>
#include <unroll/io/any_net.hpp>

using namespace unroll;

int main() {
    Net<5, 8, topology::LSTM> trained{};
    random::Torch rng{1};
    trained.initialize(rng);
    save_safetensors("model.safetensors", trained);

    AnyNet<Net<5, 3>, Net<5, 3, topology::LSTM>, Net<5, 8, topology::LSTM>> net;
    load_safetensors("model.safetensors", net);  // the one whose names and shapes the file has
    auto state = net.initial_state();
    const auto logits = net.forward(2, state);  // one indirect call
    std::cout << "net " << net.index() << ", " << logits.size() << " logits\n";
    net.visit([](const auto& held) { std::cout << held.parameter_count << " parameters\n"; });

    save_safetensors("model.safetensors", Net<5, 4>{});
    try {
        load_safetensors("model.safetensors", net);
    } catch (const Error& error) {
        std::cout << error.what() << '\n';
    }
}
