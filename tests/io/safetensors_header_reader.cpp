#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <string>
#include <string_view>
#include <unroll/io/safetensors_header_reader.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_safetensors_header_reader)

detail::SafetensorsHeader told(std::string_view json) {
    detail::SafetensorsHeader header;
    detail::SafetensorsHeaderReader reader("file", header);
    detail::read_json("file", "the header", json, reader);
    return header;
}

BOOST_AUTO_TEST_CASE(fields_come_in_any_order) {
    const detail::SafetensorsHeader header =
        told(R"({"a":{"data_offsets":[4,12],"dtype":"F32","shape":[2]},"__metadata__":{"b":"c"}})");
    const TensorEntry& a = header.tensors.at("a");
    BOOST_TEST((a.dtype == Dtype::F32 && a.shape == Shape{2} && a.begin == 4 && a.end == 12));
    BOOST_TEST(header.metadata.at("b") == "c");
}

BOOST_AUTO_TEST_CASE(a_tensor_that_contradicts_itself_is_an_error) {
    CHECK_ERROR(told(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})"),
                "file, tensor \"a\": expected 8 bytes for F32 [2], got data_offsets [0, 4]");
}

BOOST_AUTO_TEST_SUITE_END()
