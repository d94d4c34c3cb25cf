// What an example of names needs beside its nets: names where there is no file, and a figure of losses.
#pragma once

#include <fstream>
#include <string>
#include <unroll.hpp>
#include <unroll/report/line_panel.hpp>
#include <unroll/report/plot.hpp>
#include <vector>

/// Writes 1500 names of two or three syllables into a file.
inline std::string made_up_names(const std::string& file, unroll::random::Torch& generator) {
    std::ofstream lines(file);
    for (int i = 0; i < 1500; ++i, lines << '\n')
        for (auto syllables = 2 + generator() % 2; syllables > 0; --syllables)
            lines << "bdfjklmnrstv"[generator() % 12] << "aeiou"[generator() % 5] << (generator() % 5 == 0 ? "n" : "");
    return file;
}

/// Draws a line for each model: its losses after each epoch.
inline void draw_losses(const std::vector<std::string>& models, const std::vector<std::vector<double>>& losses,
                        const std::string& stem) {
    unroll::Plot plot(640, 460);
    plot.range("x", -.4, static_cast<double>(losses.size()) - .6);
    std::vector<std::string> epochs;
    for (std::size_t i = 1; i <= losses.size(); ++i) epochs.push_back(std::to_string(i));
    plot.labels("x", epochs, 10);
    const double any = losses.back().back();
    unroll::LinePanel("losses on the second part after each epoch", models, losses, any, any)
        .draw(plot, 60, 620, 40, 390, 420);
    plot.draw(stem);
}
