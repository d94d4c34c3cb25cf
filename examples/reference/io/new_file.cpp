#include <cassert>
#include <filesystem>
#include <unroll/io/new_file.hpp>

using namespace unroll;

int main() {
    std::filesystem::remove("new_file.txt");
    NewFile file("new_file.txt");
    file.write("all of it");
    assert(!std::filesystem::exists("new_file.txt"));
    file.finish();
    assert(std::filesystem::file_size("new_file.txt") == 9);
}
