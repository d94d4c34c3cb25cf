#include <cassert>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unroll/io/json.hpp>

using namespace unroll;

struct Size final : JsonHandler {
    std::uint64_t size = 0;
    void on(JsonEvent, std::string_view, std::optional<std::uint64_t> whole) override { size = whole.value_or(size); }
};

int main() {
    Size size;
    read_json("a.json", "the file", R"({"size": 3})", size);
    assert(size.size == 3);
}
