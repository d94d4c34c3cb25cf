"""Writes the numbers of PyTorch that the tests compare the library with, as C++ headers beside this script.

Run it with Debian's own python3, whose python3-torch (1.13) prints the lecture's numbers. It takes a few minutes.
"""
import copy
import os
import textwrap

os.environ["ATEN_CPU_CAPABILITY"] = "default"  # before torch is loaded: with FMA its generators round otherwise

import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_, clip_grad_value_
from torch.optim import SGD, Adam, AdamW, RMSprop, lr_scheduler

torch.set_num_threads(1)

HERE = os.path.dirname(os.path.abspath(__file__))
CPP_TYPE = {torch.float32: "float", torch.float64: "double"}
LOGGED_EPOCHS = (0, 1, 10, 100, 1000)


# --- C++ --------------------------------------------------------------------------------------------------------

def number(value, dtype):
    """The exact value as a C++ literal."""
    mantissa, exponent = float(value).hex().split("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}p{exponent}" + ("f" if dtype == torch.float32 else "")


def array(type_name, name, literals):
    body = textwrap.fill(", ".join(literals), 118, initial_indent="    ", subsequent_indent="    ")
    return f"inline constexpr {type_name} {name}[]{{\n{body}}};\n"


def tensor(name, values):
    values = values.detach().flatten()
    return array(CPP_TYPE[values.dtype], name, [number(value, values.dtype) for value in values])


def flat(tensors):
    return torch.cat([tensor.detach().flatten() for tensor in tensors])


def write(file_name, noun, blocks):
    head = (f"// {noun}\n"
            f"// Made by make.py with PyTorch {torch.__version__}, ATEN_CPU_CAPABILITY=default, one thread.\n"
            "#pragma once\n\n#include \"numbers.hpp\"\n\nnamespace reference {\n\n")
    with open(os.path.join(HERE, file_name), "w", encoding="utf-8") as file:
        file.write(head + "\n".join(blocks) + "\n}  // namespace reference\n")


# --- the generator ----------------------------------------------------------------------------------------------

DRAWS = [("uniform", 4, -0.5, 0.5), ("normal", 5, 0, 1), ("uniform", 3, -3 ** -0.5, 3 ** -0.5),
         ("normal", 4, 1.5, 0.25), ("normal", 16, 0, 1), ("normal", 1, 0, 1), ("normal", 17, 0, 1),
         ("normal", 33, -2, 0.5), ("normal", 15, 0, 1), ("uniform", 9, -100, 3)]


def draws(seed, dtype):
    """One stream: every draw continues where the one before it stopped, a cached sine included."""
    torch.manual_seed(seed)
    name = f"draws_{seed}_{CPP_TYPE[dtype]}"
    arrays, rows = [], []
    for index, (kind, size, first, second) in enumerate(DRAWS):
        values = getattr(torch.empty(size, dtype=dtype), kind + "_")(first, second)
        arrays.append(tensor(f"{name}_{index}", values))
        rows.append(f"    {{{seed}u, Distribution::{kind}, {float(first)!r}, {float(second)!r}, {name}_{index}}}")
    return "".join(arrays) + f"inline constexpr Draw<{CPP_TYPE[dtype]}> {name}[]{{\n" + ",\n".join(rows) + "};\n"


def permutation(seed, size):
    torch.manual_seed(seed)
    return array("std::size_t", f"permutation_{seed}", [str(index) for index in torch.randperm(size).tolist()])


def random_numbers():
    blocks = [draws(seed, dtype) for dtype in CPP_TYPE for seed in (0, 43052, 2 ** 32 + 2 ** 31 + 1)]
    return blocks + [permutation(0, 1), permutation(1, 2), permutation(43052, 100)]


# --- training ---------------------------------------------------------------------------------------------------

def tokens_of(text):
    """Tokens in the order in which the symbols appear."""
    symbols = {}
    return [symbols.setdefault(symbol, len(symbols)) for symbol in text]


class Text:
    """Next-token prediction on a text that repeats."""
    def __init__(self, text, repeats=100):
        self.text, self.repeats = text, repeats
        self.tokens = tokens_of(text)
        self.vocab = max(self.tokens) + 1
        whole = torch.tensor(self.tokens * repeats)
        self.inputs, self.targets = whole[:-1], whole[1:]
        self.probes = torch.arange(self.vocab)

    def cast(self, dtype):
        return self

    def define(self, name):
        return array("std::uint32_t", f"{name}_tokens", [str(token) for token in self.tokens])

    def fields(self, name):
        return f".tokens = {name}_tokens, .repeats = {self.repeats}"

    def __str__(self):
        return f"\"{self.text}\" x {self.repeats}"


def labels(name, targets):
    """ignore_index is Token::none."""
    return array("std::uint32_t", name, [str(label if label >= 0 else 2 ** 32 - 1) for label in targets.tolist()])


class Pairs:
    """Vectors in, vectors or tokens out."""
    def __init__(self, inputs, targets):
        self.inputs, self.targets, self.probes = inputs, targets, inputs

    def cast(self, dtype):
        labelled = not self.targets.is_floating_point()
        return Pairs(self.inputs.to(dtype), self.targets if labelled else self.targets.to(dtype))

    def define(self, name):
        inputs = tensor(f"{name}_inputs", self.inputs)
        if self.targets.is_floating_point():
            return inputs + tensor(f"{name}_targets", self.targets)
        return inputs + labels(f"{name}_labels", self.targets)

    def fields(self, name):
        kind = "targets" if self.targets.is_floating_point() else "labels"
        return f".inputs = {name}_inputs, .{kind} = {name}_{kind}"

    def __str__(self):
        return f"{len(self.inputs)} pairs"


class Run:
    """What one training leaves behind."""
    def __init__(self, net, data, loss, optimizer, epochs, clip=None, schedule=None, draw=None):
        self.initial = flat(net.parameters())
        self.losses = {}
        optimizer = optimizer(net.parameters())
        scheduler = schedule and schedule(optimizer)
        for epoch in range(epochs):
            if draw:
                draw(net, data, epoch)
            value = loss(net(data.inputs), data.targets)
            optimizer.zero_grad()
            value.backward()
            if epoch == 0:
                self.gradient = flat(parameter.grad for parameter in net.parameters())
            if epoch in LOGGED_EPOCHS:
                self.losses[epoch] = value.item()
            if clip:
                clip(net.parameters())
            optimizer.step()
            if isinstance(scheduler, lr_scheduler.ReduceLROnPlateau):
                scheduler.step(value.item())
            elif scheduler:
                scheduler.step()
        net.eval()
        self.losses[epochs] = loss(net(data.inputs), data.targets).item()
        self.trained = flat(net.parameters())
        self.outputs = net(data.probes).detach().flatten()


def require_sound(name, run, exact):
    """A reference must be better than the tolerance it is used with: the same training in double tells."""
    def apart(a, b):
        return (a.double() - b).abs().max().item()
    first = abs(run.losses[0] / exact.losses[0] - 1)
    gradient = apart(run.gradient, exact.gradient) / exact.gradient.abs().max().item()
    trained = apart(run.trained, exact.trained)
    print(f"{name:24} first loss {first:.1e}  gradient {gradient:.1e}  trained {trained:.1e}  outputs "
          f"{apart(run.outputs, exact.outputs):.1e}  loss {run.losses[0]:.6f} -> {exact.losses[max(exact.losses)]:.6f}")
    assert first < 5e-7 and gradient < 1e-5 and trained < 2.5e-4, name


def training(name, seed, make_net, data, loss=nn.CrossEntropyLoss(), optimizer=Adam, options={}, epochs=5000,
             dtype=torch.float32, also="", **hooks):
    torch.manual_seed(seed)
    torch.set_default_dtype(dtype)
    net = make_net()
    torch.set_default_dtype(torch.float32)
    description = " ".join(str(net).split())
    normals = net[0].weight.numel() if isinstance(net[0], nn.Embedding) else 0

    start = lambda parameters: optimizer(parameters, **options)
    exact = Run(copy.deepcopy(net).double(), data.cast(torch.float64), loss, start, epochs, **hooks)
    run = Run(net, data.cast(dtype), loss, start, epochs, **hooks)
    require_sound(name, run, exact)
    gradient = exact.gradient.to(dtype)  # in float PyTorch adds hundreds of rows one by one: up to 5e-6 off

    settings = ", ".join(f"{key}={value}" for key, value in {"lr": 1e-3, **options}.items())
    about = (f"{description}; {data}; {loss}, reduction {loss.reduction}; {optimizer.__name__}({settings}), "
             f"{epochs} epochs{also}")
    comment = textwrap.fill(about, 117, initial_indent="// ", subsequent_indent="// ") + "\n"
    digits = 9 if dtype == torch.float32 else 17
    losses = [f"{{{epoch}, {value:.{digits}g}}}" for epoch, value in run.losses.items()]
    return (comment + data.cast(dtype).define(name) + tensor(f"{name}_initial", run.initial)
            + tensor(f"{name}_gradient", gradient) + array("LossAt", f"{name}_losses", losses)
            + tensor(f"{name}_trained", run.trained) + tensor(f"{name}_outputs", run.outputs)
            + f"inline constexpr Training<{CPP_TYPE[dtype]}> {name}{{\n    .seed = {seed}, .normals = {normals}, "
            + data.fields(name) + f",\n    .initial = {name}_initial, .gradient = {name}_gradient,\n"
            + f"    .losses = {name}_losses, .trained = {name}_trained,\n    .outputs = {name}_outputs}};\n")


def plain_net(vocab, hidden):
    return lambda: nn.Sequential(nn.Embedding(vocab, hidden), nn.Tanh(), nn.Linear(hidden, vocab))


def sequential(*makers):
    return lambda: nn.Sequential(*[make() for make in makers])


def embedding(*shape):
    return lambda: nn.Embedding(*shape)


def linear(*shape, **options):
    return lambda: nn.Linear(*shape, **options)


ABC, ABCD, ABACAD, ABCDE = Text("abc"), Text("abcd"), Text("AbAcAd"), Text("abcde")
HELLO, HELLO_WORLD = Text("hello"), Text("hello world ")
PANGRAM = Text("the five boxing wizards jump ", 10)


def nets():
    deep_relu = sequential(embedding(5, 8), nn.Tanh, linear(8, 6), nn.ReLU, linear(6, 5))
    return [
        training("abc_1", 43052, plain_net(3, 1), ABC),
        training("abc_2", 7, plain_net(3, 2), ABC),
        training("abcd_1", 5, plain_net(4, 1), ABCD),
        training("abcd_2", 43052, plain_net(4, 2), ABCD),
        training("abacad_2", 43052, plain_net(4, 2), ABACAD),
        training("abcde_3", 43052, plain_net(5, 3), ABCDE),
        training("abcde_5", 1, plain_net(5, 5), ABCDE),
        training("abcde_17", 3, plain_net(5, 17), ABCDE),
        training("hello_3", 2, plain_net(4, 3), HELLO),
        training("hello_world_8", 11, plain_net(8, 8), HELLO_WORLD),
        training("pangram_20", 43052, plain_net(PANGRAM.vocab, 20), PANGRAM, epochs=1000),
        training("deep_tanh", 4, sequential(embedding(5, 8), nn.Tanh, linear(8, 8), nn.Tanh, linear(8, 5)), ABCDE),
        training("deep_relu", 6, deep_relu, ABCDE),
        training("sigmoid_without_bias", 8,
                 sequential(embedding(4, 3), nn.Sigmoid, linear(3, 4, bias=False)), ABCD),
        training("embedding_alone", 9, sequential(embedding(4, 4)), HELLO),
        training("embedding_linear", 10, sequential(embedding(4, 3), linear(3, 4)), ABACAD),
        training("abcde_3_double", 43052, plain_net(5, 3), ABCDE, dtype=torch.float64),
        training("hello_world_8_double", 11, plain_net(8, 8), HELLO_WORLD, dtype=torch.float64, epochs=1000),
        training("deep_relu_double", 6, deep_relu, ABCDE, dtype=torch.float64, epochs=1000),
    ]


# --- layers -----------------------------------------------------------------------------------------------------

def layer_norm(size):
    layer = nn.LayerNorm(size, dtype=torch.float64)
    with torch.no_grad():
        layer.weight.copy_(torch.linspace(-1, 2, size, dtype=torch.float64))
        layer.bias.copy_(torch.linspace(0.5, -0.25, size, dtype=torch.float64))
    return layer


def layers():
    """Of layers and losses on one vector, in double: the output, and the gradient of the input for one of the output."""
    inputs = torch.tensor([-12, -5.5, -2, -1, -0.625, -0.125, -2 ** -13, 0, 2 ** -10, 0.375, 1, 2.5, 7.75, 21]).double()
    dy = torch.tensor([1, -0.5, 2, 0.25, -1, 3, 1.5, -2, 0.75, 1, -1.25, 0.5, -0.375, 1]).double()
    blocks = [tensor("layer_inputs", inputs), tensor("layer_dy", dy)]
    for name, layer in [("leaky_relu", nn.LeakyReLU()), ("leaky_relu_02", nn.LeakyReLU(0.2)), ("elu", nn.ELU()),
                        ("elu_05", nn.ELU(0.5)), ("gelu", nn.GELU()), ("silu", nn.SiLU()), ("softplus", nn.Softplus()),
                        ("softplus_2_5", nn.Softplus(2, 5)), ("softmax", nn.Softmax(-1)),
                        ("log_softmax", nn.LogSoftmax(-1)), ("layer_norm", layer_norm(inputs.numel()))]:
        x = inputs.clone().requires_grad_()
        y = layer(x)
        y.backward(dy)
        blocks.append(f"// {layer}\n" + tensor(f"{name}_y", y) + tensor(f"{name}_dx", x.grad)
                      + "".join(tensor(f"{name}_d{key}", value.grad) for key, value in layer.named_parameters()))
    answers = torch.tensor([0, 0.125, 0, 1, 0.5, 1, 0, 1, 0.25, 0, 0.75, 1, 0, 1]).double()
    blocks.append(tensor("loss_answers", answers))
    for name, loss, targets in [
            ("bce", nn.BCEWithLogitsLoss(), answers),
            ("bce_weighted", nn.BCEWithLogitsLoss(reduction="sum", pos_weight=torch.tensor(3.0).double()), answers),
            ("huber", nn.HuberLoss(), dy), ("huber_3_sum", nn.HuberLoss(reduction="sum", delta=3), dy)]:
        y = inputs.clone().requires_grad_()
        value = loss(y, targets)
        value.backward()
        blocks.append(f"inline constexpr double {name}_loss = {number(value, value.dtype)};\n" + tensor(f"{name}_dy", y.grad))
    return blocks


def losses():
    torch.manual_seed(1)
    plane = torch.rand(23, 2) * 2 - 1
    height = torch.sin(3 * plane[:, :1]) * plane[:, 1:]
    space = torch.rand(17, 3) * 4 - 2
    field = torch.stack([space[:, 0] * space[:, 1], space[:, 2].abs()], 1)
    surface, flow = Pairs(plane, height), Pairs(space, field)
    rings = Pairs(plane, (2 * plane.square().sum(1)).long().clamp(max=2))

    surface_net = sequential(linear(2, 8), nn.Tanh, linear(8, 1))
    flow_net = sequential(linear(3, 5), nn.Sigmoid, linear(5, 7, bias=False), nn.Tanh, linear(7, 2))
    rings_net = sequential(linear(2, 8), nn.Tanh, linear(8, 3))
    nll_net = sequential(embedding(5, 4), lambda: nn.LayerNorm(4), nn.GELU, linear(4, 5), lambda: nn.LogSoftmax(-1))
    cross_entropy_sum = nn.CrossEntropyLoss(reduction="sum")
    mse_mean, mse_sum = nn.MSELoss(), nn.MSELoss(reduction="sum")
    return [
        training("cross_entropy_sum", 3, plain_net(5, 3), ABCDE, loss=cross_entropy_sum),
        training("cross_entropy_sum_sgd", 3, plain_net(5, 3), ABCDE, loss=cross_entropy_sum, optimizer=SGD,
                 options={"lr": 1e-3}, epochs=1000),
        training("cross_entropy_vectors", 5, rings_net, rings, epochs=2000),
        training("mse_mean", 1, surface_net, surface, loss=mse_mean),
        training("mse_sum", 1, surface_net, surface, loss=mse_sum, optimizer=SGD, options={"lr": 2e-3}, epochs=2000),
        training("mse_mean_deep", 2, flow_net, flow, epochs=2000, loss=mse_mean),
        training("mse_mean_double", 2, flow_net, flow, loss=mse_mean, dtype=torch.float64, epochs=2000),
        training("mse_sum_double", 1, surface_net, surface, loss=mse_sum, dtype=torch.float64, epochs=1000),
        training("nll", 4, nll_net, ABCDE, loss=nn.NLLLoss(), epochs=2000),
    ]


def cross_entropies():
    """Targets that do not count, that are smoothed, that weigh, and that are probabilities: of some rows of logits, and in
    trainings."""
    torch.manual_seed(7)
    logits, targets = 3 * torch.randn(6, 5).double(), torch.tensor([1, -100, 4, 0, -100, 1])
    probabilities = torch.rand(6, 5).double().softmax(1)
    weight = torch.tensor([1, 0.5, 0, 3, 0.25]).double()
    blocks = [tensor("batch_logits", logits), labels("batch_labels", targets),
              tensor("batch_probabilities", probabilities), tensor("batch_weight", weight)]
    for name, loss, answers in [
            ("ignored", nn.CrossEntropyLoss(), targets), ("ignored_sum", nn.CrossEntropyLoss(reduction="sum"), targets),
            ("smoothed", nn.CrossEntropyLoss(label_smoothing=0.1), targets),
            ("smoothed_sum", nn.CrossEntropyLoss(label_smoothing=0.1, reduction="sum"), targets),
            ("weighted", nn.CrossEntropyLoss(weight), targets),
            ("weighted_sum", nn.CrossEntropyLoss(weight, reduction="sum"), targets),
            ("weighted_smoothed", nn.CrossEntropyLoss(weight, label_smoothing=0.3), targets),
            ("weighted_smoothed_sum", nn.CrossEntropyLoss(weight, label_smoothing=0.3, reduction="sum"), targets),
            ("probable", nn.CrossEntropyLoss(), probabilities),
            ("probable_smoothed", nn.CrossEntropyLoss(label_smoothing=0.2), probabilities),
            ("probable_weighted", nn.CrossEntropyLoss(weight, label_smoothing=0.2), probabilities),
            ("likelihood", nn.NLLLoss(), targets), ("likelihood_sum", nn.NLLLoss(reduction="sum"), targets)]:
        y = logits.clone().requires_grad_()
        value = loss(y, answers)
        value.backward()
        blocks.append(tensor(f"{name}_gradient", y.grad)
                      + f"inline constexpr Batch {name}{{{number(value, value.dtype)}, {name}_gradient}};\n")

    plane = torch.rand(23, 2) * 2 - 1
    ring = (2 * plane.square().sum(1)).long().clamp(max=2)
    some = torch.where(torch.arange(23) % 3 == 1, torch.tensor(-100), ring)
    nearly = 0.8 * nn.functional.one_hot(ring, 3) + 0.1 * torch.rand(23, 3)
    net = sequential(linear(2, 8), nn.Tanh, linear(8, 3))
    in_double = {"dtype": torch.float64, "epochs": 300}
    return blocks + [
        training("some_labels", 5, net, Pairs(plane, some), options={"lr": 1e-2}, **in_double),
        training("nearly_labels", 5, net, Pairs(plane, nearly), options={"lr": 1e-2},
                 loss=nn.CrossEntropyLoss(label_smoothing=0.05), **in_double),
        training("smoothed_text", 3, plain_net(5, 3), ABCDE, options={"lr": 1e-2},
                 loss=nn.CrossEntropyLoss(label_smoothing=0.1), **in_double),
        training("weighted_text", 3, plain_net(4, 3), ABACAD, options={"lr": 1e-2},
                 loss=nn.CrossEntropyLoss(torch.tensor([1, 0.5, 2, 3]).double(), label_smoothing=0.1), **in_double),
    ]


def optimizers():
    def run(name, optimizer, dtype=torch.float32, epochs=2000, **options):
        return training(name, 43052, plain_net(5, 3), ABCDE, optimizer=optimizer, options=options, epochs=epochs,
                        dtype=dtype)
    return [
        run("adam_lr", Adam, lr=1e-2),
        run("adam_betas", Adam, betas=(0.8, 0.99)),
        run("adam_eps", Adam, eps=1e-2),
        run("adam_weight_decay", Adam, weight_decay=0.01),
        run("adam_all", Adam, lr=5e-3, betas=(0.85, 0.99), eps=1e-4, weight_decay=1e-3),
        run("adam_without_momentum", Adam, betas=(0, 0.999)),
        run("adamw", AdamW),
        run("adamw_all", AdamW, lr=2e-3, betas=(0.85, 0.995), eps=1e-5, weight_decay=0.2),
        run("sgd", SGD, lr=0.1),
        run("sgd_momentum", SGD, lr=0.05, momentum=0.9),
        run("sgd_dampening", SGD, lr=0.1, momentum=0.9, dampening=0.5),
        run("sgd_nesterov", SGD, lr=0.05, momentum=0.9, nesterov=True),
        run("sgd_weight_decay", SGD, lr=0.1, weight_decay=0.01),
        run("sgd_all", SGD, lr=0.02, momentum=0.8, dampening=0.1, weight_decay=1e-3),
        run("sgd_nesterov_all", SGD, lr=0.02, momentum=0.8, nesterov=True, weight_decay=1e-3),
        run("rmsprop", RMSprop, epochs=500, lr=1e-2),
        run("rmsprop_centered", RMSprop, epochs=500, lr=2e-3, alpha=0.95, eps=1e-3, centered=True),
        run("rmsprop_all", RMSprop, epochs=500, lr=1e-3, alpha=0.9, eps=1e-4, weight_decay=1e-2, momentum=0.8, centered=True),
        run("rmsprop_double", RMSprop, torch.float64, 300, lr=2e-3, alpha=0.95, eps=0.1, weight_decay=1e-3, momentum=0.5),
        run("adam_double", Adam, torch.float64, 1000, lr=5e-3, betas=(0.85, 0.99), eps=1e-4, weight_decay=1e-3),
        run("adamw_double", AdamW, torch.float64, 1000, lr=4e-3, weight_decay=0.1),
        run("sgd_double", SGD, torch.float64, 1000, lr=0.02, momentum=0.8, nesterov=True, weight_decay=1e-3),
    ]


# --- recurrent nets ---------------------------------------------------------------------------------------------

class OneHot(nn.Module):
    def __init__(self, vocab):
        super().__init__()
        self.vocab = vocab

    def forward(self, tokens):
        return nn.functional.one_hot(tokens, self.vocab).to(torch.get_default_dtype())

    def extra_repr(self):
        return str(self.vocab)


class in_dtype:
    """What is made in here is made of such numbers."""
    def __init__(self, dtype):
        self.dtype = dtype

    def __enter__(self):
        torch.set_default_dtype(self.dtype)

    def __exit__(self, *_):
        torch.set_default_dtype(torch.float32)


class RecurrentNet(nn.Sequential):
    """Layers one after the other, over one sequence. A state is the list of every layer's: h, or h and c."""
    def recurrent(self):
        return [layer for layer in self if isinstance(layer, nn.RNNBase)]

    def make_state(self, fill):
        return [fill(layer.num_layers, layer.hidden_size) for layer in self.recurrent()
                for _ in range(2 if isinstance(layer, nn.LSTM) else 1)]

    def forward(self, tokens, state):
        given, last = list(state), []
        y = tokens
        for layer in self:
            if isinstance(layer, nn.LSTM):
                y, pair = layer(y, (given.pop(0), given.pop(0)))
                last += pair
            elif isinstance(layer, nn.RNNBase):
                y, h = layer(y, given.pop(0))
                last.append(h)
            else:
                y = layer(y)
        return y, last


def make_recurrent(seed, makers, dtype):
    torch.manual_seed(seed)
    with in_dtype(dtype):
        return RecurrentNet(*[make() for make in makers])


class Pass:
    """One sequence forward and backward."""
    def __init__(self, net, tokens, state):
        state = [part.clone().requires_grad_() for part in state]
        logits, last = net(tokens[:-1], state)
        self.mean = nn.functional.cross_entropy(logits, tokens[1:])
        self.sum = nn.functional.cross_entropy(logits, tokens[1:], reduction="sum").item()
        net.zero_grad()
        self.mean.backward()
        self.mean = self.mean.item()
        self.logits, self.last = flat([logits]), flat(last)
        self.gradient = flat(parameter.grad for parameter in net.parameters())
        self.state_gradient = flat(part.grad for part in state)


class SequenceRun:
    """Training by windows: the state goes on from one to the next, the gradient does not."""
    def __init__(self, net, tokens, window, epochs, draw=None):
        self.losses = []
        inputs, targets = tokens[:-1], tokens[1:]
        zeros = net.make_state(torch.zeros)
        optimizer = Adam(net.parameters(), lr=0.01)
        for _ in range(epochs):
            state = zeros
            for x, y in zip(inputs.split(window), targets.split(window)):
                if draw:
                    draw(net, len(self.losses), len(x))
                logits, state = net(x, [part.detach() for part in state])
                value = nn.functional.cross_entropy(logits, y)
                optimizer.zero_grad()
                value.backward()
                self.losses.append(value.item())
                optimizer.step()
        net.eval()
        with torch.no_grad():
            self.losses.append(nn.functional.cross_entropy(net(inputs, zeros)[0], targets).item())
        self.trained = flat(net.parameters())


def relative(a, b):
    return (a.double() - b).abs().max().item() / b.abs().max().item()


def about_net(name, net, tokens, rest):
    kinds = "".join(f", {layer.nonlinearity}" for layer in net if type(layer) is nn.RNN)
    about = f"{' '.join(str(net).split())}{kinds}; tokens {' '.join(map(str, tokens.tolist()))}; {rest}"
    print(name, about)
    return textwrap.fill(about, 117, initial_indent="// ", subsequent_indent="// ") + "\n"


class Struct:
    """A constant and the arrays its fields refer to; arrays of the same numbers are written once."""
    written = {}

    def __init__(self, name, type_name, numbers, arrays):
        self.blocks, fields = [], [f".{field} = {value!r}" for field, value in numbers.items()]
        for field, (element, literals) in arrays.items():
            array_name = self.written.setdefault((element, *literals), f"{name}_{field}")
            if array_name == f"{name}_{field}":
                self.blocks.append(array(element, array_name, literals))
            fields.append(f".{field} = {array_name}")
        lines = [""]
        for field in fields:
            if len(lines[-1]) + len(field) > 112:
                lines.append("")
            lines[-1] += f" {field},"
        body = "\n".join(f"   {line}" for line in lines)[:-1]
        self.blocks.append(f"inline constexpr {type_name} {name}{{\n{body}}};\n")

    def __str__(self):
        return "".join(self.blocks)


def numbers_of(values):
    return CPP_TYPE[values.dtype], [number(value, values.dtype) for value in values]


def sequence(name, seed, makers, tokens, every=1, dtype=torch.float64):
    """The numbers are those of a net in double whose parameters and state are the very numbers drawn in `dtype`."""
    net, tokens = make_recurrent(seed, makers, dtype), torch.tensor(tokens)
    with in_dtype(dtype):
        state = net.make_state(lambda *shape: torch.empty(*shape).uniform_(-1, 1))
        rounded = Pass(net, tokens, state)
    with in_dtype(torch.float64):
        run = Pass(copy.deepcopy(net).double(), tokens, [part.double() for part in state])
    units = flat(layer.bias_hh_l0.grad for layer in net.recurrent())
    assert run.state_gradient.all() and units.count_nonzero() > len(units) / 2, name  # few ReLUs sleep throughout
    for of in ("logits", "last", "gradient", "state_gradient"):
        assert relative(getattr(rounded, of), getattr(run, of)) < 1e-6, (name, of)

    normals = net[0].weight.numel() if isinstance(net[0], nn.Embedding) else 0
    arrays = {"initial": flat(net.parameters())[::every], "state": flat(state), "logits": run.logits,
              "last_state": run.last, "gradient": run.gradient[::every], "state_gradient": run.state_gradient}
    return about_net(name, net, tokens, f"every {every}") + str(Struct(
        name, f"Sequence<{CPP_TYPE[dtype]}>",
        {"seed": seed, "normals": normals, "every": every, "mean": run.mean, "sum": run.sum},
        {"tokens": ("std::uint32_t", [str(token) for token in tokens.tolist()])}
        | {field: numbers_of(values.to(dtype)) for field, values in arrays.items()}))


def sequence_training(name, seed, makers, tokens, window, epochs, every=7, dtype=torch.float64, draw=None):
    net, tokens = make_recurrent(seed, makers, dtype), torch.tensor(tokens)
    with in_dtype(torch.float64):
        exact = SequenceRun(copy.deepcopy(net).double(), tokens, window, epochs, draw)
    with in_dtype(dtype):
        run = SequenceRun(net, tokens, window, epochs, draw)
    apart = max(abs(a / b - 1) for a, b in zip(run.losses, exact.losses))
    print(f"{name}: losses {apart:.1e}, trained {(run.trained.double() - exact.trained).abs().max().item():.1e} apart")
    assert apart < 2e-5, name
    assert exact.losses[-1] < exact.losses[0], name

    digits = 9 if dtype == torch.float32 else 17
    return about_net(name, net, tokens, f"Adam(lr=0.01), windows of {window}, {epochs} epochs") + str(Struct(
        name, f"SequenceTraining<{CPP_TYPE[dtype]}>",
        {"seed": seed, "every": every, "window": window, "epochs": epochs},
        {"tokens": ("std::uint32_t", [str(token) for token in tokens.tolist()]),
         "losses": ("double", [f"{value:.{digits}g}" for value in run.losses]),
         "trained": numbers_of(run.trained[::every])}))


CELLS = {"rnn": lambda *shape: nn.RNN(*shape), "rnn_relu": lambda *shape: nn.RNN(*shape, nonlinearity="relu"),
         "lstm": lambda *shape: nn.LSTM(*shape), "gru": lambda *shape: nn.GRU(*shape)}


def cell_net(cell, vocab, hidden):
    return [lambda: OneHot(vocab), lambda: CELLS[cell](vocab, hidden), lambda: nn.Linear(hidden, vocab)]


def recurrent():
    abcabC, blocks = tokens_of("abcabC"), []
    stacked = [embedding(5, 4), lambda: nn.LSTM(4, 3), lambda: nn.GRU(3, 6), linear(6, 5)]
    for cell in CELLS:
        small = cell_net(cell, 3, 2)
        blocks += [
            sequence(f"{cell}_4_3", 43052, cell_net(cell, 4, 3), abcabC + [0, 1]),
            sequence(f"{cell}_3_2_one_position", 6, small, [2, 0], dtype=torch.float32),
            sequence(f"{cell}_3_2_two_positions", 6, small, [1, 2, 0], dtype=torch.float32),
            sequence(f"{cell}_5_17", 3, cell_net(cell, 5, 17), tokens_of("abcdabcD"), every=13, dtype=torch.float32),
        ]
    blocks.append(sequence("stacked", 5, stacked, tokens_of("abcdabcD"), every=3))
    for cell in CELLS:
        net = cell_net(cell, 4, 3)
        blocks += [
            sequence_training(f"{cell}_trained", 43052, net, abcabC * 3, 17, 20),
            sequence_training(f"{cell}_trained_float", 43052, net, abcabC * 3, 17, 20, dtype=torch.float32),
            sequence_training(f"{cell}_truncated", 43052, net, abcabC * 3 + abcabC[:3], 5, 3),
        ]
    blocks.append(sequence_training("lstm_truncated_remainder", 43052, cell_net("lstm", 4, 3), abcabC * 4, 5, 3))
    blocks.append(sequence_training("stacked_trained", 5, stacked, tokens_of("abcdabcD") * 2, 15, 20, every=17))
    return blocks


# --- schedules and clipping -------------------------------------------------------------------------------------

METRICS = [2.0, 1.5, 1.25, 1.2499, 1.24985, 1.3, 1.2498, 1.0, 1.0, 1.0, 0.99995, 0.9998, 0.9999, 0.9999, 0.9999, 0.8,
           0.9, 0.85, 0.81, 0.80001, 0.79999, 0.79991, 0.6, 0.6, 0.61, 0.62, 0.5999, 0.59, 0.7, 0.7]


def learning_rates(name, schedule, *, reads=None, lr=0.1, **options):
    """The learning rate after 0, 1, … steps of the schedule, of as many as there are METRICS."""
    optimizer = SGD([nn.Parameter(torch.zeros(1))], lr=lr)
    scheduler = schedule(optimizer, **options)
    rates = [optimizer.param_groups[0]["lr"]]
    for metric in METRICS:
        optimizer.step()
        scheduler.step(*([metric * reads] if reads else []))
        rates.append(optimizer.param_groups[0]["lr"])
    settings = ", ".join(f"{key}={value}" for key, value in options.items())
    return (f"// {schedule.__name__}({settings}), lr={lr}\n"
            + array("double", name, [number(rate, torch.float64) for rate in rates]))


def two_schedules():
    optimizer = SGD([nn.Parameter(torch.zeros(1))], lr=0.1)
    schedulers = [lr_scheduler.CosineAnnealingLR(optimizer, T_max=12, eta_min=0.001),
                  lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=8)]
    rates = [optimizer.param_groups[0]["lr"]]
    for _ in METRICS:
        optimizer.step()
        for scheduler in schedulers:
            scheduler.step()
        rates.append(optimizer.param_groups[0]["lr"])
    return ("// CosineAnnealingLR(T_max=12, eta_min=0.001), then LinearLR(start_factor=0.1, total_iters=8), lr=0.1\n"
            + array("double", "cosine_and_linear", [number(rate, torch.float64) for rate in rates]))


