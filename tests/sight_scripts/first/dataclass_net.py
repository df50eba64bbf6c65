# verdict: right
# wrong: -
# line: -
# mistake: -
# style: modern Python, dataclass and type hints
from __future__ import annotations
from dataclasses import dataclass, field
import numpy as np


@dataclass
class Net:
    n_in: int
    n_hid: int
    seed: int = 0
    lr: float = 0.3
    w: np.ndarray = field(init=False, repr=False)
    v: np.ndarray = field(init=False, repr=False)

    def __post_init__(self) -> None:
        r = np.random.default_rng(self.seed)
        self.w = r.uniform(-1, 1, (self.n_in, self.n_hid))
        self.v = r.uniform(-1, 1, (self.n_hid + 1, 1))

    def hidden(self, x: np.ndarray) -> np.ndarray:
        h = np.tanh(x @ self.w)
        return np.hstack([h, np.ones((len(h), 1))])

    def __call__(self, x: np.ndarray) -> np.ndarray:
        return self.hidden(x) @ self.v

    def fit_step(self, x: np.ndarray, t: np.ndarray) -> float:
        h = self.hidden(x)
        e = h @ self.v - t
        back = (e @ self.v[:-1].T) * (1 - h[:, :-1] ** 2)
        self.v -= self.lr * h.T @ e / len(x)
        self.w -= self.lr * x.T @ back / len(x)
        return float(0.5 * (e ** 2).mean())


x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
t = np.array([[0], [1], [1], [0]], float)
net = Net(3, 5, seed=8)
for k in range(3000):
    loss = net.fit_step(x, t)
    if k % 500 == 0:
        print(f"{k=} {loss=:.6f}")
print(net(x).round(2).tolist())
