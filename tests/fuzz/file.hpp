// What fuzz targets share: a file in memory, and a check that stops them.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <string>
#include <string_view>

inline void require(bool condition) {
    if (!condition) __builtin_trap();
}

/// A file for one input after the other.
class File {
public:
    void put(std::string_view bytes) const {
        require(descriptor_ >= 0 && ftruncate(descriptor_, 0) == 0);
        require(pwrite(descriptor_, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()));
    }
    std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

private:
    int descriptor_ = memfd_create("fuzz", MFD_CLOEXEC);
};
