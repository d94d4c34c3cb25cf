#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <string>
#include <type_traits>
#include <unroll/net/any_net.hpp>
#include <unroll/net/net.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_any_net)

using Plain = Net<3, 2>;
using Remembering = Net<4, 2, topology::GRU>;
using Any = AnyNet<Plain, Remembering>;

/// A net of numbers that differ.
template <class TheNet>
TheNet counting() {
    TheNet net{};
    float next = -2;
    net.parameters([&](std::string_view, auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) tensor.elements()[i] = next += 0.125f;
    });
    return net;
}

BOOST_AUTO_TEST_CASE(it_is_one_of_its_nets_in_place) {
    static_assert(std::is_trivially_copyable_v<Any> && sizeof(Any) <= sizeof(Remembering) + alignof(Any));
    Any net;
    BOOST_TEST((net.index() == 0 && net.holds<Plain>() && !net.holds<Remembering>()));
    BOOST_TEST((net == Plain{} && !(net == Remembering{})));
    net = counting<Remembering>();
    BOOST_TEST((net.index() == 1 && net == counting<Remembering>() && !(net == Remembering{})));
    const Any copy = net;
    net.visit([](auto& held) { held.template layer<2>().bias[1] = 9; });
    BOOST_TEST((!(net == copy) && copy.holds<Remembering>()));
    BOOST_TEST(copy.visit([](const auto& held) { return held.parameter_count; }) == Remembering::parameter_count);
}

/// The numbers of one net, by way of an AnyNet.
template <class TheNet>
void answers_as_the_net(const Any& net) {
    const auto held = counting<TheNet>();
    auto state = net.initial_state();
    auto own = held.initial_state();
    for (const int token : {2, 0, 1, 2}) {
        const auto y = held.forward(token, own);
        const VectorUpTo<float, 4> got = net.forward(token, state);
        BOOST_TEST((got == VectorUpTo<float, 4>(y) && got.size() == TheNet::outputs));
        BOOST_TEST((net.forward(Token(token)) == VectorUpTo<float, 4>(held.forward(token))));
        BOOST_TEST((argmax(got) == argmax(y)));
    }
}

BOOST_AUTO_TEST_CASE(its_outputs_are_those_of_the_net) {
    answers_as_the_net<Plain>(counting<Plain>());
    answers_as_the_net<Remembering>(counting<Remembering>());
}

BOOST_AUTO_TEST_CASE(nets_of_as_many_outputs_return_a_vector_and_go_through_a_sequence) {
    using Other = Net<4, 2, topology::GRU, double>;
    using Alike = AnyNet<Other, Remembering>;
    static_assert(std::is_same_v<Alike::Output, Vector<double, 4>>);
    const auto held = counting<Remembering>();
    const AnyNet<Remembering, Net<4, 3, topology::RNN>> net = held;
    const std::array<Token, 5> tokens{1, 3, 0, 2, 2};
    std::array<Vector<float, 4>, 5> got{}, expected{};
    auto state = net.initial_state(), saved = state;
    auto own = held.initial_state();
    held.forward(tokens, own, expected);
    net.forward(tokens, state, got);
    BOOST_TEST((got == expected));
    CHECK_ERROR(net.forward(tokens, saved, std::span(got).first(4)), "forward: outputs: expected 5, got 4");
    for (std::size_t i = 0; i < 5; ++i) BOOST_TEST((net.forward(tokens[i], saved) == expected[i]));
}

BOOST_AUTO_TEST_CASE(nets_without_memory_take_a_batch) {
    const auto held = counting<Plain>();
    const AnyNet<Plain, Net<3, 1>> net = held;
    const std::array<Token, 3> tokens{1, 0, 2};
    std::array<Vector<float, 3>, 3> got{};
    net.forward(tokens, got);
    for (std::size_t i = 0; i < 3; ++i) BOOST_TEST((got[i] == held.forward(tokens[i])));
}

BOOST_AUTO_TEST_CASE(a_state_of_another_net_is_an_error) {
    Any net;
    CHECK_ERROR(net.forward(3), "token out of range: expected 0 to 2, got 3");
    auto state = net.initial_state();
    net = Remembering{};
    CHECK_ERROR(net.forward(2, state),
                "forward: this state is of another net: expected one of net 1, got one of net 0");
    state = net.initial_state();
    BOOST_TEST(net.forward(3, state).size() == 4u);
}

BOOST_AUTO_TEST_SUITE_END()
