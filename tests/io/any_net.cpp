#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <fstream>
#include <string>
#include <string_view>
#include <unroll/io/any_net.hpp>
#include <unroll/layer/relu.hpp>
#include <unroll/net/net.hpp>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_any_net)

using Small = Net<3, 2>;
using Remembering = Net<3, 2, topology::RNN>;
using Any = AnyNet<Small, Remembering>;

/// A net of numbers that differ.
template <class TheNet>
TheNet counting() {
    TheNet net{};
    float next = 0;
    net.parameters([&](std::string_view, auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) tensor.elements()[i] = next += 0.5f;
    });
    return net;
}

BOOST_AUTO_TEST_CASE(a_file_says_which_net_it_holds) {
    const Sandbox sandbox;
    const Any saved[] = {counting<Small>(), counting<Remembering>()};
    Any net;
    for (const Any& one : saved) {
        save_safetensors(sandbox / "a", one);
        load_safetensors(sandbox / "a", net);
        BOOST_TEST(net.index() == one.index());
        BOOST_TEST((net == one));
    }
    const Prefixes names{{"rnn.", "1."}, {"linr.", "2."}};
    save_safetensors(sandbox / "a", saved[1], {{"epoch", "7"}}, names);
    net = Small{};
    load_safetensors(sandbox / "a", net, {.prefixes = names});
    BOOST_TEST((net == saved[1]));
    BOOST_TEST((SafetensorsFile(sandbox / "a").metadata() == Metadata{{"epoch", "7"}}));
}

/// Loading fails with this message, and the net is as it was.
template <class AnyNets>
void is_rejected(const Sandbox& sandbox, const AnyNets& before, const std::string& message,
                 const LoadOptions& options = {}) {
    AnyNets net = before;
    CHECK_ERROR(load_safetensors(sandbox / "a", net, options), message);
    BOOST_TEST((net == before));
}

BOOST_AUTO_TEST_CASE(a_file_of_none_of_them_is_an_error_that_lists_them) {
    const Sandbox sandbox;
    const std::string a = (sandbox / "a").string();
    const Any before = counting<Remembering>();
    save_safetensors(sandbox / "a", Sequential<Embedding<3, 4>, Tanh, Linear<4, 3>>{});
    is_rejected(sandbox, before,
                a + " has 0.weight [3, 4], 2.bias [3], 2.weight [3, 4]: expected one of these nets: "
                    "Embedding(3, 2) -> Tanh -> Linear(2, 3): 0.weight [3, 2], not [3, 4]; "
                    "OneHot(3) -> RNN(3, 2) -> Linear(2, 3): 1.weight_ih_l0 [2, 3], not there");
    save_safetensors(sandbox / "a", Sequential<Tanh>{});
    is_rejected(sandbox, before,
                a + " has no tensors: expected one of these nets: "
                    "Embedding(3, 2) -> Tanh -> Linear(2, 3): 0.weight [3, 2], not there; "
                    "OneHot(3) -> RNN(3, 2) -> Linear(2, 3): 1.weight_ih_l0 [2, 3], not there");
    std::ofstream(sandbox / "a") << "1234567";
    is_rejected(sandbox, before, a + ", the header: expected 8 bytes with its length, got 7");
}

BOOST_AUTO_TEST_CASE(a_long_list_ends_with_how_many_more_there_are) {
    const Sandbox sandbox;
    save_safetensors(sandbox / "a", counting<Small>());
    SafetensorsFile file(sandbox / "a");
    const std::string line(90, 'x');
    const std::vector<detail::Candidate> candidates(10, {line, {{"0.weight", Dtype::F32, {7}, {}}}});
    CHECK_ERROR(detail::candidate_in(file, candidates, {}), Containing{line + ": 0.weight [7], not [3, 2]; and 7 more"});
}

BOOST_AUTO_TEST_CASE(nets_that_no_file_tells_apart_are_an_error) {
    const Sandbox sandbox;
    using Rectified = Sequential<Embedding<3, 2>, ReLU, Linear<2, 3>>;
    const AnyNet<Small, Rectified> before = Small{};
    save_safetensors(sandbox / "a", counting<Small>());
    is_rejected(sandbox, before,
                (sandbox / "a").string() +
                    ": expected tensors that tell two nets apart, got those of "
                    "Embedding(3, 2) -> Tanh -> Linear(2, 3) and of Embedding(3, 2) -> ReLU -> Linear(2, 3)");
    auto net = before;
    net = Rectified{};
    net.visit([&](auto& held) { load_safetensors(sandbox / "a", held); });
    Rectified expected{};
    expected.layer<0>() = counting<Small>().layer<0>();
    expected.layer<2>() = counting<Small>().layer<2>();
    BOOST_TEST((net == expected));
    BOOST_TEST(line_of<Small::rebind<double>>() == "Embedding(3, 2) -> Tanh -> Linear(2, 3) of doubles");
}

BOOST_AUTO_TEST_CASE(of_a_file_with_more_the_net_that_takes_most_is_held) {
    const Sandbox sandbox;
    save_safetensors(sandbox / "a", counting<Small>());
    AnyNet<Sequential<Embedding<3, 2>>, Small> net;
    load_safetensors(sandbox / "a", net, {.allow_extra = true});
    BOOST_TEST(net.holds<Small>());

    const std::string whole = content(sandbox / "a");
    AnyNet<Sequential<Embedding<3, 2>>, Small> from_memory;
    load_safetensors(std::as_bytes(std::span(whole)), from_memory, {.allow_extra = true});
    BOOST_TEST((from_memory == net));
}

BOOST_AUTO_TEST_SUITE_END()
