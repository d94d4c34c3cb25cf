#include <unroll/tensor/window.hpp>

using namespace unroll;

int main() {
    constexpr Window<2> window{{3, 1}};  // the oldest first
    static_assert(window[1] == Token(1) && window.size() == 2);
    static_assert(detail::as_window(Token(4)) == Window<1>{{4}});
}
