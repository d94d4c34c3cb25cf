#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <laws/sequence.hpp>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/net/stacked.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_stacked)

using Two = Sequential<OneHot<4>, Stacked<GRU, 2, 4, 3>, Linear<3, 4>>;
using Dropping = Sequential<OneHot<4>, Stacked<RNN, 3, 4, 3, float, 0.4>, Linear<3, 4>>;

BOOST_AUTO_TEST_CASE(names_are_pytorchs_of_num_layers) {
    std::string names;
    Dropping{}.parameters([&](std::string_view name, const auto&) { (names += name) += ' '; });
    BOOST_TEST(names ==
               "1.weight_ih_l0 1.weight_hh_l0 1.bias_ih_l0 1.bias_hh_l0 1.weight_ih_l1 1.weight_hh_l1 1.bias_ih_l1 1.bias_hh_l1 "
               "1.weight_ih_l2 1.weight_hh_l2 1.bias_ih_l2 1.bias_hh_l2 2.weight 2.bias ");
    BOOST_TEST(std::string_view(detail::NameInStack("weight_ih_l0", 117)) == "weight_ih_l117");
}

BOOST_AUTO_TEST_CASE(it_is_its_layers_one_after_the_other) {
    using Flat = Sequential<OneHot<4>, RNN<4, 3>, Dropout<0.4>, RNN<3, 3>, Dropout<0.4>, RNN<3, 3>, Linear<3, 4>>;
    static_assert(Dropping::parameter_count == Flat::parameter_count && sizeof(Dropping) == sizeof(Flat));
    static_assert(std::is_same_v<Dropping::rebind<double>::LayerType<1>, Stacked<RNN, 3, 4, 3, double, 0.4>>);
    random::Torch rng{3}, same{3};
    const auto flat = initialized<Flat>(rng);
    const auto net = initialized<Dropping>(same);
    BOOST_TEST((net.layer<1>().layer<2>().weight_hh_l0 == flat.layer<5>().weight_hh_l0));
    auto state = net.initial_state();
    auto of_flat = flat.initial_state();
    const Draw draw{.seed = 4};
    for (std::size_t t = 0; t < 5; ++t) {
        BOOST_TEST((net.forward(Token(t % 4), state) == flat.forward(Token(t % 4), of_flat)));
        BOOST_TEST((net.trace(Token(1), state, draw.of({t})).y == flat.trace(Token(1), of_flat, draw.of({t})).y));
    }
    BOOST_TEST((state.layer<1>().layer<4>() == of_flat.layer<5>()));
    const auto text = laws::tokens_of<4>(40);
    const auto expected = value_and_grad(flat, text, CrossEntropy{}, draw);
    const auto got = value_and_grad(net, text, CrossEntropy{}, draw);
    BOOST_TEST(std::abs(got.loss - expected.loss) < 1e-6f);
    std::vector<float> numbers(Flat::parameter_count), others = numbers;
    expected.grad.copy_to(numbers);
    got.grad.copy_to(others);
    for (std::size_t i = 0; i < numbers.size(); ++i) BOOST_TEST(std::abs(numbers[i] - others[i]) < 1e-6f);
}

BOOST_AUTO_TEST_CASE(laws_hold) { laws::hold_for<Two>(); }

BOOST_AUTO_TEST_SUITE_END()
