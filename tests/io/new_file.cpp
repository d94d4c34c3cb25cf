#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
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

BOOST_AUTO_TEST_CASE(two_of_one_name_do_not_meet) {
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

BOOST_AUTO_TEST_CASE(knows_how_it_ends) {
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
    BOOST_CHECK_EXCEPTION(NewFile(sandbox / "file/folder/figure.svg"), Error, [&](const Error& e) {
        const std::string path = (sandbox / "file/folder/figure.svg").string();
        BOOST_TEST(e.what() == "cannot write " + path + ": Not a directory");
        return true;
    });
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

BOOST_AUTO_TEST_SUITE_END()
