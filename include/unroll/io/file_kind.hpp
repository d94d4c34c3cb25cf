// What a file is that is not the one that was asked for, by how it begins.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/text/utf8.hpp>

namespace unroll::detail {

/// How many bytes of a file's beginning tell what it is.
inline constexpr std::size_t bytes_that_tell = 64;

/// Whether a file begins as a safetensors file whose header is shorter than 4 GB.
constexpr bool begins_as_safetensors(std::string_view start) {
    return start.size() > 8 && start.substr(4, 5) == std::string_view("\0\0\0\0{", 5);
}

/// What begins so, in a few words, or nothing where it may be anything.
[[gnu::cold, gnu::noinline]] constexpr std::string_view kind_of_file(std::string_view start) {
    if (begins_as_safetensors(start)) return "a safetensors file";
    if (start.starts_with("PK\3\4"))
        return start.find(".npy") != start.npos ? "a zip archive, such as numpy.savez writes"
                                                : "a zip archive, such as torch.save writes";
    if (start.size() > 1 && start[0] == '\x80' && start[1] >= 2 && start[1] <= 5)
        return "a pickle, such as torch.save writes";
    if (start.starts_with("\x93NUMPY")) return "an array, as numpy.save writes one";
    if (start.starts_with("\x89HDF\r\n\x1A\n")) return "an HDF5 file, such as Keras writes";
    if (start.starts_with("GGUF")) return "a GGUF file";
    if (start.starts_with("\x1F\x8B")) return "a gzip archive";
    if (start.starts_with("BZh")) return "a bzip2 archive";
    if (start.starts_with("\xFD"
                          "7zXZ"))
        return "an xz archive";
    if (start.starts_with("\x28\xB5\x2F\xFD")) return "a zstd archive";
    if (start.starts_with("\x89PNG")) return "a PNG picture";
    if (start.starts_with("version https://git-lfs")) return "a pointer of Git LFS, not the file itself: git lfs pull";

    const std::string_view text = start.substr(0, start.size() < bytes_that_tell ? start.size() : bytes_that_tell - 4);
    const std::size_t valid = valid_utf8_bytes(text);
    const bool cut = text.size() == bytes_that_tell - 4;  // perhaps in the middle of a symbol
    if (valid < text.size() && (!cut || valid + 3 < text.size())) return {};
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') return {};
    const std::size_t first = text.find_first_not_of(" \n\r\t");
    if (first == text.npos) return {};
    return text[first] == '{' || text[first] == '[' ? "a text, perhaps JSON"
           : text[first] == '<'                     ? "a text, perhaps HTML"
                                                    : "a text";
}

}  // namespace unroll::detail
