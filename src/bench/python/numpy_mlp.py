"""The network in NumPy: all arrays made once, every operation in place; FOLDER double|single time|check [pieces].

With "pieces" the update goes piece by piece through the weights, which is as fast as NumPy alone lets it be.
"""

import sys

import numpy as np

from task import Task


class Layer:
    """Z = A Theta^T, the bias apart so that no column of ones is copied."""

    # Entries of a piece: the update makes five passes, so it should stay in the cache
    PIECE = 1 << 15

    def __init__(self, theta, task, in_pieces):
        self.bias, self.weights = theta[:, 0].copy(), np.ascontiguousarray(theta[:, 1:])
        self.bias_velocity, self.velocity = np.zeros_like(self.bias), np.zeros_like(self.weights)
        self.bias_gradient, self.gradient = np.empty_like(self.bias), np.empty_like(self.weights)
        units = len(theta)
        self.out = np.empty((task.batch, units), task.dtype)
        self.delta = np.empty((task.batch, units), task.dtype)
        self.mask = np.empty((task.batch, units), bool)
        self.rows = max(1, self.PIECE // self.weights.shape[1]) if in_pieces else units

    def forward(self, a):
        np.matmul(a, self.weights.T, out=self.out)
        return np.add(self.out, self.bias, out=self.out)

    def update(self, a, ones, momentum, decay):
        """delta comes scaled by alpha / batch, so the gradients are already steps."""
        np.matmul(self.delta.T, a, out=self.gradient)
        np.matmul(ones, self.delta, out=self.bias_gradient)
        self.bias_velocity *= momentum
        self.bias_velocity -= self.bias_gradient
        self.bias += self.bias_velocity
        for start in range(0, len(self.weights), self.rows):
            part = slice(start, start + self.rows)
            velocity, weights, gradient = self.velocity[part], self.weights[part], self.gradient[part]
            np.multiply(velocity, momentum, out=velocity)
            np.subtract(velocity, gradient, out=velocity)
            np.multiply(weights, decay, out=gradient)
            np.subtract(velocity, gradient, out=velocity)
            np.add(weights, velocity, out=weights)


class Network:
    def __init__(self, task, in_pieces):
        self.task = task
        self.layers = [Layer(theta, task, in_pieces) for theta in task.thetas]
        self.scale = 1 / task.deviation
        self.raw = np.empty((task.batch, task.sizes[0]), np.uint8)
        self.x = np.empty((task.batch, task.sizes[0]), task.dtype)
        self.ones = np.ones(task.batch, task.dtype)
        self.examples = np.arange(task.batch)
        self.random = np.random.default_rng(1986)

    def epoch(self):
        order = self.random.permutation(len(self.task.images))
        first = None
        for start in range(0, len(order), self.task.batch):
            cost = self.step(order[start : start + self.task.batch])
            first = cost if first is None else first
        return first

    def step(self, batch):
        self.read(batch)
        inputs = [self.x]
        for layer in self.layers[:-1]:
            z = layer.forward(inputs[-1])
            inputs.append(np.maximum(z, 0, out=z))
        cost = self.softmax_cost(self.layers[-1].forward(inputs[-1]), self.task.labels[batch])
        cost += self.penalty() if self.task.mode == "check" else 0
        self.backward(inputs)
        return float(cost)

    def read(self, batch):
        np.take(self.task.images, batch, axis=0, out=self.raw, mode="clip")
        self.x[...] = self.raw
        np.subtract(self.x, self.task.mean, out=self.x)
        np.multiply(self.x, self.scale, out=self.x)

    def softmax_cost(self, z, labels):
        """J without penalty; leaves delta of the last layer, times alpha / batch."""
        np.subtract(z, z.max(axis=1, keepdims=True), out=z)
        h = np.exp(z, out=self.layers[-1].delta)
        h /= h.sum(axis=1, keepdims=True)
        cost = -np.log(h[self.examples, labels]).mean()
        h[self.examples, labels] -= 1
        h *= self.task.alpha / self.task.batch
        return float(cost)

    def backward(self, inputs):
        decay = self.task.alpha * self.task.lambda_ / len(self.task.images)
        for l in reversed(range(len(self.layers))):
            layer = self.layers[l]
            if l > 0:
                before = self.layers[l - 1]
                np.matmul(layer.delta, layer.weights, out=before.delta)
                np.greater(inputs[l], 0, out=before.mask)
                np.multiply(before.delta, before.mask, out=before.delta)
            layer.update(inputs[l], self.ones, self.task.momentum, decay)

    def penalty(self):
        squares = sum(np.vdot(layer.weights, layer.weights) for layer in self.layers)
        return self.task.lambda_ / (2 * len(self.task.images)) * squares


if __name__ == "__main__":
    task = Task()
    in_pieces = sys.argv[4:] == ["pieces"]
    task.run("NumPy, in pieces" if in_pieces else "NumPy", Network(task, in_pieces).epoch)
