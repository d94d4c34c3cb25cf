#include <iostream>
#include <unroll.hpp>
#include <unroll/io/safetensors.hpp>

using namespace unroll;

int main() {
    Net<4, 3, topology::LSTM> net{}, back{};  // OneHot(4) -> LSTM(4, 3) -> Linear(3, 4)
    random::Torch rng{1};
    net.initialize(rng);

    const Prefixes names{{"rnn.", "1."}, {"linr.", "2."}};  // of the class's modules, and of the layers here
    save_safetensors("net.safetensors", net, {{"format", "pt"}}, names);
    load_safetensors("net.safetensors", back, {.prefixes = names});
    std::cout << (back == net ? "the same numbers\n" : "other numbers\n");

    SafetensorsFile file("net.safetensors");
    for (const auto& [name, tensor] : file.tensors())
        std::cout << name << ' ' << name_of(tensor.dtype) << ' ' << text_of(tensor.shape) << '\n';

    try {
        Net<4, 5, topology::LSTM> larger{};
        load_safetensors("net.safetensors", larger, {.prefixes = names});
    } catch (const Error& error) {
        std::cout << error.what() << '\n';
    }
}
