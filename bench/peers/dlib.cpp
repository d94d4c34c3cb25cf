// dlib, on the same work where it can: its loss takes one target for each example, so all 499 and no table. Its Adam has
// its eps in another place, which changes the losses a little.
#include <dlib/dnn.h>

#include "../work.hpp"

using unroll::Net;
using unroll::Token;

namespace {

using DlibNet = dlib::loss_multiclass_log<dlib::fc<5, dlib::htan<dlib::fc_no_bias<3, dlib::input<dlib::matrix<float>>>>>>;

/// An embedding is a one-hot vector times a matrix, [Vocab, Hidden]; dlib's other matrix is the transpose of Linear's.
class Training {
public:
    Training() {
        for (const Token token : work::text<5>()) tokens_.push_back(token.index);
        std::vector<dlib::matrix<float>> inputs;
        for (std::size_t n = 0; n + 1 < tokens_.size(); ++n) {
            inputs.emplace_back(dlib::zeros_matrix<float>(5, 1));
            inputs.back()(static_cast<long>(tokens_[n])) = 1;
            targets_.push_back(tokens_[n + 1]);
        }
        net_.to_tensor(inputs.begin(), inputs.end(), inputs_);
        net_.compute_loss(inputs_, targets_.begin());  // allocates the parameters
        const std::vector<float> values = work::parameters(work::initial<Net<5, 3>>());
        auto& linear = dlib::layer<1>(net_).layer_details().get_layer_params();
        auto& embedding = dlib::layer<3>(net_).layer_details().get_layer_params();
        for (std::size_t v = 0; v < 5; ++v) {
            for (std::size_t h = 0; h < 3; ++h) {
                embedding.host()[v * 3 + h] = values[v * 3 + h];
                linear.host()[h * 5 + v] = values[15 + v * 3 + h];
            }
            linear.host()[15 + v] = values[30 + v];
        }
    }

    float train(int epochs) {
        double losses = 0;
        for (int epoch = 0; epoch < epochs; ++epoch) {
            losses += net_.compute_parameter_gradients(inputs_, targets_.begin());
            net_.update_parameters(solvers_, 1e-3);
        }
        return static_cast<float>(losses);
    }

private:
    DlibNet net_;
    std::vector<dlib::adam> solvers_ = std::vector<dlib::adam>(DlibNet::num_computational_layers, dlib::adam(0, 0.9f, 0.999f));
    std::vector<unsigned long> tokens_, targets_;
    dlib::resizable_tensor inputs_;
};

void examples(benchmark::State& state) {
    work::epochs(state, work::epochs_of_big_nets, [] { return Training(); });
}
BENCHMARK(examples)->Name("examples/dlib/5x3");

}  // namespace

BENCHMARK_MAIN();
