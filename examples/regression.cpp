// A net that begins with a Linear: it learns a sine wave from points, in shuffled mini-batches.
#include <cmath>
#include <iostream>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    std::vector<Vector<float, 1>> x, y;
    for (int i = 0; i < 200; ++i) {
        const float at = static_cast<float>(i - 100) / 32;  // about a period
        x.push_back({at});
        y.push_back({std::sin(at)});
    }

    random::Torch rng{1};
    Sequential<Linear<1, 8>, Tanh, Linear<8, 1>> net{};
    net.initialize(rng);

    DataLoader loader{Examples{x, y}, {.batch_size = 20, .shuffle = true}, rng};
    Adam<decltype(net)> adam{{.lr = 1e-2}};
    const float loss = fit(net, loader, MSE{}, adam, {.epochs = 500});
    std::cout << "mean squared error " << loss << '\n';

    for (const float at : {-2.f, -1.f, 0.f, 1.f, 2.f}) {
        std::cout << "sin(" << at << ") = " << std::sin(at) << ", the net says " << net.forward(Vector<float, 1>{at})[0] << '\n';
    }
    return loss < 1e-3f ? 0 : 1;
}
