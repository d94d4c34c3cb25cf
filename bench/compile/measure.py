"""How long do the programs beside this file take to compile, how much memory, and how big are the objects? For each
compiler that is installed, at -O3: the least of some runs, in processor time. Prints a table and writes a JSON file."""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = ["net_5x3", "net_64x32", "net_256x256", "depth_4", "depth_16", "depth_48"]
NAMES = {"net": "`Net<{}>`", "depth": "{} layers"}


def compile_once(compiler, source, flags):
    """Processor seconds, peak memory in MB and bytes of code."""
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "object.o")
        command = [compiler, "-std=c++20", *flags, f"-I{HERE.parent.parent / 'include'}", "-c", str(source), "-o", target]
        process = subprocess.Popen(command)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{compiler} does not compile {source.name}")
        sizes = subprocess.run(["size", target], check=True, text=True, stdout=subprocess.PIPE).stdout.split("\n")[1].split()
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6, int(sizes[0])


def title(source):
    kind, size = source.split("_")
    return NAMES[kind].format(size.replace("x", ", "))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compilers", nargs="+", default=["g++", "clang++-19"])
    parser.add_argument("--flags", default="-O3")
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--out", default="compile.json")
    options = parser.parse_args()

    compilers = [c for c in options.compilers if shutil.which(c)]
    results = {}
    for source in SOURCES:
        for compiler in compilers:
            runs = [compile_once(compiler, HERE / f"{source}.cpp", options.flags.split()) for _ in range(options.runs)]
            seconds, memory, size = map(min, zip(*runs))
            results.setdefault(source, {})[compiler] = {"seconds": seconds, "megabytes": memory, "bytes": size}
    versions = {c: subprocess.run([c, "--version"], text=True, stdout=subprocess.PIPE).stdout.split("\n")[0] for c in compilers}
    with open(options.out, "w") as file:
        json.dump({"compilers": versions, "flags": options.flags, "results": results}, file, indent=1)

    print(*versions.values(), f"flags: {options.flags}", "", sep="\n")
    print("| compiling |", " | ".join(compilers), "|")
    print("| --- |" + " --- |" * len(compilers))
    for source, row in results.items():
        cells = (f"{r['seconds']:.1f} s, {r['megabytes']:.0f} MB, {r['bytes'] / 1000:.0f} kB" for r in row.values())
        print(f"| {title(source)} |", " | ".join(cells), "|")
    for compiler in set(options.compilers) - set(compilers):
        print(f"NOT MEASURED, because not installed: {compiler}", file=sys.stderr)


if __name__ == "__main__":
    main()
