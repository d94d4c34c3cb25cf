#include <cassert>
#include <filesystem>
#include <unroll/report/gnuplot.hpp>

using namespace unroll;

int main() {
    const auto gnuplot = find_gnuplot();  // empty where it is not in PATH
    if (!gnuplot.empty()) draw_with_gnuplot(gnuplot, "set terminal svg\nplot x", "gnuplot.svg", "</svg>");
    assert(std::filesystem::exists("gnuplot.svg") || gnuplot.empty());
}
