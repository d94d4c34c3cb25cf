#include <boost/test/unit_test.hpp>
#include <laws/sequence.hpp>
#include <unroll.hpp>
#include <unroll/net/unrolled_inside.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_unrolled_inside)

/// Layers inside of layers see chunks as those beside them do: not a bit differs.
template <class Flat, class Deep>
void has_the_bits_of(const Flat& flat) {
    std::vector<float> numbers(Flat::parameter_count), expected = numbers, got = numbers;
    flat.copy_to(numbers);
    Deep deep{};
    deep.copy_from(numbers);
    const auto text = laws::tokens_of<4>(71);  // two chunks, and a rest
    for (const Draw& draw : {Draw{.predicts = true}, Draw{.seed = 2, .step = 5}}) {
        const auto a = value_and_grad(flat, text, CrossEntropy{}, draw);
        const auto b = value_and_grad(deep, text, CrossEntropy{}, draw);
        BOOST_TEST(laws::same_bits(a.loss, b.loss));
        a.grad.copy_to(expected);
        b.grad.copy_to(got);
        for (std::size_t i = 0; i < got.size(); ++i) BOOST_TEST(laws::same_bits(got[i], expected[i]), "number " << i);
    }
}

BOOST_AUTO_TEST_CASE(no_bit_differs_from_layers_beside_each_other) {
    using Flat = Sequential<Embedding<4, 5>, GRU<5, 7>, Dropout<0.2>, LSTM<7, 7>, LayerNorm<7>, RNN<7, 3>, Linear<3, 4>>;
    const Flat flat = laws::sampled<Flat>(3);
    has_the_bits_of<Flat, Sequential<Sequential<Embedding<4, 5>, GRU<5, 7>, Dropout<0.2>, LSTM<7, 7>, LayerNorm<7>>, RNN<7, 3>,
                                     Linear<3, 4>>>(flat);
    has_the_bits_of<Flat, Sequential<Embedding<4, 5>, GRU<5, 7>, Sequential<Dropout<0.2>, LSTM<7, 7>, Sequential<LayerNorm<7>>>,
                                     Sequential<RNN<7, 3>>, Linear<3, 4>>>(flat);
    using Row = Sequential<OneHot<4>, LSTM<4, 6>, Dropout<0.3>, LSTM<6, 6>, Linear<6, 4>>;
    has_the_bits_of<Row, Sequential<OneHot<4>, Stacked<LSTM, 2, 4, 6, float, 0.3>, Linear<6, 4>>>(laws::sampled<Row>(2));
}

BOOST_AUTO_TEST_SUITE_END()
