#define BOOST_TEST_DYN_LINK
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_value_and_grad)

template <std::size_t Vocab, std::size_t WindowSize = 1>
Transitions<Vocab, WindowSize> some_table(bool with_all_symbols = false) {
    laws::Samples samples(Vocab);
    std::vector<Token> tokens;
    const std::size_t symbols = with_all_symbols || Vocab == 1 ? Vocab : Vocab - 1;
    for (int i = 0; i < 600; ++i) tokens.push_back(samples.bits() % symbols);
    return next_token<Vocab, WindowSize>(tokens);
}

// In registers or not: the contexts one after the other, as anybody would write it.
template <class Net, std::size_t Vocab, std::size_t WindowSize>
void a_table_gives_the_bits_of_its_contexts_one_by_one(CrossEntropy loss, bool all_occur) {
    using T = typename Net::Scalar;
    const auto table = some_table<Vocab, WindowSize>(all_occur);
    laws::Samples samples(99);
    Net net{}, expected{};
    samples.fill_parameters(net);
    T total = 0;
    for (std::size_t i = 0; i < table.contexts; ++i) {
        Vector<T, Vocab> weights{};
        for (std::size_t j = 0; j < Vocab; ++j) {
            weights[j] = static_cast<T>(static_cast<double>(table.counts[i][j]) * loss.share(static_cast<double>(table.total()), Vocab));
        }
        if (table.row_total(table.context(i)) == 0) continue;
        const auto trace = net.trace(table.context(i));
        const auto result = loss(trace.y, weights);
        total += result.loss;
        net.backward(trace, result.dy, expected);
    }
    const auto [value, grad] = value_and_grad(net, table, loss);
    BOOST_TEST(laws::same_bits(value, total));
    BOOST_TEST(laws::differing_bits(grad, expected) == 0u);
    BOOST_TEST(laws::same_bits(value, evaluate(net, table, loss)));
    BOOST_TEST(laws::dirty_padding(grad) == 0u);
}

template <std::size_t... Sizes>
void at_sizes_that_are_and_are_not_whole_registers(std::index_sequence<Sizes...>) {
    (a_table_gives_the_bits_of_its_contexts_one_by_one<Net<Sizes, 21 - Sizes>, Sizes, 1>(CrossEntropy{}, true), ...);
    (a_table_gives_the_bits_of_its_contexts_one_by_one<Net<Sizes, 3>, Sizes, 1>(CrossEntropy{}, false), ...);
    (a_table_gives_the_bits_of_its_contexts_one_by_one<Net<Sizes, 2, topology::Feedforward, double>, Sizes, 1>(
         CrossEntropy{.reduction = Reduction::sum}, true),
     ...);
}

BOOST_AUTO_TEST_CASE(lanes_change_no_bit) {
    at_sizes_that_are_and_are_not_whole_registers(std::index_sequence<1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 20>{});
    using Windowed = Sequential<Embedding<3, 2, float, Window<2>>, Tanh, Linear<4, 3>>;
    a_table_gives_the_bits_of_its_contexts_one_by_one<Windowed, 3, 2>(CrossEntropy{}, true);
    using Deep = Sequential<Embedding<5, 8>, ReLU, Linear<8, 17>, Sigmoid, Linear<17, 5, float, Bias::none>>;
    a_table_gives_the_bits_of_its_contexts_one_by_one<Deep, 5, 1>(CrossEntropy{}, true);
}

BOOST_AUTO_TEST_CASE(a_table_gives_what_its_examples_give) {
    using Double = Net<6, 3, topology::Feedforward, double>;
    laws::Samples samples(1);
    Double net{};
    samples.fill_parameters(net);
    std::vector<Token> tokens;
    for (int i = 0; i < 100; ++i) tokens.push_back(samples.bits() % 6);
    const std::span<const Token> text(tokens);
    const Examples examples{text.first(99), text.last(99)};
    for (const auto reduction : {Reduction::mean, Reduction::sum}) {
        const CrossEntropy loss{reduction};
        const auto table = value_and_grad(net, next_token<6>(tokens), loss);
        const auto pairs = value_and_grad(net, examples, loss);
        BOOST_TEST(std::abs(table.loss - pairs.loss) < 1e-12 * pairs.loss);
        Double::parameters(
            [](std::string_view name, const auto& a, const auto& b) {
                for (std::size_t i = 0; i < a.elements().size(); ++i) {
                    BOOST_TEST(std::abs(a.elements()[i] - b.elements()[i]) < 1e-12, name);
                }
            },
            table.grad, pairs.grad);
    }
}

BOOST_AUTO_TEST_CASE(a_context_that_does_not_occur_has_no_part_even_if_it_makes_no_number) {
    const auto table = some_table<5>();
    Net<5, 3> net{}, other{};
    laws::Samples samples(1);
    samples.fill_parameters(net);
    other = net;
    other.layer<0>().weight(4, 0) = __builtin_nanf("");  // the symbol that does not occur
    const auto expected = value_and_grad(net, table, CrossEntropy{}), got = value_and_grad(other, table, CrossEntropy{});
    BOOST_TEST(laws::same_bits(got.loss, expected.loss));
    BOOST_TEST(laws::differing_bits(got.grad, expected.grad) == 0u);
}

BOOST_AUTO_TEST_CASE(a_grad_of_the_callers_is_overwritten) {
    const auto table = some_table<5>();
    Net<5, 3> net{}, grad{};
    laws::Samples samples(1);
    samples.fill_parameters(net);
    samples.fill_parameters(grad);
    const float loss = value_and_grad(net, table, CrossEntropy{}, grad);
    const auto expected = value_and_grad(net, table, CrossEntropy{});
    BOOST_TEST(laws::same_bits(loss, expected.loss));
    BOOST_TEST(laws::differing_bits(grad, expected.grad) == 0u);
}

BOOST_AUTO_TEST_CASE(no_examples_are_an_error) {
    const Net<5, 3> net{};
    BOOST_CHECK_EXCEPTION(value_and_grad(net, Transitions<5>{}, CrossEntropy{}), Error, [](const Error& e) {
        return e.what() == std::string("the table of transitions: expected at least one example, got none");
    });
}

BOOST_AUTO_TEST_SUITE_END()
