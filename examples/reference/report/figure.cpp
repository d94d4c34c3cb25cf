#include <cassert>
#include <unroll.hpp>
#include <unroll/report/figure.hpp>
#include <unroll/report/gnuplot.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto tokens = Letters::encode("abcdeabcde");
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);
    const Activations seen = activations<Letters>(net, tokens);

    const bool drawn = draw_vis1(seen, "vis1") && draw_vis2(seen, 3, "vis2");  // It needs gnuplot.
    assert(drawn == !find_gnuplot().empty());
}
