// Gestures: a GRU tells circles, lines and zigzags apart, of different lengths and with noise, that the program draws.
// Usage: gestures [folder]
#include <cmath>
#include <numbers>
#include <unroll.hpp>
#include <unroll/report/console.hpp>
#include <unroll/report/grid_figure.hpp>

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

    // How often a gesture, in its row, is taken for each kind: shares of its row.
    std::vector<std::vector<double>> taken_for(3, std::vector<double>(3)), shares = taken_for;
    for (const auto gesture : held_out) {
        auto state = net.initial_state();
        Vector<float, 3> logits{};
        for (const Step& step : gesture.inputs) logits = net.forward(step, state);
        ++taken_for[gesture.targets[0].index][argmax(logits).index];
    }
    for (std::size_t i = 0; i < 3; ++i) {
        std::cout << kinds[i] << "\tis taken for";
        for (std::size_t j = 0; j < 3; ++j) {
            shares[i][j] = taken_for[i][j] / (taken_for[i][0] + taken_for[i][1] + taken_for[i][2]);
            std::cout << "  " << kinds[j] << ' ' << taken_for[i][j];
        }
        std::cout << '\n';
    }
    const Activations confusion{kinds, kinds, shares, shares, shares};
    draw_grid({confusion}, "Gestures, and what they are taken for",
              std::string(argc > 1 ? argv[1] : ".") + "/gestures");
    return accuracy(net, held_out) > .9 ? 0 : 1;
}
