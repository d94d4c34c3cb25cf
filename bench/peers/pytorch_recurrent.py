"""PyTorch with memory, eager, one thread: steps whose output is the next input, epochs through time, and the rows of the
lecture's table of times. Asked and answering like pytorch.py."""
import time

import torch
from pytorch import SEED, main, timed

SYMBOLS = 4


def periodic_text():
    """AbAcAd a hundred times."""
    return torch.tensor([0 if i % 2 == 0 else i // 2 % 3 + 1 for i in range(600)])


def random_text(positions):
    """As in recurrent.hpp."""
    tokens, state = [], 1
    for _ in range(positions + 1):
        state = (state * 1103515245 + 12345) % 2**31
        tokens.append((state >> 8) % SYMBOLS)
    return torch.tensor(tokens)


def first_h(result):
    return result[0] if isinstance(result, tuple) else result


def step(make_cell, size, hidden, memory, first, following):
    """A step of a cell and Linear: the next input is following(output). Checks the outputs' squares, of 20."""

    def question(least):
        torch.manual_seed(SEED)
        cell, linear = make_cell(size, hidden), torch.nn.Linear(hidden, size)
        with torch.no_grad():
            x, state, outputs = first(), memory(hidden), 0.0
            for _ in range(20):
                state = cell(x, state)
                y = linear(first_h(state))
                outputs += (y.double() ** 2).sum().item()
                x = following(y)
            count, start = 0, time.process_time()
            while time.process_time() - start < least:
                for _ in range(100):
                    state = cell(x, state)
                    x = following(linear(first_h(state)))
                count += 100
            return (time.process_time() - start) / count, {"outputs": outputs}

    return question


def one(hidden):
    return torch.zeros(1, hidden)


def pair(hidden):
    return one(hidden), one(hidden)


def signals(make_cell, hidden, memory):
    return step(make_cell, 8, hidden, memory, lambda: torch.zeros(1, 8), lambda y: y)


def tokens():
    one_hot = torch.eye(SYMBOLS)
    return step(torch.nn.RNNCell, SYMBOLS, 3, one, lambda: one_hot[:1], lambda y: one_hot[y.argmax(1)])


class Recurrent(torch.nn.Module):
    """The layers of a net, in the order in which they draw their initial values."""

    def __init__(self, make_layer, hidden):
        super().__init__()
        self.memory = make_layer(SYMBOLS, hidden)
        self.linear = torch.nn.Linear(hidden, SYMBOLS)

    def forward(self, x):
        return self.linear(self.memory(x)[0])


class Training:
    """A net, not trained yet, and Adam: the loss of a text, and unless there is to be no backward its gradient and a step."""

    def __init__(self, make_layer, hidden, text, backward=True):
        torch.manual_seed(SEED)
        self.net = Recurrent(make_layer, hidden)
        self.adam = torch.optim.Adam(self.net.parameters(), lr=1e-3)
        self.criterion = torch.nn.CrossEntropyLoss()
        self.x, self.y = torch.nn.functional.one_hot(text[:-1], SYMBOLS).float(), text[1:]
        self.backward = backward

    def train(self, epochs):
        losses = 0.0
        for _ in range(epochs):
            loss = self.criterion(self.net(self.x), self.y)
            losses += loss.item()
            if self.backward:
                loss.backward()
                self.adam.step()
                self.adam.zero_grad()
        return losses


def epoch(make_layer):
    return lambda least: timed(lambda: Training(make_layer, 3, periodic_text()), least, epochs=5, first=5)


def lecture(positions, hidden, backward):
    def question(least):
        training = Training(torch.nn.RNN, hidden, random_text(positions), backward)
        losses, count, start = 0.0, 0, time.process_time()
        while count < 2 or time.process_time() - start < least:
            loss = training.train(1)
            losses += loss if count < 2 else 0
            count += 1
        return (time.process_time() - start) / count, {"losses": losses}

    return question


QUESTIONS = {
    "recurrent_step/PyTorch/RNN 4x3": tokens(),
    "recurrent_step/PyTorch/LSTM 8x16": signals(torch.nn.LSTMCell, 16, pair),
    "recurrent_step/PyTorch/GRU 8x16": signals(torch.nn.GRUCell, 16, one),
    "recurrent_step/PyTorch/LSTM 8x32": signals(torch.nn.LSTMCell, 32, pair),
    "recurrent_step/PyTorch/GRU 8x32": signals(torch.nn.GRUCell, 32, one),
    "recurrent_epoch/PyTorch/RNN 4x3": epoch(torch.nn.RNN),
    "recurrent_epoch/PyTorch/LSTM 4x3": epoch(torch.nn.LSTM),
    "recurrent_epoch/PyTorch/GRU 4x3": epoch(torch.nn.GRU),
    **{
        f"lecture_{'epoch' if backward else 'forward'}/PyTorch/{positions}x{hidden}": lecture(positions, hidden, backward)
        for positions, hidden in ((20000, 20), (2000, 20), (2000, 1000))
        for backward in (True, False)
    },
}


if __name__ == "__main__":
    main(QUESTIONS)
