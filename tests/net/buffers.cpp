#include <array>
#include <boost/test/unit_test.hpp>
#include <laws/centered.hpp>
#include <laws/layer.hpp>
#include <string>
#include <string_view>
#include <unroll.hpp>

using namespace unroll;

// Buffers: a net compares, copies and saves them, but does not learn them.

namespace {

using WithBuffer = Sequential<Embedding<5, 3>, laws::Centered<3>, Tanh, Linear<3, 5>>;
using Without = Sequential<Embedding<5, 3>, Tanh, Linear<3, 5>>;
using Remembering = Sequential<OneHot<5>, RNN<5, 3>, laws::Centered<3>, Linear<3, 5>>;

template <class Net>
Net start() {
    random::Torch rng{1};
    Net net{};
    net.initialize(rng);
    return net;
}

const Vector<float, 3> mean{0.125f, 0.25f, 0.375f};

/// Layers of a net that hold what no list has, or hold one thing and list it twice.
struct Forgets : laws::Centered<3> {
    float momentum;
};
struct Twice : laws::Centered<3> {
    static constexpr void parameters(auto&& visit, auto&... self) {
        visit("scale", self.scale...);
        visit("running_mean", self.running_mean...);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(net_buffers)

BOOST_AUTO_TEST_CASE(every_law_of_a_layer_holds) { laws::hold_for<laws::Centered<5>>(); }

BOOST_AUTO_TEST_CASE(every_field_is_in_a_list) {
    using detail::lists_its_fields;
    static_assert(lists_its_fields<laws::Centered<3>>() && lists_its_fields<laws::Centered<17, double>>());
    static_assert(lists_its_fields<Linear<3, 5>>() && lists_its_fields<Linear<3, 5, float, Bias::none>>());
    static_assert(lists_its_fields<Tanh>() && lists_its_fields<LSTM<4, 3>>() && lists_its_fields<LayerNorm<3, double>>());
    static_assert(!lists_its_fields<Forgets>() && !lists_its_fields<Twice>());
    static_assert(HasBuffers<laws::Centered<3>> && !HasBuffers<Linear<3, 5>>);
    static_assert(WithBuffer::has_buffers && !Without::has_buffers);
}

BOOST_AUTO_TEST_CASE(names_are_in_the_order_of_state_dict) {
    std::string all, parameters, buffers;
    const auto net = start<WithBuffer>();
    net.tensors([&](std::string_view name, const auto&) { all.append(name) += ' '; });
    net.parameters([&](std::string_view name, const auto&) { parameters.append(name) += ' '; });
    net.buffers([&](std::string_view name, const auto&) { buffers.append(name) += ' '; });
    BOOST_TEST(all == "0.weight 1.scale 1.running_mean 3.weight 3.bias ");
    BOOST_TEST(parameters == "0.weight 1.scale 3.weight 3.bias ");
    BOOST_TEST(buffers == "1.running_mean ");
    static_assert(WithBuffer::parameter_count == 15 + 3 + 20);
}

BOOST_AUTO_TEST_CASE(nets_compare_with_their_buffers) {
    auto a = start<WithBuffer>(), b = a;
    BOOST_TEST((a == b));
    b.layer<1>().running_mean[2] = 7;
    BOOST_TEST(!(a == b));
    std::array<float, WithBuffer::parameter_count> numbers{};
    b.copy_to(numbers);
    a.copy_from(numbers);
    BOOST_TEST((a.layer<1>().running_mean == mean));  // not in the numbers
}

template <class Optimizer>
void check_that_it_stays(Optimizer optimizer) {
    const auto table = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 10)));
    auto net = start<WithBuffer>();
    ClipGradNorm clipped{optimizer, 1.0};
    fit(net, table, CrossEntropy{}, optimizer, {.epochs = 5});
    fit(net, table, CrossEntropy{}, clipped, {.epochs = 5});
    BOOST_TEST((net.template layer<1>().running_mean == mean));
    BOOST_TEST(!(net.template layer<1>().scale == start<WithBuffer>().template layer<1>().scale));
    LayerRates rates{optimizer, layer_rate<1>(2)};
    fit(net, table, CrossEntropy{}, rates, {.epochs = 5});
    BOOST_TEST((net.template layer<1>().running_mean == mean));
}

BOOST_AUTO_TEST_CASE(no_optimizer_changes_a_buffer) {
    check_that_it_stays(Adam<WithBuffer>{{.lr = 0.1, .weight_decay = 0.1}});
    check_that_it_stays(SGD<WithBuffer>{{.lr = 0.1, .momentum = 0.9, .weight_decay = 0.1}});
    check_that_it_stays(RMSprop<WithBuffer>{{.lr = 0.1}});
}

BOOST_AUTO_TEST_CASE(a_gradient_has_no_buffers) {
    const auto table = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 10)));
    const Vector<float, 3> zero{};
    auto grad = start<WithBuffer>();
    value_and_grad(start<WithBuffer>(), table, CrossEntropy{}, grad);
    BOOST_TEST((grad.layer<1>().running_mean == zero));
    auto through_time = start<Remembering>();
    value_and_grad(start<Remembering>(), Alphabet<"abcde">::encode("abcdeabcde"), CrossEntropy{}, through_time);
    BOOST_TEST((through_time.layer<2>().running_mean == zero));
    auto huge = start<WithBuffer>();
    huge.layer<1>().running_mean = {1e30f, 1e30f, 1e30f};
    BOOST_TEST(clip_grad_norm(huge, 1.0) < 100);  // which the norm is not of
    BOOST_TEST(huge.layer<1>().running_mean[0] == 1e30f);
}

BOOST_AUTO_TEST_CASE(members_have_their_own) {
    const auto table = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 10)));
    Ensemble<WithBuffer, 5> nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    auto other = start<WithBuffer>();
    other.layer<1>().running_mean[0] = -3;
    nets.member(2, other);
    BOOST_TEST((nets.member(2) == other));
    BOOST_TEST((nets.member(1).layer<1>().running_mean == mean));
    const auto before = nets;
    BOOST_TEST((nets == before));
    Adam<Ensemble<WithBuffer, 5>> all{{.lr = 0.1}};
    Adam<WithBuffer> one{{.lr = 0.1}};
    const auto losses = fit(nets, table, CrossEntropy{}, all, {.epochs = 5});
    BOOST_TEST(losses[2] == fit(other, table, CrossEntropy{}, one, {.epochs = 5}));
    BOOST_TEST((nets.member(2) == other));
    auto changed = nets;
    other.layer<1>().running_mean[1] = 9;
    changed.member(2, other);
    BOOST_TEST(!(changed == nets));
}

BOOST_AUTO_TEST_CASE(in_the_compiler) {
    static_assert([] {
        auto net = WithBuffer{};
        random::Torch rng{1};
        net.initialize(rng);
        SGD<WithBuffer> sgd{{.lr = 0.1}};
        Transitions<5> table{};
        table.add(Token(0), Token(1));
        fit(net, table, CrossEntropy{}, sgd, {.epochs = 1});
        return net.layer<1>().running_mean[1];
    }() == 0.25f);
}

BOOST_AUTO_TEST_SUITE_END()
