// Nets of different kinds, and how each is trained: by the compiler in constants.cpp, at run time in run_time.cpp.
#pragma once

#include <cstdint>
#include <unroll.hpp>

namespace in_the_compiler {

using namespace unroll;

/// A net with initial values from a seed, trained.
template <class Net, class Optimizer>
constexpr Net trained(std::uint64_t seed, const auto& data, const Optimizer& fresh, int epochs) {
    random::Torch rng{seed};
    Net net{};
    net.initialize(rng);
    Optimizer optimizer = fresh;
    fit(net, data, CrossEntropy{}, optimizer, {.epochs = epochs});
    return net;
}

/// The lecture's net.
struct Lecture {
    using Trained = Net<5, 3>;
    static constexpr Trained train(std::uint64_t seed) {
        const auto data = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 100)));
        return trained<Trained>(seed, data, Adam<Trained>{{.lr = 0.05}}, 60);
    }
};

/// Contexts of two symbols, of which few occur.
struct Contexts {
    using Trained = Sequential<Embedding<4, 3, float, Window<2>>, Tanh, Linear<6, 4, float, Bias::none>>;
    static constexpr Trained train(std::uint64_t seed) {
        const auto data = next_token<4, 2>(Alphabet<"Abcd">::encode(repeat("AbAcAd", 10)));
        return trained<Trained>(seed, data, SGD<Trained>{{.lr = 0.2, .momentum = 0.9, .nesterov = true}}, 30);
    }
};

struct InDouble {
    using Trained = Net<3, 2, topology::Feedforward, double>;
    static constexpr Trained train(std::uint64_t seed) {
        const auto data = next_token<3>(Alphabet<"가나다">::encode(repeat("가나다가", 10)));
        return trained<Trained>(seed, data, AdamW<Trained>{{.lr = 0.05}}, 30);
    }
};

/// Every layer, lines of memory longer than 16 numbers, and a letter that no letter follows.
struct Deep {
    using Trained = Sequential<Embedding<4, 3>, ReLU, Linear<3, 17>, Sigmoid, Linear<17, 4>>;
    static constexpr Trained train(std::uint64_t seed) {
        const auto data = next_token<4>(Alphabet<"abcd">::encode("abacabacaad"));
        return trained<Trained>(seed, data, Adam<Trained>{{.lr = 0.05, .weight_decay = 0.01}}, 8);
    }
};

/// Examples of vectors in shuffled mini-batches.
struct Regression {
    using Trained = Sequential<Linear<2, 5>, Tanh, Linear<5, 1>>;
    static constexpr Trained train(std::uint64_t seed) {
        Vector<float, 2> inputs[11]{};
        Vector<float, 1> targets[11]{};
        for (int i = 0; i < 11; ++i) {
            const float x = static_cast<float>(i - 5) / 4, y = static_cast<float>(i * i % 7 - 3) / 2;
            inputs[i] = {x, y};
            targets[i] = {x * y};
        }
        random::Torch order{seed + 1};
        DataLoader loader{Examples{std::span<const Vector<float, 2>>(inputs), std::span<const Vector<float, 1>>(targets)},
                          {.batch_size = 4, .shuffle = true}, order};
        random::Torch rng{seed};
        Trained net{};
        net.initialize(rng);
        Adam<Trained> adam{{.lr = 0.05}};
        fit(net, loader, MSE{}, adam, {.epochs = 10});
        return net;
    }
};

/// What the compiler made.
extern const Lecture::Trained lecture;
extern const Contexts::Trained contexts;
extern const InDouble::Trained in_double;
extern const Deep::Trained deep;
extern const Regression::Trained regression;

}  // namespace in_the_compiler
