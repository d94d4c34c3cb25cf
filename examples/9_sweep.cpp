// 9. A sweep: how often does a net learn abcde, by its hidden size and its learning rate? On one core, or on all that
// mpirun is given: the files are the same.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <boost/program_options.hpp>
#include <boost/timer/progress_display.hpp>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <unroll.hpp>
#include <unroll/io/new_file.hpp>
#include <unroll/report/line_panel.hpp>
#include <unroll/report/plot.hpp>
#include <utility>
#include <vector>

#include "lecture/exercise.hpp"
#include "sweep/ranks.hpp"

using namespace unroll;
using namespace lecture;

using Letters = Alphabet<"abcde">;
using Table = Transitions<Letters::size>;

constexpr int most_hidden = 6;
constexpr std::size_t block_size = 32;  // nets that train side by side

/// What is swept, as the command line says.
struct Sweep {
    std::filesystem::path folder = ".";
    std::vector<int> hidden = {1, 2, 3, 4};
    std::vector<double> lr = {0.001, 0.003, 0.01, 0.03, 0.1, 0.3};
    long long seeds = 256, first_seed = 0;
    int epochs = 2000;
    bool progress = false;
};

/// One net of a sweep.
struct Member {
    int hidden;
    double lr;
    std::uint64_t seed;
};

std::vector<Member> members_of(const Sweep& sweep) {
    std::vector<Member> members;
    for (const int hidden : sweep.hidden)
        for (const double lr : sweep.lr)
            for (long long i = 0; i < sweep.seeds; ++i)
                members.push_back({hidden, lr, static_cast<std::uint64_t>(sweep.first_seed + i)});
    return members;
}

/// Members in blocks of an ensemble each, in their order: of one hidden size.
std::vector<std::span<const Member>> blocks_of(std::span<const Member> members) {
    std::vector<std::span<const Member>> blocks;
    while (!members.empty()) {
        std::size_t size = 1;
        while (size < block_size && size < members.size() && members[size].hidden == members[0].hidden) ++size;
        blocks.push_back(members.first(size));
        members = members.subspan(size);
    }
    return blocks;
}

/// Trains the members of a block and appends what became of each.
template <std::size_t Hidden>
void train(std::span<const Member> members, const Table& data, int epochs, std::vector<Result>& results) {
    const auto member = [&](std::size_t i) { return members[std::min(i, members.size() - 1)]; };  // the last again
    Ensemble<Net<Letters::size, Hidden>, block_size> nets{};
    nets.initialize([&](std::size_t i) { return random::Torch{member(i).seed}; });
    std::array<double, block_size> lr{};
    for (std::size_t i = 0; i < block_size; ++i) lr[i] = member(i).lr;
    Adam<decltype(nets)> adam{{.lr = lr}};
    fit(nets, data, CrossEntropy{}, adam, {.epochs = epochs});
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto net = nets.member(i);
        results.push_back({cross_entropy(net, data), correct(net, data), verdict(net, data)});
    }
}

/// train<Hidden> for each hidden size from 1 on.
constexpr auto train_functions = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array{&train<I + 1>...};
}(std::make_index_sequence<most_hidden>{});

/// The results of all members on rank 0, and nothing on the others. Rank r of n trains the blocks r, r + n, r + 2n …
std::vector<Result> train(const Sweep& sweep, std::span<const Member> members, const Table& data, const Ranks& ranks) {
    const auto blocks = blocks_of(members);
    const auto rank = static_cast<std::size_t>(ranks.rank()), size = static_cast<std::size_t>(ranks.size());

    std::optional<boost::timer::progress_display> progress;  // of this rank's share, which is as large as any
    if (rank == 0 && (sweep.progress || isatty(STDERR_FILENO)))
        progress.emplace((blocks.size() + size - 1) / size, std::cerr);
    std::vector<Result> mine;
    for (std::size_t i = rank; i < blocks.size(); i += size) {
        train_functions.at(static_cast<std::size_t>(blocks[i][0].hidden - 1))(blocks[i], data, sweep.epochs, mine);
        if (progress) ++*progress;
    }

    const auto shares = ranks.gather(mine);
    std::vector<Result> results;
    if (shares.empty()) return results;
    std::vector<std::size_t> taken(size);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        for (std::size_t k = 0; k < blocks[i].size(); ++k) results.push_back(shares[i % size].at(taken[i % size]++));
    return results;
}

