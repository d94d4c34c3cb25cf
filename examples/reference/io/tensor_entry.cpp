#include <cassert>
#include <string_view>
#include <unroll/io/tensor_entry.hpp>

using namespace unroll;

int main() {
    const TensorEntry tensor{Dtype::F32, {5, 3}, 0, 60};
    assert(name_of(tensor) == "F32" && text_of(tensor.shape) == "[5, 3]");
    assert(std::string_view(in_quotes("0.weight")) == "\"0.weight\"");
}
