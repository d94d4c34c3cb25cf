#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/json.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_json)

JsonReader reader_of(std::string_view text) { return {"a", "it", text}; }

BOOST_AUTO_TEST_CASE(tells_what_begins) {
    BOOST_TEST((reader_of(" \n\t\r{}").kind() == JsonKind::object && reader_of("[").kind() == JsonKind::array));
    BOOST_TEST((reader_of("\"").kind() == JsonKind::string && reader_of("-1").kind() == JsonKind::number));
    BOOST_TEST((reader_of("0").kind() == JsonKind::number && reader_of("null").kind() == JsonKind::null));
    BOOST_TEST((reader_of("true").kind() == JsonKind::boolean && reader_of("false").kind() == JsonKind::boolean));
}

BOOST_AUTO_TEST_CASE(walks_through_objects_and_arrays) {
    const std::string text = " { \"a\" : [ 1 , -2.5e+3,true ] , \"b\":{} ,\"\":[]} \n";
    JsonReader json("a", "it", text);
    bool first = true, first_item = true, first_inside = true;
    std::string name;
    BOOST_TEST((json.next_member(first, name) && name == "a"));
    BOOST_TEST((json.next_item(first_item) && json.kind() == JsonKind::number && json.number() == "1"));
    BOOST_TEST((json.next_item(first_item) && json.kind() == JsonKind::number && json.number() == "-2.5e+3"));
    BOOST_TEST((json.next_item(first_item) && json.kind() == JsonKind::boolean));
    json.word();
    BOOST_TEST(!json.next_item(first_item));
    BOOST_TEST((json.next_member(first, name) && name == "b" && json.kind() == JsonKind::object));
    BOOST_TEST(!json.next_member(first_inside, name));
    BOOST_TEST((json.next_member(first, name) && name.empty() && json.kind() == JsonKind::array));
    first_item = true;
    BOOST_TEST((!json.next_item(first_item) && !json.next_member(first, name)));
    json.end();
}

BOOST_AUTO_TEST_CASE(strings_are_utf8) {
    const auto read = [](const std::string& text) { return JsonReader("a", "it", text).string(); };
    BOOST_TEST(read("\"a\xC3\xA9\"") == "a\xC3\xA9");
    BOOST_TEST(read(R"("\"\\\/\b\f\n\r\t")") == "\"\\/\b\f\n\r\t");
    BOOST_TEST((read(R"("\u0000\u00e9\u20AC\ud83d\uDE00")") == std::string("\0\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 10)));
}

/// Reads any value.
void read(JsonReader& json, int depth = 0) {
    bool first = true;
    std::string name;
    switch (json.kind()) {
        case JsonKind::object:
            while (json.next_member(first, name)) read(json, depth + 1);
            break;
        case JsonKind::array:
            while (json.next_item(first)) read(json, depth + 1);
            break;
        case JsonKind::string: json.string(); break;
        case JsonKind::number: json.number(); break;
        case JsonKind::boolean:
        case JsonKind::null: json.word(); break;
    }
    if (depth == 0) json.end();
}

BOOST_AUTO_TEST_CASE(what_is_json_is_read) {
    for (const std::string text : {"{}", "[]", "\"\"", "0", "-0", "1.5e-300", "1e-999", "10E+2", "null", "[[[[]]],{}]",
                                   R"({"a":{"a":[1,2,{"b":null}]},"c":[true,false]} )"}) {
        JsonReader json("a", "it", text);
        BOOST_CHECK_NO_THROW(read(json));
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_json_is_an_error_that_says_where) {
    const auto fails = [](const std::string& text, std::size_t byte) {
        BOOST_CHECK_EXCEPTION(([&] { JsonReader json("a", "it", text); read(json); }()), Error, [&](const Error& e) {
            BOOST_TEST(e.what() == "a, it: expected JSON, got something else at its byte " + std::to_string(byte), text);
            return true;
        });
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
    fails("1e999", 5);
    fails("-1e999", 6);
    fails("tru", 4);
    fails("nulL", 4);
    fails("True", 1);
    fails("NaN", 1);
    fails("\"", 2);
    fails("\"\n\"", 2);
    fails("\"\\", 3);
    fails("\"\\x\"", 3);
    fails("\"\\u12g4\"", 6);
    fails("\"\\ud800\"", 8);
    fails("\"\\ud800\\n\"", 9);
    fails("\"\\ud800\\u0041\"", 13);
    fails("\"\\udc00\"", 7);
    fails("1 1", 3);
    fails("1 // no", 3);
    fails("\xC2\xA0" "1", 1);
    fails(std::string("1\0", 2), 2);
    fails(std::string("\"\0\"", 3), 2);
}

BOOST_AUTO_TEST_CASE(what_is_not_utf8_is_an_error) {
    for (const std::string text : {"\"\xFF\"", "\"\xED\xA0\x80\"", "\"\xC0\x80\"", "\"\xE2\x82"}) {
        BOOST_CHECK_EXCEPTION(JsonReader("a", "it", text), Error, [](const Error& e) {
            BOOST_TEST(e.what() == std::string("a, it: expected UTF-8, got something else at its byte 1"));
            return true;
        });
    }
}

BOOST_AUTO_TEST_SUITE_END()
