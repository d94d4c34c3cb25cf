#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <errors.hpp>
#include <fstream>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/transitions_csv.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/transition_counter.hpp>
#include <unroll/text/words.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_transitions_csv)

using Letters = Alphabet<"ab">;

Transitions<2> abba() { return next_token<2>(Letters::encode("abbabbbb")); }

BOOST_AUTO_TEST_CASE(writes_symbols_or_tokens) {
    const Sandbox sandbox;
    save_csv<Letters>(sandbox / "symbols.csv", abba());
    BOOST_TEST(content(sandbox / "symbols.csv") == "context,next,count\na,a,0\na,b,2\nb,a,1\nb,b,4\n");
    save_csv(sandbox / "tokens.csv", abba());
    BOOST_TEST(content(sandbox / "tokens.csv") == "context_token,next_token,count\n0,0,0\n0,1,2\n1,0,1\n1,1,4\n");

    const auto windows = next_token<2, 2>(Letters::encode("abbab"));
    save_csv<Letters>(sandbox / "windows.csv", windows);
    BOOST_TEST(content(sandbox / "windows.csv") ==
               "context_1,context_2,next,count\n"
               "a,a,a,0\na,a,b,0\na,b,a,0\na,b,b,1\nb,a,a,0\nb,a,b,1\nb,b,a,1\nb,b,b,0\n");
    save_csv(sandbox / "windows.csv", windows);
    BOOST_TEST(
        content(sandbox / "windows.csv").starts_with("context_token_1,context_token_2,next_token,count\n0,0,0,0\n"));
}

template <class Symbols, std::size_t Vocab, std::size_t WindowSize>
void comes_back(const Transitions<Vocab, WindowSize>& table) {
    const Sandbox sandbox;
    Transitions<Vocab, WindowSize> loaded;
    loaded.add({}, 0, 77);
    save_csv<Symbols>(sandbox / "a/b/counts.csv", table);
    load_csv<Symbols>(sandbox / "a/b/counts.csv", loaded);
    BOOST_TEST((loaded == table));
    BOOST_TEST(sandbox.entries("a/b") == 1);
}

BOOST_AUTO_TEST_CASE(a_saved_file_is_read_back) {
    comes_back<void>(abba());
    comes_back<Letters>(abba());
    comes_back<void>(next_token<2, 3>(Letters::encode("abbabab")));
    comes_back<Letters>(next_token<2, 3>(Letters::encode("abbabab")));

    using Awkward = Alphabet<",\"\n\r 가0">;
    comes_back<Awkward>(next_token<7>(Awkward::encode("가,\"\n,\r\n 가0\"\"")));
    using Numbers = Words<"one,", "\"two\"", "three">;
    comes_back<Numbers>(next_token<3, 2>(Numbers::encode("one, \"two\" three one, one,")));

    Transitions<2> large;
    large.add(1, 0, 18446744073709551615u);
    comes_back<void>(large);
    Transitions<60, 2> wide;  // more than is written at once
    for (std::uint32_t i = 0; i < 60; ++i) wide.add({i, 59 - i}, i, i);
    comes_back<void>(wide);
}

BOOST_AUTO_TEST_CASE(files_of_other_programs_are_read) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "counts.csv")
        << "\"context\",\"next\",\"count\"\r\n\"b\",\"b\",4\r\nb,a,1\r\na,b,\"2\"\r\na,a,0\r\n";
    Transitions<2> table;
    load_csv<Letters>(sandbox / "counts.csv", table);
    BOOST_TEST((table == abba()));
}

template <class Symbols = Letters, std::size_t Vocab = 2, std::size_t WindowSize = 1>
void is_rejected(std::string_view text, const std::string& message) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "counts.csv", std::ios::binary) << text;
    Transitions<Vocab, WindowSize> table;
    table.add({}, 1, 77);
    const auto before = table;
    CHECK_ERROR(load_csv<Symbols>(sandbox / "counts.csv", table), (sandbox / "counts.csv").string() + ", " + message);
    BOOST_TEST((table == before));
}

