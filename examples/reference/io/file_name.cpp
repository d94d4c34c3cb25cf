#include <cassert>
#include <filesystem>
#include <unroll/io/file_name.hpp>

using namespace unroll;

void save_to(const FileName& name) { assert(name.text() == "nets/net.safetensors"); }

int main() {
    save_to("nets/net.safetensors");
    save_to(std::filesystem::path("nets") / "net.safetensors");
}
