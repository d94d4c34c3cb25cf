"""PyTorch over many short sequences, eager, one thread: epochs with a step for each batch, packed, so that no padding is
computed. Asked and answering like pytorch.py."""
import torch
from pytorch import SEED, main, timed
from torch.nn.utils.rnn import pack_sequence


def numbers():
    """The generator of sequences.cpp."""
    state = 1
    while True:
        state = (state * 1103515245 + 12345) % 2**31
        yield state


def texts(vocab):
    draw = numbers()
    below = lambda n: (next(draw) >> 8) % n
    sequences = [torch.tensor([below(vocab) for _ in range(3 + below(11))]) for _ in range(256)]
    return [(text[:-1], text[1:]) for text in sequences]


def gestures():
    draw = numbers()
    points = lambda: torch.tensor([[next(draw) / 2**31 - 0.5 for _ in range(4)] for _ in range(20)])
    return [(points(), torch.tensor([i % 3])) for i in range(256)]


class OneHot(torch.nn.Module):
    def __init__(self, vocab):
        super().__init__()
        self.rows = torch.eye(vocab)

    def forward(self, tokens):
        return self.rows[tokens]


class Reader(torch.nn.Module):
    """Layers in front of a memory, the memory, Linear: an output for each position, or for the last one."""

    def __init__(self, front, memory, linear, last):
        super().__init__()
        self.front, self.memory, self.linear, self.last = front, memory, linear, last

    def forward(self, packed):
        ys, state = self.memory(packed._replace(data=self.front(packed.data)))
        return self.linear(state[0] if self.last else ys.data)


class Training:
    def __init__(self, data, batch, layers, last):
        torch.manual_seed(SEED)
        self.net = Reader(*layers(), last)
        self.adam = torch.optim.Adam(self.net.parameters(), lr=1e-3)
        self.batches = []
        for first in range(0, len(data), batch):
            inputs, targets = zip(*data[first : first + batch])
            targets = torch.cat(targets) if last else pack_sequence(targets, enforce_sorted=False).data
            self.batches.append((pack_sequence(inputs, enforce_sorted=False), targets))

    def train(self, epochs):
        losses = 0.0
        for _ in range(epochs):
            for inputs, targets in self.batches:
                loss = torch.nn.functional.cross_entropy(self.net(inputs), targets)
                losses += loss.item() / len(self.batches)
                self.adam.zero_grad()
                loss.backward()
                self.adam.step()
        return losses


def epoch(data, batch, layers, last=False):
    def question(least):
        sequences = data()
        return timed(lambda: Training(sequences, batch, layers, last), least, epochs=20, first=2)

    return question


nn = torch.nn
QUESTIONS = {
    "sequences/PyTorch/GRU 27x52, 16 at once": epoch(
        lambda: texts(27), 16, lambda: (OneHot(27), nn.GRU(27, 52), nn.Linear(52, 27))),
    "sequences/PyTorch/GRU 16x128, 32 at once": epoch(
        lambda: texts(64), 32, lambda: (nn.Embedding(64, 16), nn.GRU(16, 128), nn.Linear(128, 64))),
    "sequences/PyTorch/LSTM 64x256, 32 at once": epoch(
        lambda: texts(64), 32, lambda: (nn.Embedding(64, 64), nn.LSTM(64, 256), nn.Linear(256, 64))),
    "sequences/PyTorch/GRU 4x16, one target, 32 at once": epoch(
        gestures, 32, lambda: (nn.Identity(), nn.GRU(4, 16), nn.Linear(16, 3)), last=True),
}

if __name__ == "__main__":
    main(QUESTIONS)
