#include <string_view>
#include <unroll/net/parameter_name.hpp>

using namespace unroll;

int main() {
    constexpr ParameterName<7> name(2, "weight");
    static_assert(std::string_view(name) == "2.weight");
}
