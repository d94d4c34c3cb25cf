#include <boost/test/unit_test.hpp>
#include <array>
#include <memory>
#include <span>
#include <string>
#include <type_traits>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

// Data without a name move in, and data with a name are looked at. Under AddressSanitizer a view of data that are gone
// is an error; without it the numbers differ from those of the same data with names.

namespace {

using Letters = Alphabet<"abcde">;
using Memory = Net<5, 3, topology::RNN>;
using Plain = Net<5, 3>;

const std::string pattern = "abcdeedcba and so on, longer than what a string holds in itself";

std::vector<Token> make_text() { return Letters::encode(repeat("abcde", 10)); }
const std::vector<Token> make_constant_text() { return make_text(); }
std::vector<Token> make_inputs() { return {1, 2, 3, 4, 0}; }
std::vector<Token> make_targets() { return {2, 3, 4, 0, 1}; }

template <class Net>
constexpr Net start() {
    random::Torch rng{7};
    Net net{};
    net.initialize(rng);
    return net;
}

// The memory that a temporary had is somebody else's.
void overwrite() {
    for (std::size_t size = 8; size <= 1024; size += 8) {
        auto bytes = std::make_unique<volatile char[]>(size);
        for (std::size_t i = 0; i < size; ++i) bytes[i] = 'x';
    }
}

template <class Net, class Data>
float trained(const Data& data) {
    overwrite();
    Net net = start<Net>();
    Adam<Net> adam{{.lr = 0.01}};
    return fit(net, data, CrossEntropy{}, adam, {.epochs = 3});
}

template <class Data>
Data copy_of(const Data& data) {
    return data;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(train_temporaries)

BOOST_AUTO_TEST_CASE(a_text_in_windows) {
    const auto text = make_text();
    const float expected = trained<Memory>(truncated(text, 7));
    const auto data = truncated(make_text(), 7);
    BOOST_TEST(trained<Memory>(data) == expected);
    const auto constant = truncated(make_constant_text(), 7);
    BOOST_TEST(trained<Memory>(constant) == expected);
    const auto of_sequence = truncated(next_tokens(make_text()), 7);
    BOOST_TEST(trained<Memory>(of_sequence) == expected);
    const auto sequence = next_tokens(make_text());
    const auto of_named = truncated(sequence, 7);
    BOOST_TEST(trained<Memory>(of_named) == expected);
    auto copy = std::make_unique<std::remove_const_t<decltype(data)>>(truncated(make_text(), 7));
    const auto second = *copy;
    copy.reset();
    BOOST_TEST(trained<Memory>(second) == expected);
    const auto all = truncated(make_text(), 7).sequence();
    BOOST_TEST(trained<Memory>(all) == trained<Memory>(text));
    BOOST_TEST(trained<Memory>(truncated(make_text(), 7)) == expected);  // in one expression too
    const auto window = data.window(1);
    BOOST_TEST((window.size() == 7 && window.inputs[0] == text[7]));
    const auto of_none = truncated(make_text(), 7).window(1);
    BOOST_TEST(trained<Memory>(of_none) == trained<Memory>(window));

    static_assert(std::is_same_v<decltype(truncated(text, 7)), Truncated<Sequence<Token, Token>>>);
    static_assert(std::is_same_v<decltype(truncated(sequence, 7)), Truncated<Sequence<Token, Token>>>);
    static_assert(std::is_same_v<decltype(truncated(std::span(text), 7)), Truncated<Sequence<Token, Token>>>);
    static_assert(std::is_trivially_copyable_v<decltype(truncated(text, 7))>);
}

BOOST_AUTO_TEST_CASE(next_tokens_of_a_text) {
    const auto text = make_text();
    const float expected = trained<Memory>(text);
    const auto data = next_tokens(make_text());
    BOOST_TEST(trained<Memory>(data) == expected);
    BOOST_TEST((data.size() == text.size() - 1 && data.inputs[1] == text[1] && data.targets[1] == text[2]));
    const auto copy = copy_of(next_tokens(make_text()));
    BOOST_TEST(trained<Memory>(copy) == expected);
    const auto moved = [] {
        auto inside = next_tokens(make_text());
        return copy_of(inside);
    }();
    BOOST_TEST(trained<Memory>(moved) == expected);
    Ensemble<Memory, 3> nets{};
    BOOST_TEST(evaluate(nets, data, CrossEntropy{}) == evaluate(nets, text, CrossEntropy{}),
               boost::test_tools::per_element());
    BOOST_TEST(accuracy(start<Memory>(), data) == accuracy(start<Memory>(), text));
    BOOST_TEST(trained<Memory>(next_tokens(make_text())) == expected);

    const auto fixed = next_tokens(std::array<Token, 4>{0, 1, 2, 3});
    const std::array<Token, 4> named{0, 1, 2, 3};
    BOOST_TEST(trained<Memory>(fixed) == trained<Memory>(named));
    static_assert(fixed.inputs.size() == 3);

    static_assert(std::is_same_v<decltype(next_tokens(text)), Sequence<Token, Token>>);
    static_assert(std::is_same_v<decltype(next_tokens(std::span(text))), Sequence<Token, Token>>);
    static_assert(std::is_same_v<decltype(next_tokens(named)), Sequence<Token, Token, NoState, 3>>);
    static_assert(std::is_trivially_copyable_v<Sequence<Token, Token>>);
    static_assert(sizeof(Sequence<Token, Token>) == 2 * sizeof(std::span<Token>));
}

BOOST_AUTO_TEST_CASE(a_sequence_of_inputs_and_targets) {
    const auto x = make_inputs(), y = make_targets();
    const Sequence views{x, y};
    const float expected = trained<Memory>(views);
    const Sequence data{make_inputs(), make_targets()};
    const Sequence half{x, make_targets()};
    const Sequence other_half{make_inputs(), y};
    BOOST_TEST(trained<Memory>(data) == expected);
    BOOST_TEST(trained<Memory>(half) == expected);
    BOOST_TEST(trained<Memory>(other_half) == expected);
    const Sequence arrays{std::array<Token, 5>{1, 2, 3, 4, 0}, std::array<Token, 5>{2, 3, 4, 0, 1}};
    BOOST_TEST(trained<Memory>(arrays) == expected);
    static_assert(std::is_same_v<decltype(views), const Sequence<Token, Token>>);
    static_assert(std::is_same_v<decltype(Sequence{std::span(x), std::span(y)}), Sequence<Token, Token>>);

    // The state in front is always a copy.
    const auto make_state = [] {
        auto state = Memory::initial_state();
        start<Memory>().forward(Token(2), state);
        return state;
    };
    const auto state = make_state();
    const float after = trained<Memory>(views.from(state));
    const auto of_view = views.from(make_state());
    BOOST_TEST(trained<Memory>(of_view) == after);
    const auto of_temporary = Sequence{make_inputs(), make_targets()}.from(make_state());
    BOOST_TEST(trained<Memory>(of_temporary) == after);
    const auto of_named = data.from(make_state());
    static_assert(decltype(of_named)::is_view && !decltype(of_temporary)::is_view);
    BOOST_TEST(trained<Memory>(of_named) == after);
    const auto all_in_one = Sequence{make_inputs(), make_targets(), make_state()};
    BOOST_TEST(trained<Memory>(all_in_one) == after);
    const auto in_windows = truncated(next_tokens(make_text()).from(make_state()), 5);
    const auto text = make_text();
    BOOST_TEST(trained<Memory>(in_windows) == trained<Memory>(truncated(next_tokens(text).from(state), 5)));
}

BOOST_AUTO_TEST_CASE(examples) {
    const auto x = make_inputs(), y = make_targets();
    const Examples views{x, y};
    const float expected = trained<Plain>(views);
    const Examples data{make_inputs(), make_targets()};
    const Examples half{x, make_targets()};
    const Examples other_half{make_inputs(), y};
    BOOST_TEST(trained<Plain>(data) == expected);
    BOOST_TEST(trained<Plain>(half) == expected);
    BOOST_TEST(trained<Plain>(other_half) == expected);
    BOOST_TEST(cross_entropy(start<Plain>(), data) == cross_entropy(start<Plain>(), views));
    BOOST_TEST(accuracy(start<Plain>(), data) == accuracy(start<Plain>(), views));
    BOOST_TEST(value_and_grad(start<Plain>(), data, CrossEntropy{}).loss ==
               value_and_grad(start<Plain>(), views, CrossEntropy{}).loss);
    const Examples arrays{std::array<Token, 5>{1, 2, 3, 4, 0}, std::array<Token, 5>{2, 3, 4, 0, 1}};
    BOOST_TEST(trained<Plain>(arrays) == expected);
    auto pointer = std::make_unique<std::remove_const_t<decltype(arrays)>>(arrays);
    const auto copy = *pointer;
    pointer.reset();
    BOOST_TEST(trained<Plain>(copy) == expected);
    BOOST_TEST(trained<Plain>(Examples{make_inputs(), make_targets()}) == expected);
    float visited = 0;
    detail::visit_examples<Plain>(data.view(), CrossEntropy{}, [&](const auto&, const auto&, const auto&) { ++visited; });
    BOOST_TEST(visited > 0);

    const auto prepared = prepare<Plain>(Examples{make_inputs(), make_targets()}, CrossEntropy{});
    BOOST_TEST(trained<Plain>(prepared) == expected);

    const auto takes_views = [](const Examples<Token, Token>& some) { return some.inputs.data(); };
    BOOST_TEST(takes_views(data) == data.inputs.data());

    static_assert(std::is_same_v<decltype(views), const Examples<Token, Token>>);
    static_assert(std::is_same_v<decltype(Examples{std::span(x), std::span(y)}), Examples<Token, Token>>);
    static_assert(std::is_trivially_copyable_v<Examples<Token, Token>>);
    static_assert(sizeof(Examples<Token, Token>) == 2 * sizeof(std::span<Token>));
}

BOOST_AUTO_TEST_CASE(windows_of_a_text) {
    const auto text = make_text();
    const auto named = windows<2>(text);
    const Examples views{named.inputs, named.targets};
    const Examples data{windows<2>(make_text()).inputs, windows<2>(make_text()).targets};
    static_assert(decltype(views)::is_view && !decltype(data)::is_view);
    using Net2 = Sequential<Embedding<5, 2, float, Window<2>>, Tanh, Linear<4, 5>>;
    BOOST_TEST(trained<Net2>(data) == trained<Net2>(views));
}

BOOST_AUTO_TEST_CASE(a_loader) {
    const auto x = make_inputs(), y = make_targets();
    const auto fitted = [](auto& loader) {
        overwrite();
        Plain net = start<Plain>();
        Adam<Plain> adam{};
        const float loss = fit(net, loader, CrossEntropy{}, adam, {.epochs = 3});
        return loss + fit(net, loader, CrossEntropy{}, adam, {.epochs = 0}) + cross_entropy(net, loader.examples());
    };
    const DataLoaderOptions options{.batch_size = 2, .shuffle = true};
    random::Torch rng{1};
    DataLoader views{Examples{x, y}, options, rng};
    const float expected = fitted(views);
    static_assert(std::is_same_v<decltype(views), DataLoader<Token, Token, random::Torch>>);

    random::Torch again{1};
    DataLoader loader{Examples{make_inputs(), make_targets()}, options, again};
    const auto copy = std::make_unique<decltype(loader)>(loader);
    BOOST_TEST(fitted(loader) == expected);
    again = random::Torch{1};
    BOOST_TEST(fitted(*copy) == expected);

    const Examples named{make_inputs(), make_targets()};
    again = random::Torch{1};
    DataLoader of_named{named, options, again};
    static_assert(std::is_same_v<decltype(of_named), DataLoader<Token, Token, random::Torch>>);
    BOOST_TEST(fitted(of_named) == expected);
    again = random::Torch{1};
    Plain net = start<Plain>();
    Adam<Plain> adam{};
    fit(net, DataLoader{Examples{make_inputs(), make_targets()}, options, again}, CrossEntropy{}, adam, {.epochs = 3});
}

BOOST_AUTO_TEST_CASE(a_repeated_text) {
    const auto data = repeat(std::string(pattern), 3);
    const auto copy = copy_of(repeat(std::string(pattern), 3));
    overwrite();
    const std::string expected = pattern + pattern + pattern;
    BOOST_TEST(std::string(data.begin(), data.end()) == expected);
    BOOST_TEST(std::string(copy.begin(), copy.end()) == expected);
    BOOST_TEST((data.size() == expected.size() && data[1] == 'b' && data.pattern() == pattern && !data.empty()));
    const auto small = repeat(std::string("abc"), 2);  // which a string holds in itself
    const auto small_copy = small;
    BOOST_TEST((Letters::encode(small_copy) == Letters::encode("abcabc")));
    BOOST_TEST((Letters::encode(repeat(std::string("abc"), 2)) == Letters::encode("abcabc")));
    BOOST_TEST((Words<"one", "two">::encode(repeat(std::string("one two "), 2)).size() == 4u));
    BOOST_CHECK_THROW(repeat(std::string("abcd"), static_cast<std::size_t>(-1)), Error);
    std::string named = "abc";
    static_assert(std::is_same_v<decltype(repeat(named, 2)), Repeat>);
    static_assert(std::is_same_v<decltype(repeat(std::string_view("abc"), 2)), Repeat>);
    static_assert(std::is_same_v<decltype(repeat("abc", 2)), Repeat>);
}

BOOST_AUTO_TEST_CASE(optimizers_take_a_temporary_in) {
    const auto table = next_token<5>(make_text());
    const auto fitted = [&](auto& optimizer) {
        overwrite();
        Plain net = start<Plain>();
        return fit(net, table, CrossEntropy{}, optimizer, {.epochs = 5});
    };
    Adam<Plain> first{{.lr = 0.1}}, second{{.lr = 0.1}};
    ClipGradNorm by_norm{first, 0.1};
    ClipGradValue by_value{second, 0.01};
    const float norm = fitted(by_norm), value = fitted(by_value);
    static_assert(std::is_same_v<decltype(by_norm), ClipGradNorm<Adam<Plain>>>);
    static_assert(std::is_same_v<decltype(by_norm.optimizer), Adam<Plain>&>);

    ClipGradNorm its_own{Adam<Plain>{{.lr = 0.1}}, 0.1};
    ClipGradNorm copy = its_own;
    BOOST_TEST(fitted(its_own) == norm);
    BOOST_TEST(its_own.optimizer.steps == 5u);  // where a checkpoint finds it
    BOOST_TEST(copy.optimizer.steps == 0u);
    BOOST_TEST(fitted(copy) == norm);
    ClipGradValue values_own{Adam<Plain>{{.lr = 0.1}}, 0.01};
    BOOST_TEST(fitted(values_own) == value);

    Adam<Plain> third{{.lr = 0.1}};
    LayerRates named{third, freeze<0>(), layer_rate<2>(0.5)};
    ClipGradNorm around{named, 0.1};
    const float rates = fitted(around);
    ClipGradNorm nested{LayerRates{Adam<Plain>{{.lr = 0.1}}, freeze<0>(), layer_rate<2>(0.5)}, 0.1};
    static_assert(std::is_same_v<decltype(named), LayerRates<Adam<Plain>, 0, 2>>);
    const auto moved = std::make_unique<decltype(nested)>(std::move(nested));
    BOOST_TEST(fitted(*moved) == rates);
    BOOST_TEST(moved->optimizer.optimizer.steps == 5u);

    // A schedule, and what observes, of an optimizer that moved in.
    ClipGradNorm scheduled{Adam<Plain>{{.lr = 0.1}}, 0.1};
    StepLR schedule{scheduled.optimizer, {.step_size = 1}};
    Plain net = start<Plain>();
    fit(net, table, CrossEntropy{}, scheduled, {.epochs = 3}, observers(StepLR{scheduled.optimizer, {.step_size = 2}}, schedule));
    BOOST_TEST(scheduled.optimizer.options.lr < 0.1);

    Ensemble<Plain, 3> nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    ClipGradNorm of_nets{SGD<Ensemble<Plain, 3>>{{.lr = 0.1}}, 0.1};
    fit(nets, table, CrossEntropy{}, of_nets, {.epochs = 2});
    BOOST_TEST(of_nets.optimizer.steps[2] == 2u);
}

BOOST_AUTO_TEST_CASE(in_the_compiler) {
    constexpr float loss = [] {
        const auto data = truncated(Letters::encode("abcdeabcde"), 4);
        Memory net = start<Memory>();
        ClipGradNorm clipped{SGD<Memory>{{.lr = 0.1}}, 1.0};
        return fit(net, data, CrossEntropy{}, clipped, {.epochs = 1});
    }();
    static_assert(loss > 1 && loss < 3);
    static_assert([] {
        const Examples data{std::array<Token, 2>{0, 1}, std::vector<Token>(2, Token(1))};
        return cross_entropy(Plain{}, data);
    }() > 1.6f);
}

BOOST_AUTO_TEST_SUITE_END()
