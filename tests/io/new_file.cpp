#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <errors.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <unroll/error.hpp>
#include <unroll/io/new_file.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_new_file)

BOOST_AUTO_TEST_CASE(appears_when_it_is_finished) {
    const Sandbox sandbox;
    NewFile file(sandbox / "a/b/figure.svg");
    file.write("text");
    BOOST_TEST(!std::filesystem::exists(sandbox / "a/b/figure.svg"));
    file.finish();
    BOOST_TEST(content(sandbox / "a/b/figure.svg") == "text");
    BOOST_TEST(sandbox.entries("a/b") == 1);
}

BOOST_AUTO_TEST_CASE(replaces_an_older_file_and_only_then) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "figure") << "old";
    {
        NewFile file(sandbox / "figure");
        file.write("new");
        BOOST_TEST(content(sandbox / "figure") == "old");
    }
    BOOST_TEST(content(sandbox / "figure") == "old");
    BOOST_TEST(sandbox.entries() == 1);
    NewFile file(sandbox / "figure");
    file.write("new");
    file.finish();
    BOOST_TEST(content(sandbox / "figure") == "new");
}

BOOST_AUTO_TEST_CASE(saves_of_one_name_at_the_same_time_do_not_mix) {
    const Sandbox sandbox;
    NewFile first(sandbox / "figure"), second(sandbox / "figure");
    first.write("first");
    second.write("second");
    second.finish();
    BOOST_TEST(content(sandbox / "figure") == "second");
    first.finish();
    BOOST_TEST(content(sandbox / "figure") == "first");
    BOOST_TEST(sandbox.entries() == 1);
}

BOOST_AUTO_TEST_CASE(is_readable_as_the_user_wants_new_files) {
    const Sandbox sandbox;
    const mode_t mask = umask(027);
    NewFile file(sandbox / "figure");
    umask(mask);
    file.finish();
    struct stat status{};
    BOOST_TEST(stat((sandbox / "figure").c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0640u);
}

BOOST_AUTO_TEST_CASE(a_file_knows_how_it_ends) {
    const Sandbox sandbox;
    NewFile file(sandbox / "figure");
    BOOST_TEST(!file.ends_with("</svg>"));
    file.write("svg>");
    BOOST_TEST(!file.ends_with("</svg>"));
    file.write("<svg></svg>");
    BOOST_TEST(file.ends_with("</svg>"));
    file.write("\n\n");
    BOOST_TEST(file.ends_with("</svg>"));
    file.write("more");
    BOOST_TEST(!file.ends_with("</svg>"));
}

BOOST_AUTO_TEST_CASE(takes_bytes_of_any_number) {
    const Sandbox sandbox;
    const std::string text(3'000'000, 'x');
    NewFile file(sandbox / "figure");
    file.write("");
    file.write(text);
    file.write("end");
    file.finish();
    BOOST_TEST((content(sandbox / "figure") == text + "end"));
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_grow_is_an_error_and_leaves_the_older_file) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "figure") << "old";
    {
        NewFile file(sandbox / "figure");
        struct rlimit before{}, small{};
        getrlimit(RLIMIT_FSIZE, &before);
        small = before;
        small.rlim_cur = 1000;
        const auto ignored = signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        std::string message;
        try {
            file.write(std::string(5000, 'x'));
        } catch (const Error& e) {
            message = e.what();
        }
        setrlimit(RLIMIT_FSIZE, &before);
        signal(SIGXFSZ, ignored);
        BOOST_TEST(message == "cannot write " + (sandbox / "figure").string() + ": File too large");
    }
    BOOST_TEST(content(sandbox / "figure") == "old");
    BOOST_TEST(sandbox.entries() == 1);
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_is_an_error) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "file") << "in the way";
    const auto figure = sandbox / "file/folder/figure.svg";
    CHECK_ERROR(NewFile(figure), "cannot write " + figure.string() + ": Not a directory");
    BOOST_CHECK_THROW(NewFile("/proc/no/such/figure.svg"), Error);
    BOOST_CHECK_THROW(NewFile(sandbox / std::string(300, 'x')), Error);
}

