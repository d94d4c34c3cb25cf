#include <boost/test/unit_test.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/layer/parameterless.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_parameterless)

BOOST_AUTO_TEST_CASE(takes_no_room_in_a_net) {
    static_assert(std::is_empty_v<Tanh> && std::is_aggregate_v<Tanh> && std::is_trivially_copyable_v<Tanh>);
    BOOST_TEST(sizeof(Sequential<Linear<3, 3>, Tanh, ReLU, Dropout<>>) == sizeof(Linear<3, 3>));
}

BOOST_AUTO_TEST_CASE(is_the_same_over_every_scalar) {
    static_assert(std::is_same_v<LeakyReLU<0.2>::rebind<double>, LeakyReLU<0.2>>);
    BOOST_TEST((Sequential<Linear<3, 5>, Softmax>::parameter_count) == 20u);
}

BOOST_AUTO_TEST_SUITE_END()
