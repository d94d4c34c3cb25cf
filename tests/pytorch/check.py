"""Nets go from PyTorch into the library and back, and have the same logits on both sides. Usage: check.py <exchange> <folder>"""
import os
import shutil
import subprocess
import sys

import numpy
import torch
from torch import nn

from safetensors.torch import load_file, save_file

TOKENS = torch.tensor([0, 1, 0, 2, 0, 3] * 4)
program, results = sys.argv[1:]


class Memory(nn.Module):
    def __init__(self, kind, **options):
        super().__init__()
        self.rnn = kind(4, 3, **options)
        self.linr = nn.Linear(3, 4)

    def forward(self, tokens):
        return self.linr(self.rnn(nn.functional.one_hot(tokens, 4).to(self.linr.weight.dtype))[0])


def feedforward():
    return nn.Sequential(nn.Embedding(4, 3), nn.Tanh(), nn.Linear(3, 4))


def normalized():
    return nn.Sequential(nn.Embedding(4, 3), nn.LayerNorm(3), nn.GELU(), nn.Linear(3, 4))


class Residual(nn.Sequential):
    def forward(self, x):
        return x + super().forward(x)


def nested():
    return nn.Sequential(nn.Embedding(4, 3), Residual(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 3)),
                         nn.Sequential(nn.Tanh(), nn.Linear(3, 4)))


def require_equal(got, expected, what):
    worst = (got - expected).abs().max().item()
    print(f"{what}: differs by at most {worst:.2g}")
    if got.shape != expected.shape or not worst < 1e-6:
        sys.exit(f"{what}: expected\n{expected}\ngot\n{got}")


def check(name, make, dtype=torch.float32):
    what = f"{name} of {dtype}"
    folder = os.path.join(results, what)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    os.chdir(folder)

    net = make().to(dtype)
    torch.save(net.state_dict(), "net.pt")
    save_file(torch.load("net.pt"), "net.safetensors")
    numpy.save("tokens.npy", TOKENS.numpy())
    if subprocess.run([program, name, "."]).returncode:
        sys.exit(f"{what}: failed")
    loaded, trained = (torch.from_numpy(numpy.load(file)) for file in ("loaded.npy", "trained.npy"))

    with torch.no_grad():
        require_equal(loaded, net.to(torch.float32)(TOKENS), what + ", loaded")
        again = make()
        again.load_state_dict(load_file("trained.safetensors"), strict=True)
        require_equal(trained, again(TOKENS), what + ", trained")
    if torch.equal(loaded, trained):
        sys.exit(f"{what}: nothing was trained")


torch.manual_seed(0)
for dtype in torch.float32, torch.float64, torch.float16, torch.bfloat16:
    check("Feedforward", feedforward, dtype)
check("Normalized", normalized)
check("Nested", nested)
check("Stacked", lambda: Memory(nn.LSTM, num_layers=2))
for kind in nn.RNN, nn.LSTM, nn.GRU:
    check(kind.__name__, lambda: Memory(kind))
