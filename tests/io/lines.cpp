#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <errors.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/lines.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/runtime_alphabet.hpp>
#include <unroll/text/runtime_words.hpp>
#include <unroll/text/words.hpp>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_lines)

using Letters = Alphabet<".abéx">;
using Numbers = Words<"<s>", "one", "zwölf", "</s>">;

struct File {
    Sandbox sandbox;
    std::filesystem::path path = sandbox / "names.txt";

    explicit File(std::string_view text) { std::ofstream(path, std::ios::binary) << text; }
};

/// The symbols of a sequence, its last target among them, with a space between words.
template <class Vocabulary>
std::string text_of(const Vocabulary& vocabulary, const Sequence<Token, Token>& sequence, std::string_view between = "") {
    std::string text(vocabulary.decode(sequence.inputs[0]));
    for (const Token target : sequence.targets) text.append(between).append(vocabulary.decode(target));
    return text;
}

template <class Vocabulary>
std::vector<std::string> texts(const Vocabulary& vocabulary, std::string_view file, const LineOptions& options = {},
                               std::string_view between = "") {
    Sequences<Token> sequences;
    load_lines(File(file).path, vocabulary, sequences, options);
    std::vector<std::string> all;
    for (const auto sequence : sequences) all.push_back(text_of(vocabulary, sequence, between));
    return all;
}

using Texts = std::vector<std::string>;

BOOST_AUTO_TEST_CASE(reads_symbols_of_an_alphabet) {
    BOOST_TEST((texts(Letters{}, "ab\nbéa\n") == Texts{"ab", "béa"}));
    BOOST_TEST((texts(Letters{}, "a\nb\n", {.before = ".", .after = "x."}) == Texts{".ax.", ".bx."}));
    BOOST_TEST((texts(Letters{}, "a\nbé", {.after = "."}) == Texts{"a.", "bé."}));  // the last line has no end
    BOOST_TEST((texts(RuntimeAlphabet(".abé"), "ab\nbéa\n", {.before = "."}) == Texts{".ab", ".béa"}));
    BOOST_TEST((texts(Alphabet<" ab">{}, "a b\n \n", {.before = "a"}) == Texts{"aa b", "a "}));
}

BOOST_AUTO_TEST_CASE(reads_words) {
    const LineOptions ends{.before = "<s>", .after = "</s>"};
    const Texts two{"<s> one zwölf </s>", "<s> one </s>"};
    BOOST_TEST((texts(Numbers{}, "one zwölf\n\tone  \n", ends, " ") == two));
    BOOST_TEST((texts(RuntimeWords("<s> one zwölf </s>"), "one zwölf\n\tone  \n", ends, " ") == two));
    BOOST_TEST((texts(Numbers{}, "one one\n", {}, " ") == Texts{"one one"}));
}

BOOST_AUTO_TEST_CASE(appends_to_what_is_there) {
    Sequences<Token> sequences;
    const File one("ab\n"), other("ba\nxx\n");
    load_lines(one.path, Letters{}, sequences);
    load_lines(other.path.string(), Letters{}, sequences);
    BOOST_TEST(sequences.size() == 3u);
    BOOST_TEST(text_of(Letters{}, sequences[0]) == "ab");
    BOOST_TEST(text_of(Letters{}, sequences[2]) == "xx");
}

/// Checks that a file with this text is an error, and that the sequences are as they were.
template <class Vocabulary>
void is_malformed(const Vocabulary& vocabulary, std::string_view text, const std::string& message,
                  const LineOptions& options = {}) {
    const File file(text);
    Sequences<Token> sequences;
    sequences.append(std::vector<Token>{0, 1});
    CHECK_ERROR(load_lines(file.path, vocabulary, sequences, options), file.path.string() + ", " + message);
    BOOST_TEST(sequences.size() == 1u);
    BOOST_TEST(sequences.positions() == 1u);
}

