# verdict: wrong
# first wrong: update
# line: 28
# mistake: update-replaces-weights
# why: setattr stores minus alpha times the gradient as the new weight, the old weight is forgotten
from dataclasses import dataclass
import numpy as np


@dataclass
class Brain:
    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray
    alpha: float = 0.5

    def guess(self, x):
        self.h = 1 / (1 + np.exp(-(x @ self.w1 + self.b1)))
        self.o = 1 / (1 + np.exp(-(self.h @ self.w2 + self.b2)))
        return self.o

    def learn(self, x, y):
        d2 = (self.guess(x) - y) * self.o * (1 - self.o)
        d1 = d2 @ self.w2.T * self.h * (1 - self.h)
        grads = dict(w1=x.T @ d1, b1=d1.sum(0), w2=self.h.T @ d2, b2=d2.sum(0))
        for name, g in grads.items():
            setattr(self, name, -self.alpha * g)


rng = np.random.default_rng(1)
brain = Brain(rng.normal(size=(2, 4)), np.zeros(4), rng.normal(size=(4, 1)), np.zeros(1))
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
for i in range(2000):
    brain.learn(x, y)
print(brain.guess(x))
