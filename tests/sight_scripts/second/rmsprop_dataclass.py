# verdict: right
# why: RMSProp on a network kept in a dataclass; cross-entropy with sigmoid output.
from __future__ import annotations
from dataclasses import dataclass, field
import numpy as np


@dataclass
class Layer:
    weight: np.ndarray
    bias: np.ndarray
    cache_w: np.ndarray = field(init=False)
    cache_b: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.cache_w = np.zeros_like(self.weight)
        self.cache_b = np.zeros_like(self.bias)


@dataclass
class Config:
    hidden: int = 8
    lr: float = 0.01
    rho: float = 0.9
    eps: float = 1e-8
    epochs: int = 800
    seed: int = 17


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-x))


def rmsprop(layer: Layer, gw: np.ndarray, gb: np.ndarray, cfg: Config) -> None:
    layer.cache_w = cfg.rho * layer.cache_w + (1 - cfg.rho) * gw ** 2
    layer.cache_b = cfg.rho * layer.cache_b + (1 - cfg.rho) * gb ** 2
    layer.weight -= cfg.lr * gw / (np.sqrt(layer.cache_w) + cfg.eps)
    layer.bias -= cfg.lr * gb / (np.sqrt(layer.cache_b) + cfg.eps)


def main(cfg: Config) -> None:
    rng = np.random.default_rng(cfg.seed)
    x = rng.uniform(-1, 1, size=(80, 2))
    t = ((x ** 2).sum(axis=1, keepdims=True) < 0.6).astype(float)
    l1 = Layer(rng.normal(size=(2, cfg.hidden)), np.zeros(cfg.hidden))
    l2 = Layer(rng.normal(size=(cfg.hidden, 1)), np.zeros(1))
    for epoch in range(cfg.epochs):
        h = np.tanh(x @ l1.weight + l1.bias)
        p = sigmoid(h @ l2.weight + l2.bias)
        loss = -np.mean(t * np.log(p + 1e-12) + (1 - t) * np.log(1 - p + 1e-12))
        d2 = (p - t) / len(x)
        d1 = (d2 @ l2.weight.T) * (1 - h ** 2)
        rmsprop(l2, h.T @ d2, d2.sum(axis=0), cfg)
        rmsprop(l1, x.T @ d1, d1.sum(axis=0), cfg)
        if epoch % 100 == 0:
            print(f"{epoch:>4} {loss:.5f}")


if __name__ == "__main__":
    main(Config())
