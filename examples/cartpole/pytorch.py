"""CartPole as in cartpole.cpp, in PyTorch as one writes it: one pole in Python's numbers, sixteen in tensors. Prints steps a
second of processor time, one thread."""
import math
import random
import time

import torch

torch.set_num_threads(1)
torch.manual_seed(1)
random.seed(1)


def push(x, v, angle, spin, force, sin, cos):
    pushed = (force + 0.05 * spin * spin * sin(angle)) / 1.1
    bends = (9.8 * sin(angle) - cos(angle) * pushed) / (0.5 * (4 / 3 - 0.1 / 1.1 * cos(angle) ** 2))
    speeds_up = pushed - 0.05 / 1.1 * bends * cos(angle)
    return x + 0.02 * v, v + 0.02 * speeds_up, angle + 0.02 * spin, spin + 0.02 * bends


def one_pole(policy):
    """What was seen and done at each step, and which poles were up. The gradient is of all steps at once."""
    seen = tuple(random.uniform(-0.05, 0.05) for _ in range(4))
    all_seen, done, up = [], [], []
    while len(up) < 500 and abs(seen[0]) <= 2.4 and abs(seen[2]) <= 0.2095:
        right = int(random.random() < torch.softmax(policy(torch.tensor(seen)), 0)[1].item())
        all_seen.append(seen)
        done.append(right)
        up.append(1.0)
        seen = push(*seen, 20 * right - 10, math.sin, math.cos)
    return torch.tensor(all_seen)[:, None], torch.tensor(done)[:, None], torch.tensor(up)[:, None]


def sixteen_poles(policy):
    seen = torch.rand(16, 4) * 0.1 - 0.05
    standing = torch.ones(16)
    all_seen, done, up = [], [], []
    while len(up) < 500 and standing.any():
        right = (torch.rand(16) < torch.softmax(policy(seen), 1)[:, 1]).long()
        all_seen.append(seen)
        done.append(right)
        up.append(standing)
        seen = torch.stack(push(*seen.unbind(1), 20.0 * right - 10, torch.sin, torch.cos), 1)
        standing = standing * (seen[:, 0].abs() <= 2.4) * (seen[:, 2].abs() <= 0.2095)
        seen = seen * standing[:, None]
    return torch.stack(all_seen), torch.stack(done), torch.stack(up)


for name, episode in ("one pole", one_pole), ("sixteen poles", sixteen_poles):
    policy = torch.nn.Sequential(torch.nn.Linear(4, 32), torch.nn.Tanh(), torch.nn.Linear(32, 2))
    adam = torch.optim.Adam(policy.parameters(), lr=0.01)
    steps, episodes, recent, start = 0, 0, 0.0, time.process_time()
    while recent < 490 and time.process_time() - start < 20:
        with torch.no_grad():
            seen, done, up = episode(policy)
        to_come = torch.zeros_like(up)
        last = torch.zeros(up.shape[1])
        for i in reversed(range(len(up))):
            last = to_come[i] = up[i] * (1 + 0.99 * last)
        count = up.sum()
        mean = to_come.sum() / count
        scale = 1 / torch.sqrt((to_come * to_come).sum() / count - mean * mean + 1e-6)
        surprises = torch.nn.functional.cross_entropy(policy(seen).transpose(1, 2), done, reduction="none")
        loss = (surprises * up * (to_come - mean) * scale).sum() / count
        adam.zero_grad()
        loss.backward()
        adam.step()
        steps += int(count)
        episodes += 1
        recent += (count.item() / up.shape[1] - recent) / min(episodes, 10)
    print(f"{name}: {episodes} episodes, {steps} steps, {steps / (time.process_time() - start) / 1e6:.4f} million a second")
