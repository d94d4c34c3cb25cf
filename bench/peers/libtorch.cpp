// libtorch, PyTorch in C++, on the same work: one thread.
#include <torch/torch.h>

#include "../work.hpp"

using unroll::Net;
using unroll::Token;

namespace {

/// Embedding, tanh, Linear with unroll's initial values, and Adam. Epochs of a loss that is given.
template <std::size_t Vocab, std::size_t Hidden, class Loss>
class Training {
public:
    explicit Training(Loss loss) : loss_(loss) {
        torch::NoGradGuard no_grad;
        std::vector<float> values = work::parameters(work::initial<Net<Vocab, Hidden>>());
        float* next = values.data();
        for (torch::Tensor& parameter : net_->parameters()) {
            parameter.copy_(torch::from_blob(next, parameter.sizes()));
            next += parameter.numel();
        }
    }

    float train(int epochs) {
        float losses = 0;
        for (int epoch = 0; epoch < epochs; ++epoch) {
            torch::Tensor loss = loss_(net_);
            losses += loss.template item<float>();
            loss.backward();
            adam_.step();
            adam_.zero_grad();
        }
        return losses;
    }

private:
    torch::nn::Sequential net_{torch::nn::Embedding(Vocab, Hidden), torch::nn::Tanh(), torch::nn::Linear(Hidden, Vocab)};
    torch::optim::Adam adam_{net_->parameters(), torch::optim::AdamOptions(1e-3)};
    Loss loss_;
};

template <std::size_t Vocab, std::size_t Hidden>
void table(benchmark::State& state) {
    auto shares = work::shares<Vocab>();
    constexpr auto vocab = static_cast<std::int64_t>(Vocab);
    const auto share = torch::from_blob(shares.data(), {vocab, vocab}), vocabulary = torch::arange(vocab);
    const auto loss = [&](auto& net) { return -(share * torch::log_softmax(net->forward(vocabulary), 1)).sum(); };
    work::epochs(state, work::epochs_of_big_nets, [&] { return Training<Vocab, Hidden, decltype(loss)>(loss); });
}
BENCHMARK(table<5, 3>)->Name("epoch/libtorch/5x3");
BENCHMARK(table<16, 8>)->Name("epoch/libtorch/16x8");
BENCHMARK(table<32, 16>)->Name("epoch/libtorch/32x16");
BENCHMARK(table<64, 32>)->Name("epoch/libtorch/64x32");
BENCHMARK(table<128, 128>)->Name("epoch/libtorch/128x128");
BENCHMARK(table<256, 256>)->Name("epoch/libtorch/256x256");

void examples(benchmark::State& state) {
    std::vector<std::int64_t> text;
    for (const Token token : work::text<5>()) text.push_back(token.index);
    const auto tokens = torch::tensor(text), x = tokens.slice(0, 0, -1), y = tokens.slice(0, 1);
    const auto loss = [&](auto& net) { return torch::cross_entropy_loss(net->forward(x), y); };
    work::epochs(state, work::epochs_of_big_nets, [&] { return Training<5, 3, decltype(loss)>(loss); });
}
BENCHMARK(examples)->Name("examples/libtorch/5x3");

void forward(benchmark::State& state) {
    torch::NoGradGuard no_grad;
    torch::nn::Sequential net{torch::nn::Embedding(5, 3), torch::nn::Tanh(), torch::nn::Linear(3, 5)};
    auto token = torch::zeros({}, torch::kLong);
    for (auto _ : state) token = net->forward(token).argmax();
}
BENCHMARK(forward)->Name("forward_dependent/libtorch/5x3");

}  // namespace

int main(int argc, char** argv) {
    torch::set_num_threads(1);
    torch::set_num_interop_threads(1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
