// Gestures: a GRU tells circles, lines and zigzags apart, of different lengths and with noise, that the program draws.
// Usage: gestures [folder]
#include <cmath>
#include <numbers>
#include <unroll.hpp>
#include <unroll/report/console.hpp>
#include <unroll/report/plot.hpp>

using namespace unroll;

using Step = Vector<float, 2>;  // how far a hand moves
using Gestures = Sequences<Step, Token>;
const std::vector<std::string> kinds{"circle", "line", "zigzag"};

/// Steps of a gesture of a kind, in any direction: 12 to 30 of them, and noise.
std::vector<Step> draw(std::uint32_t kind, random::Torch& rng) {
    std::vector<Step> steps(12 + rng() % 19);
    Vector<float, 2> start{};
    rng.uniform(start, 0, 2 * std::numbers::pi);
    for (std::size_t t = 0; t < steps.size(); ++t) {
        const float part = static_cast<float>(t) / static_cast<float>(steps.size());
        float direction = start[0];
        if (kind == 0) direction += 2 * std::numbers::pi_v<float> * part * (start[1] < 3 ? 1.f : -1.f);
        if (kind == 2) direction += static_cast<int>(part * 6) % 2 == 0 ? .8f : -.8f;
        rng.normal(steps[t], 0, .5);
        steps[t] = {steps[t][0] + std::cos(direction), steps[t][1] + std::sin(direction)};
    }
    return steps;
}

int main(int argc, char** argv) {
    random::Torch rng{43052};
    Gestures gestures;
    for (std::uint32_t i = 0; i < 1500; ++i)
        gestures.append(draw(i % 3, rng), Token(i % 3));  // one target: of the last step
    const auto [train, held_out] = random_split(gestures, {.8, .2}, rng);

    using Model = Sequential<GRU<2, 16>, Linear<16, 3>>;
    auto net = initialized<Model>(rng);
    Adam<Model> adam{{.lr = 1e-2}};
    DataLoader loader{train, {.batch_size = 32, .shuffle = true}, rng};
    fit(net, loader, CrossEntropy{}, adam, {.epochs = 10},
        [](int epoch, float loss) { std::cout << "epoch " << epoch + 1 << ": loss " << decimal(loss, 4) << '\n'; });
    std::cout << "right in " << decimal(100 * accuracy(net, held_out), 1) << " % of " << held_out.size()
              << " held-out gestures\n";

    std::vector<std::vector<int>> taken_for(3, std::vector<int>(3));  // [kind][kind that the net says]
    for (const auto gesture : held_out) {
        auto state = net.initial_state();
        Vector<float, 3> logits{};
        for (const Step& step : gesture.inputs) logits = net.forward(step, state);
        ++taken_for[gesture.targets[0].index][argmax(logits).index];
    }
    Plot plot(400, 330);
    plot.text("how often a gesture (row) is taken for each", 200, 24, 12);
    plot.axes(90, 390, 70, 310);
    for (const auto axis : {"x", "x2"}) plot.range(axis, -.5, 2.5);
    plot.range("y", 2.5, -.5);
    plot.commands("unset colorbox\nunset xtics\nset x2tics\nset palette defined (0 '#ffffff', 1 '#ff8080')");
    for (const auto axis : {"x2", "y"}) plot.labels(axis, kinds, 11);
    plot.commands("set style fill solid 1\n$cells << END");
    for (std::size_t i = 0; i < 9; ++i) plot.commands(i % 3, ' ', i / 3, ' ', taken_for[i / 3][i % 3]);
    plot.commands(
        "END\nplot $cells using 1:2:(0.5):(0.5):3 with boxxyerror fc palette notitle, '' with labels notitle");
    plot.draw(std::string(argc > 1 ? argv[1] : ".") + "/gestures");
    return accuracy(net, held_out) > .9 ? 0 : 1;
}
