#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <errors.hpp>
#include <string>
#include <unroll/error.hpp>
#include <unroll/io/safetensors_header.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_safetensors_header)

detail::SafetensorsHeader parsed(const std::string& json, std::uint64_t data_bytes = 0) {
    return detail::parse_safetensors_header("a.safetensors", json, data_bytes);
}

void is_rejected(const std::string& json, std::uint64_t data_bytes, const std::string& message) {
    CHECK_ERROR(parsed(json, data_bytes), "a.safetensors, " + message);
}

BOOST_AUTO_TEST_CASE(tells_dtypes_shapes_places_and_metadata) {
    const auto header = parsed(R"({"b":{"dtype":"F32","shape":[2,3],"data_offsets":[2,26]},)"
                               R"( "__metadata__" : {"format":"pt", "":"\"\ud83d\ude00\n"} ,)"
                               R"("a":{"data_offsets":[0,2],"shape":[],"dtype":"BF16"},)"
                               R"("c":{"dtype":"U8","shape":[0,18446744073709551615],"data_offsets":[2,2]}}  )", 26);
    BOOST_TEST(header.tensors.size() == 3u);
    const TensorEntry &a = header.tensors.at("a"), &b = header.tensors.at("b"), &c = header.tensors.at("c");
    BOOST_TEST((a.dtype == Dtype::BF16 && text_of(a.shape) == "[]" && a.begin == 0 && a.end == 2));
    BOOST_TEST((b.dtype == Dtype::F32 && text_of(b.shape) == "[2, 3]" && b.begin == 2 && b.end == 26));
    BOOST_TEST((c.dtype == Dtype::U8 && text_of(c.shape) == "[0, 18446744073709551615]" && c.begin == 2 && c.end == 2));
    BOOST_TEST((header.metadata == Metadata{{"", "\"\U0001F600\n"}, {"format", "pt"}}));
    BOOST_TEST((parsed("{}").tensors.empty() && parsed("{\"__metadata__\":{}}").metadata.empty()));
}

BOOST_AUTO_TEST_CASE(bad_json_is_an_error) {
    is_rejected("", 0, "the header: expected JSON that begins with {, got something else");
    is_rejected(" {}", 0, "the header: expected JSON that begins with {, got something else");
    is_rejected("\xEF\xBB\xBF{}", 0, "the header: expected JSON that begins with {, got something else");
    is_rejected("[]", 0, "the header: expected JSON that begins with {, got something else");
    is_rejected("{", 0, "the header: expected JSON, got something else at its byte 2");
    is_rejected("{}x", 0, "the header: expected JSON, got something else at its byte 3");
    is_rejected("{}{}", 0, "the header: expected JSON, got something else at its byte 3");
    is_rejected(std::string("{}\0", 3), 0, "the header: expected JSON, got a zero byte");
    is_rejected(std::string("{\"a\0\":1}", 8), 0, "the header: expected JSON, got a zero byte");
    is_rejected("{,}", 0, "the header: expected JSON, got something else at its byte 2");
    is_rejected("{} // no", 0, "the header: expected JSON, got something else at its byte 4");
    is_rejected("{\"a\":NaN}", 0, "the header: expected JSON, got something else at its byte 6");
    is_rejected("{\"a\":01}", 0, "tensor \"a\": expected an object, got a number");
    is_rejected("{\"\\ud800\":{}}", 0, "the header: expected JSON, got something else at its byte 3");
    is_rejected("{\"\\udc00\":{}}", 0, "the header: expected JSON, got half a surrogate pair in the text that ends at its byte 9");
    is_rejected("{\"\xFF\":{}}", 0, "the header: expected UTF-8, got something else at its byte 2");
    is_rejected("{\"\xED\xA0\x80\":{}}", 0, "the header: expected UTF-8, got something else at its byte 2");
    is_rejected("{\"\xC0\x80\":{}}", 0, "the header: expected UTF-8, got something else at its byte 2");
    is_rejected("{\"\xE2\x82", 0, "the header: expected UTF-8, got something else at its byte 2");
}

