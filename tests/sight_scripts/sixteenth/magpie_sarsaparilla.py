# verdict: wrong
# line: 36
# why: bias of the hidden layer gets the output delta (broadcast)
import numpy as np
from typing import Tuple

Array = np.ndarray


def make_data(n: int, seed: int) -> Tuple[Array, Array]:
    rng = np.random.default_rng(seed)
    x = rng.uniform(-1.5, 1.5, (n, 2))
    y = ((x ** 2).sum(axis=1) < 1).astype(float).reshape(-1, 1)
    return x, y


class Classifier:
    def __init__(self, hidden: int = 10, lr: float = 0.5, seed: int = 0) -> None:
        rng = np.random.default_rng(seed)
        self.lr = lr
        self.w1: Array = rng.normal(0, 1, (2, hidden))
        self.b1: Array = np.zeros(hidden)
        self.w2: Array = rng.normal(0, 0.5, (hidden, 1))
        self.b2: Array = np.zeros(1)

    def forward(self, x: Array) -> Tuple[Array, Array]:
        h = np.tanh(x @ self.w1 + self.b1)
        return h, 1 / (1 + np.exp(-(h @ self.w2 + self.b2)))

    def fit(self, x: Array, y: Array, epochs: int) -> None:
        for _ in range(epochs):
            h, p = self.forward(x)
            d2 = (p - y) / len(x)
            d1 = (d2 @ self.w2.T) * (1 - h ** 2)
            self.w1 -= self.lr * x.T @ d1
            self.b1 -= self.lr * d2.sum(axis=0)
            self.w2 -= self.lr * h.T @ d2
            self.b2 -= self.lr * d2.sum(axis=0)

    def accuracy(self, x: Array, y: Array) -> float:
        return float(((self.forward(x)[1] > 0.5) == y).mean())


x, y = make_data(150, 1)
clf = Classifier()
clf.fit(x, y, 1000)
print("train", clf.accuracy(x, y), "test", clf.accuracy(*make_data(100, 2)))
