"""PyTorch, eager, one thread, on the same work; asked and answering like a program of Google Benchmark.

Run it with Debian's python3-torch: /usr/bin/python3."""
import argparse
import ctypes
import json
import re
import sys
import time

import torch

SEED = 43052


def text(vocab):
    """As in work.hpp: abcde a hundred times, or pseudo-random."""
    tokens, state = [], 1
    for i in range(100 * vocab):
        state = (state * 1103515245 + 12345) % 2**31
        tokens.append(i % vocab if vocab == 5 else (state >> 8) % vocab)
    return torch.tensor(tokens)


def shares(vocab):
    tokens = text(vocab)
    table = torch.zeros(vocab, vocab)
    for a, b in zip(tokens[:-1].tolist(), tokens[1:].tolist()):
        table[a, b] += 1
    return table / (len(tokens) - 1)


class Training:
    """A net, not trained yet, and Adam."""

    def __init__(self, layers, loss_of):
        torch.manual_seed(SEED)
        self.net = torch.nn.Sequential(*layers())
        self.adam = torch.optim.Adam(self.net.parameters(), lr=1e-3)
        self.loss_of = loss_of

    def train(self, epochs):
        losses = 0.0
        for _ in range(epochs):
            loss = self.loss_of(self.net)
            losses += loss.item()
            loss.backward()
            self.adam.step()
            self.adam.zero_grad()
        return losses


def embedding_tanh_linear(vocab, hidden):
    return lambda: [torch.nn.Embedding(vocab, hidden), torch.nn.Tanh(), torch.nn.Linear(hidden, vocab)]


def deep():
    layers = [torch.nn.Embedding(64, 32), torch.nn.Tanh()]  # in the order in which they draw their initial values
    for _ in range(3):
        layers += [torch.nn.Linear(32, 32), torch.nn.Tanh()]
    return [*layers, torch.nn.Linear(32, 64)]


def epoch(vocab, layers):
    def question(least):
        table, vocabulary = shares(vocab), torch.arange(vocab)
        contestant = lambda: Training(layers, lambda net: -(table * torch.log_softmax(net(vocabulary), 1)).sum())
        return timed(contestant, least)

    return question


def examples(least):
    tokens, criterion = text(5), torch.nn.CrossEntropyLoss()
    x, y = tokens[:-1], tokens[1:]
    return timed(lambda: Training(embedding_tanh_linear(5, 3), lambda net: criterion(net(x), y)), least)


def timed(contestant, least, epochs=100, first=20):
    """Seconds of an epoch, begun anew after so many, for at least so many seconds; and the sum of the first few losses."""
    losses = contestant().train(first)
    seconds, count = 0.0, 0
    while seconds < least:
        training = contestant()
        start = time.process_time()
        training.train(epochs)
        seconds += time.process_time() - start
        count += epochs
    return seconds / count, {"losses": losses}


def forward(least):
    net = torch.nn.Sequential(*embedding_tanh_linear(5, 3)())
    with torch.no_grad():
        token, count = torch.tensor(0), 0
        start = time.process_time()
        while time.process_time() - start < least:
            for _ in range(100):
                token = net(token).argmax()
            count += 100
        return (time.process_time() - start) / count, {}


QUESTIONS = {
    "forward_dependent/PyTorch/5x3": forward,
    "epoch/PyTorch/5x3": epoch(5, embedding_tanh_linear(5, 3)),
    "epoch/PyTorch/16x8": epoch(16, embedding_tanh_linear(16, 8)),
    "epoch/PyTorch/32x16": epoch(32, embedding_tanh_linear(32, 16)),
    "epoch/PyTorch/64x32": epoch(64, embedding_tanh_linear(64, 32)),
    "epoch/PyTorch/128x128": epoch(128, embedding_tanh_linear(128, 128)),
    "epoch/PyTorch/256x256": epoch(256, embedding_tanh_linear(256, 256)),
    "epoch/PyTorch/deep": epoch(64, deep),
    "examples/PyTorch/5x3": examples,
}


def blas():
    """What computes the matrix products, and for which processor."""
    for line in open("/proc/self/maps"):
        path = line.split()[-1]
        if "openblas" in path or "libblas" in path:
            library = ctypes.CDLL(path)
            if hasattr(library, "openblas_get_corename"):
                library.openblas_get_corename.restype = ctypes.c_char_p
                return "OpenBLAS for " + library.openblas_get_corename().decode()
            return path
    return "unknown"


def main(questions):
    parser = argparse.ArgumentParser()
    parser.add_argument("--benchmark_filter", default=".")
    parser.add_argument("--benchmark_min_time", type=float, default=0.5)
    parser.add_argument("--benchmark_format", default="json")
    parser.add_argument("--benchmark_list_tests", action="store_true")
    options = parser.parse_args()
    if options.benchmark_list_tests:
        print(*questions, sep="\n")
        return
    torch.set_num_threads(1)
    results = []
    for name, question in questions.items():
        if re.search(options.benchmark_filter, name):
            seconds, counters = question(options.benchmark_min_time)
            results.append({"name": name, "run_type": "iteration", "cpu_time": seconds * 1e9, "time_unit": "ns", **counters})
    context = {"pytorch": f"{torch.__version__} with {blas()}"}
    json.dump({"context": context, "benchmarks": results}, sys.stdout, indent=1)


if __name__ == "__main__":
    main(QUESTIONS)
