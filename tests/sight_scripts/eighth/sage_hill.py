# verdict: wrong
# line: 34
# why: The gate of the ReLU looks at the gradient that comes back instead of the hidden values.
"""Regression with a small typed network."""
from __future__ import annotations
from typing import NamedTuple
import numpy as np


class Layer(NamedTuple):
    w: np.ndarray
    b: np.ndarray


def make_layer(rng: np.random.Generator, fan_in: int, fan_out: int) -> Layer:
    return Layer(rng.normal(0, np.sqrt(2 / fan_in), (fan_in, fan_out)), np.full(fan_out, 0.1))


def sgd(layer: Layer, gw: np.ndarray, gb: np.ndarray, lr: float) -> Layer:
    return Layer(layer.w - lr * gw, layer.b - lr * gb)


def train(x: np.ndarray, y: np.ndarray, epochs: int = 800, lr: float = 0.03) -> list[float]:
    rng = np.random.default_rng(123)
    first: Layer = make_layer(rng, x.shape[1], 7)
    second: Layer = make_layer(rng, 7, 1)
    history: list[float] = []
    for _ in range(epochs):
        pre: np.ndarray = x @ first.w + first.b
        hid: np.ndarray = np.maximum(pre, 0)
        out: np.ndarray = hid @ second.w + second.b
        d_out: np.ndarray = 2 * (out - y) / len(x)
        d_hid: np.ndarray = d_out @ second.w.T
        d_pre: np.ndarray = d_hid * (d_hid > 0)
        first, second = (
            sgd(first, x.T @ d_pre, d_pre.sum(0), lr),
            sgd(second, hid.T @ d_out, d_out.sum(0), lr),
        )
        history.append(float(np.mean((out - y) ** 2)))
    return history


if __name__ == "__main__":
    gen = np.random.default_rng(0)
    xs = gen.normal(size=(25, 4))
    ys = np.sin(xs[:, [0]]) + 0.5 * xs[:, [1]]
    h = train(xs, ys)
    print(f"start {h[0]:.3f}, end {h[-1]:.3f}")