def clipped(name, seed, clip, limit, scale=1.0, dtype=torch.float32):
    """A gradient before and after, the norm that clipping by norm returns, and the limit."""
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Embedding(5, 3), nn.Tanh(), nn.Linear(3, 17), nn.Linear(17, 2)).to(dtype)
    for parameter in net.parameters():
        parameter.grad = torch.randn(parameter.shape, dtype=dtype) * scale
    flat = lambda: torch.cat([parameter.grad.flatten() for parameter in net.parameters()]).clone()
    before, norm = flat(), clip(net.parameters(), limit)
    kind = CPP_TYPE[dtype]
    norm = number(norm.item(), dtype) if norm is not None else "0"
    return (f"// {clip.__name__}({limit})\n" + tensor(f"{name}_before", before) + tensor(f"{name}_after", flat())
            + f"inline constexpr Clipped<{kind}> {name}{{{name}_before, {name}_after, {limit!r}, {norm}}};\n")


def schedules():
    plateau = lr_scheduler.ReduceLROnPlateau
    step_lr = lambda optimizer: lr_scheduler.StepLR(optimizer, step_size=100, gamma=0.7)
    cosine = lambda optimizer: lr_scheduler.CosineAnnealingLR(optimizer, T_max=300, eta_min=1e-3)
    watching = lambda optimizer: plateau(optimizer, factor=0.5, patience=3, threshold=0.01)
    by_norm = lambda parameters: clip_grad_norm_(parameters, 0.05)
    by_value = lambda parameters: clip_grad_value_(parameters, 0.01)

    def run(name, also, optimizer=Adam, dtype=torch.float32, clip=None, schedule=None, **options):
        return training(name, 43052, plain_net(5, 3), ABCDE, optimizer=optimizer, options=options, epochs=1000,
                        dtype=dtype, also=also, clip=clip, schedule=schedule)
    return [
        array("double", "metrics", [number(metric, torch.float64) for metric in METRICS]),
        learning_rates("step_lr", lr_scheduler.StepLR, step_size=7),
        learning_rates("step_lr_every_epoch", lr_scheduler.StepLR, step_size=1, gamma=0.93, lr=3e-3),
        learning_rates("exponential_lr", lr_scheduler.ExponentialLR, gamma=0.9),
        learning_rates("cosine_annealing_lr", lr_scheduler.CosineAnnealingLR, T_max=30),
        learning_rates("cosine_annealing_lr_and_back", lr_scheduler.CosineAnnealingLR, T_max=7, eta_min=1e-3, lr=0.02),
        learning_rates("cosine_annealing_lr_of_one", lr_scheduler.CosineAnnealingLR, T_max=1, eta_min=1e-3),
        learning_rates("linear_lr", lr_scheduler.LinearLR),
        learning_rates("linear_lr_falls", lr_scheduler.LinearLR, start_factor=0.9, end_factor=0.2, total_iters=20),
        learning_rates("linear_lr_to_zero", lr_scheduler.LinearLR, start_factor=1.0, end_factor=0.0, total_iters=10),
        two_schedules(),
        learning_rates("plateau", plateau, reads=1, patience=1),
        learning_rates("plateau_all", plateau, reads=1, factor=0.5, patience=2, threshold=0.01, cooldown=3,
                       min_lr=0.02),
        learning_rates("plateau_impatient", plateau, reads=1, factor=0.3, patience=0, eps=1e-3),
        learning_rates("plateau_abs", plateau, reads=1, factor=0.5, patience=0, threshold=2e-4, threshold_mode="abs"),
        learning_rates("plateau_max", plateau, reads=-1, mode="max", factor=0.5, patience=1, threshold=0.002),
        learning_rates("plateau_max_abs", plateau, reads=-1, mode="max", factor=0.5, patience=0, threshold=2e-4,
                       threshold_mode="abs"),
        clipped("norm_above", 1, clip_grad_norm_, 1.0),
        clipped("norm_below", 2, clip_grad_norm_, 2.5, scale=0.1),
        clipped("norm_tiny", 3, clip_grad_norm_, 1e-6, scale=1e-6),
        clipped("norm_double", 4, clip_grad_norm_, 0.3, dtype=torch.float64),
        clipped("value", 5, clip_grad_value_, 0.5),
        clipped("value_double", 6, clip_grad_value_, 0.3, dtype=torch.float64),
        run("adam_clipped_step_lr", ", clip_grad_norm_(0.05), StepLR(step_size=100, gamma=0.7)", lr=1e-2, clip=by_norm,
            schedule=step_lr),
        run("sgd_clipped_value_cosine", ", clip_grad_value_(0.01), CosineAnnealingLR(T_max=300, eta_min=0.001)", SGD,
            lr=0.5, momentum=0.9, clip=by_value, schedule=cosine),
        run("adam_plateau", ", ReduceLROnPlateau(factor=0.5, patience=3, threshold=0.01)", dtype=torch.float64, lr=0.05,
            schedule=watching),
    ]


