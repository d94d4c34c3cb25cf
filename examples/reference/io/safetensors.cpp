#include <cassert>
#include <unroll.hpp>
#include <unroll/io/safetensors.hpp>

using namespace unroll;

int main() {
    Net<5, 3> net{}, again{};
    net.layer<2>().bias[0] = 1.5f;
    save_safetensors("net.safetensors", net);
    load_safetensors("net.safetensors", again);
    assert(again == net);
    assert(SafetensorsFile("net.safetensors").tensors().at("0.weight").shape == (Shape{5, 3}));
}
