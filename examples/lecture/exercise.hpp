// What an exercise of the lecture shows: the net it trained, its losses, its verdict and its figures.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <exception>
#include <filesystem>
#include <initializer_list>
#include <iostream>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/report/activations.hpp>
#include <unroll/report/console.hpp>
#include <unroll/report/figure.hpp>
#include <unroll/report/memory_figure.hpp>
#include <unroll/report/recall.hpp>
#include <unroll/report/summary.hpp>
#include <unroll/report/verdict.hpp>
#include <utility>
#include <vector>

#include "verdicts.hpp"

namespace lecture {

using namespace unroll;

/// An observer of fit that keeps the loss before training and after every `every` steps.
class LossCurve {
public:
    explicit LossCurve(int every = 1000) : every_(every) {}

    void operator()(int epoch, double loss) {
        if (epoch % every_ == 0) points_.emplace_back(epoch, loss);
    }

    /// Pairs of the number of steps and the loss after them.
    const std::vector<std::pair<int, double>>& points() const { return points_; }

private:
    int every_;
    std::vector<std::pair<int, double>> points_;
};

/// Measures the time since it was made.
class Stopwatch {
public:
    double milliseconds() const {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// Prints every parameter of a net under its name, rows separated by bars.
template <class Net>
void print_parameters(const Net& net, std::ostream& out = std::cout) {
    net.parameters([&](std::string_view name, const auto& tensor) {
        out << name << ' ';
        for (std::size_t i = 0; i < tensor.rows(); ++i) {
            if (i > 0 && tensor.cols() > 1) out << " |";
            for (std::size_t j = 0; j < tensor.cols(); ++j) out << ' ' << decimal(static_cast<double>(tensor(i, j)), 4);
        }
        out << '\n';
    });
}

/// Prints a trained net: its parameters, its activations for each context of the text, its losses, how often it is
/// right, and the verdict.
template <class Symbols, class Net, class Table>
void print_results(const Net& net, const Table& data, const LossCurve& losses, double milliseconds,
                   std::ostream& out = std::cout) {
    out << "\ntrained in " << decimal(milliseconds, 2) << " ms:\n";
    print_parameters(net, out);
    out << '\n';
    print(activations<Symbols>(net, data), out);
    out << "\nloss";
    for (const auto& [steps, loss] : losses.points()) out << "  " << steps << ": " << decimal(loss, 6);
    out << "\n      after training " << decimal(static_cast<double>(cross_entropy(net, data)), 6)
        << " (the best possible for whoever sees only "
        << (Table::window_size == 1 ? "one symbol" : std::to_string(Table::window_size) + " symbols")
        << " of this text: " << decimal(data.entropy(), 6) << ")\n";
    out << "right " << correct(net, data) << "/" << data.total() << '\n';
    const Verdict result = verdict(net, data);
    out << "verdict: " << english(result) << " (" << korean(result) << ")\n";
}

/// Prints the files of figures, and for an SVG why it is no PNG.
inline void print_figures(const std::filesystem::path& folder, const std::string& name,
                          std::initializer_list<std::pair<std::string_view, Drawn>> kinds, std::ostream& out) {
    std::string_view before = "figures: ";
    std::string no_png;
    for (const auto& [kind, drawn] : kinds) {
        const std::string_view type = drawn.no_png.empty() ? ".png" : ".svg";
        out << before << (folder / (name + "_" + std::string(kind) + std::string(type))).string();
        before = ", ";
        if (no_png.size() < drawn.no_png.size()) no_png = drawn.no_png;
    }
    out << '\n';
    if (!no_png.empty()) out << "no PNG: " << no_png << '\n';
}
inline void print_no_figures(std::ostream& out) {
    out << "figures: none, gnuplot is not in PATH (Debian: apt-get install gnuplot-nox)\n";
}

/// Prints how well a net with memory has learned a text that repeats after `period` tokens.
template <class Net, class Text>
void print_recall(const Net& net, const Text& tokens, std::size_t period, const LossCurve& losses, double milliseconds,
                  std::ostream& out = std::cout) {
    const Recall result = recall(net, tokens, period);
    out << "\ntrained in " << decimal(milliseconds, 2) << " ms, loss";
    for (const auto& [steps, loss] : losses.points()) out << "  " << steps << ": " << decimal(loss, 6);
    out << "\n      after training " << decimal(static_cast<double>(cross_entropy(net, tokens)), 6) << "\nright "
        << result.right << "/" << result.positions << ", the worst probability of a target over the last period "
        << decimal(result.worst, 4) << '\n';
    out << "verdict: " << english(verdict(result)) << " (" << korean(verdict(result)) << ")\n";
}

/// Prints numbers, and below them PyTorch's or the lecture's.
inline void print_beside(std::string_view what, const std::vector<double>& numbers, std::string_view whose,
                         const std::vector<double>& theirs, std::ostream& out = std::cout) {
    const auto line = [&](const std::string& text, const std::vector<double>& row) {
        out << text << std::string(24 - std::min<std::size_t>(24, detail::columns(text)), ' ');
        for (const double number : row) out << right_aligned(decimal(number, 6), 11);
        out << '\n';
    };
    line(std::string(what), numbers);
    line("  " + std::string(whose), theirs);
}

/// Draws the activations of a net with memory at the first and the last positions, as a matrix and as lines over time,
/// into
/// `<folder>/<name>_vis2.svg`, `<name>_over_time.svg` and so on, and prints the matrix in colours on a terminal.
/// Without gnuplot it says so. Error: cannot_write.
inline void draw_memory_figures(const Activations& seen, double clip, const std::filesystem::path& folder,
                                const std::string& name, std::ostream& out = std::cout) {
    constexpr std::size_t positions = 15;
    const Activations ends = seen.ends(positions);
    show_vis2(ends, clip, out, ends.positions());
    const Drawn vis2 = draw_vis2(ends, clip, folder / (name + "_vis2"), ends.positions());
    const Drawn over_time = vis2 ? draw_memory(seen, folder / (name + "_over_time"), positions) : Drawn{};
    if (over_time) print_figures(folder, name, {{"vis2", vis2}, {"over_time", over_time}}, out);
    else print_no_figures(out);
}

/// Draws Vis1 and Vis2 of the first positions into `<folder>/<name>_vis1.svg`, `.png` and so on, and prints Vis2 in
/// colours on a terminal. Without gnuplot it says so. Error: cannot_write.
inline void draw_figures(const Activations& seen, double clip, const std::filesystem::path& folder,
                         const std::string& name, std::ostream& out = std::cout) {
    show_vis2(seen, clip, out);
    const Drawn vis1 = draw_vis1(seen, folder / (name + "_vis1"));
    const Drawn vis2 = vis1 ? draw_vis2(seen, clip, folder / (name + "_vis2")) : Drawn{};
    if (vis2) print_figures(folder, name, {{"vis1", vis1}, {"vis2", vis2}}, out);
    else print_no_figures(out);
}

/// The figures of an exercise: the folder, the first part of the files' names, and where Vis2's colours end.
struct Figures {
    std::filesystem::path folder;
    std::string name;
    double clip;
};

/// Prints a net, trains it on a table as the lecture does, and prints and draws it again for the inputs.
template <class Symbols, class Net, class Table, class Inputs>
void exercise(Net& net, const Table& data, const Inputs& inputs, const Figures& figures) {
    summary(net);
    std::cout << "\ninitial values:\n";
    print_parameters(net);

    Adam<Net> adam{{.lr = 1e-3}};
    LossCurve losses;
    const Stopwatch watch;
    fit(net, data, CrossEntropy{}, adam, {.epochs = 5000}, losses);
    print_results<Symbols>(net, data, losses, watch.milliseconds());
    draw_figures(activations<Symbols>(net, inputs), figures.clip, figures.folder, figures.name);
}

/// The folder for figures: a program's first argument, or the current folder.
inline std::filesystem::path figure_folder(int argc, char** argv) { return argc > 1 ? argv[1] : "."; }

/// Prints an error and returns what main then returns.
inline int failed(const std::exception& error) {
    std::cerr << "error: " << error.what() << '\n';
    return 1;
}

}  // namespace lecture