BOOST_AUTO_TEST_CASE(a_folder_in_its_place_is_an_error) {
    const Sandbox sandbox;
    std::filesystem::create_directories(sandbox / "figure/inside");
    NewFile file(sandbox / "figure");
    BOOST_CHECK_THROW(file.finish(), Error);
    BOOST_TEST(sandbox.entries() == 1);
}

BOOST_AUTO_TEST_CASE(a_folder_that_may_not_be_written_is_an_error) {
    BOOST_CHECK_THROW(NewFile("/proc/figure.svg"), Error);  // where even root may write nothing
    BOOST_CHECK_THROW(NewFile("/proc/folder/figure.svg"), Error);
}

/// Writes a whole file.
void save(const std::filesystem::path& path, std::string_view text) {
    NewFile file(path);
    file.write(text);
    file.finish();
}

/// A save that fails for this reason.
void fails(const std::filesystem::path& path, const std::string& reason) {
    CHECK_ERROR(save(path, "new"), "cannot write " + path.string() + ": " + reason);
}

mode_t mode_of(const std::filesystem::path& path) {
    struct stat status{};
    BOOST_TEST(lstat(path.c_str(), &status) == 0);
    return status.st_mode;
}

BOOST_AUTO_TEST_CASE(has_the_mode_and_the_owner_of_the_older_file) {
    const Sandbox sandbox;
    for (const mode_t mode : {0600u, 0640u, 0444u, 0666u, 0755u}) {
        std::ofstream(sandbox / "a") << "old";
        BOOST_TEST(chmod((sandbox / "a").c_str(), mode) == 0);
        save(sandbox / "a", "new");
        BOOST_TEST((mode_of(sandbox / "a") & 07777) == mode);
        BOOST_TEST(content(sandbox / "a") == "new");
    }
    if (geteuid() != 0 || chown((sandbox / "a").c_str(), 65534, 65534) != 0) return;
    save(sandbox / "a", "newer");
    struct stat status{};
    BOOST_TEST(stat((sandbox / "a").c_str(), &status) == 0);
    BOOST_TEST((status.st_uid == 65534 && status.st_gid == 65534 && (status.st_mode & 07777) == 0755));
}

