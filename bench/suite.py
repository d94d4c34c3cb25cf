"""Builds every benchmark with each compiler that is installed, for x86-64-v3 and for this machine, and runs all of them in
one pass: run.py, whose options it takes too. Each build has a folder, with the JSON of what was measured in it."""
import argparse
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
COMPILERS = ["g++", "clang++-19"]


def architectures():
    """x86-64-v3 is what most machines of this kind have."""
    info = pathlib.Path("/proc/cpuinfo")
    return ["x86-64-v3", "native"] if info.exists() and " avx2 " in info.read_text() else ["native"]


def build(compiler, architecture, folder):
    """The file that describes the build."""
    subprocess.run(["cmake", "-S", HERE.parent, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
                    f"-DCMAKE_CXX_COMPILER={compiler}", f"-DUNROLL_BENCH_ARCH={architecture}", "-DUNROLL_BUILD_BENCH=ON",
                    "-DUNROLL_BUILD_TESTS=OFF", "-DUNROLL_BUILD_EXAMPLES=OFF"], check=True, stdout=sys.stderr)
    subprocess.run(["cmake", "--build", folder, "--target", "bench_programs"], check=True, stdout=sys.stderr)
    return folder / "bench.txt"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=pathlib.Path, required=True, help="where the builds go")
    parser.add_argument("--compilers", nargs="+", default=COMPILERS)
    parser.add_argument("--architectures", nargs="+", default=architectures())
    options, of_run = parser.parse_known_args()
    builds = [build(compiler, architecture, options.folder / f"{compiler}-{architecture}")
              for compiler in filter(shutil.which, options.compilers) for architecture in options.architectures]
    raise SystemExit(subprocess.run([sys.executable, HERE / "run.py", *builds, *of_run]).returncode)


if __name__ == "__main__":
    main()