# --- layers that learn at rates of their own --------------------------------------------------------------------

def in_groups(optimizer, first, second):
    """The optimizer with param_groups: of the embedding, and of Linear, at so many times lr; at 0 times not at all."""
    def start(parameters, lr, **options):
        embedding, *linear = parameters
        groups = [{"params": params, "lr": factor * lr} for params, factor in (([embedding], first), (linear, second))
                  if factor]
        return optimizer(groups, lr=lr, **options)
    start.__name__ = f"{optimizer.__name__}, {first} and {second} times lr"
    return start


def layer_rates():
    step_lr = lambda optimizer: lr_scheduler.StepLR(optimizer, step_size=100, gamma=0.7)
    second_by_norm = lambda parameters: clip_grad_norm_(list(parameters)[1:], 0.05)

    def run(name, optimizer, also="", clip=None, schedule=None, **options):
        return training(name, 43052, plain_net(5, 3), ABCDE, optimizer=optimizer, options=options, epochs=300,
                        dtype=torch.float64, also=also, clip=clip, schedule=schedule)
    return [
        run("adam_rates_step_lr", in_groups(Adam, 0.1, 1), ", StepLR(step_size=100, gamma=0.7)", lr=1e-2,
            schedule=step_lr),
        run("adamw_frozen_clipped", in_groups(AdamW, 0, 1), ", clip_grad_norm_(0.05) of Linear", lr=2e-3,
            weight_decay=0.2, clip=second_by_norm),
        run("adamw_rates", in_groups(AdamW, 1, 2.5), lr=2e-3, weight_decay=0.2),
        run("sgd_rates", in_groups(SGD, 1, 3), lr=0.02, momentum=0.8, nesterov=True, weight_decay=1e-3),
    ]


