#include <cassert>
#include <unroll/io/file_kind.hpp>

using namespace unroll;

int main() {
    assert(kind_of_file("PK\3\4") == "a zip archive, such as torch.save writes");
    assert(kind_of_file("\x80\2") == "a pickle, such as torch.save writes");
}
