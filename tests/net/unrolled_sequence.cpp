#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/echo.hpp>
#include <laws/sequence.hpp>
#include <unroll.hpp>
#include <unroll/net/unrolled_sequence.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_unrolled_sequence)

using Echoes = Sequential<Embedding<4, 3>, laws::Echo<3>, GRU<3, 5>, Linear<5, 4>>;

BOOST_AUTO_TEST_CASE(of_many_sequences_each_begins_in_a_fresh_state) {
    const Echoes net = laws::sampled<Echoes>(1);
    detail::UnrolledSequence<Echoes> unrolled;
    for (const std::size_t positions : {std::size_t{5}, 2 * detail::thresholds::positions + 1, std::size_t{1}}) {
        const auto text = laws::tokens_of<4>(positions);
        const std::span<const Token> inputs[] = {text};
        detail::Block<Token> block;
        block.set(inputs);
        unrolled.forward(net, block);
        auto state = net.initial_state();
        std::size_t different = 0;
        for (std::size_t t = 0; t < positions; ++t)
            different += unrolled.outputs(t, 1)[0] == detail::forward_through<0, 3>(net, text[t], state) ? 0 : 1;
        BOOST_TEST(different == 0u);
    }
}

BOOST_AUTO_TEST_CASE(what_a_net_learns_from_many_sequences_is_what_it_learns_from_each) {
    const Echoes net = laws::sampled<Echoes>(1);
    Sequences<Token> data;
    Echoes sum{};
    for (const std::size_t positions : {std::size_t{4}, 2 * detail::thresholds::positions + 9, std::size_t{17}}) {
        const auto text = laws::tokens_of<4>(positions, positions);
        data.append(text);
        const auto of_one = value_and_grad(net, next_tokens(text), CrossEntropy{.reduction = Reduction::sum});
        Echoes::parameters([](std::string_view, auto& all, const auto& one) {
            for (std::size_t i = 0; i < all.elements().size(); ++i) all.elements()[i] += one.elements()[i];
        }, sum, of_one.grad);
    }
    const auto [loss, grad] = value_and_grad(net, data, CrossEntropy{.reduction = Reduction::sum});
    Echoes::parameters([](std::string_view, const auto& a, const auto& b) {
        for (std::size_t i = 0; i < a.elements().size(); ++i) BOOST_TEST(std::abs(a.elements()[i] - b.elements()[i]) < 1e-4);
    }, grad, sum);
}

BOOST_AUTO_TEST_SUITE_END()
