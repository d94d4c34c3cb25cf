// No call needs more than 1 MiB of stack beyond its arguments and results: each kind runs in a thread that has no more.
#include <pthread.h>
#include <array>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <type_traits>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

namespace {

// Sanitizers put red zones around each variable and keep those of inlined functions apart.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool is_sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(undefined_behavior_sanitizer)
constexpr bool is_sanitized = true;
#else
constexpr bool is_sanitized = false;
#endif
#else
constexpr bool is_sanitized = false;
#endif

// What pthreads keep there, and the frames of the test.
constexpr std::size_t margin = 64 * 1024;

/// Runs work in a thread with a stack of 1 MiB, the margin, and what the caller keeps there; a stack that is too small
/// ends the program.
template <class Work>
void on_small_stack(Work work, std::size_t of_caller = 0) {
    constexpr std::size_t page = 4096;
    const std::size_t bytes = (1024 * 1024 + margin + of_caller) / page * page;
    pthread_attr_t attributes;
    BOOST_REQUIRE(pthread_attr_init(&attributes) == 0);
    BOOST_REQUIRE(pthread_attr_setstacksize(&attributes, is_sanitized ? 64 * bytes : bytes) == 0);
    pthread_t thread{};
    const auto run = [](void* it) -> void* {
        (*static_cast<Work*>(it))();
        return nullptr;
    };
    BOOST_REQUIRE(pthread_create(&thread, &attributes, run, &work) == 0);
    BOOST_REQUIRE(pthread_join(thread, nullptr) == 0);
    pthread_attr_destroy(&attributes);
}

template <std::size_t Vocab>
std::vector<Token> text(std::size_t size) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < size; ++i) tokens.push_back(i * i % Vocab);
    return tokens;
}

/// README's first program, its net on the heap.
template <std::size_t Vocab>
void learn_a_table() {
    using Model = Net<Vocab, 3>;
    const auto tokens = text<Vocab>(2000);
    const auto net = std::make_unique<Model>();
    const auto adam = std::make_unique<Adam<Model>>(AdamOptions{.lr = 1e-2});
    double before = 0, after = 0, entropy = 0;
    on_small_stack(
        [&] {
            const auto data = next_token<Vocab>(tokens);
            TransitionCounter<Vocab> counter;
            counter.append(tokens);
            if (!(counter.transitions() == data)) return;
            random::Torch rng{43052};
            net->initialize(rng);
            entropy = data.entropy();
            before = cross_entropy(*net, data);
            fit(*net, data, CrossEntropy{}, *adam, {.epochs = 3});
            after = cross_entropy(*net, data) + 0 * accuracy(*net, data);
        },
        sizeof(Transitions<Vocab>) + sizeof(TransitionCounter<Vocab>));
    BOOST_TEST(after < before);
    BOOST_TEST(entropy < after);
}

/// A net whose parts are all on the heap, on examples.
template <std::size_t Vocab, class T>
void learn_examples() {
    using Model = Net<Vocab, 3, topology::Feedforward, T>;
    const auto tokens = text<Vocab>(40);
    const auto net = std::make_unique<Model>(), grad = std::make_unique<Model>();
    const auto adam = std::make_unique<Adam<Model>>(AdamOptions{.lr = 1e-2});
    std::vector<Vector<T, Vocab>> outputs(tokens.size());
    std::vector<Token> written(3);
    double before = 0, after = 0, again = 0;
    on_small_stack([&] {
        const std::span all(tokens);
        const Examples data(all.first(all.size() - 1), all.subspan(1));
        random::Torch rng{43052};
        net->initialize(rng);
        before = cross_entropy(*net, data);
        again = value_and_grad(*net, data, CrossEntropy{}, *grad);
        adam->step(*net, *grad);
        fit(*net, data, CrossEntropy{}, *adam, {.epochs = 2});
        after = cross_entropy(*net, data) + 0 * accuracy(*net, data);
        net->forward(tokens, outputs);
        generate(*net, tokens[0], std::span<Token>(written), 1.0, rng);
    });
    BOOST_TEST(after < before);
    BOOST_TEST(again == before);
    BOOST_TEST((outputs[1] == net->forward(tokens[1])));
}

/// Vectors of many numbers.
template <class Model, std::size_t In, std::size_t Out, class Loss>
void learn_vectors(const Loss& loss) {
    const auto net = std::make_unique<Model>();
    const auto sgd = std::make_unique<SGD<Model>>(SGDOptions{.lr = 1e-6});
    std::vector<Vector<float, In>> inputs(20);
    std::vector<Vector<float, Out>> targets(inputs.size()), outputs(inputs.size());
    random::Torch random_inputs{1};
    for (auto& input : inputs) random_inputs.uniform(input.elements(), 0, 1);
    double before = 0, after = 0;
    on_small_stack([&] {
        const Examples data(inputs, targets);
        random::Torch rng{43052};
        net->initialize(rng);
        before = evaluate(*net, data, loss);
        fit(*net, data, loss, *sgd, {.epochs = 2});
        after = evaluate(*net, data, loss);
        net->forward(inputs, outputs);
    });
    BOOST_TEST(after <= before);
}

