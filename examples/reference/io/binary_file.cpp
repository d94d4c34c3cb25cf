#include <cassert>
#include <fstream>
#include <unroll/io/binary_file.hpp>

using namespace unroll;

int main() {
    std::ofstream("binary_file.bin") << "0123456789";
    BinaryFile file("binary_file.bin");
    assert(file.size() == 10);
    assert(file.read(2, 3) == "234");
}
