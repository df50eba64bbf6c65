# verdict: right
from dataclasses import dataclass, field
from typing import List
import numpy as np

@dataclass
class Linear:
    weight: np.ndarray
    bias: np.ndarray
    grad_weight: np.ndarray = None
    grad_bias: np.ndarray = None

    def forward(self, x: np.ndarray) -> np.ndarray:
        self.x = x
        return x @ self.weight.T + self.bias

    def backward(self, grad: np.ndarray) -> np.ndarray:
        self.grad_weight = grad.T @ self.x
        self.grad_bias = grad.sum(axis=0)
        return grad @ self.weight

@dataclass
class Swish:
    def forward(self, x: np.ndarray) -> np.ndarray:
        self.x = x
        self.s = 1 / (1 + np.exp(-x))
        return x * self.s

    def backward(self, grad: np.ndarray) -> np.ndarray:
        return grad * (self.s + self.x * self.s * (1 - self.s))


@dataclass
class Sequential:
    layers: List = field(default_factory=list)

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, grad):
        for layer in reversed(self.layers):
            grad = layer.backward(grad)


def cross_entropy(logits, target):
    shifted = logits - logits.max(axis=1, keepdims=True)
    logp = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    n = len(target)
    grad = np.exp(logp)
    grad[np.arange(n), target] -= 1
    return -logp[np.arange(n), target].mean(), grad / n


rng = np.random.default_rng(8)
target = rng.integers(0, 3, 150)
X = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]])[target] + rng.normal(0, 0.3, (150, 4))
X = (X - X.mean(axis=0)) / X.std(axis=0)

model = Sequential([Linear(rng.normal(0, 0.5, (8, 4)), np.zeros(8)), Swish(),
                    Linear(rng.normal(0, 0.35, (3, 8)), np.zeros(3))])
for step in range(300):
    loss, grad = cross_entropy(model.forward(X), target)
    model.backward(grad)
    for layer in (model.layers[0], model.layers[2]):
        layer.weight -= 0.5 * layer.grad_weight
        layer.bias -= 0.5 * layer.grad_bias
    if step % 50 == 0:
        print(step, round(loss, 4))
