#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_dropout)

constexpr detail::ExamplesDraw first{.seed = 0, .step = 0, .numbers = {}};
constexpr auto dropped(auto layer, const auto& x, const detail::ExamplesDraw& draw = first, std::size_t index = 0) {
    return layer.forward(x, draw.of_layer<true>(index)).y;
}

BOOST_AUTO_TEST_CASE(a_net_predicts_as_if_it_had_no_dropout) {
    constexpr Vector<float, 3> x{1, -2, 3};
    static_assert(Dropout<>{}.forward(x) == x && Layer<Dropout<>> && DropsUnits<Dropout<>>);
    static_assert(std::is_same_v<Dropout<>, Dropout<0.5>> && Dropout<0.2>::name() == "Dropout");
    Dropout<> grad;
    BOOST_TEST((Dropout<>{}.backward(x, x, x, grad) == x));
}

BOOST_AUTO_TEST_CASE(a_word_for_each_unit_tells_whether_it_is_dropped) {
    // Philox of zeros: 0.3990, 0.8805, 0.7357, 0.6055.
    constexpr Vector<float, 4> x{1, 2, 3, -4};
    static_assert(dropped(Dropout<>{}, x) == Vector<float, 4>{0, 4, 6, -8});
    static_assert(dropped(Dropout<0.75>{}, Vector<double, 4>{1, 2, 3, -4}) == Vector<double, 4>{0, 8, 0, 0});
    static_assert(dropped(Dropout<0>{}, x) == x && dropped(Dropout<1>{}, x) == Vector<float, 4>{});
    const auto trace = Dropout<>{}.forward(x, first.of_layer<true>(0));
    Dropout<> grad;
    BOOST_TEST((Dropout<>{}.backward(x, trace, Vector<float, 4>{1, 1, -1, 3}, grad) == Vector<float, 4>{0, 2, -2, 6}));
    static_assert(Dropout<0.1>::kept<float> == 1 / 0.9f);  // as PyTorch divides
    static_assert(Dropout<0.25>::below_p == 1 << 22 && Dropout<0.2>::below_p == 3355444);
}

BOOST_AUTO_TEST_CASE(nan_is_dropped_as_by_pytorch) {
    const auto y = dropped(Dropout<>{}, Vector<float, 4>{__builtin_nanf(""), 0, 0, 0});
    BOOST_TEST(y[0] != y[0]);
}

BOOST_AUTO_TEST_CASE(units_are_dropped_with_probability_p_and_independently) {
    constexpr std::size_t units = 64, examples = 512;
    constexpr double n = units * examples, p = 0.2;
    Vector<float, units> ones{};
    for (float& one : ones) one = 1;
    const auto drops = [&](std::uint64_t seed, std::uint64_t step, std::size_t layer, std::size_t example) {
        return dropped(Dropout<p>{}, ones, Draw{seed, step}.of({example}), layer);
    };
    std::size_t count = 0, together[6] = {};
    for (std::size_t e = 0; e < examples; ++e) {
        constexpr std::uint64_t far = 1ull << 32;
        const auto here = drops(1, 2, 3, e);
        const Vector<float, units> others[]{drops(far + 1, 2, 3, e), drops(1, far + 2, 3, e), drops(2, 2, 3, e),
                                            drops(1, 3, 3, e),       drops(1, 2, 4, e),       drops(1, 2, 3, e + 1)};
        for (std::size_t i = 0; i < units; ++i) {
            count += here[i] == 0;
            for (std::size_t o = 0; o < std::size(others); ++o) together[o] += here[i] == 0 && others[o][i] == 0;
        }
    }
    BOOST_TEST(std::abs(static_cast<double>(count) - n * p) < 3 * std::sqrt(n * p * (1 - p)), count);
    for (const std::size_t both : together) {
        BOOST_TEST(std::abs(static_cast<double>(both) - n * p * p) < 3 * std::sqrt(n * p * p * (1 - p * p)), both);
    }
}

template <class D, class T>
using NetWith = Sequential<Embedding<5, 3, T>, Tanh, D, Linear<3, 5, T>>;

const auto table = next_token<5>(Alphabet<"abcde">::encode("abcdeabacada"));

BOOST_AUTO_TEST_CASE(gradients_are_derivatives_of_what_is_left) {
    using Net = NetWith<Dropout<0.4>, double>;
    Net net{}, grad{}, unused{};
    laws::Samples(1).fill_parameters(net);
    const Draw draw{.seed = 5, .step = 7};
    value_and_grad(net, table, CrossEntropy{}, grad, draw);
    BOOST_TEST(laws::differing_bits(grad, value_and_grad(net, table, CrossEntropy{}).grad) > 0u);
    Net::parameters(
        [&](std::string_view name, auto& tensor, const auto& gradient) {
            for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
                double& number = tensor.elements()[i];
                const double before = number, h = 1e-5;
                number = before + h;
                const double up = value_and_grad(net, table, CrossEntropy{}, unused, draw);
                number = before - h;
                const double down = value_and_grad(net, table, CrossEntropy{}, unused, draw);
                number = before;
                BOOST_TEST(std::abs((up - down) / (2 * h) - gradient.elements()[i]) < 1e-8, name << ' ' << i);
            }
        },
        net, grad);
}

BOOST_AUTO_TEST_CASE(with_p_of_0_a_net_trains_as_without_dropout) {
    NetWith<Dropout<0>, double> with{};
    Sequential<Embedding<5, 3, double>, Tanh, Linear<3, 5, double>> without{};
    laws::Samples(1).fill_parameters(with);
    laws::Samples(1).fill_parameters(without);
    Adam<decltype(with)> adam{{.lr = 0.05}};
    Adam<decltype(without)> same{{.lr = 0.05}};
    const double loss = fit(with, table, CrossEntropy{}, adam, {.epochs = 5, .seed = 1});
    BOOST_TEST(loss == fit(without, table, CrossEntropy{}, same, {.epochs = 5}));
    BOOST_TEST(
        (with.layer<0>().weight == without.layer<0>().weight && with.layer<3>().weight == without.layer<2>().weight));
}

BOOST_AUTO_TEST_SUITE_END()
