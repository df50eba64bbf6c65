# verdict: right
from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass
class Layer:
    weights: np.ndarray
    bias: np.ndarray
    activate: bool = True
    last_in: np.ndarray | None = None
    last_pre: np.ndarray | None = None

    @classmethod
    def random(cls, n_in: int, n_out: int, rng: np.random.Generator, activate: bool = True) -> Layer:
        scale = (2.0 / n_in) ** 0.5
        return cls(rng.standard_normal((n_out, n_in)) * scale, rng.normal(0, 0.1, (n_out, 1)), activate)

    def forward(self, x: np.ndarray) -> np.ndarray:
        self.last_in = x
        self.last_pre = self.weights @ x + self.bias
        return np.maximum(self.last_pre, 0.0) if self.activate else self.last_pre

    def backward(self, upstream: np.ndarray, lr: float) -> np.ndarray:
        local = upstream * (self.last_pre > 0) if self.activate else upstream
        downstream = self.weights.T @ local
        self.weights -= lr * local @ self.last_in.T
        self.bias -= lr * local.sum(axis=1, keepdims=True)
        return downstream


@dataclass
class Net:
    layers: list[Layer] = field(default_factory=list)

    def predict(self, x: np.ndarray) -> np.ndarray:
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def train_step(self, inputs: np.ndarray, targets: np.ndarray, lr: float) -> float:
        residual = self.predict(inputs) - targets
        grad = 2.0 * residual / residual.size
        for layer in reversed(self.layers):
            grad = layer.backward(grad, lr)
        return float((residual ** 2).mean())


def main() -> None:
    rng = np.random.default_rng(2024)
    # house prices: (area, rooms, age) -> price, all standardised
    inputs = rng.normal(size=(3, 64))
    targets = (0.8 * inputs[0] + 0.3 * inputs[1] - 0.2 * inputs[2] * inputs[0])[None, :]
    net = Net([Layer.random(3, 12, rng), Layer.random(12, 8, rng), Layer.random(8, 1, rng, activate=False)])
    for epoch in range(400):
        loss = net.train_step(inputs, targets, lr=0.05)
        if epoch % 100 == 0:
            print(f"epoch {epoch:4d}  mse {loss:.5f}")


if __name__ == "__main__":
    main()
