# verdict: right
# why: Pure functions and tuples; each step returns new weights, squared error, right gradient.
from functools import reduce
from typing import NamedTuple, Tuple
import numpy as np


class Params(NamedTuple):
    w: np.ndarray
    v: np.ndarray


def logistic(z):
    return np.reciprocal(1.0 + np.exp(np.negative(z)))


def predict(p: Params, x):
    return logistic(logistic(x @ p.w) @ p.v)


def gradient(p: Params, x, y) -> Params:
    h = logistic(x @ p.w)
    o = logistic(h @ p.v)
    eo = (o - y) * o * (1 - o)
    eh = (eo @ p.v.T) * h * (1 - h)
    return Params(x.T @ eh, h.T @ eo)


def sgd(rate):
    def update(p: Params, g: Params) -> Params:
        return Params(*(a - rate * b for a, b in zip(p, g)))
    return update


def epoch(p: Params, batch: Tuple[np.ndarray, np.ndarray]) -> Params:
    return sgd(0.9)(p, gradient(p, *batch))


if __name__ == "__main__":
    rng = np.random.default_rng(33)
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
    y = np.array([[0], [1], [1], [0]], dtype=float)
    start = Params(rng.normal(size=(3, 5)), rng.normal(size=(5, 1)))
    trained = reduce(epoch, ((x, y) for _ in range(5000)), start)
    print(np.round(predict(trained, x).ravel(), 3))