# --- dropout ----------------------------------------------------------------------------------------------------

def philox(counter, key):
    """Philox4x32-10, in plain numbers."""
    (a, b, c, d), (low, high), word = counter, key, 2 ** 32
    for _ in range(10):
        first, second = 0xD2511F53 * a, 0xCD9E8D57 * c
        a, b, c, d = second // word ^ b ^ low, second % word, first // word ^ d ^ high, first % word
        low, high = (low + 0x9E3779B9) % word, (high + 0xBB67AE85) % word
    return a, b, c, d


class Dropout(nn.Dropout):
    """PyTorch's, whose mask is the caller's."""
    def draw(self, seed, step, layer, examples):
        self.step = seed, step, layer, examples

    def forward(self, x):
        if not self.training:
            return x
        seed, step, layer, examples = self.step
        masks = {example: [word // 256 / 2 ** 24 >= self.p for block in range((x.shape[1] + 3) // 4)
                           for word in philox((layer * 2 ** 16 + block, example, step, 0), (seed, 0))][:x.shape[1]]
                 for example in set(examples)}
        noise = torch.tensor([masks[example] for example in examples]).to(x.dtype)
        return x * noise.div_(1 - self.p)


def dropout():
    assert philox((0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344), (0xa4093822, 0x299f31d0)) == (
        0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1)

    def run(name, seed, make_net, data, **options):
        def draw(net, data, epoch):
            # Of a text an example is a context; of pairs a pair.
            examples = data.inputs.tolist() if isinstance(data, Text) else range(len(data.inputs))
            for layer, module in enumerate(net):
                if isinstance(module, Dropout):
                    module.draw(seed, epoch, layer, examples)
        return training(name, seed, make_net, data, epochs=300, draw=draw, dtype=torch.float64, **options)

    torch.manual_seed(2)
    plane = torch.rand(7, 2) * 2 - 1
    surface = Pairs(plane, torch.sin(3 * plane[:, :1]) * plane[:, 1:])
    return [
        run("dropout_text", 43052, sequential(embedding(5, 6), nn.Tanh, lambda: Dropout(0.2), linear(6, 5)), ABCDE,
            options={"lr": 1e-2}),
        run("dropout_pairs", 1, sequential(linear(2, 5), lambda: Dropout(0.1), nn.Tanh, lambda: Dropout(0.5), linear(5, 1)),
            surface, loss=nn.MSELoss(), options={"lr": 1e-2}),
    ]


