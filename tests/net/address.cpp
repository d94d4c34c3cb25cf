#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <memory>
#include <new>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_address)

template <class Net>
struct Training {
    Net net{};
    Adam<Net> adam{{.lr = 0.05}};
    Net grad{};
    float loss = 0;

    void run(const Transitions<5>& table, const Examples<Token, Token>& pairs) {
        laws::Samples(3).fill_parameters(net);
        for (int epoch = 0; epoch < 3; ++epoch) {
            loss = value_and_grad(net, table, CrossEntropy{}, grad);
            adam.step(net, grad);
            loss = value_and_grad(net, pairs, CrossEntropy{}, grad);
            adam.step(net, grad);
        }
    }
};

/// Trains at every cache line of a page, with examples that begin at any token.
template <class Net>
void learns_the_same_everywhere() {
    static_assert(alignof(Net) == detail::storage_alignment && alignof(Training<Net>) == detail::storage_alignment);
    constexpr std::size_t page = 4096, some_tokens = 37;
    struct alignas(page) Memory {
        std::byte bytes[page + sizeof(Training<Net>)];
    };
    const auto memory = std::make_unique<Memory>();
    std::vector<Token> tokens(some_tokens + page / detail::storage_alignment + 1);
    const auto table = next_token<5>(Alphabet<"abcde">::encode("abcdeabdceabecd"));

    Training<Net> expected;
    for (std::size_t offset = 0; offset < page; offset += detail::storage_alignment) {
        const std::span<Token> text(tokens.data() + offset / detail::storage_alignment, some_tokens + 1);
        laws::Samples samples(5);
        for (Token& token : text) token = samples.bits() % 5;
        const Examples pairs{text.first(some_tokens), text.last(some_tokens)};
        auto& training = *new (memory->bytes + offset) Training<Net>;
        training.run(table, pairs);
        if (offset == 0) expected = training;
        BOOST_TEST(laws::same_bits(training.loss, expected.loss));
        BOOST_TEST(laws::differing_bits(training.net, expected.net) == 0u);
        BOOST_TEST(laws::differing_bits(training.adam.exp_avg_sq, expected.adam.exp_avg_sq) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(changes_no_bit) {
    learns_the_same_everywhere<Net<5, 3>>();
    learns_the_same_everywhere<Sequential<Embedding<5, 17>, ReLU, Linear<17, 5, float, Bias::none>>>();
}

BOOST_AUTO_TEST_CASE(is_aligned_on_the_heap) {
    const auto aligned = [](const void* address) { return reinterpret_cast<std::uintptr_t>(address) % detail::storage_alignment == 0; };
    std::vector<Net<1, 1>> nets(3);
    for (const auto& net : nets) BOOST_TEST(aligned(&net.layer<2>().bias[0]));
    BOOST_TEST(aligned(std::make_unique<Ensemble<Net<5, 3>, 5>>().get()));
}

BOOST_AUTO_TEST_CASE(of_copied_numbers_is_any) {
    using Small = Net<5, 3>;
    std::vector<float> numbers(Small::parameter_count + 16), copies(Small::parameter_count + 16);
    laws::Samples(1).fill(numbers);
    for (std::size_t offset = 0; offset <= 16; ++offset) {
        Small net{};
        net.copy_from(std::span(numbers).subspan(offset, Small::parameter_count));
        net.copy_to(std::span(copies).subspan(16 - offset, Small::parameter_count));
        BOOST_TEST(std::equal(numbers.begin() + static_cast<std::ptrdiff_t>(offset), numbers.end() - static_cast<std::ptrdiff_t>(16 - offset),
                              copies.begin() + static_cast<std::ptrdiff_t>(16 - offset)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
