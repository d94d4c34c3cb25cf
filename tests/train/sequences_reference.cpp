#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <unroll.hpp>
#include <vector>

#include <reference/sequences.hpp>

using namespace unroll;
namespace torch = reference::sequences;

BOOST_AUTO_TEST_SUITE(train_sequences_reference)

/// Each token sees the next.
Sequences<Token> texts() {
    Sequences<Token> all;
    const std::uint32_t* next = torch::tokens;
    for (const std::size_t length : torch::lengths) {
        const std::vector<Token> text(next, next + length + 1);
        all.append(text);
        next += length + 1;
    }
    return all;
}

template <class T>
using Pair = Vector<T, 2>;

template <class T>
std::vector<Pair<T>> pairs(const float*& next, std::size_t count) {
    std::vector<Pair<T>> vectors(count);
    for (auto& vector : vectors)
        for (std::size_t i = 0; i < 2; ++i) vector[i] = static_cast<T>(*next++);
    return vectors;
}

template <class T>
Sequences<Pair<T>, Token> with_one_target() {
    Sequences<Pair<T>, Token> all;
    const float* inputs = torch::last_inputs;
    for (std::size_t i = 0; i < std::size(torch::lengths); ++i) {
        const auto xs = pairs<T>(inputs, torch::lengths[i]);
        all.append(xs, Token(torch::last_targets[i]));
    }
    return all;
}

template <class T>
Sequences<Pair<T>, Pair<T>> with_vectors() {
    Sequences<Pair<T>, Pair<T>> all;
    const float *inputs = torch::vectors_inputs, *targets = torch::vectors_targets;
    for (const std::size_t length : torch::lengths) {
        const auto xs = pairs<T>(inputs, length + 3);
        auto ys = pairs<T>(targets, length + 1);
        ys.insert(ys.begin(), 2, Pair<T>{-1, 1});  // the first two do not count
        all.append(xs, ys, {.skip = 2});
    }
    return all;
}

/// How far the losses of 100 steps are off, relative to PyTorch's in double.
template <class Net, class Data, class Loss>
double losses_off(Net net, const Data& data, const Loss& loss, std::span<const double> losses) {
    Adam<Net> adam{{.lr = 1e-2}};
    double off = 0;
    fit(net, data, loss, adam, {.epochs = 100}, [&](int epoch, auto now) {
        off = std::max(off, std::abs(static_cast<double>(now) / losses[static_cast<std::size_t>(epoch)] - 1));
    });
    return off;
}

template <class Net, class Data, class Doubles, class Loss>
void agrees(const Data& data, const Doubles& doubles, const Loss& loss, std::span<const float> initial,
            std::span<const double> gradient, std::span<const double> losses) {
    using Exact = typename Net::template rebind<double>;
    const std::vector<double> exact_initial(initial.begin(), initial.end());
    Exact exact{};
    exact.copy_from(std::span(exact_initial));
    const auto [value, grad] = value_and_grad(exact, doubles, loss);
    BOOST_TEST(std::abs(value / losses[0] - 1) < 1e-12);
    std::vector<double> numbers(Exact::parameter_count);
    grad.copy_to(std::span(numbers));
    double worst = 0, largest = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        worst = std::max(worst, std::abs(numbers[i] - gradient[i]));
        largest = std::max(largest, std::abs(gradient[i]));
    }
    BOOST_TEST(worst < 1e-12 * largest);

    // In float PyTorch's own losses are off by up to 1e-4: Adam makes steps of gradients that are rounding errors.
    Net net{};
    net.copy_from(initial);
    const double off = losses_off(net, data, loss, losses);
    BOOST_TEST_MESSAGE("off: gradient " << worst / largest << ", losses in float " << off);
    BOOST_TEST(off < 2e-4);
}

