"""Nets go from PyTorch into the library and back, and have the same logits on both sides. Usage: check.py <exchange> <folder>"""
import os
import subprocess
import sys

import torch
from torch import nn

from safetensors.torch import load_file, save_file

TOKENS = torch.tensor([0, 1, 0, 2, 0, 3] * 4)
program, folder = sys.argv[1:]
os.makedirs(folder, exist_ok=True)


class Memory(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.rnn = kind(4, 3)
        self.linr = nn.Linear(3, 4)

    def forward(self, tokens):
        return self.linr(self.rnn(nn.functional.one_hot(tokens, 4).to(self.linr.weight.dtype))[0])


def feedforward():
    return nn.Sequential(nn.Embedding(4, 3), nn.Tanh(), nn.Linear(3, 4))


def require_equal(got, expected, what):
    worst = (got - expected).abs().max().item()
    print(f"{what}: differs by at most {worst:.2g}")
    if got.shape != expected.shape or not worst < 1e-6:
        sys.exit(f"{what}: expected\n{expected}\ngot\n{got}")


def check(name, make, dtype=torch.float32):
    what, path = f"{name} of {dtype}", os.path.join(folder, f"{name}-{dtype}.safetensors")
    net = make().to(dtype)
    torch.save(net.state_dict(), path + ".pt")
    save_file(torch.load(path + ".pt"), path)
    output = subprocess.run([program, name, path, path + ".trained"], stdout=subprocess.PIPE, text=True)
    if output.returncode:
        sys.exit(f"{what}: {output.stdout}")
    loaded, trained = torch.tensor([[float(logit) for logit in line.split()] for line in output.stdout.splitlines()]).chunk(2)

    with torch.no_grad():
        require_equal(loaded, net.to(torch.float32)(TOKENS), what + ", loaded")
        again = make()
        again.load_state_dict(load_file(path + ".trained"), strict=True)
        require_equal(trained, again(TOKENS), what + ", trained")
    if torch.equal(loaded, trained):
        sys.exit(f"{what}: nothing was trained")


torch.manual_seed(0)
for dtype in torch.float32, torch.float64, torch.float16, torch.bfloat16:
    check("Feedforward", feedforward, dtype)
for kind in nn.RNN, nn.LSTM, nn.GRU:
    check(kind.__name__, lambda: Memory(kind))
