#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <errors.hpp>
#include <string>
#include <unroll.hpp>
#include <unroll/io/checkpoint.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_checkpoint)

using Letters = Alphabet<"abc">;
const auto data = next_token<Letters::size>(Letters::encode(repeat("abc", 10)));
using Small = Net<3, 2>;

const auto of_cross_entropy = [](const Small& net) { return value_and_grad(net, data, CrossEntropy{}).grad; };
const auto of_half_the_squares = [](const auto& net) { return net; };

void train(auto& net, auto& optimizer, auto gradient, int steps) {
    for (int i = 0; i < steps; ++i) optimizer.step(net, gradient(net));
}

template <class Optimizer>
void require_same_state(const Optimizer& a, const Optimizer& b) {
    Optimizer::state([](std::string_view, const auto& x, const auto& y) { BOOST_TEST((x == y)); }, a, b);
}

/// Trained with a stop in the middle, of which only the file and the options are left: the same bits as without it.
template <class Optimizer, class TheNet>
void goes_on(TheNet start, auto gradient, const typename Optimizer::Options& options) {
    const Sandbox sandbox;
    TheNet without = start, with = start;
    Optimizer never_stopped(options), first(options);
    train(without, never_stopped, gradient, 20);

    train(with, first, gradient, 7);
    save_checkpoint(sandbox / "training.safetensors", with, first, {{"epoch", "7"}});
    TheNet after{};
    Optimizer second(options);
    load_checkpoint(sandbox / "training.safetensors", after, second);
    BOOST_TEST((after == with));
    BOOST_TEST((second.steps == first.steps));
    BOOST_TEST(!(after == without));
    train(after, second, gradient, 13);
    BOOST_TEST((after == without));
    BOOST_TEST((second.steps == never_stopped.steps));
    require_same_state(second, never_stopped);

    const SafetensorsFile file(sandbox / "training.safetensors");
    BOOST_TEST(file.metadata().at("epoch") == "7");
    BOOST_TEST(file.metadata().at("optimizer") == Optimizer::name());
    TheNet alone{};
    load_safetensors(sandbox / "training.safetensors", alone, {.allow_extra = true});
    BOOST_TEST((alone == with));
}

Small initial() {
    random::Torch rng{43052};
    Small net{};
    net.initialize(rng);
    return net;
}

BOOST_AUTO_TEST_CASE(a_training_goes_on_to_the_same_bits) {
    goes_on<Adam<Small>>(initial(), of_cross_entropy, {.lr = 0.1});
    goes_on<AdamW<Small>>(initial(), of_half_the_squares, {.lr = 0.1});
    goes_on<SGD<Small>>(initial(), of_half_the_squares, {.lr = 0.1, .momentum = 0.9, .dampening = 0.5});
}

using Five = Ensemble<Small, 5>;  // more than a register of 16 bytes holds

BOOST_AUTO_TEST_CASE(of_an_ensemble_too) {
    Five nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    goes_on<Adam<Five>>(nets, of_half_the_squares, {.lr = std::array{0.1, 0.2, 0.3, 0.4, 0.5}});
    goes_on<RMSprop<Five>>(nets, of_half_the_squares,
                           {.momentum = std::array{0.1, 0.2, 0.3, 0.4, 0.5}, .centered = true});
}

BOOST_AUTO_TEST_CASE(dropout_counts_on_from_the_optimizers_steps) {
    using Dropping = Sequential<Embedding<3, 2>, Dropout<0.3>, Linear<2, 3>>;
    const auto fit_epochs = [](Dropping& net, Adam<Dropping>& adam, int epochs) {
        fit(net, data, CrossEntropy{}, adam, {.epochs = epochs, .seed = 5});
    };
    const Sandbox sandbox;
    Dropping without{}, after{};
    random::Torch rng{1};
    without.initialize(rng);
    Dropping with = without;
    Adam<Dropping> never_stopped, first, second;
    fit_epochs(without, never_stopped, 9);
    fit_epochs(with, first, 4);
    save_checkpoint(sandbox / "a", with, first);
    load_checkpoint(sandbox / "a", after, second);
    fit_epochs(after, second, 5);
    BOOST_TEST((after == without));
}

BOOST_AUTO_TEST_CASE(the_tensors_have_names_that_tell_what_they_are) {
    const Sandbox sandbox;
    Adam<Five> adam;
    adam.steps = {1, 2, 3, 4, 5};
    save_checkpoint(sandbox / "a", Five{}, adam);
    std::string names;
    SafetensorsFile file(sandbox / "a");
    for (const auto& [name, tensor] : file.tensors())
        names += name + ' ' + std::string(name_of(tensor.dtype)) + ' ' + text_of(tensor.shape) + '\n';
    BOOST_TEST(names ==
               "0.weight F32 [5, 3, 2]\n2.bias F32 [5, 3]\n2.weight F32 [5, 3, 2]\n"
               "optimizer.beta1_power F64 [5]\noptimizer.beta2_power F64 [5]\n"
               "optimizer.exp_avg.0.weight F32 [5, 3, 2]\noptimizer.exp_avg.2.bias F32 [5, 3]\n"
               "optimizer.exp_avg.2.weight F32 [5, 3, 2]\noptimizer.exp_avg_sq.0.weight F32 [5, 3, 2]\n"
               "optimizer.exp_avg_sq.2.bias F32 [5, 3]\noptimizer.exp_avg_sq.2.weight F32 [5, 3, 2]\n"
               "optimizer.step I64 [5]\n");
    const std::string steps = file.bytes(file.tensors().at("optimizer.step"));
    for (std::size_t i = 0; i < 5; ++i)
        BOOST_TEST(detail::number_at<std::int64_t>(steps, i, Dtype::I64) == std::int64_t(i + 1));
}

/// Loading fails with this message, and changes nothing.
void is_rejected(const Sandbox& sandbox, const std::string& message) {
    Small net = initial();
    SGD<Small> optimizer;
    train(net, optimizer, of_half_the_squares, 1);
    const Small before = net;
    const SGD<Small> optimizer_before = optimizer;
    CHECK_ERROR(load_checkpoint(sandbox / "a", net, optimizer), (sandbox / "a").string() + message);
    BOOST_TEST((net == before));
    require_same_state(optimizer, optimizer_before);
}

BOOST_AUTO_TEST_CASE(another_optimizer_or_none_is_an_error) {
    const Sandbox sandbox;
    save_checkpoint(sandbox / "a", initial(), Adam<Small>());
    is_rejected(sandbox, ", optimizer: expected SGD, got \"Adam\"");
    BOOST_TEST((AdamW<Small>::name() == "AdamW"));  // whose tensors are Adam's
    save_safetensors(sandbox / "a", initial());
    is_rejected(sandbox, ", optimizer: expected SGD, got none");
    save_safetensors(sandbox / "a", initial(), {{"optimizer", "SGD"}});
    is_rejected(sandbox, ", tensor \"optimizer.momentum_buffer.0.weight\": expected [3, 2], got none");
}

BOOST_AUTO_TEST_CASE(a_negative_count_is_an_error) {
    const Sandbox sandbox;
    SGD<Small> sgd;
    sgd.steps = static_cast<std::uint64_t>(-1);
    save_checkpoint(sandbox / "a", initial(), sgd);
    is_rejected(sandbox, ", tensor \"optimizer.step\": expected counts, got a negative number");
}

BOOST_AUTO_TEST_SUITE_END()
