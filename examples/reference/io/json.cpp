#include <cassert>
#include <string>
#include <unroll/io/json.hpp>

using namespace unroll;

int main() {
    JsonReader json("a.json", "the file", R"({"size": 3})");
    bool first = true;
    std::string name;
    assert(json.next_member(first, name) && name == "size");
    assert(json.kind() == JsonKind::number && json.number() == "3");
    assert(!json.next_member(first, name));
    json.end();
}