BOOST_AUTO_TEST_CASE(another_structure_is_an_error) {
    is_rejected("{\"a\":[]}", 0, "tensor \"a\": expected an object, got an array");
    is_rejected("{\"a\":null}", 0, "tensor \"a\": expected an object, got null");
    is_rejected("{\"a\":{}}", 0, "tensor \"a\": expected dtype, shape and data_offsets, each once, got not all of them");
    is_rejected("{\"a\":{\"b\":1}}", 0, "tensor \"a\": expected dtype, shape and data_offsets, each once, got \"b\"");
    is_rejected("{\"__metadata__\":[]}", 0, "__metadata__: expected an object, got an array");
    is_rejected("{\"__metadata__\":{\"a\":1}}", 0, "__metadata__: expected a string, got a number");
    is_rejected("{\"__metadata__\":{\"a\":{}}}", 0, "__metadata__: expected a string, got an object");
    is_rejected("{\"__metadata__\":{\"a\":true}}", 0, "__metadata__: expected a string, got true or false");
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "{\"a\":";
    is_rejected(deep, 0, "tensor \"a\": expected dtype, shape and data_offsets, each once, got \"a\"");
    is_rejected("{\"a\":" + std::string(1'000'000, '['), 0, "tensor \"a\": expected an object, got an array");
    is_rejected("{\"a\":{\"shape\":" + std::string(1'000'000, '['), 0,
                "tensor \"a\": expected whole numbers from 0 to 2^64 - 1, got an array");
}

/// A tensor "a" with these fields.
std::string tensor(const std::string& dtype, const std::string& shape, const std::string& offsets) {
    return "{\"a\":{\"dtype\":" + dtype + ",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}}";
}

BOOST_AUTO_TEST_CASE(invalid_values_are_errors) {
    is_rejected(tensor("4", "[1]", "[0,4]"), 4, "tensor \"a\": expected a dtype of safetensors, got a number");
    is_rejected(tensor("\"F32\"", "1", "[0,4]"), 4, "tensor \"a\": expected an array, got a number");
    is_rejected(tensor("\"F32\"", "{}", "[0,4]"), 4, "tensor \"a\": expected an array, got an object");
    const std::string numbers = "tensor \"a\": expected whole numbers from 0 to 2^64 - 1, got ";
    for (const std::string bad : {"-1", "-0", "1.0", "1e2", "18446744073709551616", "0.5"})
        is_rejected(tensor("\"F32\"", "[" + bad + "]", "[0,4]"), 4, numbers + bad);
    is_rejected(tensor("\"F32\"", "[1]", "[0,4.0]"), 4, numbers + "4.0");
    is_rejected(tensor("\"F32\"", "[\"1\"]", "[0,4]"), 4, numbers + "a string");
    is_rejected(tensor("\"F32\"", "[[1]]", "[0,4]"), 4, numbers + "an array");
    is_rejected(tensor("\"F32\"", "[1e999]", "[0,4]"), 4, "the header: expected JSON, got something else at its byte 30");
    std::string ones = "[1";
    for (int i = 0; i < 64; ++i) ones += ",1";
    is_rejected(tensor("\"F32\"", ones + "]", "[0,4]"), 4, numbers + "more of them than 64");
}

