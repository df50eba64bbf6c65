# verdict: right
from dataclasses import dataclass, field
import numpy as np

rng = np.random.default_rng(31)


@dataclass
class Param:
    value: np.ndarray
    velocity: np.ndarray = field(init=False)

    def __post_init__(self):
        self.velocity = np.zeros_like(self.value)

    def apply(self, grad, lr, mu):
        self.velocity = mu * self.velocity - lr * grad
        self.value += self.velocity


@dataclass
class Model:
    w1: Param = field(default_factory=lambda: Param(rng.normal(0, 1, (2, 5))))
    b1: Param = field(default_factory=lambda: Param(np.zeros(5)))
    w2: Param = field(default_factory=lambda: Param(rng.normal(0, 1, (5, 1))))
    b2: Param = field(default_factory=lambda: Param(np.zeros(1)))

    def __call__(self, x):
        self.hid = 1 / (1 + np.exp(-(x @ self.w1.value + self.b1.value)))
        self.out = 1 / (1 + np.exp(-(self.hid @ self.w2.value + self.b2.value)))
        return self.out

    def learn(self, x, y, lr=0.1, mu=0.9):
        out = self(x)
        d_out = (out - y) * out * (1 - out)
        d_hid = d_out @ self.w2.value.T * self.hid * (1 - self.hid)
        self.w2.apply(self.hid.T @ d_out, lr, mu)
        self.b2.apply(d_out.sum(axis=0), lr, mu)
        self.w1.apply(x.T @ d_hid, lr, mu)
        self.b1.apply(d_hid.sum(axis=0), lr, mu)
        return float(((out - y) ** 2).sum() / 2)


x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = np.array([[1.0], [0.0], [0.0], [1.0]])
net = Model()
for k in range(3000):
    cost = net.learn(x, y)
    if not k % 600:
        print(k, cost)
print(net(x).round(2).tolist())
