// A new file: complete under its name, or not there at all.
#pragma once

#include <unroll/requirements.hpp>

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <unroll/error.hpp>
#include <utility>

namespace unroll {

/// A file that is written under another name of the same folder, and removed unless it is finished.
class NewFile {
public:
    /// Creates the folder too. Error: cannot_write.
    explicit NewFile(std::filesystem::path path) : path_(std::move(path)) {
        if (path_.has_parent_path()) {
            std::error_code failure;
            std::filesystem::create_directories(path_.parent_path(), failure);
            if (failure) errors::cannot_write(path_.native(), failure.message());
        }
        static std::atomic<unsigned> count = 0;
        do {
            unfinished_ = path_;
            unfinished_ += ".unfinished-" + std::to_string(getpid()) + "-" + std::to_string(count++);
            descriptor_ = open(unfinished_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        } while (descriptor_ < 0 && errno == EEXIST);
        if (descriptor_ < 0) errors::cannot_write(path_.native(), std::generic_category().message(errno));
    }

    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    ~NewFile() {
        close(descriptor_);
        discard();
    }

    /// The name that it will have.
    const std::string& name() const { return path_.native(); }
    int descriptor() const { return descriptor_; }

    /// Appends bytes. Error: cannot_write.
    void write(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
            if (written >= 0) bytes.remove_prefix(static_cast<std::size_t>(written));
            else if (errno != EINTR) errors::cannot_write(path_.native(), std::generic_category().message(errno));
        }
    }

    /// Whether these are the last bytes so far, but for ends of lines.
    bool ends_with(std::string_view end) const {
        std::string last(end.size() + 4, '\0');
        const off_t size = lseek(descriptor_, 0, SEEK_END), at = size - static_cast<off_t>(last.size());
        const ssize_t read = pread(descriptor_, last.data(), last.size(), at > 0 ? at : 0);
        last.resize(read > 0 ? static_cast<std::size_t>(read) : 0);
        while (last.ends_with('\n')) last.pop_back();
        return last.ends_with(end);
    }

    /// Gives the file its name, in the place of an older one, once its bytes are on the disk. Error: cannot_write.
    void finish() {
        std::error_code failure;
        if (fsync(descriptor_) != 0) failure = {errno, std::generic_category()};
        else std::filesystem::rename(unfinished_, path_, failure);
        if (failure) {
            discard();
            errors::cannot_write(path_.native(), failure.message());
        }
        unfinished_.clear();
    }

    /// Removes what is not finished. The destructor does it too, but does not run for an error that nobody catches.
    void discard() {
        if (!unfinished_.empty()) unlink(unfinished_.c_str());
        unfinished_.clear();
    }

private:
    std::filesystem::path path_, unfinished_;
    int descriptor_ = -1;
};

}  // namespace unroll
