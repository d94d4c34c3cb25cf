#include <cassert>
#include <unroll.hpp>
#include <unroll/report/gnuplot.hpp>
#include <unroll/report/memory_figure.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"Abcd">;
    random::Torch rng{2};
    Net<4, 3, topology::LSTM> net{};
    net.initialize(rng);
    const bool drawn = draw_memory(activations<Letters>(net, Letters::encode("AbAcAdAbAcAd")), "memory", 6);
    assert(drawn == !find_gnuplot().empty());
}
