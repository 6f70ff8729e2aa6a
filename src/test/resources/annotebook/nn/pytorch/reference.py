"""Writes the numbers of PyTorch, in double precision, that PyTorchReferenceTest compares the library with.

    python reference.py        (needs torch)

start.json         one 4-5-3-3 network to start from, six examples and their targets: shared by all cases
OUTPUT-COST.json   for each hidden activation, without and with batch normalisation of the hidden layers:
                   h, the gradients of gamma and beta, and for each regulariser J and the gradient D of each Theta
"""

import itertools
import json
from pathlib import Path

import torch
from torch.nn import functional

FOLDER = Path(__file__).parent
SIZES = [4, 5, 3, 3]
EXAMPLES = 6
LAMBDA = 0.7
EPSILON = 1e-5

ACTIVATIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leaky-relu": lambda z: functional.leaky_relu(z, 0.01),
    "identity": lambda z: z,
}
# From z of the last layer and the targets to h and the cost of all examples together, not yet divided by m
COSTS = {
    "sigmoid-quadratic": lambda z, y: (torch.sigmoid(z), ((torch.sigmoid(z) - y) ** 2).sum() / 2),
    "sigmoid-cross-entropy": lambda z, y: (
        torch.sigmoid(z),
        functional.binary_cross_entropy_with_logits(z, y, reduction="sum"),
    ),
    "softmax-cross-entropy": lambda z, y: (torch.softmax(z, 1), functional.cross_entropy(z, y, reduction="sum")),
    "identity-quadratic": lambda z, y: (z, ((z - y) ** 2).sum() / 2),
}
# Of the weights without those of the bias units
PENALTIES = {
    "none": lambda weights: torch.zeros(()),
    "l2": lambda weights: LAMBDA / (2 * EXAMPLES) * sum((w**2).sum() for w in weights),
    "l1": lambda weights: LAMBDA / EXAMPLES * sum(w.abs().sum() for w in weights),
}


def start():
    """Inputs, weights and targets, drawn once from a seed; numbers with few digits keep the files small."""
    random = torch.Generator().manual_seed(1986)

    def normal(*shape):
        return torch.round(torch.randn(*shape, generator=random), decimals=3)

    hidden = SIZES[1:-1]
    thetas = [normal(after, before + 1) for before, after in zip(SIZES, SIZES[1:])]
    thetas[0][1, 2] = 0.0  # where the absolute value has no slope
    return {
        "X": normal(EXAMPLES, SIZES[0]),
        "Thetas": thetas,
        "gammas": [1 + 0.3 * normal(units) for units in hidden],
        "betas": [0.5 * normal(units) for units in hidden],
        "targets": {
            "sigmoid": torch.tensor([[0, 1, 1], [1, 0, 0], [0, 0, 0], [1, 1, 1], [0.25, 0.5, 1], [0, 1, 0]]),
            "softmax": torch.tensor([[0, 1, 0], [1, 0, 0], [0, 0, 1], [1, 0, 0], [0.25, 0.25, 0.5], [0, 1, 0]]),
            "identity": normal(EXAMPLES, SIZES[-1]),
        },
        "lambda": LAMBDA,
        "epsilon": EPSILON,
    }


def last_z(network, activation, normalised):
    """z of the last layer; column 0 of a Theta belongs to the bias unit."""
    a = network["X"]
    *hidden, last = network["Thetas"]
    for theta, gamma, beta in zip(hidden, network["gammas"], network["betas"]):
        z = functional.linear(a, theta[:, 1:], theta[:, 0])
        if normalised:
            z = functional.batch_norm(z, None, None, gamma, beta, training=True, eps=EPSILON)
        a = activation(z)
    return functional.linear(a, last[:, 1:], last[:, 0])


def case(network, activation, cost, normalised):
    targets = network["targets"][cost.split("-")[0]]
    factors = network["gammas"] + network["betas"] if normalised else []
    parameters = network["Thetas"] + factors
    result = {}
    for name, penalty in PENALTIES.items():
        for parameter in parameters:
            parameter.requires_grad_().grad = None
        h, total = COSTS[cost](last_z(network, ACTIVATIONS[activation], normalised), targets)
        loss = total / EXAMPLES + penalty([theta[:, 1:] for theta in network["Thetas"]])
        loss.backward()
        result["h"] = h.detach()
        if normalised:
            half = len(factors) // 2
            result["gamma gradients"] = [factor.grad.clone() for factor in factors[:half]]
            result["beta gradients"] = [factor.grad.clone() for factor in factors[half:]]
        result[name] = {"J": loss.item(), "D": [theta.grad.clone() for theta in network["Thetas"]]}
    return result


def write(name, value):
    text = json.dumps(value, default=lambda tensor: tensor.tolist())
    text = text.replace(', "', ',\n"').replace("]], [[", "]],\n[[")
    (FOLDER / name).write_text(text + "\n", encoding="utf-8", newline="\n")


def main():
    torch.set_default_dtype(torch.float64)
    write("start.json", start())
    for cost in COSTS:
        cases = {}
        for activation, normalised in itertools.product(ACTIVATIONS, (False, True)):
            name = activation + (" batch-norm" if normalised else "")
            cases[name] = case(start(), activation, cost, normalised)
        write(cost + ".json", cases)


if __name__ == "__main__":
    main()