BOOST_AUTO_TEST_CASE(a_file_of_something_else_is_an_error) {
    is_rejected("", "line 1: expected the header context,next,count, got the end of the file");
    is_rejected("a,a,0\n", "line 1: expected the header context,next,count, got a,a,0");
    is_rejected("context_token,next_token,count\n0,0,0\n0,1,2\n1,0,1\n1,1,4\n",
                "line 1: expected the header context,next,count, got context_token,next_token,count");
    is_rejected<Letters, 2, 2>("context,next,count\n",
                               "line 1: expected the header context_1,context_2,next,count, got context,next,count");
    const std::string mark = "\xEF\xBB\xBF";
    is_rejected(mark + "context,next,count\n",
                "line 1: expected the header context,next,count, got \\uFEFFcontext,next,count");
}

BOOST_AUTO_TEST_CASE(a_file_that_lacks_something_is_an_error) {
    is_rejected("context,next,count", "line 1: expected an end of line, got the end of the file");
    is_rejected("context,next,count\n", "line 2: expected a row for each of 4 pairs, got none for a,a");
    is_rejected("context,next,count\na,a,0\na,b,2\nb,b,4\n",
                "line 5: expected a row for each of 4 pairs, got none for b,a");
    is_rejected("context,next,count\na,a,0\na,b,2\nb,a,1\nb,b,4",
                "line 5: expected an end of line, got the end of the file");
    is_rejected<void, 3>("context_token,next_token,count\n0,0,0\n0,1,2\n1,0,1\n1,1,4\n",
                         "line 6: expected a row for each of 9 pairs, got none for 0,2");
}

BOOST_AUTO_TEST_CASE(a_row_of_another_form_is_an_error) {
    const std::string head = "context,next,count\na,a,0\n";
    is_rejected(head + "a,b\n", "line 3: expected 3 fields, got 2");
    is_rejected(head + "\n", "line 3: expected 3 fields, got 1");
    is_rejected(head + "a,b,2,\n", "line 3: expected 3 fields, got 4");
    is_rejected(head + "a,a,0\n", "line 3: expected one row for each pair, got another for a,a");
    is_rejected(head + "a,c,2\n", "line 3: expected one of ab, got 'c'");
    is_rejected(head + "a,,2\n", "line 3: expected one of ab, got ''");
    is_rejected(head + "a, b,2\n", "line 3: expected one of ab, got ' b'");
    const std::string tokens = "context_token,next_token,count\n0,0,0\n";
    is_rejected<void>(tokens + "0,2,2\n", "line 3: expected a token of 0 to 1, got '2'");
    is_rejected<void>(tokens + "0,-1,2\n", "line 3: expected a token of 0 to 1, got '-1'");
    is_rejected<void>(tokens + "0,01,2\n", "line 3: expected a token of 0 to 1, got '01'");
    is_rejected<void>(tokens + "0,4294967297,2\n", "line 3: expected a token of 0 to 1, got '4294967297'");
}

BOOST_AUTO_TEST_CASE(a_field_that_is_no_count_is_an_error) {
    const std::string head = "context,next,count\na,a,1\na,b,";
    for (const std::string text : {"", "-1", "+1", " 1", "1 ", "1.5", "1e3", "0x1", "many", "18446744073709551616x"})
        is_rejected(head + text + "\n", "line 3: expected a count, got '" + text + "'");
    for (const std::string text : {"18446744073709551615", "18446744073709551616", "99999999999999999999999999"})
        is_rejected(head + text + "\n",
                    "line 3: expected counts of at most 18446744073709551615 in all, got '" + text + "' more");
}

BOOST_AUTO_TEST_CASE(no_file_at_all_is_an_error) {
    const Sandbox sandbox;
    Transitions<2> table;
    CHECK_ERROR(load_csv<Letters>(sandbox / "counts.csv", table),
                "cannot read " + (sandbox / "counts.csv").string() + ": No such file or directory");
    std::ofstream(sandbox / "file") << "in the way";
    BOOST_CHECK_THROW(save_csv(sandbox / "file/counts.csv", table), Error);
}

BOOST_AUTO_TEST_SUITE_END()
