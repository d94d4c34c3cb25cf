#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <string>
#include <unroll.hpp>
#include <unroll/io/stream.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_stream)

using Deep = Sequential<OneHot<5>, GRU<5, 4>, Tanh, LSTM<4, 3>, Linear<3, 5>>;

/// A net that has seen some tokens, and what it remembers.
struct Seen {
    Deep net{};
    Deep::State<> state{};

    explicit Seen(unsigned seed) {
        random::Torch rng{seed};
        net.initialize(rng);
        for (const Token token : {0, 3, 1}) net.forward(token, state);
    }
};

BOOST_AUTO_TEST_CASE(goes_on_where_it_stopped) {
    const Sandbox sandbox;
    Seen one(1);
    save_safetensors(sandbox / "a", one.net, one.state);
    Deep net{};
    auto state = net.initial_state();
    load_safetensors(sandbox / "a", net, state);
    BOOST_TEST((net == one.net && state == one.state));
    BOOST_TEST((net.forward(Token(2), state) == one.net.forward(Token(2), one.state)));
}

BOOST_AUTO_TEST_CASE(a_state_has_the_names_of_pytorchs_tuple) {
    const Sandbox sandbox;
    save_safetensors(sandbox / "a", Seen(1).net, Seen(1).state);
    std::string names;
    for (const auto& [name, tensor] : SafetensorsFile(sandbox / "a").tensors())
        if (name.starts_with("state.")) names += name + text_of(tensor.shape) + ' ';
    BOOST_TEST(names == "state.1.0[4] state.3.0[3] state.3.1[3] ");
}

BOOST_AUTO_TEST_CASE(a_stack_has_the_vectors_of_all_its_layers) {
    const Sandbox sandbox;
    Sequential<OneHot<5>, Stacked<LSTM, 2, 5, 3>, Linear<3, 5>> net{}, again{};
    random::Torch rng{1};
    net.initialize(rng);
    auto state = net.initial_state(), other = state;
    net.forward(Token(1), state);
    save_safetensors(sandbox / "a", net, state);
    load_safetensors(sandbox / "a", again, other);
    BOOST_TEST((other == state && again == net));
}

BOOST_AUTO_TEST_CASE(the_net_alone_is_read_where_more_is_allowed) {
    const Sandbox sandbox;
    save_safetensors(sandbox / "a", Seen(1).net, Seen(1).state);
    Deep net{};
    load_safetensors(sandbox / "a", net, {.allow_extra = true});
    BOOST_TEST((net == Seen(1).net));
    BOOST_CHECK_THROW(load_safetensors(sandbox / "a", net), Error);
}

BOOST_AUTO_TEST_CASE(what_is_not_there_changes_nothing) {
    const Sandbox sandbox;
    save_safetensors(sandbox / "a", Seen(1).net);
    Seen other(2);
    CHECK_ERROR(load_safetensors(sandbox / "a", other.net, other.state),
                (sandbox / "a").string() + ", tensor \"state.1.0\": expected [4], got none");
    BOOST_TEST((other.net == Seen(2).net && other.state == Seen(2).state));
}

BOOST_AUTO_TEST_CASE(a_net_without_memory_has_no_state) {
    const Sandbox sandbox;
    Net<5, 3> net{}, again{};
    net.layer<2>().bias[1] = 7;
    auto state = net.initial_state();
    save_safetensors(sandbox / "a", net, state);
    load_safetensors(sandbox / "a", again, state);
    BOOST_TEST((again == net));
    BOOST_TEST(SafetensorsFile(sandbox / "a").tensors().size() == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