BOOST_AUTO_TEST_CASE(a_file_that_becomes_private_is_never_open_to_others) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "a") << "old";
    chmod((sandbox / "a").c_str(), 0600);
    NewFile file(sandbox / "a");
    file.write("new");
    struct stat status{};
    BOOST_TEST(fstat(file.descriptor(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0600u);
}

BOOST_AUTO_TEST_CASE(a_link_stays_and_its_target_is_replaced) {
    const Sandbox sandbox;
    std::filesystem::create_directories(sandbox / "runs/7");
    std::ofstream(sandbox / "runs/7/net") << "old";
    chmod((sandbox / "runs/7/net").c_str(), 0600);
    std::filesystem::create_symlink("7", sandbox / "runs/last");
    std::filesystem::create_symlink("runs/last/net", sandbox / "relative");
    std::filesystem::create_symlink(sandbox / "relative", sandbox / "absolute");
    std::filesystem::create_symlink("runs/7/new", sandbox / "dangling");
    save(sandbox / "absolute", "new");
    BOOST_TEST((S_ISLNK(mode_of(sandbox / "absolute")) && S_ISLNK(mode_of(sandbox / "relative"))));
    BOOST_TEST(content(sandbox / "runs/7/net") == "new");
    BOOST_TEST((mode_of(sandbox / "runs/7/net") & 0777) == 0600u);
    save(sandbox / "runs/last/net", "newer");
    BOOST_TEST(content(sandbox / "runs/7/net") == "newer");
    save(sandbox / "dangling", "first");
    BOOST_TEST((S_ISLNK(mode_of(sandbox / "dangling")) && content(sandbox / "runs/7/new") == "first"));
    BOOST_TEST((sandbox.entries() == 4 && sandbox.entries("runs") == 2 && sandbox.entries("runs/7") == 2));
    BOOST_TEST(S_ISLNK(mode_of(sandbox / "runs/last")));

    std::filesystem::create_symlink("b", sandbox / "a");
    std::filesystem::create_symlink("a", sandbox / "b");
    fails(sandbox / "a", "Too many levels of symbolic links");
    std::filesystem::create_symlink("nowhere/c", sandbox / "c");
    fails(sandbox / "c", "No such file or directory");
    std::filesystem::create_symlink("runs", sandbox / "d");
    fails(sandbox / "d", "Is a directory");
    BOOST_TEST(sandbox.entries() == 8);
}

BOOST_AUTO_TEST_CASE(goes_through_a_fifo) {
    const Sandbox sandbox;
    BOOST_TEST(mkfifo((sandbox / "fifo").c_str(), 0600) == 0);
    std::filesystem::create_symlink("fifo", sandbox / "link");
    const std::string text(300'000, 'x');  // more than it holds at once
    for (const auto name : {"fifo", "link"}) {
        std::string read;
        std::thread reader([&] { read = content(sandbox / "fifo"); });
        save(sandbox / name, text);
        reader.join();
        BOOST_TEST((read == text));
    }
    BOOST_TEST((S_ISFIFO(mode_of(sandbox / "fifo")) && sandbox.entries() == 2));
}

BOOST_AUTO_TEST_CASE(goes_through_a_device) {
    save("/dev/null", "new");
    BOOST_TEST(S_ISCHR(mode_of("/dev/null")));
    fails("/dev/full", "No space left on device");
    BOOST_TEST(S_ISCHR(mode_of("/dev/full")));
    const Sandbox sandbox;
    if (mknod((sandbox / "null").c_str(), S_IFCHR | 0666, makedev(1, 3)) != 0) return;  // only root makes devices
    save(sandbox / "null", "new");
    BOOST_TEST((S_ISCHR(mode_of(sandbox / "null")) && sandbox.entries() == 1));
    NewFile file(sandbox / "null");
    file.write("<svg></svg>\n");
    BOOST_TEST(file.ends_with("</svg>"));
    file.finish();
}

BOOST_AUTO_TEST_CASE(goes_through_an_open_descriptor_where_it_stands) {
    const Sandbox sandbox;
    int pipe_ends[2];
    BOOST_TEST(pipe(pipe_ends) == 0);
    for (const std::string folder : {"/dev/fd/", "/proc/self/fd/"}) {
        save(folder + std::to_string(pipe_ends[1]), "through");
        char read[8] = "";
        BOOST_TEST(::read(pipe_ends[0], read, 7) == 7);
        BOOST_TEST(std::string_view(read) == "through");

        const int file = open((sandbox / "a").c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600);
        BOOST_TEST(write(file, "before ", 7) == 7);
        std::filesystem::remove(sandbox / "link");
        std::filesystem::create_symlink(folder + std::to_string(file), sandbox / "link");
        save(sandbox / "link", "through");
        BOOST_TEST(write(file, " after", 6) == 6);
        close(file);
        BOOST_TEST(content(sandbox / "a") == "before through after");
    }
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    BOOST_TEST(sandbox.entries() == 2);
}

BOOST_AUTO_TEST_CASE(a_socket_is_an_error_and_stays) {
    const Sandbox sandbox;
    struct sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "%s", (sandbox / "socket").c_str());
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    BOOST_TEST(bind(descriptor, reinterpret_cast<struct sockaddr*>(&address), sizeof address) == 0);
    fails(sandbox / "socket", "No such device or address");
    BOOST_TEST(S_ISSOCK(mode_of(sandbox / "socket")));
    close(descriptor);
}

BOOST_AUTO_TEST_CASE(a_path_that_names_no_file_is_an_error) {
    const Sandbox sandbox;
    std::filesystem::create_directory(sandbox / "folder");
    fails(sandbox / "folder", "Is a directory");
    fails(sandbox / "folder/", "Is a directory");
    fails("", "No such file or directory");
    BOOST_TEST((sandbox.entries() == 1 && sandbox.entries("folder") == 0));
}

BOOST_AUTO_TEST_SUITE_END()
