#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <span>
#include <string>
#include <string_view>
#include <unroll/layer/embedding.hpp>
#include <unroll/layer/gru.hpp>
#include <unroll/layer/linear.hpp>
#include <unroll/layer/lstm.hpp>
#include <unroll/layer/tanh.hpp>
#include <unroll/net/batch.hpp>
#include <unroll/net/sequential.hpp>
#include <unroll/random/torch.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_batch)

/// A net of numbers that differ.
template <class TheNet>
constexpr TheNet counting() {
    TheNet net{};
    typename TheNet::Scalar next = -1;
    net.parameters([&](std::string_view, auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) tensor.elements()[i] = next += 0.0625f;
    });
    return net;
}

using Many = Sequential<Embedding<23, 3>, Tanh, Linear<3, 4>>;  // so many symbols that none is looked up
using Small = Sequential<Embedding<5, 3>, Tanh, Linear<3, 5>>;
using Wide = Sequential<Embedding<5, 2, double, Window<2>>, Tanh, Linear<4, 19, double>>;
using Regression = Sequential<Linear<3, 17>, Tanh, Linear<17, 2>>;
static_assert(detail::BatchOf<std::vector<Vector<float, 3>>, Regression>);
static_assert(!detail::BatchOf<std::vector<Vector<double, 3>>, Regression>, "its outputs would be doubles");

/// Every number of inputs up to some gives the bits of one after the other.
template <class TheNet, class Input>
void is_as_one_by_one(auto input) {
    const auto net = counting<TheNet>();
    using Output = Vector<typename TheNet::Scalar, TheNet::outputs>;
    std::vector<Input> inputs;
    std::vector<Output> expected;
    for (std::size_t i = 0; i < 37; ++i) {
        inputs.push_back(input(i));
        expected.push_back(net.forward(inputs.back()));
        std::vector<Output> outputs(inputs.size() + 1);
        net.forward(inputs, std::span(outputs).first(inputs.size()));
        BOOST_TEST((outputs.back() == Output{}));
        outputs.pop_back();
        BOOST_TEST((outputs == expected));
    }
}

BOOST_AUTO_TEST_CASE(lanes_change_no_bit) {
    is_as_one_by_one<Small, Token>([](std::size_t i) { return Token(i * 3 % 5); });
    is_as_one_by_one<Many, Token>([](std::size_t i) { return Token(i * 7 % 23); });
    is_as_one_by_one<Wide, Window<2>>([](std::size_t i) { return Window<2>{Token(i % 5), Token(i * 2 % 5)}; });
    is_as_one_by_one<Regression, Vector<float, 3>>([](std::size_t i) {
        const auto x = static_cast<float>(i);
        return Vector<float, 3>{x / 7, 1 - x / 5, x / 3};
    });
}

BOOST_AUTO_TEST_CASE(a_batch_can_be_a_constant_expression_and_empty) {
    constexpr auto outputs = [] {
        std::array<Vector<float, 5>, 3> y{};
        counting<Small>().forward(std::array<Token, 3>{4, 0, 2}, y);
        return y;
    }();
    const auto net = counting<Small>();
    const Token tokens[] = {4, 0, 2};
    std::array<Vector<float, 5>, 3> y{};
    net.forward(tokens, y);
    BOOST_TEST((y == outputs));
    net.forward(std::span(tokens).first(0), std::span(y).first(0));
}

template <class Input>
void is_refused(const std::string& message, const auto& net, const Input& inputs, auto outputs) {
    const auto before = outputs;
    CHECK_ERROR(net.forward(inputs, outputs), message);
    BOOST_TEST((outputs == before));
}

BOOST_AUTO_TEST_CASE(a_batch_that_does_not_fit_is_an_error_and_changes_nothing) {
    std::vector<Token> tokens(20, 4);
    const std::vector<Vector<float, 5>> y(20);
    is_refused("forward: outputs: expected 20, got 19", Small{}, tokens, std::vector(19, y[0]));
    tokens.back() = 5;
    is_refused("token out of range: expected 0 to 4, got 5", counting<Small>(), tokens, y);
    const std::vector<Window<2>> windows(20, Window<2>{Token(0), Token(7)});
    is_refused("token out of range: expected 0 to 4, got 7", counting<Wide>(), windows,
               std::vector<Vector<double, 19>>(20));
}

/// A signal through a net, in one call, in place, and number for number, is what vectors of one number are.
template <class Net>
void check_signal() {
    using T = typename Net::Scalar;
    Net net{};
    random::Torch rng{43052};
    net.initialize(rng);
    for (const std::size_t size : {0u, 1u, 7u, 31u, 33u, 100u}) {
        std::vector<Vector<T, 1>> vectors(size), expected(size);
        std::vector<T> in(size), out(size);
        for (std::size_t i = 0; i < size; ++i) vectors[i][0] = in[i] = static_cast<T>(i * 7 % 13) / 5 - 1;
        auto state = net.initial_state(), of_vectors = state, in_place = state, one_by_one = state;
        if constexpr (Net::is_recurrent) net.forward(vectors, of_vectors, expected);
        else net.forward(vectors, expected);
        net.forward(in, state, out);
        std::size_t different = 0;
        for (std::size_t i = 0; i < size; ++i) {
            different += out[i] != expected[i][0];
            different += net.forward(in[i], one_by_one) != expected[i][0];
        }
        const std::span<T> block(in);
        net.forward(block, in_place, block);
        for (std::size_t i = 0; i < size; ++i) different += in[i] != expected[i][0];
        BOOST_TEST(different == 0u, size << " numbers");
        BOOST_TEST((state == of_vectors && in_place == state && one_by_one == state));
        if constexpr (!Net::is_recurrent) {
            for (std::size_t i = 0; i < size; ++i) in[i] = vectors[i][0];
            net.forward(in, in);
            BOOST_TEST((in == out));
        }
    }
    BOOST_TEST(net.forward(T(0.5)) == net.forward(Vector<T, 1>{T(0.5)})[0]);

    std::vector<T> in(3, 1), out(4, 2);
    auto state = net.initial_state();
    const auto before = state;
    CHECK_ERROR(net.forward(in, state, out), "forward: outputs: expected 3, got 4");
    BOOST_TEST((state == before && out == std::vector<T>(4, 2)));
}

BOOST_AUTO_TEST_CASE(a_signal_is_numbers) {
    check_signal<Sequential<Linear<1, 16>, Tanh, Linear<16, 1>>>();
    check_signal<Sequential<Linear<1, 3>, Tanh, Linear<3, 1>>>();
    check_signal<Sequential<LSTM<1, 5>, Linear<5, 1>>>();
    check_signal<Sequential<GRU<1, 1, double>>>();
}

constexpr bool takes_numbers_in_the_compiler() {
    Sequential<Linear<1, 2>, Tanh, Linear<2, 1>> net{};
    net.layer<2>().bias[0] = 3;
    std::array<float, 3> signal{1, 2, 4};
    net.forward(signal, signal);
    return signal == std::array<float, 3>{3, 3, 3} && net.forward(1.0f) == 3;
}
static_assert(takes_numbers_in_the_compiler());

BOOST_AUTO_TEST_SUITE_END()
