// A new file: complete under its name, or not there at all.
#pragma once

#include <unroll/requirements.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/file_name.hpp>

namespace unroll {

/// A file that is written under another name of the same folder, and removed unless it is finished. It takes the place
/// of an older one and that one's mode. A symbolic link stays, and what it leads to is written. Where the name is that
/// of a device, a FIFO or an open descriptor (/dev/stdout), the bytes wait in a temporary file and go through it at the
/// end.
class NewFile {
public:
    /// Creates the folder too. Error: cannot_write.
    [[gnu::cold, gnu::noinline]] explicit NewFile(const detail::FileName& path) : path_(path.text()), target_(path_) {
        create_folders();
        follow_links();
        struct stat older{};
        const bool replaces = stat(target_.c_str(), &older) == 0;
        if (through_ || (replaces && !S_ISREG(older.st_mode) && !S_ISDIR(older.st_mode))) {
            through_ = true;
            temporary_ = std::tmpfile();
            if (temporary_ == nullptr) fails(errno);
            descriptor_ = fileno(temporary_);
            return;
        }
        static unsigned count = 0;  // counted by the builtin: <atomic> takes 20 MB to compile
        do {
            unfinished_ = target_;
            errors::Message suffix;
            suffix << ".unfinished-" << getpid() << "-" << __atomic_fetch_add(&count, 1u, __ATOMIC_RELAXED);
            unfinished_.append(std::string_view(suffix));
            // No one else may read what becomes a private file.
            descriptor_ = open(unfinished_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, replaces ? 0600 : 0666);
        } while (descriptor_ < 0 && errno == EEXIST);
        if (descriptor_ < 0) {
            unfinished_.clear();
            fails(errno);
        }
        if (replaces && S_ISREG(older.st_mode)) take_owner_and_mode(older);
    }

    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[gnu::cold, gnu::noinline]] ~NewFile() {
        if (temporary_ != nullptr) std::fclose(temporary_);
        else close(descriptor_);
        discard();
    }

    /// The name that it will have.
    const std::string& name() const { return path_; }
    int descriptor() const { return descriptor_; }

    /// Appends bytes. Error: cannot_write.
    [[gnu::cold, gnu::noinline]] void write(std::string_view bytes) {
        if (const int failure = write_to(descriptor_, bytes)) fails(failure);
    }

    /// Whether these are the last bytes so far, but for ends of lines.
    [[gnu::cold, gnu::noinline]] bool ends_with(std::string_view end) const {
        std::string last(end.size() + 4, '\0');
        const off_t size = lseek(descriptor_, 0, SEEK_END), at = size - static_cast<off_t>(last.size());
        const ssize_t read = pread(descriptor_, last.data(), last.size(), at > 0 ? at : 0);
        last.resize(read > 0 ? static_cast<std::size_t>(read) : 0);
        while (last.ends_with('\n')) last.pop_back();
        return last.ends_with(end);
    }

    /// Gives the file its name, in the place of an older one, once its bytes are on the disk. Error: cannot_write.
    [[gnu::cold, gnu::noinline]] void finish() {
        int failure = 0;
        if (through_) failure = copy_through();
        else if (fsync(descriptor_) != 0 || std::rename(unfinished_.c_str(), target_.c_str()) != 0) failure = errno;
        if (failure != 0) {
            discard();
            fails(is_folder(target_.c_str()) ? EISDIR : failure);
        }
        unfinished_.clear();
    }

    /// Removes what is not finished. The destructor does it too, but does not run for an error that is not caught.
    [[gnu::cold, gnu::noinline]] void discard() {
        if (!unfinished_.empty()) unlink(unfinished_.c_str());
        unfinished_.clear();
    }

private:
    [[noreturn]] void fails(int failure) const { errors::cannot_write(path_, std::strerror(failure)); }

