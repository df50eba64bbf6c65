# verdict: right
from __future__ import annotations
from dataclasses import dataclass, field, replace
import numpy as np

Array = np.ndarray


@dataclass(frozen=True)
class Weights:
    hidden: Array
    output: Array

    def __add__(self, other: Weights) -> Weights:
        return Weights(self.hidden + other.hidden, self.output + other.output)

    def scaled(self, k: float) -> Weights:
        return replace(self, hidden=k * self.hidden, output=k * self.output)


@dataclass
class Trainer:
    x: Array
    y: Array
    weights: Weights
    alpha: float = 1.0
    history: list[float] = field(default_factory=list)

    def downhill(self) -> Weights:
        """The direction of steepest descent of half the squared error."""
        a1 = sigmoid(self.x @ self.weights.hidden)
        a2 = sigmoid(a1 @ self.weights.output)
        miss = self.y - a2
        self.history.append(float((miss ** 2).sum() / 2))
        delta2 = miss * a2 * (1 - a2)
        delta1 = delta2 @ self.weights.output.T * a1 * (1 - a1)
        return Weights(self.x.T @ delta1, a1.T @ delta2)

    def step(self) -> None:
        self.weights = self.weights + self.downhill().scaled(self.alpha)


def sigmoid(z: Array) -> Array:
    return 1 / (1 + np.exp(-z))


gen = np.random.default_rng(31)
x = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], float)
y = np.array([[1], [1], [1], [0]], float)        # NAND
trainer = Trainer(x, y, Weights(gen.normal(size=(3, 3)), gen.normal(size=(3, 1))))
for _ in range(2000):
    trainer.step()
print("loss at start", trainer.history[0])
print("loss at end  ", trainer.history[-1])
print(sigmoid(sigmoid(x @ trainer.weights.hidden) @ trainer.weights.output))
