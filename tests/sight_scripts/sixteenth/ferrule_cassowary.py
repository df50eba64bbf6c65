# verdict: right
from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


@dataclass
class Layer:
    weights: Matrix
    bias: Matrix


@dataclass
class Mlp:
    layers: list[Layer] = field(default_factory=list)

    def add(self, n_in: int, n_out: int, rng: np.random.Generator) -> None:
        self.layers.append(Layer(rng.uniform(-1, 1, (n_in, n_out)), np.zeros((1, n_out))))

    def activations(self, x: Matrix) -> list[Matrix]:
        acts: list[Matrix] = [x]
        for layer in self.layers:
            acts.append(np.tanh(acts[-1] @ layer.weights + layer.bias))
        return acts

    def train_step(self, x: Matrix, target: Matrix, lr: float) -> float:
        acts = self.activations(x)
        error: Matrix = acts[-1] - target
        delta: Matrix = error * (1.0 - acts[-1] ** 2)
        for i in range(len(self.layers) - 1, -1, -1):
            layer = self.layers[i]
            upstream: Matrix = (delta @ layer.weights.T) * (1.0 - acts[i] ** 2)
            layer.weights -= lr * acts[i].T @ delta
            layer.bias -= lr * delta.sum(axis=0, keepdims=True)
            delta = upstream
        return float((error ** 2).sum() / 2)


def main() -> None:
    rng = np.random.default_rng(0)
    x: Matrix = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=float)
    y: Matrix = np.array([[-0.9], [0.9], [0.9], [-0.9]])
    net = Mlp()
    net.add(2, 5, rng)
    net.add(5, 3, rng)
    net.add(3, 1, rng)
    for epoch in range(2000):
        loss = net.train_step(x, y, lr=0.1)
        if epoch % 500 == 0:
            print(f"{epoch:5d}  {loss:.5f}")
    print(net.activations(x)[-1].round(2).ravel())


if __name__ == "__main__":
    main()
