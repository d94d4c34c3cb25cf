// Reads a net that PyTorch wrote and tells its logits, trains it, writes it, and tells its logits again.
// Usage: exchange <kind> <from> <to>
#include <array>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/io/safetensors.hpp>

using namespace unroll;
using Letters = Alphabet<"Abcd">;
const auto tokens = Letters::encode(repeat("AbAcAd", 4));

/// The logits at each position, a line for each.
template <class Net>
void print_logits(const Net& net) {
    typename Net::template State<> state{};
    for (const Token token : tokens) {
        const auto logits = net.forward(token, state);
        for (const auto logit : logits) std::printf("%.9g ", static_cast<double>(logit));
        std::puts("");
    }
}

template <class Net>
void exchange(const std::filesystem::path& from, const std::filesystem::path& to, const Prefixes& prefixes) {
    Net net{};
    load_safetensors(from, net, {.prefixes = prefixes});
    print_logits(net);

    SGD<Net> sgd{{.lr = 0.1}};
    if constexpr (Net::is_recurrent) fit(net, tokens, CrossEntropy{}, sgd, {.epochs = 10});
    else fit(net, next_token<Letters::size>(tokens), CrossEntropy{}, sgd, {.epochs = 10});
    save_safetensors(to, net, {{"format", "pt"}}, prefixes);
    print_logits(net);
}

int main(int, char** arguments) {
    const std::string_view kind = arguments[1];
    const Prefixes two_modules{{"rnn.", "1."}, {"linr.", "2."}};  // of a class
    try {
        if (kind == "Feedforward") exchange<Net<4, 3>>(arguments[2], arguments[3], {});
        if (kind == "RNN") exchange<Net<4, 3, topology::RNN>>(arguments[2], arguments[3], two_modules);
        if (kind == "LSTM") exchange<Net<4, 3, topology::LSTM>>(arguments[2], arguments[3], two_modules);
        if (kind == "GRU") exchange<Net<4, 3, topology::GRU>>(arguments[2], arguments[3], two_modules);
    } catch (const Error& error) {
        std::puts(error.what());
        return 1;
    }
}
