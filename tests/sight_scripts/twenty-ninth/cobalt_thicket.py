# verdict: right
from dataclasses import dataclass, field
import numpy as np

@dataclass
class Param:
    value: np.ndarray
    m: np.ndarray = field(init=False)
    v: np.ndarray = field(init=False)

    def __post_init__(self):
        self.m = np.zeros_like(self.value)
        self.v = np.zeros_like(self.value)

@dataclass
class Adam:
    lr: float = 0.01
    beta1: float = 0.9
    beta2: float = 0.999
    eps: float = 1e-8
    t: int = 0

    def step(self, params, grads):
        self.t += 1
        for p, g in zip(params, grads):
            p.m = self.beta1 * p.m + (1 - self.beta1) * g
            p.v = self.beta2 * p.v + (1 - self.beta2) * g * g
            mhat = p.m / (1 - self.beta1 ** self.t)
            vhat = p.v / (1 - self.beta2 ** self.t)
            p.value = p.value - self.lr * mhat / (np.sqrt(vhat) + self.eps)

rng = np.random.default_rng(12)
X = rng.normal(size=(64, 3))
labels = ((X[:, 0] * X[:, 1] > 0).astype(int) + (X[:, 2] > 0)).astype(int)
Y = np.eye(3)[labels]

W1, b1 = Param(rng.normal(0, 0.5, (3, 16))), Param(np.zeros(16))
W2, b2 = Param(rng.normal(0, 0.5, (16, 3))), Param(np.zeros(3))
params = [W1, b1, W2, b2]
opt = Adam(lr=0.02)

for it in range(500):
    z = X @ W1.value + b1.value
    h = np.maximum(z, 0)
    s = h @ W2.value + b2.value
    s = s - s.max(axis=1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)
    loss = -np.mean(np.sum(Y * np.log(p + 1e-12), axis=1))
    ds = (p - Y) / len(X)
    dh = ds @ W2.value.T
    dz = dh * (z > 0)
    opt.step(params, [X.T @ dz, dz.sum(axis=0), h.T @ ds, ds.sum(axis=0)])
    if it % 100 == 0:
        print(it, round(loss, 4))
print("acc", (p.argmax(axis=1) == labels).mean())
