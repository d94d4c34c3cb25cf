"""Makes what bench/README.md shows of the benchmarks. From the JSON of run.py tables, printed, and a plot of the time of an
epoch against size; from that of compile/measure.py a plot of the time of compilation. Plots are gnuplot's."""
import argparse
import json
import pathlib
import re
import statistics
import subprocess

from run import US, factor, ratios, time

TITLES = {
    "epoch": "an epoch",
    "examples": "an epoch, all 499 examples",
    "forward_dependent": "a token, waiting for the last",
    "forward_predicted": "a token, predicted",
    "forward_stream": "a vector, waiting for the last",
    "homework": "5000 epochs",
}
WITH_MEMORY = {
    "recurrent_step": "a step, its output the next input",
    "recurrent_epoch": "an epoch of 599 positions",
    "lecture_epoch": "an epoch of RNN 4 × H",
    "lecture_forward": "its loss alone",
}
COLOURS = {"unroll": "#d62728", "Eigen packets": "#2ca02c", "Eigen expressions": "#98c379", "libtorch": "#ff9f40", "PyTorch": "#1f77b4"}
STYLE = """set terminal svg size 760,440 enhanced background '#ffffff' font 'DejaVu Sans,12'
set output '{output}'
set grid lc rgb '#dddddd'
set border 3 lc rgb '#666666'
set tics nomirror
"""


def gnuplot(script):
    subprocess.run(["gnuplot"], input=script, text=True, check=True)


def block(name, rows):
    return f"${name} << EOD\n" + "".join(" ".join(map(str, row)) + "\n" for row in rows) + "EOD\n"


def epochs(report, output):
    """Microseconds over the number of parameters, both logarithmic, a curve for each contestant."""
    curves = {}
    for name, passes in report["results"].items():
        question, contestant, case = name.split("/")
        size = re.fullmatch(r"(\d+)x(\d+)", case)
        if question == "epoch" and contestant in COLOURS and size:
            vocab, hidden = map(int, size.groups())
            median = statistics.median(p["ns"] for p in passes)
            curves.setdefault(contestant, {})[2 * vocab * hidden + vocab] = (median / 1e3, f"{vocab},{hidden}")
    script = STYLE.format(output=output)
    script += "set logscale xy\nset format '%g'\nset key outside right reverse Left\n"
    script += "set xlabel 'parameters of Net<Vocab, Hidden>'\nset ylabel 'an epoch from the table, µs'\n"
    plots = []
    for number, (contestant, points) in enumerate(sorted(curves.items(), key=lambda c: list(COLOURS).index(c[0]))):
        script += block(f"curve{number}", [(x, y) for x, (y, _) in sorted(points.items())])
        plots.append(f"$curve{number} with linespoints pt 7 ps 0.6 lw 2 lc rgb '{COLOURS[contestant]}' title '{contestant}'")
    labels = [(x, y, f'"{text}"') for x, (y, text) in sorted(curves["unroll"].items())]
    script += block("labels", labels)
    plots.append("$labels using 1:2:3 with labels offset 1,-0.9 font ',9' textcolor rgb '#666666' notitle")
    gnuplot(script + "plot " + ", ".join(plots) + "\n")


def compilation(report, output):
    """Seconds, a bar for each compiler and program."""
    compilers = list(report["compilers"])
    script = STYLE.format(output=output)
    script += "set style data histogram\nset style histogram clustered gap 1\nset style fill solid\nset key top left\n"
    script += "set yrange [0:*]\nset ylabel 'compilation, s'\n"
    names = {"net": "Net<{}>", "depth": "{} layers"}
    rows = []
    for source, row in report["results"].items():
        kind, size = source.split("_")
        rows.append(('"' + names[kind].format(size.replace("x", ", ")) + '"', *(row[c]["seconds"] for c in compilers)))
    script += block("bars", rows)
    colours = ["#1f77b4", "#ff9f40"]
    plots = [f"$bars using {i + 2}{':xtic(1)' if i == 0 else ''} lc rgb '{colours[i % 2]}' title '{c}'" for i, c in enumerate(compilers)]
    gnuplot(script + "plot " + ", ".join(plots) + "\n")


def markdown(report):
    """Two tables, of nets without and with memory."""
    about = report["about"]
    print(f"{about['machine']}, {about['frequency']}; {about['compiler']}, `{about['flags']}`; PyTorch {about['PyTorch']}; {about['passes']} passes.\n")
    table(report, TITLES, "", ["unroll, of 64 nets"])
    table(report, WITH_MEMORY, "with memory", ["unroll, of 16 nets", "unroll, of 25 nets"])


def table(report, titles, corner, lanes):
    """A row for each question and case, a column for each contestant: median time, and how many times unroll's it is."""
    names = [name for name in (n.split("/") for n in report["results"]) if name[0] in titles]
    if not names:
        return
    columns = [c for c in [US, *lanes, "naive", *list(COLOURS)[1:3], "dlib", *list(COLOURS)[3:]] if any(n[1] == c for n in names)]
    print(f"| {corner} |", " | ".join(columns), "|")
    print("| --- |" + " --- |" * len(columns))
    for question, case in dict.fromkeys((n[0], n[2]) for n in names):
        cells = []
        for contestant in columns:
            name = f"{question}/{contestant}/{case}"
            if name not in report["results"]:
                cells.append("")
                continue
            ratio = statistics.median(ratios(report["results"], name, f"{question}/{US}/{case}"))
            cells.append(time(statistics.median(p["ns"] for p in report["results"][name])) + (f" ({factor(ratio)})" if contestant != US else ""))
        print(f"| {titles[question]}, {case.replace('x', ' × ')} |", " | ".join(cells), "|")
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", help="the JSON of run.py")
    parser.add_argument("--compile", help="the JSON of compile/measure.py")
    parser.add_argument("--folder", default=pathlib.Path(__file__).resolve().parent / "figures", type=pathlib.Path)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.bench:
        report = json.load(open(options.bench))
        markdown(report)
        epochs(report, options.folder / "epoch.svg")
    if options.compile:
        compilation(json.load(open(options.compile)), options.folder / "compile.svg")


if __name__ == "__main__":
    main()
