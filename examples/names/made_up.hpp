// Names for an example, where there is no file of them.
#pragma once

#include <fstream>
#include <string>
#include <unroll.hpp>

/// Writes 1500 names of two or three syllables into a file.
inline std::string made_up_names(const std::string& file, unroll::random::Torch& generator) {
    std::ofstream lines(file);
    for (int i = 0; i < 1500; ++i, lines << '\n')
        for (auto syllables = 2 + generator() % 2; syllables > 0; --syllables)
            lines << "bdfjklmnrstv"[generator() % 12] << "aeiou"[generator() % 5] << (generator() % 5 == 0 ? "n" : "");
    return file;
}
