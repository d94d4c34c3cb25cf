// libtorch, PyTorch in C++, for a step whose output is the next input: one thread.
#include <torch/torch.h>

#include "../recurrent.hpp"

using unroll::Net;

namespace {

template <class Model>
void set_parameters(std::vector<torch::Tensor> tensors) {
    std::vector<float> values = work::parameters(work::initial<Model>());
    float* next = values.data();
    for (torch::Tensor& parameter : tensors) {
        parameter.copy_(torch::from_blob(next, parameter.sizes()));
        next += parameter.numel();
    }
}

/// Numbers of a tensor [1, size].
struct Numbers {
    torch::Tensor tensor;
    float operator[](std::size_t i) const { return tensor[0][static_cast<std::int64_t>(i)].template item<float>(); }
};

/// Both are one step of a layer; of an LSTM's pair, too, the first is h.
torch::Tensor advance(torch::nn::LSTMCell& cell, const torch::Tensor& x, std::tuple<torch::Tensor, torch::Tensor>& memory) {
    memory = cell(x, memory);
    return std::get<0>(memory);
}
torch::Tensor advance(auto& cell, const torch::Tensor& x, torch::Tensor& memory) { return memory = cell(x, memory); }

template <class Model, class Layer, class Memory>
void signals(benchmark::State& state, std::int64_t size, std::int64_t hidden, const Memory& initial) {
    torch::NoGradGuard no_grad;
    Layer cell(size, hidden);
    torch::nn::Linear linear(hidden, size);
    auto parameters = cell->parameters();
    for (const auto& parameter : linear->parameters()) parameters.push_back(parameter);
    set_parameters<Model>(parameters);
    work::steps(state, Model::outputs, torch::zeros({1, size}), initial, [&](torch::Tensor& x, Memory& memory) {
        x = linear(advance(cell, x, memory));
        return Numbers{x};
    });
}

template <std::size_t Hidden>
void lstm(benchmark::State& state) {
    const auto zero = torch::zeros({1, Hidden});
    signals<work::Filter<unroll::LSTM, 8, Hidden>, torch::nn::LSTMCell>(state, 8, Hidden, std::tuple(zero, zero));
}
BENCHMARK(lstm<16>)->Name("recurrent_step/libtorch/LSTM 8x16");
BENCHMARK(lstm<32>)->Name("recurrent_step/libtorch/LSTM 8x32");

template <std::size_t Hidden>
void gru(benchmark::State& state) {
    signals<work::Filter<unroll::GRU, 8, Hidden>, torch::nn::GRUCell>(state, 8, Hidden, torch::zeros({1, Hidden}));
}
BENCHMARK(gru<16>)->Name("recurrent_step/libtorch/GRU 8x16");
BENCHMARK(gru<32>)->Name("recurrent_step/libtorch/GRU 8x32");

void tokens(benchmark::State& state) {
    torch::NoGradGuard no_grad;
    torch::nn::RNNCell cell(4, 3);
    torch::nn::Linear linear(3, 4);
    auto parameters = cell->parameters();
    for (const auto& parameter : linear->parameters()) parameters.push_back(parameter);
    set_parameters<Net<4, 3, unroll::topology::RNN>>(parameters);
    const auto one_hot = torch::eye(4);
    work::steps(state, 4, torch::zeros({1}, torch::kLong), torch::zeros({1, 3}), [&](torch::Tensor& token, torch::Tensor& h) {
        h = cell(one_hot.index_select(0, token), h);
        const Numbers y{linear(h)};
        token = y.tensor.argmax(1);
        return y;
    });
}
BENCHMARK(tokens)->Name("recurrent_step/libtorch/RNN 4x3");

}  // namespace

int main(int argc, char** argv) {
    torch::set_num_threads(1);
    torch::set_num_interop_threads(1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
