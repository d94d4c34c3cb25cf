#include <cassert>
#include <unroll.hpp>
#include <unroll/report/gnuplot.hpp>
#include <unroll/report/grid_figure.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto tokens = Letters::encode("abcdeabcde");
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);
    const Activations seen = activations<Letters>(net, tokens);

    const bool drawn = draw_grid({seen, seen}, "two nets", "grid");
    assert(drawn == !find_gnuplot().empty());
}
