"""The network in PyTorch, as a user of PyTorch writes it, with the forms of each step that are fastest on a CPU."""

from task import Task

import torch
from torch import nn


def network(task):
    layers = []
    for theta in map(torch.from_numpy, task.thetas):
        units, inputs = theta.shape
        linear = nn.Linear(inputs - 1, units, dtype=theta.dtype)
        with torch.no_grad():
            linear.weight.copy_(theta[:, 1:])
            linear.bias.copy_(theta[:, 0])
        layers += [linear, nn.ReLU()]
    return nn.Sequential(*layers[:-1])


class Training:
    def __init__(self, task):
        self.task, self.net = task, network(task)
        self.images, self.labels = torch.from_numpy(task.images), torch.from_numpy(task.labels)
        scale = torch.from_numpy(1 / task.deviation)
        self.scale, self.shift = scale, -torch.from_numpy(task.mean) * scale
        self.cost = nn.CrossEntropyLoss()
        weights = [parameter for parameter in self.net.parameters() if parameter.dim() == 2]
        biases = [parameter for parameter in self.net.parameters() if parameter.dim() == 1]
        groups = [
            {"params": weights, "weight_decay": task.lambda_ / len(task.images)},
            {"params": biases, "weight_decay": 0.0},
        ]
        self.weights = weights
        self.optimizer = torch.optim.SGD(groups, lr=task.alpha, momentum=task.momentum, fused=True)
        self.random = torch.Generator().manual_seed(1986)

    def epoch(self):
        order = torch.randperm(len(self.images), generator=self.random)
        first = None
        for batch in order.split(self.task.batch):
            cost = self.step(batch)
            first = cost if first is None else first
        return first

    def step(self, batch):
        x = torch.addcmul(self.shift, self.images[batch].to(self.scale.dtype), self.scale)
        self.optimizer.zero_grad()
        loss = self.cost(self.net(x), self.labels[batch])
        # A loop that shows its cost reads it at each step
        cost = loss.item() + (self.penalty() if self.task.mode == "check" else 0)
        loss.backward()
        self.optimizer.step()
        return cost

    def penalty(self):
        with torch.no_grad():
            return self.task.lambda_ / (2 * len(self.images)) * sum((w**2).sum().item() for w in self.weights)


if __name__ == "__main__":
    task = Task()
    torch.set_num_threads(task.threads)
    task.run("PyTorch", Training(task).epoch)
