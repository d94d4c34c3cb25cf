#include <cassert>
#include <string>
#include <unroll.hpp>
#include <unroll/net/stacked.hpp>

using namespace unroll;

int main() {
    // PyTorch: LSTM(5, 8, num_layers=2, dropout=0.1), Linear(8, 5)
    using Deep = Sequential<OneHot<5>, Stacked<LSTM, 2, 5, 8, float, 0.1>, Linear<8, 5>>;
    auto net = initialized<Deep>(random::Torch{1});
    std::string names;
    net.parameters([&](std::string_view name, const auto&) { names.append(name).append(" "); });
    assert(names.starts_with("1.weight_ih_l0 1.weight_hh_l0 1.bias_ih_l0 1.bias_hh_l0 1.weight_ih_l1"));
    assert(net.layer<1>().layer<1>().bias_hh_l0.size() == 32);  // 4 gates of 8 units

    Adam<Deep> adam{{.lr = 0.02}};
    fit(net, Alphabet<"abcde">::encode(repeat("abcde", 6)), CrossEntropy{}, adam, {.epochs = 100});
    auto state = net.initial_state();
    assert(argmax(net.forward(Token(0), state)) == Token(1));
}
