// Names: counted bigrams, a net on windows, an RNN, an LSTM and a GRU learn the same names, and write new ones.
// Usage: names [folder [file]], where each line of the file is a name of letters from a to z, as those of Debian's
// miscfiles: zgrep -v - /usr/share/dict/propernames.gz | tr A-Z a-z > names.txt. Without a file the names are made up.
#include <cmath>
#include <unroll.hpp>
#include <unroll/io/lines.hpp>
#include <unroll/report/console.hpp>
#include <unroll/report/curves.hpp>
#include "names/made_up.hpp"

using namespace unroll;

using Letters = Alphabet<".abcdefghijklmnopqrstuvwxyz">;  // a name ends with a dot, Token 0, and begins behind one
using Bigrams = Sequential<Embedding<27, 27>>;
using OnThree = Sequential<Embedding<27, 10, float, Window<3>>, Linear<30, 200>, Tanh, Linear<200, 27>>;
using Parts = std::array<Sequences<Token>, 3>;  // what trains, what chooses, and what is held out

random::Torch generator{43052};
std::vector<std::vector<double>> curves(10);  // [epoch][model]: the losses on the part that chooses

/// Names as a net takes them: as they are, or each letter with the three in front of it, or as a table of pairs.
template <class Net>
auto data_for(const Sequences<Token>& names) {
    std::vector<Window<3>> threes;
    Transitions<27> pairs{};
    for (const auto& [inputs, targets, start] : names)
        for (std::size_t t = 0; t < inputs.size(); ++t) {
            pairs.add(inputs[t], targets[t]);
            threes.push_back({t < 2 ? Token() : inputs[t - 2], t < 1 ? Token() : inputs[t - 1], inputs[t]});
        }
    if constexpr (Net::is_recurrent) return names;
    else if constexpr (std::is_same_v<Net, Bigrams>) return pairs;
    else return Examples{std::move(threes), std::vector(names.targets().begin(), names.targets().end())};
}

/// Prints a net's losses, and twenty names that it writes.
template <class Net>
void show(const std::string& model, const Net& net, const Parts& parts) {
    for (std::cout << '\n' << model; const auto& part : parts)
        std::cout << '\t' << decimal(cross_entropy(net, data_for<Net>(part)), 4);
    std::cout << "\n   ";
    for (int i = 0; i < 20; ++i, std::cout << ' ') {
        auto state = net.initial_state();
        const auto logits = [&](const Window<3>& seen) {
            if constexpr (std::is_same_v<Net, OnThree>) return net.forward(seen);
            else return net.forward(seen[2], state);
        };
        for (Window<3> seen{}; (seen = {seen[1], seen[2], next_by(logits(seen), 1, generator)})[2] != Token();)
            std::cout << Letters::decode(seen[2]);
    }
}

/// Trains a net on the first part.
template <class Net>
void learn(const std::string& model, const Parts& parts) {
    auto net = initialized<Net>(generator);
    Adam<Net> adam{{.lr = 3e-3}};
    ExponentialLR schedule{adam, {.gamma = .8}};
    DataLoader loader{data_for<Net>(parts[0]), {.batch_size = 32, .shuffle = true}, generator};
    for (auto& losses : curves) {
        fit(net, loader, CrossEntropy{}, adam, {.epochs = 1}, schedule);
        losses.push_back(cross_entropy(net, data_for<Net>(parts[1])));
    }
    show(model, net, parts);
}

int main(int argc, char** argv) {
    const std::string folder = argc > 1 ? argv[1] : ".";  // of the figure
    Sequences<Token> names;
    load_lines(argc > 2 ? argv[2] : made_up_names(folder + "/names.txt", generator), Letters{}, names, {".", "."});
    const Parts parts = random_split(names, {.8, .1, .1}, generator);
    std::cout << names.size() << " names; losses of the parts (published: bigrams 2.45, windows 2.10 to 2.17)\n";
    const auto pairs = data_for<Bigrams>(parts[0]);
    Bigrams bigrams{};  // logarithms of counts, of which each is one more, so that nothing is impossible
    for (std::size_t i = 0; i < 27 * 27; ++i)
        bigrams.layer<0>().weight(i / 27, i % 27) = std::log(1 + static_cast<float>(pairs.counts[i / 27][i % 27]));
    show("bigrams", bigrams, parts);
    learn<OnThree>("windows", parts);
    learn<Net<27, 64, topology::RNN>>("RNN", parts);
    learn<Net<27, 64, topology::LSTM>>("LSTM", parts);
    learn<Net<27, 64, topology::GRU>>("GRU", parts);
    Curves losses{"epoch", "loss on the second part", {"windows", "RNN", "LSTM", "GRU"}};
    for (const auto& epoch : curves) losses.append(epoch);
    draw_curves(losses, folder + "/names_losses");
}
