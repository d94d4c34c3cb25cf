#include <cassert>
#include <unroll/report/curves.hpp>

using namespace unroll;

int main() {
    Curves losses{"epoch", "loss", {"training", "held out"}};
    for (int epoch = 1; epoch <= 20; ++epoch) losses.append({1. / epoch, 1. / epoch + .1});
    const bool drawn = draw_curves(losses, "curves");  // curves.svg, curves.png
    assert(drawn == !find_gnuplot().empty());
    save_csv("curves.csv", losses);
}