BOOST_AUTO_TEST_CASE(of_an_unknown_dtype_the_place_is_checked_and_not_the_size) {
    for (const std::string dtype : {"C64", "F4", "F6_E2M3", "F8_E8M0", "F31", "f32", ""}) {
        const auto header = parsed(tensor('"' + dtype + '"', "[3, 5]", "[0,4]"), 4);
        const TensorEntry& a = header.tensors.at("a");
        BOOST_TEST((a.dtype == Dtype::OTHER && name_of(a) == dtype && text_of(a.shape) == "[3, 5]" && a.end == 4));
    }
    is_rejected(tensor("\"C64\"", "[1]", "[0,4]"), 3, "the data: expected 4 bytes for all tensors, got 3");
    is_rejected(tensor("\"C64\"", "[1]", "[4,0]"), 4, "tensor \"a\": expected data_offsets [begin, end], got [4, 0]");
    is_rejected(tensor("\"C64\"", "[1]", "[1,4]"), 4,
                "tensor \"a\": expected to begin at byte 0 of the data, where the one before it ends, got 1");
    is_rejected(tensor("\"C64\"", "[-1]", "[0,4]"), 4, "tensor \"a\": expected whole numbers from 0 to 2^64 - 1, got -1");
}

BOOST_AUTO_TEST_CASE(a_field_given_twice_is_an_error) {
    const std::string a = "\"a\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}";
    is_rejected("{" + a + "," + a + "}", 0, "the header: expected each name once, got \"a\" twice");
    is_rejected("{\"\\u0061\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}," + a + "}", 0,
                "the header: expected each name once, got \"a\" twice");
    is_rejected("{\"__metadata__\":{},\"__metadata__\":{}}", 0,
                "the header: expected each name once, got \"__metadata__\" twice");
    is_rejected("{\"__metadata__\":{\"a\":\"\",\"a\":\"\"}}", 0,
                "__metadata__: expected names, each once, got \"a\" twice");
    const std::string fields = "tensor \"a\": expected dtype, shape and data_offsets, each once, got ";
    is_rejected("{\"a\":{\"dtype\":\"U8\",\"dtype\":\"U8\"}}", 0, fields + "dtype twice");
    is_rejected("{\"a\":{\"shape\":[],\"shape\":[]}}", 0, fields + "shape twice");
    is_rejected("{\"a\":{\"data_offsets\":[],\"data_offsets\":[]}}", 0, fields + "data_offsets twice");
}

BOOST_AUTO_TEST_CASE(bytes_that_do_not_match_are_an_error) {
    const std::string offsets = "tensor \"a\": expected data_offsets [begin, end], got ";
    is_rejected(tensor("\"F32\"", "[1]", "[4]"), 4, offsets + "[4]");
    is_rejected(tensor("\"F32\"", "[1]", "[0,4,4]"), 4, offsets + "[0, 4, 4]");
    is_rejected(tensor("\"F32\"", "[1]", "[4,0]"), 4, offsets + "[4, 0]");
    is_rejected(tensor("\"F32\"", "[2]", "[0,4]"), 4,
                "tensor \"a\": expected 8 bytes for F32 [2], got data_offsets [0, 4]");
    is_rejected(tensor("\"F64\"", "[]", "[0,4]"), 4, "tensor \"a\": expected 8 bytes for F64 [], got data_offsets [0, 4]");
    is_rejected(tensor("\"F32\"", "[0]", "[0,4]"), 4,
                "tensor \"a\": expected 0 bytes for F32 [0], got data_offsets [0, 4]");
    // 2^62 + 1 numbers of 4 bytes would be 4 bytes, and 0 only comes after 2^64.
    is_rejected(tensor("\"F32\"", "[4611686018427387905]", "[0,4]"), 4,
                "tensor \"a\": expected fewer than 2^64 bytes, got F32 [4611686018427387905]");
    is_rejected(tensor("\"F32\"", "[4294967296,4294967296,0]", "[0,0]"), 0,
                "tensor \"a\": expected fewer than 2^64 bytes, got F32 [4294967296, 4294967296, 0]");
    is_rejected(tensor("\"U8\"", "[18446744073709551615]", "[0,18446744073709551615]"), 4,
                "the data: expected 18446744073709551615 bytes for all tensors, got 4");
    is_rejected(tensor("\"F32\"", "[1]", "[0,4]"), 3, "the data: expected 4 bytes for all tensors, got 3");
    is_rejected(tensor("\"F32\"", "[1]", "[0,4]"), 5, "the data: expected 4 bytes for all tensors, got 5");
    is_rejected(tensor("\"F32\"", "[1]", "[4,8]"), 8,
                "tensor \"a\": expected to begin at byte 0 of the data, where the one before it ends, got 4");
    is_rejected("{}", 1, "the data: expected 0 bytes for all tensors, got 1");
}

