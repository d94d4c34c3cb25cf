// A folder, programs and a PATH of a test's own.
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

/// A folder that is gone, with all that is in it, when the test is over.
class Sandbox {
public:
    Sandbox() {
        std::string name = (std::filesystem::temp_directory_path() / "unroll-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        folder_ = name;
    }
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;
    ~Sandbox() { std::filesystem::remove_all(folder_); }

    std::filesystem::path operator/(std::string_view name) const { return folder_ / name; }

    /// How many files and folders lie in a folder of it.
    long entries(std::string_view name = "") const {
        return std::distance(std::filesystem::directory_iterator(folder_ / name), {});
    }

    /// Writes a program "gnuplot" of the shell, alone in a folder; gives back the folder.
    std::filesystem::path gnuplot(std::string_view commands) const {
        const std::filesystem::path folder = folder_ / "bin";
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "gnuplot") << "#!/bin/sh\n" << commands << '\n';
        std::filesystem::permissions(folder / "gnuplot", std::filesystem::perms::owner_all);
        return folder;
    }

private:
    std::filesystem::path folder_;
};

/// PATH, or another variable of the environment, as long as the test runs.
class Variable {
public:
    Variable(const char* name, const std::string& value) : name_(name) {
        if (const char* old = getenv(name)) had_ = true, old_ = old;
        setenv(name, value.c_str(), 1);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() {
        if (had_) setenv(name_, old_.c_str(), 1);
        else unsetenv(name_);
    }

private:
    const char* name_;
    bool had_ = false;
    std::string old_;
};

inline std::string content(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}