# --- layers made of layers --------------------------------------------------------------------------------------

class Residual(nn.Sequential):
    def forward(self, x):
        return x + super().forward(x)


class ResidualLSTM(nn.LSTM):
    def forward(self, x, state):
        y, state = super().forward(x, state)
        return x + y, state


def layers_of_layers():
    def draw(net, step, positions):
        for layer, module in enumerate(net):
            if isinstance(module, Dropout):
                module.draw(7, step, layer, range(positions))

    def nested():
        return nn.Sequential(nn.Tanh(), Residual(nn.Linear(4, 4)))

    blocks = [embedding(5, 4), lambda: Residual(nn.Linear(4, 7), nn.Tanh(), nn.Linear(7, 4)), nested, linear(4, 5)]
    tokens = tokens_of("abcdabcD")
    residual = [embedding(5, 4), lambda: ResidualLSTM(4, 4), lambda: Residual(nn.Linear(4, 4), nn.Tanh()), linear(4, 5)]
    dropping = [lambda: OneHot(5), lambda: nn.LSTM(5, 3), lambda: Dropout(0.3), lambda: nn.LSTM(3, 3), linear(3, 5)]
    result = [training("nested_text", 43052, sequential(*blocks), ABCDE, epochs=300, options={"lr": 1e-2}, dtype=torch.float64),
              training("nested_text_float", 43052, sequential(*blocks), ABCDE, epochs=100, options={"lr": 1e-2})]
    result.append(sequence("residual_memory", 5, residual, tokens))
    for dtype, suffix in [(torch.float64, ""), (torch.float32, "_float")]:
        result.append(sequence_training("residual_memory_trained" + suffix, 5, residual, tokens * 2, 15, 100, dtype=dtype))
        for cell, kind in [("rnn", nn.RNN), ("lstm", nn.LSTM), ("gru", nn.GRU)]:
            stack = [lambda: OneHot(5), lambda: kind(5, 3, num_layers=2), linear(3, 5)]
            if cell != "lstm" and not suffix:  # the order of an LSTM's states is another: all h, then all c
                result.append(sequence(f"stacked_{cell}", 3, stack, tokens))
            result.append(sequence_training(f"stacked_{cell}_trained{suffix}", 3, stack, tokens * 2, 15, 100, dtype=dtype))
        result.append(sequence_training("stacked_dropping" + suffix, 3, dropping, tokens * 2, 15, 100, dtype=dtype, draw=draw))
    return result


