#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <errors.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/json.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_json)

/// The events of a text, one after the other.
class Told final : public detail::JsonHandler {
public:
    explicit Told(std::string_view json) { detail::read_json("a", "it", json, *this); }

    void on(detail::JsonEvent event, std::string_view text, std::optional<std::uint64_t> whole) override {
        constexpr std::string_view marks = "{[s#b0n}]";
        told_ += marks[static_cast<std::size_t>(event)];
        told_ += text;
        if (whole) told_ += '=' + std::to_string(*whole);
        told_ += ' ';
        text_ = text;
    }

    const std::string& told() const { return told_; }
    const std::string& text() const { return text_; }  // the last one

private:
    std::string told_, text_;
};

BOOST_AUTO_TEST_CASE(tells_each_kind) {
    BOOST_TEST(Told(" \n\t\r{}").told() == "{ } ");
    BOOST_TEST(Told("[]").told() == "[ ] ");
    BOOST_TEST(Told("\"a\"").told() == "sa ");
    BOOST_TEST(Told("true").told() == "b ");
    BOOST_TEST(Told("false").told() == "b ");
    BOOST_TEST(Told("null").told() == "0 ");
    BOOST_TEST(Told(" { \"a\" : [ 1 , -2.5e+3,true ] , \"b\":{} ,\"\":[]} \n").told() ==
               "{ na [ #1=1 #-2.5e+3 b ] nb { } n [ ] } ");
}

BOOST_AUTO_TEST_CASE(only_a_number_without_a_sign_a_point_and_an_exponent_is_whole) {
    BOOST_TEST(Told("0").told() == "#0=0 ");
    BOOST_TEST(Told("[4294967295,4294967296]").told() == "[ #4294967295=4294967295 #4294967296=4294967296 ] ");
    BOOST_TEST(Told("18446744073709551615").told() == "#18446744073709551615=18446744073709551615 ");
    for (const std::string text : {"18446744073709551616", "-0", "-1", "-9223372036854775808", "-9223372036854775809",
                                   "1.0", "1e2", "0.5", "1E-2", "100000000000000000000000000000000000000"})
        BOOST_TEST(Told("[" + text + "]").told() == "[ #" + text + " ] ");
}

BOOST_AUTO_TEST_CASE(strings_are_utf8) {
    BOOST_TEST(Told("\"a\xC3\xA9\"").text() == "a\xC3\xA9");
    BOOST_TEST(Told(R"("\"\\\/\b\f\n\r\t")").text() == "\"\\/\b\f\n\r\t");
    BOOST_TEST((Told(R"("\u0000\u00e9\u20AC\ud83d\uDE00")").text() == std::string("\0\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 10)));
    const std::string longer(10'000, 'x');
    BOOST_TEST(Told("[\"" + longer + "\"]").told() == "[ s" + longer + " ] ");
}

BOOST_AUTO_TEST_CASE(half_a_surrogate_pair_is_an_error) {
    for (const std::string text : {R"(["\udc00"])", R"({"\udc00":1})", R"(["\uDFFF"])"}) {
        CHECK_ERROR((Told(text)),
                    "a, it: expected JSON, got half a surrogate pair in the text that ends at its byte 9");
    }
}

BOOST_AUTO_TEST_CASE(deeper_than_the_deepest_is_an_error) {
    BOOST_TEST(Told(std::string(64, '[') + std::string(64, ']')).told().size() == 4u * 64);
    BOOST_TEST(Told("[" + std::string(63, '[') + std::string(63, ']') + ",[],{}]").told().size() == 2u * (2 * 64 + 4));
    for (const std::size_t depth : {65u, 1'000'000u}) {
        CHECK_ERROR((Told(std::string(depth, '['))),
                    "a, it: expected at most 64 levels of JSON, got another one at its byte 65");
    }
}

BOOST_AUTO_TEST_CASE(every_kind_of_json_is_read) {
    for (const std::string text : {"{}", "[]", "\"\"", "0", "-0", "1.5e-300", "1e-999", "10E+2", "null", "[[[[]]],{}]",
                                   R"({"a":{"a":[1,2,{"b":null}]},"c":[true,false]} )"}) {
        BOOST_CHECK_NO_THROW((Told(text)));
    }
}

BOOST_AUTO_TEST_CASE(bad_json_is_an_error_that_says_where) {
    const auto fails = [](const std::string& text, std::size_t byte) {
        CHECK_ERROR((Told(text)), "a, it: expected JSON, got something else at its byte " + std::to_string(byte));
    };
    fails("", 1);
    fails("x", 1);
    fails("{", 2);
    fails("{\"a\"}", 5);
    fails("{\"a\":}", 6);
    fails("{\"a\":1,}", 8);
    fails("{\"a\":1 \"b\":2}", 8);
    fails("{a:1}", 2);
    fails("{'a':1}", 2);
    fails("{\"a\":1]", 7);
    fails("[1,]", 4);
    fails("[,1]", 2);
    fails("[1 2]", 4);
    fails("[1", 3);
    fails("01", 2);
    fails("+1", 1);
    fails("-", 2);
    fails("-x", 2);
    fails(".5", 1);
    fails("1.", 3);
    fails("1.e1", 3);
    fails("1e", 3);
    fails("1e+", 4);
    fails("1e999", 1);
    fails("-1e999", 1);
    fails("tru", 4);
    fails("nulL", 4);
    fails("True", 1);
    fails("NaN", 1);
    fails("\"", 2);
    fails("\"\n\"", 2);
    fails("\"\\", 2);
    fails("\"\\x\"", 2);
    fails("\"\\u12g4\"", 2);
    fails("\"\\ud800\"", 2);
    fails("\"\\ud800\\n\"", 2);
    fails("\"\\ud800\\u0041\"", 2);
    fails("1 1", 3);
    fails("1 // no", 3);
    fails("\xC2\xA0" "1", 1);
    fails(std::string("1\0", 2), 2);
    fails(std::string("\"\0\"", 3), 2);
}

BOOST_AUTO_TEST_CASE(text_that_is_not_utf8_is_an_error) {
    for (const std::string text : {"\"\xFF\"", "\"\xED\xA0\x80\"", "\"\xC0\x80\"", "\"\xE2\x82"}) {
        CHECK_ERROR((Told(text)), "a, it: expected UTF-8, got something else at its byte 1");
    }
}

BOOST_AUTO_TEST_SUITE_END()
