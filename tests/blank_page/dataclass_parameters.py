# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: parameters and gradients are the same dataclass, a step adds a scaled gradient
from dataclasses import dataclass, fields

import numpy as np


@dataclass
class Params:
    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray

    def plus(self, other, factor):
        return Params(*(getattr(self, f.name) + factor * getattr(other, f.name) for f in fields(self)))


@dataclass(frozen=True)
class Config:
    hidden: int = 4
    rate: float = 1.0
    epochs: int = 15000
    seed: int = 99


def initial(cfg, n_in, n_out):
    r = np.random.default_rng(cfg.seed)
    return Params(r.normal(size=(n_in, cfg.hidden)), np.zeros(cfg.hidden),
                  r.normal(size=(cfg.hidden, n_out)), np.zeros(n_out))


def logistic(t):
    return 1 / (1 + np.exp(-t))


def gradient(p, x, t):
    h = logistic(x @ p.w1 + p.b1)
    o = logistic(h @ p.w2 + p.b2)
    do = (o - t) * o * (1 - o)
    dh = (do @ p.w2.T) * h * (1 - h)
    return Params(x.T @ dh, dh.sum(axis=0), h.T @ do, do.sum(axis=0)), o


cfg = Config()
x = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
t = np.array([[0.], [1.], [1.], [0.]])
params = initial(cfg, 2, 1)
for epoch in range(cfg.epochs):
    grad, out = gradient(params, x, t)
    params = params.plus(grad, -cfg.rate)
print(out)
print(params)