# --- text that is generated -------------------------------------------------------------------------------------

def warped(logits, temperature, top_k, top_p):
    """As TemperatureLogitsWarper, TopKLogitsWarper and TopPLogitsWarper of the package transformers do it, in turn."""
    logits = logits / temperature
    if top_k:
        logits = logits.masked_fill(logits < logits.topk(top_k).values[-1], -torch.inf)
    if top_p < 1:
        ascending, order = torch.sort(logits, stable=True)
        remove = ascending.softmax(0).cumsum(0) <= 1 - top_p
        remove[-1] = False
        logits = logits.masked_fill(remove.scatter(0, order, remove), -torch.inf)
    return logits


def choices(name, logits, temperature, count, top_k=0, top_p=1):
    """Tokens drawn one after the other from the same logits."""
    torch.manual_seed(43052)
    logits = torch.tensor(logits)
    probabilities = warped(logits, temperature, top_k, top_p).softmax(0)
    tokens = [torch.multinomial(probabilities, 1).item() for _ in range(count)]
    sampling = f", {top_k or len(logits)}, {float(top_p)}" if top_k or top_p < 1 else ""
    return (tensor(f"{name}_logits", logits) + array("std::uint32_t", f"{name}_tokens", map(str, tokens))
            + f"inline constexpr Choices {name}{{{temperature}, {name}_logits, {name}_tokens{sampling}}};\n")


