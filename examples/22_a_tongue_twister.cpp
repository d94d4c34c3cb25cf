// 22. A text of your own, here in Hangul: 간장 공장 공장장, the head of the soy sauce factory. What comes after 장, only
// the past tells.
#include <filesystem>
#include <iostream>
#include <unroll.hpp>
#include <unroll/report/activations.hpp>
#include <unroll/report/curves.hpp>
#include <unroll/report/figure.hpp>
#include <unroll/report/memory_figure.hpp>

using namespace unroll;

int main(int argc, char** argv) {
    std::cout << "\n=== 22. A text of your own ===\n";
    const std::filesystem::path folder = argc > 1 ? argv[1] : ".";
    using Letters = AlphabetOf<"간장공장공장장">;  // 간, 장 and 공
    const auto tokens = Letters::encode(repeat("간장공장공장장", 60));
    const auto held_out = Letters::encode(repeat("공장장간장공장", 3));

    random::Torch rng{43052};
    auto net = initialized<Net<Letters::size, 4, topology::LSTM>>(rng);
    Adam<decltype(net)> adam{{.lr = 0.02}};
    Curves losses{"epoch", "loss", {"training", "held out: begins elsewhere"}};
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 300}, [&](int, float loss) {
        losses.append({loss, cross_entropy(net, held_out)});
    });
    std::cout.precision(3);
    std::cout << "loss " << losses.numbers().back()[0] << ", right " << 100 * accuracy(net, tokens) << " %\n";

    const Activations seen = activations<Letters>(net, tokens);
    draw_vis2(seen, 5, folder / "22_a_tongue_twister_vis2");  // from -5, blue, to 5, red
    draw_memory(seen, folder / "22_a_tongue_twister_over_time");
    draw_curves(losses, folder / "22_a_tongue_twister_losses");
    save_csv(folder / "22_a_tongue_twister_losses.csv", losses);

    std::cout << "after 간장 comes ";
    for (const Token token : generate(net, {.start = Letters::encode("간장"), .limit = 12, .top_k = 1}, rng))
        std::cout << Letters::decode(token);
    std::cout << '\n';
    return accuracy(net, tokens) == 1 ? 0 : 1;
}
