#include <boost/test/unit_test.hpp>
#include <string>
#include <unroll/net/parameter_name.hpp>

using unroll::ParameterName;

BOOST_AUTO_TEST_SUITE(net_parameter_name)

BOOST_AUTO_TEST_CASE(the_name_is_the_index_and_the_layers_own) {
    BOOST_TEST(std::string(std::string_view(ParameterName(0, "weight"))) == "0.weight");
    BOOST_TEST(std::string(std::string_view(ParameterName(47, "bias"))) == "47.bias");
    BOOST_TEST(std::string(std::string_view(ParameterName(18446744073709551615u, "w"))) == "18446744073709551615.w");
    static_assert(std::string_view(ParameterName(10, "weight_ih_l0")) == "10.weight_ih_l0");
}

BOOST_AUTO_TEST_SUITE_END()