template <class Model>
void learn_a_sequence() {
    const auto tokens = text<30>(50);
    const auto net = std::make_unique<Model>();
    const auto adam = std::make_unique<Adam<Model>>(AdamOptions{.lr = 1e-3});
    double before = 0, after = 0;
    on_small_stack([&] {
        random::Torch rng{43052};
        net->initialize(rng);
        before = cross_entropy(*net, tokens);
        fit(*net, tokens, CrossEntropy{}, *adam, {.epochs = 2});
        fit(*net, truncated(tokens, 20), CrossEntropy{}, *adam, {.epochs = 1});
        after = cross_entropy(*net, tokens) + 0 * accuracy(*net, tokens);
    });
    BOOST_TEST(after < before);
}

/// Many sequences, all at once and in batches, in parts and prepared beforehand.
template <class Model, std::size_t Vocab>
void learn_sequences() {
    Sequences<Token> all;
    for (std::size_t i = 0; i < 20; ++i) all.append(text<Vocab>(3 + i));
    const auto net = std::make_unique<Model>(), grad = std::make_unique<Model>();
    const auto adam = std::make_unique<Adam<Model>>(AdamOptions{.lr = 1e-3});
    double before = 0, after = 0, again = 0;
    on_small_stack([&] {
        random::Torch rng{43052};
        net->initialize(rng);
        before = cross_entropy(*net, all);
        again = value_and_grad(*net, all, CrossEntropy{}, *grad);
        const auto prepared = std::make_unique<decltype(prepare<Model>(all, CrossEntropy{}))>(
            prepare<Model>(all, CrossEntropy{}));
        DataLoader batches(all, {.batch_size = 6, .shuffle = true}, rng);
        fit(*net, batches, CrossEntropy{}, *adam, {.epochs = 1});
        fit(*net, all, CrossEntropy{}, *adam, {.epochs = 2});
        after = cross_entropy(*net, all) + 0 * accuracy(*net, all);
    });
    BOOST_TEST(after < before);
    BOOST_TEST(again == before);
}

/// Examples in batches.
template <std::size_t Vocab>
void learn_batches() {
    using Model = Net<Vocab, 3>;
    const auto tokens = text<Vocab>(60);
    const auto net = std::make_unique<Model>();
    const auto adam = std::make_unique<Adam<Model>>(AdamOptions{.lr = 1e-2});
    double before = 0, after = 0;
    on_small_stack([&] {
        const std::span all(tokens);
        const Examples data(all.first(all.size() - 1), all.subspan(1));
        random::Torch rng{43052};
        net->initialize(rng);
        before = cross_entropy(*net, data);
        DataLoader batches(data, {.batch_size = 7, .shuffle = true}, rng);
        fit(*net, batches, CrossEntropy{}, *adam, {.epochs = 2});
        after = cross_entropy(*net, data);
    });
    BOOST_TEST(after < before);
}

/// Vectors in batches, which the loader copies.
template <class Model, std::size_t In, std::size_t Out>
void learn_batches_of_vectors() {
    const auto net = std::make_unique<Model>();
    const auto sgd = std::make_unique<SGD<Model>>(SGDOptions{.lr = 1e-6});
    std::vector<Vector<float, In>> inputs(20);
    std::vector<Vector<float, Out>> targets(inputs.size());
    double before = 0, after = 0;
    on_small_stack([&] {
        random::Torch rng{43052};
        for (auto& input : inputs) rng.uniform(input.elements(), 0, 1);
        net->initialize(rng);
        before = evaluate(*net, Examples(inputs, targets), MSE{});
        DataLoader batches(Examples(inputs, targets), {.batch_size = 6, .shuffle = true}, rng);
        fit(*net, batches, MSE{}, *sgd, {.epochs = 2});
        after = evaluate(*net, Examples(inputs, targets), MSE{});
    });
    BOOST_TEST(after <= before);
}

