// Reads a net that PyTorch wrote and tokens that NumPy wrote, and writes the net's logits; trains the net, and writes it
// and its logits again. Usage: exchange <kind> <folder>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <unroll.hpp>
#include <unroll/io/npy.hpp>
#include <unroll/io/safetensors.hpp>
#include <vector>

using namespace unroll;

/// The logits at each position.
template <class Net>
void save_logits(const std::filesystem::path& path, const Net& net, const std::vector<Token>& tokens) {
    std::vector<Vector<float, 4>> logits;
    typename Net::template State<> state{};
    for (const Token token : tokens) logits.push_back(net.forward(token, state));
    save_npy(path, logits);
}

template <class Net>
void exchange(const std::filesystem::path& folder, const Prefixes& prefixes) {
    Net net{};
    load_safetensors(folder / "net.safetensors", net, {.prefixes = prefixes});
    const auto numbers = load_npy<std::int64_t>(folder / "tokens.npy").numbers;
    const std::vector<Token> tokens(numbers.begin(), numbers.end());
    save_logits(folder / "loaded.npy", net, tokens);

    SGD<Net> sgd{{.lr = 0.1}};
    if constexpr (Net::is_recurrent) fit(net, tokens, CrossEntropy{}, sgd, {.epochs = 10});
    else fit(net, next_token<4>(tokens), CrossEntropy{}, sgd, {.epochs = 10});
    save_safetensors(folder / "trained.safetensors", net, {{"format", "pt"}}, prefixes);
    save_logits(folder / "trained.npy", net, tokens);
}

int main(int, char** arguments) {
    const std::string_view kind = arguments[1];
    const Prefixes two_modules{{"rnn.", "1."}, {"linr.", "2."}};  // of a class
    try {
        if (kind == "Feedforward") exchange<Net<4, 3>>(arguments[2], {});
        if (kind == "Normalized") exchange<Sequential<Embedding<4, 3>, LayerNorm<3>, GELU, Linear<3, 4>>>(arguments[2], {});
        if (kind == "Nested")
            exchange<Sequential<Embedding<4, 3>, Residual<Linear<3, 5>, Tanh, Linear<5, 3>>, Sequential<Tanh, Linear<3, 4>>>>(
                arguments[2], {});
        if (kind == "Stacked") exchange<Sequential<OneHot<4>, Stacked<LSTM, 2, 4, 3>, Linear<3, 4>>>(arguments[2], two_modules);
        if (kind == "RNN") exchange<Net<4, 3, topology::RNN>>(arguments[2], two_modules);
        if (kind == "LSTM") exchange<Net<4, 3, topology::LSTM>>(arguments[2], two_modules);
        if (kind == "GRU") exchange<Net<4, 3, topology::GRU>>(arguments[2], two_modules);
    } catch (const Error& error) {
        std::puts(error.what());
        return 1;
    }
}
