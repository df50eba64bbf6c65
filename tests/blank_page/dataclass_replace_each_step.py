# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: weights and biases live in a frozen dataclass, every step returns a new one; all four move by -rate times the gradient
from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np


@dataclass(frozen=True)
class Net:
    w_in: np.ndarray
    b_in: np.ndarray
    w_out: np.ndarray
    b_out: np.ndarray

    @classmethod
    def fresh(cls, sizes: tuple[int, int, int], seed: int) -> Net:
        rng = np.random.default_rng(seed)
        n, h, k = sizes
        return cls(
            w_in=rng.uniform(-1, 1, (n, h)),
            b_in=np.zeros(h),
            w_out=rng.uniform(-1, 1, (h, k)),
            b_out=np.zeros(k),
        )


def squash(z: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-z))


def run(net: Net, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    hidden = squash(x @ net.w_in + net.b_in)
    return hidden, squash(hidden @ net.w_out + net.b_out)


def step(net: Net, x: np.ndarray, t: np.ndarray, rate: float) -> Net:
    hidden, out = run(net, x)
    d_out = (out - t) * out * (1 - out)
    d_in = (d_out @ net.w_out.T) * hidden * (1 - hidden)
    return replace(
        net,
        w_in=net.w_in - rate * x.T @ d_in,
        b_in=net.b_in - rate * d_in.sum(axis=0),
        w_out=net.w_out - rate * hidden.T @ d_out,
        b_out=net.b_out - rate * d_out.sum(axis=0),
    )


x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
t = np.array([[0.0], [1.0], [1.0], [0.0]])

net = Net.fresh((2, 4, 1), seed=7)
for _ in range(20_000):
    net = step(net, x, t, rate=1.0)

print(run(net, x)[1].round(3).ravel())
