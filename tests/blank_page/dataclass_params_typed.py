# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a frozen dataclass of parameters is replaced each step by one moved along the exact gradient

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Params:
    hidden: Array
    hidden_bias: Array
    output: Array
    output_bias: Array


def sigmoid(z: Array) -> Array:
    return 1.0 / (1.0 + np.exp(-z))


def step(p: Params, x: Array, y: Array, rate: float) -> Params:
    h = sigmoid(x @ p.hidden + p.hidden_bias)
    o = sigmoid(h @ p.output + p.output_bias)
    d_o = (o - y) * o * (1.0 - o)
    d_h = d_o @ p.output.T * h * (1.0 - h)
    return replace(
        p,
        hidden=p.hidden - rate * x.T @ d_h,
        hidden_bias=p.hidden_bias - rate * d_h.sum(axis=0),
        output=p.output - rate * h.T @ d_o,
        output_bias=p.output_bias - rate * d_o.sum(axis=0),
    )


def main(steps: int = 10_000) -> None:
    rng = np.random.default_rng(14)
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=np.float64)
    y = np.array([[0], [1], [1], [0]], dtype=np.float64)
    p = Params(rng.normal(size=(2, 4)), np.zeros(4), rng.normal(size=(4, 1)), np.zeros(1))
    for _ in range(steps):
        p = step(p, x, y, rate=1.0)
    print(sigmoid(sigmoid(x @ p.hidden + p.hidden_bias) @ p.output + p.output_bias))


main()
