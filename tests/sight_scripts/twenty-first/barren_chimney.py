# verdict: wrong
# line: 29
# why: updates: The decay term is subtracted from the gradient, so large weights are rewarded instead of punished.
import numpy as np


def logistic(a):
    return 1.0 / (1.0 + np.exp(-a))


class Model:
    def __init__(self, d, h, weight_decay, rate):
        rng = np.random.default_rng(90)
        self.w1 = rng.normal(scale=0.8, size=(d, h))
        self.b1 = np.zeros(h)
        self.w2 = rng.normal(scale=0.8, size=(h, 1))
        self.b2 = np.zeros(1)
        self.weight_decay = weight_decay
        self.rate = rate

    def __call__(self, x):
        self.h = logistic(x @ self.w1 + self.b1)
        return logistic(self.h @ self.w2 + self.b2)

    def update(self, x, y):
        out = self(x)
        d2 = (out - y) / len(x)
        d1 = d2 @ self.w2.T * self.h * (1 - self.h)
        g2 = self.h.T @ d2 - self.weight_decay * self.w2
        g1 = x.T @ d1 - self.weight_decay * self.w1
        self.w2 -= self.rate * g2
        self.w1 -= self.rate * g1
        self.b2 -= self.rate * d2.sum(0)
        self.b1 -= self.rate * d1.sum(0)
        return out


rng = np.random.default_rng(91)
x = rng.normal(size=(75, 3))
y = (x.prod(axis=1, keepdims=True) > 0).astype(float)
model = Model(3, 12, weight_decay=0.005, rate=0.5)
for it in range(400):
    p = model.update(x, y)
    if it % 100 == 0:
        print(it, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
