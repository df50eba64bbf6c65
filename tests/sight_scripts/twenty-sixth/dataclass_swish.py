# verdict: right
from dataclasses import dataclass

import numpy as np


@dataclass
class TwoLayer:
    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray

    @classmethod
    def create(cls, n_in: int, n_hid: int, n_out: int, rng) -> "TwoLayer":
        return cls(
            w1=rng.normal(0.0, n_in ** -0.5, (n_in, n_hid)),
            b1=np.zeros(n_hid),
            w2=rng.normal(0.0, n_hid ** -0.5, (n_hid, n_out)),
            b2=np.zeros(n_out),
        )


def gate(z):
    return 1.0 / (1.0 + np.exp(-z))


def fit(net: TwoLayer, xs, ys, epochs: int, lr: float, size: int, rng) -> float:
    for _ in range(epochs):
        rows = rng.permutation(len(xs))
        for lo in range(0, len(rows), size):
            batch = xs[rows[lo:lo + size]]
            want = ys[rows[lo:lo + size]]
            z = batch @ net.w1 + net.b1
            s = gate(z)
            a = z * s  # swish
            out = a @ net.w2 + net.b2
            g = 2.0 * (out - want) / want.size
            ga = g @ net.w2.T
            gz = ga * (s + z * s * (1.0 - s))
            net.w2 -= lr * (a.T @ g)
            net.b2 -= lr * g.sum(axis=0)
            net.w1 -= lr * (batch.T @ gz)
            net.b1 -= lr * gz.sum(axis=0)
    return float(np.mean((out - want) ** 2))


if __name__ == "__main__":
    rng = np.random.default_rng(23)
    xs = rng.uniform(-2, 2, (130, 2))
    ys = np.stack([np.sin(xs[:, 0]), xs[:, 0] * xs[:, 1]], axis=1)
    net = TwoLayer.create(2, 18, 2, rng)
    print("batch loss:", fit(net, xs, ys, epochs=80, lr=0.05, size=24, rng=rng))
