# verdict: right
"""A typed network: one hidden layer, mean squared error."""
from __future__ import annotations
from dataclasses import dataclass
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Params:
    w1: Array
    b1: Array
    w2: Array
    b2: Array


def init(rng: np.random.Generator, n_in: int, n_hidden: int, n_out: int) -> Params:
    return Params(
        w1=rng.normal(0.0, 1.0, (n_in, n_hidden)),
        b1=np.zeros(n_hidden),
        w2=rng.normal(0.0, 1.0, (n_hidden, n_out)),
        b2=np.zeros(n_out),
    )


def step(p: Params, x: Array, y: Array, lr: float) -> tuple[Params, float]:
    h: Array = np.maximum(0.0, x @ p.w1 + p.b1)
    out: Array = h @ p.w2 + p.b2
    err: Array = out - y
    g_out: Array = 2.0 * err / err.size
    g_h: Array = (g_out @ p.w2.T) * (h > 0)
    new = Params(
        w1=p.w1 - lr * x.T @ g_h,
        b1=p.b1 - lr * g_h.sum(axis=0),
        w2=p.w2 - lr * h.T @ g_out,
        b2=p.b2 - lr * g_out.sum(axis=0),
    )
    return new, float((err ** 2).mean())


def main() -> None:
    rng = np.random.default_rng(8)
    x: Array = rng.uniform(-1.0, 1.0, (20, 3))
    y: Array = x[:, :1] * x[:, 1:2] + 0.3 * x[:, 2:]
    params = init(rng, 3, 8, 1)
    loss = 0.0
    for _ in range(1500):
        params, loss = step(params, x, y, 0.05)
    print(f"final loss {loss:.5f}")


if __name__ == "__main__":
    main()
