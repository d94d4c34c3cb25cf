// How long is an epoch over many short sequences, a step for each batch: side by side in a block, or one after the other?
#include "recurrent.hpp"

using namespace unroll;

constexpr int epochs = 20, first_epochs = 2;

/// 256 pseudo-random texts of 3 to 13 tokens, about as long as names.
template <std::size_t Vocab>
Sequences<Token> texts() {
    Sequences<Token> sequences;
    std::uint32_t state = 1;
    const auto below = [&](std::uint32_t n) {
        state = (state * 1103515245u + 12345u) % 0x8000'0000u;
        return (state >> 8) % n;
    };
    for (int i = 0; i < 256; ++i) {
        std::vector<Token> text(3 + below(11));
        for (auto& token : text) token = below(Vocab);
        sequences.append(work::hidden(text));
    }
    return sequences;
}

/// 256 sequences of 20 vectors with one target each.
Sequences<Vector<float, 4>, Token> gestures() {
    Sequences<Vector<float, 4>, Token> sequences;
    std::uint32_t state = 1;
    for (int i = 0; i < 256; ++i) {
        std::vector<Vector<float, 4>> points(20);
        for (auto& point : points) {
            for (auto& number : point) {
                state = (state * 1103515245u + 12345u) % 0x8000'0000u;
                number = static_cast<float>(state) / 0x8000'0000u - 0.5f;
            }
        }
        sequences.append(work::hidden(points), Token(i % 3));
    }
    return sequences;
}

/// The loss and the gradient of a batch, one sequence after the other: as without Sequences.
template <class Model, class Data>
struct OneByOne {
    const Data& data;
    std::size_t batch;
    Model net = work::initial<Model>();

    float train(int count) {
        Adam<Model> adam;
        Unrolled<Model> room(64);
        Model grad{}, sum{};
        float losses = 0;
        for (int epoch = 0; epoch < count; ++epoch) {
            for (std::size_t first = 0; first < data.size(); first += batch) {
                const std::size_t end = first + batch < data.size() ? first + batch : data.size();
                std::size_t targets = 0;
                for (std::size_t i = first; i < end; ++i) targets += data[i].targets.size();
                const float share = 1 / static_cast<float>(targets);
                float loss = 0;
                sum = Model{};
                for (std::size_t i = first; i < end; ++i) {
                    loss += value_and_grad(net, data[i], CrossEntropy{Reduction::sum}, grad, room);
                    Model::parameters(
                        [&](std::string_view, auto& to, const auto& from) {
                            for (std::size_t k = 0; k < std::size(to.numbers); ++k) to.numbers[k] += share * from.numbers[k];
                        },
                        sum, grad);
                }
                adam.step(net, sum);
                losses += loss * share * static_cast<float>(batch) / static_cast<float>(data.size());
            }
        }
        return losses;
    }
};

/// As fit does it. The net and the optimizer are on the heap, since some are too big for a stack.
template <class Model, class Data>
struct InBlocks {
    const Data& data;
    std::size_t batch;
    std::unique_ptr<Model> net = std::make_unique<Model>(work::initial<Model>());

    float train(int count) {
        const auto adam = std::make_unique<Adam<Model>>();
        random::Torch rng{1};
        DataLoader loader{data, {.batch_size = batch}, rng};
        float losses = 0;
        fit(*net, loader, CrossEntropy{}, *adam, {.epochs = count}, [&](int, float loss) { losses += loss; });
        return losses;
    }
};

template <template <class, class> class Contestant, class Model, std::size_t Batch>
void names(benchmark::State& state) {
    const auto data = texts<Model::outputs>();
    work::epochs(state, epochs, [&] { return Contestant<Model, Sequences<Token>>{data, Batch}; }, 1, first_epochs);
}
template <template <class, class> class Contestant, class Model, std::size_t Batch>
void movements(benchmark::State& state) {
    const auto data = gestures();
    using Data = Sequences<Vector<float, 4>, Token>;
    work::epochs(state, epochs, [&] { return Contestant<Model, Data>{data, Batch}; }, 1, first_epochs);
}

using OfLetters = Net<27, 52, topology::GRU>;
using OfWords = Sequential<Embedding<64, 16>, GRU<16, 128>, Linear<128, 64>>;
using OfManyWords = Sequential<Embedding<64, 64>, LSTM<64, 256>, Linear<256, 64>>;
using OfMovements = Sequential<GRU<4, 16>, Linear<16, 3>>;

BENCHMARK(names<InBlocks, OfLetters, 16>)->Name("sequences/unroll/GRU 27x52, 16 at once");
BENCHMARK(names<OneByOne, OfLetters, 16>)->Name("sequences/one by one/GRU 27x52, 16 at once");
BENCHMARK(names<InBlocks, OfWords, 32>)->Name("sequences/unroll/GRU 16x128, 32 at once");
BENCHMARK(names<OneByOne, OfWords, 32>)->Name("sequences/one by one/GRU 16x128, 32 at once");
BENCHMARK(names<InBlocks, OfManyWords, 32>)->Name("sequences/unroll/LSTM 64x256, 32 at once");
BENCHMARK(movements<InBlocks, OfMovements, 32>)->Name("sequences/unroll/GRU 4x16, one target, 32 at once");
BENCHMARK(movements<OneByOne, OfMovements, 32>)->Name("sequences/one by one/GRU 4x16, one target, 32 at once");

BENCHMARK_MAIN();
