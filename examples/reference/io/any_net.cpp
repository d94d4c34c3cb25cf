#include <cassert>
#include <unroll.hpp>
#include <unroll/io/any_net.hpp>

using namespace unroll;

int main() {
    save_safetensors("any_net.safetensors", Net<5, 8>{});
    AnyNet<Net<5, 3>, Net<5, 8>> net;
    load_safetensors("any_net.safetensors", net);  // It now holds the net that the file has.
    assert(net.index() == 1);
    assert((line_of<Net<5, 3>>() == "Embedding(5, 3) -> Tanh -> Linear(3, 5)"));
}
