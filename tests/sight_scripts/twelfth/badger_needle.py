# verdict: wrong
# line: 18
# why: the velocity already holds minus the gradient and is subtracted, so it climbs
from dataclasses import dataclass
import numpy as np


@dataclass
class Param:
    value: np.ndarray
    velocity: np.ndarray = None

    def __post_init__(self):
        self.velocity = np.zeros_like(self.value)

    def move(self, grad, lr, mu):
        self.velocity = mu * self.velocity - lr * grad
        self.value = self.value - self.velocity


def logistic(z):
    return 1 / (1 + np.exp(-z))


def main():
    rng = np.random.default_rng(77)
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
    y = np.array([[0], [0], [0], [1]], float)
    W = Param(rng.normal(size=(3, 4)))
    V = Param(rng.normal(size=(4, 1)))

    for epoch in range(500):
        h = logistic(X @ W.value)
        o = logistic(h @ V.value)
        d_o = (o - y) * o * (1 - o)
        d_h = (d_o @ V.value.T) * h * (1 - h)
        V.move(h.T @ d_o, lr=0.1, mu=0.9)
        W.move(X.T @ d_h, lr=0.1, mu=0.9)
        if epoch % 100 == 0:
            print(epoch, "error", np.abs(o - y).mean())
    print(o)


if __name__ == "__main__":
    main()