BOOST_AUTO_TEST_CASE(overlaps_and_holes_are_errors) {
    const auto two = [](const std::string& first, const std::string& second) {
        return "{\"b\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":" + first +
               "},\"c\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":" + second + "}}";
    };
    BOOST_TEST(parsed(two("[4,8]", "[0,4]"), 8).tensors.size() == 2u);
    const std::string where = ": expected to begin at byte 4 of the data, where the one before it ends, got ";
    is_rejected(two("[0,4]", "[0,4]"), 8, "tensor \"c\"" + where + "0");
    is_rejected(two("[3,7]", "[0,4]"), 8, "tensor \"b\"" + where + "3");
    is_rejected(two("[0,4]", "[5,9]"), 9, "tensor \"c\"" + where + "5");
}

BOOST_AUTO_TEST_CASE(a_long_name_is_shortened_in_an_error_and_stays_utf8) {
    std::string name = "x";
    for (int i = 0; i < 100; ++i) name += "é";
    is_rejected("{\"" + name + "\":1}", 0, "tensor \"" + name.substr(0, 79) + "...\": expected an object, got a number");
}

BOOST_AUTO_TEST_CASE(is_written_as_it_is_read) {
    const detail::StateDict state{{"2.weight", Dtype::F32, {2, 1}, std::string(8, 'x')},
                          {"\"\\\n\x1F", Dtype::F64, {}, std::string(8, 'y')}};
    const Metadata metadata{{"format", "pt"}, {"é", "\t\""}};
    const std::string json = detail::compose_safetensors_header("a", state, metadata);
    BOOST_TEST(json == R"({"__metadata__":{"format":"pt","é":"\u0009\""},)"
                       R"("2.weight":{"dtype":"F32","shape":[2, 1],"data_offsets":[0, 8]},)"
                       R"("\"\\\u000a\u001f":{"dtype":"F64","shape":[],"data_offsets":[8, 16]}}   )");
    BOOST_TEST(json.size() % 8 == 0u);
    const detail::SafetensorsHeader header = parsed(json, 16);
    BOOST_TEST((header.metadata == metadata && header.tensors.size() == 2));
    BOOST_TEST((header.tensors.at("2.weight").end == 8 && header.tensors.at("\"\\\n\x1F").begin == 8));
    BOOST_TEST(detail::compose_safetensors_header("a", {}, {}) == "{}      ");
}

BOOST_AUTO_TEST_CASE(a_state_that_cannot_be_written_is_an_error) {
    const auto is_not_written = [](const detail::StateDict& state, const Metadata& metadata, const std::string& message) {
        CHECK_ERROR(detail::compose_safetensors_header("a", state, metadata), "cannot write a: " + message);
    };
    const detail::NamedTensor tensor{"b", Dtype::F32, {0}, ""};
    is_not_written({tensor, tensor}, {}, "another tensor is called \"b\" already");
    is_not_written({{"__metadata__", Dtype::F32, {0}, ""}}, {}, "another tensor is called \"__metadata__\" already");
    is_not_written({{"\x80", Dtype::F32, {0}, ""}}, {}, "\"\\x80\" is not UTF-8");
    is_not_written({{"b", Dtype::OTHER, {0}, ""}}, {}, "the dtype of \"b\" is unknown");
    is_not_written({}, {{"a", "\xFF"}}, "\"\\xFF\" is not UTF-8");
}

BOOST_AUTO_TEST_SUITE_END()
