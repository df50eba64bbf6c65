# verdict: right
from dataclasses import dataclass, field
import numpy as np


@dataclass
class Param:
    value: np.ndarray
    m: np.ndarray = field(init=False)
    v: np.ndarray = field(init=False)
    grad: np.ndarray = field(init=False)

    def __post_init__(self):
        self.m = np.zeros_like(self.value)
        self.v = np.zeros_like(self.value)
        self.grad = np.zeros_like(self.value)


@dataclass
class Adam:
    lr: float = 0.01
    beta1: float = 0.9
    beta2: float = 0.999
    eps: float = 1e-8
    t: int = 0

    def step(self, params):
        self.t += 1
        for p in params:
            p.m = self.beta1 * p.m + (1 - self.beta1) * p.grad
            p.v = self.beta2 * p.v + (1 - self.beta2) * p.grad ** 2
            m_hat = p.m / (1 - self.beta1 ** self.t)
            v_hat = p.v / (1 - self.beta2 ** self.t)
            p.value = p.value - self.lr * m_hat / (np.sqrt(v_hat) + self.eps)


@dataclass
class Dense:
    w: Param
    b: Param

    def forward(self, x):
        self.x = x
        return x @ self.w.value + self.b.value

    def backward(self, d):
        self.w.grad = self.x.T @ d
        self.b.grad = d.sum(axis=0)
        return d @ self.w.value.T


def dense(rng, i, o):
    return Dense(Param(rng.normal(0, (1 / i) ** 0.5, (i, o))), Param(np.zeros(o)))


rng = np.random.default_rng(23)
X = rng.uniform(-1, 1, (100, 4))
Y = (X ** 2).sum(axis=1, keepdims=True) - X[:, :1]
l1, l2 = dense(rng, 4, 16), dense(rng, 16, 1)
opt = Adam()

for epoch in range(600):
    z = l1.forward(X)
    a = np.tanh(z)
    out = l2.forward(a)
    diff = out - Y
    d = l2.backward(2 * diff / diff.size)
    l1.backward(d * (1 - a * a))
    opt.step([l1.w, l1.b, l2.w, l2.b])
    if epoch % 100 == 0:
        print(epoch, np.mean(diff ** 2))
