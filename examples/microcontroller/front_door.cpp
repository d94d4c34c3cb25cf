// The rest of <unroll.hpp> on the device: other layers, losses, optimizers, precisions, windows, words, an ensemble,
// and PyTorch's generator. Each line is a fingerprint of all bits of what was trained.
#include <array>
#include <bit>
#include <cstdint>
#include <string_view>
#include <unroll.hpp>

#include "machine.hpp"

using namespace unroll;

void print_fingerprint(std::string_view what, const auto& net) {
    std::uint32_t fingerprint = 2166136261;
    net.parameters([&]<class Tensor>(std::string_view, const Tensor& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
            using Bytes = std::array<std::uint8_t, sizeof(typename Tensor::Scalar)>;
            for (const auto byte : std::bit_cast<Bytes>(tensor.elements()[i])) fingerprint = (fingerprint ^ byte) * 16777619;
        }
    });
    print(errors::Message{} << what << ": " << fingerprint);
}

template <class Net>
Net initialized(std::uint64_t seed) {
    random::Torch rng{seed};
    Net net{};
    net.initialize(rng);
    return net;
}

using Numbers = Words<"one", "two", "three">;
constexpr auto words = next_token<3>(Numbers::encode("one two three three one two one two three"));
constexpr auto contexts = next_token<2, 2>(Alphabet<"ab">::encode("aababbabaabb"));
constexpr Vector<float, 2> points[] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
constexpr Vector<float, 1> exclusive_or[] = {{0}, {1}, {1}, {0}};

void program() {
    auto of_words = initialized<Net<3, 2>>(1);
    AdamW<Net<3, 2>> adamw;
    fit(of_words, words, CrossEntropy{}, adamw, {.epochs = 100});
    print_fingerprint("words, AdamW", of_words);
    print(errors::Message{} << "loss " << cross_entropy(of_words, words) << ", accuracy " << accuracy(of_words, words)
                           << ", entropy " << words.entropy());

    auto precise = initialized<Net<3, 2, topology::Feedforward, double>>(2);
    Adam<decltype(precise)> adam;
    fit(precise, words, CrossEntropy{}, adam, {.epochs = 100});
    print_fingerprint("words, in double", precise);

    using OfWindows = Sequential<Embedding<2, 3, float, Window<2>>, Sigmoid, Linear<6, 2, float, Bias::none>>;
    auto of_windows = initialized<OfWindows>(3);
    SGD<OfWindows> sgd{{.lr = 0.1, .momentum = 0.9, .nesterov = true}};
    fit(of_windows, contexts, CrossEntropy{}, sgd, {.epochs = 100});
    print_fingerprint("windows, SGD", of_windows);

    using OfPoints = Sequential<Linear<2, 4>, ReLU, Linear<4, 1>>;
    auto of_points = initialized<OfPoints>(4);
    Adam<OfPoints> adam_of_points{{.lr = 0.01}};
    const Examples<Vector<float, 2>, Vector<float, 1>> examples{points, exclusive_or};
    fit(of_points, examples, MSE{}, adam_of_points, {.epochs = 100});
    print_fingerprint("points, MSE", of_points);

    Ensemble<Net<3, 1>, 3> nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    Adam<decltype(nets)> adam_of_nets{{.lr = 0.01}};
    fit(nets, words, CrossEntropy{}, adam_of_nets, {.epochs = 100});
    for (std::size_t i = 0; i < nets.size(); ++i) print_fingerprint("a member of three", nets.member(i));
}
