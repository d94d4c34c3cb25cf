// Running and training a net allocates nothing. Every allocation of the test program is counted here.
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <span>
#include <unroll.hpp>
#include <utility>
#include <vector>

namespace {

std::size_t allocations = 0;

void* allocate(std::size_t size, std::size_t alignment) {
    ++allocations;
    void* memory = std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
    if (memory == nullptr) throw std::bad_alloc{};
    return memory;
}

// Not inlined, or g++ sees memory of `operator new` given to `free` and takes that for a mistake.
[[gnu::noinline]] void release(void* memory) { std::free(memory); }

}  // namespace

// The array and the nothrow forms call these.
void* operator new(std::size_t size) { return allocate(size, __STDCPP_DEFAULT_NEW_ALIGNMENT__); }
void* operator new(std::size_t size, std::align_val_t alignment) {
    return allocate(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }

using namespace unroll;

namespace {

using Letters = Alphabet<"abcde">;

template <class Work>
std::size_t allocations_of(Work work) {
    const std::size_t before = allocations;
    work();
    return allocations - before;
}

template <class Net>
Net initialized() {
    random::Torch rng{43052};
    Net net{};
    net.initialize(rng);
    return net;
}

const Transitions<5> data = next_token<5>(Letters::encode(repeat("abcde", 100)));

}  // namespace

BOOST_AUTO_TEST_SUITE(train_allocations)

BOOST_AUTO_TEST_CASE(the_counter_counts) {
    std::vector<Token> tokens;
    BOOST_TEST(allocations_of([&] { tokens = Letters::encode("abcde"); }) == 1u);
    BOOST_TEST(tokens.size() == 5u);
}

BOOST_AUTO_TEST_CASE(forward_and_backward) {
    const auto net = initialized<Net<5, 3>>();
    Net<5, 3> grad{};
    Token next;
    const std::size_t made = allocations_of([&] {
        next = argmax(softmax(net.forward(Letters::encode('a'))));
        const auto trace = net.trace(next);
        net.backward(trace, trace.y, grad);
    });
    BOOST_TEST(made == 0u);
    BOOST_TEST(Letters::decode(next).size() == 1u);
}

BOOST_AUTO_TEST_CASE(value_and_grad_and_step) {
    auto net = initialized<Net<5, 3>>();
    Adam<Net<5, 3>> adam{};
    SGD<Net<5, 3>> sgd{{.lr = 0.1, .momentum = 0.9}};
    const std::size_t made = allocations_of([&] {
        auto [loss, grad] = value_and_grad(net, data, CrossEntropy{});
        adam.step(net, grad);
        loss = value_and_grad(net, data, CrossEntropy{}, grad);
        sgd.step(net, grad);
    });
    BOOST_TEST(made == 0u);
}

BOOST_AUTO_TEST_CASE(epochs_over_a_table) {
    auto net = initialized<Net<5, 3>>();
    Adam<Net<5, 3>> adam{};
    int seen = 0;
    float loss = 0;
    double right = 0;
    const std::size_t made = allocations_of([&] {
        fit(net, data, CrossEntropy{}, adam, {.epochs = 10}, [&](int, float) { ++seen; });
        loss = cross_entropy(net, data);
        right = accuracy(net, data);
    });
    BOOST_TEST(made == 0u);
    BOOST_TEST(seen == 10);
    BOOST_TEST(loss > 0);
    BOOST_TEST(right >= 0);
}

BOOST_AUTO_TEST_CASE(epochs_of_an_ensemble) {
    Ensemble<Net<5, 3>, 5> nets{};
    for (std::size_t i = 0; i < nets.size(); ++i) nets.member(i, initialized<Net<5, 3>>());
    Adam<decltype(nets)> adam{};
    BOOST_TEST(allocations_of([&] { fit(nets, data, CrossEntropy{}, adam, {.epochs = 10}); }) == 0u);
}

BOOST_AUTO_TEST_CASE(epochs_over_mini_batches) {
    auto net = initialized<Sequential<Linear<2, 3>, Tanh, Linear<3, 1>>>();
    const std::vector<Vector<float, 2>> inputs{{0.f, 0.f}, {0.f, 1.f}, {1.f, 0.f}, {1.f, 1.f}, {2.f, 1.f}};
    const std::vector<Vector<float, 1>> targets{{0.f}, {1.f}, {1.f}, {0.f}, {1.f}};
    const Examples examples{inputs, targets};
    random::Torch rng{1};
    DataLoader loader{examples, {.batch_size = 2, .shuffle = true}, rng};
    AdamW<decltype(net)> adam{};
    BOOST_TEST(allocations_of([&] { fit(net, examples, MSE{}, adam, {.epochs = 2}); }) == 0u);
    BOOST_TEST(allocations_of([&] { fit(net, loader, MSE{}, adam, {.epochs = 2}); }) == 0u);
}

BOOST_AUTO_TEST_CASE(text_that_is_generated_into_a_span) {
    const auto net = initialized<Net<5, 3, topology::LSTM>>();
    auto state = net.initial_state();
    random::Torch rng{1};
    std::vector<Token> tokens(20);
    BOOST_TEST(allocations_of([&] { generate(net, state, 0, std::span(tokens), 1, rng); }) == 0u);
    BOOST_TEST(allocations_of([&] { tokens = generate(net, state, 0, 20, 1, rng); }) == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
