#include <cassert>
#include <filesystem>
#include <unroll.hpp>
#include <unroll/io/header.hpp>

using namespace unroll;

int main() {
    Net<5, 3> net{};
    net.layer<2>().bias[0] = 1.5f;
    save_header("header.hpp", net, "trained");       // inline constexpr auto trained, equal in every bit
    save_c_header("header.h", net, "trained_in_c");  // static const float trained_in_c_2_bias[5] …
    assert(detail::exact_literal(1.5f) == "0x1.8p+0f");
    assert(std::filesystem::exists("header.hpp") && std::filesystem::exists("header.h"));
}
