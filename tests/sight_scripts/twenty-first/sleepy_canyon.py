# verdict: wrong
# line: 38
# also: 41, 39
# why: error: The error is output minus target but the steps are added: it climbs.
import numpy as np
from dataclasses import dataclass


@dataclass
class Config:
    hidden: int = 8
    rate: float = 0.2
    rounds: int = 400
    seed: int = 10


@dataclass
class Layer:
    w: np.ndarray
    b: np.ndarray


def build(cfg, n_in, n_out):
    rng = np.random.default_rng(cfg.seed)
    dims = [n_in, cfg.hidden, n_out]
    return [Layer(rng.normal(0, a ** -0.5, (a, b)), np.zeros(b)) for a, b in zip(dims, dims[1:])]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train(cfg, x, y):
    first, second = build(cfg, x.shape[1], y.shape[1])
    for r in range(cfg.rounds):
        h = sigmoid(x @ first.w + first.b)
        o = sigmoid(h @ second.w + second.b)
        error = o - y
        delta_o = error * o * (1 - o)
        delta_h = (delta_o @ second.w.T) * h * (1 - h)
        second.w += cfg.rate * h.T @ delta_o
        second.b += cfg.rate * delta_o.sum(axis=0)
        first.w += cfg.rate * x.T @ delta_h
        first.b += cfg.rate * delta_h.sum(axis=0)
        if r % 100 == 0:
            print(r, "sum of squares", (error ** 2).sum())


x = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
y = np.stack([x.sum(axis=1) >= 2, x.sum(axis=1) % 2 == 1], axis=1).astype(float)
train(Config(), x, y)
