#include <cassert>
#include <unroll/io/safetensors_header.hpp>

using namespace unroll;

int main() {
    const auto header = parse_safetensors_header(
        "a.safetensors", R"({"bias": {"dtype": "F32", "shape": [3], "data_offsets": [0, 12]}})", 12);
    assert(header.tensors.at("bias").dtype == Dtype::F32);
    assert(header.tensors.at("bias").end == 12);
}
