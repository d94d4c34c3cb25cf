#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <unroll/io/file_kind.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_file_kind)

BOOST_AUTO_TEST_CASE(common_files_are_named) {
    using namespace std::string_view_literals;
    BOOST_TEST(detail::kind_of_file("PK\3\4\0\0\10\10net/data.pkl"sv) == "a zip archive, such as torch.save writes");
    BOOST_TEST(detail::kind_of_file("PK\3\4-\0\0\0arr_0.npy"sv) == "a zip archive, such as numpy.savez writes");
    for (const std::string_view pickle : {"\x80\2\x8A\nl\xFC\x9C\x46\xF9"sv, "\x80\4\x95\x1C\0\0\0\0\0\0\0"sv, "\x80\5K\1."sv})
        BOOST_TEST(detail::kind_of_file(pickle) == "a pickle, such as torch.save writes");
    BOOST_TEST(detail::kind_of_file("\x93NUMPY\1\0"sv) == "an array, as numpy.save writes one");
    BOOST_TEST(detail::kind_of_file("\x89HDF\r\n\x1A\n"sv) == "an HDF5 file, such as Keras writes");
    BOOST_TEST(detail::kind_of_file("\x1F\x8B\x08\0\0\0\0\0"sv) == "a gzip archive");
    BOOST_TEST(detail::kind_of_file("{\"weight\": [1, 2]}") == "a text, perhaps JSON");
    BOOST_TEST(detail::kind_of_file("\n[1]") == "a text, perhaps JSON");
    BOOST_TEST(detail::kind_of_file("<!DOCTYPE html>") == "a text, perhaps HTML");
    BOOST_TEST(detail::kind_of_file("x,y\n1,2\n") == "a text");
    BOOST_TEST(detail::kind_of_file("version https://git-lfs.github.com/spec/v1") ==
               "a pointer of Git LFS, not the file itself: git lfs pull");
    std::string text;
    for (int i = 0; i < 80; ++i) text += "é";
    BOOST_TEST((detail::kind_of_file(text) == "a text" && detail::kind_of_file("x" + text) == "a text"));
}

BOOST_AUTO_TEST_CASE(a_safetensors_file_is_one_whatever_its_length) {
    using namespace std::string_view_literals;
    BOOST_TEST(detail::kind_of_file("\x80\2\0\0\0\0\0\0{\"__"sv) == "a safetensors file");
}

BOOST_AUTO_TEST_CASE(other_bytes_have_no_kind) {
    using namespace std::string_view_literals;
    for (const std::string_view start : {""sv, "  "sv, "\0\1\2\3"sv, "\x80\1"sv, "\x80"sv, "ab\0"sv, "\xFF\xFE"sv, "\xC3"sv})
        BOOST_TEST(detail::kind_of_file(start).empty());
}

BOOST_AUTO_TEST_SUITE_END()
