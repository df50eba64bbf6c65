# verdict: right
from dataclasses import dataclass, field
from typing import Callable
import numpy as np

@dataclass
class Activation:
    f: Callable
    df: Callable     # of the pre-activation

elu = Activation(lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))), lambda z: np.where(z > 0, 1.0, np.exp(np.minimum(z, 0))))
leaky = Activation(lambda z: np.where(z > 0, z, 0.1 * z), lambda z: np.where(z > 0, 1.0, 0.1))
identity = Activation(lambda z: z, lambda z: np.ones_like(z))

@dataclass
class Dense:
    w: np.ndarray
    b: np.ndarray
    act: Activation
    memo: dict = field(default_factory=dict)

    def forward(self, x):
        self.memo["x"] = x
        self.memo["z"] = x @ self.w + self.b
        return self.act.f(self.memo["z"])

    def backward(self, upstream, lr):
        local = upstream * self.act.df(self.memo["z"])
        downstream = local @ self.w.T
        self.w -= lr * self.memo["x"].T @ local
        self.b -= lr * local.sum(axis=0)
        return downstream

rng = np.random.default_rng(303)
def dense(n, m, act): return Dense(rng.normal(0, (2 / n) ** 0.5, (n, m)), np.zeros(m), act)

layers = [dense(3, 12, elu), dense(12, 6, leaky), dense(6, 1, identity)]
truck = rng.uniform(-1, 1, (90, 3))            # axle load, speed, curve
lean = truck[:, :1] * truck[:, 1:2] ** 2 * np.sign(truck[:, 2:]) + 0.2 * truck[:, 2:]

for it in range(1200):
    a = truck
    for l in layers:
        a = l.forward(a)
    grad = (a - lean) / len(lean)
    for l in reversed(layers):
        grad = l.backward(grad, 0.1)
    if it % 300 == 0:
        print(it, np.square(a - lean).mean())
