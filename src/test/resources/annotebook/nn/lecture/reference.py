"""Writes reference.json: a small network computed by NumPy, one example at a time, as in the lecture.

    python reference.py

NetworkReferenceTest compares the library with it. X, Y and the start weights are drawn once from a seed.
"""

import json
from pathlib import Path

import numpy as np

SIZES = [3, 5, 4, 2]
EXAMPLES = 7
ALPHA = 0.8
UPDATES = 10


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, thetas):
    """z and a of every layer for one column vector x; layer 1 has no z."""
    zs, activations = [None], [x]
    for theta in thetas:
        zs.append(theta @ np.concatenate(([1.0], activations[-1])))
        activations.append(sigmoid(zs[-1]))
    return zs, activations


def gradients(inputs, targets, thetas):
    """D = Delta / m, by accumulators."""
    accumulators = [np.zeros_like(theta) for theta in thetas]
    for x, y in zip(inputs, targets):
        zs, activations = forward(x, thetas)
        delta = activations[-1] - y
        for l in reversed(range(len(thetas))):
            accumulators[l] += np.outer(delta, np.concatenate(([1.0], activations[l])))
            if l > 0:
                slope = sigmoid(zs[l]) * (1 - sigmoid(zs[l]))
                delta = (thetas[l].T @ delta)[1:] * slope
    return [accumulator / len(inputs) for accumulator in accumulators]


def cost(inputs, targets, thetas):
    total = 0.0
    for x, y in zip(inputs, targets):
        h = forward(x, thetas)[1][-1]
        total -= np.sum(y * np.log(h) + (1 - y) * np.log(1 - h))
    return total / len(inputs)


def main():
    random = np.random.default_rng(1986)
    inputs = random.normal(size=(EXAMPLES, SIZES[0]))
    targets = random.integers(0, 2, size=(EXAMPLES, SIZES[-1])).astype(float)
    thetas = [random.uniform(-1, 1, size=(after, before + 1)) for before, after in zip(SIZES, SIZES[1:])]
    passes = [forward(x, thetas) for x in inputs]
    layers = range(len(SIZES))
    reference = {
        "X": inputs,
        "Y": targets,
        "Thetas": thetas,
        "z": [np.array([zs[l] for zs, _ in passes]) for l in layers if l > 0],
        "a": [np.array([activations[l] for _, activations in passes]) for l in layers],
        "D": gradients(inputs, targets, thetas),
        "alpha": ALPHA,
    }
    costs = [cost(inputs, targets, thetas)]
    for _ in range(UPDATES):
        thetas = [theta - ALPHA * d for theta, d in zip(thetas, gradients(inputs, targets, thetas))]
        costs.append(cost(inputs, targets, thetas))
    reference["J"] = costs
    reference["trained"] = thetas
    text = json.dumps(reference, default=lambda array: array.tolist(), indent=None)
    Path(__file__).with_suffix(".json").write_text(text.replace('], "', '],\n"') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
