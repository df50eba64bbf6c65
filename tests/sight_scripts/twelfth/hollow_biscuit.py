# verdict: right
import numpy as np
from functools import partial

gen = np.random.default_rng(42)


class Sum:
    """weighted sum; a call stores what the pullback needs"""
    def __init__(self, i, o):
        self.M = gen.normal(0, 1 / np.sqrt(i), (o, i))
        self.c = np.zeros((o, 1))

    def __call__(self, v):
        out = self.M @ v + self.c
        return out, partial(self.pull, v)

    def pull(self, v, rate, g):
        before = self.M.copy()
        self.M -= rate * np.outer(g, v)
        self.c -= rate * g
        return before.T @ g


class Bend:
    def __call__(self, v):
        e = np.exp(-2 * v)
        t = (1 - e) / (1 + e)
        return t, partial(lambda t, rate, g: (1 + t) * (1 - t) * g, t)


chain = [Sum(2, 5), Bend(), Sum(5, 4), Bend(), Sum(4, 1)]


def teach(x, y, rate):
    tape = []
    v = x
    for part in chain:
        v, pull = part(v)
        tape.append(pull)
    g = v - y
    while tape:
        g = tape.pop()(rate, g)
    return float(((v - y) ** 2).sum() / 2)


grid = [(a / 3, b / 3) for a in range(-3, 4) for b in range(-3, 4)]
for epoch in range(60):
    gen.shuffle(grid)
    cost = 0
    for a, b in grid:
        cost += teach(np.array([[a], [b]]), np.array([[a * b]]), 0.08)
    if epoch % 12 == 0:
        print("epoch", epoch, "cost", cost / len(grid))
