#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <string>
#include <unroll/net/net.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_net)

BOOST_AUTO_TEST_CASE(a_net_is_its_topology) {
    static_assert(std::is_same_v<Net<5, 3>, Sequential<Embedding<5, 3>, Tanh, Linear<3, 5>>>);
    static_assert(std::is_same_v<Net<5, 3, topology::Feedforward, double>,
                                 Sequential<Embedding<5, 3, double>, Tanh, Linear<3, 5, double>>>);
    static_assert(std::is_same_v<Net<5, 3>::rebind<double>, Net<5, 3, topology::Feedforward, double>>);
    static_assert(Net<5, 3>::parameter_count == 35);
    static_assert(sizeof(Net<5, 3>) == 48 * sizeof(float));
}

BOOST_AUTO_TEST_CASE(a_net_with_memory_is_its_topology) {
    static_assert(std::is_same_v<Net<5, 3, topology::RNN>, Sequential<OneHot<5>, RNN<5, 3>, Linear<3, 5>>>);
    static_assert(std::is_same_v<Net<5, 3, topology::LSTM>, Sequential<OneHot<5>, LSTM<5, 3>, Linear<3, 5>>>);
    static_assert(std::is_same_v<Net<5, 3, topology::GRU, double>, Sequential<OneHot<5>, GRU<5, 3, double>, Linear<3, 5, double>>>);
    static_assert(std::is_same_v<Net<5, 3, topology::LSTM>::rebind<double>, Net<5, 3, topology::LSTM, double>>);
    static_assert(Net<5, 3, topology::RNN>::parameter_count == 1 * (15 + 9 + 3 + 3) + 20);
    static_assert(Net<5, 3, topology::LSTM>::parameter_count == 4 * (15 + 9 + 3 + 3) + 20);
    static_assert(Net<5, 3, topology::GRU>::parameter_count == 3 * (15 + 9 + 3 + 3) + 20);
    static_assert(std::is_aggregate_v<Net<5, 3, topology::LSTM>> && std::is_trivially_copyable_v<Net<5, 3, topology::LSTM>>);
    std::vector<std::string> names;
    Net<5, 3, topology::LSTM>{}.parameters([&](std::string_view name, auto&) { names.emplace_back(name); });
    BOOST_TEST(names == (std::vector<std::string>{"1.weight_ih_l0", "1.weight_hh_l0", "1.bias_ih_l0", "1.bias_hh_l0", "2.weight", "2.bias"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_value_initialised_net_is_zero) {
    const Net<5, 3> net{};
    net.parameters([](std::string_view, const auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) BOOST_TEST(laws::same_bits(tensor.elements()[i], 0.f));
    });
    BOOST_TEST(laws::dirty_padding(net) == 0u);
}

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<Net<5, 3>>();
    laws::hold_for<Net<17, 4>>();
}

BOOST_AUTO_TEST_SUITE_END()
