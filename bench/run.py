"""Runs every benchmark in several passes, writes what they say to a JSON file and prints the table of it.

Contestants with the same question and case run right after each other, with a measurement of the machine itself before
them, and are compared only within a pass: machines change their speed, often for minutes. All times are processor time of
one thread. A contestant that computes another loss, or other outputs, than the others ends the run."""
import argparse
import json
import os
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


def split(name):
    """A benchmark's question, contestant and case."""
    return name.split("/")


def groups(programs):
    """Which names of which program belong to each (question, case), in the order of their appearance."""
    result = {}
    for program in programs:
        for name in filter(None, program.names):
            question, _, case = split(name)
            if question != "machine":
                result.setdefault((question, case), {}).setdefault(program, []).append(name)
    return result


def nanoseconds(benchmark):
    return benchmark["cpu_time"] * {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}[benchmark["time_unit"]]


def measure(programs, passes, seconds):
    """All results: per name, a list with one entry per pass."""
    machine = next(p for p in programs if any(n.startswith("machine/") for n in p.names))
    results, contexts = {}, {}
    for number in range(passes):
        for (question, case), contestants in groups(programs).items():
            print(f"\rpass {number + 1} of {passes}: {question} {case}".ljust(60), end="", file=sys.stderr, flush=True)
            now = {split(b["name"])[1]: b for b in machine.run(filter(lambda n: n.startswith("machine/"), machine.names), 0.01)[0]}
            cycle = nanoseconds(now["cycle"]) / now["cycle"]["cycles"]
            for program, names in contestants.items():
                benchmarks, context = program.run(names, seconds)
                contexts.update(context)
                for benchmark in benchmarks:
                    if benchmark.get("error_occurred"):
                        raise SystemExit(f"\n{benchmark['name']}: {benchmark['error_message']}")
                    entry = {"ns": nanoseconds(benchmark), "cycle": cycle, "peak": now["peak"]["flops"]}
                    entry.update({k: benchmark[k] for k in (*TOLD, "products") if k in benchmark})
                    results.setdefault(benchmark["name"], []).append(entry)
            must_agree([n for names in contestants.values() for n in names], results)
    print("\r".ljust(61) + "\r", end="", file=sys.stderr)
    return results, contexts


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


def table(results):
    """Rows of text: each question, its contestants, median, minimum, cycles and the ratio to unroll."""
    rows = [("question", "contestant", "median", "minimum", "cycles", f"of {US}")]
    previous = None
    for name in sorted(results, key=lambda n: list(dict.fromkeys((split(m)[0], split(m)[2]) for m in results)).index((split(n)[0], split(n)[2]))):
        question, contestant, case = split(name)
        ns = [r["ns"] for r in results[name]]
        cycles = statistics.median(r["ns"] / r["cycle"] for r in results[name])
        ours = f"{question}/{US}/{case}"
        ratio = factor(statistics.median(ratios(results, name, ours))) if ours in results else ""
        title = f"{question} {case}"
        rows.append((title if title != previous else "", contestant, time(statistics.median(ns)), time(min(ns)), f"{cycles:.0f}", ratio))
        previous = title
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    align = [str.ljust, str.ljust, str.rjust, str.rjust, str.rjust, str.rjust]
    return "\n".join("  ".join(f(cell, w) for f, cell, w in zip(align, row, widths)).rstrip() for row in rows)


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
    parser.add_argument("programs", nargs="+")
    parser.add_argument("--compiler", default="unknown")
    parser.add_argument("--flags", default="")
    parser.add_argument("--missing", default="", help="peers that are not there, separated by semicolons")
    parser.add_argument("--blas", default="", help="the folder of the BLAS that PyTorch and libtorch use")
    parser.add_argument("--passes", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.05, help="for each benchmark in each pass")
    parser.add_argument("--out", default="bench.json")
    options = parser.parse_args()

    env = environment(options.blas)
    results, contexts = measure([Program(p, env) for p in options.programs], options.passes, options.seconds)
    cycle = statistics.median(r["cycle"] for passes in results.values() for r in passes)
    peak = statistics.median(r["peak"] for passes in results.values() for r in passes)
    about = {
        "machine": machine(),
        "compiler": options.compiler,
        "flags": options.flags,
        "frequency": f"{1 / cycle:.2f} GHz, {peak / 1e9:.0f} GFLOP/s at its peak",
        "passes": options.passes,
        "PyTorch": contexts.get("pytorch", "not installed"),
    }
    with open(options.out, "w") as file:
        json.dump({"about": about, "results": results}, file, indent=1)
    print(*(f"{key}: {value}" for key, value in about.items()), sep="\n")
    print("\nProcessor time of one thread; ratios are medians over passes, each within its pass.\n")
    print(table(results), gains(results), sep="\n\n")
    for peer in filter(None, options.missing.split(";")):
        print(f"NOT MEASURED: {peer}")


if __name__ == "__main__":
    main()