/// A number in as few digits as give it back.
template <class T>
std::string shortest(T number) {
    char text[64];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

void save_csv(const std::filesystem::path& path, std::span<const Member> members, std::span<const Result> results) {
    std::string lines = "hidden,lr,seed,loss,right,verdict\n";
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto& [hidden, lr, seed] = members[i];
        const auto& [loss, right, verdict] = results[i];
        lines += std::to_string(hidden) + ',' + shortest(lr) + ',' + std::to_string(seed) + ',' + shortest(loss) + ',' +
                 std::to_string(right) + ',' + std::string(english(verdict)) + '\n';
    }
    NewFile file(path);
    file.write(lines);
    file.finish();
}

/// The share of seeds that end with a clean success: [lr][hidden].
std::vector<std::vector<double>> clean_shares(const Sweep& sweep, std::span<const Result> results) {
    std::vector shares(sweep.lr.size(), std::vector<double>(sweep.hidden.size()));
    auto result = results.begin();
    for (std::size_t hidden = 0; hidden < sweep.hidden.size(); ++hidden)
        for (auto& row : shares) {
            const auto end = result + sweep.seeds;
            const auto is_clean = [](const Result& r) { return r.verdict == Verdict::clean_success; };
            row[hidden] = static_cast<double>(std::count_if(result, end, is_clean)) / static_cast<double>(sweep.seeds);
            result = end;
        }
    return shares;
}

/// The shares over the learning rates, a line for each hidden size. False where gnuplot is not in PATH.
bool draw(const std::filesystem::path& stem, const Sweep& sweep, std::vector<std::vector<double>> shares) {
    std::vector<std::string> rates, names;
    for (const double lr : sweep.lr) rates.push_back(shortest(lr));
    for (const int hidden : sweep.hidden) names.push_back(std::to_string(hidden) + (hidden == 1 ? " node" : " nodes"));

    constexpr double width = 640, left = 56, right = width - 24, top = 64, bottom = 336, key = bottom + 36;
    const LinePanel lines("share of clean successes, by learning rate", names, std::move(shares), 0, 1);
    Plot plot(width, key + 8 + 21 * static_cast<double>(lines.key_lines(right - left)));
    plot.text("abcde, " + std::to_string(sweep.epochs) + " epochs of Adam, " + std::to_string(sweep.seeds) + " seeds",
              (left + right) / 2, 22, 15);
    plot.range("x", -0.4, static_cast<double>(rates.size()) - 0.6);
    plot.labels("x", rates, 11);
    plot.commands("set ytics font ',10'\nset grid y lt 1 lc ", Plot::pale);
    lines.draw(plot, left, right, top, bottom, key);
    return plot.draw(stem);
}

void print(const Sweep& sweep, const std::vector<std::vector<double>>& shares) {
    std::cout << "clean successes, by learning rate:\nnodes";
    for (const double lr : sweep.lr) std::cout << '\t' << shortest(lr);
    for (std::size_t hidden = 0; hidden < sweep.hidden.size(); ++hidden) {
        std::cout << '\n' << sweep.hidden[hidden];
        for (const auto& row : shares) std::cout << '\t' << decimal(100 * row[hidden], 1) << " %";
    }
    std::cout << '\n';
}

void run(const Sweep& sweep, const Ranks& ranks) {
    const std::filesystem::path stem = sweep.folder / "9_sweep", csv = sweep.folder / "9_sweep.csv";
    if (ranks.rank() == 0) {
        std::cout << "\n=== 9. A sweep ===" << std::endl;
        NewFile{csv};  // if it cannot be written, better now than after hours
    }
    const Table data = next_token<Letters::size>(Letters::encode(repeat("abcde", 100)));
    const std::vector<Member> members = members_of(sweep);
    const Stopwatch watch;
    const std::vector<Result> results = train(sweep, members, data, ranks);
    if (ranks.rank() != 0) return;

    std::cout << with_commas(members.size()) << " nets, " << sweep.epochs << " epochs each, in "
              << decimal(watch.milliseconds() / 1000, 2) << " s by " << ranks.size() << " process(es)\n";
    const auto shares = clean_shares(sweep, results);
    print(sweep, shares);
    save_csv(csv, members, results);
    std::cout << "every net: " << csv.string() << '\n';
    if (draw(stem, sweep, shares)) std::cout << "figure: " << stem.string() << ".png\n";
    else std::cout << "figure: none, gnuplot is not in PATH (Debian: apt-get install gnuplot-nox)\n";
}

