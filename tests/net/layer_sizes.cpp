#include <boost/test/unit_test.hpp>
#include <unroll/layer/embedding.hpp>
#include <unroll/layer/linear.hpp>
#include <unroll/layer/one_hot.hpp>
#include <unroll/layer/tanh.hpp>
#include <unroll/net/layer_sizes.hpp>
#include <unroll/net/sequential.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_layer_sizes)

constexpr bool is(const detail::LayerSizes& layer, std::string_view name, std::size_t inputs, std::size_t outputs,
                  bool scalar) {
    return layer.name == name && layer.inputs == inputs && layer.outputs == outputs && layer.has_scalar == scalar;
}

BOOST_AUTO_TEST_CASE(a_layer_tells_what_it_expects_and_puts_out) {
    constexpr auto sees_two = detail::layer_sizes<Sequential<Embedding<5, 2, float, Window<2>>, Tanh, Linear<4, 3>>>;
    static_assert(sees_two.size() == 3);
    BOOST_TEST(is(sees_two[0], "Embedding", 5, 4, true));
    BOOST_TEST(is(sees_two[1], "Tanh", 0, 4, false));
    BOOST_TEST(is(sees_two[2], "Linear", 4, 3, true));
    BOOST_TEST(is(detail::layer_sizes<Sequential<OneHot<4>>>[0], "OneHot", 4, 4, false));
}

BOOST_AUTO_TEST_SUITE_END()
