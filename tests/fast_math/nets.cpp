// What nets learn without -ffast-math they learn with it: compiled with the flags of that family.
#include <array>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <laws/fast_math.hpp>
#include <reference/lecture.hpp>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/report/verdict.hpp>
#include <vector>

using namespace unroll;
using laws::check_numbers, laws::distant, laws::numbers_of, laws::vector_of, laws::yes_or_no;
namespace lecture = reference::lecture;

namespace {

/// A net whose parameters are exact numbers, times `scale`.
template <class Net>
constexpr Net net_of(double scale) {
    using T = typename Net::Scalar;
    std::array<T, Net::parameter_count> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        numbers[i] = static_cast<T>(scale * (static_cast<int>(i * 7 % 11) - 5) / 8);
    }
    Net net{};
    net.copy_from(numbers);
    return net;
}

/// Holds the loss and the gradient of one example, or of one sequence, to what the compiler gives.
template <class Net, class Example>
void check_net(std::string_view name, Example example) {
    static constexpr auto exact = Example{}(net_of<Net>(1));
    const volatile double one = 1;
    check_numbers(name, example(net_of<Net>(one)), exact, 16);
}

template <class T, class Target, class Loss>
constexpr auto of_vectors(const auto& net, const Target& target, const Loss& loss) {
    const std::vector<Vector<T, 3>> x{vector_of<T>({0.5, -1.25, 0.75})};
    const std::vector<Target> y{target};
    const auto [value, gradient] = value_and_grad(net, Examples{x, y}, loss);
    return numbers_of(value, gradient);
}
template <std::size_t Symbols>
constexpr auto of_sequence(const auto& net) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < 9; ++i) tokens.push_back(Token(i * i % Symbols));
    const auto [loss, gradient] = value_and_grad(net, tokens, CrossEntropy{});
    return numbers_of(loss, gradient);
}

template <class T>
void check_nets() {
    using Smooth = Sequential<Linear<3, 4, T>, Tanh, Linear<4, 5, T>, GELU, Linear<5, 3, T>>;
    using Normed = Sequential<Linear<3, 4, T>, Sigmoid, LayerNorm<4, T>, Linear<4, 5, T>, SiLU, Linear<5, 3, T>>;
    const auto mse = [](const auto& net) { return of_vectors<T>(net, vector_of<T>(distant), MSE{}); };
    const auto huber = [](const auto& net) { return of_vectors<T>(net, vector_of<T>(distant), Huber{}); };
    const auto bce = [](const auto& net) { return of_vectors<T>(net, vector_of<T>(yes_or_no), BCEWithLogits{}); };
    const auto cross_entropy = [](const auto& net) { return of_vectors<T>(net, Token(2), CrossEntropy{}); };
    check_net<Smooth>("a net's MSE", mse);
    check_net<Smooth>("a net's CrossEntropy", cross_entropy);
    check_net<Normed>("a normed net's Huber", huber);
    check_net<Normed>("a normed net's BCEWithLogits", bce);
    check_net<Net<4, 3, topology::RNN, T>>("an RNN", [](const auto& net) { return of_sequence<4>(net); });
    check_net<Net<4, 3, topology::LSTM, T>>("an LSTM", [](const auto& net) { return of_sequence<4>(net); });
    check_net<Net<4, 3, topology::GRU, T>>("a GRU", [](const auto& net) { return of_sequence<4>(net); });
}

/// Trains a net of the lecture on a text as the lecture does.
template <class Symbols, class Trained>
void check_training(const char* text, int epochs, double lr, const char* loss, const char* right,
                    Verdict expected = Verdict::clean_success) {
    const auto tokens = Symbols::encode(repeat(text, 100));
    Trained net{};
    random::Torch rng{43052};
    net.initialize(rng);
    Adam<Trained> adam{{.lr = lr}};
    const auto learn = [&](const auto& data) {
        fit(net, data, CrossEntropy{}, adam, {.epochs = epochs});
        BOOST_TEST(static_cast<double>(cross_entropy(net, data)) == std::stod(loss),
                   boost::test_tools::tolerance(1e-3));
        BOOST_TEST(static_cast<double>(correct(net, data)) == std::stod(right));
        if constexpr (requires { verdict(net, data); }) BOOST_TEST((verdict(net, data) == expected));
    };
    if constexpr (requires { correct(net, tokens); }) learn(tokens);
    else learn(next_token<Symbols::size>(tokens));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fast_math_nets)

BOOST_AUTO_TEST_CASE(gradients_of_nets) {
    check_nets<float>();
    check_nets<double>();
}

BOOST_AUTO_TEST_CASE(the_lecture_has_its_losses) {
    using Abc = lecture::Abc;
    check_training<Alphabet<"abc">, Net<3, 1>>("abc", 5000, 1e-3, Abc::loss, Abc::correct, Verdict::forced_success);
    check_training<Alphabet<"abcd">, Net<4, 2>>("abcd", 5000, 1e-3, lecture::Abcd::loss, lecture::Abcd::correct);
    check_training<Alphabet<"Abcd">, Net<4, 2>>("AbAcAd", 5000, 1e-3, lecture::AbAcAd::loss, lecture::AbAcAd::correct,
                                                Verdict::failure);
    check_training<Alphabet<"abcde">, Net<5, 3>>("abcde", 5000, 1e-3, lecture::Abcde::loss, lecture::Abcde::correct);
}

BOOST_AUTO_TEST_CASE(nets_with_a_memory_have_the_losses_that_they_have_without_the_flags) {
    check_training<Alphabet<"Abcd">, Net<4, 3, topology::RNN>>("AbAcAd", 300, 0.01, ".252371", "500");
    check_training<Alphabet<"abcABC">, Net<6, 4, topology::LSTM>>("abcabC", 300, 0.01, ".244811", "499");
    check_training<Alphabet<"abAB">, Net<4, 4, topology::GRU>>("abaB", 300, 0.01, ".0109764", "399");
}

BOOST_AUTO_TEST_SUITE_END()
