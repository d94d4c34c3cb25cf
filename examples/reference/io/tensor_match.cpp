#include <cassert>
#include <map>
#include <string>
#include <unroll.hpp>
#include <unroll/io/tensor_match.hpp>

using namespace unroll;

int main() {
    StateDict state;
    append_state(state, "", Net<5, 3>{});
    const std::map<std::string, TensorEntry> tensors{{"0.weight", {Dtype::F32, {7, 3}, 0, 84}}};
    const TensorsOfFile file("a.safetensors", tensors, {});
    const TensorMatch match(file, state);
    assert(!match.fits() && match.what_differs() == "0.weight [5, 3], not [7, 3]");
}
