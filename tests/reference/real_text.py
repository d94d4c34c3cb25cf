"""The training of examples/20_a_real_text.cpp in PyTorch; prints the bits a character after every fourth pass, as C++.

Run it with Debian's own python3 and python3-torch (1.13), in which the kept numbers were made.
"""
import math
import os
import time

os.environ["ATEN_CPU_CAPABILITY"] = "default"  # before torch is loaded: with FMA its generators round otherwise

import torch
from torch import nn

torch.set_num_threads(1)
ALPHABET = "\n" + "".join(map(chr, range(32, 127)))
HIDDEN, WINDOW, PASSES, EVERY, LR = 64, 64, 40, 4, 3e-3

with open("/usr/share/common-licenses/CC0-1.0", encoding="latin-1") as file:
    tokens = torch.tensor([ALPHABET.index(c) for c in file.read() if c in ALPHABET])
size = len(tokens) * 9 // 10
learned, rest = tokens[:size], tokens[size:]

torch.manual_seed(43052)
lstm, linear = nn.LSTM(len(ALPHABET), HIDDEN), nn.Linear(HIDDEN, len(ALPHABET))
optimizer = torch.optim.Adam([*lstm.parameters(), *linear.parameters()], lr=LR)


def loss_of(inputs, targets, state=None):
    h, state = lstm(nn.functional.one_hot(inputs, len(ALPHABET)).float(), state)
    return nn.functional.cross_entropy(linear(h), targets), state


def bits(part):
    with torch.no_grad():
        return loss_of(part[:-1], part[1:])[0].item() / math.log(2)


seconds = 0
for done in range(1, PASSES + 1):
    start = time.process_time()
    state = None
    for x, y in zip(learned[:-1].split(WINDOW), learned[1:].split(WINDOW)):
        loss, state = loss_of(x, y, state)
        state = tuple(part.detach() for part in state)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    seconds += time.process_time() - start
    if done % EVERY == 0:
        print(f"    {{{bits(learned):.4f}, {bits(rest):.4f}}},", flush=True)
print(f"// {seconds:.1f} s")
