#include <cassert>
#include <unroll/text/utf8.hpp>

using namespace unroll;

int main() {
    static_assert(first_code_point("字a").value == U'字');
    static_assert(first_code_point("字a").bytes == 3);
    static_assert(count_code_points("a字") == 2);
    static_assert(valid_utf8_bytes("a\xFF") == 1);
    assert(Utf8(U'α').view() == "α");
}