    /// Writes all of it; gives back what failed, or 0.
    static int write_to(int descriptor, std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
            if (written >= 0) bytes.remove_prefix(static_cast<std::size_t>(written));
            else if (errno != EINTR) return errno;
        }
        return 0;
    }

    /// The folder that a name lies in, with its last slash; nothing for the working directory.
    static std::string_view folder_of(std::string_view path) {
        return path.substr(0, path.rfind('/') == path.npos ? 0 : path.rfind('/') + 1);
    }

    static bool is_folder(const char* path) {
        struct stat status{};
        return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
    }

    [[gnu::cold, gnu::noinline]] void create_folders() const {
        const std::string folders(folder_of(path_));
        if (folders.empty() || is_folder(folders.c_str())) return;
        for (std::size_t end = folders.find('/', 1); end != folders.npos; end = folders.find('/', end + 1)) {
            const std::string folder = folders.substr(0, end);
            if (is_folder(folder.c_str()) || mkdir(folder.c_str(), 0777) == 0) continue;
            const int failure = errno;
            if (!is_folder(folder.c_str())) fails(failure == EEXIST ? ENOTDIR : failure);
        }
    }

    /// Goes from link to link until the target is none. A link of /proc is an open descriptor, whatever its text says.
    [[gnu::cold, gnu::noinline]] void follow_links() {
        for (int links = 0;; ++links) {
            struct stat status{}, descriptors{};
            if (lstat(target_.c_str(), &status) != 0 || !S_ISLNK(status.st_mode)) return;
            if (stat("/proc/self/fd", &descriptors) == 0 && descriptors.st_dev == status.st_dev) {
                through_ = true;
                return;
            }
            if (links == 40) fails(ELOOP);
            std::string text(4096, '\0');
            const ssize_t size = readlink(target_.c_str(), text.data(), text.size());
            if (size < 0) fails(errno);
            text.resize(static_cast<std::size_t>(size));
            if (!text.starts_with('/')) text.insert(0, folder_of(target_));
            target_ = text;
        }
    }

    /// Takes those of the file that it replaces. Where the owner cannot be the same, set-user-ID is not kept.
    [[gnu::cold, gnu::noinline]] void take_owner_and_mode(const struct stat& older) const {
        const bool same = fchown(descriptor_, older.st_uid, older.st_gid) == 0;
        const bool same_group = same || fchown(descriptor_, static_cast<uid_t>(-1), older.st_gid) == 0;
        mode_t mode = older.st_mode & 07777u;
        if (!same) mode &= 0777u;
        if (!same_group) mode = (mode & 0707u) | (mode & 07u) << 3;  // a group that it was not given to is all others
        fchmod(descriptor_, mode);
    }

    /// Writes what is in the temporary file to the device, the FIFO or the open descriptor.
    [[gnu::cold, gnu::noinline]] int copy_through() const {
        const int target = open_target();
        if (target < 0) return errno;
        int failure = 0;
        char bytes[4096];
        off_t at = 0;
        ssize_t size = 0;
        while (failure == 0 && (size = pread(descriptor_, bytes, sizeof bytes, at)) > 0) {
            failure = write_to(target, {bytes, static_cast<std::size_t>(size)});
            at += size;
        }
        if (failure == 0 && size < 0) failure = errno;
        if (close(target) != 0 && failure == 0) failure = errno;
        return failure;
    }

    /// A descriptor of this program goes on where it stands, as a shell's redirection does.
    [[gnu::cold, gnu::noinline]] int open_target() const {
        struct stat own{}, folder{};
        const std::string its_folder(folder_of(target_));
        if (stat("/proc/self/fd", &own) == 0 && stat(its_folder.c_str(), &folder) == 0 && own.st_ino == folder.st_ino &&
            own.st_dev == folder.st_dev)
            return fcntl(std::atoi(target_.c_str() + its_folder.size()), F_DUPFD_CLOEXEC, 0);
        return open(target_.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOCTTY);
    }

    std::string path_, target_, unfinished_;
    bool through_ = false;
    std::FILE* temporary_ = nullptr;
    int descriptor_ = -1;
};

}  // namespace unroll
