// BinaryFile: a file's bytes, read where they are asked for.
#pragma once

#include <unroll/requirements.hpp>

#include <sys/stat.h>
#include <sys/types.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <unroll/error.hpp>

namespace unroll {

/// A regular file of a known size: what is announced in it can be compared with what there is, before memory is taken.
class BinaryFile {
public:
    /// Error: cannot_read.
    explicit BinaryFile(const std::filesystem::path& path)
        : path_(path.native()), file_(std::fopen(path.c_str(), "rb"), &std::fclose) {
        struct stat status{};
        if (!file_ || fstat(fileno(file_.get()), &status) != 0) errors::cannot_read(path_, reason());
        if (!S_ISREG(status.st_mode)) errors::cannot_read(path_, "it is not a regular file");
        size_ = static_cast<std::uint64_t>(status.st_size);
    }

    const std::string& path() const { return path_; }
    std::uint64_t size() const { return size_; }

    /// So many bytes from there on, which must not be behind the end. Error: cannot_read.
    std::string read(std::uint64_t begin, std::uint64_t count) {
        std::string bytes(count, '\0');
        if (fseeko(file_.get(), static_cast<off_t>(begin), SEEK_SET) != 0) errors::cannot_read(path_, reason());
        if (std::fread(bytes.data(), 1, count, file_.get()) != count)
            errors::cannot_read(path_, std::ferror(file_.get()) ? reason() : "it became shorter");
        return bytes;
    }

private:
    static std::string reason() { return std::generic_category().message(errno); }

    std::string path_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
    std::uint64_t size_ = 0;
};

}  // namespace unroll
