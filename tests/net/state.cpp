#include <boost/test/unit_test.hpp>
#include <laws/elman.hpp>
#include <unroll/net/state.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_state)

using Memory = Sequential<Embedding<4, 3>, LSTM<3, 2>, Tanh, RNN<2, 5>, Linear<5, 4>>;

BOOST_AUTO_TEST_CASE(only_a_layer_with_memory_has_a_state) {
    static_assert(std::is_same_v<detail::StateOf<Tanh, float>::type, NoState>);
    static_assert(std::is_same_v<detail::StateOf<laws::Elman<3, 2>, double>::type, laws::Elman<3, 2>::State<double>>);
    static_assert(std::is_same_v<detail::StateOf<LSTM<3, 2>, double>::type, LSTM<3, 2>::State<double>>);
    static_assert(sizeof(Net<5, 3>::State<>) <= 3);  // nothing but the addresses that empty objects have
}

BOOST_AUTO_TEST_CASE(the_memory_is_from_the_first_layer_with_a_state_to_the_last) {
    static_assert(detail::memory_begin<Tanh, LSTM<3, 2>, Tanh, RNN<2, 5>, Tanh>() == 1);
    static_assert(detail::memory_end<Tanh, LSTM<3, 2>, Tanh, RNN<2, 5>, Tanh>() == 4);
    static_assert(detail::memory_begin<Tanh, Tanh>() == 2 && detail::memory_end<Tanh, Tanh>() == 0);
}

BOOST_AUTO_TEST_CASE(a_state_has_the_vectors_of_each_layer) {
    auto state = Memory::initial_state();
    static_assert(std::is_same_v<decltype(state), Memory::State<float>> && std::is_trivially_copyable_v<Memory::State<float>>);
    state.layer<1>().h = {1, 2};
    state.layer<1>().c = {3, 4};
    state.layer<3>().h = {5, 6, 7, 8, 9};
    const auto copy = state;
    std::vector<std::size_t> sizes;
    float sum = 0;
    Memory::State<>::fields([&](const auto& a, const auto& b) {
        sizes.push_back(a.size());
        for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    }, state, copy);
    BOOST_TEST(sizes == (std::vector<std::size_t>{2, 2, 5}), boost::test_tools::per_element());
    BOOST_TEST(sum == 285);
    BOOST_TEST((copy == state));
}

BOOST_AUTO_TEST_CASE(states_are_equal_in_every_number) {
    const auto zero = Memory::initial_state();
    Memory::State<>::fields([&](const auto& vector) {
        for (const float number : vector) BOOST_TEST(number == 0);
    }, zero);
    auto a = zero, b = zero, c = zero;
    a.layer<1>().h[1] = 1;
    b.layer<1>().c[0] = 1;
    c.layer<3>().h[4] = 1;
    BOOST_TEST((zero == Memory::State<>{}));
    BOOST_TEST(!(a == zero));
    BOOST_TEST(!(b == zero));
    BOOST_TEST(!(c == zero));
    BOOST_TEST((Net<5, 3>::State<>{} == Net<5, 3>::State<>{}));
}

BOOST_AUTO_TEST_SUITE_END()
