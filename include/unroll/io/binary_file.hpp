// BinaryFile: a file's bytes, read where they are asked for.
#pragma once

#include <unroll/requirements.hpp>

#include <sys/stat.h>
#include <sys/types.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/file_name.hpp>
#include <utility>

namespace unroll::detail {

/// A regular file of a known size: what is announced in it can be compared with what there is, before memory is taken.
/// Or such a file's bytes in memory, which it looks at and does not own.
class BinaryFile {
public:
    /// Error: cannot_read.
    [[gnu::cold, gnu::noinline]] explicit BinaryFile(const FileName& path)
        : path_(path.text()), file_(std::fopen(path.c_str(), "rb")) {
        struct stat status{};
        if (file_ == nullptr || fstat(fileno(file_), &status) != 0) fails(reason());
        if (!S_ISREG(status.st_mode)) fails("it is not a regular file");
        size_ = static_cast<std::uint64_t>(status.st_size);
    }

    explicit BinaryFile(std::span<const std::byte> memory)
        : path_("<memory>"),
          memory_(reinterpret_cast<const char*>(memory.data()), memory.size()),
          size_(memory.size()) {}

    [[gnu::cold, gnu::noinline]] BinaryFile(BinaryFile&& other) noexcept
        : path_(std::move(other.path_)),
          file_(std::exchange(other.file_, nullptr)),
          memory_(other.memory_),
          size_(other.size_) {}
    BinaryFile& operator=(BinaryFile&& other) noexcept {
        std::swap(path_, other.path_);
        std::swap(file_, other.file_);
        std::swap(memory_, other.memory_);
        std::swap(size_, other.size_);
        return *this;
    }
    ~BinaryFile() { close(); }

    /// Its name in errors: "<memory>" where it has none.
    const std::string& path() const { return path_; }
    std::uint64_t size() const { return size_; }

    /// So many bytes from there on, which must not be behind the end. Error: cannot_read.
    [[gnu::cold, gnu::noinline]] std::string read(std::uint64_t begin, std::uint64_t count) {
        if (file_ == nullptr) return std::string(memory_.substr(begin, count));
        std::string bytes(count, '\0');
        if (fseeko(file_, static_cast<off_t>(begin), SEEK_SET) != 0) errors::cannot_read(path_, reason());
        if (std::fread(bytes.data(), 1, count, file_) != count)
            errors::cannot_read(path_, std::ferror(file_) ? reason() : std::string_view("it became shorter"));
        return bytes;
    }

private:
    static std::string_view reason() { return std::strerror(errno); }

    [[gnu::cold, gnu::noinline]] void close() {
        if (file_ != nullptr) std::fclose(std::exchange(file_, nullptr));
    }

    /// From the constructor, which no destructor follows.
    [[noreturn, gnu::cold, gnu::noinline]] void fails(std::string_view why) {
        close();
        errors::cannot_read(path_, why);
    }

    std::string path_;
    std::FILE* file_ = nullptr;
    std::string_view memory_;
    std::uint64_t size_ = 0;
};

}  // namespace unroll::detail
