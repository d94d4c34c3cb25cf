"""Runs every benchmark of some builds in several passes, writes what they say to a JSON file beside each build's description
and prints a table that has columns for each build.

Contestants with the same question and case run right after each other, build by build, with a measurement of the machine
itself before them, and are compared only within a pass: machines change their speed, often for minutes. All times are
processor time of one thread. A contestant that computes another loss, or other outputs, than the others ends the run."""
import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys

AGREE = 1e-4  # relatively, on sums
TOLD = ("losses", "loss", "outputs")  # what contestants with one question and case must agree on
US = "unroll"


def environment(blas):
    """One thread, and OpenBLAS as it chooses its kernels itself."""
    result = {k: v for k, v in os.environ.items() if k not in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")}
    result.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")
    if blas:
        result["LD_LIBRARY_PATH"] = ":".join(filter(None, [blas, os.environ.get("LD_LIBRARY_PATH")]))
    return result


class Program:
    """A program of Google Benchmark, or a script that takes its options."""

    def __init__(self, path, env):
        self.command = ["/usr/bin/python3", path] if path.endswith(".py") else [path]
        self.env = env
        self.names = self.call("--benchmark_list_tests").split("\n")

    def call(self, *options):
        done = subprocess.run([*self.command, *options], env=self.env, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode != 0:
            raise SystemExit(f"\n{' '.join([*self.command, *options])} failed ({done.returncode}):\n{done.stderr}")
        return done.stdout

    def run(self, names, seconds):
        """The results of some of its benchmarks, and the context that it tells."""
        pattern = "^(" + "|".join(names) + ")$"
        report = json.loads(self.call(f"--benchmark_filter={pattern}", f"--benchmark_min_time={seconds}", "--benchmark_format=json"))
        return report["benchmarks"], report["context"]


class Build:
    """What one compiler made for one architecture, and what was measured of it: per name, a list with one entry per pass."""

    def __init__(self, description):
        self.folder = description.parent
        lines = [line.split("=", 1) for line in description.read_text().splitlines()]
        told = {key: value for key, value in lines}
        self.compiler, self.flags = told["compiler"], told["flags"]
        self.missing = [value for key, value in lines if key == "missing"]
        env = environment(told["blas"])
        self.programs = [Program(value, env) for key, value in lines if key == "program"]
        self.machine = next(p for p in self.programs if any(n.startswith("machine/") for n in p.names))
        self.results, self.contexts = {}, {}

    @property
    def title(self):
        architecture = re.search(r"-march=(\S+)", self.flags)
        name, version = self.compiler.split()
        return f"{dict(GNU='g++').get(name, name)} {version.split('.')[0]}, {architecture[1] if architecture else 'no -march'}"


def split(name):
    """A benchmark's question, contestant and case."""
    return name.split("/")


def groups(programs, only):
    """Which names of which program belong to each (question, case), in the order of their appearance."""
    result = {}
    for program in programs:
        for name in filter(only.search, filter(None, program.names)):
            question, _, case = split(name)
            if question != "machine":
                result.setdefault((question, case), {}).setdefault(program, []).append(name)
    return result


def nanoseconds(benchmark):
    return benchmark["cpu_time"] * {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}[benchmark["time_unit"]]


def measure(builds, passes, seconds, only):
    """Fills the results of all builds."""
    grouped = {build: groups(build.programs, only) for build in builds}
    for number in range(passes):
        for question, case in dict.fromkeys(key for of_build in grouped.values() for key in of_build):
            print(f"\rpass {number + 1} of {passes}: {question} {case}".ljust(60), end="", file=sys.stderr, flush=True)
            for build in builds:
                measure_once(build, grouped[build].get((question, case), {}), seconds)
    print("\r".ljust(61) + "\r", end="", file=sys.stderr)


def measure_once(build, contestants, seconds):
    """One more entry for each of the contestants."""
    machine = build.machine
    now = {split(b["name"])[1]: b for b in machine.run(filter(lambda n: n.startswith("machine/"), machine.names), 0.01)[0]}
    cycle = nanoseconds(now["cycle"]) / now["cycle"]["cycles"]
    for program, names in contestants.items():
        benchmarks, context = program.run(names, seconds)
        build.contexts.update(context)
        for benchmark in benchmarks:
            if benchmark.get("error_occurred"):
                raise SystemExit(f"\n{benchmark['name']}: {benchmark['error_message']}")
            entry = {"ns": nanoseconds(benchmark), "cycle": cycle, "peak": now["peak"]["flops"]}
            entry.update({k: benchmark[k] for k in (*TOLD, "products") if k in benchmark})
            build.results.setdefault(benchmark["name"], []).append(entry)
    must_agree([n for names in contestants.values() for n in names], build.results)


def must_agree(names, results):
    """All contestants with one question and case compute the same."""
    for key in TOLD:
        told = {n: results[n][-1][key] for n in names if key in results[n][-1]}
        for name, value in told.items():
            first = next(iter(told))
            if not abs(value - told[first]) <= AGREE * abs(told[first]):
                raise SystemExit(f"\n{name} computes {value}, {first} {told[first]}")


def machine():
    info = open("/proc/cpuinfo").read()
    model = re.search(r"model name\s*: (.*)", info)
    flags = set((re.search(r"flags\s*: (.*)", info) or [0, ""])[1].split())
    numbers = [re.search(rf"{key}\s*: (\d+)", info) for key in ("cpu family", "model")]
    best = next((name for flag, name in (("avx512f", "AVX-512"), ("avx2", "AVX2"), ("sse2", "SSE2")) if flag in flags), "no SIMD")
    family = ", family {} model {}".format(*(n[1] for n in numbers)) if all(numbers) else ""
    return f"{model[1] if model else os.uname().machine}{family}, {best}"


def time(ns):
    """Three digits and a unit."""
    for unit, size in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if ns >= size:
            return f"{ns / size:.3g} {unit}" if ns / size < 100 else f"{ns / size:.0f} {unit}"
    return f"{ns:.3g} ns"


def factor(x):
    return f"{x:.2f}" if x < 10 else f"{x:.0f}"


def ratios(results, name, other):
    """How many times as long as `other` it takes, in each pass."""
    return [a["ns"] / b["ns"] for a, b in zip(results[name], results[other])]


def cells(results, name):
    """Of one build: median, minimum, cycles and the ratio to unroll."""
    if name not in results:
        return [""] * 4
    question, _, case = split(name)
    ns = [r["ns"] for r in results[name]]
    ours = f"{question}/{US}/{case}"
    ratio = factor(statistics.median(ratios(results, name, ours))) if ours in results else ""
    cycles = statistics.median(r["ns"] / r["cycle"] for r in results[name])
    return [time(statistics.median(ns)), time(min(ns)), f"{cycles:.0f}", ratio]


def table(builds):
    """Rows of text: each question, its contestants, and columns for each build."""
    names = list(dict.fromkeys(name for build in builds for name in build.results))
    cases = list(dict.fromkeys((split(name)[0], split(name)[2]) for name in names))
    rows = [["", ""] + [cell for build in builds for cell in (build.title, "", "", "")],
            ["question", "contestant"] + ["median", "minimum", "cycles", f"of {US}"] * len(builds)]
    previous = None
    for name in sorted(names, key=lambda n: cases.index((split(n)[0], split(n)[2]))):
        question, contestant, case = split(name)
        title = f"{question} {case}"
        rows.append([title if title != previous else "", contestant] + [c for b in builds for c in cells(b.results, name)])
        previous = title
    widths = [max(len(row[i]) for row in rows[1:]) for i in range(len(rows[1]))]
    first = "  ".join(["".ljust(widths[0]), "".ljust(widths[1])] + [
        build.title.ljust(sum(widths[2 + 4 * i:6 + 4 * i]) + 6) for i, build in enumerate(builds)])
    align = [str.ljust, str.ljust] + [str.rjust] * (4 * len(builds))
    return "\n".join([first.rstrip()] + ["  ".join(f(c, w) for f, c, w in zip(align, row, widths)).rstrip() for row in rows[1:]])


def gains(results):
    """Sentences: the table's gain apart from the code's, and how near the products are to the machine's peak."""
    lines = []

    def line(text, name, other):
        if name in results and other in results:
            lines.append(f"{text}: {factor(statistics.median(ratios(results, name, other)))} times")

    line("the table's gain, un-compressed over compressed, unroll", "examples/unroll/5x3", "epoch/unroll/5x3")
    line("the same, the naive twin", "examples/naive/5x3", "epoch/naive/5x3")
    line("the code's gain (lanes, no heap, own functions), naive over unroll, compressed", "epoch/naive/5x3", "epoch/unroll/5x3")
    line("the same, un-compressed", "examples/naive/5x3", "examples/unroll/5x3")
    line("another gain of lanes, one net over one of 64", "epoch/unroll/5x3", "epoch/unroll, of 64 nets/5x3")
    line("both together, PyTorch's 499 examples over unroll's table", "examples/PyTorch/5x3", "epoch/unroll/5x3")
    for name, passes in results.items():
        if "products" in passes[0]:
            share = statistics.median(p["products"] / p["peak"] for p in passes)
            rate = statistics.median(p["products"] for p in passes) / 1e9
            lines.append(f"{name}: its three products at {rate:.0f} GFLOP/s or better, {100 * share:.0f} % of the peak")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("builds", nargs="+", type=pathlib.Path, help="bench.txt of each build")
    parser.add_argument("--passes", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.05, help="for each benchmark in each pass")
    parser.add_argument("--only", default="", help="a regular expression: which benchmarks by name, question/contestant/case")
    options = parser.parse_args()

    builds = [Build(path) for path in options.builds]
    measure(builds, options.passes, options.seconds, re.compile(options.only))
    for build in builds:
        entries = [r for passes in build.results.values() for r in passes]
        cycle, peak = (statistics.median(r[key] for r in entries) for key in ("cycle", "peak"))
        about = {
            "machine": machine(),
            "compiler": build.compiler,
            "flags": build.flags,
            "frequency": f"{1 / cycle:.2f} GHz, {peak / 1e9:.0f} GFLOP/s at its peak",
            "passes": options.passes,
            "PyTorch": build.contexts.get("pytorch", "not installed"),
        }
        with open(build.folder / "bench.json", "w") as file:
            json.dump({"about": about, "results": build.results}, file, indent=1)
        print(*(f"{key}: {value}" for key, value in about.items()), "", sep="\n")
    print("Processor time of one thread; ratios are medians over passes, each within its pass.\n")
    print(table(builds))
    for build in builds:
        print(f"\n{build.title}", gains(build.results), *(f"NOT MEASURED: {peer}" for peer in build.missing), sep="\n")


if __name__ == "__main__":
    main()