/// Errors: those of Boost.Program_options.
void check(const Sweep& sweep) {
    const auto expect = [](bool valid, const std::string& what) {
        if (!valid) throw boost::program_options::error(what);
    };
    const auto once = [](auto values) {
        std::sort(values.begin(), values.end());
        return std::adjacent_find(values.begin(), values.end()) == values.end();
    };
    constexpr long long seeds = 1ll << 32;  // the generator sees so many
    for (const int hidden : sweep.hidden)
        expect(hidden >= 1 && hidden <= most_hidden,
               "--hidden: expected 1 to " + std::to_string(most_hidden) + ", got " + std::to_string(hidden));
    for (const double lr : sweep.lr)
        expect(lr > 0 && std::isfinite(lr), "--lr: expected positive numbers, got " + shortest(lr));
    expect(once(sweep.hidden), "--hidden: expected every size once");
    expect(once(sweep.lr), "--lr: expected every learning rate once");
    expect(sweep.seeds >= 1 && sweep.seeds <= seeds,
           "--seeds: expected 1 to " + std::to_string(seeds) + ", got " + std::to_string(sweep.seeds));
    expect(sweep.first_seed >= 0 && sweep.first_seed <= seeds - sweep.seeds,
           "--first-seed: expected seeds below " + std::to_string(seeds) + ", got " + std::to_string(sweep.first_seed));
    expect(sweep.epochs >= 0, "--epochs: expected a number >= 0, got " + std::to_string(sweep.epochs));
}

/// The sweep of a command line; none where it asks for help, which is written then. Errors: those of
/// Boost.Program_options.
std::optional<Sweep> parse(int argc, char** argv, std::ostream& out) {
    namespace options = boost::program_options;
    Sweep sweep;
    std::string folder = ".";
    options::options_description known("9_sweep [folder] [options]");
    auto add = known.add_options();
    add("hidden", options::value(&sweep.hidden)->multitoken(), "hidden sizes, from 1 to 6");
    add("lr", options::value(&sweep.lr)->multitoken(), "learning rates");
    add("seeds", options::value(&sweep.seeds), "how many seeds for each hidden size and learning rate");
    add("first-seed", options::value(&sweep.first_seed), "the first of them");
    add("epochs", options::value(&sweep.epochs), "how long each net is trained");
    add("folder", options::value(&folder), "where 9_sweep.csv, .svg and .png are written to");
    add("progress", options::bool_switch(&sweep.progress), "show it where stderr is no terminal, as under mpirun");
    add("help", "write this");
    namespace style = options::command_line_style;
    options::variables_map given;
    options::store(options::command_line_parser(argc, argv)
                       .options(known)
                       .positional(options::positional_options_description().add("folder", 1))
                       .style(style::unix_style & ~style::allow_guessing)
                       .run(),
                   given);
    if (given.count("help") != 0) {
        out << known;
        return {};
    }
    options::notify(given);
    sweep.folder = folder;
    check(sweep);
    return sweep;
}

int main(int argc, char** argv) try {
    const Ranks ranks(argc, argv);
    std::optional<Sweep> sweep;
    try {
        std::ostringstream help;
        sweep = parse(argc, argv, help);
        if (ranks.rank() == 0) std::cout << help.str();
    } catch (const boost::program_options::error& error) {
        return ranks.rank() == 0 ? failed(error) : 1;  // all ranks see the same
    }
    try {
        if (sweep) run(*sweep, ranks);
    } catch (const std::exception& error) {
        failed(error);
        return ranks.fail();
    }
    return 0;
} catch (const std::exception& error) {
    return failed(error);
}