def generation(name, seed, cell, temperature, count):
    """What a net of 5 tokens and 7 nodes goes on with after token 0; its initial values are multiplied by 4, or it
    would always say the same. Numbers are drawn from seed 1."""
    vocab, hidden = 5, 7
    torch.manual_seed(seed)
    memory, linear = cell(vocab, hidden), nn.Linear(hidden, vocab)
    torch.manual_seed(1)
    token, state, tokens = 0, None, []
    with torch.no_grad():
        for parameter in [*memory.parameters(), *linear.parameters()]:
            parameter.mul_(4)
        for _ in range(count):
            h, state = memory(nn.functional.one_hot(torch.tensor([token]), vocab).float(), state)
            logits = linear(h)[0]
            if temperature > 0:
                token = torch.multinomial((logits / temperature).softmax(0), 1).item()
            else:
                token = logits.argmax().item()
            tokens.append(token)
        text = nn.functional.one_hot(torch.tensor([0, *tokens]), vocab).double()
        answers = linear.double()(memory.double()(text[:-1])[0]).log_softmax(1)
        likelihood = (answers * text[1:]).sum()
    return (array("std::uint32_t", name, map(str, tokens))
            + f"inline constexpr double {name}_log_likelihood = {number(likelihood, likelihood.dtype)};\n")


def exponentials(seed, dtype):
    torch.manual_seed(seed)
    name = f"exponential_{seed}_{CPP_TYPE[dtype]}"
    draws = [torch.empty(size, dtype=dtype).exponential_(rate) for size, rate in ((30, 1), (5, 0.25), (20, 3))]
    return tensor(name, torch.cat(draws))


def generations():
    blocks = [exponentials(seed, dtype) for dtype in CPP_TYPE for seed in (0, 43052)]
    blocks += [
        choices("one_of_one", [3.0], 1.0, 5),
        choices("one_of_four", [-1.0, 0.5, 2.0, 0.0], 1.0, 200),
        choices("one_of_four_cold", [-1.0, 0.5, 2.0, 0.0], 0.5, 200),
        choices("one_of_twenty", [((7 * i) % 20) / 5 for i in range(20)], 2.0, 200),
        choices("one_of_five_of_twenty", [((7 * i) % 20) / 5 for i in range(20)], 2.0, 200, top_k=5),
        choices("one_of_twenty_top_p", [((7 * i) % 20) / 5 for i in range(20)], 0.5, 200, top_p=0.75),
        choices("one_of_twenty_top_both", [((7 * i) % 20) / 5 for i in range(20)], 1.5, 200, top_k=7, top_p=0.8),
        choices("one_of_equals", [(i % 3) / 2 for i in range(9)], 1.0, 200, top_k=2, top_p=0.99),
        choices("one_of_equals_top_p", [(i % 3) / 2 for i in range(9)], 1.0, 200, top_p=0.4),
    ]
    for cell, seed in ((nn.RNN, 119), (nn.LSTM, 116), (nn.GRU, 83)):
        for word, temperature in (("greedy", 0), ("cold", 0.5), ("hot", 2.0)):
            blocks.append(generation(f"{cell.__name__.lower()}_{seed}_{word}", seed, cell, temperature, 100))
    return blocks


# --- many sequences ---------------------------------------------------------------------------------------------