#define AGREES(Net, data, doubles, loss, name) \
    agrees<Net>(data, doubles, loss, torch::name##_initial, torch::name##_gradient, torch::name##_losses)

BOOST_AUTO_TEST_CASE(each_token_sees_the_next) {
    const auto data = texts();
    constexpr CrossEntropy mean{}, sum{.reduction = Reduction::sum};
    using OfRnn = Net<5, 7, topology::RNN>;
    using OfLstm = Net<5, 7, topology::LSTM>;
    using OfGru = Net<5, 7, topology::GRU>;
    AGREES(OfRnn, data, data, mean, rnn_mean);
    AGREES(OfRnn, data, data, sum, rnn_sum);
    AGREES(OfLstm, data, data, mean, lstm_mean);
    AGREES(OfLstm, data, data, sum, lstm_sum);
    AGREES(OfGru, data, data, mean, gru_mean);
    AGREES(OfGru, data, data, sum, gru_sum);
}

BOOST_AUTO_TEST_CASE(one_target_belongs_to_the_last_position) {
    const auto data = with_one_target<float>();
    const auto doubles = with_one_target<double>();
    using OfRnn = Sequential<RNN<2, 7>, Linear<7, 3>>;
    using OfLstm = Sequential<LSTM<2, 7>, Linear<7, 3>>;
    using OfGru = Sequential<GRU<2, 7>, Linear<7, 3>>;
    AGREES(OfRnn, data, doubles, CrossEntropy{}, rnn_last);
    AGREES(OfLstm, data, doubles, CrossEntropy{}, lstm_last);
    AGREES(OfGru, data, doubles, CrossEntropy{}, gru_last);
}

BOOST_AUTO_TEST_CASE(skipped_positions_have_no_loss) {
    const auto data = with_vectors<float>();
    const auto doubles = with_vectors<double>();
    using OfRnn = Sequential<RNN<2, 7>, Linear<7, 2>>;
    using OfLstm = Sequential<LSTM<2, 7>, Linear<7, 2>>;
    using OfGru = Sequential<GRU<2, 7>, Linear<7, 2>>;
    AGREES(OfRnn, data, doubles, MSE{}, rnn_vectors);
    AGREES(OfLstm, data, doubles, MSE{}, lstm_vectors);
    AGREES(OfGru, data, doubles, MSE{}, gru_vectors);
}

BOOST_AUTO_TEST_CASE(a_way_ahead_and_one_back_stand_side_by_side) {
    const auto data = with_vectors<float>();
    const auto doubles = with_vectors<double>();
    using OfRnn = Sequential<Bidirectional<RNN<2, 7>>, Linear<14, 2>>;
    using OfLstm = Sequential<Bidirectional<LSTM<2, 7>>, Linear<14, 2>>;
    using OfGru = Sequential<Bidirectional<GRU<2, 7>>, Linear<14, 2>>;
    AGREES(OfRnn, data, doubles, MSE{}, rnn_both_ways);
    AGREES(OfLstm, data, doubles, MSE{}, lstm_both_ways);
    AGREES(OfGru, data, doubles, MSE{}, gru_both_ways);
}

/// Sequence i of 21 begins with token i.
Sequences<Token> numbered() {
    Sequences<Token> all;
    for (std::uint32_t i = 0; i < 21; ++i) all.append(std::vector<Token>{Token(i), Token(0)});
    return all;
}

BOOST_AUTO_TEST_CASE(batches_have_the_order_of_pytorch) {
    const auto all = numbered();
    random::Torch rng{43052};
    DataLoader loader{all, {.batch_size = 4, .shuffle = true}, rng};
    std::vector<std::size_t> order;
    for (int epoch = 0; epoch < 3; ++epoch) {
        loader.start_epoch();
        for (std::size_t i = 0; i < loader.batches(); ++i)
            for (const std::size_t number : loader.batch(i)) order.push_back(number);
    }
    BOOST_TEST(order == torch::three_epochs_of_batches, boost::test_tools::per_element());
}

template <class Length>
void splits_as(const Length (&lengths)[3], std::span<const std::size_t> order, std::span<const std::size_t> sizes) {
    random::Torch rng{43052};
    std::size_t next = 0;
    const auto parts = random_split(numbered(), lengths, rng);
    for (std::size_t part = 0; part < 3; ++part) {
        BOOST_TEST(parts[part].size() == sizes[part]);
        for (const auto sequence : parts[part]) BOOST_TEST(sequence.inputs[0].index == order[next++]);
    }
    BOOST_TEST(next == order.size());
}

BOOST_AUTO_TEST_CASE(parts_are_those_of_pytorch) {
    splits_as({.7, .2, .1}, torch::split_by_fractions, torch::sizes_by_fractions);
    splits_as({12, 6, 3}, torch::split_by_numbers, torch::sizes_by_numbers);
}

BOOST_AUTO_TEST_SUITE_END()
