#include <cassert>
#include <unroll/report/gnuplot.hpp>
#include <unroll/report/line_panel.hpp>

using namespace unroll;

int main() {
    Plot plot(400, 300);
    const LinePanel panel("net(x)", {"a", "b"}, {{0.1, 0.9}, {0.8, 0.2}}, 0, 1);  // two lines at two positions
    panel.draw(plot, 40, 380, 20, 240, 280);
    assert(plot.draw("line_panel") == !find_gnuplot().empty());
}
