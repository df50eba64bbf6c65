# verdict: right
import numpy as np
import logging
from contextlib import contextmanager
from enum import Enum

logging.basicConfig(level=logging.WARNING)
logger = logging.getLogger("mlp")


class Loss(Enum):
    MSE = "mse"
    BCE = "bce"


@contextmanager
def seeded(seed):
    state = np.random.get_state()
    np.random.seed(seed)
    try:
        yield
    finally:
        np.random.set_state(state)


class MLP:
    def __init__(self, *sizes: int, loss: Loss = Loss.MSE, seed: int = 0) -> None:
        with seeded(seed):
            self.weights = [np.random.randn(i + 1, o) / np.sqrt(i) for i, o in zip(sizes, sizes[1:])]
        self.loss = loss

    @staticmethod
    def _ones(a):
        return np.concatenate([a, np.ones((a.shape[0], 1))], axis=1)

    def _forward(self, x):
        stack = [x]
        for w in self.weights:
            stack.append(1 / (1 + np.exp(-self._ones(stack[-1]) @ w)))
        return stack

    def partial_fit(self, x, y, lr):
        stack = self._forward(x)
        delta = stack[-1] - y
        if self.loss is Loss.MSE:
            delta = delta * stack[-1] * (1 - stack[-1])
        new = []
        for w, a in zip(self.weights[::-1], stack[-2::-1]):
            new.append(w - lr * self._ones(a).T @ delta)
            delta = (delta @ w.T)[:, :-1] * a * (1 - a)
        self.weights = new[::-1]
        logger.debug("step done")

    def predict(self, x):
        return self._forward(x)[-1]


x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
for kind in Loss:
    mlp = MLP(2, 4, 3, 1, loss=kind, seed=715)
    for epoch in range(1000):
        mlp.partial_fit(x, y, lr=1.0)
    print(kind.value, mlp.predict(x).ravel().round(2))
