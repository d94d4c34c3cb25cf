#include <iostream>
#include <unroll/report/fonts.hpp>

using namespace unroll;

int main() {
    const std::string why = missing_fonts("한글");  // empty where a font has all of it
    std::cout << (why.empty() ? "한글 can be drawn" : why) << '\n';
}
