#include <cassert>
#include <iostream>
#include <unroll/report/fonts.hpp>

using namespace unroll;

int main() {
    assert(missing_fonts("abc").empty());        // ASCII is in every font
    std::cout << missing_fonts("한글") << '\n';  // nothing, or which font to install
    assert(package_of_a_font_for(U'한') == "fonts-nanum");
}
