#include <boost/test/unit_test.hpp>
#include <laws/samples.hpp>
#include <string>
#include <unroll.hpp>
#include <unroll/net/parameters.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_parameters)

// How a layer's tensors are listed does not depend on how deep the net is. Buffers: tests/net/buffers.cpp.
BOOST_AUTO_TEST_CASE(tensors_are_visited_in_lockstep_with_the_layers_index_in_front) {
    const Linear<3, 2> layer{{{1, 2, 3}, {4, 5, 6}}, {7, 8}}, zero{};
    std::string names;
    bool differ = true;
    const auto visit = [&](std::string_view name, const auto& a, const auto& b) {
        names += std::string(name) + ' ';
        differ = differ && !(a == b);
    };
    detail::visit_list<Linear<3, 2>, true>(2, visit, layer, zero);
    detail::visit_list<Linear<3, 2>, true>(12, visit, layer, zero);
    BOOST_TEST(names == "2.weight 2.bias 12.weight 12.bias ");
    BOOST_TEST(differ);
}

BOOST_AUTO_TEST_CASE(a_deep_net_has_the_names_of_its_layers) {
    using L = Linear<2, 2, float, Bias::none>;
    const Sequential<L, Tanh, L, Tanh, L, Tanh, L, Tanh, L, Tanh, L> net{};
    std::string names;
    net.parameters([&](std::string_view name, const auto&) { names += std::string(name) + ' '; });
    BOOST_TEST(names == "0.weight 2.weight 4.weight 6.weight 8.weight 10.weight ");
    BOOST_TEST(count_parameters<std::remove_const_t<decltype(net)>>() == 24u);
}

BOOST_AUTO_TEST_SUITE_END()
