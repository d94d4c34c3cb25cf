// 21. A layer of your own: each feature times a number that is learned. Trained, saved, loaded and compared as any
// other.
#include <cstddef>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string_view>
#include <unroll.hpp>
#include <unroll/io/safetensors.hpp>
#include <unroll/report/summary.hpp>

using namespace unroll;

/// y = scale * x, elementwise. In PyTorch a module with self.scale = nn.Parameter(torch.ones(N)).
template <std::size_t N, class T = float>
struct Scale {
    using Scalar = T;
    template <class U>
    using rebind = Scale<N, U>;  // of packs: batches and ensembles come with it
    using Expects = Features<N>;
    using Produces = Features<N>;
    static constexpr bool works_on_flat = true;  // it touches vectors through elementwise and add alone
    static constexpr std::string_view name() { return "Scale"; }

    Vector<T, N> scale;

    static constexpr auto times = [](const auto& a, const auto& b) { return a * b; };
    constexpr auto forward(const auto& x) const { return elementwise(times, x, scale); }  // y = scale * x
    constexpr auto backward(const auto& x, const auto& /*y*/, const auto& dy, Scale& grad) const {
        add(grad.scale, elementwise(times, dy, x));  // y = scale * x
        return elementwise(times, dy, scale);
    }

    static constexpr void parameters(auto&& visit, auto&... self) { visit("scale", self.scale...); }
    constexpr void initialize(auto& /*rng*/) {
        for (std::size_t i = 0; i < N; ++i) scale[i] = 1;
    }
};

using Letters = Alphabet<"abcde">;
using Scaled = Sequential<Embedding<Letters::size, 3>, Tanh, Scale<3>, Linear<3, Letters::size>>;

int main(int argc, char** argv) try {
    std::cout << "\n=== 21. A layer of your own ===\n";
    const auto data = next_token<Letters::size>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Scaled net{};
    net.initialize(rng);
    summary(net);

    Adam<Scaled> adam{{.lr = 1e-2}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 1000});
    const float loss = cross_entropy(net, data);
    std::cout << "loss " << loss << ", right " << 100 * accuracy(net, data) << " %\nscale ";
    for (const float number : net.layer<2>().scale) std::cout << ' ' << number;

    const auto file = std::filesystem::path(argc > 1 ? argv[1] : ".") / "21_a_layer_of_your_own.safetensors";
    Scaled loaded{};
    save_safetensors(file, net);  // "2.scale" is in it, between "0.weight" and "3.weight"
    load_safetensors(file, loaded);
    std::cout << (loaded == net ? "\nloaded: the same numbers\n" : "\nloaded: other numbers\n");
    return loaded == net && loss < 0.1f ? 0 : 1;
} catch (const std::exception& error) {
    std::cerr << "error: " << error.what() << '\n';
    return 1;
}
