#define BOOST_TEST_DYN_LINK
#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/report/new_file.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_new_file)

void write_to(const NewFile& file, std::string_view text) {
    BOOST_TEST(write(file.descriptor(), text.data(), text.size()) == static_cast<ssize_t>(text.size()));
}

BOOST_AUTO_TEST_CASE(appears_when_it_is_finished) {
    const Sandbox sandbox;
    NewFile file(sandbox / "a/b/figure.svg");
    write_to(file, "text");
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
        write_to(file, "new");
        BOOST_TEST(content(sandbox / "figure") == "old");
    }
    BOOST_TEST(content(sandbox / "figure") == "old");
    BOOST_TEST(sandbox.entries() == 1);
    NewFile file(sandbox / "figure");
    write_to(file, "new");
    file.finish();
    BOOST_TEST(content(sandbox / "figure") == "new");
}

BOOST_AUTO_TEST_CASE(two_of_one_name_do_not_meet) {
    const Sandbox sandbox;
    NewFile first(sandbox / "figure"), second(sandbox / "figure");
    write_to(first, "first");
    write_to(second, "second");
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
    struct stat status {};
    BOOST_TEST(stat((sandbox / "figure").c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0640u);
}

BOOST_AUTO_TEST_CASE(knows_how_it_ends) {
    const Sandbox sandbox;
    const NewFile file(sandbox / "figure");
    BOOST_TEST(!file.ends_with("</svg>"));
    write_to(file, "svg>");
    BOOST_TEST(!file.ends_with("</svg>"));
    write_to(file, "<svg></svg>");
    BOOST_TEST(file.ends_with("</svg>"));
    write_to(file, "\n\n");
    BOOST_TEST(file.ends_with("</svg>"));
    write_to(file, "more");
    BOOST_TEST(!file.ends_with("</svg>"));
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

BOOST_AUTO_TEST_CASE(a_folder_that_may_not_be_written_is_an_error, *boost::unit_test::precondition([](auto) {
                         return boost::test_tools::assertion_result(geteuid() != 0);  // root may write anywhere
                     })) {
    const Sandbox sandbox;
    std::filesystem::create_directory(sandbox / "locked");
    std::filesystem::permissions(sandbox / "locked", std::filesystem::perms::owner_read);
    BOOST_CHECK_THROW(NewFile(sandbox / "locked/figure.svg"), Error);
    BOOST_CHECK_THROW(NewFile(sandbox / "locked/folder/figure.svg"), Error);
    std::filesystem::permissions(sandbox / "locked", std::filesystem::perms::owner_all);
}

BOOST_AUTO_TEST_SUITE_END()
