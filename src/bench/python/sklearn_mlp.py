"""The network in scikit-learn: MLPClassifier, over all images standardised beforehand, as it wants them."""

import numpy as np

from task import Task

from sklearn.neural_network import MLPClassifier


class StartedMLPClassifier(MLPClassifier):
    """Starts from the weights of the task instead of its own."""

    def __init__(self, thetas, **settings):
        super().__init__(**settings)
        self.thetas = thetas

    def _initialize(self, y, layer_units, dtype):
        super()._initialize(y, layer_units, dtype)
        self.coefs_ = [np.ascontiguousarray(theta[:, 1:].T) for theta in self.thetas]
        self.intercepts_ = [theta[:, 0].copy() for theta in self.thetas]


class Training:
    def __init__(self, task):
        self.task = task
        self.x = None
        self.model = StartedMLPClassifier(
            task.thetas,
            hidden_layer_sizes=task.sizes[1:-1],
            solver="sgd",
            momentum=task.momentum,
            nesterovs_momentum=False,
            learning_rate_init=task.alpha,
            batch_size=task.batch,
            # scikit-learn divides alpha by the size of the batch, the lecture lambda by that of the set
            alpha=task.lambda_ * task.batch / len(task.images),
            random_state=1986,
        )

    def epoch(self):
        if self.x is None:
            self.x = (self.task.images - self.task.mean) / self.task.deviation
        self.model.partial_fit(self.x, self.task.labels, classes=np.arange(self.task.sizes[-1]))
        return self.model.loss_curve_[-1]


if __name__ == "__main__":
    task = Task()
    task.run("scikit-learn", Training(task).epoch)
