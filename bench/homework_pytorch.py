"""How long does PyTorch take for the homework? One thread, 5000 epochs of Adam, as in homework.cpp; on the lecture's
499 examples, and given the table of transitions as unroll is. Run it with Debian's python3-torch: /usr/bin/python3."""
import statistics
import time

import torch

torch.set_num_threads(1)
tokens = torch.tensor([0, 1, 2, 3, 4] * 100)
x, y = tokens[:-1], tokens[1:]
table = torch.zeros(5, 5)
for a, b in zip(x, y):
    table[a, b] += 1
table /= len(x)


def homework(loss_of, epochs=5000):
    torch.manual_seed(43052)
    net = torch.nn.Sequential(torch.nn.Embedding(5, 3), torch.nn.Tanh(), torch.nn.Linear(3, 5))
    adam = torch.optim.Adam(net.parameters(), lr=1e-3)
    start = time.perf_counter()
    for _ in range(epochs):
        loss = loss_of(net)
        loss.backward()
        adam.step()
        adam.zero_grad()
    return time.perf_counter() - start, float(loss.detach())


criterion = torch.nn.CrossEntropyLoss()
vocabulary = torch.arange(5)
for name, loss_of in {
    "499 examples": lambda net: criterion(net(x), y),
    "table": lambda net: -(table * torch.log_softmax(net(vocabulary), 1)).sum(),
}.items():
    runs = [homework(loss_of) for _ in range(3)]
    seconds = [run[0] for run in runs]
    print(f"PyTorch {torch.__version__}, {name}: median {statistics.median(seconds) * 1e3:.0f} ms,"
          f" minimum {min(seconds) * 1e3:.0f} ms, loss {runs[0][1]:.6f}")
