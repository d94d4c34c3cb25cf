#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <laws/lanes.hpp>
#include <laws/sequence.hpp>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/net/nested.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_nested)

using Flat = Sequential<Embedding<5, 3>, Tanh, Linear<3, 4>, LayerNorm<4>, Linear<4, 5>>;
using Deep = Sequential<Sequential<Embedding<5, 3>, Tanh>, Sequential<Linear<3, 4>, Sequential<LayerNorm<4>>>, Linear<4, 5>>;

/// The same numbers in a net of another shape.
template <class To, class From>
constexpr To with_numbers_of(const From& from) {
    std::vector<typename From::Scalar> numbers(From::parameter_count);
    from.copy_to(numbers);
    To to{};
    to.copy_from(numbers);
    return to;
}

BOOST_AUTO_TEST_CASE(names_are_pytorchs) {
    std::string names;
    Deep{}.parameters([&](std::string_view name, const auto&) { (names += name) += ' '; });
    BOOST_TEST(names == "0.0.weight 1.0.weight 1.0.bias 1.1.0.weight 1.1.0.bias 2.weight 2.bias ");
    static_assert(Deep::parameter_count == Flat::parameter_count && sizeof(Deep) == sizeof(Flat));
    static_assert(Deep::widest == 5 && Deep::output_size<1> == 4 && Deep::outputs == 5);
}

BOOST_AUTO_TEST_CASE(a_net_of_nets_is_the_net_of_their_layers) {
    random::Torch rng{3}, same{3};
    Flat flat{};
    Deep deep{};
    flat.initialize(rng);
    deep.initialize(same);
    BOOST_TEST((with_numbers_of<Deep>(flat) == deep));
    BOOST_TEST((flat.forward(2) == deep.forward(2)));
    const auto table = next_token<5>(laws::some_text<5>(60, false));
    const auto [loss, grad] = value_and_grad(flat, table, CrossEntropy{});
    const auto got = value_and_grad(deep, table, CrossEntropy{});
    BOOST_TEST(laws::same_bits(loss, got.loss));
    BOOST_TEST(laws::differing_bits(with_numbers_of<Deep>(grad), got.grad) == 0u);
    BOOST_TEST((deep.layer<1>().layer<0>().weight == flat.layer<2>().weight));
    BOOST_TEST((deep.layer<0>().forward(1) == deep.head<1>().forward(1)));
}

using FlatMemory = Sequential<OneHot<4>, GRU<4, 3>, Linear<3, 3>, RNN<3, 3>, Linear<3, 4>>;
using DeepMemory = Sequential<OneHot<4>, Sequential<GRU<4, 3>, Linear<3, 3>>, Sequential<RNN<3, 3>, Linear<3, 4>>>;

BOOST_AUTO_TEST_CASE(a_net_within_a_net_has_its_state) {
    const auto flat = laws::sampled<FlatMemory>(1);
    const auto deep = with_numbers_of<DeepMemory>(flat);
    auto state = flat.initial_state();
    auto nested = deep.initial_state();
    for (const Token token : laws::tokens_of<4>(6)) BOOST_TEST((flat.forward(token, state) == deep.forward(token, nested)));
    BOOST_TEST((state.layer<1>() == nested.layer<1>().layer<0>()));
    BOOST_TEST((state.layer<3>() == nested.layer<2>().layer<0>()));
    const auto text = laws::tokens_of<4>(70);
    const auto expected = value_and_grad(flat, text, CrossEntropy{});
    const auto got = value_and_grad(deep, text, CrossEntropy{});
    BOOST_TEST(std::abs(expected.loss - got.loss) < 1e-6f);
    const auto in_flat = with_numbers_of<FlatMemory>(got.grad);
    FlatMemory::parameters([](std::string_view name, const auto& a, const auto& b) {
        for (std::size_t i = 0; i < a.elements().size(); ++i)
            BOOST_TEST(std::abs(a.elements()[i] - b.elements()[i]) < 1e-6f, name << "[" << i << "]");
    }, expected.grad, in_flat);
}

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<Deep>();
    laws::hold_for<DeepMemory>();
    laws::hold_for<Sequential<Linear<3, 2>, Sequential<Tanh, Sigmoid>, Sequential<Linear<2, 2>>>>();
}

BOOST_AUTO_TEST_SUITE_END()
