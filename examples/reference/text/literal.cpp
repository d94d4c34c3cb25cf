#include <unroll/text/literal.hpp>

using namespace unroll;

int main() {
    constexpr Literal text = "abcde";
    static_assert(text.view() == "abcde");
    static_assert(sizeof text == 6);  // with the zero at its end
}
