# verdict: right
from dataclasses import dataclass, field
import numpy as np

rng = np.random.default_rng(19)


@dataclass
class Dense:
    n_in: int
    n_out: int
    last: bool = False
    w: np.ndarray = field(init=False)
    b: np.ndarray = field(init=False)

    def __post_init__(self):
        self.w = rng.normal(0, (1.5 / self.n_in) ** 0.5, (self.n_in, self.n_out))
        self.b = np.zeros(self.n_out)

    def forward(self, x):
        self.x = x
        z = x @ self.w + self.b
        if self.last:
            return z
        self.out = np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)
        return self.out

    def backward(self, grad, lr):
        if not self.last:
            grad = grad * np.where(self.out > 0, 1, self.out + 1)
        back = grad @ self.w.T
        self.w -= lr * self.x.T @ grad
        self.b -= lr * grad.sum(axis=0)
        return back


def spiral(n, arms):
    r = np.tile(np.linspace(0.1, 1, n), arms)
    k = np.repeat(np.arange(arms), n)
    ang = k * 2 * np.pi / arms + 3 * r + rng.normal(0, 0.1, n * arms)
    return np.stack([r * np.sin(ang), r * np.cos(ang)], axis=1), k


x, labels = spiral(40, 3)
net = [Dense(2, 16), Dense(16, 16), Dense(16, 3, last=True)]
for epoch in range(800):
    z = x
    for layer in net:
        z = layer.forward(z)
    z = z - z.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    g = p.copy()
    g[np.arange(len(x)), labels] -= 1
    g /= len(x)
    for layer in reversed(net):
        g = layer.backward(g, 0.3)
    if epoch % 200 == 0:
        print(epoch, "hits", (p.argmax(1) == labels).mean())
