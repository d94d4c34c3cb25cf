// Writes the headers that read.cpp includes, into the folder that it is given.
#include <filesystem>
#include <string>
#include <unroll/io/header.hpp>

#include "nets.hpp"

int main(int, char** arguments) {
    const std::filesystem::path folder = arguments[1];
    unroll::save_header(folder / "tiny.hpp", make<Tiny>(), "tiny");
    unroll::save_header(folder / "deep.hpp", make<Deep>(), "deep");
    unroll::save_header(folder / "centered.hpp", make<Centered>(), "centered");
    unroll::save_header(folder / "large.hpp", make<Large>(), "large");
    for (const char* name : {"exp", "index", "printf", "y0", "I"})  // functions, and a macro where it is
        unroll::save_header(folder / (std::string(name) + ".hpp"), make<Tiny>(), name);
    unroll::save_c_header(folder / "tiny.h", make<Tiny>(), "tiny");
    unroll::save_c_header(folder / "deep.h", make<Deep>(), "deep");
}
