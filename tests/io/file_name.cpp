#include <boost/test/unit_test.hpp>
#include <concepts>
#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unroll/io/file_name.hpp>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_file_name)

std::string name_of(const detail::FileName& name) { return name.text(); }

BOOST_AUTO_TEST_CASE(is_what_names_a_file) {
    const char* text = "a/b";
    BOOST_TEST((name_of(text) == "a/b" && name_of("a/b") == "a/b" && name_of(std::string("a/b")) == "a/b"));
    BOOST_TEST((name_of(std::string_view("a/bc", 3)) == "a/b" && name_of(std::filesystem::path("a") / "b") == "a/b"));
    BOOST_TEST(std::string_view(detail::FileName("é").c_str()) == "é");
    const Sandbox sandbox;
    std::ofstream(sandbox / "a").close();
    for (const auto& entry : std::filesystem::directory_iterator(sandbox / ""))
        BOOST_TEST(name_of(entry) == (sandbox / "a").native());
}

BOOST_AUTO_TEST_CASE(other_types_name_no_file) {
    static_assert(!std::convertible_to<int, detail::FileName> && !std::convertible_to<std::vector<std::byte>, detail::FileName> &&
                  !std::convertible_to<std::span<const std::byte>, detail::FileName>);
}

BOOST_AUTO_TEST_SUITE_END()
