#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <unroll/io/tensor_entry.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_tensor_entry)

BOOST_AUTO_TEST_CASE(has_the_name_of_its_dtype_even_if_that_is_unknown) {
    BOOST_TEST(name_of(TensorEntry{Dtype::F16, {2}, 0, 4}) == "F16");
    BOOST_TEST(name_of(TensorEntry{Dtype::OTHER, {2}, 0, 4, "C64"}) == "C64");
}

BOOST_AUTO_TEST_CASE(a_name_in_quotes_is_shortened_between_two_symbols) {
    BOOST_TEST(std::string_view(detail::in_quotes("0.weight")) == "\"0.weight\"");
    BOOST_TEST(std::string_view(detail::in_quotes(std::string(80, 'x'))) == '"' + std::string(80, 'x') + '"');
    BOOST_TEST(std::string_view(detail::in_quotes(std::string(79, 'x') + "éé")) == '"' + std::string(79, 'x') + "...\"");
}

BOOST_AUTO_TEST_SUITE_END()
