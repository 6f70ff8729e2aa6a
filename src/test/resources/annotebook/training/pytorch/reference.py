"""Writes optimizers.json: ten full-batch steps of PyTorch's optimisers, in double precision.

    python reference.py        (needs torch)

From the network of ../../nn/pytorch/start.json with tanh, softmax and cross-entropy. PyTorchOptimizersTest compares
the library with it. Each case has J before each step, without penalty; the Thetas after the last; and h as the trained
network predicts it, which for batch normalisation shows the running averages.
L2 is the optimiser's own weight_decay, which PyTorch adds to the gradient.
"""

import json
from pathlib import Path

import torch
from torch import nn

HERE = Path(__file__).parent
START = json.loads((HERE / "../../nn/pytorch/start.json").read_text(encoding="utf-8"))
STEPS = 10
SLOW, FAST = 0.01, 0.3
OPTIMIZERS = {
    "gradient-descent": lambda groups: torch.optim.SGD(groups, lr=FAST),
    "momentum": lambda groups: torch.optim.SGD(groups, lr=FAST, momentum=0.9),
    "nesterov": lambda groups: torch.optim.SGD(groups, lr=FAST, momentum=0.9, nesterov=True),
    "adam": lambda groups: torch.optim.Adam(groups, lr=SLOW, betas=(0.9, 0.999), eps=1e-8),
}


def network(normalised):
    layers = []
    for l, theta in enumerate(map(torch.tensor, START["Thetas"])):
        units, inputs = theta.shape
        linear = nn.Linear(inputs - 1, units)
        linear.weight.data, linear.bias.data = theta[:, 1:].clone(), theta[:, 0].clone()
        layers.append(linear)
        if l < len(START["Thetas"]) - 1:
            if normalised:
                norm = nn.BatchNorm1d(units, eps=START["epsilon"], momentum=0.1)
                norm.weight.data, norm.bias.data = torch.tensor(START["gammas"][l]), torch.tensor(START["betas"][l])
                layers.append(norm)
            layers.append(nn.Tanh())
    return nn.Sequential(*layers)


def linear_layers(net):
    return [layer for layer in net if isinstance(layer, nn.Linear)]


def groups(net, decay):
    """Only weights decay: no bias, gamma or beta."""
    weights = [layer.weight for layer in linear_layers(net)]
    others = [p for p in net.parameters() if not any(p is w for w in weights)]
    return [{"params": weights, "weight_decay": decay}, {"params": others, "weight_decay": 0.0}]


def case(optimizer, regularised, normalised):
    inputs, targets = torch.tensor(START["X"]), torch.tensor(START["targets"]["softmax"])
    decay = START["lambda"] / len(inputs) if regularised else 0.0
    net = network(normalised)
    stepper = OPTIMIZERS[optimizer](groups(net, decay))
    costs = []
    for _ in range(STEPS):
        stepper.zero_grad()
        loss = nn.functional.cross_entropy(net(inputs), targets)
        costs.append(loss.item())
        loss.backward()
        stepper.step()
    norms = [layer for layer in net if isinstance(layer, nn.BatchNorm1d)]
    return {
        "J": costs,
        "trained": [theta(layer) for layer in linear_layers(net)],
        "gammas": [norm.weight.detach() for norm in norms],
        "betas": [norm.bias.detach() for norm in norms],
        "h": torch.softmax(net.eval()(inputs), 1).detach(),
    }


def theta(layer):
    return torch.cat((layer.bias.detach()[:, None], layer.weight.detach()), 1)


def main():
    torch.set_default_dtype(torch.float64)
    cases = {}
    for optimizer in OPTIMIZERS:
        for regularised in (False, True):
            cases[optimizer + (" l2" if regularised else "")] = case(optimizer, regularised, False)
    cases["momentum l2 batch-norm"] = case("momentum", True, True)
    reference = {"alpha": {name: SLOW if name == "adam" else FAST for name in OPTIMIZERS}, "cases": cases}
    text = json.dumps(reference, default=lambda tensor: tensor.tolist())
    text = text.replace(', "', ',\n"').replace("]], [[", "]],\n[[")
    (HERE / "optimizers.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
