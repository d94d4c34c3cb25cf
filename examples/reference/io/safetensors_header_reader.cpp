#include <cassert>
#include <unroll/io/safetensors_header_reader.hpp>

using namespace unroll;

int main() {
    SafetensorsHeader header;
    SafetensorsHeaderReader reader("a.safetensors", header);
    read_json("a.safetensors", "the header", R"({"2.bias":{"dtype":"F32","shape":[5],"data_offsets":[0,20]}})", reader);
    assert(header.tensors.at("2.bias").end == 20);
}
