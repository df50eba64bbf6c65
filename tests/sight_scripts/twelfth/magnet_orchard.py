# verdict: wrong
# line: 38
# why: W2 is handed on unchanged, its update is missing
from functools import reduce
from typing import NamedTuple
import numpy as np


class State(NamedTuple):
    W1: np.ndarray
    b1: np.ndarray
    W2: np.ndarray
    b2: np.ndarray


def sig(z):
    return 1 / (1 + np.exp(-z))


def start(key):
    r = np.random.default_rng(key)
    return State(r.normal(size=(2, 4)), r.normal(size=(4,)), r.normal(size=(4, 1)), np.zeros(1))


def forward(s, x):
    h = sig(x @ s.W1 + s.b1)
    return h, sig(h @ s.W2 + s.b2)


def step(alpha, x, y):
    def go(s, _):
        h, o = forward(s, x)
        d2 = (y - o) * o * (1 - o)
        d1 = (d2 @ s.W2.T) * h * (1 - h)
        return State(
            s.W1 + alpha * x.T @ d1,
            s.b1 + alpha * d1.sum(0),
            s.W2,
            s.b2 + alpha * d2.sum(0),
        )
    return go


x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)

final = reduce(step(1.0, x, y), range(4000), start(1))
print("output", forward(final, x)[1].ravel())
print("loss", float(((forward(final, x)[1] - y) ** 2).sum()))
