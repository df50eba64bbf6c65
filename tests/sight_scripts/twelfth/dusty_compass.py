# verdict: right
from __future__ import annotations
from dataclasses import dataclass, field
import numpy as np

RNG = np.random.default_rng(123)


@dataclass
class Layer:
    n_in: int
    n_out: int
    w: np.ndarray = field(init=False, repr=False)
    b: np.ndarray = field(init=False, repr=False)
    seen: np.ndarray | None = field(default=None, repr=False)
    out: np.ndarray | None = field(default=None, repr=False)

    def __post_init__(self):
        self.w = RNG.normal(scale=1.0, size=(self.n_in, self.n_out))
        self.b = np.zeros(self.n_out)

    def fwd(self, x):
        self.seen = x
        self.out = 1 / (1 + np.exp(-(x @ self.w + self.b)))
        return self.out

    def learn(self, d_out, lr):
        """Takes dLoss/d(out), moves its own numbers, gives back dLoss/d(in)."""
        d_z = d_out * self.out * (1 - self.out)
        d_in = d_z @ self.w.T
        self.w -= lr * self.seen.T @ d_z
        self.b -= lr * d_z.sum(axis=0)
        return d_in


@dataclass
class Net:
    layers: list[Layer]
    lr: float = 1.5
    history: list[float] = field(default_factory=list)

    def __call__(self, x):
        for layer in self.layers:
            x = layer.fwd(x)
        return x

    def epoch(self, x, y):
        diff = self(x) - y
        self.history.append(float((diff ** 2).sum()))
        signal = 2 * diff
        for layer in reversed(self.layers):
            signal = layer.learn(signal, self.lr)


# half adder: two bits in, (carry, sum) out
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0, 0], [0, 1], [0, 1], [1, 0]], dtype=float)
net = Net([Layer(2, 4), Layer(4, 2)], lr=0.5)
for _ in range(3000):
    net.epoch(x, y)
print(net.layers)
print("loss", net.history[::600])
print(net(x).round(2))
