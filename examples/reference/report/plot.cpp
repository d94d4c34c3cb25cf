#include <cassert>
#include <unroll/report/gnuplot.hpp>
#include <unroll/report/plot.hpp>

using namespace unroll;

int main() {
    Plot plot(400, 300);  // pixels from the upper left corner
    plot.axes(40, 380, 20, 280);
    plot.range("y", 0, 1);
    plot.commands("plot x");
    assert(plot.draw("plot") == !find_gnuplot().empty());
    assert(Plot::quoted("a`b") == "\"a\\140b\"");
}
