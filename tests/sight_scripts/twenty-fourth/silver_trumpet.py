# verdict: wrong
# line: 40
# why: hidden delta: the ReLU mask tests the sign of the gradient that comes back, not that of z
import numpy as np
from dataclasses import dataclass, field

rng = np.random.default_rng(6)


@dataclass
class Model:
    hidden: int = 14
    W: np.ndarray = field(init=False)
    b: np.ndarray = field(init=False)
    V: np.ndarray = field(init=False)
    c: np.ndarray = field(init=False)

    def __post_init__(self):
        self.W = rng.normal(0, 1.0, (2, self.hidden))
        self.b = np.zeros(self.hidden)
        self.V = rng.normal(0, 0.4, (self.hidden, 1))
        self.c = np.zeros(1)


def relu(z):
    return z * (z > 0)


X = rng.uniform(-1.2, 1.2, (120, 2))
y = (X[:, :1] ** 2 + X[:, 1:] ** 2 < 0.8) * 1.0

m = Model()
lr = 0.5
for i in range(1200):
    z = X @ m.W + m.b
    h = relu(z)
    p = 1 / (1 + np.exp(-(h @ m.V + m.c)))
    d_out = (p - y) / len(y)
    d_hid = d_out @ m.V.T
    d_hid = d_hid * (d_hid > 0)
    m.V -= lr * (h.T @ d_out)
    m.c -= lr * d_out.sum(axis=0)
    m.W -= lr * (X.T @ d_hid)
    m.b -= lr * d_hid.sum(axis=0)
print("accuracy", float(((p > 0.5) == (y > 0.5)).mean()))
