#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <errors.hpp>
#include <fstream>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/csv.hpp>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_csv)

using Records = std::vector<std::vector<std::string>>;

Records records(std::string_view text) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "file.csv", std::ios::binary) << text;
    Records all;
    for (detail::CsvReader file(sandbox / "file.csv"); file.next();) all.push_back(file.fields());
    return all;
}

void is_malformed(std::string_view text, const std::string& message) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "file.csv", std::ios::binary) << text;
    detail::CsvReader file(sandbox / "file.csv");
    const auto read_all = [&] {
        while (file.next()) {
        }
    };
    CHECK_ERROR(read_all(), (sandbox / "file.csv").string() + ", " + message);
}

BOOST_AUTO_TEST_CASE(reads_records) {
    BOOST_TEST((records("") == Records{}));
    BOOST_TEST((records("a,b\nc,d\n") == Records{{"a", "b"}, {"c", "d"}}));
    BOOST_TEST((records("a,b\r\nc,d\r\n") == Records{{"a", "b"}, {"c", "d"}}));
    BOOST_TEST((records("\n") == Records{{""}}));
    BOOST_TEST((records(",,\na\n") == Records{{"", "", ""}, {"a"}}));
    BOOST_TEST((records("\"a,b\",\"\",\"\"\"\"\n") == Records{{"a,b", "", "\""}}));
    BOOST_TEST((records("\"a\r\nb\",c\n") == Records{{"a\r\nb", "c"}}));
    BOOST_TEST((records("가, \xFF\n") == Records{{"가", " \xFF"}}));
}

BOOST_AUTO_TEST_CASE(knows_the_line_of_a_record) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "file.csv") << "a\n\"b\n\n\"\nc\n";
    detail::CsvReader file(sandbox / "file.csv");
    for (const std::size_t line : {1u, 2u, 5u}) {
        BOOST_TEST(file.next());
        BOOST_TEST(file.line() == line);
    }
    BOOST_TEST(!file.next());
    BOOST_TEST(file.line() == 6u);
}

BOOST_AUTO_TEST_CASE(a_saved_file_is_read_back) {
    const std::vector<std::string> fields = {"", "plain", "a,b", "\"", "say \"a\"", "a\nb", "\r", "가", " "};
    BOOST_TEST((records(detail::csv_line(fields) + "\n") == Records{fields}));
    BOOST_TEST(detail::csv_line({"a", "b,", "\"", "d"}) == "a,\"b,\",\"\"\"\",d");
    BOOST_TEST(detail::csv_line({"", "a"}) == ",a");
}

BOOST_AUTO_TEST_CASE(a_broken_file_is_an_error) {
    is_malformed("a,b\nc", "line 2: expected an end of line, got the end of the file");
    is_malformed("a,b\nc,", "line 2: expected an end of line, got the end of the file");
    is_malformed("a\rb\n", "line 1: expected an end of line, got half of one");
    is_malformed("\"a\"", "line 1: expected an end of line, got the end of the file");
    is_malformed("a\n\"b\n\n", "line 2: expected a closing quote, got the end of the file");
    is_malformed("\"a\"b\n", "line 1: expected a comma after a quoted field, got more of it");
    is_malformed("a\"b\n", "line 1: expected quotes around a whole field, got a quote inside of one");
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_opened_is_an_error) {
    const Sandbox sandbox;
    CHECK_ERROR(detail::CsvReader(sandbox / "none.csv"),
                "cannot read " + (sandbox / "none.csv").string() + ": No such file or directory");
    detail::CsvReader folder(sandbox / "");
    CHECK_ERROR(folder.next(), "cannot read " + (sandbox / "").string() + ": Is a directory");
}

BOOST_AUTO_TEST_SUITE_END()