/// A sequence that is prepared before it is learned.
template <class Model>
void prepare_a_sequence() {
    const auto tokens = text<30>(50);
    bool is_ready = false;
    on_small_stack([&] {
        auto prepared = prepare<Model>(tokens, CrossEntropy{});
        is_ready = prepared.data.size() == 49;
        const std::span<const Token, 5> few(tokens.data(), 5);
        const auto in_place = prepare<Model>(few, CrossEntropy{});
        is_ready = is_ready && in_place.data.size() == 4;
    }, sizeof(prepare<Model>(std::declval<std::span<const Token, 5>&>(), CrossEntropy{})));
    BOOST_TEST(is_ready);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(train_stack)

BOOST_AUTO_TEST_CASE(a_table_of_any_vocabulary) {
    learn_a_table<300>();
    learn_a_table<362>();  // the last one whose counts stand in the table itself
    learn_a_table<700>();
    learn_a_table<1000>();
    learn_a_table<2000>();
}

BOOST_AUTO_TEST_CASE(examples_of_any_vocabulary) {
    learn_examples<1000, float>();
    learn_examples<5000, float>();
    learn_examples<50257, float>();
    learn_examples<50257, double>();
}

BOOST_AUTO_TEST_CASE(long_vectors) {
    learn_vectors<Sequential<Linear<20000, 4>>, 20000, 4>(MSE{});
    learn_vectors<Sequential<Linear<8, 4000>, LayerNorm<4000>, GELU, Linear<4000, 8>>, 8, 8>(Huber{});
    learn_vectors<Sequential<Linear<1000, 64>, Tanh, Linear<64, 1000>>, 1000, 1000>(BCEWithLogits{});
}

BOOST_AUTO_TEST_CASE(many_units_with_a_state) { learn_a_sequence<Net<30, 256, topology::LSTM>>(); }

BOOST_AUTO_TEST_CASE(sequences_of_any_vocabulary_and_units) {
    learn_sequences<Net<30, 256, topology::LSTM>, 30>();
    learn_sequences<Net<5000, 8, topology::RNN>, 5000>();
    learn_sequences<Sequential<Embedding<3000, 500>, RNN<500, 20>, Linear<20, 3000>>, 3000>();
}

BOOST_AUTO_TEST_CASE(batches_of_any_size) {
    learn_batches<20000>();
    learn_batches_of_vectors<Sequential<Linear<5000, 4>>, 5000, 4>();
    learn_batches_of_vectors<Sequential<Linear<8, 2000>, Tanh, Linear<2000, 800>>, 8, 800>();
}

BOOST_AUTO_TEST_CASE(a_prepared_sequence) {
    prepare_a_sequence<Net<30, 16, topology::GRU>>();
    prepare_a_sequence<Net<30, 150, topology::LSTM>>();
}

BOOST_AUTO_TEST_CASE(a_sequence_whose_size_is_known) {
    using Model = Net<30, 150, topology::LSTM>;
    const auto tokens = text<30>(50);
    const auto net = std::make_unique<Model>();
    const auto adam = std::make_unique<Adam<Model>>(AdamOptions{.lr = 1e-3});
    double before = 0, after = 0;
    on_small_stack([&] {
        const std::span<const Token, 5> few(tokens.data(), 5);
        random::Torch rng{43052};
        net->initialize(rng);
        before = cross_entropy(*net, few);
        fit(*net, few, CrossEntropy{}, *adam, {.epochs = 2});
        after = cross_entropy(*net, few) + 0 * accuracy(*net, few);
    });
    BOOST_TEST(after < before);
}

BOOST_AUTO_TEST_CASE(many_nets_of_64_symbols) {
    using Nets = Ensemble<Net<64, 32>, 40>;
    const auto nets = std::make_unique<Nets>();
    const auto adam = std::make_unique<Adam<Nets>>(AdamOptions{.lr = 1e-2});
    const auto tables = std::make_unique<std::array<Transitions<64>, 40>>();
    for (auto& table : *tables) table = next_token<64>(text<64>(500));
    std::array<float, 40> before{}, after{}, observed{};
    on_small_stack([&] {
        nets->initialize([](std::size_t i) { return random::Torch{static_cast<std::uint32_t>(i)}; });
        before = cross_entropy(*nets, *tables);
        fit(*nets, *tables, CrossEntropy{}, *adam, {.epochs = 2});
        observed = fit(*nets, (*tables)[0], CrossEntropy{}, *adam, {.epochs = 2}, [](int, const auto&) {});
        after = cross_entropy(*nets, *tables);
    });
    BOOST_TEST(after[39] < observed[39]);
    BOOST_TEST(observed[0] < before[0]);
}

BOOST_AUTO_TEST_CASE(small_nets_need_no_heap_and_stay_plain_values) {
    static_assert(std::is_trivially_copyable_v<Transitions<362>> && !detail::stands_on_heap<Net<64, 32>>);
    static_assert(!detail::stands_on_heap<detail::WeightedTransitions<float, 80, 1>>);
    auto big = next_token<700>(text<700>(100));
    const auto copy = big;
    big.add(1, 2);
    BOOST_TEST(copy.total() == 99u);
    auto moved = std::move(big);
    BOOST_TEST(moved.total() == 100u);
    BOOST_TEST((big + copy).total() == 199u);  // what is moved from is still a table
}

BOOST_AUTO_TEST_SUITE_END()
