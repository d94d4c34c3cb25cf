// gnuplot, the program: finds it, and lets it draw a script into a file.
#pragma once

#include <unroll/requirements.hpp>

#include <spawn.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <unroll/error.hpp>
#include <unroll/io/new_file.hpp>

namespace unroll {

namespace detail {

/// The path of a program, looked up in PATH as a shell does; empty if it is not there.
inline std::filesystem::path find_program(std::string_view name) {
    const char* path = std::getenv("PATH");
    std::string_view rest = path == nullptr ? "" : path;
    while (!rest.empty()) {
        const std::string_view folder = rest.substr(0, rest.find(':'));
        const std::filesystem::path program = std::filesystem::path(folder) / name;
        std::error_code missing;
        if (std::filesystem::is_regular_file(program, missing) && access(program.c_str(), X_OK) == 0) return program;
        rest.remove_prefix(folder.size() < rest.size() ? folder.size() + 1 : folder.size());
    }
    return {};
}

}  // namespace detail
inline std::filesystem::path find_gnuplot() { return detail::find_program("gnuplot"); }

namespace detail {

/// The last line that gnuplot printed: the reason. The lines before it repeat the script.
inline std::string last_line(std::FILE* file) {
    std::string line, last;
    std::rewind(file);
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file)) {
        if (c == '\n') line.clear();
        else if (c != ' ' || !line.empty()) line += static_cast<char>(c);
        if (!line.empty()) last = line;
    }
    return last;
}

}  // namespace detail

/// Lets gnuplot draw a script that sets a terminal and no output. The picture is a complete new file, which ends with
/// `end`, or none. Error: cannot_write, with gnuplot's own words.
inline void draw_with_gnuplot(const std::filesystem::path& gnuplot, std::string_view script,
                              const std::filesystem::path& picture, std::string_view end) {
    NewFile output(picture);
    // The script is a file: a pipe would break when gnuplot gives up early.
    using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
    const File input(std::tmpfile(), &std::fclose), messages(std::tmpfile(), &std::fclose);
    if (!input || !messages || std::fwrite(script.data(), 1, script.size(), input.get()) != script.size() ||
        std::fflush(input.get()) != 0)
        errors::cannot_write(output.name(), "a temporary file for gnuplot: " + std::generic_category().message(errno));
    std::rewind(input.get());

    posix_spawn_file_actions_t streams;
    posix_spawn_file_actions_init(&streams);
    posix_spawn_file_actions_adddup2(&streams, fileno(input.get()), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&streams, output.descriptor(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&streams, fileno(messages.get()), STDERR_FILENO);
    std::string name = "gnuplot", without_the_users_settings = "-d";
    char* const arguments[] = {name.data(), without_the_users_settings.data(), nullptr};
    pid_t process = 0;
    const int failure = posix_spawn(&process, gnuplot.c_str(), &streams, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&streams);
    if (failure != 0) errors::cannot_write(output.name(), "gnuplot: " + std::generic_category().message(failure));

    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    if (status == 0 && output.ends_with(end)) return output.finish();
    output.discard();
    std::string reason = "gnuplot did not finish the picture";
    if (WIFSIGNALED(status)) reason = "gnuplot was ended by signal " + std::to_string(WTERMSIG(status));
    else if (status != 0) reason = "gnuplot failed with exit code " + std::to_string(WEXITSTATUS(status));
    if (const std::string line = detail::last_line(messages.get()); !line.empty()) reason += ": " + line;
    errors::cannot_write(output.name(), reason);
}

}  // namespace unroll