BOOST_AUTO_TEST_CASE(lines_that_are_none) {
    is_malformed(Letters{}, "", "line 1: expected a line, got an empty file");
    is_malformed(Letters{}, "\n", "line 1: expected at least one symbol, got an empty line", {".", "."});
    is_malformed(Letters{}, "ab\n\nab\n", "line 2: expected at least one symbol, got an empty line", {".", "."});
    is_malformed(Letters{}, "ab\n\n", "line 2: expected at least one symbol, got an empty line");
    is_malformed(Letters{}, "ab\r\nba\r\n", "line 1: expected an end of line \\n, got the \\r\\n of Windows");
    is_malformed(Letters{}, "ab\nab\r", "line 2: expected an end of line \\n, got the \\r\\n of Windows");
    is_malformed(Letters{}, "\r\n", "line 1: expected an end of line \\n, got the \\r\\n of Windows");
}

BOOST_AUTO_TEST_CASE(lines_that_are_too_short) {
    const std::string at_least_two = "expected at least 2 tokens, one to see and one to predict, got ";
    is_malformed(Letters{}, "ab\na\n", "line 2: " + at_least_two + "1");
    is_malformed(RuntimeWords("a b"), "a b\na\n", "line 2: " + at_least_two + "1");
    is_malformed(Words<"a", "b">{}, " \n", "line 1: " + at_least_two + "0");
}

BOOST_AUTO_TEST_CASE(symbols_that_are_unknown) {
    is_malformed(Letters{}, "ab\nxéü\n", "line 2: expected one of \".abéx\", got the unknown symbol 'ü' at position 2");
    is_malformed(RuntimeAlphabet("ab"), "ab\taa",
                 "line 1: expected one of \"ab\", got the unknown symbol '\\x09' at position 2");
    is_malformed(Letters{}, "\xEF\xBB\xBF" "ab\n",
                 "line 1: expected one of \".abéx\", got the unknown symbol '\\uFEFF' at position 0");
    is_malformed(Numbers{}, "one\none two\n",
                 "line 1: expected at least 2 tokens, one to see and one to predict, got 1");
    is_malformed(Numbers{}, "one one\none two\n",
                 "line 2: expected one of \"<s>\", \"one\", \"zwölf\", \"</s>\", got the unknown word \"two\" at position 1");
    is_malformed(RuntimeWords("b c"), "b B", "line 1: expected one of \"b\", \"c\", got the unknown word \"B\" at position 1");
}

BOOST_AUTO_TEST_CASE(long_alphabets_leave_room_for_the_symbol) {
    std::string words;
    for (int i = 0; i < 1000; ++i) words += "word" + std::to_string(i) + " ";
    const File file("word0 word1\nword1 none\n");
    Sequences<Token> sequences;
    try {
        load_lines(file.path, RuntimeWords(words), sequences);
        BOOST_TEST(false, "expected an error");
    } catch (const Error& error) {
        const std::string_view message(error.what());
        BOOST_TEST(message.find(", line 2: expected one of \"word0\", \"word1\"") != message.npos);
        BOOST_TEST(message.ends_with("…, got the unknown word \"none\" at position 1"));
    }
}

BOOST_AUTO_TEST_CASE(a_text_that_is_not_utf8) {
    is_malformed(Letters{}, "ab\na\xC3\n", "line 2: expected valid UTF-8, got a broken symbol at byte 1");
    is_malformed(Numbers{}, "one zw\xF6lf\n", "line 1: expected valid UTF-8, got a broken symbol at byte 6");
}

BOOST_AUTO_TEST_CASE(files_that_cannot_be_read) {
    const Sandbox sandbox;
    Sequences<Token> sequences;
    const std::string missing = (sandbox / "none.txt").string(), folder = (sandbox / "").string();
    CHECK_ERROR(load_lines(missing, Letters{}, sequences), "cannot read " + missing + ": No such file or directory");
    CHECK_ERROR(load_lines(folder, Letters{}, sequences), "cannot read " + folder + ": it is not a regular file");
    BOOST_TEST(sequences.empty());
}

BOOST_AUTO_TEST_CASE(unknown_symbols_at_the_ends) {
    const File file("ab\n");
    Sequences<Token> sequences;
    CHECK_ERROR(load_lines(file.path, Letters{}, sequences, {.before = "?"}),
                "unknown symbol '?' at position 0: expected one of \".abéx\"");
    CHECK_ERROR(load_lines(file.path, RuntimeWords("a b"), sequences, {.after = "c"}),
                "unknown word \"c\" at position 0: expected one of \"a\", \"b\"");
    BOOST_TEST(sequences.empty());
}

BOOST_AUTO_TEST_SUITE_END()
