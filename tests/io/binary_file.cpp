#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <unroll/error.hpp>
#include <unroll/io/binary_file.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_binary_file)

BOOST_AUTO_TEST_CASE(reads_bytes_anywhere) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "a", std::ios::binary) << std::string("0\r\n3\0" "567", 8);
    detail::BinaryFile file(sandbox / "a");
    BOOST_TEST((file.path() == (sandbox / "a") && file.size() == 8));
    BOOST_TEST(file.read(5, 3) == "567");
    BOOST_TEST((file.read(0, 8) == std::string("0\r\n3\0" "567", 8)));
    BOOST_TEST(file.read(3, 0).empty());
    std::ofstream(sandbox / "b").close();
    BOOST_TEST(detail::BinaryFile(sandbox / "b").size() == 0u);
}

/// It cannot be read, for this reason.
void fails(const std::filesystem::path& path, const std::string& reason, auto read) {
    CHECK_ERROR(read(), "cannot read " + path.string() + ": " + reason);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_regular_is_an_error) {
    const Sandbox sandbox;
    fails(sandbox / "a", "No such file or directory", [&] { detail::BinaryFile(sandbox / "a"); });
    std::filesystem::create_directory(sandbox / "a");
    fails(sandbox / "a", "it is not a regular file", [&] { detail::BinaryFile(sandbox / "a"); });
    fails("/dev/null", "it is not a regular file", [&] { detail::BinaryFile("/dev/null"); });
}

BOOST_AUTO_TEST_CASE(a_file_that_becomes_shorter_is_an_error) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "a") << std::string(100'000, 'x');
    detail::BinaryFile file(sandbox / "a");
    std::filesystem::resize_file(sandbox / "a", 10);
    fails(sandbox / "a", "it became shorter", [&] { file.read(0, 100'000); });
}

BOOST_AUTO_TEST_SUITE_END()