class ManySequences:
    """Sequences of many lengths, as a padded batch: tokens that predict the next, or vectors with targets for the last
    positions of each: tokens for the very last, or vectors from position `skip` on."""
    def __init__(self, lengths, targets, skip=0):
        self.lengths, self.targets_are, self.skip = lengths, targets, skip
        longest = max(lengths)
        if targets == "next":
            text = torch.randint(5, (len(lengths), longest + 1))
            self.raw, self.inputs = text, nn.functional.one_hot(text[:, :-1], 5).float()
            self.targets = text[:, 1:].clone()
        else:
            self.inputs = torch.randn(len(lengths), longest, 2)
            self.targets = torch.randint(3, (len(lengths), longest)) if targets == "last" else self.inputs.cumsum(1)
        for row, length in enumerate(lengths):
            if targets == "vectors":
                self.targets[row, :skip] = self.targets[row, length:] = float("nan")
            else:
                self.targets[row, length:] = -100  # ignore_index
                if targets == "last":
                    self.targets[row, :length - 1] = -100

    def loss(self, memory, linear, dtype, reduction):
        packed = nn.utils.rnn.pack_padded_sequence(self.inputs.to(dtype), self.lengths, batch_first=True,
                                                   enforce_sorted=False)
        outputs = linear(nn.utils.rnn.pad_packed_sequence(memory(packed)[0], batch_first=True)[0])
        if self.targets_are == "vectors":
            there = ~self.targets.isnan()
            return nn.functional.mse_loss(outputs[there], self.targets.to(dtype)[there], reduction=reduction)
        return nn.functional.cross_entropy(outputs.flatten(0, 1), self.targets.flatten(), reduction=reduction)

    def define(self):
        """The numbers of each sequence, one after the other."""
        of_all = lambda rows: torch.cat([rows[i, :length].flatten() for i, length in enumerate(self.lengths)])
        if self.targets_are == "next":
            tokens = torch.cat([self.raw[i, :length + 1] for i, length in enumerate(self.lengths)])
            return [array("std::uint32_t", "tokens", map(str, tokens.tolist()))]
        blocks = [tensor(self.targets_are + "_inputs", of_all(self.inputs))]
        if self.targets_are == "vectors":
            targets = torch.cat([self.targets[i, self.skip:length].flatten() for i, length in enumerate(self.lengths)])
            return blocks + [tensor("vectors_targets", targets)]
        labels = [self.targets[i, length - 1].item() for i, length in enumerate(self.lengths)]
        return blocks + [array("std::uint32_t", "last_targets", map(str, labels))]


def trained_on_sequences(name, cell, data, size, out, reduction, bidirectional=False):
    """The initial values, and in double the first gradient and the losses of 100 steps of Adam."""
    torch.manual_seed(43052)
    memory = cell(size, 7, batch_first=True, bidirectional=bidirectional)
    linear = nn.Linear(14 if bidirectional else 7, out)
    blocks = [tensor(name + "_initial", flat([*memory.parameters(), *linear.parameters()]))]
    doubles = copy.deepcopy((memory, linear))
    for module in doubles:
        module.double()
    data.loss(*doubles, torch.float64, reduction).backward()
    blocks.append(tensor(name + "_gradient", flat(p.grad for module in doubles for p in module.parameters())))
    losses = [[], []]
    for modules, dtype, of_steps in (doubles, torch.float64, losses[0]), ((memory, linear), torch.float32, losses[1]):
        adam = Adam([p for module in modules for p in module.parameters()], lr=1e-2)
        for _ in range(100):
            loss = data.loss(*modules, dtype, reduction)
            adam.zero_grad()
            loss.backward()
            adam.step()
            of_steps.append(loss.item())
    print(f"{name:24} in float off by {max(abs(a / b - 1) for a, b in zip(losses[1], losses[0])):.1e}")
    return blocks + [array("double", name + "_losses", [f"{loss:.17g}" for loss in losses[0]])]


def sequences():
    torch.manual_seed(1)
    lengths = [5, 1, 9, 3, 3, 12, 7, 2, 5, 8, 4, 1, 6, 11, 3, 2, 7, 10, 5, 4, 6]  # more than a block of 16
    texts, last = ManySequences(lengths, "next"), ManySequences(lengths, "last")
    vectors = ManySequences([length + 3 for length in lengths], "vectors", skip=2)
    blocks = [array("std::size_t", "lengths", map(str, lengths))] + texts.define() + last.define() + vectors.define()
    for cell in (nn.RNN, nn.LSTM, nn.GRU):
        noun = cell.__name__.lower()
        for reduction in ("mean", "sum"):
            blocks += trained_on_sequences(f"{noun}_{reduction}", cell, texts, 5, 5, reduction)
        blocks += trained_on_sequences(noun + "_last", cell, last, 2, 3, "mean")
        blocks += trained_on_sequences(noun + "_vectors", cell, vectors, 2, 2, "mean")
        blocks += trained_on_sequences(noun + "_both_ways", cell, vectors, 2, 2, "mean", bidirectional=True)
    generator = torch.Generator().manual_seed(43052)
    loader = torch.utils.data.DataLoader(range(21), batch_size=4, shuffle=True, generator=generator)
    order = [index for _ in range(3) for batch in loader for index in batch.tolist()]
    blocks.append(array("std::size_t", "three_epochs_of_batches", map(str, order)))
    for name, parts in (("fractions", [.7, .2, .1]), ("numbers", [12, 6, 3])):
        generator = torch.Generator().manual_seed(43052)
        split = torch.utils.data.random_split(range(21), parts, generator)
        blocks.append(array("std::size_t", "split_by_" + name, [str(i) for part in split for i in part.indices]))
        blocks.append(array("std::size_t", "sizes_by_" + name, [str(len(part)) for part in split]))
    return blocks


def main():
    write("random.hpp", "Draws of PyTorch's generator.", random_numbers())
    write("nets.hpp", "Nets of many shapes, trained by PyTorch's Adam.", nets())
    write("layers.hpp", "Layers and losses of PyTorch on one vector, forward and backward.", layers())
    write("losses.hpp", "Nets trained by PyTorch on other losses and on pairs of vectors.", losses())
    write("cross_entropy.hpp", "Cross-entropies of PyTorch: targets that do not count, are smoothed, weigh or are probabilities.",
          cross_entropies())
    write("optimizers.hpp", "One net, trained by PyTorch's optimizers with many options.", optimizers())
    write("recurrent.hpp", "Recurrent nets over short sequences, with their gradients, and trained.", recurrent())
    write("sequences.hpp", "Nets with memory, trained by PyTorch on padded batches; the orders and parts of its data.",
          ["namespace sequences {\n"] + sequences() + ["}  // namespace sequences\n"])
    write("schedules.hpp", "PyTorch's learning rates over 30 epochs, its clipped gradients, and trainings with both.",
          schedules())
    write("layer_rates.hpp", "One net, trained by PyTorch's optimizers with layers in groups of their own.", layer_rates())
    write("dropout.hpp", "Nets trained by PyTorch with masks of Philox.", dropout())
    write("layers_of_layers.hpp", "Nets of PyTorch with layers made of layers, trained.", layers_of_layers())
    write("generation.hpp", "Numbers and tokens that PyTorch draws, and what nets go on with.", generations())


if __name__ == "__main__":
    main()
